// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oracle.h"

#include <algorithm>
#include <numeric>

namespace cb::oracle {

using engine::ContributionInForce;
using engine::Day;
using engine::ModelFacts;
using engine::PartyIndex;
using engine::TermsEntry;

std::vector<Int> Model::Level::between(const Weights &now, const Int &from, const Int &to)
{
    if (!split || weights != now) {
        split = std::make_shared<const Split>(now);
        weights = now;
    }
    const std::vector<Int> before = split->of(from);
    std::vector<Int> parts = split->of(to);
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] -= before[i];
    return parts;
}

Model::Model(const ModelFacts &facts, Way way)
    : m_facts(facts)
    , m_way(way)
    , m_agreements(facts.agreements.size())
{
    // The day before anything happens.
    m_day = Day::last();
    for (const TermsEntry &entry : facts.terms)
        m_day = std::min(m_day, entry.from);
    for (const ContributionInForce &entry : facts.contributions)
        m_day = std::min(m_day, entry.receivedOn);
    for (const engine::RevenueShare &agreement : facts.agreements)
        m_day = std::min(m_day, agreement.until);
    m_day = m_day == Day::last() ? Day() : m_day.plusDays(-1);
    m_state = stateOn(m_day);
}

Model::State Model::stateOn(Day day) const
{
    State state;
    const TermsEntry *terms = nullptr;
    for (const TermsEntry &entry : m_facts.terms)
        if (entry.from <= day && (!terms || terms->from <= entry.from))
            terms = &entry;
    if (terms)
        state.rates = {terms->creator.units(), terms->backers.units(), terms->processors.units(), terms->yield.units()};
    for (std::size_t i = 0; i < m_facts.agreements.size(); ++i) {
        OnDay on;
        on.pastLastDay = day > m_facts.agreements[i].until;
        for (const ContributionInForce &c : m_facts.contributions) {
            if (!c.agreement || *c.agreement != i || c.receivedOn > day)
                continue;
            on.started = true;
            if (c.refundedOn > day)
                on.inForce += c.amount.units();
        }
        state.agreements.push_back(on);
    }
    return state;
}

// Day by day, as a calendar goes.
void Model::advanceTo(Day day)
{
    while (m_day < day) {
        m_day = m_day.plusDays(1);
        State today = stateOn(m_day);
        if (today == m_state)
            continue;
        for (std::size_t i = 0; i < m_agreements.size(); ++i)
            m_events.pastLastDay += today.agreements[i].pastLastDay && !m_state.agreements[i].pastLastDay ? 1 : 0;
        m_state = std::move(today);
        startRun();
        if (m_state.rates)
            grossWeights(m_counter + 1); // the shares must fit into the backers' part on every day
    }
}

std::optional<Int> Model::cap(std::size_t agreement) const
{
    const auto &multiple = m_facts.agreements[agreement].cap;
    if (!multiple)
        return std::nullopt;
    return Int(Int(multiple->units()) * m_state.agreements[agreement].inForce / 1'000'000);
}

void Model::startRun()
{
    for (std::size_t i = 0; i < m_agreements.size(); ++i) {
        Agreement &agreement = m_agreements[i];
        const OnDay &on = m_state.agreements[i];
        const bool eligible = on.started && !on.pastLastDay && on.inForce > 0;
        const std::optional<Int> limit = cap(i);
        if (!eligible) {
            agreement.takesPart = false;
            agreement.end.reset();
        } else if (!limit || agreement.received < *limit) {
            agreement.takesPart = true;
            agreement.end.reset();
        } else if (agreement.received == *limit) {
            agreement.takesPart = true;
            if (!agreement.end || *agreement.end > m_counter)
                agreement.end = m_counter;
            ++m_events.metAtStart;
        } else {
            agreement.takesPart = false;
            agreement.end.reset();
            ++m_events.capShrunk;
        }
    }
}

bool Model::activeIn(std::size_t agreement, const Int &unit) const
{
    const Agreement &state = m_agreements[agreement];
    return state.takesPart && (!state.end || unit <= *state.end);
}

bool Model::ended(std::size_t agreement, const Int &unit) const
{
    return m_state.agreements[agreement].started && !activeIn(agreement, unit);
}

// Creator, agreements in order of entry, backers, processors, yield, buyback & burn, foundation, network.
Weights Model::grossWeights(const Int &unit) const
{
    if (!m_state.rates)
        throw Invalid("no terms in force");
    const auto [b, a, y, c] = *m_state.rates;
    Int creator = b;
    Int backers = a;
    Weights weights{0};
    for (std::size_t i = 0; i < m_agreements.size(); ++i) {
        const engine::RevenueShare &agreement = m_facts.agreements[i];
        const Int share = agreement.share.units();
        const bool active = activeIn(i, unit);
        const bool toCreator = ended(i, unit) && agreement.thenCreator;
        weights.push_back(active ? share : Int(0));
        if (active || toCreator)
            backers -= share;
        if (toCreator)
            creator += share;
    }
    if (backers < 0)
        throw Invalid("shares above backers");
    weights[0] = creator;
    for (const Int &rest : {backers, Int(y), Int(c), Int(10'000), Int(10'000)})
        weights.push_back(rest);
    weights.push_back(1'000'000 - std::accumulate(weights.begin(), weights.end(), Int(0)));
    return weights;
}

