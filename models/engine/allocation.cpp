// SPDX-License-Identifier: MIT
#include "engine/allocation.h"

#include "engine/errors.h"

#include <algorithm>

namespace cb::engine {

namespace {

constexpr std::size_t noPlan = std::numeric_limits<std::size_t>::max();

// Slots of the gross level around the agreements: creator first, six behind them.
constexpr std::size_t creatorSlot = 0;
constexpr std::size_t firstAgreement = 1;
enum Behind : std::size_t { BackersBehind, ProcessorsBehind, YieldBehind, BurnBehind, FoundationBehind, NetworkBehind };
constexpr std::size_t slotsBehind = 6;

} // namespace

Allocation::Allocation(const Timeline &timeline, Detail detail)
    : m_timeline(&timeline)
    , m_detail(detail)
    , m_received(timeline.agreements().size(), 0)
    , m_end(timeline.agreements().size())
    , m_activeUpTo(timeline.agreements().size(), never)
    , m_grossRun(noPlan)
    , m_ownersSegment(noPlan)
    , m_poolSegment(noPlan)
{
    startRun();
}

std::size_t Allocation::partCount() const
{
    return m_detail == Detail::Recipients ? recipientCount : m_timeline->slots().size();
}

Result<void> Allocation::advanceTo(Day day)
{
    const auto &segments = m_timeline->segments();
    while (m_segment + 1 < segments.size() && segments[m_segment + 1].from <= day) {
        const std::size_t run = segment().run;
        ++m_segment;
        if (segment().run == run)
            continue;
        startRun();
        // Whether the shares fit into the backers' part is a question of each day, not only of days with revenue.
        if (segment().terms)
            if (const auto chosen = chooseGross(std::min(counter(), always - 1) + 1); !chosen)
                return chosen;
    }
    return {};
}

// Which agreements take part, and up to which unit, as the counter stands when a run begins.
void Allocation::startRun()
{
    for (std::size_t i = 0; i < m_received.size(); ++i) {
        const AgreementState &state = segment().agreements[i];
        m_activeUpTo[i] = never;
        if (!state.eligible()) {
            m_end[i].reset();
        } else if (!state.cap || m_received[i] < *state.cap) {
            m_end[i].reset();
            m_activeUpTo[i] = always;
        } else if (m_received[i] == *state.cap) {
            m_end[i] = std::min(m_end[i].value_or(counter()), counter());
            m_activeUpTo[i] = *m_end[i];
        } else {
            m_end[i].reset();
        }
    }
    m_grossRun = noPlan;
}

Result<void> Allocation::setPlan(LevelState &level, std::vector<std::int64_t> weights)
{
    if (level.weights == weights && level.plan.size() == weights.size())
        return {};
    auto plan = SplitPlan::compile(weights);
    if (!plan)
        return plan.error();
    level.plan = std::move(*plan);
    level.shares.resize(weights.size());
    level.next.resize(weights.size());
    level.weights = std::move(weights);
    level.plan.evaluate(level.counter, level.shares);
    return {};
}

// The gross weights of one unit of the counter.
Result<void> Allocation::chooseGross(std::int64_t unit)
{
    const std::size_t count = m_received.size();
    std::vector<char> active(count);
    for (std::size_t i = 0; i < count; ++i)
        active[i] = activeForUnit(i, unit) ? 1 : 0;
    if (m_grossRun == segment().run && m_grossActive == active)
        return {};

    const TermsEntry &terms = *segment().terms;
    std::vector<std::int64_t> weights(count + 1 + slotsBehind, 0);
    std::int64_t creator = terms.creator.units();
    std::int64_t backers = terms.backers.units();
    for (std::size_t i = 0; i < count; ++i) {
        const RevenueShare &agreement = m_timeline->agreements()[i];
        const bool ended = segment().agreements[i].started && !active[i];
        if (active[i])
            weights[firstAgreement + i] = agreement.share.units();
        if (active[i] || (ended && agreement.thenCreator))
            backers -= agreement.share.units();
        if (ended && agreement.thenCreator)
            creator += agreement.share.units();
    }
    if (backers < 0)
        return Error(errors::sharesAboveBackers, {{"on", segment().from.toString()},
                                                  {"value", Rate::ofUnits(terms.backers.units() - backers).toString()},
                                                  {"limit", terms.backers.toString()}});
    const auto behind = weights.end() - static_cast<std::ptrdiff_t>(slotsBehind);
    weights[creatorSlot] = creator;
    behind[BackersBehind] = backers;
    behind[ProcessorsBehind] = terms.processors.units();
    behind[YieldBehind] = terms.yield.units();
    behind[BurnBehind] = fixedRate.units();
    behind[FoundationBehind] = fixedRate.units();
    behind[NetworkBehind] = assignableRate.units() - terms.creator.units() - terms.backers.units() -
                            terms.processors.units() - terms.yield.units();
    m_grossRun = segment().run;
    m_grossActive = std::move(active);
    return setPlan(m_gross, std::move(weights));
}

Result<void> Allocation::chooseOwners()
{
    if (m_ownersSegment == m_segment)
        return {};
    m_ownersSegment = m_segment;
    return setPlan(m_owners, segment().owners);
}

// The pool's weights in one unit of the gross counter: agreements that are over may take part.
Result<void> Allocation::choosePool(std::int64_t unit)
{
    const auto &agreements = m_timeline->agreements();
    std::vector<char> ended(agreements.size(), 0);
    for (std::size_t i = 0; i < agreements.size(); ++i)
        ended[i] = agreements[i].thenPool && segment().agreements[i].started && !activeForUnit(i, unit) ? 1 : 0;
    if (m_poolSegment == m_segment && m_poolEnded == ended)
        return {};
    std::vector<std::int64_t> weights = segment().pool;
    const auto &backers = m_timeline->backers();
    for (std::size_t i = 0; i < agreements.size(); ++i) {
        if (!ended[i])
            continue;
        const auto place = std::lower_bound(backers.begin(), backers.end(), agreements[i].backer) - backers.begin();
        std::int64_t &weight = weights[static_cast<std::size_t>(place)];
        const auto sum = checkedAdd(weight, segment().agreements[i].inForce);
        if (!sum)
            return Error(errors::overflow, {{"value", std::to_string(weight)}});
        weight = *sum;
    }
    m_poolSegment = m_segment;
    m_poolEnded = std::move(ended);
    return setPlan(m_pool, std::move(weights));
}

Result<void> Allocation::move(std::int64_t units, std::span<std::int64_t> parts)
{
    if (units == 0)
        return {};
    if (!segment().terms)
        return Error(errors::noTermsInForce, {{"on", segment().from.toString()}});
    const auto target = checkedAdd(counter(), units);
    if (!target || *target == never)
        return Error(errors::overflow, {{"value", Amount::ofUnits(units).toString()}});
    while (counter() != *target) {
        // The unit that is given next, or taken back next.
        const std::int64_t unit = counter() < *target ? counter() + 1 : counter();
        if (const auto chosen = chooseGross(unit); !chosen)
            return chosen;
        if (const auto done = step(stageEnd(counter(), *target), unit, parts); !done)
            return done;
    }
    return {};
}

Result<void> Allocation::moveTraced(std::int64_t units, std::span<std::int64_t> parts, std::vector<LevelMove> &trace)
{
    m_trace = &trace;
    auto result = move(units, parts);
    m_trace = nullptr;
    return result;
}

// How far the counter can go under the weights now chosen. Going forward, the agreement that first reaches its cap gets
// its end here.
std::int64_t Allocation::stageEnd(std::int64_t from, std::int64_t target)
{
    std::int64_t to = target;
    for (const std::int64_t upTo : m_activeUpTo) {
        if (from < target && from < upTo)
            to = std::min(to, upTo);
        if (target < from && upTo < from)
            to = std::max(to, upTo);
    }
    if (to < from)
        return to;
    m_gross.plan.evaluate(to, m_gross.next);
    for (std::size_t i = 0; i < m_received.size(); ++i) {
        const std::size_t slot = firstAgreement + i;
        const auto cap = segment().agreements[i].cap;
        const bool open = m_activeUpTo[i] == always && cap;
        if (open && m_gross.next[slot] - m_gross.shares[slot] >= *cap - m_received[i])
            to = std::min(to, capReached(i, from, to));
    }
    return to;
}

// The smallest counter in (from, to] at which the agreement has received its cap exactly; at `to` it has.
std::int64_t Allocation::capReached(std::size_t agreement, std::int64_t from, std::int64_t to) const
{
    const std::size_t slot = firstAgreement + agreement;
    const std::int64_t room = *segment().agreements[agreement].cap - m_received[agreement];
    std::vector<std::int64_t> shares(m_gross.plan.size());
    std::int64_t below = from;
    while (to - below > 1) {
        const std::int64_t middle = below + (to - below) / 2;
        m_gross.plan.evaluate(middle, shares);
        (shares[slot] - m_gross.shares[slot] >= room ? to : below) = middle;
    }
    return to;
}

// Moves the gross counter to `to` under the weights now chosen, and what follows from it.
Result<void> Allocation::step(std::int64_t to, std::int64_t unit, std::span<std::int64_t> parts)
{
    const std::int64_t before = m_gross.counter;
    m_gross.counter = to;
    m_gross.plan.evaluate(to, m_gross.next);
    if (m_trace)
        note(Level::Gross, m_gross, before);
    std::swap(m_gross.shares, m_gross.next);
    const auto gained = [&](std::size_t slot) { return m_gross.shares[slot] - m_gross.next[slot]; };

    const std::size_t count = m_received.size();
    const std::size_t behind = firstAgreement + count;
    const std::int64_t toCreator = gained(creatorSlot);
    const std::int64_t toBackers = gained(behind + BackersBehind);
    std::int64_t toAgreements = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t part = gained(firstAgreement + i);
        m_received[i] += part;
        toAgreements += part;
        const auto cap = segment().agreements[i].cap;
        if (m_activeUpTo[i] == always && cap && m_received[i] == *cap && before < to)
            m_activeUpTo[i] = *(m_end[i] = to);
    }

