// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statement_folder.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/output_file.h"
#include "exchange/statement_csv.h"
#include "exchange/statement_document.h"

#include <QtCore/QTemporaryFile>

#include <algorithm>
#include <map>
#include <set>

namespace cb::exchange {

namespace {

using portfolio::PartyStatement;
using portfolio::Statement;

// One party's statement, and what becomes of it.
struct Item {
    PartyStatement figures;
    std::optional<Statement> issued; // the latest of that period, or the one that is to be issued
    std::string_view state = "draft";
    bool toIssue() const { return state == "issued" || state == "corrected"; }
};

Result<void> compare(const portfolio::Facts &facts, const StatementsAsked &asked, Item &item)
{
    if (!item.issued && !asked.issue)
        return {};
    if (item.issued) {
        const auto check = portfolio::checkStatement(facts, *item.issued, item.figures, statementHash);
        item.state = check.agrees() ? "final" : "changed";
        if (check.agrees() || !asked.correct)
            return {};
        auto correction = portfolio::newCorrection(facts, check, asked.today, statementHash);
        if (!correction)
            return correction.error();
        item.issued = std::move(*correction);
        item.state = "corrected";
        return {};
    }
    auto statement = portfolio::newStatement(facts, item.figures, asked.today, statementHash);
    if (!statement)
        return statement.error();
    item.issued = std::move(*statement);
    item.state = "issued";
    return {};
}

// What is to be issued has its number here already.
Result<std::vector<Item>> itemsOf(portfolio::Portfolio &portfolio, const StatementsAsked &asked)
{
    auto all = portfolio::statementsOf(portfolio, asked.query);
    if (!all)
        return all.error();
    const auto facts = portfolio.facts();
    std::map<std::string_view, const Statement *> latest; // of these days, by party
    for (const Statement &statement : facts->all<Statement>())
        if (statement.from == asked.query.from && statement.to == asked.query.to)
            latest[statement.party] = &statement; // corrections come later
    std::vector<Item> items;
    std::vector<Statement> toIssue;
    for (PartyStatement &figures : *all) {
        Item item;
        const auto issued = latest.find(facts->all<portfolio::Party>()[figures.party].id);
        if (issued != latest.end())
            item.issued = *issued->second;
        if (asked.query.parties.empty() && figures.empty() && !item.issued)
            continue;
        item.figures = std::move(figures);
        if (auto compared = compare(*facts, asked, item); !compared)
            return compared.error();
        if (item.toIssue())
            toIssue.push_back(*item.issued);
        items.push_back(std::move(item));
    }
    portfolio::numberStatements(*facts, toIssue);
    auto next = toIssue.begin();
    for (Item &item : items)
        if (item.toIssue())
            item.issued = *next++;
    return items;
}

std::filesystem::path withEnding(std::filesystem::path place, const char *ending)
{
    return place += ending;
}

// Two parties whose ids differ only in what a file name cannot hold get names of their own.
std::vector<std::filesystem::path> placesOf(const portfolio::Facts &facts, const std::vector<Item> &items,
                                            const std::filesystem::path &folder)
{
    std::set<std::filesystem::path> taken;
    std::vector<std::filesystem::path> places;
    for (const Item &item : items) {
        // What no longer agrees is not handed out under its number.
        const std::string name =
            statementFileName(facts, item.figures, item.state == "changed" ? std::nullopt : item.issued);
        std::filesystem::path place = folder / name;
        for (int i = 2; !taken.insert(place).second; ++i)
            place = folder / (name + "_" + std::to_string(i));
        places.push_back(place);
    }
    return places;
}

Result<void> nothingThere(const std::vector<std::filesystem::path> &places, const std::vector<StatementWritten> &before)
{
    std::error_code ignored;
    for (const auto &place : places) {
        const bool own = std::any_of(before.begin(), before.end(),
                                     [&](const auto &one) { return one.file == withEnding(place, ".pdf"); });
        for (const char *ending : {".pdf", ".csv"})
            if (!own && std::filesystem::exists(withEnding(place, ending), ignored))
                return Error(errors::fileInTheWay, {{"file", withEnding(place, ending).string()}});
    }
    return {};
}

// By a file of a new name that is gone again.
Result<void> canBeWrittenTo(const std::filesystem::path &folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error(errors::unwritable, {{"file", folder.string()}, {"reason", failed.message()}});
    QTemporaryFile probe(QString::fromStdString((folder / ".statements-XXXXXX").string()));
    if (!probe.open())
        return Error(errors::unwritable, {{"file", folder.string()}, {"reason", probe.errorString().toStdString()}});
    return {};
}

class Folder {
public:
    Folder(portfolio::Portfolio &portfolio, const StatementsAsked &asked, const portfolio::Progress &progress,
           std::vector<StatementWritten> &done)
        : m_portfolio(portfolio)
        , m_asked(asked)
        , m_progress(progress)
        , m_done(done)
    {}

