// SPDX-License-Identifier: GPL-3.0-or-later
// Who checks the oracle? Cases worked out by hand, and planted errors that a comparison with it must notice.
#include "harness.h"
#include "random_portfolio.h"

#include "engine/split_plan.h"

#include <gtest/gtest.h>

namespace cb::test {
namespace {

using oracle::Int;

std::vector<Int> split(const oracle::Weights &weights, const Int &y)
{
    return oracle::Split(weights).of(y);
}

TEST(Oracle, SplitsByHand)
{
    // {1, 1} is the first node (light: position 0), then {2} (position 2) with it: 2 at position 0 is the light child.
    EXPECT_EQ(split({1, 1, 2}, 1), (std::vector<Int>{1, 0, 0}));
    EXPECT_EQ(split({1, 1, 2}, 2), (std::vector<Int>{1, 0, 1}));
    EXPECT_EQ(split({1, 1, 2}, 3), (std::vector<Int>{1, 1, 1}));
    EXPECT_EQ(split({1, 1, 2}, 4), (std::vector<Int>{1, 1, 2}));
    EXPECT_EQ(split({1, 1, 2}, -3), (std::vector<Int>{-1, -1, -1}));
    EXPECT_THROW(split({0, 0}, 1), oracle::Invalid);
}

TEST(Oracle, OrderWithinADay)
{
    const auto named = [](std::size_t version, std::int64_t at, std::size_t entry) {
        return oracle::Payment{day(1), version, at, 1, entry};
    };
    std::vector<oracle::Payment> payments{named(1, 0, 0), named(0, 9, 1), {day(1), {}, 99, 1, 2},
                                          named(0, 9, 3), named(0, 1, 4), {day(0), 1, 0, 1, 5}};
    oracle::sortForSplit(payments);
    std::vector<std::size_t> order;
    for (const auto &payment : payments)
        order.push_back(payment.entry);
    EXPECT_EQ(order, (std::vector<std::size_t>{5, 2, 4, 1, 3, 0}));
}

// The comparison that the random tests make, on a split with an error planted in it.
template <class Planted>
bool noticed(const Planted &planted)
{
    Random random(7);
    for (int i = 0; i < 2'000; ++i) {
        std::vector<std::int64_t> weights(static_cast<std::size_t>(random.between(2, 9)));
        for (std::int64_t &weight : weights)
            weight = random.between(0, 20);
        weights[0] += 1;
        const std::int64_t counter = random.between(-500, 500);
        const auto shares = planted(weights, counter);
        const auto expected = split(oracle::Weights(weights.begin(), weights.end()), counter);
        for (std::size_t k = 0; k < weights.size(); ++k)
            if (shares[k] != expected[k])
                return true;
    }
    return false;
}

std::vector<std::int64_t> evaluated(const std::vector<std::int64_t> &weights, std::int64_t counter)
{
    std::vector<std::int64_t> shares(weights.size());
    engine::SplitPlan::compile(weights).value().evaluate(counter, shares);
    return shares;
}

TEST(NegativeControl, PlantedSplitErrorsAreNoticed)
{
    EXPECT_FALSE(noticed(evaluated)) << "without an error nothing is noticed";
    EXPECT_TRUE(noticed([](auto weights, std::int64_t counter) { // ties settled the other way round
        std::reverse(weights.begin(), weights.end());
        auto shares = evaluated(weights, counter);
        std::reverse(shares.begin(), shares.end());
        return shares;
    }));
    EXPECT_TRUE(noticed([](auto weights, std::int64_t counter) { // a unit given to the wrong recipient, now and then
        auto shares = evaluated(weights, counter);
        if (counter % 100 == 99) {
            shares[0] -= 1;
            shares[1] += 1;
        }
        return shares;
    }));
    EXPECT_TRUE(noticed([](auto weights, std::int64_t counter) { // negative counters floored instead of mirrored
        auto shares = evaluated(weights, counter < 0 ? -counter - 1 : counter);
        for (std::int64_t &share : shares)
            share = counter < 0 ? -share : share;
        return shares;
    }));
}

// Facts of which the engine is told a little too much or too little: its parts must then differ from the oracle's.
TEST(NegativeControl, PlantedFactErrorsAreNoticed)
{
    using engine::ModelFacts;
    const std::pair<const char *, void (*)(ModelFacts &)> errors[] = {
        {"a cap one millionth higher", [](ModelFacts &f) { f.agreements[0].cap = engine::Multiple::ofUnits(500'001); }},
        {"no cap", [](ModelFacts &f) { f.agreements[0].cap.reset(); }},
        {"the other rule", [](ModelFacts &f) { f.agreements[0].thenCreator = true; }},
        {"no weight after the end", [](ModelFacts &f) { f.agreements[0].thenPool = false; }},
        {"a last day", [](ModelFacts &f) { f.agreements[0].until = day(1); }},
        {"terms a day late", [](ModelFacts &f) { f.terms[1].from = day(3); }},
        {"a unit more in the pool",
         [](ModelFacts &f) { f.contributions[1].amount = engine::Amount::ofUnits(1'000'001); }}};
    ModelFacts facts;
    facts.terms = {terms(day(1), "30", "40"), terms(day(2), "29", "41")};
    facts.agreements = {{1, percent("10"), engine::Multiple::ofUnits(500'000), engine::Day::last(), false, true}};
    facts.contributions = {{1, engine::Amount::ofUnits(2'000'000), day(1), engine::Day::last(), 0},
                           {2, engine::Amount::ofUnits(1'000'000), day(1), engine::Day::last(), {}}};
    const auto differs = [&](const ModelFacts &told) {
        oracle::Model model(facts, oracle::Model::Way::Search);
        EngineRun run(told, engine::Allocation::Detail::Parties);
        bool different = false;
        for (const auto &[on, units] : {std::pair(day(1), 9'000'000), {day(2), 8'000'001}, {day(2), 7'000'000}}) {
            model.advanceTo(on);
            different = run.move(on, units).value() != model.pay(units) || different;
        }
        return different;
    };
    EXPECT_FALSE(differs(facts)) << "without an error nothing is noticed";
    for (const auto &[name, plant] : errors) {
        ModelFacts told = facts;
        plant(told);
        EXPECT_TRUE(differs(told)) << name;
    }
}

} // namespace
} // namespace cb::test
