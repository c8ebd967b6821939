// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/simulation.h"

#include "engine/errors.h"
#include "engine/projection.h"
#include "store/errors.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <thread>

namespace cb::portfolio {

namespace {

constexpr double mostUnits = 4e18;
constexpr std::int64_t pathsAtOnce = 64;
constexpr std::int64_t mostFigures = (std::int64_t{1} << 30) / 8; // in a table of a gigabyte

// What is told of each month: the recipients, all revenue, and the party asked for.
constexpr std::size_t allRevenue = engine::recipientCount;
constexpr std::size_t askedParty = allRevenue + 1;

std::size_t quantitiesOf(const SimulationOptions &options)
{
    return options.party ? askedParty + 1 : askedParty;
}

// What one path came to: by month and quantity, and by party over all months.
struct PathSums {
    std::vector<std::int64_t> months;
    std::vector<std::int64_t> parties;
    PathSums(std::size_t monthCount, std::size_t quantities, std::size_t partyCount)
        : months(monthCount * quantities, 0)
        , parties(partyCount, 0)
    {}
};

// All paths, one beside the other: a column by month and quantity, and one by party.
class Table {
public:
    Table(std::size_t months, std::size_t quantities, std::size_t parties, std::int64_t paths)
        : m_paths(static_cast<std::size_t>(paths))
        , m_quantities(quantities)
        , m_months(months * quantities * m_paths)
        , m_parties(parties * m_paths)
    {}
    // Paths `first` and on; column by column, so that each is written in one go.
    void put(std::size_t first, std::span<const PathSums> sums)
    {
        for (std::size_t i = 0; i < sums.front().months.size(); ++i)
            for (std::size_t path = 0; path < sums.size(); ++path)
                m_months[i * m_paths + first + path] = sums[path].months[i];
        for (std::size_t i = 0; i < sums.front().parties.size(); ++i)
            for (std::size_t path = 0; path < sums.size(); ++path)
                m_parties[i * m_paths + first + path] = sums[path].parties[i];
    }
    std::span<std::int64_t> column(std::size_t month, std::size_t quantity)
    {
        return {&m_months[(month * m_quantities + quantity) * m_paths], m_paths};
    }
    std::span<std::int64_t> partyColumn(std::size_t party) { return {&m_parties[party * m_paths], m_paths}; }

private:
    std::size_t m_paths;
    std::size_t m_quantities;
    std::vector<std::int64_t> m_months;
    std::vector<std::int64_t> m_parties;
};

Result<void> addTo(std::int64_t &sum, std::int64_t units)
{
    const auto total = engine::checkedAdd(sum, units);
    if (!total)
        return Error(engine::errors::overflow, {{"value", Amount::ofUnits(units).toString()}});
    sum = *total;
    return {};
}

// Paths of one model. Recipients get their parts month by month; parties a whole stretch of days without a change at a
// time, which comes to the same and takes a fraction of the time, unless the months of one of them are wanted.
class ModelPaths {
public:
    ModelPaths(const ProjectedModels &prepared, const ProjectedModel &model, const SimulationOptions &options)
        : m_prepared(prepared)
        , m_model(model)
        , m_seed(options.seed + 0x9e3779b97f4a7c15U * (model.model + 1)) // each model has a chance of its own
        , m_party(options.party)
        , m_quantities(quantitiesOf(options))
        , m_recipients(model.recipients)
        , m_parties(model.allocation)
        , m_recipientParts(m_recipients.partCount(), 0)
        , m_partyParts(m_parties.partCount(), 0)
    {}

