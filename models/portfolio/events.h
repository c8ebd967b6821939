// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to models, day by day: versions, terms, rounds, caps that were reached. For marking it on charts.
#pragma once

#include "portfolio/allocations.h"

namespace cb::portfolio {

struct Event {
    enum class What { Version, Terms, RoundOpens, RoundCloses, CapReached };
    What what = What::Version;
    Day on;
    std::string model; // id
    std::string name;  // of the version or round, or of the party whose cap it is; empty for terms
    std::string party; // id, of a cap
};

// Of models (ids; empty: all), up to and including a day: by day, and of a day in the order of What. Errors:
// noSuchRecord, those of agreementProgress().
Result<std::vector<Event>> events(Portfolio &portfolio, const std::vector<std::string> &models, Day until);

} // namespace cb::portfolio
