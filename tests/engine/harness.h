// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the engine over facts and payments and puts its parts into the oracle's terms, so that the two can be compared
// row by row.
#pragma once

#include "engine/allocation.h"
#include "support/oracle.h"

namespace cb::test {

// An engine on its way through the days; ends the test program on an error it is not asked about.
class EngineRun {
public:
    EngineRun(const engine::ModelFacts &facts, engine::Allocation::Detail detail);
    EngineRun(const EngineRun &) = delete;
    EngineRun &operator=(const EngineRun &) = delete;

    cb::Result<oracle::Parts> move(engine::Day day, std::int64_t units);
    engine::Allocation &allocation() { return m_allocation; }
    const engine::Timeline &timeline() const { return m_timeline; }

private:
    oracle::Parts toParts(const std::vector<std::int64_t> &parts) const;
    engine::Timeline m_timeline;
    engine::Allocation::Detail m_detail;
    engine::Allocation m_allocation;
};

// Parts by recipient alone.
oracle::Parts byRecipient(const oracle::Parts &parts);
oracle::Int sumOf(const oracle::Parts &parts);
std::string print(const engine::ModelFacts &facts, const std::vector<oracle::Payment> &payments);

// A day of 2025, for facts written by hand: day(1) is its first.
engine::Day day(int number);
engine::Rate percent(const char *text);
// Terms of b, a, y, c in percent from a day on.
engine::TermsEntry terms(engine::Day from, const char *b, const char *a, const char *y = "0", const char *c = "0");

} // namespace cb::test
