// SPDX-License-Identifier: GPL-3.0-or-later
// Whole portfolios in and out: demo, load, dump.
#include "output.h"

#include "exchange/portfolio_json.h"
#include "exchange/sample.h"

namespace cb::cbk {

namespace {

struct Options {
    std::string file;
    std::string other;
    exchange::SampleOptions sample;
};

Status demo(const Program &program, const Options &options)
{
    const auto made = exchange::makeSample(options.file, options.sample, program.progress(Words::tr("Making")));
    return made ? Status::Done : fail(made.error());
}

Status load(const Program &program, const Options &options)
{
    const auto report = exchange::loadPortfolio(options.other, options.file, program.progress(Words::tr("Loading")));
    if (!report)
        return fail(report.error());
    if (report->beforePublication > 0)
        program.note(Words::tr("warning: %n payment(s) before the publication of their model", nullptr,
                               static_cast<int>(report->beforePublication)));
    return Status::Done;
}

Status dump(const Program &program, const Options &options)
{
    auto opened = openPortfolio(options.file, portfolio::Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto written = writeOutput(options.other, **opened, [&](const exchange::TextSink &sink) {
        return exchange::dumpPortfolio(**opened, sink, program.progress(Words::tr("Writing")));
    });
    return written ? Status::Done : fail(written.error());
}

} // namespace

void addExchangeCommands(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();

    CLI::App *sample = app.add_subcommand("demo", words(Words::tr("Make the sample portfolio; never overwrites")));
    addFileArgument(*sample, options->file);
    sample->add_option("--payments", options->sample.payments, words(Words::tr("How many payments; 200000 by default")))
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{50'000'000}));
    sample->add_option("--seed", options->sample.seed, words(Words::tr("Another seed makes other payments")));
    sample->callback([=, &program] { program.chosen = [=, &program] { return demo(program, *options); }; });

    CLI::App *loaded =
        app.add_subcommand("load", words(Words::tr("Read portfolio JSON into a new or empty portfolio")));
    addFileArgument(*loaded, options->file);
    loaded->add_option("JSON", options->other, words(Words::tr("The document")))->required();
    loaded->callback([=, &program] { program.chosen = [=, &program] { return load(program, *options); }; });

    CLI::App *dumped = app.add_subcommand("dump", words(Words::tr("Write a portfolio as JSON")));
    addFileArgument(*dumped, options->file);
    dumped->add_option("--out", options->other, words(Words::tr("Where to; standard output by default")));
    dumped->callback([=, &program] { program.chosen = [=, &program] { return dump(program, *options); }; });
}

} // namespace cb::cbk
