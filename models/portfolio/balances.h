// SPDX-License-Identifier: GPL-3.0-or-later
// What was allocated, what was really paid, and what is owed; and what became of the protocol's 1 % for buyback & burn
// and 1 % for the foundation.
#pragma once

#include "portfolio/allocations.h"

namespace cb::portfolio {

// One recipient (of creator, backers and agreements: each party) of one model.
struct Balance {
    std::size_t model = 0; // places
    Recipient recipient = Recipient::Creator;
    std::optional<std::size_t> party;
    Amount allocated;
    Amount paid;
    Amount owed; // allocated less paid; negative: paid ahead
};
// Up to and including a day, sorted by model, recipient, party. Rows without any amount are left out.
Result<std::vector<Balance>> balances(Portfolio &portfolio, Day until);

struct ProtocolState {
    Amount accruedForBurns; // 1 % of all revenue
    Amount spentOnBurns;
    Decimal burned;                   // DN
    Decimal supplyLeft;               // of 100,000,000 DN
    std::optional<Decimal> pricePaid; // USDC a DN over all burns, nearest millionth; none before the first
    Amount accruedForFoundation;      // 1 % of all revenue
    Amount granted;
    std::vector<std::pair<std::string, Amount>> grantsByPurpose; // in the order of their first grant
};
// USDC a DN, nearest millionth; nothing where nothing was burned.
std::optional<Decimal> pricePaid(Amount spent, const Decimal &burned);
// Up to and including a day. Errors: overflow, those of distribution().
Result<ProtocolState> protocolState(Portfolio &portfolio, Day until);

} // namespace cb::portfolio
