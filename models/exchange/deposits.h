// SPDX-License-Identifier: GPL-3.0-or-later
// From transfers to a round's contract to its contributions: whose wallet it was, what is there already, what is new.
#pragma once

#include "exchange/chain_transfers.h"
#include "portfolio/portfolio.h"

#include <map>

namespace cb::exchange {

struct DepositPlan {
    portfolio::Edit edit;                       // enters what is new; wallets newly assigned with it
    std::vector<portfolio::Contribution> fresh; // the same, to be looked at
    std::int64_t alreadyThere = 0;
    std::map<std::string, engine::Amount> unknown; // wallets that are nobody's yet or several parties', with what came
                                                   // from them
    std::vector<portfolio::Reject> conflicts; // a contribution of the same transfer says something else; taken by none
    std::vector<std::string> unseen;          // ids of contributions with a transaction that the file does not have
    std::int64_t matched = 0; // of the file's transfers, those that are contributions once the edit is applied
};

// `assigned` names parties (by id) for wallets that no party or several have; where none had it, it becomes its wallet.
// What is there already is told by deposit_matching.h: real twins are kept. A backer with one agreement in the round
// contributes under it. Errors: noSuchRecord; notAnAddress of an assigned wallet.
Result<DepositPlan> planDeposits(const portfolio::Facts &facts, const std::string &round, const ChainFile &file,
                                 const std::map<std::string, std::string> &assigned);

} // namespace cb::exchange
