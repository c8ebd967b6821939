// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario many times over, each time with other chance: what lies below 10, 50 and 90 of a hundred paths. Every path
// is split exactly, like a projection. The same seed gives the same result on any number of threads.
#pragma once

#include "portfolio/scenarios.h"

namespace cb::portfolio {

// Nearest-rank quantiles: the smallest value that at least so many paths do not exceed.
struct Band {
    Amount low;    // 10 %
    Amount middle; // 50 %
    Amount high;   // 90 %
    friend bool operator==(const Band &, const Band &) = default;
};

struct Simulation {
    std::int64_t paths = 0;
    std::vector<Day> months;
    std::vector<Band> revenue;                                         // of each month
    std::vector<Band> cumulativeRevenue;                               // up to the end of each month
    std::vector<std::array<Band, engine::recipientCount>> byRecipient; // of each month
    std::vector<std::array<Band, engine::recipientCount>> cumulative;  // up to the end of each month
    std::vector<Band> byParty;                                         // over all months, by place of the party
    std::vector<Band> ofParty; // of each month, of the party asked for; empty where none was
    std::vector<Band> cumulativeOfParty;
};

struct SimulationOptions {
    std::int64_t paths = 1'000;
    std::uint64_t seed = 1;
    unsigned threads = 0;               // 0: as many as there are cores
    std::optional<std::size_t> party{}; // whose months are wanted, by place
};
// Errors: outOfRange where so many paths would not fit into a gigabyte, cancelled, overflow, those of the engine.
// Progress counts paths, on the calling thread.
Result<Simulation> simulate(const ProjectedModels &prepared, const SimulationOptions &options,
                            const Progress &progress);

} // namespace cb::portfolio