Parts Model::pay(const Int &units)
{
    Parts parts;
    const Int target = m_counter + units;
    const int endsBefore = m_events.capReached;
    while (m_counter != target) {
        const bool forward = m_counter < target;
        const Int unit = forward ? Int(m_counter + 1) : m_counter; // given or taken back next
        const Weights weights = grossWeights(unit);
        const Int to = m_way == Way::UnitByUnit ? Int(forward ? unit : unit - 1) : reach(weights, target);
        const int ends = m_events.capReached;
        give(weights, unit, to, parts);
        m_counter = to;
        m_events.insidePayment += to != target ? m_events.capReached - ends : 0;
    }
    m_events.twoInOnePayment += m_events.capReached - endsBefore > 1 ? 1 : 0;
    m_events.belowZero += m_counter < 0 ? 1 : 0;
    std::erase_if(parts, [](const auto &entry) { return entry.second == 0; });
    return parts;
}

// The counter up to which the weights stay as they are.
Int Model::reach(const Weights &weights, const Int &target)
{
    Int to = target;
    for (std::size_t i = 0; i < m_agreements.size(); ++i) {
        const Agreement &agreement = m_agreements[i];
        if (!agreement.takesPart)
            continue;
        if (agreement.end && target < m_counter && *agreement.end < m_counter)
            to = std::max(to, *agreement.end);
        if (agreement.end && target > m_counter && *agreement.end > m_counter)
            to = std::min(to, *agreement.end);
        if (!agreement.end && target > m_counter && cap(i))
            to = searchEnd(weights, i, to);
    }
    return to;
}

// The smallest counter at which the agreement has its cap, or `limit` if it is not reached by then. Goes up in steps of
// falling powers of two as long as the cap is not reached.
Int Model::searchEnd(const Weights &weights, std::size_t agreement, const Int &limit)
{
    const Int room = *cap(agreement) - m_agreements[agreement].received;
    const auto reached = [&](const Int &counter) {
        return m_gross.between(weights, m_counter, counter)[1 + agreement] >= room;
    };
    if (!reached(limit))
        return limit;
    Int below = m_counter;
    Int step = 1;
    while (m_counter + step < limit)
        step *= 2;
    for (; step > 0; step /= 2)
        if (below + step < limit && !reached(below + step))
            below += step;
    return below + 1;
}

void Model::give(const Weights &weights, const Int &unit, const Int &to, Parts &parts)
{
    const std::vector<Int> gained = m_gross.between(weights, m_counter, to);
    const std::size_t count = m_agreements.size();
    if (gained[0] != 0 && weights[0] > (*m_state.rates)[0])
        ++m_events.creatorGrew;
    givePool(unit, gained[1 + count], parts);
    giveOwners(gained[0], parts);
    for (std::size_t i = 0; i < count; ++i) {
        parts[{Backers, m_facts.agreements[i].backer, i}] += gained[1 + i];
        noteReceived(i, gained[1 + i], to);
    }
    for (int recipient = Processors; recipient <= Network; ++recipient)
        parts[{recipient, {}, {}}] += gained[count + static_cast<std::size_t>(recipient)];
}

void Model::noteReceived(std::size_t i, const Int &part, const Int &to)
{
    Agreement &agreement = m_agreements[i];
    const std::optional<Int> limit = cap(i);
    if (agreement.end && part < 0 && agreement.received == *limit)
        ++m_events.reopened;
    agreement.received += part;
    if (!limit || !agreement.takesPart || agreement.end || part <= 0)
        return;
    if (agreement.received > *limit)
        throw std::logic_error("the oracle went past a cap");
    if (agreement.received == *limit) {
        agreement.end = to;
        ++m_events.capReached;
    }
}

void Model::giveOwners(const Int &units, Parts &parts)
{
    const auto held = ownersOn(m_facts, m_day);
    Weights weights;
    for (const auto &[party, shares] : held)
        weights.push_back(shares);
    const std::vector<Int> gained = m_owners.between(weights, m_ownersCounter, m_ownersCounter + units);
    m_ownersCounter += units;
    std::size_t place = 0;
    for (const auto &[party, shares] : held)
        parts[{Creator, party, {}}] += gained[place++];
}

void Model::givePool(const Int &unit, const Int &units, Parts &parts)
{
    std::map<PartyIndex, Int> inPool;
    bool grew = false;
    for (const ContributionInForce &c : m_facts.contributions) {
        if (c.receivedOn > m_day || c.refundedOn <= m_day)
            continue;
        if (c.agreement && !(m_facts.agreements[*c.agreement].thenPool && ended(*c.agreement, unit)))
            continue;
        inPool[c.backer] += c.amount.units();
        grew = grew || c.agreement.has_value();
    }
    Weights weights;
    Int all = 0;
    for (const auto &[party, amount] : inPool) {
        weights.push_back(amount);
        all += amount;
    }
    if (all == 0) {
        parts[{Backers, {}, {}}] += units;
        m_poolCounter += units;
        m_events.unassigned += units != 0 ? 1 : 0;
        return;
    }
    const std::vector<Int> gained = m_pool.between(weights, m_poolCounter, m_poolCounter + units);
    m_poolCounter += units;
    m_events.poolGrew += grew && units != 0 ? 1 : 0;
    std::size_t place = 0;
    for (const auto &[party, amount] : inPool)
        parts[{Backers, party, {}}] += gained[place++];
}

} // namespace cb::oracle
