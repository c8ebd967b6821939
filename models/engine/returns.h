// SPDX-License-Identifier: MIT
// What came back, as a return: the annual rate at which dated cash flows are worth nothing (XIRR), multiples of what
// was paid in, and time-weighted return. Money stays exact; rates are doubles, for they are found by search. Pure
// functions.
#pragma once

#include "engine/quantities.h"
#include "engine/time.h"

#include <optional>
#include <span>
#include <vector>

namespace cb::engine {

struct CashFlow {
    Day on;
    Amount amount; // below 0: paid in
};

// The internal rate of return of dated flows, a year being 365 days: every r with Σ amount/(1+r)^((day−first day)/365)
// = 0. All of them between −99.9999 % and 1,000,000 % a year are found, including those at which the value touches 0
// without crossing it; two that lie within 0.00001 of each other count as one.
struct AnnualReturn {
    enum class State {
        Found,       // one rate
        Several,     // more than one rate makes the flows worth nothing: none of them is the return
        NoFlows,     // nothing was paid in or out
        OnlyPaidIn,  // nothing came back yet, so there is no rate
        OnlyPaidOut, // nothing was paid in, so there is nothing to measure against
        NoRate,      // money went both ways, but no rate makes it worth nothing
        TooShort     // the flows lie closer together than the days asked for: see ofPeriod
    };
    State state = State::NoFlows;
    std::vector<double> rates;      // ascending, as fractions: 0.1 is 10 %
    std::optional<double> ofPeriod; // what came back less what was paid in, by what was paid in; where something was
};
// Flows in any order; those of one day are added up first. Spans of fewer than `minimumDays` from the first to the last
// flow are not annualised.
AnnualReturn annualReturn(std::span<const CashFlow> flows, std::int32_t minimumDays = 0);

// a / b to the nearest millionth, halves away from 0; nothing where b is 0 or the result does not fit.
std::optional<Multiple> multipleOf(Amount a, Amount b);

// Between two valuations: what it was worth, what came in at the start, what went out at the end, what it was worth
// before that.
struct ValuedPeriod {
    Amount begin;
    Amount in;
    Amount out;
    Amount end;
};
// Time-weighted return over all periods, as a fraction: 1 + r = Π (end + out)/(begin + in). Nothing where a period
// begins with nothing or less. (Portfolio Performance's manual, "true time-weighted rate of return".)
std::optional<double> timeWeightedReturn(std::span<const ValuedPeriod> periods);
// Modified Dietz: (end − begin − Σ flow)/(begin + Σ weight·flow), where a flow (into it above 0) of a day weighs the
// part of the period that was left after it. Nothing where the denominator is not above 0, or the period has no days.
std::optional<double> modifiedDietz(Day from, Amount begin, Day to, Amount end, std::span<const CashFlow> flows);

// The first day on which as much had come back as was ever paid in up to `asOf`; nothing before that, and where nothing
// was paid in.
std::optional<Day> paybackDay(std::span<const CashFlow> flows, Day asOf);
// The day on which `missing` more will have come in if as much comes in each `days` days as `lately` did; nothing where
// nothing came in lately, or it would take more than a hundred years.
std::optional<Day> projectedDay(Amount missing, Amount lately, std::int32_t days, Day today);

} // namespace cb::engine
