// SPDX-License-Identifier: MIT
// Walks along a model's timeline and hands out its revenue: three levels (gross, owners, pool), each with a counter
// that starts at 0 with the model and never restarts. Revenue moves the gross counter; what the creator and the backers
// get moves the counters of the owners and of the pool. Agreements end in the very unit in which they reach their cap,
// found by bisection. While facts stay the same the parts depend on the sum alone, so a whole period may be moved in
// one step. A move allocates nothing unless weights change in it. Belongs to one thread.
#pragma once

#include "engine/split_plan.h"
#include "engine/timeline.h"

#include <limits>
#include <span>

namespace cb::engine {

enum class Level { Gross, Owners, Pool };

// How one level's counter moved under one set of weights, for explaining a payment.
struct LevelMove {
    struct Part {
        Slot slot; // of the gross level: the recipient, and the agreement if it is one
        std::int64_t weight = 0;
        std::int64_t before = 0; // the recipient's share of the counter before the move, under these weights
        std::int64_t after = 0;
    };
    Level level = Level::Gross;
    std::int64_t before = 0;
    std::int64_t after = 0;
    std::vector<Part> parts; // of positive weight; none where nobody holds a part yet
};

class Allocation {
public:
    enum class Detail {
        Recipients, // parts[] by Recipient; the owners' and the pool's counters are not kept
        Parties     // parts[] by Timeline::slots()
    };
    // The timeline must outlive the allocation.
    Allocation(const Timeline &timeline, Detail detail);

    std::size_t partCount() const;

    // Puts the facts of `day` in force. Days may only go forward. Errors: sharesAboveBackers.
    Result<void> advanceTo(Day day);
    // Moves the gross counter by `units` of the day advanced to and adds what everybody gets to parts[0..partCount()).
    // Errors: noTermsInForce, sharesAboveBackers, overflow; then some parts may have been added already.
    Result<void> move(std::int64_t units, std::span<std::int64_t> parts);
    // The same, noting every step.
    Result<void> moveTraced(std::int64_t units, std::span<std::int64_t> parts, std::vector<LevelMove> &trace);

    std::int64_t counter() const { return m_gross.counter; }
    // What an agreement received over its whole life so far.
    std::int64_t received(std::size_t agreement) const { return m_received[agreement]; }
    // Its cap on the day advanced to, in units.
    std::optional<std::int64_t> cap(std::size_t agreement) const { return segment().agreements[agreement].cap; }
    // Whether the agreement takes part in the next unit of revenue.
    bool active(std::size_t agreement) const { return counter() < m_activeUpTo[agreement]; }
    // The counter of gross at which the agreement reached its cap, if it has.
    std::optional<std::int64_t> end(std::size_t agreement) const { return m_end[agreement]; }
    const Segment &segment() const { return m_timeline->segments()[m_segment]; }

private:
    static constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::min();

    struct LevelState {
        SplitPlan plan;
        std::vector<std::int64_t> weights;
        std::vector<std::int64_t> shares; // f(counter) under the plan
        std::vector<std::int64_t> next;   // of the counter moved to; after the move, of the counter before it
        std::int64_t counter = 0;
    };

    void startRun();
    Result<void> chooseGross(std::int64_t unit);
    Result<void> chooseOwners();
    Result<void> choosePool(std::int64_t unit);
    bool isActive(std::size_t agreement, std::int64_t unit) const { return unit <= m_activeUpTo[agreement]; }
    bool isInPool(std::size_t agreement, std::int64_t unit) const;
    static Result<void> setPlan(LevelState &level, std::vector<std::int64_t> weights);
    std::int64_t stageEnd(std::int64_t from, std::int64_t target);
    std::int64_t capReached(std::size_t agreement, std::int64_t from, std::int64_t to) const;
    Result<void> step(std::int64_t to, std::int64_t unit, std::span<std::int64_t> parts);
    Result<void> giveAgreements(std::int64_t before);
    Result<void> giveRecipients(std::span<std::int64_t> parts) const;
    Result<void> giveParties(std::int64_t unit, std::span<std::int64_t> parts);
    std::int64_t gained(std::size_t slot) const { return m_gross.shares[slot] - m_gross.next[slot]; }
    std::int64_t gainedByAgreements() const;
    Result<void> passOn(LevelState &level, Level name, std::int64_t units, std::span<std::int64_t> parts);
    void note(Level level, const LevelState &state, std::int64_t before);

    const Timeline *m_timeline;
    Detail m_detail;
    std::size_t m_segment = 0;
    Day m_day = Day::first(); // advanced to
    std::vector<std::int64_t> m_received;
    std::vector<std::optional<std::int64_t>> m_end;
    std::vector<std::int64_t> m_activeUpTo; // the last unit in which the agreement takes part, in this run
    LevelState m_gross; // creator, agreements…, backers, processors, yield, buyback & burn, foundation, network
    LevelState m_owners;
    LevelState m_pool;
    // What the current plans were made for: a plan is made anew only when its weights may have changed.
    std::vector<char> m_grossActive;
    std::size_t m_grossRun;
    std::size_t m_ownersSegment;
    std::vector<char> m_poolEnded;
    std::size_t m_poolSegment;
    std::vector<LevelMove> *m_trace = nullptr;
};

} // namespace cb::engine
