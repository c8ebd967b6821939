// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_states.h"
#include "exchange/returns_text.h"
#include "exchange/row_builder.h"
#include "portfolio/returns.h"

#include <cmath>
#include <set>
#include <tuple>

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

// One row for each of what is asked for, in the order of entry.
std::vector<portfolio::ReturnsScope> groups(const portfolio::ReturnsBook &book, const ReturnsBy &by)
{
    using Place = std::optional<std::size_t>;
    std::set<std::tuple<Place, Place, Place, Place>> found;
    for (const portfolio::ReturnsFlow &flow : book.flows()) {
        if ((by.round && !flow.round) || (by.agreement && !flow.agreement))
            continue;
        found.emplace(by.party ? Place(flow.party) : Place(), by.model ? Place(flow.model) : Place(),
                      by.round ? flow.round : Place(), by.agreement ? flow.agreement : Place());
    }
    std::vector<portfolio::ReturnsScope> result;
    for (const auto &[party, model, round, agreement] : found)
        result.push_back({party, model, round, agreement});
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
    const ReturnsBy &by = spec.returnsBy;
    for (const auto &[asked, name] : {std::pair{by.party, "party"}, std::pair{by.model, "model"},
                                      std::pair{by.round, "round"}, std::pair{by.agreement, "agreement"}})
        if (asked)
            columns.push_back({name});
    for (const char *name : {"paid_in", "paid_out", "residual"})
        columns.push_back({name, CellType::Amount});
    for (const char *name : {"dpi", "rvpi", "tvpi", "moic", "xirr", "payback_on", "state"})
        columns.push_back({name, CellType::Plain});
    sink.begin(columns);
    RowBuilder row(sink);
    for (const portfolio::ReturnsScope &scope : groups(book, by)) {
        const auto returns = book.of(scope);
        if (!returns)
            return returns.error();
        const portfolio::Facts &facts = *book.facts();
        if (by.party)
            row.words(facts.all<portfolio::Party>()[*scope.party].id);
        if (by.model)
            row.words(facts.all<portfolio::Model>()[*scope.model].id);
        if (by.round)
            row.words(facts.all<portfolio::Round>()[*scope.round].id);
        if (by.agreement)
            row.words(facts.all<portfolio::Agreement>()[*scope.agreement].id);
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
