// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts per period, stacked by series: areas up to 160 periods, bars beyond. A click in the legend hides a series,
// dragging zooms, double-click or Esc shows everything again; the crosshair and the arrow keys tell exact amounts.
#pragma once

#include "ui/charts/stacked_data.h"
#include "ui/charts/time_axis.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

namespace cb::ui {

class LegendRow;
class StackedView;

class StackedTimeChart : public QWidget {
    Q_OBJECT

public:
    using Format = std::function<QString(qint64)>;

    explicit StackedTimeChart(QWidget *parent = nullptr);
    ~StackedTimeChart() override;

    // Hidden series stay hidden by name. The zoom stays while the periods begin alike and have the same unit, so a
    // refresh does not take it away and a change of the time frame does.
    void setData(const QVector<QDate> &starts, const QVector<StackedSeries> &series, const QVector<Mark> &marks = {});
    // How amounts are written in the crosshair and the table; without it they appear as units with six decimals.
    void setFormat(const Format &format);
    // How periods are named; guessed from their distance unless set.
    void setUnit(TimeUnit unit);
    void setEmptyText(const QString &text);
    void setLegendVisible(bool visible);

    QStringList hiddenSeries() const;
    void setHiddenSeries(const QStringList &names);

    // First and last visible period.
    std::pair<int, int> visiblePeriods() const;
    void zoomTo(int first, int last);
    void resetZoom();

    // The period under the crosshair, or -1.
    int cursorPeriod() const;
    void setCursorPeriod(int period);

    // A row of headings, then one row for each period: its first day, the amount of every series, hidden ones too, and
    // the total.
    QVector<QStringList> table() const;
    void copyAsTable() const;

    QSize sizeHint() const override { return {640, 300}; }

Q_SIGNALS:
    void hiddenSeriesChanged(const QStringList &names);
    void visiblePeriodsChanged(int first, int last);
    void cursorPeriodChanged(int period);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void legendToggled(int series, bool visible);

    StackedView *m_view;
    LegendRow *m_legend;
    QStringList m_hidden;
    std::optional<TimeUnit> m_unit;
};

} // namespace cb::ui
