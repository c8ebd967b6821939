// SPDX-License-Identifier: GPL-3.0-or-later
// Fields as text and back.
#include "portfolio/record_types.h"

#include "portfolio/errors.h"

#include <algorithm>
#include <charconv>

namespace cb::portfolio {

namespace {

constexpr std::size_t maximumId = 200;
constexpr std::size_t maximumText = 100'000;

bool isControl(char c, bool lineBreaks)
{
    const auto code = static_cast<unsigned char>(c);
    if (lineBreaks && (c == '\n' || c == '\t' || c == '\r'))
        return false;
    return code < 0x20 || code == 0x7f;
}

Result<Value> suitable(const Field &field, std::string_view text)
{
    const std::size_t limit = field.kind == FieldKind::Text || field.kind == FieldKind::Line ? maximumText : maximumId;
    if (text.size() > limit)
        return Error(errors::tooLong, {{"limit", std::to_string(limit)}});
    const bool lineBreaks = field.kind == FieldKind::Text;
    if (std::any_of(text.begin(), text.end(), [&](char c) { return isControl(c, lineBreaks); }))
        return Error(errors::unsuitableText, {{"reason", "control character"}});
    return Value{std::string(text)};
}

template <class Q>
Result<Value> parseUnits(std::string_view text)
{
    const auto parsed = Q::parse(text);
    if (!parsed)
        return parsed.error();
    return Value{parsed->units()};
}

template <class P>
Result<Value> parseText(std::string_view text)
{
    const auto parsed = P::parse(text);
    if (!parsed)
        return parsed.error();
    return Value{parsed->toString()};
}

Result<Value> parseWhole(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return Error(errors::notAWhole);
    return Value{number};
}

Result<Value> parseChoice(const Field &field, std::string_view text)
{
    if (std::find(field.choices.begin(), field.choices.end(), text) != field.choices.end())
        return Value{std::string(text)};
    std::string expected;
    for (const std::string_view choice : field.choices)
        expected.append(expected.empty() ? "" : ", ").append(choice);
    return Error(errors::notAChoice, {{"expected", expected}});
}

Result<Value> parseFlag(std::string_view text)
{
    if (text == "true" || text == "false")
        return Value{std::int64_t{text == "true" ? 1 : 0}};
    return Error(errors::notAFlag);
}

Result<Value> parseByKind(const Field &field, std::string_view text)
{
    switch (field.kind) {
    case FieldKind::Id:
    case FieldKind::Reference:
    case FieldKind::Line:
    case FieldKind::Text:
        return suitable(field, text);
    case FieldKind::Amount:
        return parseUnits<Amount>(text);
    case FieldKind::Percent:
        return parseUnits<Rate>(text);
    case FieldKind::Multiple:
        return parseUnits<Multiple>(text);
    case FieldKind::Shares:
        return parseUnits<Shares>(text);
    case FieldKind::Whole:
        return parseWhole(text);
    case FieldKind::Decimal:
        return parseText<Decimal>(text);
    case FieldKind::Day:
        return parseText<Day>(text);
    case FieldKind::Flag:
        return parseFlag(text);
    case FieldKind::Choice:
        break;
    }
    return parseChoice(field, text);
}

std::string printNumber(FieldKind kind, std::int64_t number)
{
    switch (kind) {
    case FieldKind::Amount:
        return Amount::ofUnits(number).toString();
    case FieldKind::Percent:
        return Rate::ofUnits(number).toString();
    case FieldKind::Multiple:
        return Multiple::ofUnits(number).toString();
    case FieldKind::Flag:
        return number != 0 ? "true" : "false";
    default:
        return std::to_string(number);
    }
}

} // namespace

Result<Value> parse(const Field &field, std::string_view text)
{
    if (text.empty() && !field.required)
        return Value{};
    if (text.empty())
        return Error(errors::required, {{"field", std::string(field.name)}});
    auto value = parseByKind(field, text);
    if (!value)
        return value.error().with("field", std::string(field.name)).with("value", std::string(text));
    return value;
}

std::string print(const Field &field, const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return printNumber(field.kind, *number);
    return {};
}

} // namespace cb::portfolio
