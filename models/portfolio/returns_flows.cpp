// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/returns_flows.h"

#include "portfolio/day_walk.h"
#include "portfolio/funding.h"

#include <algorithm>
#include <map>

namespace cb::portfolio {

namespace {

using What = ReturnsFlow::What;
using From = ReturnsFlow::From;

// Whether the shares that an entry is about are those of the model's creator.
bool isCreator(const Facts &facts, const auto &entry)
{
    return facts.find<Model>(entry.model)->creator == entry.party;
}

bool received(const Contribution &c, Day asOf)
{
    return c.receivedOn && *c.receivedOn <= asOf;
}

// A contribution as something that earns: from a day to the day before another.
struct Lot {
    Day from;
    Day to;
    std::int64_t weight = 0;
    std::size_t round = 0;
    std::optional<std::size_t> agreement;
};

// The lots that what a party earned is told of.
struct Lots {
    std::vector<Lot> pool;
    std::vector<Lot> afterEnd; // of revenue shares whose money goes on in the pool
    std::vector<Lot> owned;    // SAFE and equity
};

std::vector<Lots> lotsOf(const Facts &facts, const Model &model)
{
    std::vector<Lots> lots(facts.all<Party>().size());
    for (const Contribution &c : facts.all<Contribution>()) {
        const std::size_t round = facts.place<Round>(c.round);
        if (!c.receivedOn || facts.all<Round>()[round].model != model.id)
            continue;
        Lot lot{*c.receivedOn, c.refundedOn.value_or(Day::last()), c.amount.units(), round, {}};
        Lots &own = lots[facts.partyPlace(c.backer)];
        const Agreement *agreement = c.agreement ? facts.find<Agreement>(*c.agreement) : nullptr;
        if (agreement)
            lot.agreement = facts.place<Agreement>(agreement->id);
        const AgreementKind kind = agreement ? agreement->kind : AgreementKind::Pool;
        if (kind == AgreementKind::Pool)
            own.pool.push_back(lot);
        else if (kind == AgreementKind::RevenueShare)
            own.afterEnd.push_back(lot);
        else
            own.owned.push_back(lot);
    }
    return lots;
}

std::vector<Lot> inForce(const std::vector<Lot> &lots, Day day)
{
    std::vector<Lot> result;
    for (const Lot &lot : lots)
        if (lot.from <= day && day < lot.to)
            result.push_back(lot);
    return result;
}

// Hands an amount out to lots by their weights.
template <class Take>
Result<void> tellOf(const std::vector<Lot> &lots, std::int64_t units, const Take &take)
{
    if (lots.size() == 1)
        take(lots[0], units);
    if (lots.size() < 2)
        return {};
    std::vector<std::int64_t> weights;
    weights.reserve(lots.size());
    for (const Lot &lot : lots)
        weights.push_back(lot.weight);
    const auto plan = engine::SplitPlan::compile(weights);
    if (!plan)
        return plan.error();
    std::vector<std::int64_t> told(lots.size());
    plan->evaluate(units, told);
    for (std::size_t i = 0; i < lots.size(); ++i)
        take(lots[i], told[i]);
    return {};
}

// Tells earnings of one model's days of the lots that earned them.
class Teller {
public:
    Teller(const Facts &facts, std::size_t model, const std::vector<char> &backers, std::vector<ReturnsFlow> &flows)
        : m_facts(facts)
        , m_model(model)
        , m_creator(facts.partyPlace(facts.all<Model>()[model].creator))
        , m_backers(backers)
        , m_lots(lotsOf(facts, facts.all<Model>()[model]))
        , m_flows(flows)
    {}

    // Empties `parts`, which are by slot of the timeline; slots name agreements by their place in `agreements`.
    Result<void> tell(const engine::Timeline &timeline, const std::vector<std::string> &agreements, Day day,
                      std::span<std::int64_t> parts)
    {
        const auto &slots = timeline.slots();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::int64_t units = std::exchange(parts[i], 0);
            const engine::Slot &slot = slots[i];
            if (units == 0 || !slot.party || !m_backers[*slot.party])
                continue;
            if (slot.recipient == Recipient::Creator && *slot.party == m_creator)
                continue;
            if (auto told = slot.agreement ? tellAgreement(agreements[*slot.agreement], day, *slot.party, units)
                                           : tellLots(slot.recipient, day, *slot.party, units);
                !told)
                return told;
        }
        return {};
    }

private:
    Result<void> tellAgreement(const std::string &id, Day day, std::size_t party, std::int64_t units)
    {
        const std::size_t agreement = m_facts.place<Agreement>(id);
        add(day, From::Agreement, party, m_facts.place<Round>(m_facts.all<Agreement>()[agreement].round), agreement,
            units);
        return {};
    }

