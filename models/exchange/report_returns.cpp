// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_states.h"
#include "exchange/returns_text.h"
#include "exchange/row_builder.h"
#include "portfolio/errors.h"
#include "portfolio/returns.h"

namespace cb::exchange {

Result<void> returnsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink)
{
    const auto facts = portfolio.facts();
    for (const auto &[kind, ids] :
         {std::pair(portfolio::Kind::Round, &spec.rounds), std::pair(portfolio::Kind::Agreement, &spec.agreements)})
        for (const std::string &id : *ids)
            if (!facts->exists(kind, id))
                return Error(portfolio::errors::noSuchRecord,
                             {{"kind", std::string(portfolio::typeOf(kind).name)}, {"value", id}});
    auto book = portfolio::ReturnsBook::read(portfolio, asOf, spec.basis);
    if (!book)
        return book.error();
    book->narrow({spec.query.parties, spec.query.models, spec.rounds, spec.agreements});
    std::vector<ReportColumn> columns;
    const portfolio::ReturnsBy &by = spec.returnsBy;
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
    for (const auto &[scope, own] : book->parted(by)) {
        const auto returns = own.of(scope);
        if (!returns)
            return returns.error();
        if (by.party)
            row.words(facts->all<portfolio::Party>()[*scope.party].id);
        if (by.model)
            row.words(facts->all<portfolio::Model>()[*scope.model].id);
        if (by.round)
            row.words(facts->all<portfolio::Round>()[*scope.round].id);
        if (by.agreement)
            row.words(facts->all<portfolio::Agreement>()[*scope.agreement].id);
        row.amount(returns->paidIn).amount(returns->paidOut).amount(returns->residual);
        row.made(multipleField(returns->dpi)).made(multipleField(returns->rvpi)).made(multipleField(returns->tvpi));
        row.made(multipleField(returns->moic)).made(ratesField(returns->annual)).day(returns->paybackOn);
        row.made(std::string(returnStateName(returns->annual.state)));
        if (!row.end())
            return stopped();
    }
    return {};
}

} // namespace cb::exchange
