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

Error overflowOf(std::int64_t units)
{
    return Error(errors::overflow, {{"value", Amount::ofUnits(units).toString()}});
}

// How much more an agreement with an open end can receive. More than 2^63 (after refunds) is out of any move's reach.
std::int64_t room(std::int64_t cap, std::int64_t received)
{
    std::int64_t left = 0;
    return __builtin_sub_overflow(cap, received, &left) ? std::numeric_limits<std::int64_t>::max() : left;
}

// Adds, and says whether it fitted.
bool addTo(std::int64_t &sum, std::int64_t part)
{
    return !__builtin_add_overflow(sum, part, &sum);
}

} // namespace

Allocation::Allocation(const Timeline &timeline, Detail detail)
    : m_timeline(&timeline)
    , m_detail(detail)
    , m_received(timeline.agreements().size(), 0)
    , m_end(timeline.agreements().size())
    , m_activeUpTo(timeline.agreements().size(), never)
    , m_grossActive(timeline.agreements().size(), 0)
    , m_grossRun(noPlan)
    , m_ownersSegment(noPlan)
    , m_poolEnded(timeline.agreements().size(), 0)
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
        m_day = segment().from;
        if (segment().run == run)
            continue;
        startRun();
        // Whether the shares fit into the backers' part is a question of each day, not only of days with revenue.
        if (segment().terms)
            if (const auto chosen = chooseGross(std::min(counter(), always - 1) + 1); !chosen)
                return chosen;
    }
    m_day = day;
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
    bool same = m_grossRun == segment().run;
    for (std::size_t i = 0; same && i < count; ++i)
        same = isActive(i, unit) == (m_grossActive[i] != 0);
    if (same)
        return {};

    m_grossRun = noPlan;
    for (std::size_t i = 0; i < count; ++i)
        m_grossActive[i] = isActive(i, unit) ? 1 : 0;
    const TermsEntry &terms = *segment().terms;
    std::vector<std::int64_t> weights(count + 1 + slotsBehind, 0);
    std::int64_t creator = terms.creator.units();
    std::int64_t backers = terms.backers.units();
    for (std::size_t i = 0; i < count; ++i) {
        const RevenueShare &agreement = m_timeline->agreements()[i];
        const bool active = isActive(i, unit);
        const bool ended = segment().agreements[i].started && !active;
        if (active)
            weights[firstAgreement + i] = agreement.share.units();
        if (active || (ended && agreement.thenCreator))
            backers -= agreement.share.units();
        if (ended && agreement.thenCreator)
            creator += agreement.share.units();
    }
    if (backers < 0)
        return Error(errors::sharesAboveBackers, {{"on", m_day.toString()},
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
    return setPlan(m_gross, std::move(weights));
}

Result<void> Allocation::chooseOwners()
{
    if (m_ownersSegment == m_segment)
        return {};
    m_ownersSegment = m_segment;
    return setPlan(m_owners, segment().owners);
}

// Agreements that are over may take part in the pool.
bool Allocation::isInPool(std::size_t agreement, std::int64_t unit) const
{
    return m_timeline->agreements()[agreement].thenPool && segment().agreements[agreement].started &&
           !isActive(agreement, unit);
}

// The pool's weights in one unit of the gross counter.
Result<void> Allocation::choosePool(std::int64_t unit)
{
    const auto &agreements = m_timeline->agreements();
    bool same = m_poolSegment == m_segment;
    for (std::size_t i = 0; same && i < agreements.size(); ++i)
        same = isInPool(i, unit) == (m_poolEnded[i] != 0);
    if (same)
        return {};
    m_poolSegment = noPlan;
    std::vector<std::int64_t> weights = segment().pool;
    const auto &backers = m_timeline->backers();
    for (std::size_t i = 0; i < agreements.size(); ++i) {
        m_poolEnded[i] = isInPool(i, unit) ? 1 : 0;
        if (!m_poolEnded[i])
            continue;
        const auto place = std::lower_bound(backers.begin(), backers.end(), agreements[i].backer) - backers.begin();
        std::int64_t &weight = weights[static_cast<std::size_t>(place)];
        const auto sum = checkedAdd(weight, segment().agreements[i].inForce);
        if (!sum)
            return Error(errors::overflow, {{"value", std::to_string(weight)}});
        weight = *sum;
    }
    m_poolSegment = m_segment;
    return setPlan(m_pool, std::move(weights));
}

Result<void> Allocation::move(std::int64_t units, std::span<std::int64_t> parts)
{
    if (units == 0)
        return {};
    if (!segment().terms)
        return Error(errors::noTermsInForce, {{"on", m_day.toString()}});
    const auto target = checkedAdd(counter(), units);
    if (!target || *target == never)
        return overflowOf(units);
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

// How far the counter can go under the weights now chosen; leaves the gross level's shares of that counter in `next`.
std::int64_t Allocation::stageEnd(std::int64_t from, std::int64_t target)
{
    std::int64_t to = target;
    for (const std::int64_t upTo : m_activeUpTo) {
        if (from < target && from < upTo)
            to = std::min(to, upTo);
        if (target < from && upTo < from)
            to = std::max(to, upTo);
    }
    m_gross.plan.evaluate(to, m_gross.next);
    if (to < from)
        return to;
    const std::int64_t farthest = to;
    for (std::size_t i = 0; i < m_received.size(); ++i) {
        const std::size_t slot = firstAgreement + i;
        const auto cap = segment().agreements[i].cap;
        if (m_activeUpTo[i] == always && cap && m_gross.next[slot] - m_gross.shares[slot] >= room(*cap, m_received[i]))
            to = std::min(to, capReached(i, from, to));
    }
    if (to != farthest)
        m_gross.plan.evaluate(to, m_gross.next);
    return to;
}

// The smallest counter in (from, to] at which the agreement has received its cap exactly; at `to` it has, or `to` is
// the end of another one that comes before it.
std::int64_t Allocation::capReached(std::size_t agreement, std::int64_t from, std::int64_t to) const
{
    const std::size_t slot = firstAgreement + agreement;
    const std::int64_t left = room(*segment().agreements[agreement].cap, m_received[agreement]);
    std::vector<std::int64_t> shares(m_gross.plan.size());
    std::int64_t below = from;
    while (to - below > 1) {
        const std::int64_t middle = below + (to - below) / 2;
        m_gross.plan.evaluate(middle, shares);
        (shares[slot] - m_gross.shares[slot] >= left ? to : below) = middle;
    }
    return to;
}

// Moves the gross counter to `to` under the weights now chosen, and what follows from it. `next` holds the shares of
// `to`.
Result<void> Allocation::step(std::int64_t to, std::int64_t unit, std::span<std::int64_t> parts)
{
    const std::int64_t before = m_gross.counter;
    m_gross.counter = to;
    if (m_trace)
        note(Level::Gross, m_gross, before);
    std::swap(m_gross.shares, m_gross.next);
    if (const auto given = giveAgreements(before); !given)
        return given;
    return m_detail == Detail::Recipients ? giveRecipients(parts) : giveParties(unit, parts);
}

// What the agreements received by the move from `before`. Going forward, one that reaches its cap gets its end.
Result<void> Allocation::giveAgreements(std::int64_t before)
{
    for (std::size_t i = 0; i < m_received.size(); ++i) {
        if (!addTo(m_received[i], gained(firstAgreement + i)))
            return overflowOf(gained(firstAgreement + i));
        const auto cap = segment().agreements[i].cap;
        if (m_activeUpTo[i] == always && cap && m_received[i] == *cap && before < counter())
            m_activeUpTo[i] = *(m_end[i] = counter());
    }
    return {};
}

// Never more than the whole move, so it fits.
std::int64_t Allocation::gainedByAgreements() const
{
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < m_received.size(); ++i)
        sum += gained(firstAgreement + i);
    return sum;
}

Result<void> Allocation::giveRecipients(std::span<std::int64_t> parts) const
{
    const std::size_t behind = firstAgreement + m_received.size();
    bool fits = addTo(parts[0], gained(creatorSlot));
    fits &= addTo(parts[1], gained(behind + BackersBehind) + gainedByAgreements());
    for (std::size_t k = ProcessorsBehind; k < slotsBehind; ++k)
        fits &= addTo(parts[k + 1], gained(behind + k));
    return fits ? Result<void>() : overflowOf(counter());
}

Result<void> Allocation::giveParties(std::int64_t unit, std::span<std::int64_t> parts)
{
    const std::size_t count = m_received.size();
    const std::size_t behind = firstAgreement + count;
    const std::size_t unassigned = m_timeline->owners().size();
    const std::size_t firstBacker = unassigned + 1;
    const std::size_t agreementPart = firstBacker + m_timeline->backers().size();
    bool fits = true;
    for (std::size_t i = 0; i < count; ++i)
        fits &= addTo(parts[agreementPart + i], gained(firstAgreement + i));
    for (std::size_t k = ProcessorsBehind; k < slotsBehind; ++k)
        fits &= addTo(parts[agreementPart + count + k - ProcessorsBehind], gained(behind + k));
    if (const auto chosen = chooseOwners(); !chosen)
        return chosen;
    if (const auto moved = passOn(m_owners, Level::Owners, gained(creatorSlot), parts.first(unassigned)); !moved)
        return moved;
    if (const auto chosen = choosePool(unit); !chosen)
        return chosen;
    const std::int64_t toBackers = gained(behind + BackersBehind);
    if (m_pool.plan.empty())
        fits &= addTo(parts[unassigned], toBackers);
    if (!fits)
        return overflowOf(counter());
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
        return overflowOf(units);
    level.counter = *to;
    level.plan.evaluate(level.counter, level.next);
    if (m_trace)
        note(name, level, before);
    // An overflow shows in the sign: written so that the loop stays a vector of additions.
    std::uint64_t wrapped = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto old = static_cast<std::uint64_t>(parts[i]);
        const auto part = static_cast<std::uint64_t>(level.next[i]) - static_cast<std::uint64_t>(level.shares[i]);
        const std::uint64_t sum = old + part;
        wrapped |= (old ^ sum) & (part ^ sum);
        parts[i] = static_cast<std::int64_t>(sum);
    }
    std::swap(level.shares, level.next);
    return (wrapped >> 63) == 0 ? Result<void>() : overflowOf(units);
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
