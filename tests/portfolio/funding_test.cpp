// SPDX-License-Identifier: GPL-3.0-or-later
// Decimals against big integers; a round's money and the protocol's against sums made by hand.
#include "engine/errors.h"
#include "portfolio/balances.h"
#include "portfolio/conversions.h"
#include "portfolio/decimals.h"
#include "portfolio/funding.h"
#include "portfolio/requirements.h"
#include "studio.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <gtest/gtest.h>

#include <random>

namespace cb::test {

using namespace portfolio;
using boost::multiprecision::cpp_int;

namespace {

// In units of 10^-18.
cpp_int unitsOf(const std::string &text)
{
    const auto point = text.find('.');
    std::string digits = text.substr(0, point);
    const std::string decimals = point == std::string::npos ? "" : text.substr(point + 1);
    digits += decimals + std::string(18 - decimals.size(), '0');
    const bool negative = digits.front() == '-';
    const cpp_int size(digits.substr(digits.find_first_not_of(negative ? "-0" : "0") == std::string::npos
                                         ? digits.size() - 1
                                         : digits.find_first_not_of("-0")));
    return negative ? -size : size;
}

std::string randomDecimal(std::mt19937_64 &chance, int wholeDigits)
{
    std::string text = chance() % 3 == 0 ? "-" : "";
    text += std::to_string(1 + chance() % 9);
    for (auto i = chance() % static_cast<unsigned>(wholeDigits); i > 0; --i)
        text += static_cast<char>('0' + chance() % 10);
    const auto decimals = chance() % 18;
    for (unsigned i = 0; i < decimals; ++i)
        text += i == 0 ? std::string(".") + static_cast<char>('0' + chance() % 10)
                       : std::string(1, static_cast<char>('0' + chance() % 10));
    if (decimals > 0)
        text += static_cast<char>('1' + chance() % 9);
    return text;
}

cpp_int floorDivide(const cpp_int &a, const cpp_int &b)
{
    const cpp_int quotient = a / b;
    return quotient * b > a ? cpp_int(quotient - 1) : quotient;
}

} // namespace

TEST(Decimals, AgreeWithBigIntegers)
{
    std::mt19937_64 chance(7);
    const cpp_int one = boost::multiprecision::pow(cpp_int(10), 18);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal a = *Decimal::parse(randomDecimal(chance, 6));
        const Decimal b = *Decimal::parse(randomDecimal(chance, 5));
        const cpp_int x = unitsOf(a.toString());
        const cpp_int y = unitsOf(b.toString());
        ASSERT_EQ(unitsOf(sum(a, b)->toString()), x + y) << a.toString() << " + " << b.toString();
        ASSERT_EQ(unitsOf(difference(a, b)->toString()), x - y) << a.toString() << " - " << b.toString();
        const cpp_int product = floorDivide(x * y, boost::multiprecision::pow(cpp_int(10), 30));
        ASSERT_EQ(cpp_int(productFloor(a, b)->units()), product) << a.toString() << " * " << b.toString();
        const Amount amount = Amount::ofUnits(static_cast<std::int64_t>(chance() % 1'000'000'000'000));
        const auto quotient = quotientNearest(amount, b);
        ASSERT_EQ(quotient.has_value(), y > 0);
        if (quotient) {
            const cpp_int twice = 2 * cpp_int(amount.units()) * one / y;
            ASSERT_EQ(unitsOf(quotient->toString()) / (one / 1'000'000), (twice + 1) / 2) << b.toString();
        }
    }
}

TEST(Decimals, SayWhatDoesNotFit)
{
    const Decimal most = *Decimal::parse("999999999999.999999999999999999");
    EXPECT_FALSE(sum(most, most).ok());
    EXPECT_FALSE(productFloor(most, most).ok());
    EXPECT_FALSE(quotientNearest(usdc("1"), Decimal()).has_value());
}

