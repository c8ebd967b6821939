// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/percent_text.h"

#include <QStringView>

namespace cb::ui {
namespace {

constexpr int decimals = 4;
constexpr qint64 ppmOfOnePercent = 10'000;
// Far above any percentage, far below overflow.
constexpr qsizetype longestWhole = 9;

QString stripped(const QString &text, const QLocale &locale)
{
    QString plain = text.trimmed();
    for (const QString &sign : {QStringLiteral("%"), locale.percent()}) {
        if (!sign.isEmpty() && plain.endsWith(sign)) {
            plain.chop(sign.size());
            plain = plain.trimmed();
        }
    }
    return plain;
}

// Digits of any script, as QLocale prints them; -1 if there is anything else.
qint64 digitsValue(QStringView digits)
{
    qint64 value = 0;
    for (const QChar digit : digits) {
        const int one = digit.digitValue();
        if (one < 0) {
            return -1;
        }
        value = value * 10 + one;
    }
    return value;
}

qsizetype decimalSignAt(const QString &plain, const QLocale &locale)
{
    const qsizetype local = plain.indexOf(locale.decimalPoint());
    return local >= 0 ? local : plain.indexOf(QLatin1Char('.'));
}

} // namespace

ParsedPercent parsePercent(const QString &text, const QLocale &locale, qint64 maximumPpm)
{
    QString plain = stripped(text, locale);
    if (plain.isEmpty()) {
        return {0, PercentProblem::Empty};
    }
    const bool negative = plain.startsWith(QLatin1Char('-')) || plain.startsWith(QChar(0x2212));
    if (negative || plain.startsWith(QLatin1Char('+'))) {
        plain.remove(0, 1);
    }
    const qsizetype sign = decimalSignAt(plain, locale);
    const QStringView whole = QStringView(plain).left(sign < 0 ? plain.size() : sign);
    const QStringView fraction = sign < 0 ? QStringView() : QStringView(plain).mid(sign + 1);
    const qint64 wholeValue = digitsValue(whole.left(longestWhole + 1));
    const qint64 fractionValue = digitsValue(fraction.left(longestWhole));
    const bool empty = whole.isEmpty() && fraction.isEmpty();
    if (empty || wholeValue < 0 || fractionValue < 0 ||
        digitsValue(fraction.mid(qMin(longestWhole, fraction.size()))) < 0) {
        return {0, PercentProblem::NotANumber};
    }
    if (fraction.size() > decimals) {
        return {0, PercentProblem::TooManyDecimals};
    }
    qint64 ppm = fractionValue;
    for (qsizetype i = fraction.size(); i < decimals; ++i) {
        ppm *= 10;
    }
    ppm += wholeValue * ppmOfOnePercent;
    if (negative && ppm > 0) {
        return {0, PercentProblem::Negative};
    }
    if (whole.size() > longestWhole || ppm > maximumPpm) {
        return {0, PercentProblem::TooLarge};
    }
    return {ppm, PercentProblem::None};
}

QString percentText(qint64 ppm, const QLocale &locale, int minimumDecimals)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const bool negative = ppm < 0;
    const qint64 size = qAbs(ppm);
    QString fraction = QStringLiteral("%1").arg(size % ppmOfOnePercent, decimals, 10, QLatin1Char('0'));
    while (fraction.size() > minimumDecimals && fraction.endsWith(QLatin1Char('0'))) {
        fraction.chop(1);
    }
    QString local;
    for (const QChar digit : std::as_const(fraction)) {
        local += plain.toString(digit.digitValue());
    }
    const QString whole = plain.toString(size / ppmOfOnePercent);
    const QString number = local.isEmpty() ? whole : QString(whole + plain.decimalPoint() + local);
    return negative ? QString(QChar(0x2212) + number) : number;
}

} // namespace cb::ui
