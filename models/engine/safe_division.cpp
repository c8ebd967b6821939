// SPDX-License-Identifier: MIT
#include "engine/safe_division.h"

#include "engine/errors.h"

#include <algorithm>

namespace cb::engine {

namespace {

std::string percentOf(const Ratio &ratio)
{
    return (ratio * of(100)).toString(4);
}

bool better(const Safe &a, const Safe &b)
{
    if (a.valuationCap != b.valuationCap)
        return a.valuationCap && (!b.valuationCap || *a.valuationCap < *b.valuationCap);
    return a.discount.value_or(Rate()) > b.discount.value_or(Rate());
}

std::optional<std::size_t> electedBy(const std::vector<Safe> &safes, std::size_t place)
{
    std::size_t best = place;
    for (std::size_t later = place + 1; safes[place].mostFavoured && later < safes.size(); ++later)
        if (better(safes[later], safes[best]))
            best = later;
    return best == place ? std::nullopt : std::optional(best);
}

Claim claimOf(const std::vector<Safe> &safes, std::size_t place)
{
    Claim claim;
    claim.elected = electedBy(safes, place);
    claim.terms = &safes[claim.elected.value_or(place)];
    claim.purchase = usdc(safes[place].purchase);
    claim.factor = one() - fraction(claim.terms->discount.value_or(Rate()));
    claim.atPrice = claim.purchase / claim.factor;
    if (!claim.terms->valuationCap)
        return claim;
    claim.cap = usdc(*claim.terms->valuationCap);
    claim.atCap = claim.purchase / *claim.cap;
    claim.tips = *claim.cap / claim.factor;
    return claim;
}

Error takesAll(const Ratio &part)
{
    return Error(errors::safesTakeAll, {{"value", percentOf(part)}, {"limit", "100"}});
}

} // namespace

Ratio of(std::int64_t value)
{
    return Ratio(Natural(static_cast<std::uint64_t>(value)));
}

Ratio usdc(Amount amount)
{
    return of(amount.units()) / of(1'000'000);
}

Ratio fraction(Rate rate)
{
    return of(rate.units()) / of(wholeRate.units());
}

const Ratio &one()
{
    static const Ratio value = of(1);
    return value;
}

SafeDivision::SafeDivision(const PricedRound &round, Ratio before)
    : m_round(round)
    , m_before(std::move(before))
{
    for (std::size_t i = 0; i < round.safes.size(); ++i)
        m_claims.push_back(claimOf(round.safes, i));
    for (std::size_t i = 0; i < m_claims.size(); ++i)
        if (m_claims[i].cap)
            m_order.push_back(i);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return m_claims[a].tips < m_claims[b].tips; });
}

Result<Division> SafeDivision::at(const Ratio &price) const
{
    return divide([&](const Division &d) -> Result<Ratio> {
        if (d.capped >= one())
            return takesAll(d.capped);
        return (price * m_before + d.worth) / (one() - d.capped);
    });
}

Result<Division> SafeDivision::allAtCap() const
{
    Division division{m_claims.size(), {}, {}, {}, 1};
    for (std::size_t i = 0; i < m_claims.size(); ++i) {
        if (!m_claims[i].cap)
            return Error(errors::priceNeeded, {{"field", "valuation_cap"}, {"safe", std::to_string(i)}});
        division.capped = division.capped + m_claims[i].atCap;
    }
    if (division.capped >= one())
        return takesAll(division.capped);
    return division;
}

Result<Ratio> SafeDivision::priceOf(const Ratio &preMoney) const
{
    auto division = divideUnder(preMoney);
    if (!division)
        return division.error();
    const Ratio left = division->reached - division->reached * std::min(division->capped, one());
    if (left <= division->worth)
        return takesAll(division->capped + division->worth / division->reached);
    return (left - division->worth) / m_before;
}

std::vector<bool> SafeDivision::atCap(const Division &division) const
{
    std::vector<bool> capped(m_claims.size(), division.atCap == m_claims.size());
    for (std::size_t i = 0; i < division.atCap && i < m_order.size(); ++i)
        capped[m_order[i]] = true;
    return capped;
}

// The first division that its own price · capitalization confirms, from nobody at the cap on. `reach` gives that
// worth for a division; in all its uses a worth above the next claim's point stays above it once that claim is at
// the cap, so no division before the first can be confirmed later and none is passed over.
Result<Division> SafeDivision::divide(const Reach &reach) const
{
    Division division;
    for (const Claim &claim : m_claims)
        division.worth = division.worth + claim.atPrice;
    for (;;) {
        ++division.iterations;
        const auto reached = reach(division);
        if (!reached)
            return reached.error();
        division.reached = *reached;
        if (division.atCap == m_order.size() || division.reached <= m_claims[m_order[division.atCap]].tips)
            return division;
        const Claim &next = m_claims[m_order[division.atCap++]];
        division.capped = division.capped + next.atCap;
        division.worth = division.worth - next.atPrice;
    }
}

// With X = price · capitalization: X is the pre-money valuation V if the pool does not grow. If it does, price ·
// (capitalization + increase) = V and the increase's formula give X·(before − pool·(1 − taken(X))) = V·(1 − k) ·
// before, where taken(X)·X = capped·X + worth. The smaller of the two holds.
Result<Division> SafeDivision::divideUnder(const Ratio &preMoney) const
{
    const auto unchanged = divide([&](const Division &) -> Result<Ratio> { return preMoney; });
    if (!m_round.poolTarget)
        return unchanged;
    const Ratio target = fraction(*m_round.poolTarget);
    const Ratio forPool = target * (preMoney + usdc(m_round.newMoney));
    if (forPool >= preMoney)
        return Error(errors::poolTargetTooHigh, {{"field", "pool_target"},
                                                 {"value", m_round.poolTarget->toString()},
                                                 {"limit", percentOf(preMoney / (preMoney + usdc(m_round.newMoney)))}});
    const Ratio pool = of(m_round.pool.units());
    const Ratio goal = (preMoney - forPool) * m_before;
    auto grown = divide([&](const Division &d) -> Result<Ratio> {
        if (goal <= pool * d.worth)
            return takesAll(one());
        return (goal - pool * d.worth) / (m_before - pool + pool * d.capped);
    });
    if (grown && grown->reached >= preMoney)
        return unchanged;
    return grown;
}

} // namespace cb::engine
