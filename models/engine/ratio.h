// SPDX-License-Identifier: MIT
// Fractions without rounding and without a limit, for prices: what a share costs is seldom a decimal, and sums of such
// prices outgrow 128 bits. Never negative; always in lowest terms; values, safe to share between threads once made.
#pragma once

#include "engine/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cb::engine {

// 0, 1, 2, … as far as memory goes.
class Natural {
public:
    Natural() = default;
    Natural(std::uint64_t value);
    static Natural powerOf10(int exponent);

    bool isZero() const { return m_limbs.empty(); }
    // The value, or nothing if it is 2^63 or more.
    std::optional<std::int64_t> toInt64() const;
    std::string toString() const;

    Natural &operator+=(const Natural &other);
    Natural &operator-=(const Natural &other); // other must not be larger
    friend Natural operator+(Natural a, const Natural &b) { return a += b; }
    friend Natural operator-(Natural a, const Natural &b) { return a -= b; }
    friend Natural operator*(const Natural &a, const Natural &b);
    // floor(a / b) and what is left; b must not be 0.
    static std::pair<Natural, Natural> divide(const Natural &a, const Natural &b);
    static Natural greatestCommonDivisor(Natural a, Natural b);
    friend std::strong_ordering operator<=>(const Natural &a, const Natural &b);
    friend bool operator==(const Natural &, const Natural &) = default;

private:
    using Limb = std::uint32_t;
    void trim();
    std::size_t bits() const;
    std::size_t trailingZeros() const;
    void shiftLeft(std::size_t count);
    void shiftRight(std::size_t count);

    std::vector<Limb> m_limbs; // the lowest first, the highest not 0
};

class Ratio {
public:
    Ratio() = default; // 0
    Ratio(Natural whole)
        : m_numerator(std::move(whole))
    {}
    // The denominator must not be 0.
    Ratio(Natural numerator, Natural denominator);
    // Plain decimal text without a sign ("0.6577"). Errors: notANumber; tooManyDecimals (18); outOfRange (40 digits).
    static Result<Ratio> parse(std::string_view text);

    const Natural &numerator() const { return m_numerator; }
    const Natural &denominator() const { return m_denominator; }
    bool isZero() const { return m_numerator.isZero(); }

    friend Ratio operator+(const Ratio &a, const Ratio &b);
    friend Ratio operator-(const Ratio &a, const Ratio &b); // b must not be larger
    friend Ratio operator*(const Ratio &a, const Ratio &b);
    friend Ratio operator/(const Ratio &a, const Ratio &b); // b must not be 0
    friend std::strong_ordering operator<=>(const Ratio &a, const Ratio &b);
    friend bool operator==(const Ratio &, const Ratio &) = default;

    Natural floor() const;
    Natural nearest() const; // halves up
    Natural ceiling() const;
    // The largest multiple of 10^-decimals that is not larger.
    Ratio roundedDown(int decimals) const;
    // That as text, always with so many decimals.
    std::string toString(int decimals) const;

private:
    Natural m_numerator;
    Natural m_denominator = Natural(1);
};

} // namespace cb::engine
