// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/decimals.h"

#include "engine/errors.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace cb::portfolio {

namespace {

constexpr int scale = 18; // decimals kept

// A natural number as decimal digits, the lowest first, without zeros above the highest.
using Digits = std::vector<int>;

void trim(Digits &digits)
{
    while (!digits.empty() && digits.back() == 0)
        digits.pop_back();
}

bool less(const Digits &a, const Digits &b)
{
    if (a.size() != b.size())
        return a.size() < b.size();
    return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

Digits add(const Digits &a, const Digits &b)
{
    Digits result(std::max(a.size(), b.size()) + 1, 0);
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] += (i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0);
        if (i + 1 < result.size()) {
            result[i + 1] = result[i] / 10;
            result[i] %= 10;
        }
    }
    trim(result);
    return result;
}

// a − b, where b is not the larger.
Digits subtract(const Digits &a, const Digits &b)
{
    Digits result = a;
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] -= i < b.size() ? b[i] : 0;
        if (result[i] < 0) {
            result[i] += 10;
            --result[i + 1];
        }
    }
    trim(result);
    return result;
}

Digits multiply(const Digits &a, const Digits &b)
{
    Digits result(a.size() + b.size() + 1, 0);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            result[i + j] += a[i] * b[j];
    for (std::size_t i = 0; i + 1 < result.size(); ++i) {
        result[i + 1] += result[i] / 10;
        result[i] %= 10;
    }
    trim(result);
    return result;
}

// Whole part of a / b, where b is above 0.
Digits divide(const Digits &a, const Digits &b)
{
    Digits quotient(a.size(), 0);
    Digits rest;
    for (std::size_t i = a.size(); i-- > 0;) {
        rest.insert(rest.begin(), a[i]);
        trim(rest);
        for (; !less(rest, b); ++quotient[i])
            rest = subtract(rest, b);
    }
    trim(quotient);
    return quotient;
}

struct Signed {
    bool negative = false;
    Digits units; // of 10^-18
};

Signed read(const Decimal &decimal)
{
    Signed result;
    int decimals = -1;
    for (const char c : decimal.toString()) {
        if (c == '-')
            result.negative = true;
        else if (c == '.')
            decimals = 0;
        else {
            result.units.push_back(c - '0');
            decimals += decimals >= 0 ? 1 : 0;
        }
    }
    for (int i = std::max(decimals, 0); i < scale; ++i)
        result.units.push_back(0);
    std::reverse(result.units.begin(), result.units.end());
    trim(result.units);
    return result;
}

Error overflow(const std::string &value)
{
    return Error(engine::errors::overflow, {{"value", value}});
}

Result<Decimal> write(const Signed &number)
{
    Digits units = number.units;
    if (units.size() <= static_cast<std::size_t>(scale))
        units.resize(scale + 1, 0);
    std::string text = number.negative ? "-" : "";
    for (std::size_t i = units.size(); i-- > 0;) {
        text += static_cast<char>('0' + units[i]);
        if (i == static_cast<std::size_t>(scale))
            text += '.';
    }
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    auto parsed = Decimal::parse(text == "-0" ? "0" : text);
    return parsed ? parsed : Result<Decimal>(overflow(text));
}

Signed sumOf(const Signed &a, const Signed &b)
{
    if (a.negative == b.negative)
        return {a.negative, add(a.units, b.units)};
    return less(a.units, b.units) ? Signed{b.negative, subtract(b.units, a.units)}
                                  : Signed{a.negative, subtract(a.units, b.units)};
}

} // namespace

Result<Decimal> sum(const Decimal &a, const Decimal &b)
{
    return write(sumOf(read(a), read(b)));
}

Result<Decimal> difference(const Decimal &a, const Decimal &b)
{
    Signed taken = read(b);
    taken.negative = !taken.negative;
    return write(sumOf(read(a), taken));
}

Result<Amount> productFloor(const Decimal &a, const Decimal &b)
{
    const Signed left = read(a);
    const Signed right = read(b);
    const Digits product = multiply(left.units, right.units); // of 10^-36
    constexpr std::size_t cut = 2 * scale - 6;
    const bool negative = left.negative != right.negative && !product.empty();
    const auto lost = product.begin() + static_cast<std::ptrdiff_t>(std::min(cut, product.size()));
    const bool exact = std::all_of(product.begin(), lost, [](int digit) { return digit == 0; });
    std::int64_t units = 0;
    for (std::size_t i = product.size(); i-- > cut;) {
        if (units > (std::numeric_limits<std::int64_t>::max() - product[i]) / 10)
            return overflow(a.toString());
        units = units * 10 + product[i];
    }
    return Amount::ofUnits(negative ? -units - (exact ? 0 : 1) : units);
}

std::optional<Decimal> quotientNearest(Amount dividend, const Decimal &divisor)
{
    const Signed by = read(divisor);
    auto amount = Decimal::parse(dividend.toString());
    if (by.negative || by.units.empty() || !amount)
        return std::nullopt;
    const Signed of = read(*amount);
    // Twice the quotient in millionths, then half of it, halves up.
    const Digits two{2};
    Digits raised(6, 0);
    raised.push_back(1);
    const Digits doubled = divide(multiply(multiply(of.units, raised), two), by.units);
    Digits rounded = divide(add(doubled, Digits{1}), Digits{2});
    rounded.insert(rounded.begin(), scale - 6, 0);
    trim(rounded);
    const auto result = write({of.negative, rounded});
    return result ? std::optional(*result) : std::nullopt;
}

} // namespace cb::portfolio
