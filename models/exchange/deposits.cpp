// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deposits.h"

#include "exchange/deposit_matching.h"
#include "exchange/errors.h"
#include "portfolio/errors.h"

#include <set>

namespace cb::exchange {

using portfolio::Agreement;
using portfolio::Contribution;
using portfolio::Facts;

namespace {

// Parties by wallet; several where the facts disagree about whose it is.
using Owners = std::map<std::string, std::set<std::string>>;

Owners ownersOf(const Facts &facts)
{
    Owners owners;
    for (const portfolio::Wallet &wallet : facts.all<portfolio::Wallet>())
        if (const auto address = addressOf(wallet.address))
            owners[*address].insert(wallet.party);
    return owners;
}

// The caller's word for wallets that are not one party's; notes those that were nobody's as that party's.
Result<void> assign(const Facts &facts, const std::map<std::string, std::string> &assigned, Owners &owners,
                    portfolio::Edit &edit)
{
    for (const auto &[wallet, party] : assigned) {
        if (!facts.find<portfolio::Party>(party))
            return Error(portfolio::errors::noSuchRecord, {{"kind", "party"}, {"value", party}});
        const auto address = addressOf(wallet);
        if (!address)
            return Error(errors::notAnAddress, {{"field", "address"}, {"value", wallet}});
        auto &parties = owners[*address];
        if (parties.empty())
            edit.put(portfolio::Wallet{0, party, *address});
        if (parties.size() != 1)
            parties = {party};
    }
    return {};
}

std::optional<std::string> onlyAgreement(const Facts &facts, const std::string &round, const std::string &backer)
{
    std::optional<std::string> found;
    for (const Agreement &agreement : facts.all<Agreement>()) {
        if (agreement.round != round || agreement.backer != backer)
            continue;
        if (found)
            return std::nullopt;
        found = agreement.id;
    }
    return found;
}

std::string freeId(const Facts &facts, const std::string &round, std::size_t &number)
{
    const auto id = [&] { return round + "-deposit-" + std::to_string(number); };
    while (facts.exists(portfolio::Kind::Contribution, id()))
        ++number;
    std::string made = id();
    ++number;
    return made;
}

std::vector<StatedTransfer> statedBy(const ChainFile &file, const Owners &owners)
{
    std::vector<StatedTransfer> transfers;
    for (const ChainTransfer &transfer : file.transfers) {
        const auto owner = owners.find(transfer.from);
        const bool one = owner != owners.end() && owner->second.size() == 1;
        transfers.push_back({&transfer, one ? *owner->second.begin() : std::string(), false, std::nullopt});
    }
    return transfers;
}

void wait(const ChainTransfer &transfer, DepositPlan &plan)
{
    engine::Amount &sum = plan.unknown[transfer.from];
    sum = plus(sum, transfer.value); // fits: the file's total does
}

} // namespace

Result<DepositPlan> planDeposits(const Facts &facts, const std::string &round, const ChainFile &file,
                                 const std::map<std::string, std::string> &assigned)
{
    if (!facts.find<portfolio::Round>(round))
        return Error(portfolio::errors::noSuchRecord, {{"kind", "round"}, {"value", round}});
    DepositPlan plan;
    auto owners = ownersOf(facts);
    if (auto done = assign(facts, assigned, owners, plan.edit); !done)
        return done.error();
    auto transfers = statedBy(file, owners);
    plan.alreadyThere = plan.matched = dropRepeated(transfers);
    plan.unseen = matchContributions(facts, round, transfers);
    std::size_t number = 1;
    for (const StatedTransfer &stated : transfers) {
        const ChainTransfer &transfer = *stated.transfer;
        if (stated.conflict) {
            plan.conflicts.push_back({transfer.line, *stated.conflict});
            continue;
        }
        if (!stated.known && stated.party.empty()) {
            wait(transfer, plan);
            continue;
        }
        ++plan.matched;
        if (stated.known) {
            ++plan.alreadyThere;
            continue;
        }
        Contribution made;
        made.id = freeId(facts, round, number);
        made.round = round;
        made.backer = stated.party;
        made.agreement = onlyAgreement(facts, round, stated.party);
        made.amount = transfer.value;
        made.receivedOn = transfer.day;
        made.transaction = transfer.transaction;
        made.logIndex = transfer.logIndex;
        plan.fresh.push_back(made);
        plan.edit.put(std::move(made));
    }
    return plan;
}

} // namespace cb::exchange
