// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's figures, explained: what each is the sum of, by model and party, to the micro-USDC.
#pragma once

#include "ui/pages/overview_data.h"
#include "ui/widgets/explanation.h"

#include <array>

namespace cb::ui {

// Revenue, creator royalties, returned to backers, for buyback & burn.
std::array<Explanation, 4> explainOverview(const OverviewData &data, const portfolio::Facts &facts);

} // namespace cb::ui