    Result<void> run()
    {
        auto items = itemsOf(m_portfolio, m_asked);
        if (!items)
            return items.error();
        m_items = std::move(*items);
        auto documents = StatementDocuments::read(m_portfolio, m_asked.query.to, m_asked.query.models);
        if (!documents)
            return documents.error();
        m_places = placesOf(*m_portfolio.facts(), m_items, m_asked.folder);
        if (auto ready = check(); !ready)
            return ready;
        m_done.clear();
        if (auto issued = issue(); !issued)
            return issued;
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (auto written = write(i, *documents); !written)
                return written.error().code() == errors::cancelled ? stopped() : written;
        return {};
    }

private:
    Result<void> check() const
    {
        if (auto logo = checkLogo(m_asked.logo); !logo)
            return logo;
        if (auto writable = canBeWrittenTo(m_asked.folder); !writable)
            return writable;
        return m_asked.overwrite ? Result<void>() : nothingThere(m_places, m_done);
    }

    Result<void> issue()
    {
        portfolio::Edit edit;
        for (const Item &item : m_items)
            if (item.toIssue())
                edit.put(*item.issued);
        if (edit.changes.empty())
            return {};
        if (auto applied = m_portfolio.apply(edit); !applied)
            return applied.error();
        for (const Item &item : m_items)
            if (item.toIssue())
                m_done.push_back(told(item));
        return {};
    }

    // What is issued stays so.
    Error stopped() const
    {
        const auto issued =
            std::count_if(m_items.begin(), m_items.end(), [](const Item &item) { return item.toIssue(); });
        return issued == 0 ? Error(errors::cancelled)
                           : Error(errors::stoppedOnceIssued, {{"count", std::to_string(issued)}});
    }

    Result<void> write(std::size_t i, StatementDocuments &documents)
    {
        const Item &item = m_items[i];
        const auto goOn = [&] { return !m_progress || m_progress(static_cast<std::int64_t>(i), std::ssize(m_items)); };
        if (!goOn())
            return Error(errors::cancelled);
        const auto facts = m_portfolio.facts();
        const auto document =
            documents.of(item.figures, item.state == "changed" ? std::nullopt : item.issued, m_asked.today);
        if (!document)
            return document.error();
        const auto file = [&](const char *ending, const auto &content) {
            return writeFile(withEnding(m_places[i], ending), [&](const TextSink &sink) -> Result<void> {
                const auto written = content([&](std::string_view piece) { return goOn() && sink(piece); });
                return goOn() ? written : Result<void>(Error(errors::cancelled));
            });
        };
        const auto pdf = file(
            ".pdf", [&](const TextSink &sink) { return writeStatementPdf(*facts, *document, m_asked.logo, sink); });
        if (!pdf)
            return pdf;
        const auto csv = file(".csv", [&](const TextSink &sink) {
            return sink(statementCsv(*facts, item.figures)) ? Result<void>() : Error(errors::cancelled);
        });
        if (!csv)
            return csv;
        StatementWritten &row = rowOf(item);
        row.file = withEnding(m_places[i], ".pdf");
        return {};
    }

    // Of what was issued there is one already.
    StatementWritten &rowOf(const Item &item)
    {
        const auto own = std::find_if(m_done.begin(), m_done.end(),
                                      [&](const auto &row) { return item.toIssue() && row.number == item.issued->id; });
        return own == m_done.end() ? m_done.emplace_back(told(item)) : *own;
    }

    StatementWritten told(const Item &item) const
    {
        const PartyStatement &figures = item.figures;
        return {m_portfolio.facts()->all<portfolio::Party>()[figures.party].id,
                item.issued ? item.issued->id : std::string(),
                item.state,
                figures.opening,
                figures.earned,
                figures.paid,
                figures.closing,
                {}};
    }

    portfolio::Portfolio &m_portfolio;
    const StatementsAsked &m_asked;
    const portfolio::Progress &m_progress;
    std::vector<StatementWritten> &m_done;
    std::vector<Item> m_items;
    std::vector<std::filesystem::path> m_places;
};

} // namespace

Result<void> writeStatements(portfolio::Portfolio &portfolio, const StatementsAsked &asked,
                             const portfolio::Progress &progress, std::vector<StatementWritten> &done)
{
    return Folder(portfolio, asked, progress, done).run();
}

} // namespace cb::exchange
