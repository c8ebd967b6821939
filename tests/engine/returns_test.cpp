// SPDX-License-Identifier: GPL-3.0-or-later
// Published figures: Excel's, of bug reports that other libraries had, and of textbooks on funds.
#include "engine/returns.h"

#include <gtest/gtest.h>

namespace cb::test {
namespace {

using namespace cb::engine;
using State = AnnualReturn::State;

Day on(const char *day)
{
    return *Day::parse(day);
}

Amount usdc(const char *amount)
{
    return *Amount::parse(amount);
}

CashFlow flow(const char *day, const char *amount)
{
    return {on(day), usdc(amount)};
}

TEST(Returns, ExcelsExample)
{
    const CashFlow flows[] = {flow("2008-01-01", "-10000"), flow("2008-03-01", "2750"), flow("2008-10-30", "4250"),
                              flow("2009-02-15", "3250"), flow("2009-04-01", "2750")};
    const auto found = annualReturn(flows);
    ASSERT_EQ(found.state, State::Found);
    EXPECT_NEAR(found.rates[0], 0.373362535, 1e-8);
    EXPECT_NEAR(*found.ofPeriod, 0.3, 1e-12);
}

TEST(Returns, NearlyEverythingLost)
{
    const CashFlow flows[] = {flow("2020-07-03", "-177900000"), flow("2021-02-25", "8799805.85")};
    const auto found = annualReturn(flows, 90);
    ASSERT_EQ(found.state, State::Found);
    EXPECT_NEAR(found.rates[0], -0.9902477, 1e-7);
}

TEST(Returns, TwoRatesAreBothFoundAndNoneIsTheReturn)
{
    const CashFlow flows[] = {flow("2021-01-01", "-1000"), flow("2022-01-01", "2500"), flow("2023-01-01", "-1540")};
    const auto found = annualReturn(flows);
    ASSERT_EQ(found.state, State::Several);
    ASSERT_EQ(found.rates.size(), 2U);
    EXPECT_NEAR(found.rates[0], 0.1, 1e-12);
    EXPECT_NEAR(found.rates[1], 0.4, 1e-12);
}

TEST(Returns, ADoubleRateIsFoundThoughTheValueNeverCrosses0)
{
    const CashFlow flows[] = {flow("2021-01-01", "-1000"), flow("2022-01-01", "2400"), flow("2023-01-01", "-1440")};
    const auto found = annualReturn(flows);
    ASSERT_EQ(found.state, State::Found);
    EXPECT_NEAR(found.rates[0], 0.2, 1e-6);
}

TEST(Returns, FlowsThatNoRateMakesWorthNothing)
{
    const CashFlow flows[] = {flow("2021-01-01", "-1000"), flow("2022-01-01", "2400"), flow("2023-01-01", "-1500")};
    const auto found = annualReturn(flows);
    EXPECT_EQ(found.state, State::NoRate);
    EXPECT_TRUE(found.rates.empty());
}

TEST(Returns, MoneyOutBeforeMoneyIn)
{
    const CashFlow flows[] = {flow("2020-01-01", "10000"), flow("2022-12-31", "-1")};
    const auto found = annualReturn(flows);
    ASSERT_EQ(found.state, State::Found);
    EXPECT_LT(found.rates[0], -0.95);
}

TEST(Returns, StatesWithoutARate)
{
    EXPECT_EQ(annualReturn({}).state, State::NoFlows);
    const CashFlow in[] = {flow("2020-01-01", "-5")};
    EXPECT_EQ(annualReturn(in).state, State::OnlyPaidIn);
    EXPECT_EQ(annualReturn(in).ofPeriod, -1.0);
    const CashFlow out[] = {flow("2020-01-01", "5")};
    EXPECT_EQ(annualReturn(out).state, State::OnlyPaidOut);
    EXPECT_FALSE(annualReturn(out).ofPeriod);
    const CashFlow none[] = {flow("2020-01-01", "-5"), flow("2020-01-01", "5")};
    EXPECT_EQ(annualReturn(none).state, State::NoFlows);
    const CashFlow brief[] = {flow("2020-01-01", "-5"), flow("2020-03-30", "6")};
    EXPECT_EQ(annualReturn(brief, 90).state, State::TooShort);
    EXPECT_NEAR(*annualReturn(brief, 90).ofPeriod, 0.2, 1e-12);
    EXPECT_EQ(annualReturn(brief, 89).state, State::Found);
}

TEST(Returns, FlowsOfOneDayAreAddedUpExactly)
{
    const CashFlow flows[] = {flow("2021-01-01", "-9000000000000"), flow("2021-01-01", "1"), flow("2021-01-01", "-1"),
                              flow("2022-01-01", "9200000000000")};
    EXPECT_NEAR(annualReturn(flows).rates.at(0), 0.2 / 9, 1e-12);
}

// 100 paid in, 60 paid out, 80 left: Preqin's and ir-tracker's example.
TEST(Returns, Multiples)
{
    EXPECT_EQ(multipleOf(usdc("60"), usdc("100"))->toString(), "0.6");
    EXPECT_EQ(multipleOf(usdc("80"), usdc("100"))->toString(), "0.8");
    EXPECT_EQ(multipleOf(usdc("140"), usdc("100"))->toString(), "1.4");
    EXPECT_FALSE(multipleOf(usdc("1"), usdc("0")));
    EXPECT_EQ(multipleOf(usdc("2"), usdc("3"))->toString(), "0.666667");
    EXPECT_EQ(multipleOf(usdc("-2"), usdc("3"))->toString(), "-0.666667");
    EXPECT_FALSE(multipleOf(usdc("9000000000000"), usdc("0.000001")));
}

TEST(Returns, TimeWeighted)
{
    const ValuedPeriod periods[] = {{usdc("177.94"), {}, {}, usdc("160.26")},
                                    {usdc("160.26"), usdc("84"), {}, usdc("264.57")},
                                    {usdc("264.57"), usdc("67"), {}, usdc("426.82")}};
    EXPECT_NEAR(*timeWeightedReturn(periods), 0.2558, 5e-5);
    EXPECT_FALSE(timeWeightedReturn({}));
    const ValuedPeriod fromNothing[] = {{{}, {}, {}, usdc("1")}};
    EXPECT_FALSE(timeWeightedReturn(fromNothing));
}

TEST(Returns, ModifiedDietz)
{
    // A flow in the middle weighs half: (V1 − V0 − F)/(V0 + F/2).
    const CashFlow middle[] = {flow("2021-01-02", "20")};
    EXPECT_NEAR(*modifiedDietz(on("2021-01-01"), usdc("100"), on("2021-01-03"), usdc("132"), middle), 12.0 / 110,
                1e-12);
    EXPECT_NEAR(*modifiedDietz(on("2021-01-01"), usdc("100"), on("2021-01-31"), usdc("110"), {}), 0.1, 1e-12);
    EXPECT_FALSE(modifiedDietz(on("2021-01-01"), usdc("100"), on("2021-01-01"), usdc("110"), {}));
    EXPECT_FALSE(modifiedDietz(on("2021-01-01"), {}, on("2021-02-01"), usdc("110"), {}));
}

TEST(Returns, Payback)
{
    const CashFlow flows[] = {flow("2021-01-01", "-100"), flow("2021-02-01", "100"), flow("2021-03-01", "-50"),
                              flow("2021-04-01", "49.999999"), flow("2021-05-01", "0.000001")};
    EXPECT_EQ(paybackDay(flows, on("2021-02-28")), on("2021-02-01"));
    EXPECT_FALSE(paybackDay(flows, on("2021-04-30")));
    EXPECT_EQ(paybackDay(flows, on("2021-05-01")), on("2021-05-01"));
    EXPECT_FALSE(paybackDay({}, on("2021-05-01")));
    EXPECT_EQ(projectedDay(usdc("10"), usdc("90"), 90, on("2021-01-01")), on("2021-01-11"));
    EXPECT_EQ(projectedDay(usdc("10.000001"), usdc("90"), 90, on("2021-01-01")), on("2021-01-12"));
    EXPECT_FALSE(projectedDay(usdc("10"), usdc("0"), 90, on("2021-01-01")));
    EXPECT_FALSE(projectedDay(usdc("100000"), usdc("0.000001"), 90, on("2021-01-01")));
}

} // namespace
} // namespace cb::test
