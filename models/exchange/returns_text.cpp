// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/returns_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <cmath>

namespace cb::exchange {

namespace {

using State = engine::AnnualReturn::State;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::exchange::Returns)
};

} // namespace

std::string_view returnStateName(State state)
{
    switch (state) {
    case State::Found:
        return "found";
    case State::Several:
        return "several_answers";
    case State::TooShort:
        return "too_short";
    default:
        return "no_answer";
    }
}

std::string multipleField(const std::optional<engine::Multiple> &multiple)
{
    return multiple ? engine::printScaled(multiple->units(), 6, 6) : std::string();
}

std::string ratesField(const engine::AnnualReturn &annual)
{
    std::string text;
    for (const double rate : annual.rates)
        text.append(text.empty() ? "" : " ").append(engine::printScaled(std::llround(rate * 1e7), 7, 7));
    return text;
}

QString percentText(double fraction)
{
    const double percent = fraction * 100;
    const int decimals = std::abs(percent) < 999.5 ? 1 : 0;
    QString text = QLocale().toString(std::abs(percent), 'f', decimals);
    const bool zero = QLocale().toDouble(text) == 0;
    if (percent < 0 && !zero)
        text.prepend(QChar(0x2212));
    return text + QStringLiteral("\u00A0%");
}

QString annualReturnText(const engine::AnnualReturn &annual)
{
    switch (annual.state) {
    case State::Found:
        return percentText(annual.rates.front());
    case State::Several:
        return Words::tr("several");
    case State::TooShort:
        return Words::tr("too short");
    default:
        return Words::tr("none yet");
    }
}

QString annualReturnSentence(const engine::AnnualReturn &annual, int minimumDays)
{
    QStringList rates;
    for (const double rate : annual.rates)
        rates << percentText(rate);
    switch (annual.state) {
    case State::Found:
        return Words::tr(
                   "At %1 a year, what came back and what is still at work is worth as much as the money paid in.")
            .arg(rates[0]);
    case State::Several:
        return Words::tr(
                   "Money went in and out by turns, so that more than one rate fits: %1. None of them is the return.")
            .arg(rates.join(QStringLiteral("; ")));
    case State::NoFlows:
        return Words::tr("No money was paid in and none came back, so there is nothing to measure.");
    case State::OnlyPaidIn:
        return Words::tr("Nothing has come back yet, so there is no annual return.");
    case State::OnlyPaidOut:
        return Words::tr("Nothing was paid in, so there is nothing to measure a return against.");
    case State::NoRate:
        return Words::tr("There is no rate at which what came back is worth what was paid in.");
    case State::TooShort:
        break;
    }
    return Words::tr("The payments lie fewer than %n day(s) apart, too short a time to tell of a year.", nullptr,
                     minimumDays) +
           (annual.ofPeriod
                ? QLatin1Char(' ') + Words::tr("Over that time it is %1.").arg(percentText(*annual.ofPeriod))
                : QString());
}

} // namespace cb::exchange
