// SPDX-License-Identifier: GPL-3.0-or-later
// The returns page's figures, explained: each with its formula, the numbers in it, and the flows or values behind it.
#pragma once

#include "ui/pages/returns/returns_data.h"
#include "ui/widgets/explanation.h"

#include <array>

namespace cb::ui {

// Paid in, came back, still at work, total value, annual return.
std::array<Explanation, 5> explainReturns(const ReturnsData &data, const portfolio::Facts &facts);

// With all its decimals, for formulas: "1.234567".
QString ratioText(const std::optional<engine::Multiple> &multiple);

// All figures of a line of deals.
Explanation explainDeal(const ReturnsData::Line &line, const QString &name);

} // namespace cb::ui
