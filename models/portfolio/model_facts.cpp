// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/model_facts.h"

#include "portfolio/conversion_walk.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <unordered_map>

namespace cb::portfolio {

namespace {

using Places = std::unordered_map<std::string_view, std::size_t>;

template <class R>
Places placesOf(const std::vector<R> &records)
{
    Places places;
    for (std::size_t i = 0; i < records.size(); ++i)
        places.emplace(records[i].id, i);
    return places;
}

engine::PartyIndex indexOf(const Places &parties, std::string_view id)
{
    return static_cast<engine::PartyIndex>(parties.at(id));
}

engine::RevenueShare revenueShare(const Agreement &agreement, engine::PartyIndex backer)
{
    engine::RevenueShare share;
    share.backer = backer;
    share.share = agreement.share.value_or(Rate());
    share.cap = agreement.capMultiple;
    share.until = agreement.until.value_or(Day::last());
    share.thenCreator = agreement.then == AfterEnd::Creator;
    share.thenPool = agreement.thenPool.value_or(false);
    return share;
}

bool ofModel(const Facts &facts, const Places &rounds, std::string_view round, const Model &model)
{
    return facts.all<Round>()[rounds.at(round)].model == model.id;
}

engine::ModelFacts factsBeforeConversions(const Facts &facts, const Model &model, std::vector<std::string> &agreements);

} // namespace

Result<engine::ModelFacts> modelFacts(const Facts &facts, const Model &model, std::vector<std::string> &agreements)
{
    auto result = factsBeforeConversions(facts, model, agreements);
    if (auto issued = ConversionWalk(facts, model).issueAll(result); !issued)
        return issued.error();
    return result;
}

Result<ConversionPreview> previewConversion(const Facts &facts, const Conversion &conversion)
{
    const Model *model = facts.find<Model>(conversion.model);
    if (!model)
        return Error(errors::noSuchRecord, {{"kind", "model"}, {"value", conversion.model}});
    std::vector<std::string> agreements;
    auto before = factsBeforeConversions(facts, *model, agreements);
    return ConversionWalk(facts, *model).previewOf(conversion, before);
}

namespace {

engine::ModelFacts factsBeforeConversions(const Facts &facts, const Model &model, std::vector<std::string> &agreements)
{
    const Places parties = placesOf(facts.all<Party>());
    const Places rounds = placesOf(facts.all<Round>());
    engine::ModelFacts result;
    result.creator = indexOf(parties, model.creator);
    for (const Terms &terms : facts.all<Terms>())
        if (terms.model == model.id)
            result.terms.push_back(
                {terms.from, terms.creator, terms.backers, facts.processorsOf(terms), terms.yield.value_or(Rate())});
    for (const Ownership &entry : facts.all<Ownership>())
        if (entry.model == model.id)
            result.holdings.push_back({entry.on, indexOf(parties, entry.party), entry.shares});
    std::unordered_map<std::string_view, std::size_t> shares; // agreement id → place among revenue shares
    std::unordered_map<std::string_view, AgreementKind> kinds;
    for (const Agreement &agreement : facts.all<Agreement>()) {
        if (!ofModel(facts, rounds, agreement.round, model))
            continue;
        kinds.emplace(agreement.id, agreement.kind);
        const engine::PartyIndex backer = indexOf(parties, agreement.backer);
        if (agreement.kind == AgreementKind::Equity && agreement.from)
            result.equity.push_back({*agreement.from, backer, agreement.percent.value_or(Rate())});
        if (agreement.kind != AgreementKind::RevenueShare)
            continue;
        shares.emplace(agreement.id, result.agreements.size());
        result.agreements.push_back(revenueShare(agreement, backer));
        agreements.push_back(agreement.id);
    }
    for (const Contribution &c : facts.all<Contribution>()) {
        if (!c.receivedOn || !ofModel(facts, rounds, c.round, model))
            continue;
        engine::ContributionInForce inForce{
            indexOf(parties, c.backer), c.amount, *c.receivedOn, c.refundedOn.value_or(Day::last()), {}};
        const auto kind = c.agreement ? kinds.at(*c.agreement) : AgreementKind::Pool;
        if (kind == AgreementKind::Safe || kind == AgreementKind::Equity)
            continue;
        if (kind == AgreementKind::RevenueShare)
            inForce.agreement = shares.at(*c.agreement);
        result.contributions.push_back(inForce);
    }
    return result;
}

} // namespace

Result<ModelSplit> modelSplit(const Facts &facts, const Model &model)
{
    ModelSplit split;
    const auto plain = modelFacts(facts, model, split.agreements);
    if (!plain)
        return plain.error();
    auto timeline = engine::Timeline::compile(*plain);
    if (!timeline)
        return timeline.error().with("kind", "model").with("id", model.id);
    split.timeline = std::move(*timeline);
    return split;
}

} // namespace cb::portfolio
