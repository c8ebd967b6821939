// SPDX-License-Identifier: MIT
#include "engine/quantities.h"

#include "engine/errors.h"

#include <charconv>
#include <limits>

namespace cb::engine {

namespace {

__extension__ using Wide = unsigned __int128;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Error notANumber(std::string_view text)
{
    return Error(errors::notANumber, {{"value", std::string(text)}, {"expected", "12.345"}});
}

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

} // namespace

Result<std::int64_t> parseScaled(std::string_view text, int decimals)
{
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (negative)
        rest.remove_prefix(1);
    const auto point = rest.find('.');
    const std::string_view whole = rest.substr(0, point);
    std::string_view fraction = point == std::string_view::npos ? std::string_view{} : rest.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && fraction.empty()))
        return notANumber(text);
    for (const char c : whole)
        if (!isDigit(c))
            return notANumber(text);
    for (const char c : fraction)
        if (!isDigit(c))
            return notANumber(text);
    if (fraction.size() > static_cast<std::size_t>(decimals))
        return Error(errors::tooManyDecimals, {{"value", std::string(text)}, {"limit", std::to_string(decimals)}});

    const std::uint64_t limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    std::uint64_t units = 0;
    const auto push = [&](char c) {
        const auto digit = static_cast<std::uint64_t>(c - '0');
        if (units > (limit - digit) / 10)
            return false;
        units = units * 10 + digit;
        return true;
    };
    bool fits = true;
    for (const char c : whole)
        fits = fits && push(c);
    for (std::size_t i = 0; i < static_cast<std::size_t>(decimals); ++i)
        fits = fits && push(i < fraction.size() ? fraction[i] : '0');
    if (!fits)
        return Error(errors::outOfRange,
                     {{"value", std::string(text)},
                      {"limit", printScaled(static_cast<std::int64_t>(limit), decimals, decimals)}});
    const auto value = static_cast<std::int64_t>(units);
    return negative ? -value : value;
}

char *printScaled(char *out, std::int64_t value, int decimals, int minimumDecimals)
{
    std::uint64_t rest = magnitude(value);
    if (value < 0)
        *out++ = '-';
    std::uint64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    out = std::to_chars(out, out + 20, rest / scale).ptr;
    rest %= scale;
    if (decimals == 0 || (minimumDecimals == 0 && rest == 0))
        return out;
    *out++ = '.';
    char *const first = out;
    for (int i = decimals - 1; i >= 0; --i) {
        first[i] = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    out += decimals;
    while (out - first > minimumDecimals && out[-1] == '0')
        --out;
    return out;
}

std::string printScaled(std::int64_t value, int decimals, int minimumDecimals)
{
    char buffer[32];
    return std::string(buffer, printScaled(buffer, value, decimals, minimumDecimals));
}

std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

Result<void> addTo(Amount &sum, Amount amount)
{
    const auto total = checkedAdd(sum.units(), amount.units());
    if (!total)
        return Error(errors::overflow, {{"value", amount.toString()}});
    sum = Amount::ofUnits(*total);
    return {};
}

Amount plus(Amount a, Amount b)
{
    using Limits = std::numeric_limits<std::int64_t>;
    const auto sum = checkedAdd(a.units(), b.units());
    return Amount::ofUnits(sum.value_or(a < Amount() ? Limits::min() : Limits::max()));
}

Amount minus(Amount a, Amount b)
{
    return plus(a, -b);
}

std::optional<std::int64_t> mulDivFloor(std::int64_t a, std::int64_t b, std::int64_t divisor)
{
    const Wide result = static_cast<Wide>(a) * static_cast<Wide>(b) / static_cast<Wide>(divisor);
    if (result > static_cast<Wide>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt;
    return static_cast<std::int64_t>(result);
}

} // namespace cb::engine
