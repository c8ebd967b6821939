// SPDX-License-Identifier: GPL-3.0-or-later
// What a record says by itself: ranges, what a kind needs, the order of its days.
#include "portfolio/validation.h"

#include "engine/errors.h"
#include "engine/timeline.h"
#include "portfolio/decimals.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <charconv>

namespace cb::portfolio {

namespace {

template <class Number>
Result<void> positive(std::string_view field, const std::optional<Number> &value)
{
    if (value && *value <= Number())
        return Error(errors::mustBePositive, {{"field", std::string(field)}, {"value", value->toString()}});
    return {};
}

template <class Number>
Result<void> notNegative(std::string_view field, const std::optional<Number> &value)
{
    if (value && *value < Number())
        return Error(errors::mustNotBeNegative, {{"field", std::string(field)}, {"value", value->toString()}});
    return {};
}

Error dayOrder(std::string_view field, Day value, Day limit)
{
    return Error(errors::dayOrder,
                 {{"field", std::string(field)}, {"value", value.toString()}, {"limit", limit.toString()}});
}

Result<void> rateInRange(std::string_view field, const std::optional<Rate> &rate, Rate limit)
{
    if (rate && (*rate < Rate() || *rate > limit))
        return Error(engine::errors::rateOutOfRange,
                     {{"field", std::string(field)}, {"value", rate->toString()}, {"limit", limit.toString()}});
    return {};
}

// Everything that is wrong with a record by itself.
using Faults = std::vector<Error>;

Faults faultsOf(std::initializer_list<Result<void>> checks)
{
    Faults faults;
    for (const auto &check : checks)
        if (!check)
            faults.push_back(check.error());
    return faults;
}

template <class R>
Faults shape(const R &)
{
    return {};
}

Faults shape(const Domain &domain)
{
    return faultsOf({rateInRange("processors_rate", domain.processorsRate, engine::assignableRate),
                     notNegative("registration_fee", domain.registrationFee)});
}

// 64 hexadecimal digits.
Result<void> fingerprint(std::string_view field, const std::optional<std::string> &text)
{
    constexpr std::string_view digits = "0123456789abcdefABCDEF";
    if (!text || (text->size() == 64 && text->find_first_not_of(digits) == std::string::npos))
        return {};
    return Error(errors::notASha256, {{"field", std::string(field)}, {"value", *text}});
}

Faults shape(const Version &version)
{
    return faultsOf({fingerprint("artifact_sha256", version.artifactSha256)});
}

Faults shape(const Terms &terms)
{
    return faultsOf({engine::validate(engine::TermsEntry{
        terms.from, terms.creator, terms.backers, terms.processors.value_or(Rate()), terms.yield.value_or(Rate())})});
}

Faults shape(const Ownership &entry)
{
    return faultsOf({notNegative("shares", std::optional(entry.shares))});
}

Faults shape(const Round &round)
{
    const bool daysTurned = round.closesOn && *round.closesOn < round.opensOn;
    const bool capsTurned = round.softCap && round.hardCap && *round.hardCap < *round.softCap;
    return faultsOf({daysTurned ? dayOrder("closes_on", *round.closesOn, round.opensOn) : Result<void>(),
                     capsTurned ? Error(engine::errors::outOfRange, {{"field", "soft_cap"},
                                                                     {"value", round.softCap->toString()},
                                                                     {"limit", round.hardCap->toString()}})
                                : Result<void>(),
                     notNegative("soft_cap", round.softCap), notNegative("hard_cap", round.hardCap),
                     notNegative("minimum", round.minimum)});
}

// Which kinds of agreement a field belongs to; those not named here belong to every kind.
struct FieldOfKind {
    std::string_view field;
    AgreementKind kind;
    bool required;
};
constexpr FieldOfKind agreementFields[] = {
    {"share", AgreementKind::RevenueShare, true},      {"cap_multiple", AgreementKind::RevenueShare, false},
    {"until", AgreementKind::RevenueShare, false},     {"then", AgreementKind::RevenueShare, false},
    {"then_pool", AgreementKind::RevenueShare, false}, {"valuation_cap", AgreementKind::Safe, false},
    {"discount", AgreementKind::Safe, false},          {"mfn", AgreementKind::Safe, false},
    {"percent", AgreementKind::Equity, true},          {"from", AgreementKind::Equity, true},
};

constexpr std::pair<std::string_view, YieldKind> yieldFields[] = {
    {"assets", YieldKind::Deposit},
    {"assets", YieldKind::Withdraw},
    {"shares", YieldKind::Deposit},
    {"shares", YieldKind::Withdraw},
};

Faults shape(const Agreement &agreement)
{
    const Record record = agreement;
    const RecordType &type = typeOf(record);
    const Rate below100 = Rate::ofUnits(engine::wholeRate.units() - 1);
    Faults faults = faultsOf(
        {notNegative("cap_multiple", agreement.capMultiple), positive("valuation_cap", agreement.valuationCap),
         rateInRange("share", agreement.share, engine::assignableRate),
         rateInRange("discount", agreement.discount, below100), rateInRange("percent", agreement.percent, below100)});
    for (const FieldOfKind &rule : agreementFields) {
        const bool stated = !std::holds_alternative<std::monostate>(type.find(rule.field)->value(record));
        if (stated && rule.kind != agreement.kind)
            faults.push_back(
                Error(errors::notForKind, {{"field", std::string(rule.field)},
                                           {"value", print(*type.find("kind"), type.find("kind")->value(record))}}));
        if (!stated && rule.required && rule.kind == agreement.kind)
            faults.push_back(Error(errors::required, {{"field", std::string(rule.field)}}));
    }
    return faults;
}

Faults shape(const Contribution &c)
{
    const bool undated = (!c.pledgedOn || c.refundedOn) && !c.receivedOn;
    const bool refundedBefore = c.refundedOn && c.receivedOn && *c.refundedOn < *c.receivedOn;
    const bool receivedBefore = c.pledgedOn && c.receivedOn && *c.receivedOn < *c.pledgedOn;
    return faultsOf({positive("amount", std::optional(c.amount)),
                     undated ? Error(errors::required, {{"field", "received_on"}}) : Result<void>(),
                     refundedBefore ? dayOrder("refunded_on", *c.refundedOn, *c.receivedOn) : Result<void>(),
                     receivedBefore ? dayOrder("received_on", *c.receivedOn, *c.pledgedOn) : Result<void>()});
}

Faults shape(const Burn &burn)
{
    return faultsOf({notNegative("burned", std::optional(burn.burned))});
}

// Twelve plain percentages, January first.
Result<void> monthlyPercentages(const std::optional<std::string> &text)
{
    if (!text)
        return {};
    std::size_t months = 0;
    for (std::size_t at = 0; at <= text->size(); ++months) {
        const std::size_t end = std::min(text->find(',', at), text->size());
        const auto rate = Rate::parse(std::string_view(*text).substr(at, end - at));
        if (!rate || *rate < Rate())
            return Error(errors::notTwelvePercentages, {{"field", "seasonality"}, {"value", *text}});
        at = end + 1;
    }
    if (months != 12)
        return Error(errors::notTwelvePercentages, {{"field", "seasonality"}, {"value", *text}});
    return {};
}

Result<void> within(std::string_view field, std::int64_t value, std::int64_t low, std::int64_t high)
{
    if (value >= low && value <= high)
        return {};
    return Error(engine::errors::outOfRange, {{"field", std::string(field)},
                                              {"value", std::to_string(value)},
                                              {"limit", std::to_string(value < low ? low : high)}});
}

// That a field which means nothing without another has it.
Result<void> needs(std::string_view field, bool stated, bool other)
{
    return stated && !other ? Result<void>(Error(errors::required, {{"field", std::string(field)}})) : Result<void>();
}

Faults shape(const Scenario &s)
{
    const bool rates = s.creator || s.backers || s.processors || s.yield;
    const Rate below100 = Rate::ofUnits(engine::wholeRate.units() - 1);
    const bool shared = s.backingKind && *s.backingKind != BackingKind::Pool;
    return faultsOf({positive("backing_amount", s.backingAmount),
                     within("months", s.months, 1, 120),
                     within("paths", s.paths.value_or(1), 1, 100'000),
                     rateInRange("churn", s.churn, engine::wholeRate),
                     rateInRange("volatility", s.volatility, engine::wholeRate),
                     monthlyPercentages(s.seasonality),
                     needs("version_on", s.versionUplift.has_value(), s.versionOn.has_value()),
                     needs("version_uplift", s.versionOn.has_value(), s.versionUplift.has_value()),
                     needs("terms_from", rates, s.termsFrom.has_value()),
                     rateInRange("creator", s.creator, engine::assignableRate),
                     rateInRange("backers", s.backers, engine::assignableRate),
                     rateInRange("processors", s.processors, engine::assignableRate),
                     rateInRange("yield", s.yield, engine::assignableRate),
                     needs("backing_on", s.backingAmount.has_value(), s.backingOn.has_value()),
                     needs("backing_amount", s.backingOn.has_value(), s.backingAmount.has_value()),
                     needs("backing_kind", s.backingOn.has_value(), s.backingKind.has_value()),
                     needs("backing_party", s.backingOn.has_value(), s.backingParty.has_value()),
                     needs("model", s.backingOn.has_value(), s.model.has_value()),
                     needs("backing_share", shared, s.backingShare.has_value()),
                     rateInRange("backing_share", s.backingShare, below100)});
}

Faults shape(const Statement &statement)
{
    if (statement.to < statement.from)
        return {dayOrder("to", statement.to, statement.from)};
    return {};
}

} // namespace

bool applies(const Record &record, const Field &field)
{
    if (const auto *agreement = std::get_if<Agreement>(&record)) {
        const auto *rule = std::find_if(std::begin(agreementFields), std::end(agreementFields),
                                        [&](const FieldOfKind &one) { return one.field == field.name; });
        return rule == std::end(agreementFields) || rule->kind == agreement->kind;
    }
    if (const auto *event = std::get_if<YieldEvent>(&record)) {
        const auto known = [&](const auto &one) { return one.first == field.name; };
        return std::none_of(std::begin(yieldFields), std::end(yieldFields), known) ||
               std::any_of(std::begin(yieldFields), std::end(yieldFields),
                           [&](const auto &one) { return known(one) && one.second == event->kind; });
    }
    if (const auto *scenario = std::get_if<Scenario>(&record)) {
        if (field.name == "backing_share")
            return scenario->backingKind && *scenario->backingKind != BackingKind::Pool;
        return field.name != "backing_cap" || scenario->backingKind == BackingKind::RevenueShare;
    }
    return true;
}

std::vector<Error> faultsOfShape(const Record &record)
{
    Faults faults;
    for (const Field &field : typeOf(record).fields)
        if (auto parsed = parse(field, print(field, field.value(record))); !parsed)
            faults.push_back(parsed.error());
    return faults.empty() ? std::visit([](const auto &r) { return shape(r); }, record) : faults;
}

Result<void> validateShape(const Record &record)
{
    const Faults faults = faultsOfShape(record);
    return faults.empty() ? Result<void>() : Result<void>(faults.front());
}

} // namespace cb::portfolio
