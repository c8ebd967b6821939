// SPDX-License-Identifier: MIT
// Strong types for what is counted: money, rates, multiples, shares. Each wraps one 64-bit integer, is built from an
// integer in its smallest unit or from exact decimal text, and prints back exactly. No constructor takes a double, no
// two kinds mix. Arithmetic that could overflow is asked for by name and may fail.
#pragma once

#include "engine/result.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace cb::engine {

// Plain decimal text ("-12.5"; no exponent, no grouping, no surrounding blanks) to an integer of 10^-decimals.
// Errors: notANumber, tooManyDecimals, outOfRange.
Result<std::int64_t> parseScaled(std::string_view text, int decimals);
// The reverse. Prints at least `minimumDecimals` and at most `decimals` digits after the point, never an exponent.
std::string printScaled(std::int64_t value, int decimals, int minimumDecimals);
// The same into a buffer that has room for 24 characters; returns the end. For exports of millions of rows.
char *printScaled(char *out, std::int64_t value, int decimals, int minimumDecimals);

// a + b, or nothing if it does not fit in 64 bits.
std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b);
// floor(a·b / divisor) for a, b >= 0 and divisor > 0, over 128 bits; nothing if the result does not fit.
std::optional<std::int64_t> mulDivFloor(std::int64_t a, std::int64_t b, std::int64_t divisor);

template <class Tag, int Decimals, int MinimumDecimals>
class Quantity {
public:
    static constexpr int decimals = Decimals;
    constexpr Quantity() = default;
    static constexpr Quantity ofUnits(std::int64_t units)
    {
        Quantity q;
        q.m_units = units;
        return q;
    }
    static Result<Quantity> parse(std::string_view text)
    {
        const auto units = parseScaled(text, Decimals);
        if (!units)
            return units.error();
        return ofUnits(*units);
    }
    constexpr std::int64_t units() const { return m_units; }
    constexpr Quantity operator-() const { return ofUnits(m_units == least ? -(least + 1) : -m_units); }
    std::string toString() const { return printScaled(m_units, Decimals, MinimumDecimals); }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    static constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min(); // its opposite does not fit
    std::int64_t m_units = 0;
};

// USDC in micro-USDC; prints six decimals: "36000.000001".
using Amount = Quantity<struct AmountTag, 6, 6>;
// A share of gross in parts per million; the text is percent with at most four decimals: "12.5" is 125,000.
using Rate = Quantity<struct RateTag, 4, 0>;
// A cap multiple in parts per million: "1.5" is 1,500,000.
using Multiple = Quantity<struct MultipleTag, 6, 0>;
// Whole shares of a model.
using Shares = Quantity<struct SharesTag, 0, 0>;

// Adds up money. Errors: overflow, with the amount that does not fit; the sum is then what it was.
Result<void> addTo(Amount &sum, Amount amount);
// For figures whose sums were checked before. What does not fit is held at the end of the range.
Amount plus(Amount a, Amount b);
Amount minus(Amount a, Amount b);

inline constexpr Rate wholeRate = Rate::ofUnits(1'000'000);
inline constexpr Rate fixedRate = Rate::ofUnits(10'000);       // buyback & burn, and foundation: 1 % each
inline constexpr Rate assignableRate = Rate::ofUnits(980'000); // what b + a + y + c may reach
inline constexpr Shares initialShares = Shares::ofUnits(10'000'000);

} // namespace cb::engine
