// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: how a member of a record becomes a field, whatever its type is. Used where the types of records
// are described, and nowhere else.
#pragma once

#include "portfolio/errors.h"
#include "portfolio/record_types.h"

#include <algorithm>

namespace cb::portfolio {

using Names = std::span<const std::string_view>;

template <class E>
constexpr Names namesOf = {};
constexpr std::string_view partyKinds[] = {"person", "organisation"};
constexpr std::string_view stages[] = {"draft", "registered", "validated", "published", "deprecated", "retired"};
constexpr std::string_view betters[] = {"higher", "lower"};
constexpr std::string_view agreementKinds[] = {"pool", "revenue_share", "safe", "equity"};
constexpr std::string_view backingKinds[] = {"pool", "revenue_share", "equity"};
constexpr std::string_view afterEnds[] = {"pool", "creator"};
constexpr std::string_view purposes[] = {"training", "tuning", "dataset", "preparation", "other"};
constexpr std::string_view yieldKinds[] = {"deposit", "withdraw", "price"};
constexpr std::string_view paidTos[] = {"creator",      "backers",    "processors", "yield",
                                        "buyback_burn", "foundation", "network"};
template <>
constexpr Names namesOf<PartyKind> = partyKinds;
template <>
constexpr Names namesOf<Stage> = stages;
template <>
constexpr Names namesOf<Better> = betters;
template <>
constexpr Names namesOf<AgreementKind> = agreementKinds;
template <>
constexpr Names namesOf<BackingKind> = backingKinds;
template <>
constexpr Names namesOf<AfterEnd> = afterEnds;
template <>
constexpr Names namesOf<Purpose> = purposes;
template <>
constexpr Names namesOf<YieldKind> = yieldKinds;
template <>
constexpr Names namesOf<PaidTo> = paidTos;

// What a member of each type is as a value, and back. A value of the wrong shape leaves the member as it is.
Value toValue(const std::string &text)
{
    return text;
}
Value toValue(const Decimal &decimal)
{
    return decimal.toString();
}
Value toValue(Day day)
{
    return day.toString();
}
Value toValue(std::int64_t number)
{
    return number;
}
Value toValue(bool flag)
{
    return std::int64_t{flag ? 1 : 0};
}
template <class Tag, int D, int M>
Value toValue(engine::Quantity<Tag, D, M> quantity)
{
    return quantity.units();
}
template <class E>
requires std::is_enum_v<E> Value toValue(E choice)
{
    return std::string(namesOf<E>[static_cast<std::size_t>(choice)]);
}
template <class T>
Value toValue(const std::optional<T> &optional)
{
    return optional ? toValue(*optional) : Value{};
}

Error unexpected(std::string_view expected)
{
    return Error(errors::unsuitableText, {{"reason", std::string(expected)}});
}

Result<void> fromValue(std::string &member, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (!text)
        return unexpected("text");
    member = *text;
    return {};
}
template <class Parsed>
Result<void> fromText(Parsed &member, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (!text)
        return unexpected("text");
    auto parsed = Parsed::parse(*text);
    if (!parsed)
        return parsed.error();
    member = *parsed;
    return {};
}
Result<void> fromValue(Decimal &member, const Value &value)
{
    return fromText(member, value);
}
Result<void> fromValue(Day &member, const Value &value)
{
    return fromText(member, value);
}
Result<void> fromValue(std::int64_t &member, const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    if (!number)
        return unexpected("whole number");
    member = *number;
    return {};
}
Result<void> fromValue(bool &member, const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    member = number && *number != 0;
    return {};
}
template <class Tag, int D, int M>
Result<void> fromValue(engine::Quantity<Tag, D, M> &member, const Value &value)
{
    std::int64_t units = 0;
    if (auto done = fromValue(units, value); !done)
        return done;
    member = engine::Quantity<Tag, D, M>::ofUnits(units);
    return {};
}
template <class E>
requires std::is_enum_v<E> Result<void> fromValue(E &member, const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    const Names names = namesOf<E>;
    const auto found = text ? std::find(names.begin(), names.end(), *text) : names.end();
    if (found == names.end())
        return unexpected("choice");
    member = static_cast<E>(found - names.begin());
    return {};
}
template <class T>
Result<void> fromValue(std::optional<T> &member, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        member.reset();
        return {};
    }
    T inner{};
    if (auto done = fromValue(inner, value); !done)
        return done;
    member = std::move(inner);
    return {};
}

template <class T>
struct Inner {
    using Type = T;
    static constexpr bool optional = std::is_same_v<T, bool>; // a flag that is left out is false
};
template <class T>
struct Inner<std::optional<T>> {
    using Type = T;
    static constexpr bool optional = true;
};

template <class T>
constexpr FieldKind kindOfType()
{
    if constexpr (std::is_same_v<T, Amount>)
        return FieldKind::Amount;
    else if constexpr (std::is_same_v<T, Rate>)
        return FieldKind::Percent;
    else if constexpr (std::is_same_v<T, Multiple>)
        return FieldKind::Multiple;
    else if constexpr (std::is_same_v<T, Shares>)
        return FieldKind::Shares;
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return FieldKind::Whole;
    else if constexpr (std::is_same_v<T, Decimal>)
        return FieldKind::Decimal;
    else if constexpr (std::is_same_v<T, Day>)
        return FieldKind::Day;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Flag;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::Choice;
    else
        return FieldKind::Line;
}

template <class Class, class T>
Class classOf(T Class::*);
template <class Class, class T>
T typeOfMember(T Class::*);

template <auto Member>
Field field(std::string_view name)
{
    using R = decltype(classOf(Member));
    using T = decltype(typeOfMember(Member));
    using I = typename Inner<T>::Type;
    Names choices;
    if constexpr (std::is_enum_v<I>)
        choices = namesOf<I>;
    return {name,
            kindOfType<I>(),
            !Inner<T>::optional,
            Kind::Domain,
            choices,
            [](const Record &record) { return toValue(std::get<R>(record).*Member); },
            [](Record &record, const Value &value) { return fromValue(std::get<R>(record).*Member, value); }};
}
template <auto Member>
Field line(std::string_view name, Names usual)
{
    Field f = field<Member>(name);
    f.choices = usual;
    return f;
}
template <auto Member>
Field ident(std::string_view name)
{
    Field f = field<Member>(name);
    f.kind = FieldKind::Id;
    return f;
}
template <auto Member>
Field text(std::string_view name)
{
    Field f = field<Member>(name);
    f.kind = FieldKind::Text;
    return f;
}
template <auto Member>
Field refer(std::string_view name, Kind to)
{
    Field f = field<Member>(name);
    f.kind = FieldKind::Reference;
    f.refersTo = to;
    return f;
}

template <class R>
Record makeRecord()
{
    return R{};
}

} // namespace cb::portfolio
