// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/concern.h"

#include <algorithm>
#include <set>

namespace cb::portfolio {

namespace {

bool creates(const Facts &, const Model &model, std::string_view party)
{
    return model.creator == party;
}

bool backs(const Facts &facts, const Model &model, std::string_view party)
{
    const auto ofModel = [&](const auto &record) {
        return record.backer == party && facts.find<Round>(record.round)->model == model.id;
    };
    const auto &contributions = facts.all<Contribution>();
    const auto &agreements = facts.all<Agreement>();
    return std::any_of(contributions.begin(), contributions.end(), ofModel) ||
           std::any_of(agreements.begin(), agreements.end(), ofModel);
}

bool owns(const Facts &facts, const Model &model, std::string_view party)
{
    const auto &holdings = facts.all<Ownership>();
    return std::any_of(holdings.begin(), holdings.end(),
                       [&](const Ownership &holding) { return holding.party == party && holding.model == model.id; });
}

constexpr std::pair<Part, bool (*)(const Facts &, const Model &, std::string_view)> parts[] = {
    {Part::Creator, creates}, {Part::Backer, backs}, {Part::Owner, owns}};

} // namespace

bool Concern::model(std::string_view id) const
{
    return everyone() || std::find(models.begin(), models.end(), id) != models.end();
}

bool Concern::round(const Facts &facts, std::string_view id) const
{
    const Round *record = facts.find<Round>(id);
    return record && model(record->model);
}

DistributionQuery Concern::ofModels(DistributionQuery query) const
{
    query.models = models;
    return query;
}

DistributionQuery Concern::ofParty(DistributionQuery query) const
{
    query.models = models;
    if (!everyone())
        query.parties = {party};
    return query;
}

Concern concernOf(const Facts &facts, std::string_view party)
{
    Concern concern;
    for (const Model &model : facts.all<Model>())
        if (std::any_of(std::begin(parts), std::end(parts),
                        [&](const auto &part) { return part.second(facts, model, party); }))
            concern.models.push_back(model.id);
    if (!concern.models.empty())
        concern.party = party;
    return concern;
}

std::vector<std::pair<Part, std::string>> concernedParties(const Facts &facts)
{
    std::vector<std::pair<Part, std::string>> found;
    std::set<std::string_view> known;
    for (const auto &[part, matches] : parts)
        for (const Party &party : facts.all<Party>())
            for (const Model &model : facts.all<Model>())
                if (matches(facts, model, party.id) && known.insert(party.id).second)
                    found.emplace_back(part, party.id);
    return found;
}

} // namespace cb::portfolio
