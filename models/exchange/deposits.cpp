// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deposits.h"

#include "portfolio/errors.h"

#include <algorithm>
#include <set>

namespace cb::exchange {

using portfolio::Agreement;
using portfolio::Contribution;
using portfolio::Facts;

namespace {

std::map<std::string, std::string> walletsOf(const Facts &facts)
{
    std::map<std::string, std::string> owners;
    for (const portfolio::Wallet &wallet : facts.all<portfolio::Wallet>())
        if (const auto address = addressOf(wallet.address))
            owners.emplace(*address, wallet.party);
    return owners;
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

// The contributions that stand for transfers, each for one.
class Known {
public:
    Known(const Facts &facts, const std::string &round)
    {
        for (const Contribution &c : facts.all<Contribution>())
            if (c.round == round && c.transaction && c.receivedOn)
                m_known[lower(*c.transaction)].push_back({c.amount, c.logIndex, false});
    }
    // Transfers whose index is known go first: they can be told apart.
    bool take(const ChainTransfer &transfer)
    {
        const auto found = m_known.find(transfer.transaction);
        if (found == m_known.end())
            return false;
        for (const bool exactly : {true, false}) {
            for (Entry &entry : found->second) {
                const bool both = entry.logIndex && transfer.logIndex;
                const bool same = both ? entry.logIndex == transfer.logIndex : entry.amount == transfer.value;
                if (entry.used || both != exactly || !same)
                    continue;
                entry.used = true;
                return true;
            }
        }
        return false;
    }

private:
    struct Entry {
        engine::Amount amount;
        std::optional<std::int64_t> logIndex;
        bool used;
    };
    static std::string lower(std::string text)
    {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
        return text;
    }
    std::map<std::string, std::vector<Entry>> m_known; // by transaction
};

std::string freeId(const Facts &facts, const std::string &round, std::size_t &number)
{
    const auto id = [&] { return round + "-deposit-" + std::to_string(number); };
    while (facts.exists(portfolio::Kind::Contribution, id()))
        ++number;
    std::string made = id();
    ++number;
    return made;
}

} // namespace

Result<DepositPlan> planDeposits(const Facts &facts, const std::string &round, const ChainFile &file,
                                 const std::map<std::string, std::string> &assigned)
{
    if (!facts.find<portfolio::Round>(round))
        return Error(portfolio::errors::noSuchRecord, {{"kind", "round"}, {"value", round}});
    auto owners = walletsOf(facts);
    DepositPlan plan;
    for (const auto &[wallet, party] : assigned) {
        if (!facts.find<portfolio::Party>(party))
            return Error(portfolio::errors::noSuchRecord, {{"kind", "party"}, {"value", party}});
        const auto address = addressOf(wallet);
        if (address && owners.emplace(*address, party).second)
            plan.edit.put(portfolio::Wallet{0, party, *address});
    }
    Known known(facts, round);
    std::set<std::pair<std::string, std::int64_t>> seen; // the same log twice in one file is one transfer
    std::size_t number = 1;
    for (const ChainTransfer &transfer : file.transfers) {
        const bool repeated = transfer.logIndex && !seen.emplace(transfer.transaction, *transfer.logIndex).second;
        if (repeated || known.take(transfer)) {
            ++plan.alreadyThere;
            ++plan.matched;
            continue;
        }
        const auto owner = owners.find(transfer.from);
        if (owner == owners.end()) {
            engine::Amount &sum = plan.unknown[transfer.from];
            sum = engine::Amount::ofUnits(sum.units() + transfer.value.units()); // fits: the file's total does
            continue;
        }
        Contribution made;
        made.id = freeId(facts, round, number);
        made.round = round;
        made.backer = owner->second;
        made.agreement = onlyAgreement(facts, round, owner->second);
        made.amount = transfer.value;
        made.receivedOn = transfer.day;
        made.transaction = transfer.transaction;
        made.logIndex = transfer.logIndex;
        plan.fresh.push_back(made);
        plan.edit.put(std::move(made));
        ++plan.matched;
    }
    return plan;
}

} // namespace cb::exchange
