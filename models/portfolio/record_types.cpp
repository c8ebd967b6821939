// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/record_types.h"

#include "engine/errors.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace cb::portfolio {

namespace {

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

using M = Model;
using A = Agreement;
using C = Contribution;

constexpr std::array<std::string_view, 4> versionKinds = {"new version", "retrained", "refined dataset",
                                                          "better performance"};

const std::array fieldsOfDomain = {ident<&Domain::id>("id"), field<&Domain::name>("name"),
                                   field<&Domain::processorsRate>("processors_rate"),
                                   field<&Domain::registrationFee>("registration_fee"), text<&Domain::notes>("notes")};
const std::array fieldsOfRequirement = {refer<&Requirement::domain>("domain", Kind::Domain),
                                        field<&Requirement::metric>("metric"), field<&Requirement::unit>("unit"),
                                        field<&Requirement::atLeast>("at_least"),
                                        field<&Requirement::atMost>("at_most")};
const std::array fieldsOfParty = {ident<&Party::id>("id"), field<&Party::name>("name"), field<&Party::kind>("kind"),
                                  field<&Party::email>("email"), text<&Party::notes>("notes")};
const std::array fieldsOfWallet = {refer<&Wallet::party>("party", Kind::Party), field<&Wallet::address>("address")};
const std::array fieldsOfModel = {ident<&M::id>("id"),
                                  field<&M::name>("name"),
                                  refer<&M::domain>("domain", Kind::Domain),
                                  refer<&M::creator>("creator", Kind::Party),
                                  field<&M::task>("task"),
                                  field<&M::licence>("licence"),
                                  text<&M::summary>("summary")};
const std::array fieldsOfStage = {refer<&StageEntry::model>("model", Kind::Model), field<&StageEntry::stage>("stage"),
                                  field<&StageEntry::on>("on")};
const std::array fieldsOfMetadata = {refer<&Metadata::model>("model", Kind::Model), field<&Metadata::key>("key"),
                                     text<&Metadata::value>("value")};
const std::array fieldsOfConstraint = {refer<&Constraint::model>("model", Kind::Model), field<&Constraint::key>("key"),
                                       field<&Constraint::value>("value"), field<&Constraint::unit>("unit")};
const std::array fieldsOfVersion = {refer<&Version::model>("model", Kind::Model),
                                    field<&Version::version>("version"),
                                    field<&Version::releasedOn>("released_on"),
                                    line<&Version::kind>("kind", versionKinds),
                                    text<&Version::notes>("notes"),
                                    field<&Version::dataset>("dataset"),
                                    field<&Version::artifactSha256>("artifact_sha256")};
const std::array fieldsOfPerformance = {refer<&Performance::model>("model", Kind::Model),
                                        field<&Performance::metric>("metric"),
                                        field<&Performance::dataset>("dataset"),
                                        field<&Performance::value>("value"),
                                        field<&Performance::unit>("unit"),
                                        field<&Performance::better>("better"),
                                        refer<&Performance::version>("version", Kind::Version)};
const std::array fieldsOfTerms = {refer<&Terms::model>("model", Kind::Model),
                                  field<&Terms::from>("from"),
                                  field<&Terms::creator>("creator"),
                                  field<&Terms::backers>("backers"),
                                  field<&Terms::processors>("processors"),
                                  field<&Terms::yield>("yield"),
                                  refer<&Terms::version>("version", Kind::Version)};
const std::array fieldsOfOwnership = {refer<&Ownership::model>("model", Kind::Model), field<&Ownership::on>("on"),
                                      refer<&Ownership::party>("party", Kind::Party),
                                      field<&Ownership::shares>("shares"), field<&Ownership::proceeds>("proceeds")};
const std::array fieldsOfRound = {ident<&Round::id>("id"),
                                  refer<&Round::model>("model", Kind::Model),
                                  field<&Round::name>("name"),
                                  field<&Round::opensOn>("opens_on"),
                                  field<&Round::closesOn>("closes_on"),
                                  field<&Round::softCap>("soft_cap"),
                                  field<&Round::hardCap>("hard_cap"),
                                  field<&Round::minimum>("minimum"),
                                  field<&Round::contract>("contract"),
                                  field<&Round::yieldEnabled>("yield_enabled")};
const std::array fieldsOfAgreement = {ident<&A::id>("id"),
                                      refer<&A::round>("round", Kind::Round),
                                      refer<&A::backer>("backer", Kind::Party),
                                      field<&A::kind>("kind"),
                                      field<&A::share>("share"),
                                      field<&A::capMultiple>("cap_multiple"),
                                      field<&A::until>("until"),
                                      field<&A::then>("then"),
                                      field<&A::thenPool>("then_pool"),
                                      field<&A::valuationCap>("valuation_cap"),
                                      field<&A::discount>("discount"),
                                      field<&A::mfn>("mfn"),
                                      field<&A::percent>("percent"),
                                      field<&A::from>("from")};
const std::array fieldsOfContribution = {ident<&C::id>("id"),
                                         refer<&C::round>("round", Kind::Round),
                                         refer<&C::backer>("backer", Kind::Party),
                                         refer<&C::agreement>("agreement", Kind::Agreement),
                                         field<&C::amount>("amount"),
                                         field<&C::pledgedOn>("pledged_on"),
                                         field<&C::receivedOn>("received_on"),
                                         field<&C::refundedOn>("refunded_on"),
                                         field<&C::transaction>("transaction"),
                                         field<&C::logIndex>("log_index"),
                                         text<&C::overrideReason>("override_reason")};
const std::array fieldsOfRelease = {ident<&Release::id>("id"),           refer<&Release::round>("round", Kind::Round),
                                    field<&Release::on>("on"),           field<&Release::amount>("amount"),
                                    field<&Release::purpose>("purpose"), field<&Release::transaction>("transaction")};
const std::array fieldsOfYield = {ident<&YieldEvent::id>("id"),         refer<&YieldEvent::round>("round", Kind::Round),
                                  field<&YieldEvent::on>("on"),         field<&YieldEvent::kind>("kind"),
                                  field<&YieldEvent::assets>("assets"), field<&YieldEvent::shares>("shares"),
                                  field<&YieldEvent::price>("price"),   field<&YieldEvent::vault>("vault")};
const std::array fieldsOfConversion = {ident<&Conversion::id>("id"),
                                       refer<&Conversion::model>("model", Kind::Model),
                                       field<&Conversion::on>("on"),
                                       field<&Conversion::roundPrice>("round_price"),
                                       field<&Conversion::preMoney>("pre_money"),
                                       field<&Conversion::newMoney>("new_money"),
                                       field<&Conversion::options>("options"),
                                       field<&Conversion::promised>("promised"),
                                       field<&Conversion::pool>("pool"),
                                       field<&Conversion::poolTarget>("pool_target")};
const std::array fieldsOfPayout = {ident<&Payout::id>("id"),
                                   refer<&Payout::model>("model", Kind::Model),
                                   field<&Payout::on>("on"),
                                   field<&Payout::recipient>("recipient"),
                                   refer<&Payout::party>("party", Kind::Party),
                                   field<&Payout::amount>("amount"),
                                   field<&Payout::transaction>("transaction")};
const std::array fieldsOfBurn = {ident<&Burn::id>("id"), field<&Burn::on>("on"), field<&Burn::spent>("spent"),
                                 field<&Burn::burned>("burned"), field<&Burn::transaction>("transaction")};
const std::array fieldsOfGrant = {ident<&Grant::id>("id"), field<&Grant::on>("on"), field<&Grant::amount>("amount"),
                                  field<&Grant::purpose>("purpose"), field<&Grant::recipient>("recipient")};
const std::array fieldsOfValuation = {ident<&Valuation::id>("id"), refer<&Valuation::model>("model", Kind::Model),
                                      refer<&Valuation::party>("party", Kind::Party), field<&Valuation::on>("on"),
                                      field<&Valuation::value>("value")};

using S = Scenario;
const std::array fieldsOfScenario = {ident<&S::id>("id"),
                                     field<&S::name>("name"),
                                     refer<&S::model>("model", Kind::Model),
                                     field<&S::months>("months"),
                                     field<&S::growth>("growth"),
                                     field<&S::churn>("churn"),
                                     field<&S::seasonality>("seasonality"),
                                     field<&S::volatility>("volatility"),
                                     field<&S::versionOn>("version_on"),
                                     field<&S::versionUplift>("version_uplift"),
                                     field<&S::termsFrom>("terms_from"),
                                     field<&S::creator>("creator"),
                                     field<&S::backers>("backers"),
                                     field<&S::processors>("processors"),
                                     field<&S::yield>("yield"),
                                     field<&S::backingOn>("backing_on"),
                                     field<&S::backingAmount>("backing_amount"),
                                     field<&S::backingKind>("backing_kind"),
                                     refer<&S::backingParty>("backing_party", Kind::Party),
                                     field<&S::backingShare>("backing_share"),
                                     field<&S::backingCap>("backing_cap"),
                                     field<&S::dnPrice>("dn_price"),
                                     field<&S::seed>("seed"),
                                     field<&S::paths>("paths"),
                                     text<&S::notes>("notes")};
const std::array fieldsOfStatement = {ident<&Statement::id>("id"),
                                      refer<&Statement::party>("party", Kind::Party),
                                      field<&Statement::from>("from"),
                                      field<&Statement::to>("to"),
                                      field<&Statement::issuedOn>("issued_on"),
                                      refer<&Statement::corrects>("corrects", Kind::Statement),
                                      field<&Statement::opening>("opening"),
                                      field<&Statement::earned>("earned"),
                                      field<&Statement::paid>("paid"),
                                      field<&Statement::closing>("closing"),
                                      field<&Statement::rowsSha256>("rows_sha256"),
                                      text<&Statement::notes>("notes")};

constexpr std::optional<std::size_t> top = std::nullopt;
constexpr std::optional<std::size_t> inParent = 0;

const std::array<RecordType, recordKinds> types = {{
    {Kind::Domain, "domain", "domain", "domains", top, fieldsOfDomain, makeRecord<Domain>},
    {Kind::Requirement, "requirement", "requirement", "requirements", inParent, fieldsOfRequirement,
     makeRecord<Requirement>},
    {Kind::Party, "party", "party", "parties", top, fieldsOfParty, makeRecord<Party>},
    {Kind::Wallet, "wallet", "wallet", "wallets", inParent, fieldsOfWallet, makeRecord<Wallet>},
    {Kind::Model, "model", "model", "models", top, fieldsOfModel, makeRecord<Model>},
    {Kind::Stage, "stage", "stage", "stages", inParent, fieldsOfStage, makeRecord<StageEntry>},
    {Kind::Metadata, "metadata", "metadata", "metadata", inParent, fieldsOfMetadata, makeRecord<Metadata>},
    {Kind::Constraint, "constraint", "model_constraint", "constraints", inParent, fieldsOfConstraint,
     makeRecord<Constraint>},
    {Kind::Version, "version", "version", "versions", inParent, fieldsOfVersion, makeRecord<Version>},
    {Kind::Performance, "performance", "performance", "performance", inParent, fieldsOfPerformance,
     makeRecord<Performance>},
    {Kind::Terms, "terms", "terms", "terms", inParent, fieldsOfTerms, makeRecord<Terms>},
    {Kind::Ownership, "ownership", "ownership", "ownership", inParent, fieldsOfOwnership, makeRecord<Ownership>},
    {Kind::Round, "round", "round", "rounds", top, fieldsOfRound, makeRecord<Round>},
    {Kind::Agreement, "agreement", "agreement", "agreements", top, fieldsOfAgreement, makeRecord<Agreement>},
    {Kind::Contribution, "contribution", "contribution", "contributions", top, fieldsOfContribution,
     makeRecord<Contribution>},
    {Kind::Release, "release", "release", "releases", top, fieldsOfRelease, makeRecord<Release>},
    {Kind::Yield, "yield", "yield", "yield", top, fieldsOfYield, makeRecord<YieldEvent>},
    {Kind::Conversion, "conversion", "conversion", "conversions", top, fieldsOfConversion, makeRecord<Conversion>},
    {Kind::Payout, "payout", "payout", "payouts", top, fieldsOfPayout, makeRecord<Payout>},
    {Kind::Burn, "burn", "burn", "burns", top, fieldsOfBurn, makeRecord<Burn>},
    {Kind::Grant, "grant", "grant_payment", "grants", top, fieldsOfGrant, makeRecord<Grant>},
    {Kind::Valuation, "valuation", "valuation", "valuations", top, fieldsOfValuation, makeRecord<Valuation>},
    {Kind::Scenario, "scenario", "scenario", "scenarios", top, fieldsOfScenario, makeRecord<Scenario>},
    {Kind::Statement, "statement", "statement", "statements", top, fieldsOfStatement, makeRecord<Statement>},
}};

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

std::optional<std::size_t> RecordType::idField() const
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].kind == FieldKind::Id)
            return i;
    return std::nullopt;
}

