// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns a party: the models that it created, backs or owns a part of. For looking at a portfolio as one of the
// people in it; with no party, everything concerns.
#pragma once

#include "portfolio/allocations.h"

namespace cb::portfolio {

struct Concern {
    std::string party;               // id; empty: everyone
    std::vector<std::string> models; // ids, in order of entry; empty for everyone
    bool everyone() const { return party.empty(); }
    bool model(std::string_view id) const;
    bool round(const Facts &facts, std::string_view id) const;
    // Only the models that concern; of those, only the party's own parts.
    DistributionQuery ofModels(DistributionQuery query) const;
    DistributionQuery ofParty(DistributionQuery query) const;
};

// Everyone where there is no such party, or nothing concerns it.
Concern concernOf(const Facts &facts, std::string_view party);

enum class Part { Creator, Backer, Owner };
// The parties that something concerns, by what makes it their concern first: creators, then backers, then owners.
std::vector<std::pair<Part, std::string>> concernedParties(const Facts &facts);

} // namespace cb::portfolio