    if (m_detail == Detail::Recipients) {
        parts[0] += toCreator;
        parts[1] += toBackers + toAgreements;
        for (std::size_t k = ProcessorsBehind; k < slotsBehind; ++k)
            parts[k + 1] += gained(behind + k);
        return {};
    }

    const std::size_t unassigned = m_timeline->owners().size();
    const std::size_t firstBacker = unassigned + 1;
    const std::size_t agreementPart = firstBacker + m_timeline->backers().size();
    for (std::size_t i = 0; i < count; ++i)
        parts[agreementPart + i] += gained(firstAgreement + i);
    for (std::size_t k = ProcessorsBehind; k < slotsBehind; ++k)
        parts[agreementPart + count + k - ProcessorsBehind] += gained(behind + k);
    if (const auto chosen = chooseOwners(); !chosen)
        return chosen;
    if (const auto moved = passOn(m_owners, Level::Owners, toCreator, parts.first(unassigned)); !moved)
        return moved;
    if (const auto chosen = choosePool(unit); !chosen)
        return chosen;
    if (m_pool.plan.empty())
        parts[unassigned] += toBackers;
    return passOn(m_pool, Level::Pool, toBackers, parts.subspan(firstBacker, m_timeline->backers().size()));
}

// Moves the counter of the owners or of the pool and adds what each of them gets.
Result<void> Allocation::passOn(LevelState &level, Level name, std::int64_t units, std::span<std::int64_t> parts)
{
    if (units == 0)
        return {};
    const std::int64_t before = level.counter;
    const auto to = checkedAdd(before, units);
    if (!to)
        return Error(errors::overflow, {{"value", Amount::ofUnits(units).toString()}});
    level.counter = *to;
    level.plan.evaluate(level.counter, level.next);
    if (m_trace)
        note(name, level, before);
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] += level.next[i] - level.shares[i];
    std::swap(level.shares, level.next);
    return {};
}

void Allocation::note(Level level, const LevelState &state, std::int64_t before)
{
    LevelMove noted{level, before, state.counter, {}};
    const std::size_t agreements = m_received.size();
    const auto slotOf = [&](std::size_t i) -> Slot {
        if (level == Level::Owners)
            return {Recipient::Creator, m_timeline->owners()[i], {}};
        if (level == Level::Pool)
            return {Recipient::Backers, m_timeline->backers()[i], {}};
        if (i == creatorSlot)
            return {Recipient::Creator, {}, {}};
        if (i < firstAgreement + agreements)
            return {Recipient::Backers, m_timeline->agreements()[i - firstAgreement].backer, i - firstAgreement};
        return {static_cast<Recipient>(i - agreements), {}, {}};
    };
    for (std::size_t i = 0; i < state.weights.size(); ++i)
        if (state.weights[i] > 0)
            noted.parts.push_back({slotOf(i), state.weights[i], state.shares[i], state.next[i]});
    m_trace->push_back(std::move(noted));
}

} // namespace cb::engine
