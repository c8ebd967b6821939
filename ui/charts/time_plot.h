// SPDX-License-Identifier: GPL-3.0-or-later
// A chart over time as a picture and a table, without a widget: what is shown of the data, how it lies in a rectangle,
// and drawing it on any painter. On a raster all is reduced to columns of pixels and drawn as upright spans, since
// joined wide lines and jagged areas take Qt's rasteriser hundreds of milliseconds; vectors get the lines themselves.
// Only what lies in the range is drawn, so that nothing leaves the frame even where there is no clip.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_source.h"
#include "ui/charts/chart_tip.h"
#include "ui/charts/time_axis.h"

#include <QtCore/QRectF>

#include <functional>

namespace cb::ui {

class LabelPlaces;

// Where places and values lie.
struct TimeFrame {
    QRectF plot;
    double left = 0; // places at the plot's edges
    double right = 1;
    double bottom = 0; // values at the plot's edges
    double top = 1;
    QVector<AxisTick> values;
    double cornerWidth = 0; // kept free of labels at the upper right: a button stands there

    double xOf(double place) const;
    double yOf(double value) const;
    double placeAt(double x) const;
};

class TimePlot {
public:
    enum class Kind { Areas, Columns, Lines };

    void setData(const ChartData &data); // shows all of it
    const ChartData &data() const { return m_data; }
    void setHidden(const QStringList &names);
    const QStringList &hidden() const { return m_hidden; }
    void setFormat(std::function<QString(qint64)> format) { m_format = std::move(format); }
    QString formatted(qint64 units) const;

    bool isEmpty() const { return m_data.starts.isEmpty(); }
    int periods() const { return static_cast<int>(m_data.starts.size()); }
    int first() const { return m_first; }
    int last() const { return m_last; }
    // Kept inside of the data, and at least two periods wide where there are two.
    void setRange(int first, int last);
    // Of the days that count.
    QDate firstDay(int period) const;
    QDate lastDay(int period) const;
    bool partial(int period) const; // whether only some of its days count
    QString periodName(int period) const;
    QString periodTitle(int period) const; // and which of its days count, where not all do
    qint64 total(int period) const;        // of what is shown

    Kind kind() const;
    TimeFrame frame(const QRectF &rect, double cornerWidth = 0) const;
    void paint(QPainter &painter, const TimeFrame &frame, const QPalette &palette, const QLocale &locale) const;
    void paintCrosshair(QPainter &painter, const TimeFrame &frame, int period, const QPalette &palette) const;
    QVector<TipLine> tip(int period) const;
    ChartTable table() const;
    QVector<LegendItem> items() const;  // all names, whether hidden or not
    QVector<LegendItem> legend() const; // those that are shown
    QString range() const;

private:
    struct Layer {
        const ChartSeries *series;
        double from;
        double to;
    };
    QDate endOf(int period) const; // its last day, whether all of them count or not
    void measure();
    bool shows(const QString &name) const { return !m_hidden.contains(name); }
    bool shows(const ChartMark &mark) const { return mark.kind.isEmpty() || shows(mark.kind); }
    QVector<Layer> layers(int period) const;
    QString shareOf(const ChartSeries &series, int period) const;
    QVector<int> placesOfPoints() const; // those of the points that are in the range
    std::pair<double, double> extent() const;
    void paintGrid(QPainter &painter, const TimeFrame &frame, const QPalette &palette, const QLocale &locale) const;
    void paintAreas(QPainter &painter, const TimeFrame &frame) const;
    void paintAreaShapes(QPainter &painter, const TimeFrame &frame) const;
    void paintBars(QPainter &painter, const TimeFrame &frame) const;
    void paintColumns(QPainter &painter, const TimeFrame &frame) const;
    void paintBand(QPainter &painter, const TimeFrame &frame, const ChartBand &band) const;
    double heightInAll(const TimeFrame &frame, const ChartSeries &series) const;
    void paintLine(QPainter &painter, const TimeFrame &frame, const ChartSeries &series) const;
    void paintDense(QPainter &painter, const TimeFrame &frame, const ChartSeries &series) const;
    void paintVeils(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const;
    QRectF levelLabel(const TimeFrame &frame, const ChartLevel &level) const;
    void avoidLines(LabelPlaces &free, const TimeFrame &frame) const;
    void paintLevels(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const;
    void paintMarks(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const;
    void paintPoints(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const;

    ChartData m_data;
    QStringList m_kinds; // of marks, in the order in which they were given
    QStringList m_hidden;
    std::function<QString(qint64)> m_format;
    QVector<double> m_low; // by period, over all that is shown
    QVector<double> m_high;
    QVector<bool> m_below; // a stack with something below zero
    int m_first = 0;
    int m_last = -1;
};

} // namespace cb::ui
