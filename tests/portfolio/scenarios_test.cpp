// SPDX-License-Identifier: GPL-3.0-or-later
// Projections against the same revenue entered as payments, and against closed forms; simulations on any number of
// threads; the four ways of writing a cheque.
#include "engine/errors.h"
#include "engine/projection.h"
#include "portfolio/agreement_lab.h"
#include "portfolio/errors.h"
#include "portfolio/simulation.h"
#include "store/errors.h"
#include "studio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cb::test {

using namespace portfolio;

namespace {

Scenario plain(std::int64_t months)
{
    Scenario scenario;
    scenario.id = "s";
    scenario.name = "S";
    scenario.months = months;
    return scenario;
}

Decimal decimal(const char *text)
{
    return *Decimal::parse(text);
}

// Of 300 USDC, for a year.
LabTerms cheque()
{
    LabTerms terms;
    terms.model = "iris";
    terms.party = "cleo";
    terms.amount = usdc("300");
    terms.months = 12;
    terms.share = Rate::ofUnits(100'000);
    terms.cap = engine::Multiple::ofUnits(1'000'000);
    terms.valuationCap = usdc("3000");
    terms.percent = Rate::ofUnits(100'000);
    terms.exitValue = usdc("10000");
    return terms;
}

void addsUp(const Projection &projection)
{
    for (std::size_t m = 0; m < projection.months.size(); ++m) {
        std::int64_t sum = 0;
        for (const Amount part : projection.byRecipient[m])
            sum += part.units();
        EXPECT_EQ(sum, projection.revenue[m].units());
    }
}

} // namespace

TEST(Projections, GoOnAtThePaceOfTheLastDays)
{
    Studio studio;
    fill(studio);
    const auto result = runScenario(studio.door(), plain(12));
    ASSERT_TRUE(result.ok());
    ASSERT_EQ(result->base.months.size(), 12U);
    EXPECT_EQ(result->base.months[0], day("2025-04-01"));
    EXPECT_EQ(result->base.revenue[0], usdc("300")); // April has 30 days
    EXPECT_EQ(result->base.revenue[1], usdc("310"));
    EXPECT_EQ(result->base.total(), usdc("3650"));
    EXPECT_EQ(result->changed.total(), result->base.total());
    addsUp(result->base);
}

TEST(Projections, AreWhatTheSameRevenueAsPaymentsWouldBe)
{
    Studio studio;
    fill(studio);
    Scenario scenario = plain(6);
    scenario.growth = decimal("7.3");
    scenario.churn = Rate::ofUnits(11'000);
    scenario.seasonality = "100,90,80,120,110,100,70,60,110,120,130,140";
    const auto result = runScenario(studio.door(), scenario);
    ASSERT_TRUE(result.ok());
    addsUp(result->changed);
    std::vector<StatedPayment> payments;
    const char *references[] = {"a", "b", "c", "d", "e", "f"};
    for (std::size_t m = 0; m < 6; ++m)
        payments.push_back(payment(result->changed.months[m].toString().c_str(),
                                   result->changed.revenue[m].toString().c_str(), references[m]));
    ASSERT_EQ(studio.import(payments).added, 6);
    DistributionQuery query;
    query.from = day("2025-04-01");
    query.byParty = true;
    const auto rows = distribution(studio.door(), query);
    ASSERT_TRUE(rows.ok());
    std::int64_t compared = 0;
    for (const DistributionRow &row : *rows) {
        const auto month = std::find(result->changed.months.begin(), result->changed.months.end(), row.period);
        ASSERT_NE(month, result->changed.months.end());
        const auto m = static_cast<std::size_t>(month - result->changed.months.begin());
        const Amount expected = row.party ? result->changed.byParty[m][*row.party]
                                          : result->changed.byRecipient[m][static_cast<std::size_t>(*row.recipient)];
        EXPECT_EQ(expected, row.amount) << row.period.toString() << ' ' << recipientName(*row.recipient);
        ++compared;
    }
    EXPECT_GT(compared, 30);
}

TEST(Projections, FollowTheirClosedForms)
{
    engine::RevenueCourse course;
    course.level = 1000;
    course.growth = 0.1;
    course.churn = 0.02;
    course.upliftFrom = 2.5;
    course.uplift = 0.4;
    course.seasons[3] = 0.5; // April
    const auto levels = engine::courseOf(course, 5, 2);
    const double step = 1.1 * 0.98;
    EXPECT_NEAR(levels[0], 1000, 1e-9);
    EXPECT_NEAR(levels[1], 1000 * step, 1e-9);
    EXPECT_NEAR(levels[2], 1000 * step * step * 0.5 * 1.2, 1e-9); // half of April is after the better version
    EXPECT_NEAR(levels[4], 1000 * std::pow(step, 4) * 1.4, 1e-9);
    course.volatility = 0.3;
    std::vector<double> whole;
    std::vector<double> begun;
    engine::chanceOf(course, 1, 2, 5, whole);
    course.first = 0.25;
    engine::chanceOf(course, 1, 2, 5, begun);
    EXPECT_NEAR(std::log(begun[0]), std::log(whole[0]) / 2, 1e-12); // a quarter of the variance
    EXPECT_NEAR(std::log(begun[4] / begun[0]), std::log(whole[4] / whole[0]), 1e-12);
    double sum = 0;
    double squares = 0;
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double z = engine::normalAt(5, i / 60, i % 60);
        sum += z;
        squares += z * z;
    }
    EXPECT_NEAR(sum / 1e5, 0, 0.01);
    EXPECT_NEAR(squares / 1e5, 1, 0.01);
}

// 90 days of 10 USDC up to 2025-03-10: what is left of March comes first, and counts by its days.
TEST(Projections, BeginWithTheRestOfAMonth)
{
    Studio studio;
    std::vector<StatedPayment> payments;
    for (int i = 0; i < 90; ++i)
        payments.push_back(payment(day("2025-03-10").plusDays(-i).toString().c_str(), "10"));
    Edit earlier;
    Terms terms = studio.door().facts()->all<Terms>().front();
    terms.from = day("2024-01-01");
    earlier.put(terms);
    ASSERT_TRUE(studio.door().apply(earlier));
    ASSERT_EQ(studio.import(payments).added, 90);

    Scenario better = plain(3);
    better.versionOn = day("2025-03-21");
    better.versionUplift = decimal("50");
    auto result = runScenario(studio.door(), better);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->base.months[0], day("2025-03-11"));
    EXPECT_EQ(result->base.months[1], day("2025-04-01"));
    EXPECT_EQ(result->base.revenue[0], usdc("210"));
    EXPECT_EQ(result->changed.revenue[0], usdc("265")); // 11 of 21 days
    EXPECT_EQ(result->changed.revenue[1], usdc("450"));
    better.versionOn = day("2025-04-16");
    result = runScenario(studio.door(), better);
    EXPECT_EQ(result->changed.revenue[0], usdc("210"));
    EXPECT_EQ(result->changed.revenue[1], usdc("375")); // 15 of 30 days
    EXPECT_EQ(result->changed.revenue[2], usdc("465"));

    Scenario growing = plain(3);
    growing.growth = decimal("10");
    result = runScenario(studio.door(), growing);
    EXPECT_EQ(result->changed.revenue[0], usdc("210"));
    const double april = 300 * std::pow(1.1, 21.0 / 31);
    EXPECT_NEAR(static_cast<double>(result->changed.revenue[1].units()) / 1e6, april, 1e-5);
    EXPECT_NEAR(static_cast<double>(result->changed.revenue[2].units()) / 1e6, april / 30 * 1.1 * 31, 1e-5);
}

TEST(Projections, TakeTheScenariosTermsFromTheirDay)
{
    Studio studio;
    fill(studio);
    Scenario scenario = plain(2);
    scenario.model = "iris";
    scenario.termsFrom = day("2025-04-16");
    scenario.backers = Rate::ofUnits(400'000);
    const auto result = runScenario(studio.door(), scenario);
    ASSERT_TRUE(result.ok());
    const auto backers = [](const Projection &p, std::size_t m) {
        return p.byRecipient[m][static_cast<std::size_t>(Recipient::Backers)];
    };
    EXPECT_EQ(backers(result->base, 0), usdc("90"));
    EXPECT_EQ(backers(result->changed, 0), usdc("105")); // 15 days at 30 %, 15 at 40 %
    EXPECT_EQ(backers(result->changed, 1), usdc("124"));
    EXPECT_TRUE(studio.door().facts()->all<Terms>().size() == 1); // the facts are as they were
    scenario.termsFrom = day("2024-01-01");
    const auto refused = runScenario(studio.door(), scenario);
    EXPECT_EQ(refused.error().code(), errors::noTermsYet);
    EXPECT_EQ(refused.error().fact("limit"), "2025-01-01");
}

TEST(Projections, MeetACapToTheUnit)
{
    Studio studio;
    fill(studio);
    Scenario scenario = plain(12);
    scenario.model = "iris";
    scenario.backingOn = day("2025-04-01");
    scenario.backingAmount = usdc("100");
    scenario.backingKind = BackingKind::RevenueShare;
    scenario.backingParty = "cleo";
    scenario.backingShare = Rate::ofUnits(100'000);
    scenario.backingCap = engine::Multiple::ofUnits(1'500'000);
    const auto result = runScenario(studio.door(), scenario);
    ASSERT_TRUE(result.ok());
    const std::size_t cleo = studio.door().facts()->partyPlace("cleo");
    EXPECT_EQ(result->changed.total(cleo), usdc("150"));
    ASSERT_EQ(result->changed.caps.size(), 1U);
    EXPECT_EQ(result->changed.caps[0].month, day("2025-08-01")); // 30.5 USDC a month
    addsUp(result->changed);
}

TEST(Projections, KnowNoPaymentsDatedLater)
{
    Studio studio;
    fill(studio);
    const auto before = runScenario(studio.door(), plain(12));
    studio.import({payment("2036-01-01", "5", "typo")});
    const auto after = runScenario(studio.door(), plain(12), day("2026-01-01"));
    ASSERT_TRUE(before.ok() && after.ok());
    EXPECT_EQ(after->base.months, before->base.months);
    EXPECT_EQ(after->base.revenue, before->base.revenue);
    EXPECT_EQ(runScenario(studio.door(), plain(12))->base.months[0], day("2036-01-02"));
}

TEST(Projections, WaitForNoCapsOfAgreementsThatAreOver)
{
    for (const bool refunded : {false, true}) {
        Studio studio;
        Edit edit;
        edit.put(revenueShare(Rate::ofUnits(10'000), engine::Multiple::ofUnits(9'000'000)));
        Contribution money = contribution("c2", "cleo", "20", "2024-07-01");
        money.agreement = "a1";
        if (refunded)
            money.refundedOn = day("2025-02-01");
        edit.put(money);
        ASSERT_TRUE(studio.door().apply(edit).ok());
        fill(studio);
        EXPECT_EQ(runScenario(studio.door(), plain(2))->base.caps.size(), refunded ? 0U : 1U);
    }
}

TEST(Projections, OfNothingAreEmptyAndOfTooMuchAreRefused)
{
    Studio studio;
    const auto nothing = runScenario(studio.door(), plain(12));
    ASSERT_TRUE(nothing.ok());
    EXPECT_TRUE(nothing->base.months.empty());
    fill(studio);
    Scenario scenario = plain(120);
    scenario.growth = decimal("900");
    EXPECT_FALSE(runScenario(studio.door(), scenario).ok());
}

TEST(Simulations, AreTheSameOnAnyNumberOfThreads)
{
    Studio studio;
    fill(studio);
    Scenario scenario = plain(24);
    scenario.volatility = Rate::ofUnits(150'000);
    const auto prepared = prepare(studio.door(), &scenario, 24);
    ASSERT_TRUE(prepared.ok());
    SimulationOptions options{777, 42, 1};
    const auto one = simulate(*prepared, options, {});
    ASSERT_TRUE(one.ok());
    for (const unsigned threads : {2U, 3U, 8U}) {
        options.threads = threads;
        const auto many = simulate(*prepared, options, {});
        ASSERT_TRUE(many.ok());
        EXPECT_TRUE(many->revenue == one->revenue && many->cumulative == one->cumulative &&
                    many->byRecipient == one->byRecipient && many->byParty == one->byParty);
    }
    options.seed = 43;
    EXPECT_FALSE(simulate(*prepared, options, {})->revenue == one->revenue);
    // The course without chance is the median of a lognormal.
    const auto projection = project(*prepared);
    const auto middle = static_cast<double>(one->revenue[0].middle.units());
    EXPECT_NEAR(middle / static_cast<double>(projection->revenue[0].units()), 1, 0.03);
    EXPECT_LT(one->revenue[5].low, one->revenue[5].middle);
    EXPECT_LT(one->revenue[5].middle, one->revenue[5].high);
}

TEST(Simulations, WithoutChanceAreTheProjection)
{
    Studio studio;
    fill(studio);
    const Scenario scenario = plain(12);
    const auto prepared = prepare(studio.door(), &scenario, 12);
    const auto simulation = simulate(*prepared, {10, 1, 2}, {});
    const auto projection = project(*prepared);
    ASSERT_TRUE(simulation.ok() && projection.ok());
    for (std::size_t m = 0; m < 12; ++m) {
        EXPECT_EQ(simulation->revenue[m].low, projection->revenue[m]);
        EXPECT_EQ(simulation->revenue[m].high, projection->revenue[m]);
        for (std::size_t r = 0; r < engine::recipientCount; ++r)
            EXPECT_EQ(simulation->byRecipient[m][r].middle, projection->byRecipient[m][r]);
    }
    for (std::size_t p = 0; p < simulation->byParty.size(); ++p) {
        EXPECT_EQ(simulation->byParty[p].middle, projection->total(p));
        const auto own = simulate(*prepared, {10, 1, 2, p}, {});
        ASSERT_TRUE(own.ok());
        EXPECT_EQ(own->byParty, simulation->byParty);
        Amount sum;
        for (std::size_t m = 0; m < 12; ++m) {
            EXPECT_EQ(own->ofParty[m].middle, projection->byParty[m][p]);
            sum = Amount::ofUnits(sum.units() + projection->byParty[m][p].units());
            EXPECT_EQ(own->cumulativeOfParty[m].high, sum);
        }
    }
}

TEST(Simulations, AreRefusedWhereTheyWouldNotFit)
{
    Studio studio;
    fill(studio);
    const Scenario scenario = plain(120);
    const auto prepared = prepare(studio.door(), &scenario, 120);
    const auto refused = simulate(*prepared, {10'000'000, 1, 2}, {});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), engine::errors::outOfRange);
    EXPECT_EQ(refused.error().fact("field"), "paths");
}

TEST(Simulations, StopWhenTold)
{
    Studio studio;
    fill(studio);
    const Scenario scenario = plain(12);
    const auto prepared = prepare(studio.door(), &scenario, 12);
    const auto stopped = simulate(*prepared, {100'000, 1, 2}, [](std::int64_t, std::int64_t) { return false; });
    EXPECT_EQ(stopped.error().code(), store::errors::cancelled);
}

TEST(Sensitivities, AreSortedByTheirSpan)
{
    Studio studio;
    fill(studio);
    Scenario scenario = plain(12);
    scenario.model = "iris";
    scenario.termsFrom = day("2025-04-01");
    const auto found =
        sensitivity(studio.door(), scenario, [](const Projection &p) { return p.total(Recipient::Backers); });
    ASSERT_TRUE(found.ok());
    ASSERT_GE(found->size(), 3U);
    for (std::size_t i = 1; i < found->size(); ++i)
        EXPECT_GE(std::abs((*found)[i - 1].high.units() - (*found)[i - 1].low.units()),
                  std::abs((*found)[i].high.units() - (*found)[i].low.units()));
    const auto backers = std::find_if(found->begin(), found->end(),
                                      [](const Sensitivity &s) { return s.setting == Sensitivity::Setting::Backers; });
    ASSERT_NE(backers, found->end());
    EXPECT_EQ(backers->low, usdc("912.5")); // 25 % of 3,650
    EXPECT_EQ(backers->high, usdc("1277.5"));
}

TEST(Sensitivities, OfChurnReachFromNoneToAll)
{
    Studio studio;
    fill(studio);
    Scenario scenario = plain(6);
    const auto churned = [&] {
        const auto found = sensitivity(studio.door(), scenario, [](const Projection &p) { return p.total(); });
        return *std::find_if(found->begin(), found->end(),
                             [](const Sensitivity &s) { return s.setting == Sensitivity::Setting::Churn; });
    };
    EXPECT_EQ(churned().low, runScenario(studio.door(), scenario)->changed.total()); // none to take away
    scenario.churn = engine::wholeRate;
    EXPECT_GT(churned().low, churned().high);
    EXPECT_EQ(churned().high, runScenario(studio.door(), scenario)->changed.total());
}

TEST(AgreementLab, TakesNothingFromAScenarioOfAnotherModel)
{
    Studio studio;
    fill(studio);
    LabTerms terms = cheque();
    const auto plainly = agreementLab(studio.door(), terms);
    terms.scenario = plain(12);
    terms.scenario->growth = decimal("20");
    EXPECT_GT(agreementLab(studio.door(), terms)->front().received, plainly->front().received);
    terms.scenario->model = "another";
    EXPECT_EQ(agreementLab(studio.door(), terms)->front().received, plainly->front().received);
}

TEST(AgreementLab, PutsFourWaysSideBySide)
{
    Studio studio;
    fill(studio);
    LabTerms terms = cheque();
    const auto rows = agreementLab(studio.door(), terms);
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 4U);
    EXPECT_EQ((*rows)[0].received, usdc("547.5")); // half of the backers' 1,095
    EXPECT_EQ((*rows)[0].creatorCost, usdc("0"));
    EXPECT_EQ((*rows)[1].received, usdc("300"));
    EXPECT_EQ((*rows)[1].multiple->toString(), "1");
    EXPECT_EQ((*rows)[2].received, usdc("0"));
    EXPECT_EQ((*rows)[2].shares, usdc("1000"));                                  // 300 / 3,000 of 10,000
    EXPECT_NEAR(static_cast<double>((*rows)[3].received.units()), 182.5e6, 100); // a tenth of the creator's 1,825
    EXPECT_EQ((*rows)[3].creatorCost, (*rows)[3].received);
    terms.share = Rate::ofUnits(400'000);
    EXPECT_FALSE(agreementLab(studio.door(), terms).ok());
}

} // namespace cb::test
