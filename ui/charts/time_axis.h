// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar ticks for a range of days: at real days, Mondays, months, quarters or years, never at even milliseconds. It
// computes with dates alone, so there is no time zone to get wrong: a date is a UTC date from the file to the screen.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QVector>

namespace cb::ui {

struct TimeTick {
    QDate date;
    QString label;

    bool operator==(const TimeTick &) const = default;
};

// What ticks may fall on at the finest; a chart of months wants no ticks at days.
enum class TimeUnit { Day, Week, Month, Quarter, Year };

// The finest calendar steps whose labels still fit; labelWidth is the room one label needs, its gap included.
QVector<TimeTick> timeTicks(QDate first, QDate last, double width, double labelWidth, TimeUnit finest = TimeUnit::Day,
                            const QLocale &locale = QLocale());

// The unit of a row of period starts, by its usual distance.
TimeUnit unitOfStarts(const QVector<QDate> &starts);

// "5 Oct" or "Oct 5", in the order of the locale; with the year if asked for.
QString shortDay(QDate date, bool withYear, const QLocale &locale = QLocale());
// A period by its first day: "5 Oct 2026", "October 2026", "Q4 2026" or "2026".
QString periodName(QDate start, TimeUnit unit, const QLocale &locale = QLocale());

} // namespace cb::ui
