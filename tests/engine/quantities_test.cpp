// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quantities.h"

#include "engine/errors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace cb::test {
namespace {

using namespace cb::engine;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

struct Parsed {
    const char *text;
    std::int64_t units;
};

TEST(Amount, Parses)
{
    const Parsed cases[] = {{"0", 0},
                            {"-0", 0},
                            {"-0.000000", 0},
                            {"1", 1'000'000},
                            {"0.000001", 1},
                            {"-0.000001", -1},
                            {"36000.000001", 36'000'000'001},
                            {"007.5", 7'500'000},
                            {"0.1", 100'000},
                            {"9223372036854.775807", largest},
                            {"-9223372036854.775807", -largest}};
    for (const auto &[text, units] : cases) {
        const auto amount = Amount::parse(text);
        ASSERT_TRUE(amount.ok()) << text;
        EXPECT_EQ(amount->units(), units) << text;
    }
}

TEST(Amount, RefusesWhatIsNotAPlainDecimal)
{
    for (const char *text :
         {"",      "-",     ".",    "1.",  ".5",  "+1",    "--1",  "1e3",      "1E3", " 1",  "1 ",   "1,5",
          "1_000", "1 000", "0x10", "nan", "inf", "1.2.3", "1.-2", "\xD9\xA1", "1\n", "-.5", "1.5-", "$1"}) {
        const auto amount = Amount::parse(text);
        ASSERT_FALSE(amount.ok()) << text;
        EXPECT_EQ(amount.error().code(), errors::notANumber) << text;
        EXPECT_EQ(amount.error().fact("value"), text);
    }
    EXPECT_FALSE(Amount::parse(std::string_view("1\0", 2)).ok());
}

TEST(Amount, RefusesMoreDecimalsThanThereAre)
{
    for (const char *text : {"0.0000001", "1.0000005", "-1.1234567", "0.00000000000000000001"}) {
        const auto amount = Amount::parse(text);
        ASSERT_FALSE(amount.ok()) << text;
        EXPECT_EQ(amount.error().code(), errors::tooManyDecimals) << text;
        EXPECT_EQ(amount.error().fact("value"), text);
        EXPECT_EQ(amount.error().fact("limit"), "6");
    }
}

TEST(Amount, RefusesZerosBehindTheLastDecimalToo)
{
    EXPECT_EQ(Amount::parse("1.500000").value().units(), 1'500'000);
    EXPECT_EQ(Amount::parse("1.5000000").error().code(), errors::tooManyDecimals);
    EXPECT_EQ(Rate::parse("12.50000").error().code(), errors::tooManyDecimals);
}

TEST(Amount, AddsUpAndSaysWhatDoesNotFit)
{
    Amount sum = Amount::ofUnits(largest - 1);
    EXPECT_TRUE(addTo(sum, Amount::ofUnits(1)).ok());
    EXPECT_EQ(sum.units(), largest);
    const auto added = addTo(sum, Amount::ofUnits(1));
    ASSERT_FALSE(added.ok());
    EXPECT_EQ(added.error().code(), errors::overflow);
    EXPECT_EQ(added.error().fact("value"), "0.000001");
    EXPECT_EQ(sum.units(), largest);
}

TEST(Amount, HoldsWhatIsShownAtTheEndsOfItsRange)
{
    const Amount one = Amount::ofUnits(1);
    const Amount most = Amount::ofUnits(largest);
    const Amount least = Amount::ofUnits(-largest - 1);
    EXPECT_EQ(plus(one, one).units(), 2);
    EXPECT_EQ(minus(one, plus(one, one)).units(), -1);
    EXPECT_EQ((-one).units(), -1);
    EXPECT_EQ(plus(most, one), most);
    EXPECT_EQ(minus(least, one), least);
    EXPECT_EQ(-least, most);
    EXPECT_EQ(minus(Amount(), least), most);
}

TEST(Amount, RefusesWhatDoesNotFit)
{
    for (const char *text : {"9223372036854.775808", "-9223372036854.775808", "9223372036855", "10000000000000",
                             "99999999999999999999999999999999999", "18446744073709.551617"}) {
        const auto amount = Amount::parse(text);
        ASSERT_FALSE(amount.ok()) << text;
        EXPECT_EQ(amount.error().code(), errors::outOfRange) << text;
        EXPECT_EQ(amount.error().fact("limit"), "9223372036854.775807");
    }
}

TEST(Amount, Prints)
{
    const Parsed cases[] = {{"0.000000", 0},
                            {"0.000001", 1},
                            {"-0.000001", -1},
                            {"-1.500000", -1'500'000},
                            {"36000.000001", 36'000'000'001},
                            {"9223372036854.775807", largest},
                            {"-9223372036854.775808", -largest - 1}};
    for (const auto &[text, units] : cases)
        EXPECT_EQ(Amount::ofUnits(units).toString(), text);
}

TEST(Rate, ParsesAndPrints)
{
    const Parsed cases[] = {{"0", 0},      {"1", 10'000},   {"12.5", 125'000},
                            {"0.0001", 1}, {"98", 980'000}, {"100", 1'000'000}};
    for (const auto &[text, units] : cases) {
        EXPECT_EQ(Rate::parse(text).value().units(), units);
        EXPECT_EQ(Rate::ofUnits(units).toString(), text);
    }
    EXPECT_EQ(Rate::parse("12.50").value().toString(), "12.5");
    EXPECT_EQ(Rate::parse("0.00001").error().code(), errors::tooManyDecimals);
    EXPECT_EQ(Rate::parse("0.00001").error().fact("limit"), "4");
    EXPECT_EQ(Rate::parse("12,5").error().code(), errors::notANumber);
    EXPECT_EQ(Rate::parse("5%").error().code(), errors::notANumber);
}

TEST(MultipleAndShares, ParseAndPrint)
{
    EXPECT_EQ(Multiple::parse("1.5").value().units(), 1'500'000);
    EXPECT_EQ(Multiple::parse("0.000001").value().toString(), "0.000001");
    EXPECT_EQ(Multiple::parse("1.0000001").error().code(), errors::tooManyDecimals);
    EXPECT_EQ(Shares::parse("10000000").value(), initialShares);
    EXPECT_EQ(Shares::parse("0.5").error().code(), errors::tooManyDecimals);
    EXPECT_EQ(Shares::parse("9223372036854775807").value().units(), largest);
    EXPECT_EQ(Shares::parse("9223372036854775808").error().code(), errors::outOfRange);
    EXPECT_EQ(Shares::ofUnits(-largest - 1).toString(), "-9223372036854775808");
}

TEST(Arithmetic, ChecksWhatItIsAskedTo)
{
    EXPECT_EQ(checkedAdd(largest, 0), largest);
    EXPECT_EQ(checkedAdd(largest, 1), std::nullopt);
    EXPECT_EQ(checkedAdd(-largest - 1, -1), std::nullopt);
    EXPECT_EQ(checkedAdd(largest, -largest), 0);
    EXPECT_EQ(mulDivFloor(7, 3, 2), 10);
    EXPECT_EQ(mulDivFloor(largest, largest, largest), largest);
    EXPECT_EQ(mulDivFloor(largest, 1'000'001, 1'000'000), std::nullopt);
    EXPECT_EQ(mulDivFloor(largest, 999'999, 1'000'000), 9'223'362'813'482'738'952);
    EXPECT_EQ(mulDivFloor(0, largest, 1), 0);
}

RC_GTEST_PROP(AmountProperties, PrintedIsParsed, (std::int64_t units))
{
    RC_PRE(units != std::numeric_limits<std::int64_t>::min());
    RC_ASSERT(Amount::parse(Amount::ofUnits(units).toString()).value().units() == units);
    RC_ASSERT(Rate::parse(Rate::ofUnits(units).toString()).value().units() == units);
    RC_ASSERT(Shares::parse(Shares::ofUnits(units).toString()).value().units() == units);
}

} // namespace
} // namespace cb::test
