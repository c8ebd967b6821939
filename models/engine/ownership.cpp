// SPDX-License-Identifier: MIT
#include "engine/ownership.h"

#include "engine/errors.h"

#include <algorithm>
#include <limits>
#include <set>

namespace cb::engine {

namespace {

__extension__ using Wide = unsigned __int128;

using Holdings = std::map<PartyIndex, std::int64_t>;

Result<Shares> total(const Holdings &holdings)
{
    std::int64_t sum = 0;
    for (const auto &[party, shares] : holdings) {
        const auto next = checkedAdd(sum, shares);
        if (!next)
            return Error(errors::overflow, {{"value", std::to_string(shares)}});
        sum = *next;
    }
    return Shares::ofUnits(sum);
}

Result<void> issue(Holdings &holdings, PartyIndex party, Shares shares)
{
    const auto sum = checkedAdd(holdings[party], shares.units());
    if (!sum)
        return Error(errors::overflow, {{"value", shares.toString()}});
    holdings[party] = *sum;
    return {};
}

Result<void> applyDay(const ModelFacts &facts, Day day, bool &anyEntered, Holdings &holdings)
{
    for (const Holding &entry : facts.holdings) {
        if (entry.on != day)
            continue;
        if (!anyEntered)
            holdings[facts.creator] -= initialShares.units();
        anyEntered = true;
        holdings[entry.party] = entry.shares.units();
    }
    for (const EquityIssue &equity : facts.equity) {
        if (equity.on != day)
            continue;
        const auto before = total(holdings);
        const auto issued = before ? sharesForEquity(*before, equity.percent) : before;
        if (!issued)
            return issued.error().with("on", day.toString());
        if (const auto done = issue(holdings, equity.party, *issued); !done)
            return done;
    }
    for (const ShareIssue &entry : facts.issues)
        if (entry.on == day)
            if (const auto done = issue(holdings, entry.party, entry.shares); !done)
                return done;
    return {};
}

} // namespace

Result<Shares> sharesForEquity(Shares total, Rate percent)
{
    if (percent < Rate() || percent >= wholeRate)
        return Error(errors::equityOutOfRange, {{"value", percent.toString()}, {"limit", "100"}});
    const auto p = static_cast<Wide>(percent.units());
    const Wide rest = static_cast<Wide>(wholeRate.units()) - p;
    const Wide shares = (2 * static_cast<Wide>(total.units()) * p + rest) / (2 * rest);
    if (shares > static_cast<Wide>(std::numeric_limits<std::int64_t>::max()))
        return Error(errors::overflow, {{"value", percent.toString()}});
    return Shares::ofUnits(static_cast<std::int64_t>(shares));
}

Result<std::vector<OwnershipState>> ownershipOverTime(const ModelFacts &facts)
{
    std::set<Day> days;
    for (const Holding &entry : facts.holdings)
        days.insert(entry.on);
    for (const EquityIssue &entry : facts.equity)
        days.insert(entry.on);
    for (const ShareIssue &entry : facts.issues)
        days.insert(entry.on);

    Holdings holdings{{facts.creator, initialShares.units()}};
    std::vector<OwnershipState> states{{Day::first(), {{facts.creator, initialShares}}}};
    bool anyEntered = false;
    for (const Day day : days) {
        if (const auto applied = applyDay(facts, day, anyEntered, holdings); !applied)
            return applied.error();
        OwnershipState state{day, {}};
        for (const auto &[party, shares] : holdings)
            if (shares > 0)
                state.shares.emplace(party, Shares::ofUnits(shares));
        if (state.shares.empty())
            return Error(errors::nothingHeld, {{"on", day.toString()}});
        if (const auto all = total(holdings); !all)
            return all.error().with("on", day.toString());
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace cb::engine
