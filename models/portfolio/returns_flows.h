// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: where the cash flows of returns come from.
#pragma once

#include "portfolio/returns.h"
#include "portfolio/scenarios.h"

namespace cb::portfolio {

// Which parties back which models: by model, in order of entry.
std::vector<std::vector<char>> backersByModel(const Facts &facts, Day asOf);
// Contributions, refunds, payments for shares.
void addPaidIn(const Facts &facts, Day asOf, std::vector<ReturnsFlow> &flows);
// What was allocated, by day.
Result<void> addEarned(Portfolio &portfolio, const Facts &facts, Day asOf, std::vector<ReturnsFlow> &flows);
// What each projected month would bring to those who back by a day, on its last day.
Result<void> addProjected(const ProjectedModels &prepared, Day asOf, std::vector<ReturnsFlow> &flows);
// What was really paid.
void addPayouts(const Facts &facts, Day asOf, std::vector<ReturnsFlow> &flows);
Result<std::vector<Residual>> residualsOf(const Facts &facts, Day asOf);

} // namespace cb::portfolio
