// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statement_csv.h"

#include "exchange/row_builder.h"
#include "exchange/sha256.h"

#include <array>

namespace cb::exchange {

using portfolio::Facts;
using portfolio::PartyStatement;
using portfolio::StatementCapital;

namespace {

// What a row says besides its party and section; empty where it has no meaning.
struct Line {
    std::string_view section;
    std::string_view model = {};
    std::string_view version = {};
    std::string_view recipient = {};
    std::string_view agreement = {};
    std::optional<engine::Day> on = {};
    std::string_view record = {};
    std::string_view transaction = {};
    engine::Amount amount;
};

class Lines {
public:
    Lines(const Facts &facts, const PartyStatement &statement, ReportSink &sink)
        : m_facts(facts)
        , m_statement(statement)
        , m_row(sink)
    {}

    Result<void> write()
    {
        const bool all = money() && capital() && agreements();
        return all ? Result<void>() : Result<void>(stopped());
    }

private:
    bool add(const Line &line)
    {
        m_row.words(m_facts.all<portfolio::Party>()[m_statement.party].id).words(line.section).words(line.model);
        m_row.words(line.version).words(line.recipient).words(line.agreement).day(line.on);
        m_row.words(line.record).words(line.transaction).amount(line.amount);
        return m_row.end();
    }

    std::string_view model(std::size_t place) const { return m_facts.all<portfolio::Model>()[place].id; }
    std::optional<engine::Day> from() const { return stated(m_statement.from, engine::Day::first()); }
    std::optional<engine::Day> to() const { return stated(m_statement.to, engine::Day::last()); }
    static std::optional<engine::Day> stated(engine::Day day, engine::Day open)
    {
        return day == open ? std::nullopt : std::optional(day);
    }

    bool money()
    {
        if (!add({.section = "opening", .on = from(), .amount = m_statement.opening}))
            return false;
        for (const portfolio::StatementEarned &row : m_statement.earnings) {
            const auto version =
                row.version ? std::string_view(m_facts.all<portfolio::Version>()[*row.version].version) : "";
            if (!add({.section = "earned",
                      .model = model(row.model),
                      .version = version,
                      .recipient = portfolio::recipientName(row.recipient),
                      .agreement = row.agreement,
                      .amount = row.amount}))
                return false;
        }
        for (const portfolio::StatementPaid &row : m_statement.payouts)
            if (!add({.section = "paid",
                      .model = model(row.model),
                      .recipient = portfolio::recipientName(row.recipient),
                      .on = row.on,
                      .record = row.payout,
                      .transaction = row.transaction,
                      .amount = row.amount}))
                return false;
        return add({.section = "closing", .on = to(), .amount = m_statement.closing});
    }

    bool capital()
    {
        if (m_statement.capital.empty() && m_statement.capitalOpening == engine::Amount())
            return true;
        if (!add({.section = "capital_opening", .on = from(), .amount = m_statement.capitalOpening}))
            return false;
        for (const StatementCapital &row : m_statement.capital)
            if (!add({.section = row.what == StatementCapital::What::Contribution ? "contribution" : "refund",
                      .model = model(row.model),
                      .agreement = row.agreement,
                      .on = row.on,
                      .record = row.contribution,
                      .transaction = row.transaction,
                      .amount = row.amount}))
                return false;
        return add({.section = "capital_closing", .on = to(), .amount = m_statement.capitalClosing});
    }

    bool agreements()
    {
        for (const portfolio::AgreementProgress &row : m_statement.agreements) {
            const auto *agreement = m_facts.find<portfolio::Agreement>(row.agreement);
            Line line{.section = "agreement_received",
                      .model = m_facts.find<portfolio::Round>(agreement->round)->model,
                      .agreement = row.agreement,
                      .on = to(),
                      .amount = row.received};
            if (!add(line))
                return false;
            if (!row.cap)
                continue;
            line.section = "agreement_cap";
            line.amount = *row.cap;
            if (!add(line))
                return false;
        }
        return true;
    }

    const Facts &m_facts;
    const PartyStatement &m_statement;
    RowBuilder m_row;
};

} // namespace

std::span<const ReportColumn> statementColumns()
{
    static const std::array<ReportColumn, 10> columns = {{{"party"},
                                                          {"section", CellType::Plain},
                                                          {"model"},
                                                          {"version"},
                                                          {"recipient", CellType::Plain},
                                                          {"agreement"},
                                                          {"on", CellType::Plain},
                                                          {"record"},
                                                          {"transaction"},
                                                          {"amount", CellType::Amount}}};
    return columns;
}

Result<void> statementRows(const Facts &facts, const PartyStatement &statement, ReportSink &sink)
{
    return Lines(facts, statement, sink).write();
}

std::string statementCsv(const Facts &facts, const PartyStatement &statement)
{
    std::string csv;
    const auto fill = [&](ReportSink &sink) {
        sink.begin(statementColumns());
        return statementRows(facts, statement, sink);
    };
    const auto keep = [&](std::string_view piece) {
        csv.append(piece);
        return true;
    };
    (void)writeRows(fill, ReportFormat::Csv, keep); // nothing here can refuse
    return csv;
}

std::string statementHash(const Facts &facts, const PartyStatement &statement)
{
    return sha256(statementCsv(facts, statement));
}

Result<void> statementReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    const auto &query = spec.query;
    const auto statements = portfolio::statementsOf(portfolio, {query.parties, query.from, query.to, query.models});
    if (!statements)
        return statements.error();
    const auto facts = portfolio.facts();
    sink.begin(statementColumns());
    for (const PartyStatement &statement : *statements) {
        if (query.parties.empty() && statement.empty())
            continue;
        if (auto written = statementRows(*facts, statement, sink); !written)
            return written;
    }
    return {};
}

} // namespace cb::exchange
