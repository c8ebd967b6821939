// SPDX-License-Identifier: MIT
// Who holds how many shares of a model, day by day. Until the first holding is entered the creator holds all of the
// model's 10,000,000 shares; the first entry replaces that holding.
#pragma once

#include "engine/model_facts.h"

#include <map>

namespace cb::engine {

struct OwnershipState {
    Day from;                            // in force from this day to the next state's
    std::map<PartyIndex, Shares> shares; // those above 0
};

// The shares that `percent` of a model with `total` shares before it comes to: T·p / (100 − p), nearest, halves up.
// Errors: equityOutOfRange (percent of 100 or more), overflow.
Result<Shares> sharesForEquity(Shares total, Rate percent);

// All states in the order of their days; the first begins before all days. Errors: nothingHeld, equityOutOfRange,
// overflow.
Result<std::vector<OwnershipState>> ownershipOverTime(const ModelFacts &facts);

} // namespace cb::engine
