// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/conversions.h"

#include "engine/errors.h"
#include "engine/ownership.h"
#include "portfolio/conversion_walk.h"

#include <algorithm>
#include <tuple>

namespace cb::portfolio {

namespace {

// A SAFE with money in force on a day.
struct IssuedSafe {
    const Agreement *agreement = nullptr;
    Day on; // of its first money
    std::int64_t purchase = 0;
};

Result<std::vector<IssuedSafe>> safesInForce(const Facts &facts, std::string_view model, Day day,
                                             const std::vector<std::string_view> &converted)
{
    std::vector<IssuedSafe> safes;
    for (const Agreement &agreement : facts.all<Agreement>()) {
        const bool gone = std::find(converted.begin(), converted.end(), agreement.id) != converted.end();
        if (agreement.kind != AgreementKind::Safe || gone || facts.find<Round>(agreement.round)->model != model)
            continue;
        IssuedSafe safe{&agreement, Day::last(), 0};
        for (const Contribution &c : facts.all<Contribution>()) {
            const bool ours = c.agreement == agreement.id && c.receivedOn && *c.receivedOn <= day &&
                              !(c.refundedOn && *c.refundedOn <= day);
            if (!ours)
                continue;
            const auto sum = engine::checkedAdd(safe.purchase, c.amount.units());
            if (!sum)
                return Error(engine::errors::overflow, {{"value", c.amount.toString()}});
            safe.purchase = *sum;
            safe.on = std::min(safe.on, *c.receivedOn);
        }
        if (safe.purchase > 0)
            safes.push_back(safe);
    }
    std::stable_sort(safes.begin(), safes.end(), [](const IssuedSafe &a, const IssuedSafe &b) { return a.on < b.on; });
    return safes;
}

Result<Shares> issuedOn(const engine::ModelFacts &facts, Day day)
{
    const auto states = engine::ownershipOverTime(facts);
    if (!states)
        return states.error();
    const engine::OwnershipState *now = &states->front();
    for (const engine::OwnershipState &state : *states)
        if (state.from <= day)
            now = &state;
    std::int64_t total = 0;
    for (const auto &[party, shares] : now->shares)
        total += shares.units(); // fits: checked when the states were made
    return Shares::ofUnits(total);
}

Result<engine::PricedRound> roundOf(const Conversion &conversion, Shares issued, const std::vector<IssuedSafe> &safes)
{
    engine::PricedRound round;
    round.issued = issued;
    round.options = conversion.options.value_or(Shares());
    round.promised = conversion.promised.value_or(Shares());
    round.pool = conversion.pool.value_or(Shares());
    round.poolTarget = conversion.poolTarget;
    round.preMoney = conversion.preMoney;
    round.newMoney = conversion.newMoney.value_or(Amount());
    if (conversion.roundPrice) {
        auto price = engine::Ratio::parse(conversion.roundPrice->toString());
        if (!price)
            return price.error().with("field", "round_price");
        round.price = *price;
    }
    for (const IssuedSafe &safe : safes)
        round.safes.push_back({Amount::ofUnits(safe.purchase), safe.agreement->valuationCap, safe.agreement->discount,
                               safe.agreement->mfn.value_or(false)});
    return round;
}

} // namespace

ConversionWalk::ConversionWalk(const Facts &facts, const Model &model)
    : m_facts(facts)
    , m_model(model)
{
    for (const Conversion &conversion : facts.all<Conversion>())
        if (conversion.model == model.id)
            m_left.push_back(&conversion);
    std::stable_sort(m_left.begin(), m_left.end(),
                     [](const Conversion *a, const Conversion *b) { return a->on < b->on; });
}

Result<ConversionPreview> ConversionWalk::convert(const Conversion &conversion, const engine::ModelFacts &so)
{
    const auto named = [&](const Error &error) { return error.with("kind", "conversion").with("id", conversion.id); };
    const auto safes = safesInForce(m_facts, m_model.id, conversion.on, m_converted);
    if (!safes)
        return named(safes.error());
    const auto issued = issuedOn(so, conversion.on);
    if (!issued)
        return named(issued.error());
    auto round = roundOf(conversion, *issued, *safes);
    if (!round)
        return named(round.error());
    auto result = engine::convertSafes(*round);
    if (!result)
        return named(result.error());
    ConversionPreview preview{{}, std::move(*round), std::move(*result)};
    for (const IssuedSafe &safe : *safes) {
        preview.agreements.push_back(safe.agreement->id);
        m_converted.push_back(safe.agreement->id);
    }
    return preview;
}

Result<void> ConversionWalk::issueAll(engine::ModelFacts &so)
{
    for (const Conversion *conversion : m_left)
        if (auto issued = issue(*conversion, so); !issued)
            return issued;
    return {};
}

Result<void> ConversionWalk::issue(const Conversion &conversion, engine::ModelFacts &so)
{
    const auto preview = convert(conversion, so);
    if (!preview)
        return preview.error();
    for (std::size_t i = 0; i < preview->agreements.size(); ++i) {
        const Agreement &agreement = *m_facts.find<Agreement>(preview->agreements[i]);
        so.issues.push_back({conversion.on, static_cast<engine::PartyIndex>(m_facts.partyPlace(agreement.backer)),
                             preview->result.safes[i].shares});
    }
    return {};
}

Result<ConversionPreview> ConversionWalk::previewOf(const Conversion &conversion, engine::ModelFacts &so)
{
    for (const Conversion *before : m_left) {
        const bool same = before->entry == conversion.entry;
        const bool later = conversion.entry == 0
                               ? conversion.on < before->on
                               : std::tie(conversion.on, conversion.entry) < std::tie(before->on, before->entry);
        if (same || later)
            continue;
        if (auto issued = issue(*before, so); !issued)
            return issued.error();
    }
    return convert(conversion, so);
}

} // namespace cb::portfolio
