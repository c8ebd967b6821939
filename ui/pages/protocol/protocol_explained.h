// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol page's figures that come of its tables, explained: the formula with the numbers in it, and the rows.
#pragma once

#include "portfolio/balances.h"
#include "ui/widgets/explanation.h"

namespace cb::ui {

struct ProtocolExplained {
    Explanation spent;
    Explanation burned;
    Explanation supply;
    Explanation granted;
    Explanation unspent;
    Explanation owed;
};
ProtocolExplained explainProtocol(const portfolio::ProtocolState &state,
                                  const std::vector<portfolio::Balance> &balances, const portfolio::Facts &facts,
                                  engine::Day until);

} // namespace cb::ui
