// SPDX-License-Identifier: GPL-3.0-or-later
// Which days a page shows: 1M, 3M, YTD, 1Y, All, counted back from the last day there is data of, or any two days.
#pragma once

#include <QtCore/QDate>
#include <QtWidgets/QWidget>

#include <utility>

namespace cb::ui {

class DayEdit;
class SegmentedControl;

enum class RangePreset { Month, Quarter, YearToDate, Year, All, Days };

struct DayRange {
    RangePreset preset = RangePreset::All;
    QDate from; // of Days
    QDate to;
    // Its first and last day where there is data from `first` to `last`; never beyond them.
    std::pair<QDate, QDate> within(QDate first, QDate last) const;
};

class RangeBar : public QWidget {
    Q_OBJECT

public:
    explicit RangeBar(QWidget *parent = nullptr);
    DayRange range() const;
    // Without a signal. `days` that a preset means as well are shown as that preset.
    void setPreset(RangePreset preset);
    void showDays(QDate from, QDate to);
    // The days that there is data of. A preset goes along with them; days that were chosen by hand stay.
    void setDays(QDate first, QDate last);
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    // Its preset is remembered under this name in the user's settings, and is taken now if there is one.
    void setStateKey(const QString &key);

Q_SIGNALS:
    // By a person. Days that are not valid where the days of data are not known yet.
    void rangeChanged(QDate from, QDate to);

private:
    void takePreset();
    void takeDays();
    void checkDays();
    QString reasonAgainst(QDate from, QDate to) const;
    void showFields();
    QDate m_first;
    QDate m_last;
    QDate m_from; // of Days
    QDate m_to;
    SegmentedControl *m_presets;
    QWidget *m_fields;
    DayEdit *m_fromEdit;
    DayEdit *m_toEdit;
};

// Day, week, month, quarter, year, in this order.
SegmentedControl *makeStepChoice(QWidget *parent = nullptr);

} // namespace cb::ui
