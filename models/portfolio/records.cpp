// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/records.h"

#include "engine/errors.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

constexpr std::size_t maximumDigits = 30;
constexpr std::size_t maximumDecimals = 18;

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

struct Parts {
    bool negative;
    std::string_view whole;
    std::string_view fraction;
};

Parts partsOf(std::string_view text)
{
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    const auto point = text.find('.');
    return {negative, text.substr(0, point),
            point == std::string_view::npos ? std::string_view{} : text.substr(point + 1)};
}

std::strong_ordering compareMagnitude(const Parts &a, const Parts &b)
{
    if (a.whole.size() != b.whole.size())
        return a.whole.size() <=> b.whole.size();
    if (const auto order = a.whole <=> b.whole; order != 0)
        return order;
    return a.fraction <=> b.fraction; // without zeros at the end, text order is numeric order
}

} // namespace

Result<Decimal> Decimal::parse(std::string_view text)
{
    Parts parts = partsOf(text);
    if (!allDigits(parts.whole) || (text.find('.') != std::string_view::npos && !allDigits(parts.fraction)))
        return Error(engine::errors::notANumber, {{"value", std::string(text)}, {"expected", "12.345"}});
    while (parts.whole.size() > 1 && parts.whole.front() == '0')
        parts.whole.remove_prefix(1);
    while (!parts.fraction.empty() && parts.fraction.back() == '0')
        parts.fraction.remove_suffix(1);
    if (parts.fraction.size() > maximumDecimals)
        return Error(engine::errors::tooManyDecimals,
                     {{"value", std::string(text)}, {"limit", std::to_string(maximumDecimals)}});
    if (parts.whole.size() + parts.fraction.size() > maximumDigits)
        return Error(engine::errors::outOfRange, {{"value", std::string(text)}, {"limit", std::string(12, '9')}});
    Decimal decimal;
    const bool zero = parts.whole == "0" && parts.fraction.empty();
    decimal.m_text = (parts.negative && !zero ? "-" : "") + std::string(parts.whole);
    if (!parts.fraction.empty())
        decimal.m_text.append(".").append(parts.fraction);
    return decimal;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const Parts left = partsOf(a.m_text);
    const Parts right = partsOf(b.m_text);
    if (left.negative != right.negative)
        return left.negative ? std::strong_ordering::less : std::strong_ordering::greater;
    return left.negative ? compareMagnitude(right, left) : compareMagnitude(left, right);
}

} // namespace cb::portfolio
