// SPDX-License-Identifier: GPL-3.0-or-later
// The trail of every sum of the distribution comes to that sum, over random portfolios; and its steps hold together.
#include "portfolio/errors.h"
#include "portfolio/trail.h"
#include "random_studio.h"

#include <gtest/gtest.h>

#include <map>

namespace cb::test {

using namespace portfolio;
using engine::Level;

namespace {

TrailQuery queryOf(const Facts &facts, const DistributionRow &row, Day from, Day to)
{
    TrailQuery query;
    query.from = from;
    query.to = to;
    query.recipient = row.recipient;
    query.version = row.version;
    if (row.model)
        query.models = {facts.all<Model>()[*row.model].id};
    if (row.party)
        query.parties = {facts.all<Party>()[*row.party].id};
    return query;
}

// What is nobody's in particular is held where it is of the backers.
void expectTrailOf(Studio &studio, const DistributionRow &row, TrailQuery query, bool byParty)
{
    query.held = byParty && row.recipient == Recipient::Backers && !row.party;
    const auto told = trail(studio.door(), query);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->sum, row.amount);
    std::int64_t sum = 0;
    for (const TrailStep &step : told->steps) {
        sum += step.part;
        EXPECT_LE(query.from, step.first);
        EXPECT_LE(step.first, step.last);
        EXPECT_LE(step.last, query.to);
        EXPECT_GT(step.weight, 0);
        EXPECT_LE(step.weight, step.total);
        EXPECT_NE(step.before, step.after);
        const auto exact = static_cast<long double>(step.after - step.before) * static_cast<long double>(step.weight) /
                           static_cast<long double>(step.total);
        const auto off = static_cast<long double>(step.roundingMillionths()) / 1e6L;
        EXPECT_LE(std::abs(off), 4.0L);
        EXPECT_NEAR(static_cast<double>(exact + off - static_cast<long double>(step.part)), 0.0, 1e-5);
    }
    EXPECT_EQ(sum, row.amount.units());
}

} // namespace

TEST(Trail, ComesToEveryRowOfTheDistribution)
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        Chance chance(seed);
        Studio studio;
        addRandomFacts(studio, chance);
        addRandomPayments(studio, chance);
        const auto facts = studio.door().facts();
        for (int part = 0; part < 8; ++part) {
            SCOPED_TRACE(testing::Message() << "seed " << seed << ", cut " << part);
            DistributionQuery query;
            query.from = randomDay(chance);
            query.to = query.from.plusDays(static_cast<std::int32_t>(between(chance, 0, 200)));
            query.step = Step::All;
            query.byModel = chance() % 2 != 0;
            query.byParty = part % 2 != 0;
            query.byVersion = part % 4 > 1;
            const auto rows = distribution(studio.door(), query);
            ASSERT_TRUE(rows);
            for (const DistributionRow &row : *rows)
                // Rows of no version are told together with those of all.
                if (!query.byVersion || row.version)
                    expectTrailOf(studio, row, queryOf(*facts, row, query.from, query.to), query.byParty);
        }
    }
}

// What a backer got by each agreement and from the pool is what the backer got.
TEST(Trail, PartsOfABackerBySource)
{
    for (std::uint64_t seed = 20; seed < 26; ++seed) {
        Chance chance(seed);
        Studio studio;
        addRandomFacts(studio, chance);
        addRandomPayments(studio, chance);
        TrailQuery query;
        query.recipient = Recipient::Backers;
        query.parties = {"cleo"};
        const auto all = trail(studio.door(), query);
        query.agreement = "";
        const auto pool = trail(studio.door(), query);
        query.agreement = "share";
        const auto share = trail(studio.door(), query);
        ASSERT_TRUE(all && pool && share);
        EXPECT_EQ(all->sum.units(), pool->sum.units() + share->sum.units());
        for (const TrailStep &step : pool->steps)
            EXPECT_EQ(step.level, Level::Pool);
        for (const TrailStep &step : share->steps)
            EXPECT_EQ(step.level, Level::Gross);
    }
}

// Days under the same weights are one step, with the counter at both ends.
TEST(Trail, NeighboursUnderEqualWeightsAreOneStep)
{
    Studio studio;
    ASSERT_EQ(
        studio.import({payment("2025-02-01", "10"), payment("2025-02-02", "20"), payment("2025-02-05", "-5")}).added,
        3);
    TrailQuery query;
    query.from = day("2025-02-02");
    query.recipient = Recipient::Foundation;
    const auto told = trail(studio.door(), query);
    ASSERT_TRUE(told);
    ASSERT_EQ(told->steps.size(), 1U);
    const TrailStep &step = told->steps[0];
    EXPECT_EQ(step.before, 10'000'000);
    EXPECT_EQ(step.after, 25'000'000);
    EXPECT_EQ(step.weight, 10'000);
    EXPECT_EQ(step.total, 1'000'000);
    EXPECT_EQ(step.part, 150'000);
    EXPECT_EQ(step.roundingMillionths(), 0);
    EXPECT_EQ(step.first, day("2025-02-02"));
    EXPECT_EQ(step.last, day("2025-02-05"));
}

TEST(Trail, RefusesWhatIsNotThere)
{
    Studio studio;
    TrailQuery query;
    query.parties = {"nobody"};
    const auto told = trail(studio.door(), query);
    ASSERT_FALSE(told);
    EXPECT_EQ(told.error().code(), errors::noSuchRecord);
    EXPECT_EQ(told.error().fact("value"), "nobody");
}

TEST(Trail, RoundingIsToTheNearestMillionth)
{
    TrailStep step;
    step.before = 0;
    step.after = 10;
    step.weight = 1;
    step.total = 3;
    step.part = 3; // of 3 1/3
    EXPECT_EQ(step.roundingMillionths(), -333'333);
    step.part = 4;
    EXPECT_EQ(step.roundingMillionths(), 666'667);
}

} // namespace cb::test
