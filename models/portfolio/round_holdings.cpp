// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/round_holdings.h"

#include <algorithm>
#include <limits>

namespace cb::portfolio {

namespace {

std::int64_t limited(std::int64_t a, std::int64_t b)
{
    return engine::checkedAdd(a, b).value_or(std::numeric_limits<std::int64_t>::max());
}

} // namespace

RoundHoldings::RoundHoldings(const Facts &facts)
    : m_facts(facts)
{}

RoundHoldings::Days RoundHoldings::add(const std::string &round) const
{
    Days days;
    for (const Contribution &c : m_facts.all<Contribution>()) {
        if (c.round != round || !c.receivedOn)
            continue;
        std::int64_t &came = days[*c.receivedOn];
        came = limited(came, c.amount.units());
        if (c.refundedOn)
            days[*c.refundedOn] -= c.amount.units();
    }
    std::int64_t held = 0;
    for (auto &[day, change] : days)
        held = change = limited(held, change);
    return days;
}

Amount RoundHoldings::atMost(const Contribution &contribution)
{
    const auto [known, added] = m_rounds.try_emplace(contribution.round);
    Days &days = known->second;
    if (added)
        days = add(contribution.round);
    const auto end = contribution.refundedOn ? days.lower_bound(*contribution.refundedOn) : days.end();
    std::int64_t most = 0;
    for (auto day = days.lower_bound(*contribution.receivedOn); day != end; ++day)
        most = std::max(most, day->second);
    return Amount::ofUnits(most);
}

} // namespace cb::portfolio
