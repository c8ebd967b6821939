// SPDX-License-Identifier: GPL-3.0-or-later
// From the ids of a query to places. Errors: noSuchRecord with [kind, value].
#pragma once

#include "engine/result.h"
#include "portfolio/facts.h"

#include <set>
#include <string>
#include <vector>

namespace cb::portfolio {

// By the place of a model in Facts::all<Model>(): whether it is asked for. Ids or names; none: all are.
Result<std::vector<char>> chosenModels(const Facts &facts, const std::vector<std::string> &ids);
// Places in Facts::all<Party>(); none are none.
Result<std::set<std::size_t>> chosenParties(const Facts &facts, const std::vector<std::string> &ids);

} // namespace cb::portfolio
