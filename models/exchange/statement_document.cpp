// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statement_document.h"

#include "exchange/statement_csv.h"
#include "portfolio/payments.h"

#include <algorithm>
#include <map>
#include <set>

namespace cb::exchange {

namespace {

using portfolio::Facts;
using portfolio::PartyStatement;

constexpr std::int64_t paymentsLookedAt = 20;
constexpr std::size_t longestName = 80;

// The entries that were in force on some day of the period, in the order of models and days.
std::vector<portfolio::Terms> termsInForce(const Facts &facts, const PartyStatement &figures)
{
    std::set<std::size_t> models;
    for (const portfolio::StatementBalance &row : figures.balances)
        if (row.earned != engine::Amount())
            models.insert(row.model);
    std::vector<portfolio::Terms> result;
    for (const std::size_t model : models) {
        auto all = facts.ofModel<portfolio::Terms>(facts.all<portfolio::Model>()[model].id);
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool replacedBefore = i + 1 < all.size() && all[i + 1].from <= std::max(figures.from, all[i].from);
            if (all[i].from <= figures.to && !replacedBefore)
                result.push_back(all[i]);
        }
    }
    return result;
}

std::optional<std::size_t> bestModel(const PartyStatement &figures)
{
    std::optional<std::size_t> best;
    engine::Amount most;
    for (const portfolio::StatementBalance &row : figures.balances)
        if (row.earned > most) {
            most = row.earned;
            best = row.model;
        }
    return best;
}

bool isGoodExample(const portfolio::Explanation &explanation, std::size_t party)
{
    const auto gross = std::count_if(explanation.moves.begin(), explanation.moves.end(),
                                     [](const auto &move) { return move.level == engine::Level::Gross; });
    const bool gotPart = std::any_of(explanation.parts.begin(), explanation.parts.end(),
                                     [&](const auto &part) { return part.party == party && part.units > 0; });
    return gross == 1 && gotPart;
}

// One of the latest payments of those days that was split in one step and gave the party something.
Result<std::optional<portfolio::Explanation>> exampleIn(portfolio::Portfolio &portfolio,
                                                        const portfolio::PaymentFilter &filter, std::size_t party)
{
    const auto payments = portfolio::listPayments(portfolio, filter, 0, paymentsLookedAt, {});
    if (!payments)
        return payments.error();
    for (const portfolio::Payment &payment : *payments) {
        if (payment.amount <= engine::Amount())
            continue;
        auto explained = portfolio::explain(portfolio, payment.id);
        if (!explained)
            return explained.error();
        if (isGoodExample(*explained, party))
            return std::optional(std::move(*explained));
    }
    return std::optional<portfolio::Explanation>();
}

// From the last month in which the party earned or, where an agreement ended early in it, from the first.
Result<std::optional<portfolio::Explanation>> exampleOf(portfolio::Portfolio &portfolio, const PartyStatement &figures)
{
    const auto model = bestModel(figures);
    if (!model || figures.periods.empty())
        return std::optional<portfolio::Explanation>();
    portfolio::PaymentFilter filter;
    filter.models = {portfolio.facts()->all<portfolio::Model>()[*model].entry};
    for (const engine::Day earned : {figures.periods.back().start, figures.periods.front().start}) {
        const engine::Day month = engine::periodStart(earned, engine::Step::Month);
        filter.from = std::max(figures.from, month);
        filter.to = std::min(figures.to, engine::nextPeriod(month, engine::Step::Month).plusDays(-1));
        auto example = exampleIn(portfolio, filter, figures.party);
        if (!example || *example)
            return example;
    }
    return std::optional<portfolio::Explanation>();
}

// On which the first thing happened that the statement tells of.
engine::Day firstDayOf(const PartyStatement &figures)
{
    engine::Day first = figures.to;
    if (!figures.periods.empty())
        first = std::min(first, figures.periods.front().start);
    if (!figures.payouts.empty())
        first = std::min(first, figures.payouts.front().on);
    if (!figures.capital.empty())
        first = std::min(first, figures.capital.front().on);
    return first;
}

std::string safe(std::string_view text)
{
    std::string name;
    for (const char c : text.substr(0, longestName)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        name += plain ? c : '_';
    }
    return name;
}

} // namespace

