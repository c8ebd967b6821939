// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sample_revenue.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace cb::exchange {

namespace {

using engine::Amount;
using engine::Day;
using engine::Instant;

// SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators" (2014).
class Chance {
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed)
    {}
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    // 0 to limit − 1, for limits below 2^31.
    std::int64_t below(std::int64_t limit)
    {
        return static_cast<std::int64_t>(((next() >> 32U) * static_cast<std::uint64_t>(limit)) >> 32U);
    }

private:
    std::uint64_t m_state;
};

constexpr Day dayOf(int year, unsigned month, unsigned day)
{
    // Days from 1970-01-01 of a civil date (Hinnant, "chrono-compatible low-level date algorithms").
    const int y = year - (month <= 2 ? 1 : 0);
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int m = static_cast<int>(month);
    const int dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + static_cast<int>(day) - 1;
    return Day::ofNumber(era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468);
}

constexpr Day firstDay = dayOf(2024, 11, 1);
constexpr Day lastDay = dayOf(2026, 10, 31);

// What a model earns on a working day; between two knots it changes evenly.
struct Knot {
    Day day;
    std::int64_t usdc;
};

// For some weeks after a new version, one payment in five still names the one before.
struct Holdover {
    Day from = Day::last();
    Day to = Day::last();
    std::string_view version;
};

struct Demand {
    std::string_view model;
    std::span<const Knot> knots;   // nothing before the first one
    std::int64_t weekendPercent;   // of a working day
    std::int64_t nightPercent;     // of a busy hour
    std::int64_t typicalMilliUsdc; // how large its payments are beside those of others
    std::int64_t unitsPerTask;     // micro-USDC
    Holdover holdover;
};

constexpr std::array irisKnots = {Knot{dayOf(2024, 11, 1), 62},   Knot{dayOf(2025, 3, 17), 78},
                                  Knot{dayOf(2025, 4, 25), 112},  Knot{dayOf(2025, 11, 3), 124},
                                  Knot{dayOf(2025, 12, 20), 196}, Knot{dayOf(2026, 6, 15), 214},
                                  Knot{dayOf(2026, 7, 25), 262},  Knot{dayOf(2026, 10, 31), 275}};
constexpr std::array harborKnots = {Knot{dayOf(2024, 11, 12), 30}, Knot{dayOf(2025, 5, 5), 52},
                                    Knot{dayOf(2025, 6, 15), 76},  Knot{dayOf(2026, 1, 19), 88},
                                    Knot{dayOf(2026, 3, 10), 150}, Knot{dayOf(2026, 10, 31), 172}};
constexpr std::array quillKnots = {Knot{dayOf(2025, 2, 10), 18},  Knot{dayOf(2025, 9, 8), 46},
                                   Knot{dayOf(2025, 10, 20), 98}, Knot{dayOf(2026, 4, 13), 116},
                                   Knot{dayOf(2026, 5, 30), 182}, Knot{dayOf(2026, 10, 31), 205}};
constexpr std::array lumenKnots = {Knot{dayOf(2024, 11, 25), 38}, Knot{dayOf(2025, 7, 7), 47},
                                   Knot{dayOf(2025, 8, 15), 68},  Knot{dayOf(2026, 2, 1), 60},
                                   Knot{dayOf(2026, 8, 31), 34},  Knot{dayOf(2026, 10, 31), 17}};
constexpr std::array atlasKnots = {Knot{dayOf(2026, 7, 7), 6}, Knot{dayOf(2026, 9, 14), 28},
                                   Knot{dayOf(2026, 10, 31), 74}};