    Result<void> tellLots(Recipient recipient, Day day, std::size_t party, std::int64_t units)
    {
        const Lots &own = m_lots[party];
        const From from = recipient == Recipient::Backers ? From::Pool : From::Shares;
        auto lots = inForce(recipient == Recipient::Backers ? own.pool : own.owned, day);
        if (lots.empty() && recipient == Recipient::Backers)
            lots = inForce(own.afterEnd, day);
        if (lots.empty())
            add(day, from, party, {}, {}, units);
        return tellOf(lots, units, [&](const Lot &lot, std::int64_t part) {
            add(day, from, party, lot.round, lot.agreement, part);
        });
    }

    void add(Day day, From from, std::size_t party, std::optional<std::size_t> round,
             std::optional<std::size_t> agreement, std::int64_t units)
    {
        if (units != 0)
            m_flows.push_back({day, What::Earned, from, party, m_model, round, agreement, Amount::ofUnits(units)});
    }

    const Facts &m_facts;
    std::size_t m_model;
    std::size_t m_creator;
    const std::vector<char> &m_backers;
    std::vector<Lots> m_lots;
    std::vector<ReturnsFlow> &m_flows;
};

// Each backer's part of a round's vault, by money in force.
Result<void> addVault(const Facts &facts, std::size_t round, Day asOf, std::vector<Residual> &residuals)
{
    const Round &record = facts.all<Round>()[round];
    const auto capital = capitalOf(facts, record.id, asOf);
    if (!capital)
        return capital.error();
    std::vector<std::int64_t> weights(facts.all<Party>().size(), 0);
    std::map<std::size_t, std::vector<Lot>> lots; // by party
    for (const Contribution &c : facts.all<Contribution>()) {
        if (c.round != record.id || !received(c, asOf) || (c.refundedOn && *c.refundedOn <= asOf))
            continue;
        const std::size_t party = facts.partyPlace(c.backer);
        weights[party] += c.amount.units(); // their sum was checked by capitalOf()
        Lot lot{*c.receivedOn, Day::last(), c.amount.units(), round, {}};
        if (c.agreement)
            lot.agreement = facts.place<Agreement>(*c.agreement);
        lots[party].push_back(lot);
    }
    const auto plan = engine::SplitPlan::compile(weights);
    if (!plan)
        return plan.error();
    if (plan->empty() || capital->vaultValue == Amount())
        return {};
    std::vector<std::int64_t> parts(weights.size());
    plan->evaluate(capital->vaultValue.units(), parts);
    for (const auto &[party, own] : lots) {
        const auto told = tellOf(own, parts[party], [&, party = party](const Lot &lot, std::int64_t units) {
            if (units != 0)
                residuals.push_back(
                    {party, facts.modelPlace(record.model), round, lot.agreement, Amount::ofUnits(units), {}});
        });
        if (!told)
            return told;
    }
    return {};
}

} // namespace

std::vector<std::vector<char>> backersByModel(const Facts &facts, Day asOf)
{
    std::vector<std::vector<char>> backers(facts.all<Model>().size(), std::vector<char>(facts.all<Party>().size(), 0));
    for (const Contribution &c : facts.all<Contribution>())
        if (received(c, asOf))
            backers[facts.modelPlace(facts.find<Round>(c.round)->model)][facts.partyPlace(c.backer)] = 1;
    for (const Ownership &entry : facts.all<Ownership>())
        if (entry.proceeds && *entry.proceeds < Amount() && entry.on <= asOf && !isCreator(facts, entry))
            backers[facts.modelPlace(entry.model)][facts.partyPlace(entry.party)] = 1;
    return backers;
}

void addPaidIn(const Facts &facts, Day asOf, std::vector<ReturnsFlow> &flows)
{
    for (const Contribution &c : facts.all<Contribution>()) {
        if (!received(c, asOf))
            continue;
        const std::size_t round = facts.place<Round>(c.round);
        ReturnsFlow flow{*c.receivedOn,
                         What::Contribution,
                         {},
                         facts.partyPlace(c.backer),
                         facts.modelPlace(facts.all<Round>()[round].model),
                         round,
                         {},
                         -c.amount};
        if (c.agreement)
            flow.agreement = facts.place<Agreement>(*c.agreement);
        flows.push_back(flow);
        if (!c.refundedOn || asOf < *c.refundedOn)
            continue;
        flow.on = *c.refundedOn;
        flow.what = What::Refund;
        flow.amount = c.amount;
        flows.push_back(flow);
    }
    const auto backers = backersByModel(facts, asOf);
    for (const Ownership &entry : facts.all<Ownership>()) {
        const std::size_t model = facts.modelPlace(entry.model);
        const std::size_t party = facts.partyPlace(entry.party);
        if (entry.proceeds && entry.on <= asOf && backers[model][party] && !isCreator(facts, entry) &&
            *entry.proceeds != Amount())
            flows.push_back({entry.on, What::Proceeds, From::Shares, party, model, {}, {}, *entry.proceeds});
    }
}

