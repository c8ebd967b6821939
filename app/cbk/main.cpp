// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <QtGui/QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace {

using cb::cbk::Program;
using cb::cbk::Status;
using cb::cbk::Words;
using cb::cbk::words;

// The language must be known before any word is made, so the option is looked for by hand.
std::string stated(std::string_view option, int count, char **arguments)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view argument = arguments[i];
        if (argument == option && i + 1 < count)
            return arguments[i + 1];
        if (argument.starts_with(option) && argument.substr(option.size()).starts_with('='))
            return std::string(argument.substr(option.size() + 1));
    }
    return {};
}

// PDF needs fonts, and these an application that could have windows; it draws none, so it is kept from any display.
std::unique_ptr<QCoreApplication> makeApplication(int &count, char **arguments)
{
    const bool statements = std::any_of(
        arguments, arguments + count, [](const char *argument) { return argument == std::string_view("statements"); });
    if (!statements && stated("--format", count, arguments) != "pdf")
        return std::make_unique<QCoreApplication>(count, arguments);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt says about a session that is not there is nobody's concern.
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(count, arguments);
    qInstallMessageHandler(before);
    return application;
}

// English unless another language is asked for; the words of the rooms are in the same file.
void speak(QTranslator &translator, const std::string &language)
{
    QLocale::setDefault(QLocale(QLocale::English)); // documents write numbers as they write words
    if (language.empty() || language == "en" || language == "C")
        return;
    const QLocale locale(QString::fromStdString(language));
    if (translator.load(locale, QStringLiteral("creators-backers"), QStringLiteral("_"), QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(&translator);
        QLocale::setDefault(locale);
    } else {
        std::fprintf(stderr, "cbk: there are no words in the language '%s'; going on in English\n", language.c_str());
    }
}

void addCommonOptions(CLI::App &app, Program &program, std::string &language)
{
    app.set_help_flag("-h,--help", words(Words::tr("Say how a command is used")));
    app.set_version_flag("--version", std::string("cbk " CB_VERSION), words(Words::tr("Say which version this is")));
    app.add_option(
           "--format", program.format,
           words(Words::tr("table (default on a terminal), csv (otherwise) or json; a report also xlsx or pdf")))
        ->check(CLI::IsMember({"table", "csv", "json", "xlsx", "pdf"}));
    app.add_flag("--quiet", program.quiet, words(Words::tr("Say nothing but errors")));
    app.add_flag("--no-progress", program.noProgress, words(Words::tr("Do not show how far long work has come")));
    app.add_option("--lang", language, words(Words::tr("Language of messages, such as de; English is the default")));
}

int parseAndRun(CLI::App &app, Program &program, int count, char **arguments)
{
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError &error) {
        const int asked = app.exit(error, std::cout, std::cerr);
        return asked == 0 ? 0 : static_cast<int>(Status::WrongUsage);
    }
    if (program.isDocument() && !program.takesDocuments)
        return static_cast<int>(cb::cbk::wrongUsage(
            Words::tr("Only reports can be written as %1.").arg(QString::fromStdString(program.format))));
    const int status = static_cast<int>(program.chosen());
    const bool refused = std::fflush(stdout) != 0 || std::ferror(stdout) != 0;
    return refused && status == 0 ? static_cast<int>(cb::cbk::fail(cb::cbk::outputRefused())) : status;
}

} // namespace

int main(int count, char **arguments)
{
    const auto application = makeApplication(count, arguments);
    QCoreApplication::setApplicationName(QStringLiteral("cbk"));
    QTranslator translator;
    std::string language = stated("--lang", count, arguments);
    speak(translator, language);

    Program program;
    CLI::App app(words(Words::tr("Follow every micro-USDC from inference revenue to creators and backers.")), "cbk");
    app.require_subcommand(1);
    app.fallthrough();
    addCommonOptions(app, program, language);
    cb::cbk::addFileCommands(app, program);
    cb::cbk::addExchangeCommands(app, program);
    cb::cbk::addImportCommands(app, program);
    cb::cbk::addSplitCommand(app, program);
    cb::cbk::addDepositsCommand(app, program);
    cb::cbk::addReportCommand(app, program);
    cb::cbk::addScenarioCommand(app, program);
    cb::cbk::addStatementsCommand(app, program);
    cb::cbk::addRegisterCommand(app, program);
    cb::cbk::addBenchCommand(app, program);
    return parseAndRun(app, program, count, arguments);
}
