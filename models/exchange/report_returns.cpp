// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_states.h"
#include "exchange/returns_text.h"
#include "exchange/row_builder.h"
#include "portfolio/returns.h"

#include <cmath>

namespace cb::exchange {

namespace {

std::string textOf(const std::optional<engine::Multiple> &multiple)
{
    return multiple ? engine::printScaled(multiple->units(), 6, 6) : std::string();
}

// Fractions with seven decimals; several are parted by blanks.
std::string textOf(const engine::AnnualReturn &annual)
{
    std::string text;
    for (const double rate : annual.rates)
        text.append(text.empty() ? "" : " ").append(engine::printScaled(std::llround(rate * 1e7), 7, 7));
    return text;
}

// One row for each group of deals, which differ in what is not asked for.
std::vector<portfolio::ReturnsScope> groups(const portfolio::ReturnsBook &book, const ReportSpec &spec)
{
    std::vector<portfolio::ReturnsScope> result;
    for (portfolio::ReturnsScope deal : book.deals()) {
        if (!spec.byParty)
            deal.party.reset();
        if (!spec.query.byModel)
            deal.model.reset();
        const auto same = [&](const auto &other) { return other.party == deal.party && other.model == deal.model; };
        if (std::none_of(result.begin(), result.end(), same))
            result.push_back(deal);
    }
    return result;
}

} // namespace

Result<void> returnsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink)
{
    const auto whole = portfolio::ReturnsBook::read(portfolio, asOf, spec.basis);
    if (!whole)
        return whole.error();
    const auto book = whole->narrowed(spec.query.parties, spec.query.models);
    std::vector<ReportColumn> columns;
    if (spec.byParty)
        columns.push_back({"party"});
    if (spec.query.byModel)
        columns.push_back({"model"});
    for (const char *name : {"paid_in", "paid_out", "residual"})
        columns.push_back({name, CellType::Amount});
    for (const char *name : {"dpi", "rvpi", "tvpi", "moic", "xirr", "payback_on", "state"})
        columns.push_back({name, CellType::Plain});
    sink.begin(columns);
    RowBuilder row(sink);
    for (const portfolio::ReturnsScope &scope : groups(book, spec)) {
        const auto returns = book.of(scope);
        if (!returns)
            return returns.error();
        if (spec.byParty)
            row.words(book.facts()->all<portfolio::Party>()[*scope.party].id);
        if (spec.query.byModel)
            row.words(book.facts()->all<portfolio::Model>()[*scope.model].id);
        row.amount(returns->paidIn).amount(returns->paidOut).amount(returns->residual);
        row.made(textOf(returns->dpi)).made(textOf(returns->rvpi)).made(textOf(returns->tvpi));
        row.made(textOf(returns->moic)).made(textOf(returns->annual)).day(returns->paybackOn);
        row.made(std::string(returnStateName(returns->annual.state)));
        if (!row.end())
            return stopped();
    }
    return {};
}

} // namespace cb::exchange
