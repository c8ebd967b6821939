// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/concern.h"

#include <algorithm>
#include <map>
#include <set>

namespace cb::portfolio {

namespace {

// Calls `visit(part, party, model)`, by ids, for whatever ties a party to a model.
template <class Visit>
void visitTies(const Facts &facts, const Visit &visit)
{
    const auto modelOf = [&](const auto &record) -> const std::string & {
        return facts.find<Round>(record.round)->model;
    };
    for (const Model &model : facts.all<Model>())
        visit(Part::Creator, model.creator, model.id);
    for (const Contribution &contribution : facts.all<Contribution>())
        visit(Part::Backer, contribution.backer, modelOf(contribution));
    for (const Agreement &agreement : facts.all<Agreement>())
        visit(Part::Backer, agreement.backer, modelOf(agreement));
    for (const Ownership &holding : facts.all<Ownership>())
        visit(Part::Owner, holding.party, holding.model);
}

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
    std::set<std::string_view> tied;
    visitTies(facts, [&](Part, std::string_view who, std::string_view model) {
        if (who == party)
            tied.insert(model);
    });
    Concern concern;
    for (const Model &model : facts.all<Model>())
        if (tied.contains(model.id))
            concern.models.push_back(model.id);
    if (!concern.models.empty())
        concern.party = party;
    return concern;
}

std::vector<std::pair<Part, std::string>> concernedParties(const Facts &facts)
{
    std::map<std::string_view, Part> first;
    visitTies(facts, [&](Part part, std::string_view who, std::string_view) {
        const auto [known, added] = first.try_emplace(who, part);
        known->second = std::min(known->second, part);
    });
    std::vector<std::pair<Part, std::string>> found;
    for (const Party &party : facts.all<Party>())
        if (const auto known = first.find(party.id); known != first.end())
            found.emplace_back(known->second, party.id);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return found;
}

} // namespace cb::portfolio
