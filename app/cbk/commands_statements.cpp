// SPDX-License-Identifier: GPL-3.0-or-later
// cbk statements: a PDF and a CSV for each party, into a folder.
#include "interrupt.h"
#include "output.h"

#include "exchange/statement_folder.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <filesystem>

namespace cb::cbk {

namespace {

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

std::vector<std::string> rowOf(const exchange::StatementWritten &written)
{
    return {written.party,
            written.number,
            std::string(written.state),
            written.opening.toString(),
            written.earned.toString(),
            written.paid.toString(),
            written.closing.toString(),
            written.file.string()};
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
    const auto shown = program.progress(Words::tr("Writing statements"));
    const auto progress = [&](std::int64_t done, std::int64_t total) {
        return !Interrupt::requested() && (!shown || shown(done, total));
    };
    std::vector<exchange::StatementWritten> done;
    const exchange::StatementsAsked asked{*query,          options.folder,    options.logo, options.issue,
                                          options.correct, options.overwrite, today()};
    const auto write = [&] { return exchange::writeStatements(**opened, asked, progress, done); };
    const auto written = changes ? write() : (*opened)->read(write);
    std::vector<std::vector<std::string>> rows;
    rows.reserve(done.size());
    for (const auto &one : done)
        rows.push_back(rowOf(one));
    printRows(program.outputFormat(), columns(), rows);
    if (!written) {
        const bool issued = std::any_of(done.begin(), done.end(), [](const auto &one) {
            return one.state == "issued" || one.state == "corrected";
        });
        if (std::any_of(done.begin(), done.end(), [](const auto &one) { return one.file.empty(); }))
            program.note(
                Words::tr("Statements without a file are issued all the same. The same command with --overwrite "
                          "writes all files."));
        const Status failed = fail(written.error());
        return issued ? Status::CheckFailed : failed; // the portfolio is not as it was
    }
    const bool changed = std::any_of(done.begin(), done.end(), [](const auto &one) { return one.state == "changed"; });
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
