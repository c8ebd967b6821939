// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report.h"

#include "exchange/json_errors.h"
#include "exchange/report_states.h"
#include "exchange/statement_csv.h"
#include "portfolio/errors.h"

#include <algorithm>

namespace cb::exchange {

using engine::Recipient;
using portfolio::DistributionRow;
using portfolio::Facts;
using portfolio::recipientName;

namespace {

constexpr Recipient recipients[] = {Recipient::Creator, Recipient::Backers,     Recipient::Processors,
                                    Recipient::Yield,   Recipient::BuybackBurn, Recipient::Foundation,
                                    Recipient::Network};

std::string_view modelId(const Facts &facts, std::optional<std::size_t> place)
{
    return place ? std::string_view(facts.all<portfolio::Model>()[*place].id) : std::string_view{};
}

std::string_view partyId(const Facts &facts, std::optional<std::size_t> place)
{
    return place ? std::string_view(facts.all<portfolio::Party>()[*place].id) : std::string_view{};
}

std::string_view versionName(const Facts &facts, std::optional<std::size_t> place)
{
    return place ? std::string_view(facts.all<portfolio::Version>()[*place].version) : std::string_view{};
}

Error stopped()
{
    return Error(errors::cancelled);
}

// The columns that name a row of totals, as far as they are asked for.
std::vector<ReportColumn> keyColumns(const portfolio::DistributionQuery &query, bool recipient)
{
    std::vector<ReportColumn> columns{{"period", CellType::Plain}};
    if (query.byModel)
        columns.push_back({"model"});
    if (recipient)
        columns.push_back({"recipient", CellType::Plain});
    if (query.byParty)
        columns.push_back({"party"});
    if (query.byVersion)
        columns.push_back({"version"});
    return columns;
}

class Distribution {
public:
    Distribution(const Facts &facts, const ReportSpec &spec)
        : m_facts(facts)
        , m_query(spec.query)
    {}

    Result<void> longRows(const std::vector<DistributionRow> &rows, ReportSink &sink)
    {
        auto columns = keyColumns(m_query, m_query.byRecipient);
        columns.push_back({"amount", CellType::Amount});
        sink.begin(columns);
        for (const DistributionRow &row : rows) {
            keys(row, m_query.byRecipient);
            m_cells.push_back(ReportCell::amount(row.amount));
            if (!sink.row(m_cells))
                return stopped();
        }
        return {};
    }

    // One row for what is asked for beside recipients, which become columns; then the total.
    Result<void> wideRows(std::vector<DistributionRow> rows, ReportSink &sink)
    {
        auto columns = keyColumns(m_query, false);
        for (const Recipient recipient : recipients)
            columns.push_back({std::string(recipientName(recipient)), CellType::Amount});
        columns.push_back({"total", CellType::Amount});
        sink.begin(columns);
        const auto key = [](const DistributionRow &row) {
            return std::tie(row.period, row.model, row.party, row.version);
        };
        std::stable_sort(rows.begin(), rows.end(),
                         [&](const DistributionRow &a, const DistributionRow &b) { return key(a) < key(b); });
        for (std::size_t i = 0; i < rows.size();) {
            std::int64_t amounts[engine::recipientCount] = {};
            std::int64_t total = 0;
            const DistributionRow &first = rows[i];
            for (; i < rows.size() && key(rows[i]) == key(first); ++i) {
                amounts[static_cast<std::size_t>(*rows[i].recipient)] += rows[i].amount.units();
                total += rows[i].amount.units();
            }
            keys(first, false);
            for (const std::int64_t amount : amounts)
                m_cells.push_back(ReportCell::amount(engine::Amount::ofUnits(amount)));
            m_cells.push_back(ReportCell::amount(engine::Amount::ofUnits(total)));
            if (!sink.row(m_cells))
                return stopped();
        }
        return {};
    }

private:
    void keys(const DistributionRow &row, bool recipient)
    {
        m_cells.clear();
        if (m_period.first != row.period || m_period.second.empty())
            m_period = {row.period, engine::periodName(row.period, m_query.step)};
        m_cells.push_back(m_query.step == engine::Step::Day ? ReportCell::day(m_period.second)
                                                            : ReportCell::plain(m_period.second));
        if (m_query.byModel)
            m_cells.push_back(ReportCell::words(modelId(m_facts, row.model)));
        if (recipient)
            m_cells.push_back(ReportCell::plain(recipientName(*row.recipient)));
        if (m_query.byParty)
            m_cells.push_back(ReportCell::words(partyId(m_facts, row.party)));
        if (m_query.byVersion)
            m_cells.push_back(ReportCell::words(versionName(m_facts, row.version)));
    }

