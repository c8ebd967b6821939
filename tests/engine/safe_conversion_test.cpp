// SPDX-License-Identifier: GPL-3.0-or-later
// SAFE conversion: the figures of Y Combinator's post-money user guide to the share, and random rounds against a search
// through every division of the SAFEs in big rationals.
#include "engine/safe_conversion.h"

#include "engine/errors.h"

#include <boost/multiprecision/cpp_int.hpp>
#include <gtest/gtest.h>

#include <random>

namespace cb::test {
namespace {

using namespace cb::engine;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

Amount usdc(std::int64_t whole)
{
    return Amount::ofUnits(whole * 1'000'000);
}

Safe capped(std::int64_t purchase, std::int64_t cap)
{
    return {usdc(purchase), usdc(cap), {}, false};
}

PricedRound guide()
{
    PricedRound round;
    round.issued = Shares::ofUnits(9'250'000);
    round.options = Shares::ofUnits(300'000);
    round.promised = Shares::ofUnits(350'000);
    round.pool = Shares::ofUnits(100'000);
    round.safes = {capped(200'000, 4'000'000), capped(800'000, 8'000'000)};
    return round;
}

TEST(SafeConversion, GuideBothAtTheirCaps)
{
    const auto result = convertSafes(guide());
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->capitalization.floor().toInt64(), 11'764'705);
    EXPECT_EQ(result->safes[0].shares, Shares::ofUnits(588'235));
    EXPECT_EQ(result->safes[1].shares, Shares::ofUnits(1'176'470));
    EXPECT_EQ(result->safes[0].method, ConversionMethod::Cap);
    EXPECT_EQ(result->converted, Shares::ofUnits(11'764'705));
}

TEST(SafeConversion, GuideSeriesA)
{
    PricedRound round = guide();
    round.preMoney = usdc(15'000'000);
    round.newMoney = usdc(5'000'000);
    round.poolTarget = Rate::ofUnits(100'000);
    round.priceDecimals = 4;
    const auto result = convertSafes(round);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->roundPrice->toString(4), "1.1144");
    EXPECT_EQ(result->poolIncrease, Shares::ofUnits(1'694'570));
    EXPECT_EQ(result->safes[1].shares, Shares::ofUnits(1'176'470));
    EXPECT_EQ(result->safes[1].proRata, Shares::ofUnits(448'671));
}

TEST(SafeConversion, GuideMixedSeed)
{
    PricedRound round = guide();
    round.preMoney = usdc(8'800'000);
    round.newMoney = usdc(2'200'000);
    round.poolTarget = Rate::ofUnits(100'000);
    round.priceDecimals = 4;
    const auto result = convertSafes(round);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->roundPrice->toString(4), "0.6577");
    EXPECT_EQ(result->safes[1].method, ConversionMethod::RoundPrice);
    EXPECT_EQ(result->safes[1].shares, Shares::ofUnits(1'216'360));
    EXPECT_EQ(result->capitalization.floor().toInt64(), 11'806'694);
    EXPECT_EQ(result->safes[0].method, ConversionMethod::Cap);
    EXPECT_EQ(result->safes[0].shares, Shares::ofUnits(590'334));
}

TEST(SafeConversion, DiscountAndCapTakeTheLowerPrice)
{
    PricedRound round;
    round.issued = Shares::ofUnits(10'000'000);
    round.price = *Ratio::parse("1");
    Safe discounted{usdc(80'000), {}, Rate::ofUnits(200'000), false};
    Safe both{usdc(80'000), usdc(1'000'000'000), Rate::ofUnits(200'000), false};
    round.safes = {discounted, both};
    const auto result = convertSafes(round);
    ASSERT_TRUE(result.ok());
    for (const ConvertedSafe &safe : result->safes) {
        EXPECT_EQ(safe.method, ConversionMethod::Discount);
        EXPECT_EQ(safe.shares, Shares::ofUnits(100'000)); // at 0.80
    }
    round.safes[1].valuationCap = usdc(1'000'000);
    EXPECT_EQ(convertSafes(round)->safes[1].method, ConversionMethod::Cap);
}

TEST(SafeConversion, MostFavouredTakesOneLaterSafe)
{
    PricedRound round;
    round.issued = Shares::ofUnits(10'000'000);
    round.price = *Ratio::parse("5");
    Safe favoured{usdc(100'000), {}, {}, true};
    Safe lowCap = capped(100'000, 2'000'000);
    Safe discount{usdc(100'000), {}, Rate::ofUnits(300'000), false};
    round.safes = {favoured, capped(100'000, 8'000'000), lowCap, discount};
    const auto result = convertSafes(round);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(result->safes[0].elected, 2U);
    EXPECT_EQ(result->safes[0].shares, result->safes[2].shares);
    EXPECT_FALSE(result->safes[0].discount); // identical to one, no pick of the best of each
    round.safes = {lowCap, favoured};        // nothing later: its own terms
    EXPECT_FALSE(convertSafes(round)->safes[1].elected);
}

TEST(SafeConversion, SaysWhatHasNoAnswer)
{
    const auto codeOf = [](const PricedRound &round) {
        const auto result = convertSafes(round);
        return result ? std::string_view("fine") : result.error().code();
    };
    PricedRound round = guide();
    EXPECT_EQ(codeOf(round), "fine");
    round.safes.push_back({usdc(1), {}, {}, false});
    EXPECT_EQ(codeOf(round), errors::priceNeeded);
    round = guide();
    round.newMoney = usdc(1);
    EXPECT_EQ(codeOf(round), errors::priceNeeded);
    round = guide();
    round.safes.clear();
    EXPECT_EQ(codeOf(round), errors::nothingToConvert);
    round = guide();
    round.safes = {capped(5'000'000, 4'000'000)};
    EXPECT_EQ(codeOf(round), errors::safesTakeAll);
    round = guide();
    round.preMoney = usdc(15'000'000);
    round.price = *Ratio::parse("9.9999");
    EXPECT_EQ(codeOf(round), errors::pricesDisagree);
    round = guide();
    round.issued = Shares();
    EXPECT_EQ(codeOf(round), errors::outOfRange);
}

cpp_rational toRational(Amount amount)
{
    return cpp_rational(amount.units(), 1'000'000);
}

cpp_int floorOf(const cpp_rational &value)
{
    return boost::multiprecision::numerator(value) / boost::multiprecision::denominator(value);
}

// Every division of the SAFEs into at the cap and at the price, from the fewest at the cap on: the first in which each
// is where its prices say. Then the shares, rounded down, those at the price first.
std::vector<std::pair<bool, cpp_int>> searched(const PricedRound &round, const cpp_rational &price,
                                               const cpp_rational &before)
{
    const std::size_t count = round.safes.size();
    const auto factor = [&](std::size_t i) {
        return cpp_rational(1) - cpp_rational(round.safes[i].discount.value_or(Rate()).units(), 1'000'000);
    };
    for (int wanted = 0; wanted <= static_cast<int>(count); ++wanted) {
        for (std::uint32_t set = 0; set < (1U << count); ++set) {
            if (__builtin_popcount(set) != wanted)
                continue;
            cpp_rational given = 0;
            cpp_rational fixed = before;
            bool possible = true;
            for (std::size_t i = 0; i < count; ++i) {
                const bool atCap = (set >> i) & 1U;
                const Safe &safe = round.safes[i];
                possible = possible && (!atCap || safe.valuationCap);
                if (!possible)
                    break;
                if (atCap)
                    given += toRational(safe.purchase) / toRational(*safe.valuationCap);
                else
                    fixed += toRational(safe.purchase) / (price * factor(i));
            }
            if (!possible || given >= 1)
                continue;
            const cpp_rational capitalization = fixed / (1 - given);
            for (std::size_t i = 0; i < count && possible; ++i) {
                const Safe &safe = round.safes[i];
                const bool lower =
                    safe.valuationCap && toRational(*safe.valuationCap) / capitalization < price * factor(i);
                possible = lower == (((set >> i) & 1U) != 0);
            }
            if (!possible)
                continue;
            std::vector<std::pair<bool, cpp_int>> result(count);
            cpp_rational whole = before;
            for (std::size_t i = 0; i < count; ++i)
                if (!((set >> i) & 1U)) {
                    result[i] = {false, floorOf(toRational(round.safes[i].purchase) / (price * factor(i)))};
                    whole += cpp_rational(result[i].second);
                }
            const cpp_rational capitalized = whole / (1 - given);
            for (std::size_t i = 0; i < count; ++i)
                if ((set >> i) & 1U)
                    result[i] = {true, floorOf(toRational(round.safes[i].purchase) * capitalized /
                                               toRational(*round.safes[i].valuationCap))};
            return result;
        }
    }
    return {};
}

TEST(SafeConversion, AgreesWithASearchThroughEveryDivision)
{
    std::mt19937_64 chance(11);
    const auto below = [&](std::int64_t limit) {
        return static_cast<std::int64_t>(chance() % static_cast<std::uint64_t>(limit));
    };
    int mixed = 0;
    int takesAll = 0;
    for (int round = 0; round < 10'000; ++round) {
        PricedRound made;
        made.issued = Shares::ofUnits(1'000'000 + below(20'000'000));
        made.options = Shares::ofUnits(below(500'000));
        made.pool = Shares::ofUnits(below(500'000));
        const std::int64_t cents = 1 + below(300);
        made.price = *Ratio::parse(std::to_string(cents / 100) + "." + (cents % 100 < 10 ? "0" : "") +
                                   std::to_string(cents % 100));
        const std::int64_t count = 1 + below(6);
        for (std::int64_t i = 0; i < count; ++i) {
            Safe safe{Amount::ofUnits(1 + below(500'000'000'000)), {}, {}, false};
            if (below(3) > 0)
                safe.valuationCap = Amount::ofUnits(1'000'000'000'000 + below(30'000'000'000'000));
            if (below(3) == 0)
                safe.discount = Rate::ofUnits(below(400'000));
            made.safes.push_back(safe);
        }
        const cpp_rational before = cpp_rational(made.issued.units() + made.options.units() + made.pool.units());
        const auto expected = searched(made, cpp_rational(cents, 100), before);
        const auto found = convertSafes(made);
        if (expected.empty()) {
            ASSERT_FALSE(found.ok());
            ASSERT_EQ(found.error().code(), errors::safesTakeAll);
            ++takesAll;
            continue;
        }
        ASSERT_TRUE(found.ok()) << found.error().code();
        int atCap = 0;
        for (std::size_t i = 0; i < expected.size(); ++i) {
            ASSERT_EQ(found->safes[i].method == ConversionMethod::Cap, expected[i].first) << round << ' ' << i;
            ASSERT_EQ(cpp_int(found->safes[i].shares.units()), expected[i].second) << round << ' ' << i;
            atCap += expected[i].first ? 1 : 0;
        }
        mixed += atCap > 0 && atCap < count ? 1 : 0;
    }
    EXPECT_GT(mixed, 1000); // divisions worth searching were met
    RecordProperty("mixed", mixed);
    RecordProperty("takesAll", takesAll);
}

} // namespace
} // namespace cb::test
