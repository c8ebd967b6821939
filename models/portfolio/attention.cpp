// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/attention.h"

#include "portfolio/batches.h"
#include "portfolio/requirements.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

using What = Attention::What;

constexpr std::int32_t closingDays = 30;

Result<void> addRounds(const Facts &facts, Day today, const Concern &concern, std::vector<Attention> &found)
{
    const auto states = roundStates(facts, today);
    if (!states)
        return states.error();
    for (const RoundState &state : *states) {
        const Round &round = facts.all<Round>()[state.round];
        if (!concern.model(round.model))
            continue;
        if (state.outcome == RoundState::Outcome::Failed && state.received > Amount())
            found.push_back({What::RoundFailed, round.id, round.model, {}, state.received, round.softCap});
        if (state.phase != RoundState::Phase::Open || !round.closesOn || today.plusDays(closingDays) < *round.closesOn)
            continue;
        if (round.softCap && state.received < *round.softCap)
            found.push_back({What::RoundShort, round.id, round.model, round.closesOn, state.received, round.softCap});
        else
            found.push_back({What::RoundClosing, round.id, round.model, round.closesOn, state.received,
                             round.hardCap ? round.hardCap : round.softCap});
    }
    return {};
}

Result<void> addCaps(Portfolio &portfolio, const Facts &facts, Day today, const Concern &concern,
                     std::vector<Attention> &found)
{
    const auto all = agreementProgress(portfolio, today);
    if (!all)
        return all.error();
    for (const AgreementProgress &progress : *all) {
        const Agreement &agreement = *facts.find<Agreement>(progress.agreement);
        if (!progress.active || !progress.cap || !concern.round(facts, agreement.round))
            continue;
        if (progress.received.units() / 9 < progress.cap->units() / 10)
            continue;
        found.push_back({What::CapNear, agreement.id, facts.find<Round>(agreement.round)->model, progress.capOn,
                         progress.received, progress.cap});
    }
    return {};
}

Result<void> addImports(Portfolio &portfolio, std::vector<Attention> &found)
{
    const auto all = batches(portfolio);
    if (!all)
        return all.error();
    for (const Batch &batch : *all)
        if (batch.rejected > 0)
            found.push_back({What::ImportRejected, batch.id, {}, {}, {}, {}, batch.rejected, batch.name});
    return {};
}

void addBars(const Facts &facts, Day today, const Concern &concern, std::vector<Attention> &found)
{
    for (const Model &model : facts.all<Model>()) {
        if (!concern.model(model.id) || facts.stageOn(model.id, today) != Stage::Published)
            continue;
        const auto checks = checkRequirements(facts, model, today);
        const auto below = std::count_if(checks.begin(), checks.end(), [](const RequirementCheck &check) {
            return check.state == RequirementState::NotMet;
        });
        if (below > 0)
            found.push_back({What::BelowBar, model.id, model.id, {}, {}, {}, below});
    }
}

} // namespace

Result<std::vector<Attention>> attention(Portfolio &portfolio, Day today, const Concern &concern)
{
    const auto facts = portfolio.facts();
    std::vector<Attention> found;
    if (auto added = addRounds(*facts, today, concern, found); !added)
        return added.error();
    if (auto added = addCaps(portfolio, *facts, today, concern, found); !added)
        return added.error();
    if (concern.everyone())
        if (auto added = addImports(portfolio, found); !added)
            return added.error();
    addBars(*facts, today, concern, found);
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.what < b.what; });
    return found;
}

} // namespace cb::portfolio
