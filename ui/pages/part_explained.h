// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of parts, explained: which counters moved, under which terms and holdings, what that gave, and who got or gave
// the rounding.
#pragma once

#include "portfolio/trail.h"
#include "ui/widgets/explanation.h"

namespace cb::ui {

// `query` is what the trail was asked for. `figure` is what was explained, where that is only a part of the sum: a
// backer's part of the pool is shared among its contributions by amount.
Explanation explainPart(const portfolio::Trail &trail, const portfolio::TrailQuery &query,
                        const portfolio::Facts &facts, std::optional<engine::Amount> figure = {});

// Weight ÷ total as people write it at that level: "12.50 %", "2,000 ÷ 10,000" shares or USDC.
QString shareText(const portfolio::TrailStep &step);
// "+0.333" micro-USDC: what rounding gave to the part, or took.
QString roundingText(std::int64_t millionths);

} // namespace cb::ui
