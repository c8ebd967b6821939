// SPDX-License-Identifier: MIT
// The facts of one model, compiled into segments: spans of days on which nothing that the split depends on changes.
// Successive segments whose gross rates and agreements are the same belong to one run, in which the gross weights are
// a function of the counter alone. Immutable; Allocation walks along it.
#pragma once

#include "engine/model_facts.h"

#include <optional>
#include <vector>

namespace cb::engine {

// Recipients of gross, in the listed order of reports.
enum class Recipient { Creator, Backers, Processors, Yield, BuybackBurn, Foundation, Network };
inline constexpr std::size_t recipientCount = 7;

// One row of a split by party: who gets a part, and as what.
struct Slot {
    Recipient recipient = Recipient::Creator;
    std::optional<PartyIndex> party;      // none: nobody in particular, or the part of backers that nobody holds yet
    std::optional<std::size_t> agreement; // place in ModelFacts::agreements
    friend bool operator==(const Slot &, const Slot &) = default;
};

// An agreement on the days of a segment.
struct AgreementState {
    bool started = false;
    bool pastLastDay = false;
    std::int64_t inForce = 0;        // its contributions in force, in units
    std::optional<std::int64_t> cap; // in units
    bool eligible() const { return started && !pastLastDay && inForce > 0; }
    friend bool operator==(const AgreementState &, const AgreementState &) = default;
};

struct Segment {
    Day from;
    std::size_t run = 0;             // place in the sequence of runs
    std::optional<TermsEntry> terms; // none before the first entry
    std::vector<AgreementState> agreements;
    std::vector<std::int64_t> owners; // weights by Timeline::owners
    std::vector<std::int64_t> pool;   // weights by Timeline::backers, of pool contributions only
};

class Timeline {
public:
    // Errors: those of validate(TermsEntry) and ownershipOverTime(), overflow.
    static Result<Timeline> compile(const ModelFacts &facts);

    // In order of days; the first begins on Day::first().
    const std::vector<Segment> &segments() const { return m_segments; }
    // Parties that ever own shares, and that ever have weight in the pool, in order of entry.
    const std::vector<PartyIndex> &owners() const { return m_owners; }
    const std::vector<PartyIndex> &backers() const { return m_backers; }
    const std::vector<RevenueShare> &agreements() const { return m_agreements; }
    // Every row that a split by party can have: the owners, the backers' part that nobody holds, the pool's backers,
    // the agreements, and the five others.
    const std::vector<Slot> &slots() const { return m_slots; }
    // The segment that `day` lies in.
    std::size_t segmentOn(Day day) const;

private:
    std::vector<Segment> m_segments;
    std::vector<PartyIndex> m_owners;
    std::vector<PartyIndex> m_backers;
    std::vector<RevenueShare> m_agreements;
    std::vector<Slot> m_slots;
};

} // namespace cb::engine
