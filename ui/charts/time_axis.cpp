// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cb::ui {
namespace {

struct Step {
    TimeUnit unit;
    int count;
    double days;
};

constexpr std::array steps{
    Step{TimeUnit::Day, 1, 1},         Step{TimeUnit::Day, 2, 2},          Step{TimeUnit::Week, 1, 7},
    Step{TimeUnit::Week, 2, 14},       Step{TimeUnit::Month, 1, 28},       Step{TimeUnit::Month, 2, 59},
    Step{TimeUnit::Quarter, 1, 90},    Step{TimeUnit::Quarter, 2, 181},    Step{TimeUnit::Year, 1, 365},
    Step{TimeUnit::Year, 2, 730},      Step{TimeUnit::Year, 5, 1826},      Step{TimeUnit::Year, 10, 3652},
    Step{TimeUnit::Year, 20, 7305},    Step{TimeUnit::Year, 50, 18262},    Step{TimeUnit::Year, 100, 36524},
    Step{TimeUnit::Year, 500, 182621}, Step{TimeUnit::Year, 1000, 365242},
};

int monthsOf(const Step &step)
{
    switch (step.unit) {
    case TimeUnit::Month:
        return step.count;
    case TimeUnit::Quarter:
        return step.count * 3;
    case TimeUnit::Year:
        return step.count * 12;
    default:
        return 0;
    }
}

// The last tick on or before the date. Fixed anchors keep ticks in place while the range is moved: weeks count from a
// Monday, months from year 0.
QDate tickBefore(QDate date, const Step &step)
{
    if (const int months = monthsOf(step)) {
        const int month = (date.year() * 12 + date.month() - 1) / months * months;
        return QDate(std::max(month / 12, 1), month % 12 + 1, 1);
    }
    const int days = step.unit == TimeUnit::Week ? step.count * 7 : step.count;
    const qint64 monday = QDate(2000, 1, 3).toJulianDay();
    const qint64 past = ((date.toJulianDay() - monday) % days + days) % days;
    return date.addDays(-past);
}

QDate tickAfter(QDate tick, const Step &step)
{
    if (const int months = monthsOf(step)) {
        return tick.addMonths(months);
    }
    return tick.addDays(step.unit == TimeUnit::Week ? step.count * 7 : step.count);
}

QString tickLabel(QDate tick, QDate previous, const Step &step, const QLocale &locale)
{
    const bool newYear = previous.isValid() && previous.year() != tick.year();
    if (step.unit == TimeUnit::Year) {
        return locale.toString(tick, QStringLiteral("yyyy"));
    }
    if (step.unit == TimeUnit::Day || step.unit == TimeUnit::Week) {
        return shortDay(tick, newYear, locale);
    }
    // The year takes January's place: shorter than both, and it says where the year begins.
    return tick.month() == 1 ? locale.toString(tick, QStringLiteral("yyyy"))
                             : locale.standaloneMonthName(tick.month(), QLocale::ShortFormat);
}

} // namespace

QVector<TimeTick> timeTicks(QDate first, QDate last, double width, double labelWidth, TimeUnit finest,
                            const QLocale &locale)
{
    QVector<TimeTick> ticks;
    if (!first.isValid() || !last.isValid() || first.year() < 1 || last < first || width <= 0) {
        return ticks;
    }
    const double pixelsPerDay = width / double(std::max<qint64>(first.daysTo(last), 1));
    const auto *const step = std::find_if(steps.begin(), steps.end() - 1, [&](const Step &s) {
        return s.unit >= finest && s.days * pixelsPerDay >= labelWidth;
    });
    QDate previous;
    for (QDate tick = tickBefore(first, *step); tick <= last; tick = tickAfter(tick, *step)) {
        if (tick >= first) {
            ticks.append({tick, tickLabel(tick, previous, *step, locale)});
            previous = tick;
        }
    }
    return ticks;
}

TimeUnit unitOfStarts(const QVector<QDate> &starts)
{
    if (starts.size() < 2) {
        return TimeUnit::Day;
    }
    // The average: the first and the last period may be cut short, and months differ.
    const double days = double(starts.first().daysTo(starts.last())) / double(starts.size() - 1);
    if (days < 5) {
        return TimeUnit::Day;
    }
    if (days < 20) {
        return TimeUnit::Week;
    }
    return days < 60 ? TimeUnit::Month : days < 200 ? TimeUnit::Quarter : TimeUnit::Year;
}

QString shortDay(QDate date, bool withYear, const QLocale &locale)
{
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = order.indexOf(u'M') < order.indexOf(u'd');
    const QString day = locale.toString(date, monthFirst ? QStringLiteral("MMM d") : QStringLiteral("d MMM"));
    if (!withYear) {
        return day;
    }
    return locale.toString(date, monthFirst ? QStringLiteral("MMM d, yyyy") : QStringLiteral("d MMM yyyy"));
}

QString periodName(QDate start, TimeUnit unit, const QLocale &locale)
{
    switch (unit) {
    case TimeUnit::Month:
        return locale.toString(start, QStringLiteral("MMMM yyyy"));
    case TimeUnit::Quarter:
        return QCoreApplication::translate("TimeAxis", "Q%1 %2").arg((start.month() + 2) / 3).arg(start.year());
    case TimeUnit::Year:
        return locale.toString(start, QStringLiteral("yyyy"));
    default:
        return shortDay(start, true, locale);
    }
}

} // namespace cb::ui
