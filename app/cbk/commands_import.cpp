// SPDX-License-Identifier: GPL-3.0-or-later
// Imports: import, batches, unimport.
#include "output.h"

#include "exchange/errors.h"
#include "exchange/import_file.h"
#include "exchange/text.h"
#include "portfolio/batches.h"

#include <chrono>

namespace cb::cbk {

namespace {

using portfolio::Access;

struct Options {
    std::string file;
    std::string data; // or the batch
    std::string kind{exchange::revenueKind};
    std::string rejects;
    exchange::RevenueImport revenue;
};

engine::Instant now()
{
    const auto since1970 = std::chrono::system_clock::now().time_since_epoch();
    return engine::Instant::ofMicros(std::chrono::duration_cast<std::chrono::microseconds>(since1970).count());
}

Result<portfolio::ImportReport> import(const Program &program, const Options &options, portfolio::Portfolio &into)
{
    exchange::RevenueImport stated = options.revenue;
    stated.importedAt = now();
    return exchange::importFile(into, options.kind, options.data, stated, program.progress(Words::tr("Importing")));
}

void printReport(const Program &program, const portfolio::ImportReport &report)
{
    constexpr auto number = Column::Kind::Count;
    printRows(program.outputFormat(),
              {{"read", number}, {"added", number}, {"already_there", number}, {"rejected", number}, {"batch"}},
              {{std::to_string(report.read), std::to_string(report.added), std::to_string(report.alreadyThere),
                std::to_string(report.rejected), report.batch}});
}

// The rejected rows: to their file, and the first few to the person.
Status tellRejects(const Program &program, const Options &options, const portfolio::ImportReport &report)
{
    constexpr std::size_t told = 10;
    for (std::size_t i = 0; i < std::min(told, report.rejects.size()); ++i)
        fail(report.rejects[i].error.with("file", options.data).with("line", std::to_string(report.rejects[i].line)));
    if (report.rejected > static_cast<std::int64_t>(told))
        program.note(Words::tr("and %n more rejected row(s)", nullptr, static_cast<int>(report.rejected) - 10));
    return report.rejected == 0 ? Status::Done : Status::CheckFailed;
}

Status runImport(const Program &program, const Options &options)
{
    auto opened = openPortfolio(options.file, options.revenue.dryRun ? Access::ReadOnly : Access::ReadWrite);
    if (!opened)
        return fail(opened.error());
    const auto report = import(program, options, **opened);
    if (!report && report.error().code() == exchange::errors::unknownKind)
        return wrongUsage(exchange::errorText(report.error()));
    if (!report)
        return fail(report.error().with("file", options.data));
    printReport(program, *report);
    if (report->beforePublication > 0)
        program.note(Words::tr("warning: %n payment(s) before the publication of their model", nullptr,
                               static_cast<int>(report->beforePublication)));
    if (report->inFuture > 0)
        program.note(Words::tr("warning: %n payment(s) later than now", nullptr, static_cast<int>(report->inFuture)));
    if (!options.rejects.empty()) {
        const auto written = exchange::writeRejects(options.rejects, report->rejects);
        if (!written)
            return fail(written.error());
    }
    return tellRejects(program, options, *report);
}

Status listBatches(const Program &program, const std::string &path)
{
    auto opened = openPortfolio(path, Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto batches = portfolio::batches(**opened);
    if (!batches)
        return fail(batches.error());
    const auto day = [](const std::optional<engine::Day> &d) { return d ? d->toString() : std::string(); };
    std::vector<std::vector<std::string>> rows;
    for (const portfolio::Batch &batch : *batches)
        rows.push_back({batch.id, batch.name, batch.kind, batch.fileName, batch.importedAt.toString(),
                        std::to_string(batch.read), std::to_string(batch.added), std::to_string(batch.alreadyThere),
                        std::to_string(batch.rejected), day(batch.firstDay), day(batch.lastDay)});
    constexpr auto number = Column::Kind::Count;
    printRows(program.outputFormat(),
              {{"batch"},
               {"name"},
               {"kind"},
               {"file"},
               {"imported_at"},
               {"read", number},
               {"added", number},
               {"already_there", number},
               {"rejected", number},
               {"first_day"},
               {"last_day"}},
              rows);
    return Status::Done;
}

Status takeBack(const Program &program, const std::string &path, const std::string &batch)
{
    auto opened = openPortfolio(path, Access::ReadWrite);
    if (!opened)
        return fail(opened.error());
    const auto taken = portfolio::takeBack(**opened, batch, program.progress(Words::tr("Taking back")));
    if (!taken)
        return fail(taken.error());
    program.note(Words::tr("%1 is taken back").arg(QString::fromStdString(batch)));
    return Status::Done;
}

void addImport(CLI::App &app, Program &program, const std::shared_ptr<Options> &options)
{
    CLI::App *command =
        app.add_subcommand("import", words(Words::tr("Take payments or other records from a CSV file")));
    addFileArgument(*command, options->file);
    command->add_option("CSV", options->data, words(Words::tr("The file to read")))->required();
    command->add_option("--kind", options->kind, words(Words::tr("What the rows are; revenue by default")));
    command->add_option("--model", options->revenue.defaultModel, words(Words::tr("Model of rows that name none")));
    command->add_option("--source", options->revenue.defaultSource, words(Words::tr("Source of rows that name none")));
    command->add_option("--batch-name", options->revenue.batchName, words(Words::tr("The file's name by default")));
    command->add_option("--rejects", options->rejects,
                        words(Words::tr("Where rejected rows are written to, with reasons")));
    command->add_flag("--dry-run", options->revenue.dryRun, words(Words::tr("Say what would be done and do nothing")));
    command->add_flag("--accept-partial", options->revenue.acceptPartial,
                      words(Words::tr("Take the good rows although others are rejected")));
    command->callback([=, &program] { program.chosen = [=, &program] { return runImport(program, *options); }; });
}

} // namespace

void addImportCommands(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();
    addImport(app, program, options);

    CLI::App *listed = app.add_subcommand("batches", words(Words::tr("List the imports made, newest first")));
    addFileArgument(*listed, options->file);
    listed->callback([=, &program] { program.chosen = [=, &program] { return listBatches(program, options->file); }; });

    CLI::App *taken = app.add_subcommand("unimport", words(Words::tr("Take an import back whole")));
    addFileArgument(*taken, options->file);
    taken->add_option("BATCH", options->data, words(Words::tr("Its id, as batches lists it")))->required();
    taken->callback(
        [=, &program] { program.chosen = [=, &program] { return takeBack(program, options->file, options->data); }; });
}

} // namespace cb::cbk
