// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ownership.h"
#include "portfolio/allocations.h"
#include "portfolio/errors.h"
#include "portfolio/model_facts.h"

#include <algorithm>
#include <set>

namespace cb::portfolio {

namespace {

bool wanted(const std::vector<std::string> &models, const Model &model)
{
    return models.empty() || std::find(models.begin(), models.end(), model.id) != models.end();
}

RoundState::Phase phaseOf(const Round &round, Day day)
{
    if (day < round.opensOn)
        return RoundState::Phase::Planned;
    return round.closesOn && *round.closesOn < day ? RoundState::Phase::Closed : RoundState::Phase::Open;
}

RoundState::Outcome outcomeOf(const Round &round, const RoundState &state)
{
    if (!round.softCap || state.received >= *round.softCap)
        return RoundState::Outcome::Funded;
    return state.phase == RoundState::Phase::Closed ? RoundState::Outcome::Failed : RoundState::Outcome::BelowSoftCap;
}

RoundState stateOf(const Facts &facts, std::size_t place, Day day)
{
    const Round &round = facts.all<Round>()[place];
    RoundState state;
    state.round = place;
    state.phase = phaseOf(round, day);
    std::set<std::string_view> backers;
    for (const Contribution &c : facts.all<Contribution>()) {
        if (c.round != round.id)
            continue;
        const bool received = c.receivedOn && *c.receivedOn <= day;
        const bool refunded = c.refundedOn && *c.refundedOn <= day;
        if (refunded) {
            state.refunded = plus(state.refunded, c.amount);
        } else if (received) {
            state.received = plus(state.received, c.amount);
            backers.insert(c.backer);
        } else if (c.pledgedOn && *c.pledgedOn <= day) {
            state.pledged = plus(state.pledged, c.amount);
        }
    }
    state.backers = backers.size();
    state.outcome = outcomeOf(round, state);
    return state;
}

} // namespace

Result<std::vector<OwnershipRow>> ownership(Portfolio &portfolio, const std::vector<std::string> &models)
{
    const auto facts = portfolio.facts();
    for (const std::string &id : models)
        if (!facts->find<Model>(id))
            return Error(errors::noSuchRecord, {{"kind", "model"}, {"value", id}});
    std::vector<OwnershipRow> rows;
    for (std::size_t place = 0; place < facts->all<Model>().size(); ++place) {
        const Model &model = facts->all<Model>()[place];
        if (!wanted(models, model))
            continue;
        std::vector<std::string> agreements;
        const auto plain = modelFacts(*facts, model, agreements);
        if (!plain)
            return plain.error();
        const auto states = engine::ownershipOverTime(*plain);
        if (!states)
            return states.error().with("kind", "model").with("id", model.id);
        for (const engine::OwnershipState &state : *states) {
            std::int64_t total = 0;
            for (const auto &[party, shares] : state.shares)
                total += shares.units();
            for (const auto &[party, shares] : state.shares)
                rows.push_back({state.from, place, party, shares, Shares::ofUnits(total)});
        }
    }
    return rows;
}

Result<std::vector<RoundState>> roundStates(const Facts &facts, Day day)
{
    std::vector<RoundState> states;
    for (std::size_t place = 0; place < facts.all<Round>().size(); ++place)
        states.push_back(stateOf(facts, place, day));
    return states;
}

} // namespace cb::portfolio
