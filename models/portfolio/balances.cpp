// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/balances.h"

#include "portfolio/decimals.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cb::portfolio {

namespace {

Recipient recipientOf(PaidTo to)
{
    static_assert(static_cast<int>(PaidTo::Network) == static_cast<int>(Recipient::Network));
    return static_cast<Recipient>(to); // the same order
}

Result<void> spendOn(ProtocolState &state, const Facts &facts, Day until)
{
    for (const Burn &burn : facts.all<Burn>()) {
        if (until < burn.on)
            continue;
        if (auto spent = addTo(state.spentOnBurns, burn.spent); !spent)
            return spent;
        const auto burned = sum(state.burned, burn.burned);
        if (!burned)
            return burned.error();
        state.burned = *burned;
    }
    return {};
}

Result<void> grantFrom(ProtocolState &state, const Facts &facts, Day until)
{
    for (const Grant &grant : facts.all<Grant>()) {
        if (until < grant.on)
            continue;
        auto &purposes = state.grantsByPurpose;
        auto found =
            std::find_if(purposes.begin(), purposes.end(), [&](const auto &p) { return p.first == grant.purpose; });
        if (found == purposes.end())
            found = purposes.insert(purposes.end(), {grant.purpose, Amount()});
        if (auto granted = addTo(found->second, grant.amount); !granted)
            return granted;
        if (auto granted = addTo(state.granted, grant.amount); !granted)
            return granted;
    }
    return {};
}

} // namespace

Result<std::vector<Balance>> balances(Portfolio &portfolio, Day until)
{
    const auto facts = portfolio.facts();
    DistributionQuery query;
    query.to = until;
    query.step = Step::All;
    query.byParty = true;
    const auto allocated = distribution(portfolio, query);
    if (!allocated)
        return allocated.error();
    // None before the first party.
    std::map<std::tuple<std::size_t, Recipient, std::size_t>, Balance> rows;
    const auto rowOf = [&](std::size_t model, Recipient recipient, std::optional<std::size_t> party) -> Balance & {
        Balance &row = rows[{model, recipient, party ? *party + 1 : 0}];
        row.model = model;
        row.recipient = recipient;
        row.party = party;
        return row;
    };
    for (const DistributionRow &row : *allocated)
        rowOf(*row.model, *row.recipient, row.party).allocated = row.amount;
    for (const Payout &payout : facts->all<Payout>()) {
        if (until < payout.on)
            continue;
        const auto party = payout.party ? std::optional(facts->partyPlace(*payout.party)) : std::nullopt;
        Balance &row = rowOf(facts->modelPlace(payout.model), recipientOf(payout.recipient), party);
        if (auto paid = addTo(row.paid, payout.amount); !paid)
            return paid.error();
    }
    std::vector<Balance> result;
    for (auto &[key, row] : rows) {
        row.owed = row.allocated;
        if (auto owed = addTo(row.owed, -row.paid); !owed)
            return owed.error();
        result.push_back(row);
    }
    return result;
}

std::optional<Decimal> pricePaid(Amount spent, const Decimal &burned)
{
    return quotientNearest(spent, burned);
}

Result<ProtocolState> protocolState(Portfolio &portfolio, Day until)
{
    const auto facts = portfolio.facts();
    DistributionQuery query;
    query.to = until;
    query.step = Step::All;
    query.byModel = false;
    const auto rows = distribution(portfolio, query);
    if (!rows)
        return rows.error();
    ProtocolState state;
    for (const DistributionRow &row : *rows) {
        if (row.recipient == Recipient::BuybackBurn)
            state.accruedForBurns = row.amount;
        if (row.recipient == Recipient::Foundation)
            state.accruedForFoundation = row.amount;
    }
    if (auto spent = spendOn(state, *facts, until); !spent)
        return spent.error();
    if (auto granted = grantFrom(state, *facts, until); !granted)
        return granted.error();
    const auto left = difference(*Decimal::parse("100000000"), state.burned);
    if (!left)
        return left.error();
    state.supplyLeft = *left;
    state.pricePaid = quotientNearest(state.spentOnBurns, state.burned);
    return state;
}

} // namespace cb::portfolio
