// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statement_folder.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/output_file.h"
#include "exchange/statement_csv.h"
#include "exchange/statement_document.h"

#include <algorithm>

namespace cb::exchange {

namespace {

using portfolio::PartyStatement;
using portfolio::Statement;

// One party's statement, and what becomes of it.
struct Item {
    PartyStatement figures;
    std::optional<Statement> issued; // the latest of that period
    std::string_view state = "draft";
};

Result<std::vector<Item>> itemsOf(portfolio::Portfolio &portfolio, const portfolio::StatementQuery &query)
{
    auto all = portfolio::statementsOf(portfolio, query);
    if (!all)
        return all.error();
    const auto facts = portfolio.facts();
    std::vector<Item> items;
    for (PartyStatement &figures : *all) {
        Item item;
        const std::string &party = facts->all<portfolio::Party>()[figures.party].id;
        for (const Statement &statement : facts->all<Statement>())
            if (statement.party == party && statement.from == figures.from && statement.to == figures.to &&
                !portfolio::correctionOf(*facts, statement.id))
                item.issued = statement;
        if (query.parties.empty() && figures.empty() && !item.issued)
            continue;
        item.figures = std::move(figures);
        items.push_back(std::move(item));
    }
    return items;
}

// What was issued must still be so, or be corrected.
Result<void> compare(portfolio::Portfolio &portfolio, const StatementsAsked &asked, std::vector<Item> &items)
{
    for (Item &item : items) {
        if (!item.issued)
            continue;
        const auto check = portfolio::verifyStatement(portfolio, item.issued->id, statementHash);
        if (!check)
            return check.error();
        item.state = check->agrees() ? "final" : "changed";
        if (check->agrees() || !asked.correct)
            continue;
        auto corrected =
            portfolio::correctStatement(portfolio, item.issued->id, asked.today, std::nullopt, statementHash);
        if (!corrected)
            return corrected.error();
        item.issued = std::move(*corrected);
        item.state = "corrected";
    }
    return {};
}

Result<void> issue(portfolio::Portfolio &portfolio, const StatementsAsked &asked, std::vector<Item> &items)
{
    const auto facts = portfolio.facts();
    portfolio::StatementIssue issue;
    for (const Item &item : items)
        if (!item.issued)
            issue.parties.push_back(facts->all<portfolio::Party>()[item.figures.party].id);
    if (issue.parties.empty())
        return {};
    issue.from = items.front().figures.from;
    issue.to = items.front().figures.to;
    issue.issuedOn = asked.today;
    const auto issued = portfolio::issueStatements(portfolio, issue, statementHash);
    if (!issued)
        return issued.error();
    auto next = issued->begin(); // both in the order of entry of the parties
    for (Item &item : items)
        if (!item.issued) {
            item.issued = *next++;
            item.state = "issued";
        }
    return {};
}

// Two parties whose ids differ only in what a file name cannot hold get names of their own.
std::vector<std::filesystem::path> placesOf(const portfolio::Facts &facts, const std::vector<Item> &items,
                                            const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> places;
    for (const Item &item : items) {
        const std::string name = statementFileName(facts, item.figures, item.issued);
        std::filesystem::path place = folder / name;
        for (int i = 2; std::find(places.begin(), places.end(), place) != places.end(); ++i)
            place = folder / (name + "_" + std::to_string(i));
        places.push_back(place);
    }
    return places;
}

std::filesystem::path withEnding(std::filesystem::path place, const char *ending)
{
    return place += ending;
}

Result<void> nothingThere(const std::vector<std::filesystem::path> &places)
{
    std::error_code ignored;
    for (const auto &place : places)
        for (const char *ending : {".pdf", ".csv"})
            if (std::filesystem::exists(withEnding(place, ending), ignored))
                return Error(errors::fileInTheWay, {{"file", withEnding(place, ending).string()}});
    return {};
}

Result<void> writeOne(portfolio::Portfolio &portfolio, const StatementsAsked &asked, const Item &item,
                      const std::filesystem::path &place, const std::function<bool()> &goOn)
{
    const auto facts = portfolio.facts();
    // What no longer agrees is not handed out under its number.
    const auto issued = item.state == "changed" ? std::nullopt : item.issued;
    const auto document = statementDocument(portfolio, item.figures, issued, asked.today);
    if (!document)
        return document.error();
    const auto write = [&](const std::filesystem::path &file, const auto &content) {
        return writeFile(file, [&](const TextSink &sink) -> Result<void> {
            const auto written = content([&](std::string_view piece) { return goOn() && sink(piece); });
            return goOn() ? written : Result<void>(Error(errors::cancelled));
        });
    };
    const auto pdf = write(withEnding(place, ".pdf"), [&](const TextSink &sink) {
        return writeStatementPdf(*facts, *document, asked.logo, sink);
    });
    if (!pdf)
        return pdf;
    return write(withEnding(place, ".csv"), [&](const TextSink &sink) {
        return sink(statementCsv(*facts, item.figures)) ? Result<void>() : Error(errors::cancelled);
    });
}

StatementWritten writtenAs(const portfolio::Facts &facts, const Item &item, const std::filesystem::path &file)
{
    const PartyStatement &figures = item.figures;
    return {facts.all<portfolio::Party>()[figures.party].id,
            item.issued ? item.issued->id : std::string(),
            item.state,
            figures.opening,
            figures.earned,
            figures.paid,
            figures.closing,
            file};
}

Result<void> writeAll(portfolio::Portfolio &portfolio, const StatementsAsked &asked, const std::vector<Item> &items,
                      const portfolio::Progress &progress, std::vector<StatementWritten> &done)
{
    const auto facts = portfolio.facts();
    std::error_code failed;
    std::filesystem::create_directories(asked.folder, failed);
    if (failed)
        return Error(errors::unwritable, {{"file", asked.folder.string()}, {"reason", failed.message()}});
    const auto places = placesOf(*facts, items, asked.folder);
    if (!asked.overwrite)
        if (auto free = nothingThere(places); !free)
            return free;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto goOn = [&] { return !progress || progress(static_cast<std::int64_t>(i), std::ssize(items)); };
        if (!goOn())
            return Error(errors::cancelled);
        if (auto written = writeOne(portfolio, asked, items[i], places[i], goOn); !written)
            return written;
        done.push_back(writtenAs(*facts, items[i], withEnding(places[i], ".pdf")));
    }
    return {};
}

} // namespace

Result<void> writeStatements(portfolio::Portfolio &portfolio, const StatementsAsked &asked,
                             const portfolio::Progress &progress, std::vector<StatementWritten> &done)
{
    auto items = itemsOf(portfolio, asked.query);
    if (!items)
        return items.error();
    if (auto compared = compare(portfolio, asked, *items); !compared)
        return compared;
    if (asked.issue)
        if (auto issued = issue(portfolio, asked, *items); !issued)
            return issued;
    return writeAll(portfolio, asked, *items, progress, done);
}

} // namespace cb::exchange
