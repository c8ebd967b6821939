// SPDX-License-Identifier: GPL-3.0-or-later
// Models with everything that a split can depend on, made from a seed so that caps are really reached, in the middle of
// payments too, re-opened by refunds and shrunk. The same seed gives the same model everywhere.
#pragma once

#include "support/oracle.h"

#include <cstdint>

namespace cb::test {

// splitmix64: unlike the distributions of <random> it gives the same numbers with every library.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}
    std::uint64_t next();
    // Both ends included.
    std::int64_t between(std::int64_t low, std::int64_t high);
    bool chance(int percent) { return between(1, 100) <= percent; }
    // Between 1 and `high`, every order of magnitude as likely as another.
    std::int64_t anyMagnitude(std::int64_t high);

private:
    std::uint64_t m_state;
};

struct RandomPortfolio {
    engine::ModelFacts facts;
    std::vector<oracle::Payment> payments; // in the order of the split
    bool small = false;                    // few enough units to go one by one
};

RandomPortfolio randomPortfolio(std::uint64_t seed);

// The same facts, told differently or with an addition that must not matter to any part.
engine::ModelFacts withEmptyChange(const engine::ModelFacts &facts, Random &random);
// One more contribution to the pool: it may matter to the pool's rows alone.
engine::ModelFacts withPoolContribution(const engine::ModelFacts &facts, Random &random);

} // namespace cb::test