StatementDocuments::StatementDocuments(portfolio::Portfolio &portfolio, const portfolio::ReturnsBook &book,
                                       std::vector<std::string> models)
    : m_portfolio(&portfolio)
    , m_to(book.asOf())
    , m_models(std::move(models))
{
    for (auto &[scope, own] : book.parted({.model = false}))
        m_books.emplace(*scope.party, std::move(own));
}

Result<StatementDocuments> StatementDocuments::read(portfolio::Portfolio &portfolio, engine::Day to,
                                                    std::vector<std::string> models)
{
    auto book = portfolio::ReturnsBook::read(portfolio, to, portfolio::Basis::Accrual);
    if (!book)
        return book.error();
    for (std::string &model : models) // which may be named
        if (const auto *found = portfolio.facts()->modelByIdOrName(model))
            model = found->id;
    book->narrow({.models = models});
    return StatementDocuments(portfolio, *book, models);
}

Result<engine::Rate> StatementDocuments::fallenToCreator(const std::string &model)
{
    if (const auto known = m_fallen.find(model); known != m_fallen.end())
        return known->second;
    const auto facts = m_portfolio->facts();
    const auto split = portfolio::currentSplit(*m_portfolio, model, m_to);
    if (!split)
        return split.error();
    engine::Rate sum;
    for (const std::string &id : split->toCreator)
        sum = engine::Rate::ofUnits(sum.units() +
                                    facts->find<portfolio::Agreement>(id)->share.value_or(engine::Rate()).units());
    return m_fallen[model] = sum;
}

Result<StatementDocument> StatementDocuments::of(PartyStatement figures, std::optional<portfolio::Statement> issued,
                                                 engine::Day madeOn)
{
    const auto facts = m_portfolio->facts();
    StatementDocument document;
    document.rowsSha256 = statementHash(*facts, figures);
    document.terms = termsInForce(*facts, figures);
    for (const portfolio::Terms &entry : document.terms) {
        const auto sum = fallenToCreator(entry.model);
        if (!sum)
            return sum.error();
        if (*sum > engine::Rate() && (document.fallen.empty() || document.fallen.back().first != entry.model))
            document.fallen.emplace_back(entry.model, *sum);
    }
    if (const auto book = m_books.find(figures.party); book != m_books.end()) {
        auto returns = book->second.of({figures.party, {}, {}, {}});
        if (!returns)
            return returns.error();
        if (returns->paidIn > engine::Amount())
            document.returns = std::move(*returns);
    }
    auto example = exampleOf(*m_portfolio, figures);
    if (!example)
        return example.error();
    document.example = std::move(*example);
    document.figures = std::move(figures);
    document.issued = std::move(issued);
    document.models = m_models;
    document.madeOn = madeOn;
    return document;
}

Result<void> writeStatementReportPdf(portfolio::Portfolio &portfolio, const portfolio::StatementQuery &query,
                                     engine::Day asOf, const TextSink &out)
{
    portfolio::StatementQuery closed = query;
    if (query.to == engine::Day::last())
        closed.to = asOf;
    auto statements = portfolio::statementsOf(portfolio, closed);
    if (!statements)
        return statements.error();
    PartyStatement &figures = statements->front();
    if (query.from == engine::Day::first())
        figures.from = firstDayOf(figures);
    PartyStatement open = figures; // as the CSV has it
    open.from = query.from;
    open.to = query.to;
    auto documents = StatementDocuments::read(portfolio, closed.to, closed.models);
    if (!documents)
        return documents.error();
    auto document = documents->of(std::move(figures), std::nullopt, asOf);
    if (!document)
        return document.error();
    document->rowsSha256 = statementHash(*portfolio.facts(), open);
    return writeStatementPdf(*portfolio.facts(), *document, {}, out);
}

std::string statementFileName(const Facts &facts, const PartyStatement &figures,
                              const std::optional<portfolio::Statement> &issued)
{
    const std::string party = safe(facts.all<portfolio::Party>()[figures.party].id);
    if (issued)
        return "statement-" + safe(issued->id) + "-" + party;
    return "statement-draft-" + party + "-" + figures.from.toString() + "-" + figures.to.toString();
}

} // namespace cb::exchange