const std::array demands = {
    Demand{"iris", irisKnots, 45, 22, 1900, 14'000, {}},
    Demand{"harbor", harborKnots, 70, 30, 900, 2'500, {dayOf(2026, 1, 20), dayOf(2026, 3, 20), "1.1.0"}},
    Demand{"quill", quillKnots, 25, 12, 1600, 45'000, {dayOf(2026, 4, 14), dayOf(2026, 5, 31), "2.0.0"}},
    Demand{"lumen", lumenKnots, 55, 40, 1200, 8'000, {}},
    Demand{"atlas", atlasKnots, 30, 18, 700, 20'000, {}},
};
constexpr std::size_t modelCount = 5;
constexpr std::int64_t unitsPerUsdc = 1'000'000;

std::int64_t usdcOn(const Demand &demand, Day day)
{
    const auto next = std::upper_bound(demand.knots.begin(), demand.knots.end(), day,
                                       [](Day d, const Knot &knot) { return d < knot.day; });
    if (next == demand.knots.begin())
        return 0;
    const Knot &from = *(next - 1);
    if (next == demand.knots.end())
        return from.usdc * unitsPerUsdc;
    const std::int64_t passed = day.number() - from.day.number();
    const std::int64_t whole = next->day.number() - from.day.number();
    return from.usdc * unitsPerUsdc + (next->usdc - from.usdc) * unitsPerUsdc * passed / whole;
}

// What a model earns on a day, in units: weekends, the turn of the year and some weather.
std::int64_t earnedOn(const Demand &demand, Day day, Chance &chance)
{
    const bool weekend = (day.number() + 3) % 7 >= 5; // 1970-01-01 was a Thursday
    const engine::CivilDate date = day.civil();
    const bool holidays = (date.month == 12 && date.day >= 23) || (date.month == 1 && date.day <= 2);
    const std::int64_t units = usdcOn(demand, day) * (weekend ? demand.weekendPercent : 100) / 100;
    return units * (holidays ? 55 : 100) / 100 * (90 + chance.below(21)) / 100;
}

// Second of the day: busy from 8 to 18 UTC, less so in the evening, quiet at night.
std::int64_t secondOfDay(const Demand &demand, Chance &chance)
{
    std::array<std::int64_t, 24> weights{};
    std::int64_t total = 0;
    for (std::size_t hour = 0; hour < weights.size(); ++hour) {
        const bool busy = hour >= 8 && hour < 18;
        const bool evening = hour >= 18 && hour < 22;
        weights[hour] = busy ? 100 : evening ? (100 + demand.nightPercent) / 2 : demand.nightPercent;
        total += weights[hour];
    }
    std::int64_t drawn = chance.below(total);
    std::int64_t hour = 0;
    for (std::size_t i = 0; drawn >= weights[i]; ++i, ++hour)
        drawn -= weights[i];
    return hour * 3600 + chance.below(3600);
}

constexpr std::size_t referenceLength = 27;

std::string reference(std::string_view prefix, Chance &chance)
{
    constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text(prefix);
    while (text.size() < referenceLength)
        text += letters[static_cast<std::size_t>(chance.below(std::ssize(letters)))];
    return text;
}

struct Made {
    Instant at;
    const Demand *demand = nullptr;
    std::int64_t amount = 0;
    std::string reference;
    bool byCard = false;
    std::string_view version;
    std::optional<std::int64_t> reverses; // row of the import
    std::int64_t number = 0;              // among the payments that are no refunds
};

class Maker {
public:
    Maker(portfolio::PaymentImport &import, std::int64_t count, std::uint64_t seed)
        : m_import(&import)
        , m_refunds(count / 200)
        , m_payments(count - m_refunds)
        , m_chance(seed)
    {
        for (Day day = firstDay; day <= lastDay; day = day.plusDays(1))
            for (std::size_t i = 0; i < modelCount; ++i) {
                m_earned.push_back(earnedOn(demands[i], day, m_chance));
                m_weights.push_back(m_earned.back() / demands[i].typicalMilliUsdc);
                m_total += m_weights.back();
            }
    }

    void run()
    {
        for (Day day = firstDay; day <= lastDay; day = day.plusDays(1)) {
            std::vector<Made> today = std::move(m_due[day]);
            m_due.erase(day);
            for (std::size_t i = 0; i < modelCount; ++i)
                makeDay(day, i, today);
            std::stable_sort(today.begin(), today.end(), [](const Made &a, const Made &b) { return a.at < b.at; });
            for (const Made &made : today)
                enter(made);
        }
        std::vector<Made> late;
        for (auto &[day, refunds] : m_due)
            late.insert(late.end(), refunds.begin(), refunds.end());
        std::stable_sort(late.begin(), late.end(), [](const Made &a, const Made &b) { return a.at < b.at; });
        for (const Made &refund : late)
            enter(refund);
    }

private:
    // How many payments the first `cell` of all days and models have together.
    std::int64_t countUpTo(std::int64_t weight) const
    {
        return m_total == 0 ? 0 : engine::mulDivFloor(m_payments, weight, m_total).value_or(0);
    }

    void makeDay(Day day, std::size_t model, std::vector<Made> &today)
    {
        const std::int64_t before = countUpTo(m_seen);
        m_seen += m_weights[m_cell];
        m_open[model] += m_earned[m_cell++];
        const std::int64_t count = countUpTo(m_seen) - before;
        if (count == 0)
            return; // what the day earned is in the model's next payments
        std::vector<std::int64_t> upTo;
        std::int64_t sizes = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const std::int64_t drawn = m_chance.below(1 << 15);
            upTo.push_back(sizes += 600 + ((drawn * drawn) >> 15)); // many small ones, few large ones
        }
        std::int64_t given = 0;
        for (const std::int64_t size : upTo) {
            const std::int64_t reached = engine::mulDivFloor(m_open[model], size, sizes).value_or(given);
            today.push_back(make(day, demands[model], reached - given));
            given = reached;
        }
        m_open[model] = 0;
    }

    Made make(Day day, const Demand &demand, std::int64_t amount)
    {
        Made made;
        made.demand = &demand;
        made.at = Instant::ofMicros(Instant::startOf(day).micros() + secondOfDay(demand, m_chance) * 1'000'000);
        made.amount = std::max<std::int64_t>(amount, 1);
        made.byCard = m_chance.below(100) < 45;
        made.reference = reference(made.byCard ? "pi_" : "use_", m_chance);
        if (demand.holdover.from <= day && day <= demand.holdover.to && m_chance.below(5) == 0)
            made.version = demand.holdover.version;
        made.number = m_made++;
        return made;
    }

    void enter(const Made &made)
    {
        portfolio::StatedPayment stated;
        stated.model = made.demand->model;
        stated.at = made.at;
        stated.amount = Amount::ofUnits(made.amount);
        stated.tasks = made.reverses ? 0 : 1 + made.amount / made.demand->unitsPerTask;
        stated.reference = made.reference;
        stated.source = made.byCard ? "stripe" : "usage-api";
        stated.version = made.version;
        stated.reversesRow = made.reverses;
        stated.line = m_row;
        m_import->add(stated);
        if (!made.reverses && isRefunded(made.number))
            refundLater(made);
        ++m_row;
    }

    // Evenly among all payments, so that their number comes out exactly.
    bool isRefunded(std::int64_t number) const
    {
        const auto refundsUpTo = [&](std::int64_t n) {
            return engine::mulDivFloor(n, m_refunds, m_payments).value_or(0);
        };
        return refundsUpTo(number + 1) > refundsUpTo(number);
    }

    void refundLater(const Made &made)
    {
        Made refund = made;
        const Day due = made.at.day().plusDays(static_cast<std::int32_t>(1 + m_chance.below(9)));
        const std::int64_t second = m_chance.below(28'800);
        // What would come after the end comes somewhere before it.
        const std::int64_t left = (Instant::startOf(lastDay.plusDays(1)).micros() - made.at.micros()) / 1'000'000;
        refund.at = due <= lastDay ? Instant::ofMicros(Instant::startOf(due).micros() + (9 * 3600 + second) * 1'000'000)
                                   : Instant::ofMicros(made.at.micros() + left * second / 28'800 * 1'000'000);
        refund.amount = -made.amount;
        refund.reference = reference("re_", m_chance);
        refund.reverses = m_row;
        m_due[due].push_back(std::move(refund));
    }

    portfolio::PaymentImport *m_import;
    std::int64_t m_refunds;
    std::int64_t m_payments;
    Chance m_chance;
    std::vector<std::int64_t> m_earned;  // by day and model
    std::vector<std::int64_t> m_weights; // how many payments of all it has
    std::int64_t m_total = 0;
    std::int64_t m_seen = 0;
    std::size_t m_cell = 0;
    std::array<std::int64_t, modelCount> m_open{}; // earned and not yet in a payment
    std::map<Day, std::vector<Made>> m_due;
    std::int64_t m_made = 0;
    std::int64_t m_row = 0;
};

} // namespace

void addSampleRevenue(portfolio::PaymentImport &import, std::int64_t count, std::uint64_t seed)
{
    Maker(import, count, seed).run();
}

} // namespace cb::exchange
