// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/time.h"

#include "engine/errors.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace cb::test {
namespace {

using namespace cb::engine;

Day on(const char *text)
{
    return Day::parse(text).value();
}

bool isLeap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

// Every day of the calendar, counted one by one.
TEST(Day, CountsEveryDayFrom1900To9999)
{
    static const unsigned lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    std::int32_t number = -25'567; // 1900-01-01
    std::int32_t sinceMonday = 0;  // it was a Monday
    for (int year = 1900; year <= 9999; ++year)
        for (unsigned month = 1; month <= 12; ++month) {
            const unsigned last = lengths[month - 1] + (month == 2 && isLeap(year) ? 1 : 0);
            for (unsigned d = 1; d <= last; ++d, ++number, sinceMonday = (sinceMonday + 1) % 7) {
                const auto day = Day::ofCivil({year, month, d});
                ASSERT_TRUE(day.has_value());
                ASSERT_EQ(day->number(), number);
                ASSERT_EQ(day->civil(), (CivilDate{year, month, d}));
                ASSERT_EQ(periodStart(*day, Step::Week).number(), number - sinceMonday);
            }
            ASSERT_FALSE(Day::ofCivil({year, month, last + 1}).has_value());
        }
}

TEST(Day, ParsesAndPrints)
{
    EXPECT_EQ(on("1970-01-01").number(), 0);
    EXPECT_EQ(on("1969-12-31").number(), -1);
    EXPECT_EQ(on("2025-01-01").number(), 20'089);
    for (const char *text : {"1900-01-01", "1969-12-31", "2000-02-29", "2024-02-29", "9999-12-31"})
        EXPECT_EQ(on(text).toString(), text);
}

TEST(Day, RefusesWhatIsNotADay)
{
    for (const char *text : {"",           "2026-02-29", "1900-02-29", "2100-02-29",  "2026-00-01",  "2026-13-01",
                             "2026-01-00", "2026-01-32", "2026-04-31", "1899-12-31",  "0000-01-01",  "2026-1-1",
                             "26-01-01",   "2026/01/01", "20260101",   "2026-01-01Z", " 2026-01-01", "2026-01-01 ",
                             "-026-01-01", "2026-01-0x", "+026-01-01", "10000-01-01"}) {
        const auto day = Day::parse(text);
        ASSERT_FALSE(day.ok()) << text;
        EXPECT_EQ(day.error().code(), errors::notADay);
        EXPECT_EQ(day.error().fact("value"), text);
    }
}

struct InstantCase {
    const char *text;
    const char *printed;
};

TEST(Instant, ParsesAndPrints)
{
    const InstantCase cases[] = {{"2026-01-31", "2026-01-31T00:00:00Z"},
                                 {"2026-01-31T08:15:00Z", "2026-01-31T08:15:00Z"},
                                 {"2026-01-31t08:15:00z", "2026-01-31T08:15:00Z"},
                                 {"2026-01-31 08:15:00Z", "2026-01-31T08:15:00Z"},
                                 {"2026-01-31T08:15:00.25Z", "2026-01-31T08:15:00.25Z"},
                                 {"2026-01-31T23:59:59.999999Z", "2026-01-31T23:59:59.999999Z"},
                                 {"2026-01-31T08:15:00.000001Z", "2026-01-31T08:15:00.000001Z"},
                                 {"2026-01-31T08:15:00.120000000Z", "2026-01-31T08:15:00.12Z"},
                                 {"2026-01-31T08:15:00+00:00", "2026-01-31T08:15:00Z"},
                                 {"2026-02-01T01:15:00+02:00", "2026-01-31T23:15:00Z"},
                                 {"2025-12-31T23:30:00-05:30", "2026-01-01T05:00:00Z"},
                                 {"1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"},
                                 {"1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z"},
                                 {"9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"}};
    for (const auto &[text, printed] : cases) {
        const auto instant = Instant::parse(text);
        ASSERT_TRUE(instant.ok()) << text;
        EXPECT_EQ(instant->toString(), printed);
    }
}

TEST(Instant, RefusesWhatIsNotAnInstant)
{
    for (const char *text :
         {"", "2026-01-31T", "2026-01-31T08:15Z", "2026-01-31T08:15:00", "2026-01-31T24:00:00Z", "2026-01-31T08:60:00Z",
          "2026-01-31T08:15:60Z", "2026-02-30T08:15:00Z", "2026-01-31T08:15:00.Z", "2026-01-31T08:15:00.1234567Z",
          "2026-01-31T08:15:00ZZ", "2026-01-31T08:15:00+0200", "2026-01-31T08:15:00+24:00", "2026-01-31T08:15:00+02:60",
          "2026-01-31T08:15:00+2:00", "2026-01-31X08:15:00Z", "1767225600", "2026-01-31T08:15:00.5",
          "2026-01-31T08-15-00Z",
          // outside the years that a day can be written in
          "9999-12-31T23:30:00-01:00", "1900-01-01T00:30:00+01:00"}) {
        const auto instant = Instant::parse(text);
        ASSERT_FALSE(instant.ok()) << text;
        EXPECT_EQ(instant.error().code(), errors::notAnInstant);
        EXPECT_EQ(instant.error().fact("value"), text);
    }
}

TEST(Instant, FallsOnItsDayBefore1970Too)
{
    EXPECT_EQ(Instant::ofMicros(0).day().number(), 0);
    EXPECT_EQ(Instant::ofMicros(-1).day().number(), -1);
    EXPECT_EQ(Instant::ofMicros(-Instant::microsPerDay).day().number(), -1);
    EXPECT_EQ(Instant::ofMicros(-Instant::microsPerDay - 1).day().number(), -2);
    EXPECT_EQ(Instant::ofMicros(Instant::microsPerDay - 1).day().number(), 0);
    EXPECT_EQ(Instant::startOf(Day::ofNumber(-3)).day().number(), -3);
}

struct PeriodCase {
    const char *day;
    Step step;
    const char *start;
    const char *name;
    const char *next;
};

TEST(Period, StartsNamesAndFollowers)
{
    const PeriodCase cases[] = {{"2026-01-31", Step::Day, "2026-01-31", "2026-01-31", "2026-02-01"},
                                {"2024-02-28", Step::Day, "2024-02-28", "2024-02-28", "2024-02-29"},
                                {"2026-01-31", Step::Week, "2026-01-26", "2026-W05", "2026-02-02"},
                                {"2021-01-03", Step::Week, "2020-12-28", "2020-W53", "2021-01-04"},
                                {"2021-01-04", Step::Week, "2021-01-04", "2021-W01", "2021-01-11"},
                                {"2019-12-30", Step::Week, "2019-12-30", "2020-W01", "2020-01-06"},
                                {"2023-01-01", Step::Week, "2022-12-26", "2022-W52", "2023-01-02"},
                                {"2024-12-31", Step::Week, "2024-12-30", "2025-W01", "2025-01-06"},
                                {"2026-12-31", Step::Week, "2026-12-28", "2026-W53", "2027-01-04"},
                                {"1970-01-01", Step::Week, "1969-12-29", "1970-W01", "1970-01-05"},
                                {"1969-12-28", Step::Week, "1969-12-22", "1969-W52", "1969-12-29"},
                                {"2024-02-29", Step::Month, "2024-02-01", "2024-02", "2024-03-01"},
                                {"2025-12-31", Step::Month, "2025-12-01", "2025-12", "2026-01-01"},
                                {"2025-03-31", Step::Quarter, "2025-01-01", "2025-Q1", "2025-04-01"},
                                {"2025-04-01", Step::Quarter, "2025-04-01", "2025-Q2", "2025-07-01"},
                                {"2025-09-30", Step::Quarter, "2025-07-01", "2025-Q3", "2025-10-01"},
                                {"2025-12-31", Step::Quarter, "2025-10-01", "2025-Q4", "2026-01-01"},
                                {"2024-02-29", Step::Year, "2024-01-01", "2024", "2025-01-01"},
                                {"1969-12-31", Step::Year, "1969-01-01", "1969", "1970-01-01"}};
    for (const PeriodCase &c : cases) {
        const Day start = periodStart(on(c.day), c.step);
        EXPECT_EQ(start.toString(), c.start) << c.day;
        EXPECT_EQ(periodName(start, c.step), c.name) << c.day;
        EXPECT_EQ(nextPeriod(start, c.step).toString(), c.next) << c.day;
    }
    EXPECT_EQ(periodStart(on("2026-01-31"), Step::All), Day::first());
    EXPECT_EQ(nextPeriod(Day::first(), Step::All), Day::last());
    EXPECT_EQ(periodName(Day::first(), Step::All), "all");
    EXPECT_EQ(periodNamed("all", Step::All), Day::first());
    for (const auto &[name, step] :
         {std::pair("all", Step::Month), std::pair("2026-13", Step::Month), std::pair("2026", Step::Month),
          std::pair("2025-W53", Step::Week), std::pair("", Step::Day), std::pair("2026-01-31x", Step::Day)})
        EXPECT_FALSE(periodNamed(name, step)) << name;
}

RC_GTEST_PROP(PeriodProperties, PeriodsFollowOneAnotherWithoutAGap, ())
{
    const Day day = Day::ofNumber(*rc::gen::inRange(-25'000, 2'900'000));
    for (const Step step : {Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year}) {
        const Day start = periodStart(day, step);
        const Day next = nextPeriod(start, step);
        RC_ASSERT(start <= day && day < next);
        RC_ASSERT(periodStart(next, step) == next);
        RC_ASSERT(periodStart(next.plusDays(-1), step) == start);
        RC_ASSERT(periodNamed(periodName(start, step), step) == start);
    }
}

RC_GTEST_PROP(InstantProperties, PrintedIsParsed, ())
{
    const auto micros = *rc::gen::inRange<std::int64_t>(-2'000'000'000'000'000, 250'000'000'000'000'000);
    const Instant instant = Instant::ofMicros(micros);
    RC_ASSERT(Instant::parse(instant.toString()).value() == instant);
}

} // namespace
} // namespace cb::test
