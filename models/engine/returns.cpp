// SPDX-License-Identifier: MIT
#include "engine/returns.h"

#include "engine/present_value.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace cb::engine {

namespace {

__extension__ using Wide = __int128;

constexpr double daysPerYear = 365;

double asDouble(Amount amount)
{
    return static_cast<double>(amount.units());
}

// By day, without days that come to nothing.
std::map<Day, double> netByDay(std::span<const CashFlow> flows)
{
    std::map<Day, Wide> exact;
    for (const CashFlow &flow : flows)
        exact[flow.on] += flow.amount.units();
    std::map<Day, double> net;
    for (const auto &[day, units] : exact)
        if (units != 0)
            net.emplace(day, static_cast<double>(units));
    return net;
}

std::vector<Term> termsOf(const std::map<Day, double> &net)
{
    double largest = 0;
    for (const auto &[day, amount] : net)
        largest = std::max(largest, std::abs(amount));
    std::vector<Term> terms;
    const Day first = net.begin()->first;
    for (const auto &[day, amount] : net)
        terms.push_back({amount / largest, (day.number() - first.number()) / daysPerYear});
    return terms;
}

AnnualReturn::State stateOf(std::size_t rates)
{
    if (rates == 0)
        return AnnualReturn::State::NoRate;
    return rates == 1 ? AnnualReturn::State::Found : AnnualReturn::State::Several;
}

} // namespace

AnnualReturn annualReturn(std::span<const CashFlow> flows, std::int32_t minimumDays)
{
    AnnualReturn result;
    const auto net = netByDay(flows);
    double in = 0;
    double out = 0;
    for (const auto &[day, amount] : net)
        (amount < 0 ? in : out) += std::abs(amount);
    if (in > 0)
        result.ofPeriod = (out - in) / in;
    if (net.empty())
        return result;
    if (in == 0 || out == 0) {
        result.state = in == 0 ? AnnualReturn::State::OnlyPaidOut : AnnualReturn::State::OnlyPaidIn;
        return result;
    }
    if (net.rbegin()->first.number() - net.begin()->first.number() < minimumDays) {
        result.state = AnnualReturn::State::TooShort;
        return result;
    }
    result.rates = ratesOfNoValue(termsOf(net));
    result.state = stateOf(result.rates.size());
    return result;
}

std::optional<Multiple> multipleOf(Amount a, Amount b)
{
    if (b.units() == 0)
        return std::nullopt;
    const bool negative = (a.units() < 0) != (b.units() < 0);
    const auto size = [](Amount amount) {
        const auto wide = static_cast<Wide>(amount.units());
        return wide < 0 ? -wide : wide;
    };
    const Wide nearest = (size(a) * 2'000'000 + size(b)) / (2 * size(b));
    if (nearest > std::numeric_limits<std::int64_t>::max())
        return std::nullopt;
    const auto units = static_cast<std::int64_t>(nearest);
    return Multiple::ofUnits(negative ? -units : units);
}

std::optional<double> timeWeightedReturn(std::span<const ValuedPeriod> periods)
{
    double growth = 1;
    for (const ValuedPeriod &period : periods) {
        const double start = asDouble(period.begin) + asDouble(period.in);
        if (start <= 0)
            return std::nullopt;
        growth *= (asDouble(period.end) + asDouble(period.out)) / start;
    }
    return periods.empty() ? std::nullopt : std::optional(growth - 1);
}

std::optional<double> modifiedDietz(Day from, Amount begin, Day to, Amount end, std::span<const CashFlow> flows)
{
    const double days = to.number() - from.number();
    double gain = asDouble(end) - asDouble(begin);
    double capital = asDouble(begin);
    for (const CashFlow &flow : flows) {
        gain -= asDouble(flow.amount);
        capital += asDouble(flow.amount) * (to.number() - flow.on.number()) / std::max(days, 1.0);
    }
    return days > 0 && capital > 0 ? std::optional(gain / capital) : std::nullopt;
}

std::optional<Day> paybackDay(std::span<const CashFlow> flows, Day asOf)
{
    std::map<Day, Wide> out;
    Wide paidIn = 0;
    for (const CashFlow &flow : flows) {
        if (asOf < flow.on)
            continue;
        if (flow.amount < Amount())
            paidIn -= flow.amount.units();
        else
            out[flow.on] += flow.amount.units();
    }
    Wide cameBack = 0;
    if (paidIn == 0)
        return std::nullopt;
    for (const auto &[day, units] : out)
        if ((cameBack += units) >= paidIn)
            return day;
    return std::nullopt;
}

std::optional<Day> projectedDay(Amount missing, Amount lately, std::int32_t days, Day today)
{
    if (lately <= Amount() || days <= 0)
        return std::nullopt;
    if (missing <= Amount())
        return today;
    const auto wide = static_cast<Wide>(missing.units()) * days;
    const Wide needed = (wide + lately.units() - 1) / lately.units();
    constexpr std::int32_t hundredYears = 36'525;
    return needed > hundredYears ? std::nullopt : std::optional(today.plusDays(static_cast<std::int32_t>(needed)));
}

} // namespace cb::engine
