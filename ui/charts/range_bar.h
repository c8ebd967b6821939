// SPDX-License-Identifier: GPL-3.0-or-later
// Which days a page shows: 1M, 3M, YTD, 1Y, All, counted back from the last day there is data of, or any two days.
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

namespace cb::ui {

class DayEdit;
class SegmentedControl;

class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent = nullptr);
    // The days that there is data of. A preset that is chosen goes along; days that were chosen by hand stay.
    void setDays(QDate first, QDate last);
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    // As if chosen by hand, without a signal; a preset that means the same days is shown as chosen.
    void setRange(QDate from, QDate to);

Q_SIGNALS:
    void rangeChanged(QDate from, QDate to);

private:
    void takePreset(int preset);
    void takeDays();
    void write(QDate from, QDate to);
    QDate startOf(int preset) const;
    QDate m_first;
    QDate m_last;
    QDate m_from;
    QDate m_to;
    SegmentedControl *m_presets;
    DayEdit *m_fromEdit;
    DayEdit *m_toEdit;
};

// Day, week, month, quarter, year, in this order.
SegmentedControl *makeStepChoice(QWidget *parent = nullptr);

} // namespace cb::ui
