// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include <algorithm>
#include <cmath>

namespace cb::ui {

namespace {

// The first day of the tick's unit that is not before `day`.
QDate firstOnOrAfter(QDate day, int months)
{
    const int month = (day.month() - 1) / months * months + 1;
    const QDate start(day.year(), month, 1);
    return start >= day ? start : start.addMonths(months);
}

QString monthLabel(QDate day, int months, bool first, const QLocale &locale)
{
    if (months >= 12)
        return QString::number(day.year());
    const QString name = locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return day.month() == 1 || first ? QStringLiteral("%1 %2").arg(name, QString::number(day.year())) : name;
}

double niceStep(double raw)
{
    const double scale = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double step : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (raw <= step * scale * 1.0000001)
            return step * scale;
    return 10 * scale;
}

} // namespace

double placeOf(const QVector<QDate> &starts, QDate day)
{
    if (starts.isEmpty())
        return 0;
    const auto after = std::upper_bound(starts.begin(), starts.end(), day);
    if (after == starts.begin())
        return 0;
    const auto at = static_cast<double>(after - starts.begin() - 1);
    const QDate start = *std::prev(after);
    const qint64 last = starts.size() > 1 ? starts[starts.size() - 2].daysTo(starts.last()) : 1;
    const qint64 length = after == starts.end() ? qMax<qint64>(1, last) : start.daysTo(*after);
    return at + qMin(1.0, static_cast<double>(start.daysTo(day)) / static_cast<double>(length));
}

QVector<AxisTick> dateTicks(const QVector<QDate> &starts, double from, double to, int most, const QLocale &locale)
{
    QVector<AxisTick> ticks;
    if (starts.isEmpty() || most < 1)
        return ticks;
    const auto clamp = [&](double place) {
        return static_cast<qsizetype>(qBound(0.0, place, static_cast<double>(starts.size() - 1)));
    };
    const QDate first = starts[clamp(std::ceil(from))];
    const QDate last = starts[clamp(std::floor(to))];
    const qint64 days = first.daysTo(last);
    if (days <= 62) {
        const qint64 step = qMax<qint64>(1, (days + most) / most);
        for (QDate day = first; day <= last; day = day.addDays(step))
            ticks << AxisTick{placeOf(starts, day), locale.toString(day, QStringLiteral("d MMM"))};
        return ticks;
    }
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120}) {
        ticks.clear();
        for (QDate day = firstOnOrAfter(first, months); day <= last; day = day.addMonths(months))
            ticks << AxisTick{placeOf(starts, day), monthLabel(day, months, ticks.isEmpty(), locale)};
        if (ticks.size() <= most)
            break;
    }
    return ticks;
}

QVector<AxisTick> valueTicks(qint64 low, qint64 high, int count)
{
    const auto bottom = static_cast<double>(qMin<qint64>(0, low));
    const auto top = static_cast<double>(qMax<qint64>(0, high));
    const double step = top > bottom ? niceStep(qMax(1.0, (top - bottom) / count)) : 1'000'000;
    QVector<AxisTick> ticks;
    const double end = top > bottom ? std::ceil(top / step) : 1;
    for (double at = std::floor(bottom / step); at <= end; ++at)
        ticks << AxisTick{at * step, shortAmount(at * step)};
    return ticks;
}

QVector<AxisTick> spanTicks(double low, double high, int count, const QLocale &locale)
{
    const double size = qMax(std::abs(low), std::abs(high));
    const double least = size > 0 ? size * 1e-9 : 1; // all in one place: some room around it
    const double step = niceStep(qMax(high - low, least) / qMax(1, count));
    const int decimals = qBound(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)) + 1, 9);
    QVector<AxisTick> ticks;
    const double first = std::floor(low / step);
    const double last = qMax(std::ceil(high / step), first + 1);
    for (double at = first; at <= last; ++at) {
        QString label = locale.toString(at * step, 'f', decimals);
        while (decimals > 0 && label.endsWith(locale.zeroDigit()))
            label.chop(1);
        if (label.endsWith(locale.decimalPoint()))
            label.chop(1);
        ticks << AxisTick{at * step, label};
    }
    return ticks;
}

QString shortAmount(double units)
{
    const double amount = units / 1e6;
    const double size = std::abs(amount);
    const auto [scale, suffix] = size >= 1e9   ? std::pair(1e9, "B")
                                 : size >= 1e6 ? std::pair(1e6, "M")
                                 : size >= 1e3 ? std::pair(1e3, "k")
                                               : std::pair(1.0, "");
    QString text = QString::number(amount / scale, 'f', size < 0.01 ? 6 : size < 1 ? 3 : 2);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.replace(QLatin1Char('.'), QLocale().decimalPoint()).replace(QLatin1Char('-'), QChar(0x2212)) +
           QLatin1String(suffix);
}

} // namespace cb::ui
