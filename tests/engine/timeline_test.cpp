// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timeline.h"

#include "engine/errors.h"
#include "harness.h"

#include <gtest/gtest.h>

#include <limits>

namespace cb::test {
namespace {

using namespace cb::engine;

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

struct TermsCase {
    const char *b, *a, *y, *c;
    std::string_view code; // empty: valid
    const char *field;
    const char *value;
};

TEST(Terms, Validation)
{
    const TermsCase cases[] = {{"98", "0", "0", "0", "", "", ""},
                               {"0", "0", "0", "98", "", "", ""},
                               {"0", "0", "0", "0", "", "", ""},
                               {"50", "30", "3", "15", "", "", ""},
                               {"98.0001", "0", "0", "0", errors::rateOutOfRange, "creator", "98.0001"},
                               {"0", "99", "0", "0", errors::rateOutOfRange, "backers", "99"},
                               {"0", "0", "-0.0001", "0", errors::rateOutOfRange, "processors", "-0.0001"},
                               {"0", "0", "0", "100", errors::rateOutOfRange, "yield", "100"},
                               {"50", "30", "3", "15.0001", errors::ratesAboveLimit, "rates", "98.0001"},
                               {"98", "98", "98", "98", errors::ratesAboveLimit, "rates", "392"}};
    for (const TermsCase &c : cases) {
        const auto valid = validate(terms(day(1), c.b, c.a, c.y, c.c));
        ASSERT_EQ(valid.ok(), c.code.empty()) << c.value;
        if (valid.ok())
            continue;
        EXPECT_EQ(valid.error().code(), c.code);
        EXPECT_EQ(valid.error().fact("field"), c.field);
        EXPECT_EQ(valid.error().fact("value"), c.value);
        EXPECT_EQ(valid.error().fact("limit"), "98");
        ModelFacts facts;
        facts.terms = {terms(day(4), c.b, c.a, c.y, c.c)};
        EXPECT_EQ(Timeline::compile(facts).error().fact("on"), "2025-01-04");
    }
}

TEST(Timeline, SegmentsAndRuns)
{
    ModelFacts facts;
    facts.terms = {terms(day(1), "50", "30"), terms(day(10), "50", "30"), terms(day(20), "40", "40")};
    facts.agreements = {{1, percent("5"), Multiple::ofUnits(1'500'001), day(30), false, false}};
    facts.contributions = {{2, Amount::ofUnits(9), day(5), day(15), {}},
                           {1, Amount::ofUnits(7), day(12), Day::last(), 0}};
    const Timeline timeline = Timeline::compile(facts).value();
    std::vector<std::pair<std::string, std::size_t>> found;
    for (const Segment &segment : timeline.segments())
        found.emplace_back(segment.from == Day::first() ? "first" : segment.from.toString(), segment.run);
    const std::vector<std::pair<std::string, std::size_t>> expected{
        {"first", 0},      {"2025-01-01", 1}, {"2025-01-05", 1}, {"2025-01-10", 1},
        {"2025-01-12", 2}, {"2025-01-15", 2}, {"2025-01-20", 3}, {"2025-01-31", 4}};
    EXPECT_EQ(found, expected);
    EXPECT_EQ(timeline.segmentOn(day(-100)), 0U);
    EXPECT_EQ(timeline.segmentOn(day(9)), 2U);
    EXPECT_EQ(timeline.segmentOn(day(10)), 3U);
    EXPECT_EQ(timeline.segmentOn(Day::last()), 7U);
    EXPECT_EQ(timeline.segments()[4].agreements[0].cap, 10); // floor(1.500001 · 7)
    EXPECT_FALSE(timeline.segments()[3].agreements[0].started);
    EXPECT_TRUE(timeline.segments()[6].agreements[0].eligible());
    EXPECT_TRUE(timeline.segments()[7].agreements[0].pastLastDay);
}

TEST(Timeline, OfTheSameDayTheLaterEnteredTermsWin)
{
    ModelFacts facts;
    facts.terms = {terms(day(5), "1", "1"), terms(day(1), "2", "2"), terms(day(5), "3", "3"), terms(day(1), "4", "4")};
    const Timeline timeline = Timeline::compile(facts).value();
    EXPECT_FALSE(timeline.segments()[timeline.segmentOn(day(0))].terms.has_value());
    EXPECT_EQ(timeline.segments()[timeline.segmentOn(day(4))].terms->creator, percent("4"));
    EXPECT_EQ(timeline.segments()[timeline.segmentOn(day(5))].terms->creator, percent("3"));
}

TEST(Timeline, SlotsStandInTheOrderOfReports)
{
    ModelFacts facts;
    facts.creator = 4;
    facts.holdings = {{day(3), 1, Shares::ofUnits(1)}};
    facts.agreements = {{7, percent("1"), {}, Day::last(), false, false},
                        {0, percent("1"), {}, Day::last(), false, true}};
    facts.contributions = {{6, Amount::ofUnits(1), day(1), Day::last(), {}},
                           {7, Amount::ofUnits(1), day(1), Day::last(), 0},
                           {0, Amount::ofUnits(1), day(1), Day::last(), 1}};
    const std::vector<Slot> expected{
        {Recipient::Creator, 1, {}},      {Recipient::Creator, 4, {}},     {Recipient::Backers, {}, {}},
        {Recipient::Backers, 0, {}},      {Recipient::Backers, 6, {}},     {Recipient::Backers, 7, 0},
        {Recipient::Backers, 0, 1},       {Recipient::Processors, {}, {}}, {Recipient::Yield, {}, {}},
        {Recipient::BuybackBurn, {}, {}}, {Recipient::Foundation, {}, {}}, {Recipient::Network, {}, {}}};
    EXPECT_EQ(Timeline::compile(facts)->slots(), expected);
}

TEST(Timeline, Overflow)
{
    const Amount half = Amount::ofUnits(largest / 2 + 1);
    ModelFacts pool;
    pool.contributions = {{1, half, day(1), Day::last(), {}}, {1, half, day(2), Day::last(), {}}};
    EXPECT_EQ(Timeline::compile(pool).error().code(), errors::overflow);
    pool.contributions[0].refundedOn = day(2);
    EXPECT_TRUE(Timeline::compile(pool).ok()) << "never both in force";

    ModelFacts agreement;
    agreement.agreements = {{1, percent("1"), Multiple::ofUnits(2'000'000), Day::last(), false, false}};
    agreement.contributions = {{1, half, day(1), Day::last(), 0}};
    EXPECT_EQ(Timeline::compile(agreement).error().code(), errors::overflow) << "the cap does not fit";
    agreement.agreements[0].cap = Multiple::ofUnits(1'000'000);
    EXPECT_TRUE(Timeline::compile(agreement).ok());
    agreement.contributions.push_back({1, half, day(1), Day::last(), 0});
    EXPECT_EQ(Timeline::compile(agreement).error().code(), errors::overflow) << "the sum does not fit";
}

} // namespace
} // namespace cb::test
