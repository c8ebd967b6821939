// SPDX-License-Identifier: GPL-3.0-or-later
// Which transfers of a file are contributions already. A transfer is known by its transaction and log index, or where
// one side has no index by transaction, sender, amount and day, as often as that occurs. What one transaction has on
// both sides and differs is a conflict, and counts neither as there nor as new.
#pragma once

#include "exchange/chain_transfers.h"
#include "portfolio/facts.h"

namespace cb::exchange {

struct StatedTransfer {
    const ChainTransfer *transfer = nullptr;
    std::string party; // empty: the wallet is nobody's
    bool known = false;
    std::optional<Error> conflict; // duplicateConflict [field, value, expected]
};

// Takes out what the file states again with the same log index; with other facts it becomes a conflict. Returns how
// many went.
std::int64_t dropRepeated(std::vector<StatedTransfer> &transfers);

// Sets `known` and `conflict`. Returns the ids of the round's received contributions that have a transaction and are
// none of the transfers.
std::vector<std::string> matchContributions(const portfolio::Facts &facts, const std::string &round,
                                            std::vector<StatedTransfer> &transfers);

} // namespace cb::exchange