    Result<void> walk(std::size_t path, PathSums &sums)
    {
        m_recipients = m_model.recipients;
        m_parties = m_model.allocation;
        engine::chanceOf(m_model.formula, m_seed, path, static_cast<int>(m_model.course.size()), m_chance);
        for (std::size_t m = 0; m < m_model.course.size(); ++m) {
            const double revenue = m_model.course[m] * m_chance[m];
            if (revenue > mostUnits)
                return Error(engine::errors::overflow, {{"value", "revenue of a month"}});
            if (auto moved = moveMonth(m, std::llround(revenue), sums); !moved)
                return moved;
        }
        return giveParties(sums);
    }

private:
    Result<void> moveMonth(std::size_t month, std::int64_t units, PathSums &sums)
    {
        const std::int64_t before = m_party ? sums.parties[*m_party] : 0;
        const auto moved = spread(*m_model.timeline, m_prepared.months[month], m_prepared.months[month + 1], units,
                                  [&](Day day, std::int64_t part) { return moveStretch(day, part, sums); });
        if (!moved)
            return moved;
        if (m_party) {
            if (auto given = giveParties(sums); !given)
                return given;
            std::int64_t &sum = sums.months[month * m_quantities + askedParty];
            if (auto added = addTo(sum, sums.parties[*m_party] - before); !added)
                return added;
        }
        std::int64_t *row = &sums.months[month * m_quantities];
        for (std::size_t r = 0; r < engine::recipientCount; ++r)
            if (auto added = addTo(row[r], std::exchange(m_recipientParts[r], 0)); !added)
                return added;
        return addTo(row[allRevenue], units);
    }

    Result<void> moveStretch(Day day, std::int64_t units, PathSums &sums)
    {
        if (auto advanced = m_recipients.advanceTo(day); !advanced)
            return advanced;
        if (auto moved = m_recipients.move(units, m_recipientParts); !moved)
            return moved;
        if (const std::size_t segment = m_model.timeline->segmentOn(day); segment != m_segment || m_units == 0) {
            if (auto given = giveParties(sums); !given)
                return given;
            m_segment = segment;
            m_day = day;
        }
        return addTo(m_units, units);
    }

    // What has come in since the last change.
    Result<void> giveParties(PathSums &sums)
    {
        const std::int64_t units = std::exchange(m_units, 0);
        if (units == 0)
            return {};
        if (auto advanced = m_parties.advanceTo(m_day); !advanced)
            return advanced;
        if (auto moved = m_parties.move(units, m_partyParts); !moved)
            return moved;
        const auto &slots = m_model.timeline->slots();
        for (std::size_t i = 0; i < m_partyParts.size(); ++i) {
            const std::int64_t part = std::exchange(m_partyParts[i], 0);
            if (!slots[i].party)
                continue;
            if (auto added = addTo(sums.parties[*slots[i].party], part); !added)
                return added;
        }
        return {};
    }

    const ProjectedModels &m_prepared;
    const ProjectedModel &m_model;
    std::uint64_t m_seed;
    std::optional<std::size_t> m_party;
    std::size_t m_quantities;
    engine::Allocation m_recipients;
    engine::Allocation m_parties;
    std::vector<std::int64_t> m_recipientParts;
    std::vector<std::int64_t> m_partyParts;
    std::vector<double> m_chance;
    std::size_t m_segment = 0;
    Day m_day;                // on which the segment was come to
    std::int64_t m_units = 0; // not given to the parties yet
};

Band bandOf(std::span<std::int64_t> values)
{
    const auto rank = [&](std::size_t percent) {
        const std::size_t place = (values.size() * percent + 99) / 100;
        const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(place, 1) - 1);
        std::nth_element(values.begin(), at, values.end());
        return Amount::ofUnits(*at);
    };
    return {rank(10), rank(50), rank(90)};
}

// Work in pieces, each taken by whichever thread is free; the calling thread works too and tells how far it has come.
class Crew {
public:
    Crew(unsigned threads, std::int64_t pieces, const Progress &progress, std::int64_t unit)
        : m_threads(threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads)
        , m_pieces(pieces)
        , m_progress(progress)
        , m_unit(unit)
    {}

    Result<void> run(const std::function<Result<void>(std::int64_t piece)> &work)
    {
        std::vector<std::thread> others;
        for (unsigned i = 1; i < m_threads; ++i)
            others.emplace_back([&] { loop(work, false); });
        loop(work, true);
        for (std::thread &thread : others)
            thread.join();
        return m_failed ? Result<void>(*m_failed) : Result<void>();
    }

private:
    void loop(const std::function<Result<void>(std::int64_t)> &work, bool tells)
    {
        while (!m_stop) {
            const std::int64_t piece = m_next++;
            if (piece >= m_pieces)
                return;
            if (auto done = work(piece); !done)
                fail(done.error());
            if (tells && m_progress && !m_progress(piece * m_unit, m_pieces * m_unit))
                fail(Error(store::errors::cancelled));
        }
    }
    void fail(const Error &error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failed)
            m_failed = error;
        m_stop = true;
    }