Result<void> addEarned(Portfolio &portfolio, const Facts &facts, Day asOf, std::vector<ReturnsFlow> &flows)
{
    const auto backers = backersByModel(facts, asOf);
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    DistributionQuery query;
    query.to = asOf;
    query.step = Step::Day;
    for (const ModelDays &days : daysByModel(facts, *totals)) {
        const auto &ofModel = backers[days.model];
        if (std::find(ofModel.begin(), ofModel.end(), 1) == ofModel.end())
            continue;
        Teller teller(facts, days.model, ofModel, flows);
        Result<void> told;
        const auto walked = walkDays(facts, days, query, engine::Allocation::Detail::Parties,
                                     [&](const ModelSplit &split, Day day, std::size_t, std::span<std::int64_t> parts) {
                                         if (told)
                                             told = teller.tell(split.timeline, split.agreements, day, parts);
                                     });
        if (!walked || !told)
            return !walked ? walked : told;
    }
    return {};
}

Result<void> addProjected(const ProjectedModels &prepared, Day asOf, std::vector<ReturnsFlow> &flows)
{
    const auto backers = backersByModel(*prepared.facts, asOf);
    for (const ProjectedModel &model : prepared.models) {
        Teller teller(*prepared.facts, model.model, backers[model.model], flows);
        const auto told =
            walkMonths(prepared, model, [&](std::size_t m, const engine::Allocation &, std::span<std::int64_t> parts) {
                return teller.tell(*model.timeline, model.agreements, prepared.months[m + 1].plusDays(-1), parts);
            });
        if (!told)
            return told;
    }
    return {};
}

void addPayouts(const Facts &facts, Day asOf, std::vector<ReturnsFlow> &flows)
{
    const auto backers = backersByModel(facts, asOf);
    for (const Payout &payout : facts.all<Payout>()) {
        if (!payout.party || asOf < payout.on)
            continue;
        const std::size_t model = facts.modelPlace(payout.model);
        const std::size_t party = facts.partyPlace(*payout.party);
        const bool creators = payout.recipient == PaidTo::Creator && facts.all<Model>()[model].creator == *payout.party;
        const bool counts = payout.recipient == PaidTo::Backers || payout.recipient == PaidTo::Creator;
        if (counts && !creators && backers[model][party])
            flows.push_back({payout.on,
                             What::Paid,
                             payout.recipient == PaidTo::Backers ? From::Pool : From::Shares,
                             party,
                             model,
                             {},
                             {},
                             payout.amount});
    }
}

Result<std::vector<Residual>> residualsOf(const Facts &facts, Day asOf)
{
    std::vector<Residual> residuals;
    for (std::size_t round = 0; round < facts.all<Round>().size(); ++round)
        if (auto added = addVault(facts, round, asOf, residuals); !added)
            return added.error();
    const auto backers = backersByModel(facts, asOf);
    std::map<std::pair<std::size_t, std::size_t>, Residual> shares;
    for (const Valuation &valuation : facts.all<Valuation>()) {
        const std::size_t model = facts.modelPlace(valuation.model);
        const std::size_t party = facts.partyPlace(valuation.party);
        if (asOf < valuation.on || !backers[model][party] || isCreator(facts, valuation))
            continue;
        Residual &latest = shares[{party, model}];
        if (!latest.valuedOn || *latest.valuedOn <= valuation.on)
            latest = {party, model, {}, {}, valuation.value, valuation.on};
    }
    // Shares are told of the agreements that brought them, as what they earn is.
    std::map<std::size_t, std::vector<Lots>> ofModels;
    for (const auto &entry : shares) {
        const Residual &residual = entry.second;
        const auto [known, added] = ofModels.try_emplace(residual.model);
        if (added)
            known->second = lotsOf(facts, facts.all<Model>()[residual.model]);
        const auto lots = inForce(known->second[residual.party].owned, asOf);
        if (lots.empty())
            residuals.push_back(residual);
        const auto told = tellOf(lots, residual.value.units(), [&](const Lot &lot, std::int64_t units) {
            residuals.push_back(
                {residual.party, residual.model, lot.round, lot.agreement, Amount::ofUnits(units), residual.valuedOn});
        });
        if (!told)
            return told.error();
    }
    return residuals;
}

} // namespace cb::portfolio