TEST(Funding, RaisedCurveFollowsPledgesReceiptsAndRefunds)
{
    Studio studio;
    Contribution pledged = contribution("c2", "cleo", "100", "2024-07-10");
    pledged.pledgedOn = day("2024-06-20");
    Contribution refunded = contribution("c3", "ben", "50", "2024-07-05");
    refunded.refundedOn = day("2024-08-01");
    Contribution open = contribution("c4", "ada", "25", "2024-07-10");
    open.receivedOn.reset();
    open.pledgedOn = day("2024-07-10");
    Edit edit;
    for (const Contribution &c : {pledged, refunded, open})
        edit.put(c);
    ASSERT_TRUE(studio.door().apply(edit).ok());
    const auto points = raisedCurve(*studio.door().facts(), "seed", day("2024-12-31"));
    const std::vector<std::tuple<const char *, const char *, const char *>> expected = {{"2024-06-20", "0", "100"},
                                                                                        {"2024-07-01", "300", "400"},
                                                                                        {"2024-07-05", "350", "450"},
                                                                                        {"2024-07-10", "450", "475"},
                                                                                        {"2024-08-01", "400", "425"}};
    ASSERT_EQ(points.size(), expected.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        EXPECT_EQ(points[i].day, day(std::get<0>(expected[i])));
        EXPECT_EQ(points[i].received, usdc(std::get<1>(expected[i])));
        EXPECT_EQ(points[i].committed, usdc(std::get<2>(expected[i])));
    }
    EXPECT_EQ(raisedCurve(*studio.door().facts(), "seed", day("2024-07-01")).size(), 2U);
}

TEST(Funding, CapitalIsInOneOfThreePlaces)
{
    Studio studio;
    const auto event = [](const char *id, const char *on, YieldKind kind, const char *assets, const char *shares,
                          const char *price) {
        YieldEvent made{0, id, "seed", day(on), kind, {}, {}, {}, {}};
        if (*assets)
            made.assets = usdc(assets);
        if (*shares)
            made.shares = *Decimal::parse(shares);
        if (*price)
            made.price = *Decimal::parse(price);
        return made;
    };
    Edit edit;
    edit.put(event("y1", "2024-08-01", YieldKind::Deposit, "200", "190.123456789012345678", ""));
    edit.put(event("y2", "2024-09-01", YieldKind::Price, "", "", "1.0625"));
    edit.put(event("y3", "2024-10-01", YieldKind::Withdraw, "50", "47", ""));
    edit.put(Release{0, "r1", "seed", day("2024-11-01"), usdc("60"), Purpose::Training, {}});
    ASSERT_TRUE(studio.door().apply(edit).ok());
    const Facts &facts = *studio.door().facts();
    const auto before = capitalOf(facts, "seed", day("2024-08-31"));
    EXPECT_EQ(before->inContract, usdc("100"));
    EXPECT_EQ(before->vaultValue, usdc("200")); // no price yet: what was paid in
    EXPECT_EQ(before->earned, Amount());
    const auto after = capitalOf(facts, "seed", day("2024-12-31"));
    EXPECT_EQ(after->inContract, usdc("90"));
    EXPECT_EQ(after->inVault, usdc("150"));
    EXPECT_EQ(after->released, usdc("60"));
    EXPECT_EQ(after->shares.toString(), "143.123456789012345678");
    EXPECT_EQ(after->vaultValue, usdc("152.068672")); // 152.0686728…, rounded down
    EXPECT_EQ(after->earned, usdc("2.068672"));
    EXPECT_EQ(after->fromElsewhere, Amount());
}

