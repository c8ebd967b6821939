// SPDX-License-Identifier: MIT
#include "engine/ratio.h"

#include "engine/errors.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace cb::engine {

namespace {

constexpr std::size_t limbBits = 32;
constexpr std::uint64_t limbMask = 0xffff'ffff;
constexpr std::size_t largestDecimals = 18;
constexpr std::size_t mostDigits = 40;

// A mistake of ours, in release builds too: prices decide who owns what.
void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

Natural::Natural(std::uint64_t value)
{
    for (; value != 0; value >>= limbBits)
        m_limbs.push_back(static_cast<Limb>(value & limbMask));
}

Natural Natural::powerOf10(int exponent)
{
    Natural power(1);
    for (int i = 0; i < exponent; ++i)
        power = power * Natural(10);
    return power;
}

void Natural::trim()
{
    while (!m_limbs.empty() && m_limbs.back() == 0)
        m_limbs.pop_back();
}

std::size_t Natural::bits() const
{
    return isZero() ? 0 : m_limbs.size() * limbBits - static_cast<std::size_t>(std::countl_zero(m_limbs.back()));
}

std::size_t Natural::trailingZeros() const
{
    std::size_t limb = 0;
    while (m_limbs[limb] == 0)
        ++limb;
    return limb * limbBits + static_cast<std::size_t>(std::countr_zero(m_limbs[limb]));
}

void Natural::shiftLeft(std::size_t count)
{
    if (isZero())
        return;
    const std::size_t within = count % limbBits;
    std::uint64_t carry = 0;
    for (Limb &limb : m_limbs) {
        const std::uint64_t wide = (std::uint64_t{limb} << within) | carry;
        limb = static_cast<Limb>(wide & limbMask);
        carry = wide >> limbBits;
    }
    m_limbs.push_back(static_cast<Limb>(carry));
    m_limbs.insert(m_limbs.begin(), count / limbBits, 0);
    trim();
}

void Natural::shiftRight(std::size_t count)
{
    const std::size_t whole = std::min(count / limbBits, m_limbs.size());
    m_limbs.erase(m_limbs.begin(), m_limbs.begin() + static_cast<std::ptrdiff_t>(whole));
    const std::size_t within = count % limbBits;
    std::uint64_t above = 0;
    for (std::size_t i = m_limbs.size(); i-- > 0;) {
        const std::uint64_t wide = (above << limbBits) | m_limbs[i];
        above = m_limbs[i];
        m_limbs[i] = static_cast<Limb>((wide >> within) & limbMask);
    }
    trim();
}

std::optional<std::int64_t> Natural::toInt64() const
{
    if (bits() > 63)
        return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = m_limbs.size(); i-- > 0;)
        value = (value << limbBits) | m_limbs[i];
    return static_cast<std::int64_t>(value);
}

std::string Natural::toString() const
{
    std::string digits;
    for (std::vector<Limb> rest = m_limbs; !rest.empty();) {
        std::uint64_t remainder = 0;
        for (std::size_t i = rest.size(); i-- > 0;) {
            const std::uint64_t wide = (remainder << limbBits) | rest[i];
            rest[i] = static_cast<Limb>(wide / 10);
            remainder = wide % 10;
        }
        digits.push_back(static_cast<char>('0' + remainder));
        while (!rest.empty() && rest.back() == 0)
            rest.pop_back();
    }
    std::reverse(digits.begin(), digits.end());
    return digits.empty() ? "0" : digits;
}

Natural &Natural::operator+=(const Natural &other)
{
    m_limbs.resize(std::max(m_limbs.size(), other.m_limbs.size()) + 1);
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        carry += std::uint64_t{m_limbs[i]} + (i < other.m_limbs.size() ? other.m_limbs[i] : 0);
        m_limbs[i] = static_cast<Limb>(carry & limbMask);
        carry >>= limbBits;
    }
    trim();
    return *this;
}

Natural &Natural::operator-=(const Natural &other)
{
    mustHold(other <= *this);
    std::uint64_t borrow = 0;
    for (std::size_t i = 0; i < m_limbs.size(); ++i) {
        const std::uint64_t taken = borrow + (i < other.m_limbs.size() ? other.m_limbs[i] : 0);
        borrow = taken > m_limbs[i] ? 1 : 0;
        m_limbs[i] = static_cast<Limb>((m_limbs[i] - taken) & limbMask);
    }
    trim();
    return *this;
}

Natural operator*(const Natural &a, const Natural &b)
{
    Natural product;
    product.m_limbs.resize(a.m_limbs.size() + b.m_limbs.size());
    for (std::size_t i = 0; i < a.m_limbs.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.m_limbs.size(); ++j) {
            carry += std::uint64_t{a.m_limbs[i]} * b.m_limbs[j] + product.m_limbs[i + j];
            product.m_limbs[i + j] = static_cast<Natural::Limb>(carry & limbMask);
            carry >>= limbBits;
        }
        product.m_limbs[i + b.m_limbs.size()] = static_cast<Natural::Limb>(carry);
    }
    product.trim();
    return product;
}

