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

// Units by quantity (recipients, then all revenue) and month, path after path; and by party at the end.
class Table {
public:
    static constexpr std::size_t quantities = engine::recipientCount + 1;

    Table(std::size_t months, std::size_t parties, std::int64_t paths)
        : m_paths(static_cast<std::size_t>(paths))
        , m_months(months * quantities * m_paths)
        , m_parties(parties * m_paths)
    {}
    std::int64_t &at(std::size_t month, std::size_t quantity, std::size_t path)
    {
        return m_months[(month * quantities + quantity) * m_paths + path];
    }
    std::int64_t &party(std::size_t party, std::size_t path) { return m_parties[party * m_paths + path]; }
    std::span<std::int64_t> column(std::size_t month, std::size_t quantity)
    {
        return {&at(month, quantity, 0), m_paths};
    }
    std::span<std::int64_t> partyColumn(std::size_t place) { return {&party(place, 0), m_paths}; }

private:
    std::size_t m_paths;
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

// One path of one model, added to the table.
Result<void> walk(const ProjectedModels &prepared, const ProjectedModel &model, std::uint64_t seed, std::size_t path,
                  Table &table)
{
    engine::Allocation allocation = model.allocation;
    const auto &slots = model.timeline->slots();
    std::vector<std::int64_t> parts(allocation.partCount(), 0);
    engine::RevenueCourse course;
    course.volatility = model.volatility;
    std::vector<double> chance;
    // Each model has a chance of its own.
    const std::uint64_t own = seed + 0x9e3779b97f4a7c15U * (model.model + 1);
    engine::chanceOf(course, own, path, static_cast<int>(model.course.size()), chance);
    for (std::size_t m = 0; m < model.course.size(); ++m) {
        const double revenue = model.course[m] * chance[m];
        if (revenue > mostUnits)
            return Error(engine::errors::overflow, {{"value", "revenue of a month"}});
        const std::int64_t units = std::llround(revenue);
        const auto moved =
            moveMonth(allocation, *model.timeline, prepared.months[m], prepared.months[m + 1], units, parts);
        if (!moved)
            return moved;
        if (auto added = addTo(table.at(m, engine::recipientCount, path), units); !added)
            return added;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::int64_t part = std::exchange(parts[i], 0);
            if (part == 0)
                continue;
            if (auto added = addTo(table.at(m, static_cast<std::size_t>(slots[i].recipient), path), part); !added)
                return added;
            if (slots[i].party)
                if (auto added = addTo(table.party(*slots[i].party, path), part); !added)
                    return added;
        }
    }
    return {};
}

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
                     Table &table)
{
    const std::int64_t pieces = (options.paths + pathsAtOnce - 1) / pathsAtOnce;
    return Crew(options.threads, pieces, progress, pathsAtOnce).run([&](std::int64_t piece) -> Result<void> {
        const std::int64_t end = std::min(options.paths, (piece + 1) * pathsAtOnce);
        for (std::int64_t path = piece * pathsAtOnce; path < end; ++path)
            for (const ProjectedModel &model : prepared.models)
                if (auto walked = walk(prepared, model, options.seed, static_cast<std::size_t>(path), table); !walked)
                    return walked;
        return {};
    });
}

// Bands of each month, then of the sums up to it.
Result<void> measure(Table &table, Simulation &simulation, unsigned threads)
{
    const std::size_t months = simulation.months.size();
    simulation.revenue.resize(months);
    simulation.cumulativeRevenue.resize(months);
    simulation.byRecipient.resize(months);
    simulation.cumulative.resize(months);
    return Crew(threads, Table::quantities, {}, 1).run([&](std::int64_t piece) -> Result<void> {
        const auto quantity = static_cast<std::size_t>(piece);
        std::vector<std::int64_t> sums(static_cast<std::size_t>(simulation.paths), 0);
        std::vector<std::int64_t> sorted;
        for (std::size_t m = 0; m < months; ++m) {
            const auto column = table.column(m, quantity);
            for (std::size_t path = 0; path < sums.size(); ++path)
                if (auto added = addTo(sums[path], column[path]); !added)
                    return added;
            sorted = sums;
            const bool all = quantity == engine::recipientCount;
            (all ? simulation.cumulativeRevenue[m] : simulation.cumulative[m][quantity]) = bandOf(sorted);
            (all ? simulation.revenue[m] : simulation.byRecipient[m][quantity]) = bandOf(column);
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
    Table table(simulation.months.size(), parties, options.paths);
    if (auto walked = walkAll(prepared, options, progress, table); !walked)
        return walked.error();
    if (auto measured = measure(table, simulation, options.threads); !measured)
        return measured.error();
    for (std::size_t party = 0; party < parties; ++party)
        simulation.byParty.push_back(bandOf(table.partyColumn(party)));
    return simulation;
}

} // namespace cb::portfolio