TEST(Balances, AreAllocatedLessPaid)
{
    Studio studio;
    ASSERT_EQ(studio.import({payment("2025-02-01", "1000"), payment("2025-03-01", "500")}).added, 2);
    Edit edit;
    edit.put(Payout{0, "p1", "iris", day("2025-03-15"), PaidTo::Creator, "ada", usdc("600"), {}});
    edit.put(Payout{0, "p2", "iris", day("2025-03-15"), PaidTo::Network, {}, usdc("10"), {}});
    edit.put(Burn{0, "b1", day("2025-03-15"), usdc("12"), *Decimal::parse("250.5"), {}});
    edit.put(Grant{0, "g1", day("2025-03-15"), usdc("5"), "research", {}});
    edit.put(Grant{0, "g2", day("2025-03-16"), usdc("2.5"), "research", {}});
    ASSERT_TRUE(studio.door().apply(edit).ok());
    const auto rows = balances(studio.door(), day("2025-12-31"));
    ASSERT_TRUE(rows.ok());
    Amount owed;
    for (const Balance &row : *rows) {
        EXPECT_EQ(row.owed.units(), row.allocated.units() - row.paid.units());
        owed = Amount::ofUnits(owed.units() + row.owed.units());
    }
    EXPECT_EQ(owed, usdc("890")); // 1,500 allocated, 610 paid
    EXPECT_EQ(rows->front().allocated, usdc("750"));
    EXPECT_EQ(rows->front().paid, usdc("600"));
    EXPECT_EQ(balances(studio.door(), day("2025-02-10"))->front().owed, usdc("500"));
    const auto state = protocolState(studio.door(), day("2025-12-31"));
    ASSERT_TRUE(state.ok());
    EXPECT_EQ(state->accruedForBurns, usdc("15"));
    EXPECT_EQ(state->spentOnBurns, usdc("12"));
    EXPECT_EQ(state->burned.toString(), "250.5");
    EXPECT_EQ(state->supplyLeft.toString(), "99999749.5");
    EXPECT_EQ(state->pricePaid->toString(), "0.047904");
    EXPECT_EQ(state->accruedForFoundation, usdc("15"));
    EXPECT_EQ(state->granted, usdc("7.5"));
    ASSERT_EQ(state->grantsByPurpose.size(), 1U);
}

