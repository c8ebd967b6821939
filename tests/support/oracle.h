// SPDX-License-Identifier: GPL-3.0-or-later
// The definition of the split once more, written from its text and without any of the engine's code, to hold against
// it: own tree, own recursion, own calendar, integers without a limit, and nothing kept that could be worked out anew.
// It takes the engine's plain facts as its input and calls none of its functions. Slow on purpose; for one thread.
// What the definition forbids ends in an Invalid.
#pragma once

#include "engine/model_facts.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <array>
#include <compare>
#include <iosfwd>
#include <map>
#include <memory>
#include <stdexcept>

namespace cb::oracle {

using Int = boost::multiprecision::cpp_int;
using Weights = std::vector<Int>;

struct Invalid : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// f for given weights: the split of the first y units.
class Split {
public:
    explicit Split(const Weights &weights);
    ~Split();
    std::vector<Int> of(const Int &y) const;

private:
    struct Node;
    static void give(const Node &node, const Int &amount, std::vector<Int> &out);
    std::size_t m_size;
    std::vector<std::unique_ptr<Node>> m_nodes;
    const Node *m_root = nullptr;
};

// Recipients in the order of reports.
enum Recipient { Creator, Backers, Processors, Yield, BuybackBurn, Foundation, Network };

// Who gets a part, and as what.
struct Row {
    int recipient = Creator;
    std::optional<engine::PartyIndex> party;
    std::optional<std::size_t> agreement;
    auto operator<=>(const Row &) const = default;
};
std::ostream &operator<<(std::ostream &out, const Row &row); // "r1/p2/a0": recipient, party, agreement
using Parts = std::map<Row, Int>;                            // parts of 0 are left out

void add(Parts &sum, const Parts &more);

struct Payment {
    engine::Day day;
    std::optional<std::size_t> version; // place in the order of entry
    std::int64_t at = 0;                // time within the day
    std::int64_t units = 0;
    std::size_t entry = 0; // place in the order of entry
};

// Day, version (none first), time, entry.
void sortForSplit(std::vector<Payment> &payments);

// The shares of the parties on a day, from ownership entries, equity and issues.
std::map<engine::PartyIndex, Int> ownersOn(const engine::ModelFacts &facts, engine::Day day);

// What happened on the way, so that a test can show that it came by.
struct Events {
    int capReached = 0;      // an agreement found its end
    int insidePayment = 0;   // … and the payment went on
    int twoInOnePayment = 0; // … the second one of the same payment
    int reopened = 0;        // a refund went back below an end
    int capShrunk = 0;       // a run began with more received than the cap
    int metAtStart = 0;      // a run began with exactly the cap received
    int poolGrew = 0;        // a part was shared with an agreement that is over
    int creatorGrew = 0;     // the share of an agreement that is over went to the creator
    int unassigned = 0;      // a backers' part that nobody held
    int belowZero = 0;       // payments that ended at a negative counter
    int pastLastDay = 0;     // days on which an agreement first was past its last day

    static constexpr int Events::*all[] = {&Events::capReached, &Events::insidePayment, &Events::twoInOnePayment,
                                           &Events::reopened,   &Events::capShrunk,     &Events::metAtStart,
                                           &Events::poolGrew,   &Events::creatorGrew,   &Events::unassigned,
                                           &Events::belowZero,  &Events::pastLastDay};
    static constexpr const char *names[] = {"cap reached",     "inside a payment",     "two caps in one payment",
                                            "cap re-opened",   "cap shrunk",           "cap met at start",
                                            "pool grew",       "creator's share grew", "nobody in the pool",
                                            "counter below 0", "past the last day"};
};

// One model on its way through the days.
class Model {
public:
    enum class Way { Search, UnitByUnit };
    Model(const engine::ModelFacts &facts, Way way);

    void advanceTo(engine::Day day);
    Parts pay(const Int &units);

    const Int &counter() const { return m_counter; }
    const Int &received(std::size_t agreement) const { return m_agreements[agreement].received; }
    const std::optional<Int> &end(std::size_t agreement) const { return m_agreements[agreement].end; }
    bool activeIn(std::size_t agreement, const Int &unit) const;
    const Events &events() const { return m_events; }

private:
    struct OnDay { // what the gross weights depend on
        bool started = false;
        bool pastLastDay = false;
        Int inForce;
        friend bool operator==(const OnDay &, const OnDay &) = default;
    };
    struct State { // the days of a run have the same
        std::optional<std::array<std::int64_t, 4>> rates;
        std::vector<OnDay> agreements;
        friend bool operator==(const State &, const State &) = default;
    };
    struct Agreement {
        Int received;
        bool takesPart = false; // in this run, up to the end if there is one
        std::optional<Int> end;
    };
    struct Level {
        Weights weights;
        std::shared_ptr<const Split> split;
        std::vector<Int> between(const Weights &now, const Int &from, const Int &to);
    };

    State stateOn(engine::Day day) const;
    std::optional<Int> cap(std::size_t agreement) const;
    bool ended(std::size_t agreement, const Int &unit) const;
    void startRun();
    Weights grossWeights(const Int &unit) const;
    Int reach(const Weights &weights, const Int &target);
    Int searchEnd(const Weights &weights, std::size_t agreement, const Int &limit);
    void give(const Weights &weights, const Int &unit, const Int &to, Parts &parts);
    void giveOwners(const Int &units, Parts &parts);
    void givePool(const Int &unit, const Int &units, Parts &parts);
    void noteReceived(std::size_t agreement, const Int &part, const Int &to);

    const engine::ModelFacts m_facts;
    Way m_way;
    engine::Day m_day;
    State m_state;
    std::vector<Agreement> m_agreements;
    Int m_counter;
    Int m_ownersCounter;
    Int m_poolCounter;
    Level m_gross;
    Level m_owners;
    Level m_pool;
    Events m_events;
};

} // namespace cb::oracle
