// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/errors.h"
#include "engine/split_plan.h"
#include "portfolio_reader.h"
#include "support/oracle.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <limits>
#include <numeric>

namespace cb::test {
namespace {

using engine::SplitPlan;
using Units = std::vector<std::int64_t>;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

Units evaluate(const Units &weights, std::int64_t counter)
{
    const auto plan = SplitPlan::compile(weights);
    Units shares(plan.value().size(), -1);
    plan->evaluate(counter, shares);
    return shares;
}

Units between(const Units &weights, std::int64_t from, std::int64_t to)
{
    const Units before = evaluate(weights, from);
    Units parts = evaluate(weights, to);
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] -= before[i];
    return parts;
}

Units numbers(const nlohmann::json &texts)
{
    Units units;
    for (const auto &text : texts)
        units.push_back(std::stoll(text.get<std::string>()));
    return units;
}

TEST(SplitPlan, EveryCaseOfTheVectors)
{
    const auto file = nlohmann::json::parse(readFile(CB_GOLDEN_SPEC "/split.json"));
    std::size_t payments = 0;
    for (const auto &testCase : file.at("cases")) {
        SCOPED_TRACE(testCase.at("name").get<std::string>());
        const Units weights = numbers(testCase.at("weights"));
        const oracle::Split oracle(oracle::Weights(weights.begin(), weights.end()));
        for (const auto &payment : testCase.at("payments")) {
            const auto before = std::stoll(payment.at("before").get<std::string>());
            const auto after = std::stoll(payment.at("after").get<std::string>());
            const Units parts = numbers(payment.at("parts"));
            EXPECT_EQ(between(weights, before, after), parts) << before << " to " << after;
            const auto low = oracle.of(before);
            const auto high = oracle.of(after);
            for (std::size_t i = 0; i < parts.size(); ++i)
                EXPECT_EQ(high[i] - low[i], parts[i]) << "the oracle, part " << i;
            ++payments;
        }
    }
    EXPECT_EQ(payments, 193U);
}

TEST(SplitPlan, Tables)
{
    EXPECT_EQ(evaluate({1}, 5), (Units{5}));
    EXPECT_EQ(evaluate({1}, -5), (Units{-5}));
    EXPECT_EQ(evaluate({0, 7, 0}, 9), (Units{0, 9, 0}));
    EXPECT_EQ(evaluate({1, 1}, 1), (Units{1, 0})); // the light child, which rounds halves up, is listed first
    EXPECT_EQ(evaluate({1, 1}, 2), (Units{1, 1}));
    EXPECT_EQ(evaluate({1, 1}, -1), (Units{-1, 0}));
    EXPECT_EQ(evaluate({2, 1}, 1), (Units{1, 0}));
    EXPECT_EQ(evaluate({1, 2}, 1), (Units{0, 1}));
    EXPECT_EQ(evaluate({3, 1}, 2), (Units{1, 1})); // 2 · ¼ is a half: up
    EXPECT_EQ(evaluate({1, 1, 1}, 0), (Units{0, 0, 0}));
}

TEST(SplitPlan, Extremes)
{
    EXPECT_EQ(evaluate({largest}, largest), (Units{largest}));
    EXPECT_EQ(evaluate({largest}, -largest), (Units{-largest}));
    EXPECT_EQ(evaluate({largest}, -largest - 1), (Units{-largest - 1}));
    EXPECT_EQ(evaluate({1, largest - 1}, largest), (Units{1, largest - 1}));
    EXPECT_EQ(evaluate({largest / 2, largest / 2 + 1}, largest), (Units{largest / 2, largest / 2 + 1}));
    EXPECT_EQ(evaluate({largest - 1, 1}, -largest), (Units{-(largest - 1), -1}));
}

TEST(SplitPlan, Mistakes)
{
    EXPECT_EQ(SplitPlan::compile(Units{1, -1}).error().code(), engine::errors::negativeWeight);
    EXPECT_EQ(SplitPlan::compile(Units{1, -1}).error().fact("value"), "-1");
    EXPECT_EQ(SplitPlan::compile(Units{largest, 1}).error().code(), engine::errors::overflow);
    EXPECT_TRUE(SplitPlan::compile(Units{largest - 1, 1}).ok());
}

TEST(SplitPlan, NobodyGetsNothing)
{
    for (const Units &weights : {Units{}, Units{0}, Units{0, 0, 0}}) {
        const auto plan = SplitPlan::compile(weights);
        ASSERT_TRUE(plan.ok());
        EXPECT_TRUE(plan->empty());
        EXPECT_EQ(plan->size(), weights.size());
        EXPECT_EQ(evaluate(weights, 0), Units(weights.size(), 0));
    }
}

// What a shrinking generator is good at: small counterexamples.
RC_GTEST_PROP(SplitPlanProperties, AgreesWithTheOracleAndNeverTakesBack, ())
{
    const auto weights = *rc::gen::suchThat(rc::gen::container<Units>(rc::gen::inRange<std::int64_t>(0, 1'000)),
                                            [](const Units &w) { return std::accumulate(w.begin(), w.end(), 0L) > 0; });
    const auto counter = *rc::gen::inRange<std::int64_t>(-100'000, 100'000);
    const oracle::Split oracle(oracle::Weights(weights.begin(), weights.end()));
    const auto expected = oracle.of(counter);
    const Units shares = evaluate(weights, counter);
    const Units next = between(weights, counter, counter + 1);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        RC_ASSERT(expected[i] == shares[i]);
        RC_ASSERT(next[i] == 0 || next[i] == 1);
    }
    RC_ASSERT(std::accumulate(next.begin(), next.end(), std::int64_t{0}) == 1);
}

RC_GTEST_PROP(SplitPlanProperties, NegativeCountersMirror, ())
{
    const auto weights = *rc::gen::nonEmpty(rc::gen::container<Units>(rc::gen::inRange<std::int64_t>(1, 1'000'000)));
    const auto counter = *rc::gen::inRange<std::int64_t>(0, largest);
    Units mirrored = evaluate(weights, -counter);
    for (std::int64_t &part : mirrored)
        part = -part;
    RC_ASSERT(mirrored == evaluate(weights, counter));
}

} // namespace
} // namespace cb::test