const Field *RecordType::find(std::string_view fieldName) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &f) { return f.name == fieldName; });
    return found == fields.end() ? nullptr : &*found;
}

const RecordType &typeOf(Kind kind)
{
    return types[static_cast<std::size_t>(kind)];
}
const RecordType &typeOf(const Record &record)
{
    return types[record.index()];
}
std::span<const RecordType> recordTypes()
{
    return types;
}

const RecordType *findType(std::string_view name)
{
    const auto found = std::find_if(types.begin(), types.end(), [&](const RecordType &type) {
        return type.name == name || type.table == name || type.jsonKey == name;
    });
    return found == types.end() ? nullptr : &*found;
}

Entry entryOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.entry; }, record);
}

void setEntry(Record &record, Entry entry)
{
    std::visit([&](auto &r) { r.entry = entry; }, record);
}

std::string_view idOf(const Record &record)
{
    return std::visit(
        [](const auto &r) -> std::string_view {
            if constexpr (requires { r.id; })
                return r.id;
            else
                return {};
        },
        record);
}

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

bool equalFacts(const Record &a, const Record &b)
{
    if (a.index() != b.index())
        return false;
    const auto fields = typeOf(a).fields;
    return std::all_of(fields.begin(), fields.end(), [&](const Field &f) { return f.value(a) == f.value(b); });
}

} // namespace cb::portfolio
