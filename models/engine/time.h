// SPDX-License-Identifier: MIT
// Days and instants in UTC, as plain counts from 1970-01-01: no clock, no time zone, no locale. Facts change at 00:00
// UTC of a Day; a payment happens at an Instant (microseconds) and belongs to the Day it falls on.
#pragma once

#include "engine/result.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace cb::engine {

struct CivilDate {
    int year = 1970;
    unsigned month = 1; // 1..12
    unsigned day = 1;   // 1..31
    friend bool operator==(const CivilDate &, const CivilDate &) = default;
};

class Day {
public:
    constexpr Day() = default;
    static constexpr Day ofNumber(std::int32_t daysSince1970)
    {
        Day d;
        d.m_number = daysSince1970;
        return d;
    }
    // A date that exists, of the years 1900 to 9999; nothing else.
    static std::optional<Day> ofCivil(const CivilDate &date);
    // "YYYY-MM-DD" of a date that exists, years 1900 to 9999. Error: notADay.
    static Result<Day> parse(std::string_view text);
    static constexpr Day first() { return ofNumber(std::numeric_limits<std::int32_t>::min()); } // before all
    static constexpr Day last() { return ofNumber(std::numeric_limits<std::int32_t>::max()); }  // after all
    constexpr std::int32_t number() const { return m_number; }
    constexpr Day plusDays(std::int32_t days) const { return ofNumber(m_number + days); }
    CivilDate civil() const;
    std::string toString() const;
    friend constexpr auto operator<=>(Day, Day) = default;

private:
    std::int32_t m_number = 0;
};

class Instant {
public:
    static constexpr std::int64_t microsPerDay = 86'400'000'000;
    constexpr Instant() = default;
    static constexpr Instant ofMicros(std::int64_t microsSince1970)
    {
        Instant i;
        i.m_micros = microsSince1970;
        return i;
    }
    static constexpr Instant startOf(Day day) { return ofMicros(day.number() * microsPerDay); }
    // RFC 3339 ("2026-01-31T08:15:00.25Z", offsets are turned to UTC, at most six decimals of a second), or a day,
    // which means its 00:00 UTC. Error: notAnInstant.
    static Result<Instant> parse(std::string_view text);
    constexpr std::int64_t micros() const { return m_micros; }
    constexpr Day day() const
    {
        const std::int64_t down =
            m_micros >= 0 ? m_micros / microsPerDay : -((-m_micros + microsPerDay - 1) / microsPerDay);
        return Day::ofNumber(static_cast<std::int32_t>(down));
    }
    // "2026-01-31T08:15:00Z", with as many decimals as the instant has (none, or up to six).
    std::string toString() const;
    // The same into a buffer with room for 32 characters; returns the end.
    char *print(char *out) const;
    friend constexpr auto operator<=>(Instant, Instant) = default;

private:
    std::int64_t m_micros = 0;
};

// Calendar periods. ISO 8601 weeks begin on Monday.
enum class Step { Day, Week, Month, Quarter, Year, All };

// The first day of the period that contains `day`; for All, Day::first().
Day periodStart(Day day, Step step);
// The first day of the period after the one that begins on `start`; for All, Day::last().
Day nextPeriod(Day start, Step step);
// "2026-01-31", "2026-W05", "2026-01", "2026-Q1", "2026" or "all".
std::string periodName(Day start, Step step);
// The first day of the period of that name; nothing where no period has it.
std::optional<Day> periodNamed(std::string_view name, Step step);

} // namespace cb::engine
