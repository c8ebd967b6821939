// SPDX-License-Identifier: GPL-3.0-or-later
// Pools of up to 200 backers: the road to a counter does not matter, a way back gives everything back, and the end is
// what the oracle says of the level's counter.
#include "harness.h"
#include "random_portfolio.h"

#include <gtest/gtest.h>

namespace cb::test {
namespace {

using engine::Allocation;
using Units = std::vector<std::int64_t>;

engine::ModelFacts withBackers(Random &random)
{
    engine::ModelFacts facts;
    facts.terms = {terms(day(1), "20", "60", "3", "1")};
    const std::int64_t count = random.between(1, 200);
    const std::int64_t equal = random.anyMagnitude(1'000'000'000'000'000);
    const bool allEqual = random.chance(25);
    for (std::int64_t i = 0; i < count; ++i)
        facts.contributions.push_back(
            {static_cast<engine::PartyIndex>(1 + i),
             engine::Amount::ofUnits(allEqual ? equal : random.anyMagnitude(1'000'000'000'000'000)),
             day(1),
             engine::Day::last(),
             {}});
    return facts;
}

Units moved(Allocation &allocation, std::initializer_list<std::int64_t> steps)
{
    Units parts(allocation.partCount(), 0);
    for (const std::int64_t units : steps)
        EXPECT_TRUE(allocation.move(units, parts).ok());
    return parts;
}

void checkPool(const engine::ModelFacts &facts, const engine::Timeline &timeline, Random &random)
{
    Allocation direct(timeline, Allocation::Detail::Parties);
    ASSERT_TRUE(direct.advanceTo(day(1)).ok());
    Allocation around = direct;
    const std::int64_t a = random.between(-4'000'000'000'000'000, 4'000'000'000'000'000);
    const std::int64_t b = random.anyMagnitude(4'000'000'000'000'000'000);
    const Units straight = moved(direct, {a, b});
    EXPECT_EQ(moved(around, {a, b / 3, -b / 7, b - b / 3 + b / 7}), straight);
    EXPECT_EQ(moved(direct, {b, -b}), Units(straight.size(), 0));

    oracle::Weights weights;
    for (const auto &c : facts.contributions)
        weights.push_back(c.amount.units());
    const oracle::Split gross(oracle::Weights{200'000, 600'000, 30'000, 10'000, 10'000, 10'000, 140'000});
    const std::vector<oracle::Int> pool = oracle::Split(weights).of(gross.of(oracle::Int(a) + b)[oracle::Backers]);
    for (std::size_t i = 0; i < pool.size(); ++i) // behind the one owner and the part that nobody holds
        ASSERT_EQ(pool[i], straight[2 + i]);
}

TEST(LargePools, TheRoadDoesNotMatter)
{
    for (std::uint64_t seed = 1; seed <= 3'000 / CB_RANDOM_CASES_DIVISOR; ++seed) {
        Random random(seed);
        const auto facts = withBackers(random);
        const auto timeline = engine::Timeline::compile(facts).value();
        checkPool(facts, timeline, random);
        if (HasFailure())
            FAIL() << "with seed " << seed;
    }
}

} // namespace
} // namespace cb::test
