// SPDX-License-Identifier: GPL-3.0-or-later
// cbk report.
#include "output.h"

#include "exchange/errors.h"
#include "exchange/report.h"
#include "exchange/text.h"

namespace cb::cbk {

namespace {

struct Options {
    std::string file;
    std::string out;
    exchange::ReportOptions report;
};

// A name or a choice that does not exist is a command that does not exist.
bool isUsage(const Error &error)
{
    return error.code() == exchange::errors::unknownReport || error.code() == exchange::errors::unknownOption;
}

// A file is for other programs.
exchange::ReportFormat formatOf(const Program &program, const Options &options)
{
    return program.format.empty() && !options.out.empty() ? exchange::ReportFormat::Csv : program.outputFormat();
}

Status report(const Program &program, const Options &options)
{
    if (program.isDocument() && options.out.empty())
        return wrongUsage(Words::tr("%1 is written to a file: say where with --out PATH.")
                              .arg(QString::fromStdString(program.format)));
    const auto spec = exchange::parseReport(options.report);
    if (!spec)
        return isUsage(spec.error()) ? wrongUsage(exchange::errorText(spec.error())) : fail(spec.error());
    for (const std::string &option : exchange::optionsWithoutUse(options.report, spec->name))
        program.note(Words::tr("--%1 changes nothing in the report %2.")
                         .arg(QString::fromStdString(option), QString::fromStdString(options.report.name)));
    auto opened = openPortfolio(options.file, portfolio::Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto written = writeOutput(options.out, **opened, [&](const exchange::TextSink &sink) {
        return exchange::writeReport(**opened, *spec, today(), formatOf(program, options), sink);
    });
    return written ? Status::Done : fail(written.error());
}

std::string names()
{
    std::string all;
    for (const std::string_view name : exchange::reportNames())
        all.append(all.empty() ? "" : ", ").append(name);
    return all;
}

} // namespace

void addReportCommand(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();
    exchange::ReportOptions &report = options->report;
    CLI::App *command = app.add_subcommand("report", words(Words::tr("Print a report")));
    addFileArgument(*command, options->file);
    command->add_option("NAME", report.name, words(Words::tr("One of: %1").arg(QString::fromStdString(names()))))
        ->required();
    command->add_option("--from", report.from, words(Words::tr("First day, YYYY-MM-DD")));
    command->add_option("--to", report.to, words(Words::tr("Last day, YYYY-MM-DD")));
    command->add_option("--every", report.every, words(Words::tr("day, week, month (default), quarter, year or all")));
    command->add_option(
        "--by", report.by,
        words(Words::tr("Any of model,recipient,party,version; of returns: model,party,round,agreement, or all")));
    command->add_option(
        "--columns", report.columns,
        words(Words::tr(
            "recipient: turns recipients into columns; trail, of the ledger: how each payment came to its parts")));
    command->add_option(
        "--basis", report.basis,
        words(Words::tr("Of returns: accrual (default) counts what was allocated, paid_out what was paid")));
    command->add_option("--model", report.models, words(Words::tr("Only this model; may be repeated")));
    command->add_option("--party", report.parties, words(Words::tr("Only this party; may be repeated")));
    command->add_option("--round", report.rounds, words(Words::tr("Of returns: only this round; may be repeated")));
    command->add_option("--agreement", report.agreements,
                        words(Words::tr("Of returns: only this agreement; may be repeated")));
    command->add_option("--out", options->out, words(Words::tr("Where to; standard output by default")));
    command->callback([=, &program] {
        program.takesDocuments = true;
        program.chosen = [=, &program] { return ::cb::cbk::report(program, *options); };
    });
}

} // namespace cb::cbk
