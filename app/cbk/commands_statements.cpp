// SPDX-License-Identifier: GPL-3.0-or-later
// cbk statements: a PDF and a CSV for each party, into a folder.
#include "interrupt.h"
#include "output.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/output_file.h"
#include "exchange/statement_csv.h"
#include "exchange/statement_document.h"
#include "exchange/text.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <filesystem>

namespace cb::cbk {

namespace {

using portfolio::PartyStatement;
using portfolio::Statement;

struct Options {
    std::string file;
    std::string from;
    std::string to;
    std::string folder;
    std::string logo;
    std::vector<std::string> parties;
    bool issue = false;
    bool correct = false;
    bool overwrite = false;
};

// One party's statement, and what becomes of it.
struct Item {
    PartyStatement figures;
    std::optional<Statement> issued; // the latest of that period
    std::string_view state = "draft";
};

std::vector<Column> columns()
{
    using Kind = Column::Kind;
    return {{"party"},
            {"number"},
            {"state"},
            {"opening", Kind::Amount},
            {"earned", Kind::Amount},
            {"paid", Kind::Amount},
            {"closing", Kind::Amount},
            {"file"}};
}

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
Result<void> compare(portfolio::Portfolio &portfolio, const Options &options, std::vector<Item> &items)
{
    for (Item &item : items) {
        if (!item.issued)
            continue;
        const auto check = portfolio::verifyStatement(portfolio, item.issued->id, exchange::statementHash);
        if (!check)
            return check.error();
        item.state = check->agrees() ? "final" : "changed";
        if (check->agrees() || !options.correct)
            continue;
        auto corrected =
            portfolio::correctStatement(portfolio, item.issued->id, today(), std::nullopt, exchange::statementHash);
        if (!corrected)
            return corrected.error();
        item.issued = std::move(*corrected);
        item.state = "corrected";
    }
    return {};
}

Result<void> issue(portfolio::Portfolio &portfolio, std::vector<Item> &items)
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
    issue.issuedOn = today();
    const auto issued = portfolio::issueStatements(portfolio, issue, exchange::statementHash);
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
        const std::string name = exchange::statementFileName(facts, item.figures, item.issued);
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
                return Error(exchange::errors::fileInTheWay, {{"file", withEnding(place, ending).string()}});
    return {};
}

Result<void> writeOne(portfolio::Portfolio &portfolio, const Options &options, const Item &item,
                      const std::filesystem::path &place)
{
    const auto facts = portfolio.facts();
    // What no longer agrees is not handed out under its number.
    const auto issued = item.state == "changed" ? std::nullopt : item.issued;
    const auto document = exchange::statementDocument(portfolio, item.figures, issued, today());
    if (!document)
        return document.error();
    const auto write = [](const std::filesystem::path &file, const auto &content) {
        return exchange::writeFile(file, [&](const exchange::TextSink &sink) -> Result<void> {
            const auto written =
                content([&](std::string_view piece) { return !Interrupt::requested() && sink(piece); });
            return Interrupt::requested() ? Result<void>(Error(exchange::errors::cancelled)) : written;
        });
    };
    const auto pdf = write(withEnding(place, ".pdf"), [&](const exchange::TextSink &sink) {
        return exchange::writeStatementPdf(*facts, *document, options.logo, sink);
    });
    if (!pdf)
        return pdf;
    return write(withEnding(place, ".csv"), [&](const exchange::TextSink &sink) {
        return sink(exchange::statementCsv(*facts, item.figures)) ? Result<void>() : Error(exchange::errors::cancelled);
    });
}

std::vector<std::string> rowOf(const portfolio::Facts &facts, const Item &item, const std::string &file)
{
    const PartyStatement &figures = item.figures;
    return {facts.all<portfolio::Party>()[figures.party].id,
            item.issued ? item.issued->id : std::string(),
            std::string(item.state),
            figures.opening.toString(),
            figures.earned.toString(),
            figures.paid.toString(),
            figures.closing.toString(),
            file};
}

Result<portfolio::StatementQuery> queryOf(const Options &options)
{
    const auto from = engine::Day::parse(options.from);
    if (!from)
        return from.error().with("field", "from");
    const auto to = engine::Day::parse(options.to);
    if (!to)
        return to.error().with("field", "to");
    if (*to < *from)
        return Error(portfolio::errors::dayOrder,
                     {{"field", "to"}, {"value", to->toString()}, {"limit", from->toString()}});
    return portfolio::StatementQuery{options.parties, *from, *to, {}};
}

Result<void> writeAll(portfolio::Portfolio &portfolio, const Program &program, const Options &options,
                      const std::vector<Item> &items, std::vector<std::vector<std::string>> &rows)
{
    const auto facts = portfolio.facts();
    std::error_code failed;
    std::filesystem::create_directories(options.folder, failed);
    if (failed)
        return Error(exchange::errors::unwritable, {{"file", options.folder}, {"reason", failed.message()}});
    const auto places = placesOf(*facts, items, options.folder);
    if (!options.overwrite)
        if (auto free = nothingThere(places); !free)
            return free;
    const auto progress = program.progress(Words::tr("Writing statements"));
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (progress)
            progress(static_cast<std::int64_t>(i), std::ssize(items));
        if (auto written = writeOne(portfolio, options, items[i], places[i]); !written)
            return written;
        rows.push_back(rowOf(*facts, items[i], withEnding(places[i], ".pdf").string()));
    }
    return {};
}

Status statements(const Program &program, const Options &options)
{
    const auto query = queryOf(options);
    if (!query)
        return fail(query.error());
    const bool changes = options.issue || options.correct;
    auto opened = openPortfolio(options.file, changes ? portfolio::Access::ReadWrite : portfolio::Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const Interrupt interrupt;
    auto items = itemsOf(**opened, *query);
    if (!items)
        return fail(items.error());
    if (auto compared = compare(**opened, options, *items); !compared)
        return fail(compared.error());
    if (options.issue)
        if (auto issued = issue(**opened, *items); !issued)
            return fail(issued.error());
    std::vector<std::vector<std::string>> rows;
    const auto written = writeAll(**opened, program, options, *items, rows);
    printRows(program.outputFormat(), columns(), rows);
    if (!written)
        return fail(written.error());
    const bool changed =
        std::any_of(items->begin(), items->end(), [](const Item &item) { return item.state == "changed"; });
    if (changed)
        program.note(Words::tr("Some statements no longer agree with the portfolio. Look at what has changed, then "
                               "issue corrections with --correct."));
    return changed ? Status::CheckFailed : Status::Done;
}

} // namespace

void addStatementsCommand(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "statements", words(Words::tr("Write each party's statement of a period into a folder, as PDF and CSV")));
    addFileArgument(*command, options->file);
    command->add_option("--from", options->from, words(Words::tr("First day, YYYY-MM-DD")))->required();
    command->add_option("--to", options->to, words(Words::tr("Last day, YYYY-MM-DD")))->required();
    command->add_option("--out", options->folder, words(Words::tr("The folder; made if it is not there")))->required();
    command->add_option("--party", options->parties, words(Words::tr("Only this party; may be repeated")));
    command->add_option("--logo", options->logo, words(Words::tr("A picture for the letterhead")));
    command->add_flag("--issue", options->issue,
                      words(Words::tr("Number them and make them final; the days must be locked")));
    command->add_flag("--correct", options->correct,
                      words(Words::tr("Issue a correction of each that no longer agrees")));
    command->add_flag("--overwrite", options->overwrite, words(Words::tr("Replace files that are there")));
    command->callback([=, &program] { program.chosen = [=, &program] { return statements(program, *options); }; });
}

} // namespace cb::cbk