TEST(Conversions, TurnSafesIntoShares)
{
    Studio studio;
    const auto safe = [](const char *id, const char *backer, const char *cap) {
        Agreement made;
        made.id = id;
        made.round = "seed";
        made.backer = backer;
        made.kind = AgreementKind::Safe;
        made.valuationCap = usdc(cap);
        return made;
    };
    const auto money = [](const char *id, const char *backer, const char *agreement, const char *amount) {
        Contribution made = contribution(id, backer, amount, "2024-08-01");
        made.agreement = agreement;
        return made;
    };
    Edit edit;
    edit.put(safe("s1", "ben", "4000"));
    edit.put(safe("s2", "cleo", "8000"));
    edit.put(money("m1", "ben", "s1", "200"));
    edit.put(money("m2", "cleo", "s2", "400"));
    Contribution refunded = money("m3", "cleo", "s2", "50");
    refunded.refundedOn = day("2024-09-01");
    edit.put(refunded);
    ASSERT_TRUE(studio.door().apply(edit).ok());
    Conversion conversion;
    conversion.id = "a";
    conversion.model = "iris";
    conversion.on = day("2025-06-01");

    // As a preview first: nothing is recorded, and every figure is there.
    const auto preview = previewConversion(*studio.door().facts(), conversion);
    ASSERT_TRUE(preview.ok()) << preview.error().code();
    EXPECT_EQ(preview->agreements, (std::vector<std::string>{"s1", "s2"}));
    // 10,000,000 / (1 − 200/4000 − 400/8000)
    EXPECT_EQ(preview->result.converted, Shares::ofUnits(11'111'110));
    EXPECT_EQ(preview->result.safes[0].shares, Shares::ofUnits(555'555));
    EXPECT_EQ(ownership(studio.door(), {"iris"})->size(), 1U);

    Edit record;
    record.put(conversion);
    ASSERT_TRUE(studio.door().apply(record).ok());
    const auto rows = ownership(studio.door(), {"iris"});
    ASSERT_EQ(rows->size(), 4U);
    EXPECT_EQ(rows->at(1).from, day("2025-06-01"));
    EXPECT_EQ(rows->at(1).shares, Shares::ofUnits(10'000'000));
    EXPECT_EQ(rows->at(2).shares, Shares::ofUnits(555'555));
    EXPECT_EQ(rows->at(3).shares, Shares::ofUnits(555'555));
    EXPECT_EQ(rows->at(1).total, Shares::ofUnits(11'111'110));
    // The creator's half of 1,000 is shared by the owners from that day on, to the unit.
    ASSERT_EQ(studio.import({payment("2025-05-31", "1000"), payment("2025-06-01", "1000")}).added, 2);
    const auto owed = balances(studio.door(), day("2025-12-31"));
    EXPECT_EQ(owed->at(0).allocated.units() + owed->at(1).allocated.units() + owed->at(2).allocated.units(),
              usdc("1000").units());
    EXPECT_NEAR(static_cast<double>(owed->at(1).allocated.units()), 500e6 * 555'555 / 11'111'110, 1);
    // A second conversion finds nothing left, and says so; nothing has changed.
    Conversion again = conversion;
    again.id = "b";
    again.on = day("2025-07-01");
    Edit second;
    second.put(again);
    EXPECT_EQ(studio.door().apply(second).error().code(), engine::errors::nothingToConvert);
    EXPECT_EQ(ownership(studio.door(), {"iris"})->size(), 4U);
    // The recorded one can still be looked at in full.
    EXPECT_EQ(
        previewConversion(*studio.door().facts(), studio.door().facts()->all<Conversion>().front())->result.converted,
        Shares::ofUnits(11'111'110));
}

TEST(Requirements, AreMetNotMetOrNotStated)
{
    Studio studio;
    Edit edit;
    const auto asks = [](const char *metric, const char *unit, const char *least, const char *most) {
        Requirement made{0, "vision", metric, {}, {}, {}};
        if (*unit)
            made.unit = unit;
        if (*least)
            made.atLeast = *Decimal::parse(least);
        if (*most)
            made.atMost = *Decimal::parse(most);
        return made;
    };
    edit.put(asks("Dice", "", "0.9", ""));
    edit.put(asks("Latency p95", "ms", "", "500"));
    edit.put(asks("Recall", "%", "", "99.5"));
    edit.put(asks("F1", "", "0.5", ""));
    edit.put(Version{0, "iris", "2.0.0", day("2026-01-01"), {}, {}, {}, {}});
    const auto states = [](const char *metric, const char *value, const char *unit, const char *version) {
        Performance made{0, "iris", metric, {}, *Decimal::parse(value), {}, {}, {}};
        if (*unit)
            made.unit = unit;
        if (*version)
            made.version = version;
        return made;
    };
    edit.put(states("dice", "0.89999", "", "1.0.0"));
    edit.put(states("dice", "0.90", "", "2.0.0"));
    edit.put(states("latency_p95", "500.000001", "MS", ""));
    edit.put(states("recall", "40", "points", ""));
    ASSERT_TRUE(studio.door().apply(edit).ok());
    const Facts &facts = *studio.door().facts();
    const Model &iris = *facts.find<Model>("iris");
    const auto stateOn = [&](const char *on) {
        std::vector<RequirementState> found;
        for (const RequirementCheck &check : checkRequirements(facts, iris, day(on)))
            found.push_back(check.state);
        return found;
    };
    using enum RequirementState;
    EXPECT_EQ(stateOn("2025-06-01"), (std::vector{NotMet, NotMet, OtherUnit, NotStated}));
    EXPECT_EQ(stateOn("2026-06-01"), (std::vector{Met, NotMet, OtherUnit, NotStated}));
}

} // namespace cb::test
