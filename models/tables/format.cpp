// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/format.h"

#include <QtCore/QLocale>

namespace cb::tables {

namespace {

constexpr qint64 julianOf1970 = 2'440'588;

const QString dash = QStringLiteral("—");

std::uint64_t magnitude(std::int64_t units)
{
    return units < 0 ? ~static_cast<std::uint64_t>(units) + 1 : static_cast<std::uint64_t>(units);
}

} // namespace

QString amountText(engine::Amount amount, int decimals)
{
    std::uint64_t unit = 1;
    for (int i = decimals; i < 6; ++i)
        unit *= 10;
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const std::uint64_t rounded = (magnitude(amount.units()) + unit / 2) / unit;
    const QLocale locale;
    QString text = amount.units() < 0 && rounded != 0 ? QStringLiteral("−") : QString();
    text += locale.toString(static_cast<qulonglong>(rounded / scale));
    if (decimals > 0)
        text += locale.decimalPoint() + QString::number(rounded % scale).rightJustified(decimals, QLatin1Char('0'));
    return text;
}

QString usdcText(engine::Amount amount, int decimals)
{
    return amountText(amount, decimals) + QStringLiteral("\u00a0USDC");
}

QString rateText(engine::Rate rate)
{
    QString digits = QString::number(rate.units() % 10'000).rightJustified(4, QLatin1Char('0'));
    while (digits.size() > 2 && digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    return QString::number(rate.units() / 10'000) + QLocale().decimalPoint() + digits + QStringLiteral("\u00a0%");
}

QString countText(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}
QString dayText(engine::Day day)
{
    return QString::fromStdString(day.toString());
}
QString dayText(const std::optional<engine::Day> &day)
{
    return day ? dayText(*day) : dash;
}

QDate dateOf(engine::Day day)
{
    return QDate::fromJulianDay(julianOf1970 + day.number());
}

engine::Day dayOf(QDate date)
{
    return engine::Day::ofNumber(static_cast<std::int32_t>(date.toJulianDay() - julianOf1970));
}

QString instantText(engine::Instant instant)
{
    QString text = QString::fromStdString(instant.toString());
    text.chop(1);
    return text.replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString multipleText(engine::Multiple multiple)
{
    return QString::fromStdString(multiple.toString()) + QStringLiteral("\u00a0×");
}

QString multipleText(const std::optional<engine::Multiple> &multiple)
{
    return multiple
               ? QLocale().toString(static_cast<double>(multiple->units()) / 1e6, 'f', 2) + QStringLiteral("\u00a0×")
               : QStringLiteral("—");
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Result<engine::Amount> parseAmount(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(QLocale().decimalPoint(), QLatin1String(".")).replace(QStringLiteral("−"), QLatin1String("-"));
    return engine::Amount::parse(plain.toStdString());
}

} // namespace cb::tables
