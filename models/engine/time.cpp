// SPDX-License-Identifier: MIT
#include "engine/time.h"

#include "engine/errors.h"

namespace cb::engine {

namespace {

// Calendar arithmetic after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
std::int32_t daysFromCivil(const CivilDate &date)
{
    const int y = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const auto yearOfEra = static_cast<unsigned>(y - era * 400);
    const unsigned dayOfYear = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1;
    const unsigned dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + static_cast<int>(dayOfEra) - 719468;
}

std::optional<unsigned> digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return std::nullopt;
    unsigned value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + static_cast<unsigned>(text[i] - '0');
    }
    return value;
}

char *printPadded(char *out, unsigned value, int width)
{
    for (int i = width - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
    return out + width;
}

char *printDay(char *out, const CivilDate &date)
{
    out = printPadded(out, static_cast<unsigned>(date.year), 4);
    *out++ = '-';
    out = printPadded(out, date.month, 2);
    *out++ = '-';
    return printPadded(out, date.day, 2);
}

std::optional<Day> parseDay(std::string_view text)
{
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    return Day::ofCivil({static_cast<int>(*year), *month, *day});
}

// Fractional seconds from ".25" on; moves `at` behind them. Nothing if there are none or more than six decimals.
std::optional<std::int64_t> parseFraction(std::string_view text, std::size_t &at)
{
    std::int64_t micros = 0;
    std::int64_t scale = 100'000;
    const std::size_t first = ++at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
        if (scale == 0 && text[at] != '0')
            return std::nullopt;
        micros += scale * (text[at] - '0');
        scale /= 10;
    }
    if (at == first)
        return std::nullopt;
    return micros;
}

