// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements by hand: ends, rules after the end, refunds, caps that shrink and grow, last days, and what is refused.
#include "engine/errors.h"
#include "harness.h"

#include <gtest/gtest.h>

#include <limits>

namespace cb::test {
namespace {

using namespace cb::engine;
using Detail = Allocation::Detail;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

// Half to the creator, a quarter to the backers; one agreement of party 1 about a tenth, capped at 100 units.
ModelFacts oneAgreement()
{
    ModelFacts facts;
    facts.terms = {terms(day(1), "50", "25")};
    facts.agreements = {{1, percent("10"), Multiple::ofUnits(1'000'000), Day::last(), false, false}};
    facts.contributions = {{1, Amount::ofUnits(100), day(1), Day::last(), 0}};
    return facts;
}

std::int64_t part(const oracle::Parts &parts, const oracle::Row &row)
{
    const auto found = parts.find(row);
    return found == parts.end() ? 0 : static_cast<std::int64_t>(found->second);
}

const oracle::Row agreementRow{oracle::Backers, 1, 0};
const oracle::Row unassignedRow{oracle::Backers, {}, {}};

oracle::Parts moved(EngineRun &run, int on, std::int64_t units)
{
    return run.move(day(on), units).value();
}

TEST(Allocation, EndsInTheVeryUnitInTheMiddleOfAPayment)
{
    EngineRun run(oneAgreement(), Detail::Parties);
    EXPECT_EQ(part(moved(run, 1, 100'000), agreementRow), 100);
    EXPECT_EQ(run.allocation().received(0), 100);
    const auto end = run.allocation().end(0);
    ASSERT_TRUE(end.has_value());
    EXPECT_FALSE(run.allocation().active(0));

    EngineRun before(oneAgreement(), Detail::Parties);
    EXPECT_EQ(part(moved(before, 1, *end - 1), agreementRow), 99);
    EXPECT_TRUE(before.allocation().active(0));
    EXPECT_EQ(part(moved(before, 1, 1), agreementRow), 1);
    EXPECT_EQ(before.allocation().end(0), end);
    EXPECT_EQ(part(moved(before, 1, 1'000), agreementRow), 0);
}

TEST(Allocation, ARefundBelowTheEndTakesFromItAgain)
{
    EngineRun run(oneAgreement(), Detail::Parties);
    moved(run, 1, 5'000);
    const std::int64_t end = run.allocation().end(0).value();
    EXPECT_EQ(part(moved(run, 1, end - 5'000), agreementRow), 0) << "back to the end itself: nothing yet";
    EXPECT_FALSE(run.allocation().active(0));
    EXPECT_EQ(part(moved(run, 1, -1), agreementRow), -1);
    EXPECT_TRUE(run.allocation().active(0));
    EXPECT_EQ(part(moved(run, 1, 5'000), agreementRow), 1);
    EXPECT_EQ(run.allocation().end(0), end);
}

TEST(Allocation, AnEndIsKeptByLaterRunsWhileTheCapIsMet)
{
    ModelFacts facts = oneAgreement();
    facts.terms.push_back(terms(day(2), "40", "25"));
    EngineRun run(facts, Detail::Parties);
    moved(run, 1, 5'000);
    const auto end = run.allocation().end(0);
    moved(run, 2, 1'000);
    EXPECT_EQ(run.allocation().end(0), end);
    EXPECT_EQ(part(moved(run, 2, *end - 6'000), agreementRow), 0) << "back to the end: nothing";
    // Below it a refund takes what the weights of this run give, whatever gave it.
    EXPECT_NEAR(static_cast<double>(part(moved(run, 2, -500), agreementRow)), -50, 4);
    EXPECT_EQ(run.allocation().end(0), end);
}

TEST(Allocation, MetWhenARunBeginsTheEndIsTheCounter)
{
    ModelFacts facts = oneAgreement();
    facts.contributions.push_back({1, Amount::ofUnits(100), day(2), day(3), 0}); // a higher cap for a day
    EngineRun run(facts, Detail::Parties);
    moved(run, 1, 5'000);
    moved(run, 2, 1); // cap 200: it has no end yet
    EXPECT_FALSE(run.allocation().end(0).has_value());
    EXPECT_TRUE(run.allocation().active(0));
    EXPECT_EQ(run.allocation().cap(0), 200);
    if (run.allocation().received(0) > 100)
        moved(run, 2, -1);
    ASSERT_EQ(run.allocation().received(0), 100);
    moved(run, 3, 0);
    EXPECT_EQ(run.allocation().end(0), run.allocation().counter());
}

TEST(Allocation, MoreThanAShrunkCapKeepsWhatItGotAndTakesNoPart)
{
    ModelFacts facts = oneAgreement();
    facts.contributions.push_back({1, Amount::ofUnits(100), day(1), day(2), 0});
    EngineRun run(facts, Detail::Parties);
    moved(run, 1, 1'500);
    const std::int64_t received = run.allocation().received(0);
    ASSERT_GT(received, 100);
    ASSERT_LT(received, 200);
    EXPECT_EQ(part(moved(run, 2, 1'000), agreementRow), 0);
    EXPECT_FALSE(run.allocation().active(0));
    EXPECT_FALSE(run.allocation().end(0).has_value());
    EXPECT_EQ(part(moved(run, 2, -2'400), agreementRow), 0) << "a refund takes nothing from it either";
    EXPECT_EQ(run.allocation().received(0), received);
}

TEST(Allocation, AfterTheEndTheShareGoesWhereItsRuleSays)
{
    for (const bool thenCreator : {false, true}) {
        ModelFacts facts = oneAgreement();
        facts.agreements[0].thenCreator = thenCreator;
        EngineRun run(facts, Detail::Parties);
        moved(run, 1, 2'000);
        const auto parts = moved(run, 1, 1'000'000);
        EXPECT_NEAR(static_cast<double>(part(parts, {oracle::Creator, 0, {}})), thenCreator ? 600'000 : 500'000, 4);
        EXPECT_NEAR(static_cast<double>(part(parts, unassignedRow)), thenCreator ? 150'000 : 250'000, 4);
    }
}

TEST(Allocation, AfterTheEndItsContributionsMayCountInThePool)
{
    ModelFacts facts = oneAgreement();
    facts.agreements[0].thenPool = true;
    facts.contributions.push_back({2, Amount::ofUnits(300), day(1), Day::last(), {}});
    EngineRun run(facts, Detail::Parties);
    moved(run, 1, 2'000);
    const auto parts = moved(run, 1, 1'600'000);
    EXPECT_NEAR(static_cast<double>(part(parts, {oracle::Backers, 1, {}})), 100'000, 4);
    EXPECT_NEAR(static_cast<double>(part(parts, {oracle::Backers, 2, {}})), 300'000, 4);
}

TEST(Allocation, NeverStartedHasNoEffect)
{
    ModelFacts facts = oneAgreement();
    facts.agreements[0].thenCreator = true;
    facts.agreements[0].thenPool = true;
    facts.contributions.clear();
    ModelFacts without = facts;
    without.agreements.clear();
    EngineRun run(facts, Detail::Parties);
    EngineRun plain(without, Detail::Parties);
    for (const std::int64_t units : {1'234, -55, 7, 100'000})
        EXPECT_EQ(moved(run, 1, units), moved(plain, 1, units));
}

TEST(Allocation, TheLastDayIsIncluded)
{
    ModelFacts facts = oneAgreement();
    facts.agreements[0].cap.reset();
    facts.agreements[0].until = day(3);
    EngineRun run(facts, Detail::Parties);
    EXPECT_NEAR(static_cast<double>(part(moved(run, 3, 1'000), agreementRow)), 100, 4);
    EXPECT_EQ(part(moved(run, 4, 1'000), agreementRow), 0);
    EXPECT_EQ(part(moved(run, 4, -1'900), agreementRow), 0);
}

TEST(Allocation, RefundedWholeItIsOver)
{
    ModelFacts facts = oneAgreement();
    facts.contributions[0].refundedOn = day(2);
    facts.agreements[0].thenCreator = true;
    EngineRun run(facts, Detail::Parties);
    moved(run, 1, 500);
    const auto parts = moved(run, 2, 1'000'000);
    EXPECT_EQ(part(parts, agreementRow), 0);
    EXPECT_NEAR(static_cast<double>(part(parts, {oracle::Creator, 0, {}})), 600'000, 4);
}

TEST(Allocation, TwoCapsInOnePayment)
{
    ModelFacts facts = oneAgreement();
    facts.agreements.push_back(facts.agreements[0]);
    facts.agreements[1].backer = 2;
    facts.contributions.push_back({2, Amount::ofUnits(37), day(1), Day::last(), 1});
    EngineRun run(facts, Detail::Parties);
    moved(run, 1, 1'000'000);
    EXPECT_EQ(run.allocation().received(0), 100);
    EXPECT_EQ(run.allocation().received(1), 37);
    EXPECT_LT(run.allocation().end(1), run.allocation().end(0));
}

TEST(Allocation, ACapOfNothingIsMetFromTheStart)
{
    ModelFacts facts = oneAgreement();
    facts.agreements[0].cap = Multiple::ofUnits(1); // floor(100 / 1,000,000)
    EngineRun run(facts, Detail::Parties);
    EXPECT_EQ(part(moved(run, 1, 1'000), agreementRow), 0);
    EXPECT_EQ(run.allocation().end(0), 0);
    EXPECT_LT(part(moved(run, 1, -2'000), agreementRow), 0) << "below its end it is active";
}

TEST(Allocation, NoTermsNoRevenue)
{
    EngineRun run(oneAgreement(), Detail::Recipients);
    const auto moved = run.move(day(0), 1);
    ASSERT_FALSE(moved.ok());
    EXPECT_EQ(moved.error().code(), errors::noTermsInForce);
    EXPECT_EQ(moved.error().fact("on"), "2024-12-31") << "the day of the payment";
    EXPECT_TRUE(run.move(day(0), 0).ok());
}

TEST(Allocation, SharesMustFitIntoTheBackersPart)
{
    ModelFacts facts = oneAgreement();
    facts.agreements.push_back({2, percent("15.0001"), {}, Day::last(), true, false});
    facts.contributions.push_back({2, Amount::ofUnits(5), day(7), Day::last(), 1});
    EngineRun run(facts, Detail::Recipients);
    EXPECT_TRUE(run.move(day(6), 10).ok());
    const auto moved = run.move(day(9), 10);
    ASSERT_FALSE(moved.ok());
    EXPECT_EQ(moved.error().code(), errors::sharesAboveBackers);
    EXPECT_EQ(moved.error().fact("on"), "2025-01-07");
    EXPECT_EQ(moved.error().fact("value"), "25.0001");
    EXPECT_EQ(moved.error().fact("limit"), "25");
}

TEST(Allocation, OverflowIsAnErrorOnEveryLevel)
{
    ModelFacts facts = oneAgreement();
    facts.agreements.clear();
    facts.contributions.clear();
    EngineRun gross(facts, Detail::Recipients);
    EXPECT_TRUE(gross.move(day(1), largest).ok());
    EXPECT_EQ(gross.move(day(1), 1).error().code(), errors::overflow);
    EXPECT_TRUE(gross.move(day(1), -largest).ok());
    EXPECT_TRUE(gross.move(day(1), -largest).ok());
    EXPECT_EQ(gross.move(day(1), -1).error().code(), errors::overflow) << "a counter has a counterpart below 0";

    // All to the creator forward and little of it back again and again: the owners' counter runs out first.
    facts.terms.clear();
    for (int d = 1; d <= 4; ++d)
        facts.terms.push_back(terms(day(d), d % 2 == 1 ? "98" : "0", "0"));
    EngineRun owners(facts, Detail::Parties);
    EXPECT_TRUE(owners.move(day(1), largest).ok());
    EXPECT_TRUE(owners.move(day(2), -largest).ok());
    EXPECT_EQ(owners.move(day(3), largest).error().code(), errors::overflow);
}

TEST(Allocation, OverflowOfWhatIsAddedUp)
{
    ModelFacts facts = oneAgreement();
    facts.agreements[0].cap.reset();
    facts.terms = {terms(day(1), "0", "98"), terms(day(2), "98", "0")};
    facts.agreements[0].share = percent("98");
    facts.agreements[0].until = day(1);
    const Timeline timeline = Timeline::compile(facts).value();
    for (const Detail detail : {Detail::Recipients, Detail::Parties}) {
        Allocation allocation(timeline, detail);
        std::vector<std::int64_t> parts(allocation.partCount(), largest - 5);
        ASSERT_TRUE(allocation.advanceTo(day(1)).ok());
        EXPECT_TRUE(allocation.move(5, parts).ok());
        EXPECT_EQ(allocation.move(1'000, parts).error().code(), errors::overflow);
    }
}

// An agreement that gave more back than 63 bits can hold a way to its cap.
TEST(Allocation, ARoomBeyond64BitsIsNoOverflow)
{
    ModelFacts facts = oneAgreement();
    facts.terms = {terms(day(1), "0", "98")};
    facts.agreements[0].share = percent("98");
    facts.contributions[0].amount = Amount::ofUnits(largest);
    EngineRun run(facts, Detail::Parties);
    EXPECT_TRUE(run.move(day(1), -largest).ok());
    EXPECT_TRUE(run.move(day(1), largest).ok());
    EXPECT_EQ(run.allocation().received(0), 0);
}

TEST(Allocation, TheTraceAddsUpToTheParts)
{
    ModelFacts facts = oneAgreement();
    facts.agreements[0].thenPool = true;
    facts.contributions.push_back({2, Amount::ofUnits(300), day(1), Day::last(), {}});
    const Timeline timeline = Timeline::compile(facts).value();
    Allocation allocation(timeline, Detail::Parties);
    ASSERT_TRUE(allocation.advanceTo(day(1)).ok());
    std::vector<std::int64_t> parts(allocation.partCount(), 0);
    std::vector<LevelMove> trace;
    ASSERT_TRUE(allocation.moveTraced(3'000, parts, trace).ok());
    std::vector<std::int64_t> traced(parts.size(), 0);
    std::int64_t gross = 0;
    for (const LevelMove &level : trace) {
        std::int64_t sum = 0;
        for (const LevelMove::Part &p : level.parts) {
            sum += p.after - p.before;
            if (level.level == Level::Gross && p.slot.recipient == Recipient::Backers && !p.slot.agreement)
                continue; // the pool passes it on
            for (std::size_t i = 0; i < parts.size(); ++i)
                traced[i] += timeline.slots()[i] == p.slot ? p.after - p.before : 0;
        }
        EXPECT_EQ(sum, level.after - level.before);
        gross += level.level == Level::Gross ? sum : 0;
    }
    EXPECT_EQ(gross, 3'000);
    EXPECT_EQ(traced, parts);
    EXPECT_EQ(trace.size(), 6U) << "three levels before the end and three behind it";
}

} // namespace
} // namespace cb::test
