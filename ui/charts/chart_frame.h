// SPDX-License-Identifier: GPL-3.0-or-later
// What the layers of a stacked chart have in common: the data, the visible part of it, and where that lies on the
// screen. Horizontal positions are counted in days since the first period.
#pragma once

#include "ui/charts/line_data.h"
#include "ui/charts/stacked_data.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

#include <functional>
#include <optional>

namespace cb::ui {

// Jagged areas of more points take longer to draw than a screen is shown; bars do not.
inline constexpr int mostAreaPoints = 160;

struct ChartFrame {
    StackedData data;
    std::function<QString(qint64)> format;
    QString emptyText;
    TimeUnit unit = TimeUnit::Day;
    int first = 0;
    int last = -1;
    int cursor = -1;
    // Lines stand side by side instead of on each other, and have no total.
    bool lines = false;
    QVector<Level> levels;
    // Left and right of the rubber band.
    std::optional<std::pair<double, double>> band;

    QSizeF size;
    QRectF plot;
    ValueAxis values;
    QVector<TimeTick> ticks;
    QPalette palette;
    QFont font;
    bool rightToLeft = false;
    bool focused = false;

    bool isEmpty() const { return data.isEmpty(); }
    bool showsBars() const { return !lines && (data.periods() > mostAreaPoints || data.periods() < 2); }
    int visible() const { return last - first + 1; }
    QString amount(qint64 micros) const;
    QString nameOf(int period) const { return periodName(data.starts().at(period), unit); }

    double day(QDate date) const { return double(data.starts().first().daysTo(date)); }
    double firstDay() const;
    double lastDay() const;
    double x(double day) const;
    double x(QDate date) const { return x(day(date)); }
    double y(qint64 micros) const;
    // Left and right of a period on the screen; a point of an area is both.
    std::pair<double, double> span(int period) const;
    double center(int period) const;
    // The visible period nearest to a position.
    int periodAt(double position) const;

    // Finds the plot's place, the axes and the ticks anew for a size.
    void arrange();

private:
    StackedSum extent() const;
    double topRoom() const;
};

// Where the labels of marks go: at their line, in a second row if the first is taken, nowhere if both are.
struct PlacedMark {
    double x = 0;
    QRectF label;
    QString text;
};
QVector<PlacedMark> placeMarks(const ChartFrame &frame);

QFont axisFont(const ChartFrame &frame);

} // namespace cb::ui