std::pair<Natural, Natural> Natural::divide(const Natural &a, const Natural &b)
{
    mustHold(!b.isZero());
    if (a < b)
        return {Natural(), a};
    // Bit by bit: quotients are mostly short here.
    std::size_t shift = a.bits() - b.bits();
    Natural quotient;
    quotient.m_limbs.resize(shift / limbBits + 1);
    Natural rest = a;
    Natural taken = b;
    taken.shiftLeft(shift);
    for (;; --shift) {
        if (rest >= taken) {
            rest -= taken;
            quotient.m_limbs[shift / limbBits] |= Limb{1} << (shift % limbBits);
        }
        if (shift == 0)
            break;
        taken.shiftRight(1);
    }
    quotient.trim();
    return {std::move(quotient), std::move(rest)};
}

Natural Natural::greatestCommonDivisor(Natural a, Natural b)
{
    if (a.isZero() || b.isZero())
        return a.isZero() ? b : a;
    const std::size_t twos = std::min(a.trailingZeros(), b.trailingZeros());
    a.shiftRight(a.trailingZeros());
    while (!b.isZero()) {
        b.shiftRight(b.trailingZeros());
        if (a > b)
            std::swap(a, b);
        b -= a;
    }
    a.shiftLeft(twos);
    return a;
}

std::strong_ordering operator<=>(const Natural &a, const Natural &b)
{
    if (a.m_limbs.size() != b.m_limbs.size())
        return a.m_limbs.size() <=> b.m_limbs.size();
    for (std::size_t i = a.m_limbs.size(); i-- > 0;)
        if (a.m_limbs[i] != b.m_limbs[i])
            return a.m_limbs[i] <=> b.m_limbs[i];
    return std::strong_ordering::equal;
}

Ratio::Ratio(Natural numerator, Natural denominator)
    : m_numerator(std::move(numerator))
    , m_denominator(std::move(denominator))
{
    mustHold(!m_denominator.isZero());
    const Natural common = Natural::greatestCommonDivisor(m_numerator, m_denominator);
    if (common == Natural(1))
        return;
    m_numerator = Natural::divide(m_numerator, common).first;
    m_denominator = Natural::divide(m_denominator, common).first;
}

Result<Ratio> Ratio::parse(std::string_view text)
{
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (!digits(whole) || (point != std::string_view::npos && !digits(fraction)))
        return Error(errors::notANumber, {{"value", std::string(text)}, {"expected", "12.345"}});
    if (fraction.size() > largestDecimals)
        return Error(errors::tooManyDecimals,
                     {{"value", std::string(text)}, {"limit", std::to_string(largestDecimals)}});
    if (whole.size() + fraction.size() > mostDigits)
        return Error(errors::outOfRange, {{"value", std::string(text)}, {"limit", "10^" + std::to_string(mostDigits)}});
    Natural value;
    for (const std::string_view part : {whole, fraction})
        for (const char c : part)
            value = value * Natural(10) + Natural(static_cast<std::uint64_t>(c - '0'));
    return Ratio(std::move(value), Natural::powerOf10(static_cast<int>(fraction.size())));
}

Ratio operator+(const Ratio &a, const Ratio &b)
{
    return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

Ratio operator-(const Ratio &a, const Ratio &b)
{
    return {a.m_numerator * b.m_denominator - b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

Ratio operator*(const Ratio &a, const Ratio &b)
{
    return {a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator};
}

Ratio operator/(const Ratio &a, const Ratio &b)
{
    return {a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator};
}

std::strong_ordering operator<=>(const Ratio &a, const Ratio &b)
{
    return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
}

Natural Ratio::floor() const
{
    return Natural::divide(m_numerator, m_denominator).first;
}

Natural Ratio::nearest() const
{
    return (*this + Ratio(1, 2)).floor();
}

Natural Ratio::ceiling() const
{
    auto [whole, rest] = Natural::divide(m_numerator, m_denominator);
    return rest.isZero() ? whole : whole + Natural(1);
}

Ratio Ratio::roundedDown(int decimals) const
{
    const Natural scale = Natural::powerOf10(decimals);
    return {(*this * Ratio(scale)).floor(), scale};
}

std::string Ratio::toString(int decimals) const
{
    std::string digits = (*this * Ratio(Natural::powerOf10(decimals))).floor().toString();
    const auto behind = static_cast<std::size_t>(decimals);
    if (behind == 0)
        return digits;
    if (digits.size() <= behind)
        digits.insert(0, behind + 1 - digits.size(), '0');
    return digits.insert(digits.size() - behind, 1, '.');
}

} // namespace cb::engine
