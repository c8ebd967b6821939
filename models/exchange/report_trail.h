// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure of the distribution report to what it is the sum of.
#pragma once

#include "exchange/report.h"
#include "portfolio/trail.h"

namespace cb::exchange {

// The trail of the amount in one column of a row that report `spec` printed; nothing where the cell is no sum of parts
// (a total over recipients, another report).
std::optional<portfolio::TrailQuery> trailOf(const portfolio::Facts &facts, const ReportSpec &spec,
                                             std::span<const ReportColumn> columns, std::span<const std::string> cells,
                                             std::size_t column);

} // namespace cb::exchange
