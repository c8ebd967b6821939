// SPDX-License-Identifier: MIT
// Which SAFEs convert at their cap and which at the round's price, in exact fractions; a part of safe_conversion.h,
// whose header says what holds. The round must outlive it.
#pragma once

#include "engine/safe_conversion.h"

#include <functional>

namespace cb::engine {

Ratio of(std::int64_t value); // not negative
Ratio usdc(Amount amount);    // not negative
Ratio fraction(Rate rate);
const Ratio &one();

// What a SAFE converts by, its favour used up.
struct Claim {
    std::optional<std::size_t> elected;
    const Safe *terms = nullptr;
    Ratio purchase; // USDC
    Ratio factor;   // of the round price: 1 − discount
    std::optional<Ratio> cap;
    Ratio atCap;   // purchase / cap
    Ratio atPrice; // purchase / factor
    Ratio tips;    // cap / factor: at the cap where price · capitalization is above this
};

// Claims go over to the cap in a fixed order as the round gets dearer: whatever the division is, those at the cap are
// the first so many of that order.
struct Division {
    std::size_t atCap = 0;
    Ratio capped;  // Σ purchase / cap of those at the cap
    Ratio worth;   // Σ purchase / factor of the others: USDC at the round price
    Ratio reached; // price · capitalization
    int iterations = 0;
};

class SafeDivision {
public:
    SafeDivision(const PricedRound &round, Ratio before);
    const std::vector<Claim> &claims() const { return m_claims; }

    // Errors: safesTakeAll.
    Result<Division> at(const Ratio &price) const;
    // Everybody at the cap, without a price. Errors: priceNeeded, safesTakeAll.
    Result<Division> allAtCap() const;
    // The price at which the capitalization and the pool's increase are worth the pre-money valuation (USDC). Errors:
    // safesTakeAll, poolTargetTooHigh.
    Result<Ratio> priceOf(const Ratio &preMoney) const;
    // By place of the claim, whether it is at the cap.
    std::vector<bool> atCap(const Division &division) const;

private:
    using Reach = std::function<Result<Ratio>(const Division &)>;
    Result<Division> divide(const Reach &reach) const;
    Result<Division> divideUnder(const Ratio &preMoney) const;

    const PricedRound &m_round;
    Ratio m_before;
    std::vector<Claim> m_claims;
    std::vector<std::size_t> m_order; // of those with a cap
};

} // namespace cb::engine
