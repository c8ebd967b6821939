// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ownership.h"

#include "engine/errors.h"
#include "harness.h"
#include "random_portfolio.h"

#include <gtest/gtest.h>

#include <limits>

namespace cb::test {
namespace {

using namespace cb::engine;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
using Held = std::map<PartyIndex, std::int64_t>;

Held heldOn(const ModelFacts &facts, Day day)
{
    Held held;
    const auto states = ownershipOverTime(facts).value();
    const OwnershipState *now = &states.front();
    for (const OwnershipState &state : states)
        if (state.from <= day)
            now = &state;
    for (const auto &[party, shares] : now->shares)
        held[party] = shares.units();
    return held;
}

Shares shares(std::int64_t units)
{
    return Shares::ofUnits(units);
}

TEST(Ownership, TheCreatorHoldsAllUntilTheFirstEntry)
{
    ModelFacts facts;
    facts.creator = 3;
    EXPECT_EQ(heldOn(facts, day(1)), (Held{{3, 10'000'000}}));
    facts.holdings = {{day(5), 1, shares(4)}};
    EXPECT_EQ(heldOn(facts, day(4)), (Held{{3, 10'000'000}}));
    EXPECT_EQ(heldOn(facts, day(5)), (Held{{1, 4}}));
}

TEST(Ownership, AnEntrySetsItsPartysHoldingAlone)
{
    ModelFacts facts;
    facts.holdings = {{day(9), 2, shares(7)}, {day(1), 1, shares(60)}, {day(1), 0, shares(40)}, {day(5), 1, shares(30)},
                      {day(5), 2, shares(1)}, {day(5), 2, shares(30)}, {day(9), 1, shares(0)}};
    EXPECT_EQ(heldOn(facts, day(1)), (Held{{0, 40}, {1, 60}}));
    EXPECT_EQ(heldOn(facts, day(5)), (Held{{0, 40}, {1, 30}, {2, 30}})) << "of the same day the later entered wins";
    EXPECT_EQ(heldOn(facts, day(9)), (Held{{0, 40}, {2, 7}}));
}

TEST(Ownership, HoldingsThenEquityThenIssues)
{
    ModelFacts facts;
    facts.issues = {{day(2), 3, shares(5)}};
    facts.equity = {{day(2), 1, percent("20")}, {day(2), 2, percent("50")}};
    facts.holdings = {{day(2), 0, shares(80)}};
    EXPECT_EQ(heldOn(facts, day(2)), (Held{{0, 80}, {1, 20}, {2, 100}, {3, 5}}));
}

TEST(Ownership, EquityBeforeAnyEntryComesOnTopOfTheCreatorsHolding)
{
    ModelFacts facts;
    facts.equity = {{day(2), 1, percent("20")}, {day(3), 0, percent("50")}};
    EXPECT_EQ(heldOn(facts, day(2)), (Held{{0, 10'000'000}, {1, 2'500'000}}));
    EXPECT_EQ(heldOn(facts, day(3)), (Held{{0, 22'500'000}, {1, 2'500'000}}));
    facts.holdings = {{day(4), 1, shares(1)}}; // replaces the 10,000,000, not what was issued since
    EXPECT_EQ(heldOn(facts, day(4)), (Held{{0, 12'500'000}, {1, 1}}));
}

TEST(Ownership, EquityIsNearestHalvesUp)
{
    const auto issued = [](std::int64_t total, const char *p) {
        return sharesForEquity(shares(total), percent(p))->units();
    };
    EXPECT_EQ(issued(10'000'000, "7"), 752'688);    // 752,688.17
    EXPECT_EQ(issued(10'000'000, "30"), 4'285'714); // 4,285,714.29
    EXPECT_EQ(issued(10'000'000, "0.0001"), 10);    // 10.00001
    EXPECT_EQ(issued(1, "33.3333"), 0);             // 0.49999…
    EXPECT_EQ(issued(2, "20"), 1);                  // exactly a half: up
    EXPECT_EQ(issued(6, "20"), 2);                  // 1.5: up
    EXPECT_EQ(issued(100, "0"), 0);
    EXPECT_EQ(issued(9, "99.9999"), 8'999'991);
    EXPECT_EQ(issued(0, "50"), 0);
}

TEST(Ownership, Mistakes)
{
    EXPECT_EQ(sharesForEquity(shares(1), percent("100")).error().code(), errors::equityOutOfRange);
    EXPECT_EQ(sharesForEquity(shares(1), percent("-1")).error().fact("value"), "-1");
    EXPECT_EQ(sharesForEquity(shares(largest), percent("51")).error().code(), errors::overflow);
    EXPECT_EQ(sharesForEquity(shares(largest), percent("50"))->units(), largest);

    ModelFacts none;
    none.holdings = {{day(1), 1, shares(5)}, {day(3), 1, shares(0)}};
    EXPECT_EQ(ownershipOverTime(none).error().code(), errors::nothingHeld);
    EXPECT_EQ(ownershipOverTime(none).error().fact("on"), "2025-01-03");
    none.holdings.push_back({day(3), 0, shares(1)});
    EXPECT_TRUE(ownershipOverTime(none).ok()) << "a transfer is two entries";

    ModelFacts tooMany;
    tooMany.holdings = {{day(1), 1, shares(largest)}};
    tooMany.issues = {{day(2), 1, shares(1)}};
    EXPECT_EQ(ownershipOverTime(tooMany).error().code(), errors::overflow);
    tooMany.issues = {{day(2), 2, shares(1)}};
    EXPECT_EQ(ownershipOverTime(tooMany).error().code(), errors::overflow);
    tooMany.issues.clear();
    tooMany.equity = {{day(2), 2, percent("150")}};
    EXPECT_EQ(ownershipOverTime(tooMany).error().fact("on"), "2025-01-02");
}

// More shares than can be counted on some day are a mistake, even if fewer are held at the end.
TEST(Ownership, OverflowOnTheWay)
{
    ModelFacts facts;
    facts.holdings = {{day(1), 1, shares(largest)}, {day(2), 2, shares(1)}, {day(3), 1, shares(1)}};
    EXPECT_EQ(ownershipOverTime(facts).error().code(), errors::overflow);
}

TEST(Ownership, AsTheOracleSays)
{
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
        const ModelFacts facts = randomPortfolio(seed).facts;
        for (int d = -5; d <= 45; ++d) {
            Held expected;
            for (const auto &[party, held] : oracle::ownersOn(facts, day(d)))
                if (held > 0)
                    expected[party] = static_cast<std::int64_t>(held);
            ASSERT_EQ(heldOn(facts, day(d)), expected) << "seed " << seed << " day " << d;
        }
    }
}

} // namespace
} // namespace cb::test
