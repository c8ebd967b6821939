// SPDX-License-Identifier: GPL-3.0-or-later
// A million random sets of weights, each at four counters, against integers without a limit, and the properties that
// the definition promises.
#include "random_portfolio.h"

#include "engine/split_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace cb::test {
namespace {

using engine::SplitPlan;
using oracle::Int;

constexpr std::int64_t largestWeight = 1'000'000'000'000'000;
constexpr std::int64_t largestTotal = 9'000'000'000'000'000'000;
constexpr int countersPerPlan = 4;

std::vector<std::int64_t> someWeights(Random &random)
{
    const std::int64_t sizes[] = {3, 8, 8, 12, 30, 200};
    std::vector<std::int64_t> weights(static_cast<std::size_t>(random.between(1, sizes[random.between(0, 5)])));
    const std::int64_t style = random.between(0, 4);
    const std::int64_t equal = random.anyMagnitude(largestWeight);
    for (std::int64_t &weight : weights) {
        if (style == 0)
            weight = equal;
        else if (style == 1)
            weight = random.between(0, 3);
        else if (style == 2)
            weight = random.between(0, 1'000'000);
        else
            weight = random.chance(10) ? 0 : random.anyMagnitude(largestWeight);
    }
    if (std::all_of(weights.begin(), weights.end(), [](std::int64_t w) { return w == 0; }))
        weights[0] = 1;
    return weights;
}

std::int64_t someCounter(Random &random)
{
    const std::int64_t counter =
        random.chance(50) ? random.anyMagnitude(largestTotal) : random.between(0, largestTotal);
    return random.chance(30) ? -counter : counter;
}

// |part · W − y · w| <= 2 · W
bool withinTwoUnits(std::int64_t part, std::int64_t counter, std::int64_t weight, std::int64_t total)
{
    __extension__ using Wide = __int128;
    const Wide error = static_cast<Wide>(part) * total - static_cast<Wide>(counter) * weight;
    return (error < 0 ? -error : error) <= static_cast<Wide>(total) * 2;
}

using Shares = std::vector<std::int64_t>;

void checkShares(const SplitPlan &plan, const oracle::Split &oracle, const Shares &weights, std::int64_t counter,
                 const Shares &shares)
{
    const std::vector<Int> expected = oracle.of(counter);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] != expected[i])
            FAIL() << "part " << i << " of " << counter << " is " << shares[i] << ", not " << expected[i];
        if (!withinTwoUnits(shares[i], counter, weights[i], plan.totalWeight()))
            FAIL() << "part " << i << " of " << counter << " is " << shares[i] << ": more than 2 units off";
        if (weights[i] == 0 && shares[i] != 0)
            FAIL() << "a weight of 0 got " << shares[i];
        sum += shares[i];
    }
    ASSERT_EQ(sum, counter);
}

// Counters in rising order: nobody's share falls, steps add up however they are cut, and going back gives it all back.
void checkSteps(const std::array<Shares, countersPerPlan> &shares)
{
    for (std::size_t k = 1; k < shares.size(); ++k)
        for (std::size_t i = 0; i < shares[k].size(); ++i)
            if (shares[k][i] < shares[k - 1][i])
                FAIL() << "share " << i << " falls from " << shares[k - 1][i] << " to " << shares[k][i];
}

void checkSplits(std::uint64_t seed, std::int64_t splits)
{
    Random random(seed);
    for (std::int64_t done = 0; done < splits; ++done) {
        const Shares weights = someWeights(random);
        const auto plan = SplitPlan::compile(weights);
        ASSERT_TRUE(plan.ok());
        const oracle::Split oracle(oracle::Weights(weights.begin(), weights.end()));
        std::array<std::int64_t, countersPerPlan> counters{};
        for (std::int64_t &counter : counters)
            counter = someCounter(random);
        if (random.chance(50)) // neighbours: the next unit belongs to one recipient
            counters[1] = counters[0] + (counters[0] < 0 ? 1 : -1);
        std::sort(counters.begin(), counters.end());
        std::array<Shares, countersPerPlan> shares;
        for (std::size_t k = 0; k < counters.size(); ++k) {
            shares[k].assign(weights.size(), -1);
            plan->evaluate(counters[k], shares[k]);
            checkShares(*plan, oracle, weights, counters[k], shares[k]);
        }
        checkSteps(shares);
        if (testing::Test::HasFailure())
            FAIL() << "split " << done << " of seed " << seed << ": weights " << testing::PrintToString(weights);
    }
}

constexpr std::int64_t half = 500'000 / CB_RANDOM_CASES_DIVISOR;

TEST(MillionSplits, FirstHalf)
{
    checkSplits(1, half);
}

TEST(MillionSplits, SecondHalf)
{
    checkSplits(2, half);
}

} // namespace
} // namespace cb::test
