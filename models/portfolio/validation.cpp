// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/validation.h"

#include "portfolio/errors.h"

#include <algorithm>
#include <functional>
#include <set>

namespace cb::portfolio {

namespace {

bool versionExists(const Facts &facts, const Record &record, const std::string &version)
{
    const Field *modelField = typeOf(record).find("model");
    const auto model = std::get<std::string>(modelField->value(record));
    const auto &versions = facts.all<Version>();
    return std::any_of(versions.begin(), versions.end(),
                       [&](const Version &v) { return v.model == model && v.version == version; });
}

template <class R>
Result<void> references(const Facts &, RoundHoldings &, const R &)
{
    return {};
}

Result<void> withinRound(RoundHoldings &holdings, const Round &round, const Contribution &c)
{
    const std::string received = c.receivedOn->toString();
    if (*c.receivedOn < round.opensOn)
        return Error(errors::outsideRound,
                     {{"field", "received_on"}, {"value", received}, {"limit", round.opensOn.toString()}});
    if (round.closesOn && *round.closesOn < *c.receivedOn)
        return Error(errors::outsideRound,
                     {{"field", "received_on"}, {"value", received}, {"limit", round.closesOn->toString()}});
    if (round.minimum && c.amount < *round.minimum)
        return Error(errors::belowMinimum,
                     {{"field", "amount"}, {"value", c.amount.toString()}, {"limit", round.minimum->toString()}});
    if (!round.hardCap)
        return {};
    if (const Amount held = holdings.atMost(c); held > *round.hardCap)
        return Error(errors::aboveHardCap,
                     {{"field", "amount"}, {"value", held.toString()}, {"limit", round.hardCap->toString()}});
    return {};
}

Result<void> references(const Facts &facts, RoundHoldings &holdings, const Contribution &c)
{
    if (c.agreement) {
        const Agreement *agreement = facts.find<Agreement>(*c.agreement);
        if (agreement->round != c.round)
            return Error(errors::otherRound, {{"field", "agreement"}, {"value", *c.agreement}});
        if (agreement->backer != c.backer)
            return Error(errors::otherBacker, {{"field", "agreement"}, {"value", *c.agreement}});
    }
    const bool overridden = c.overrideReason && !c.overrideReason->empty();
    if (!c.receivedOn || overridden)
        return {};
    return withinRound(holdings, *facts.find<Round>(c.round), c);
}

// Kinds whose days the lock closes.
bool isDated(Kind kind)
{
    static const std::set<Kind> kinds = {Kind::Stage,        Kind::Version, Kind::Terms, Kind::Ownership,
                                         Kind::Contribution, Kind::Release, Kind::Yield, Kind::Conversion,
                                         Kind::Payout,       Kind::Burn,    Kind::Grant, Kind::Valuation};
    return kinds.contains(kind);
}

bool isMoney(const Record &record)
{
    if (const auto *c = std::get_if<Contribution>(&record))
        return c->receivedOn.has_value();
    static const std::set<Kind> kinds = {Kind::Release, Kind::Yield, Kind::Payout, Kind::Burn, Kind::Grant};
    return kinds.contains(kindOf(record));
}

Error lockedError(Day on, Day limit)
{
    return Error(errors::locked, {{"on", on.toString()}, {"limit", limit.toString()}});
}

std::optional<Day> dayOf(const Field &field, const Record &record)
{
    const Value value = field.value(record);
    const auto *text = field.kind == FieldKind::Day ? std::get_if<std::string>(&value) : nullptr;
    return text ? std::optional(*Day::parse(*text)) : std::nullopt;
}

// The earliest day of a record that lies in the closed time, if `counts` says that the field matters.
std::optional<Day> lockedDay(const Record &record, Day lock, const std::function<bool(const Field &)> &counts)
{
    for (const Field &field : typeOf(record).fields)
        if (const auto day = dayOf(field, record); day && *day <= lock && counts(field))
            return day;
    return std::nullopt;
}

Result<void> respectsLock(Day lock, const Record *was, const Record *is)
{
    const Record &any = was ? *was : *is;
    if (!isDated(kindOf(any)))
        return {};
    const auto changed = [&](const Field &field) { return !was || !is || field.value(*was) != field.value(*is); };
    const auto fields = typeOf(any).fields;
    const bool beyondDays = std::any_of(fields.begin(), fields.end(),
                                        [&](const Field &f) { return f.kind != FieldKind::Day && changed(f); });
    const auto counts = [&](const Field &field) { return beyondDays || changed(field); };
    for (const Record *record : {was, is})
        if (record)
            if (const auto day = lockedDay(*record, lock, counts))
                return lockedError(*day, lock);
    return {};
}

} // namespace

AfterEdit::AfterEdit(const Facts &after)
    : m_after(after)
    , m_holdings(after)
{}

Result<void> AfterEdit::validateReferences(const Record &record)
{
    for (const Field &field : typeOf(record).fields) {
        const Value value = field.value(record);
        const auto *id = field.kind == FieldKind::Reference ? std::get_if<std::string>(&value) : nullptr;
        if (!id)
            continue;
        const bool found =
            field.refersTo == Kind::Version ? versionExists(m_after, record, *id) : m_after.exists(field.refersTo, *id);
        if (!found)
            return Error(errors::unknownReference, {{"field", std::string(field.name)},
                                                    {"value", *id},
                                                    {"refers", std::string(typeOf(field.refersTo).name)}});
    }
    return std::visit([&](const auto &r) { return references(m_after, m_holdings, r); }, record);
}

Result<void> validateChange(const Facts &before, const Record *was, const Record *is, Removal removal)
{
    if (before.lockedThrough)
        if (auto free = respectsLock(*before.lockedThrough, was, is); !free)
            return free;
    if (!was || !(isMoney(*was) || std::holds_alternative<Statement>(*was)))
        return {};
    const auto hangs = [&] {
        return Error(errors::moneyHangsOnIt,
                     {{"kind", std::string(typeOf(*was).name)}, {"id", std::string(idOf(*was))}});
    };
    if (is && std::holds_alternative<Statement>(*was) && !equalFacts(*was, *is))
        return hangs();
    if (!is)
        return removal == Removal::OfBatch ? Result<void>() : hangs();
    for (const std::string_view name :
         {"amount", "round", "backer", "received_on", "model", "party", "recipient", "on", "spent"})
        if (const Field *field = typeOf(*was).find(name); field && field->value(*was) != field->value(*is))
            return hangs();
    return {};
}

std::map<AfterEdit::Name, Kind> AfterEdit::gatherReferred() const
{
    std::map<Name, Kind> referred;
    for (const RecordType &type : recordTypes()) {
        const Field *model = type.find("model");
        for (const Record &record : m_after.records(type.kind)) {
            for (const Field &field : type.fields) {
                const auto value = field.kind == FieldKind::Reference ? field.value(record) : Value();
                const auto *id = std::get_if<std::string>(&value);
                if (!id)
                    continue;
                const bool version = field.refersTo == Kind::Version;
                referred.try_emplace({field.refersTo, version ? print(*model, model->value(record)) : "", *id},
                                     type.kind);
            }
        }
    }
    return referred;
}

Result<void> AfterEdit::validateNotReferred(const Record &removed)
{
    if (!m_referred)
        m_referred = gatherReferred();
    const Kind kind = kindOf(removed);
    const auto *version = std::get_if<Version>(&removed);
    const std::string name = version ? version->version : std::string(idOf(removed));
    const auto referred = m_referred->find({kind, version ? version->model : "", name});
    if (referred == m_referred->end())
        return {};
    return Error(
        errors::stillReferred,
        {{"kind", std::string(typeOf(kind).name)}, {"id", name}, {"by", std::string(typeOf(referred->second).name)}});
}

Result<void> validateYield(const Facts &after)
{
    std::set<std::string_view> enabled;
    for (const Round &round : after.all<Round>())
        if (round.yieldEnabled)
            enabled.insert(round.model);
    std::set<std::string_view> leftDraft;
    for (const StageEntry &entry : after.all<StageEntry>())
        if (entry.stage != Stage::Draft)
            leftDraft.insert(entry.model);
    for (const Terms &terms : after.all<Terms>())
        if (terms.yield && *terms.yield > Rate() && leftDraft.contains(terms.model) && !enabled.contains(terms.model))
            return Error(errors::yieldNeedsRound,
                         {{"field", "yield"}, {"value", terms.yield->toString()}, {"model", terms.model}});
    return {};
}

} // namespace cb::portfolio
