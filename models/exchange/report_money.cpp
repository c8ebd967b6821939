// SPDX-License-Identifier: GPL-3.0-or-later
// The reports of what became of money: in vaults, paid out, burned, granted.
#include "exchange/report_states.h"
#include "exchange/row_builder.h"
#include "portfolio/balances.h"
#include "portfolio/funding.h"

namespace cb::exchange {

namespace {

bool within(const ReportSpec &spec, engine::Day day)
{
    return spec.query.from <= day && day <= spec.query.to;
}

} // namespace

Result<void> yieldReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink)
{
    const ReportColumn columns[] = {{"round"},
                                    {"model"},
                                    {"received", CellType::Amount},
                                    {"in_contract", CellType::Amount},
                                    {"from_elsewhere", CellType::Amount},
                                    {"in_vault", CellType::Amount},
                                    {"released", CellType::Amount},
                                    {"shares", CellType::Plain},
                                    {"price", CellType::Plain},
                                    {"vault_value", CellType::Amount},
                                    {"earned", CellType::Amount}};
    sink.begin(columns);
    const auto facts = portfolio.facts();
    RowBuilder row(sink);
    for (const portfolio::Round &round : facts->all<portfolio::Round>()) {
        if (!chosen(spec.query.models, round.model))
            continue;
        const auto capital = portfolio::capitalOf(*facts, round.id, asOf);
        if (!capital)
            return capital.error();
        row.words(round.id).words(round.model).amount(capital->received).amount(capital->inContract);
        row.amount(capital->fromElsewhere);
        row.amount(capital->inVault).amount(capital->released).made(capital->shares.toString());
        row.made(capital->price ? capital->price->toString() : std::string());
        row.amount(capital->vaultValue).amount(capital->earned);
        if (!row.end())
            return stopped();
    }
    return {};
}

Result<void> payoutsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink)
{
    const auto balances = portfolio::balances(portfolio, asOf);
    if (!balances)
        return balances.error();
    const ReportColumn columns[] = {{"model"},
                                    {"recipient", CellType::Plain},
                                    {"party"},
                                    {"allocated", CellType::Amount},
                                    {"paid", CellType::Amount},
                                    {"owed", CellType::Amount}};
    sink.begin(columns);
    const auto facts = portfolio.facts();
    RowBuilder row(sink);
    for (const portfolio::Balance &balance : *balances) {
        const std::string &model = facts->all<portfolio::Model>()[balance.model].id;
        const std::string_view party =
            balance.party ? std::string_view(facts->all<portfolio::Party>()[*balance.party].id) : std::string_view();
        if (!chosen(spec.query.models, model) || !chosen(spec.query.parties, party))
            continue;
        row.words(model).words(portfolio::recipientName(balance.recipient)).words(party);
        row.amount(balance.allocated).amount(balance.paid).amount(balance.owed);
        if (!row.end())
            return stopped();
    }
    return {};
}

Result<void> burnsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    const ReportColumn columns[] = {{"id"},
                                    {"on", CellType::Plain},
                                    {"spent", CellType::Amount},
                                    {"burned", CellType::Plain},
                                    {"price", CellType::Plain},
                                    {"transaction"}};
    sink.begin(columns);
    const auto facts = portfolio.facts();
    RowBuilder row(sink);
    for (const portfolio::Burn &burn : facts->all<portfolio::Burn>()) {
        if (!within(spec, burn.on))
            continue;
        const auto price = portfolio::pricePaid(burn.spent, burn.burned);
        row.words(burn.id).day(burn.on).amount(burn.spent).made(burn.burned.toString());
        row.made(price ? price->toString() : std::string()).words(textOf(burn.transaction));
        if (!row.end())
            return stopped();
    }
    return {};
}

Result<void> foundationReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    const ReportColumn columns[] = {
        {"id"}, {"on", CellType::Plain}, {"amount", CellType::Amount}, {"purpose"}, {"recipient"}};
    sink.begin(columns);
    const auto facts = portfolio.facts();
    RowBuilder row(sink);
    for (const portfolio::Grant &grant : facts->all<portfolio::Grant>()) {
        if (!within(spec, grant.on))
            continue;
        row.words(grant.id).day(grant.on).amount(grant.amount).words(grant.purpose).words(textOf(grant.recipient));
        if (!row.end())
            return stopped();
    }
    return {};
}

} // namespace cb::exchange
