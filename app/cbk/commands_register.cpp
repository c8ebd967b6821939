// SPDX-License-Identifier: GPL-3.0-or-later
// cbk register-manifest.
#include "output.h"

#include "exchange/errors.h"
#include "exchange/registration_document.h"
#include "exchange/text.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

namespace cb::cbk {

namespace {

struct Options {
    std::string file;
    std::string model;
    std::string out;
    std::string verify;
};

Status verify(const Program &program, const std::string &path, const exchange::RegistrationDocument &document)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(Error(exchange::errors::unreadable, {{"file", path}, {"reason", std::strerror(errno)}}));
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (text.ends_with('\n'))
        text.pop_back();
    const bool same = text == document.json;
    program.note(same ? Words::tr("The document is the one of this portfolio.")
                      : Words::tr("The document is not the one of this portfolio."));
    return same ? Status::Done : Status::CheckFailed;
}

Status registerManifest(const Program &program, const Options &options)
{
    auto opened = openPortfolio(options.file, portfolio::Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto document = exchange::registrationDocument(*(*opened)->facts(), options.model, today());
    if (!document)
        return fail(document.error());
    if (!options.verify.empty())
        return verify(program, options.verify, *document);
    const auto written = writeOutput(options.out, **opened, [&](const exchange::TextSink &sink) -> Result<void> {
        // A file holds exactly what the fingerprint is of.
        return sink(options.out.empty() ? document->json + "\n" : document->json) ? Result<void>() : outputRefused();
    });
    if (!written)
        return fail(written.error());
    program.note(QStringLiteral("SHA-256 %1").arg(QString::fromStdString(document->sha256)));
    return Status::Done;
}

} // namespace

void addRegisterCommand(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        app.add_subcommand("register-manifest",
                           words(Words::tr("Print a model's registration document (canonical JSON) and its SHA-256")));
    addFileArgument(*command, options->file);
    command->add_option("MODEL", options->model, words(Words::tr("The model's id or name")))->required();
    command->add_option("--out", options->out, words(Words::tr("Where to; standard output by default")));
    command->add_option("--verify", options->verify, words(Words::tr("Compare this document instead of printing one")));
    command->callback(
        [=, &program] { program.chosen = [=, &program] { return registerManifest(program, *options); }; });
}

} // namespace cb::cbk
