// SPDX-License-Identifier: GPL-3.0-or-later
// Where a round's money came from and where it is: raised over time, in the contract, in a vault, released. Rules 3 to
// 6 of the product's words; nothing of this is stored.
#pragma once

#include "portfolio/facts.h"

#include <vector>

namespace cb::portfolio {

// Cumulative, on days on which something changes.
struct RaisedPoint {
    Day day;
    Amount received;  // and not refunded
    Amount committed; // received or pledged, and not refunded
};
std::vector<RaisedPoint> raisedCurve(const Facts &facts, std::string_view round, Day until);

// A round's money on a day. What was received is in the contract, in the vault (at what was paid in less what was taken
// out) or released.
struct Capital {
    Amount received;
    Amount inContract;
    Amount fromElsewhere; // what deposits and releases come to beyond what was received: yield paid out of revenue, say
    Amount inVault;       // deposits less withdrawals
    Amount released;
    Decimal shares;               // of the vault
    std::optional<Decimal> price; // latest stated; none: the vault has no price yet
    Amount vaultValue;            // shares × price, rounded down; inVault where there is no price
    Amount earned;                // vaultValue less inVault
};
// Errors: overflow.
Result<Capital> capitalOf(const Facts &facts, std::string_view round, Day on);

} // namespace cb::portfolio