// "Z", "z", "+02:00" or "-05:30" at the end of the text, in minutes.
std::optional<int> parseOffset(std::string_view text, std::size_t at)
{
    if (at + 1 == text.size() && (text[at] == 'Z' || text[at] == 'z'))
        return 0;
    if (at + 6 != text.size() || (text[at] != '+' && text[at] != '-') || text[at + 3] != ':')
        return std::nullopt;
    const auto hours = digits(text, at + 1, 2);
    const auto minutes = digits(text, at + 4, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const int offset = static_cast<int>(*hours * 60 + *minutes);
    return text[at] == '-' ? -offset : offset;
}

std::optional<Instant> parseInstant(std::string_view text)
{
    if (text.size() < 10)
        return std::nullopt;
    const auto day = parseDay(text.substr(0, 10));
    if (!day)
        return std::nullopt;
    if (text.size() == 10)
        return Instant::startOf(*day);
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    const bool separated = text[10] == 'T' || text[10] == 't' || text[10] == ' ';
    if (!separated || !hour || !minute || !second || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    if (*hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    std::size_t at = 19;
    std::int64_t micros = 0;
    if (at < text.size() && text[at] == '.') {
        const auto fraction = parseFraction(text, at);
        if (!fraction)
            return std::nullopt;
        micros = *fraction;
    }
    const auto offset = at < text.size() ? parseOffset(text, at) : std::nullopt;
    if (!offset)
        return std::nullopt;
    const std::int64_t seconds = static_cast<std::int64_t>(*hour * 3600 + *minute * 60 + *second) - *offset * 60;
    const auto instant = Instant::ofMicros(Instant::startOf(*day).micros() + seconds * 1'000'000 + micros);
    if (!Day::ofCivil(instant.day().civil())) // an offset can lead out of the years that a day has
        return std::nullopt;
    return instant;
}

// Monday of the week.
Day weekStart(Day day)
{
    const std::int32_t sinceMonday = ((day.number() + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    return day.plusDays(-sinceMonday);
}

Day startOfMonth(int year, unsigned month)
{
    return Day::ofNumber(daysFromCivil({year, month, 1}));
}

std::string weekName(Day monday)
{
    const int year = monday.plusDays(3).civil().year; // ISO: a week belongs to the year of its Thursday
    const Day firstMonday = weekStart(Day::ofNumber(daysFromCivil({year, 1, 4})));
    const auto week = static_cast<unsigned>((monday.number() - firstMonday.number()) / 7 + 1);
    char buffer[8];
    char *end = printPadded(buffer, static_cast<unsigned>(year), 4);
    *end++ = '-';
    *end++ = 'W';
    return std::string(buffer, printPadded(end, week, 2));
}

} // namespace

std::optional<Day> Day::ofCivil(const CivilDate &date)
{
    if (date.year < 1900 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31)
        return std::nullopt;
    const Day day = ofNumber(daysFromCivil(date));
    if (day.civil() != date)
        return std::nullopt;
    return day;
}

Result<Day> Day::parse(std::string_view text)
{
    const auto day = text.size() == 10 ? parseDay(text) : std::nullopt;
    if (!day)
        return Error(errors::notADay, {{"value", std::string(text)}, {"expected", "YYYY-MM-DD"}});
    return *day;
}

CivilDate Day::civil() const
{
    const std::int64_t z = std::int64_t{m_number} + 719468;
    const std::int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    const auto dayOfEra = static_cast<unsigned>(z - era * 146097);
    const unsigned yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const unsigned dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const unsigned shifted = (5 * dayOfYear + 2) / 153;
    const unsigned month = shifted < 10 ? shifted + 3 : shifted - 9;
    const auto year = static_cast<int>(static_cast<std::int64_t>(yearOfEra) + era * 400) + (month <= 2 ? 1 : 0);
    return {year, month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

std::string Day::toString() const
{
    char buffer[16];
    return std::string(buffer, printDay(buffer, civil()));
}

Result<Instant> Instant::parse(std::string_view text)
{
    const auto instant = parseInstant(text);
    if (!instant)
        return Error(errors::notAnInstant,
                     {{"value", std::string(text)}, {"expected", "2026-01-31T08:15:00Z or 2026-01-31"}});
    return *instant;
}

char *Instant::print(char *out) const
{
    const Day onDay = day();
    out = printDay(out, onDay.civil());
    const std::int64_t inDay = m_micros - startOf(onDay).micros();
    const auto seconds = static_cast<unsigned>(inDay / 1'000'000);
    auto micros = static_cast<unsigned>(inDay % 1'000'000);
    *out++ = 'T';
    out = printPadded(out, seconds / 3600, 2);
    *out++ = ':';
    out = printPadded(out, seconds / 60 % 60, 2);
    *out++ = ':';
    out = printPadded(out, seconds % 60, 2);
    if (micros != 0) {
        *out++ = '.';
        out = printPadded(out, micros, 6);
        while (out[-1] == '0')
            --out;
    }
    *out++ = 'Z';
    return out;
}

std::string Instant::toString() const
{
    char buffer[40];
    return std::string(buffer, print(buffer));
}

Day periodStart(Day day, Step step)
{
    switch (step) {
    case Step::Day:
        return day;
    case Step::Week:
        return weekStart(day);
    case Step::Month:
        return startOfMonth(day.civil().year, day.civil().month);
    case Step::Quarter:
        return startOfMonth(day.civil().year, (day.civil().month - 1) / 3 * 3 + 1);
    case Step::Year:
        return startOfMonth(day.civil().year, 1);
    case Step::All:
        break;
    }
    return Day::first();
}

Day nextPeriod(Day start, Step step)
{
    const auto monthsLater = [&](unsigned months) {
        const CivilDate date = start.civil();
        const unsigned month = date.month - 1 + months;
        return startOfMonth(date.year + static_cast<int>(month / 12), month % 12 + 1);
    };
    switch (step) {
    case Step::Day:
        return start.plusDays(1);
    case Step::Week:
        return start.plusDays(7);
    case Step::Month:
        return monthsLater(1);
    case Step::Quarter:
        return monthsLater(3);
    case Step::Year:
        return monthsLater(12);
    case Step::All:
        break;
    }
    return Day::last();
}

std::string periodName(Day start, Step step)
{
    switch (step) {
    case Step::Day:
        return start.toString();
    case Step::Week:
        return weekName(start);
    case Step::Month:
        return start.toString().substr(0, 7);
    case Step::Quarter:
        return start.toString().substr(0, 4) + "-Q" + std::to_string((start.civil().month - 1) / 3 + 1);
    case Step::Year:
        return start.toString().substr(0, 4);
    case Step::All:
        break;
    }
    return "all";
}

std::optional<Day> periodNamed(std::string_view name, Step step)
{
    if (name == periodName(Day::first(), Step::All))
        return step == Step::All ? std::optional(Day::first()) : std::nullopt;
    const auto newYear = Day::parse(std::string(name.substr(0, 4)) + "-01-01");
    if (!newYear || step == Step::All)
        return std::nullopt;
    // The last days of a year may be of the next one's first week, but no period of a year begins after it.
    for (Day start = periodStart(*newYear, step); start.civil().year <= newYear->civil().year;
         start = nextPeriod(start, step))
        if (periodName(start, step) == name)
            return start;
    return std::nullopt;
}

} // namespace cb::engine