    unsigned m_threads;
    std::int64_t m_pieces;
    const Progress &m_progress;
    std::int64_t m_unit;
    std::atomic<std::int64_t> m_next{0};
    std::atomic<bool> m_stop{false};
    std::mutex m_mutex;
    std::optional<Error> m_failed;
};

Result<void> walkAll(const ProjectedModels &prepared, const SimulationOptions &options, const Progress &progress,
                     std::size_t parties, Table &table)
{
    const std::int64_t pieces = (options.paths + pathsAtOnce - 1) / pathsAtOnce;
    return Crew(options.threads, pieces, progress, pathsAtOnce).run([&](std::int64_t piece) -> Result<void> {
        const auto first = static_cast<std::size_t>(piece * pathsAtOnce);
        const auto end = static_cast<std::size_t>(std::min(options.paths, (piece + 1) * pathsAtOnce));
        std::vector<PathSums> sums(end - first, PathSums(prepared.months.size() - 1, quantitiesOf(options), parties));
        for (const ProjectedModel &model : prepared.models) {
            ModelPaths paths(prepared, model, options);
            for (std::size_t path = first; path < end; ++path)
                if (auto walked = paths.walk(path, sums[path - first]); !walked)
                    return walked;
        }
        table.put(first, sums);
        return {};
    });
}

// Bands of each month, then of the sums up to it.
Result<void> measure(Table &table, Simulation &simulation, const SimulationOptions &options)
{
    const std::size_t months = simulation.months.size();
    simulation.revenue.resize(months);
    simulation.cumulativeRevenue.resize(months);
    simulation.byRecipient.resize(months);
    simulation.cumulative.resize(months);
    if (options.party) {
        simulation.ofParty.resize(months);
        simulation.cumulativeOfParty.resize(months);
    }
    const auto pieces = static_cast<std::int64_t>(quantitiesOf(options));
    return Crew(options.threads, pieces, {}, 1).run([&](std::int64_t piece) -> Result<void> {
        const auto quantity = static_cast<std::size_t>(piece);
        std::vector<std::int64_t> sums(static_cast<std::size_t>(simulation.paths), 0);
        std::vector<std::int64_t> sorted;
        for (std::size_t m = 0; m < months; ++m) {
            const auto column = table.column(m, quantity);
            for (std::size_t path = 0; path < sums.size(); ++path)
                if (auto added = addTo(sums[path], column[path]); !added)
                    return added;
            sorted = sums;
            (quantity == allRevenue   ? simulation.cumulativeRevenue[m]
             : quantity == askedParty ? simulation.cumulativeOfParty[m]
                                      : simulation.cumulative[m][quantity]) = bandOf(sorted);
            (quantity == allRevenue   ? simulation.revenue[m]
             : quantity == askedParty ? simulation.ofParty[m]
                                      : simulation.byRecipient[m][quantity]) = bandOf(column);
        }
        return {};
    });
}

} // namespace

Result<Simulation> simulate(const ProjectedModels &prepared, const SimulationOptions &options, const Progress &progress)
{
    Simulation simulation;
    simulation.paths = options.paths;
    if (prepared.months.empty())
        return simulation;
    simulation.months.assign(prepared.months.begin(), prepared.months.end() - 1);
    const std::size_t parties = prepared.facts->all<Party>().size();
    const auto figures = static_cast<std::int64_t>(simulation.months.size() * quantitiesOf(options) + parties);
    if (mostFigures / figures < options.paths)
        return Error(engine::errors::outOfRange, {{"field", "paths"},
                                                  {"value", std::to_string(options.paths)},
                                                  {"limit", std::to_string(mostFigures / figures)}});
    Table table(simulation.months.size(), quantitiesOf(options), parties, options.paths);
    if (auto walked = walkAll(prepared, options, progress, parties, table); !walked)
        return walked.error();
    if (auto measured = measure(table, simulation, options); !measured)
        return measured.error();
    for (std::size_t party = 0; party < parties; ++party)
        simulation.byParty.push_back(bandOf(table.partyColumn(party)));
    return simulation;
}

} // namespace cb::portfolio
