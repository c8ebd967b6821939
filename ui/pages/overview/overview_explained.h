// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's revenue, explained: what it is the sum of, by model, to the micro-USDC.
#pragma once

#include "ui/pages/overview/overview_data.h"
#include "ui/widgets/explanation.h"

namespace cb::ui {

Explanation explainRevenue(const OverviewData &data, const portfolio::Facts &facts);

} // namespace cb::ui