    const Facts &m_facts;
    const portfolio::DistributionQuery &m_query;
    std::pair<engine::Day, std::string> m_period;
    std::vector<ReportCell> m_cells;
};

Result<void> distributionReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    auto rows = portfolio::distribution(portfolio, spec.query);
    if (!rows)
        return rows.error();
    const auto facts = portfolio.facts();
    Distribution report(*facts, spec);
    return spec.columnsRecipient ? report.wideRows(std::move(*rows), sink) : report.longRows(*rows, sink);
}

Result<void> revenueReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    const auto rows = portfolio::revenue(portfolio, spec.query);
    if (!rows)
        return rows.error();
    const auto facts = portfolio.facts();
    auto query = spec.query;
    query.byParty = false;
    auto columns = keyColumns(query, false);
    for (const char *name : {"payments", "tasks"})
        columns.push_back({name, CellType::Whole});
    for (const char *name : {"gross", "refunds", "net"})
        columns.push_back({name, CellType::Amount});
    sink.begin(columns);
    for (const portfolio::RevenueRow &row : *rows) {
        const std::string period = engine::periodName(row.period, query.step);
        std::vector<ReportCell> cells{query.step == engine::Step::Day ? ReportCell::day(period)
                                                                      : ReportCell::plain(period)};
        if (query.byModel)
            cells.push_back(ReportCell::words(modelId(*facts, row.model)));
        if (query.byVersion)
            cells.push_back(ReportCell::words(versionName(*facts, row.version)));
        cells.push_back(ReportCell::whole(row.payments));
        cells.push_back(ReportCell::whole(row.tasks));
        for (const engine::Amount amount : {row.gross, row.refunds, row.net})
            cells.push_back(ReportCell::amount(amount));
        if (!sink.row(cells))
            return stopped();
    }
    return {};
}

// The columns that tell how a payment came to its parts.
constexpr std::size_t trailColumns = 5;

Result<void> ledgerReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    const ReportColumn columns[] = {{"at", CellType::Plain},
                                    {"model"},
                                    {"reference"},
                                    {"recipient", CellType::Plain},
                                    {"party"},
                                    {"amount", CellType::Amount},
                                    {"version"},
                                    {"payment", CellType::Amount, true},
                                    {"counter_before", CellType::Amount, true},
                                    {"counter_after", CellType::Amount, true},
                                    {"terms_from", CellType::Plain}};
    const std::size_t count = std::size(columns) - (spec.trail ? 0 : trailColumns);
    sink.begin(std::span(columns).first(count));
    const auto facts = portfolio.facts();
    portfolio::LedgerQuery query;
    query.from = spec.query.from;
    query.to = spec.query.to;
    query.byParty = spec.query.byParty;
    query.models = spec.query.models;
    query.parties = spec.query.parties;
    return portfolio::ledger(portfolio, query, [&](const portfolio::LedgerEntry &entry) {
        char at[40];
        const std::string_view instant(at, static_cast<std::size_t>(entry.at.print(at) - at));
        const auto units = [](std::int64_t amount) { return ReportCell::amount(engine::Amount::ofUnits(amount)); };
        const std::string termsFrom = spec.trail && entry.termsFrom ? entry.termsFrom->toString() : std::string();
        ReportCell cells[] = {ReportCell::plain(instant),
                              ReportCell::words(modelId(*facts, entry.model)),
                              ReportCell::words(entry.reference),
                              ReportCell::plain({}),
                              ReportCell::words({}),
                              ReportCell::whole(0),
                              ReportCell::words(versionName(*facts, entry.version)),
                              units(entry.amount),
                              units(entry.counterAfter - entry.amount),
                              units(entry.counterAfter),
                              ReportCell::plain(termsFrom)};
        for (const portfolio::LedgerPart &part : entry.parts) {
            if (part.units == 0)
                continue;
            cells[3].text = recipientName(part.recipient);
            cells[4].text = partyId(*facts, part.party);
            cells[5] = units(part.units);
            if (!sink.row(std::span(cells).first(count)))
                return false;
        }
        return true;
    });
}

// What is asked for by id exists; models may be asked for by name too.
Result<ReportSpec> withIds(const Facts &facts, ReportSpec spec)
{
    for (std::string &model : spec.query.models) {
        const portfolio::Model *found = facts.modelByIdOrName(model);
        if (!found)
            return Error(portfolio::errors::noSuchRecord, {{"kind", "model"}, {"value", model}});
        model = found->id;
    }
    for (const std::string &party : spec.query.parties)
        if (!facts.find<portfolio::Party>(party))
            return Error(portfolio::errors::noSuchRecord, {{"kind", "party"}, {"value", party}});
    return spec;
}

Result<void> runWithIds(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink)
{
    const engine::Day day = spec.query.to == engine::Day::last() ? asOf : spec.query.to;
    switch (spec.name) {
    case ReportName::Distribution:
        return distributionReport(portfolio, spec, sink);
    case ReportName::Revenue:
        return revenueReport(portfolio, spec, sink);
    case ReportName::Ledger:
        return ledgerReport(portfolio, spec, sink);
    case ReportName::Rounds:
        return roundsReport(portfolio, spec, day, sink);
    case ReportName::Contributions:
        return contributionsReport(portfolio, spec, sink);
    case ReportName::Agreements:
        return agreementsReport(portfolio, spec, day, sink);
    case ReportName::Ownership:
        return ownershipReport(portfolio, spec, sink);
    case ReportName::Domains:
        return domainsReport(portfolio, sink);
    case ReportName::Yield:
        return yieldReport(portfolio, spec, day, sink);
    case ReportName::Payouts:
        return payoutsReport(portfolio, spec, day, sink);
    case ReportName::Burns:
        return burnsReport(portfolio, spec, sink);
    case ReportName::Foundation:
        return foundationReport(portfolio, spec, sink);
    case ReportName::Returns:
        return returnsReport(portfolio, spec, day, sink);
    case ReportName::Statement:
        break;
    }
    return statementReport(portfolio, spec, sink);
}

} // namespace

Result<void> runReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink)
{
    const auto asked = withIds(*portfolio.facts(), spec);
    return asked ? runWithIds(portfolio, *asked, asOf, sink) : Result<void>(asked.error());
}

} // namespace cb::exchange
