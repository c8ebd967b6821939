// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/funding.h"

#include "portfolio/decimals.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cb::portfolio {

namespace {

// Deposits, withdrawals and prices of a round's vault, and what it is worth by them.
Result<void> addVault(const Facts &facts, std::string_view round, Day on, Capital &capital)
{
    std::vector<YieldEvent> events;
    for (const YieldEvent &event : facts.all<YieldEvent>())
        if (event.round == round && event.on <= on)
            events.push_back(event);
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.on < b.on; });
    for (const YieldEvent &event : events) {
        const bool in = event.kind == YieldKind::Deposit;
        if (event.kind == YieldKind::Price) {
            capital.price = event.price;
            continue;
        }
        const Amount assets = event.assets.value_or(Amount());
        if (auto added = addTo(capital.inVault, in ? assets : -assets); !added)
            return added;
        const Decimal moved = event.shares.value_or(Decimal());
        const auto shares = in ? sum(capital.shares, moved) : difference(capital.shares, moved);
        if (!shares)
            return shares.error();
        capital.shares = *shares;
        if (event.price)
            capital.price = event.price;
    }
    capital.vaultValue = capital.inVault;
    if (capital.price) {
        const auto value = productFloor(capital.shares, *capital.price);
        if (!value)
            return value.error();
        capital.vaultValue = *value;
    }
    return {};
}

} // namespace

std::vector<RaisedPoint> raisedCurve(const Facts &facts, std::string_view round, Day until)
{
    std::map<Day, std::pair<std::int64_t, std::int64_t>> changes; // received, committed
    for (const Contribution &c : facts.all<Contribution>()) {
        if (c.round != round)
            continue;
        const std::int64_t units = c.amount.units();
        if (c.receivedOn)
            changes[*c.receivedOn].first += units;
        const auto committed = c.pledgedOn ? c.pledgedOn : c.receivedOn;
        changes[*committed].second += units;
        if (c.refundedOn) {
            changes[*c.refundedOn].first -= units;
            changes[*c.refundedOn].second -= units;
        }
    }
    std::vector<RaisedPoint> points;
    std::int64_t received = 0;
    std::int64_t committed = 0;
    for (const auto &[day, change] : changes) {
        if (until < day)
            break;
        received += change.first;
        committed += change.second;
        points.push_back({day, Amount::ofUnits(received), Amount::ofUnits(committed)});
    }
    return points;
}

Result<Capital> capitalOf(const Facts &facts, std::string_view round, Day on)
{
    Capital capital;
    for (const Contribution &c : facts.all<Contribution>())
        if (c.round == round && c.receivedOn && *c.receivedOn <= on && !(c.refundedOn && *c.refundedOn <= on))
            if (auto added = addTo(capital.received, c.amount); !added)
                return added.error();
    for (const Release &release : facts.all<Release>())
        if (release.round == round && release.on <= on)
            if (auto added = addTo(capital.released, release.amount); !added)
                return added.error();
    if (auto done = addVault(facts, round, on, capital); !done)
        return done.error();
    capital.earned = minus(capital.vaultValue, capital.inVault);
    capital.inContract = capital.received;
    for (const Amount gone : {capital.inVault, capital.released})
        if (auto taken = addTo(capital.inContract, -gone); !taken)
            return taken.error();
    if (capital.inContract < Amount())
        capital.fromElsewhere = -std::exchange(capital.inContract, Amount());
    return capital;
}

} // namespace cb::portfolio
