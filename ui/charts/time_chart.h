// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts by period: stacked by series (areas while few periods are in sight and none is negative, columns otherwise),
// as shares of a whole, or a line each with bands, gaps and labelled points. A crosshair tells exact amounts; a click
// on the legend hides a series or a kind of marks, a double click shows it alone. The wheel, dragging, + and − zoom;
// Shift or the middle button with dragging and Ctrl with the arrow keys move along; Escape or a double click shows all
// again.
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/charts/chart_source.h"

#include <QtWidgets/QWidget>

#include <functional>

class QPushButton;

namespace cb::ui {

class ChartLegend;
class TimeView;

class TimeChart : public QWidget, public ChartSource {
    Q_OBJECT

public:
    explicit TimeChart(const QString &accessibleName, QWidget *parent = nullptr);
    ~TimeChart() override;
    // The zoom is kept while the same periods come again (with more after them or not); hidden series stay hidden by
    // name.
    void setData(const ChartData &data);
    void setFormat(std::function<QString(qint64)> format); // of exact amounts
    void setEmptyText(const QString &text);
    QStringList hiddenSeries() const;
    void setHiddenSeries(const QStringList &names);
    // Hidden series and marks are remembered under this name in the user's settings, and are hidden now if they were.
    void setStateKey(const QString &key, const QStringList &hiddenAtFirst = {});
    // What the crosshair stands on, -1 if nowhere; and moving it.
    int cursor() const;
    void setCursorTo(int period);
    bool zoomed() const;
    void showRange(int first, int last);
    // The periods that these days are in.
    void showDates(QDate from, QDate to);
    void showAll();

    QString title() const override;
    QString range() const override;
    ChartTable table() const override;
    QVector<LegendItem> legend() const override;
    void paint(QPainter &painter, const QRectF &rect, const QPalette &palette) const override;

Q_SIGNALS:
    // The first and last day in sight, whoever changed it; not from setData.
    void rangeChanged(QDate from, QDate to);

private:
    void hideByHand(const QStringList &names); // remembered and told
    QStringList allBut(const QString &name) const;
    TimeView *m_view;
    ChartLegend *m_legend;
    QPushButton *m_all; // there while the chart is zoomed
    QString m_stateKey;
};

} // namespace cb::ui
