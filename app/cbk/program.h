// SPDX-License-Identifier: GPL-3.0-or-later
// What all commands of cbk share: the common options, how errors are said and what the program's exit status is. A
// command parses its options with CLI11 and leaves what is to be done in Program::chosen.
#pragma once

#include "exchange/report.h"
#include "portfolio/portfolio.h"

#include <CLI/CLI.hpp>

#include <QtCore/QCoreApplication>

#include <functional>
#include <memory>
#include <string>

namespace cb::cbk {

// The words of this program.
class Words {
    Q_DECLARE_TR_FUNCTIONS(cbk)
};
std::string words(const QString &text);

enum class Status { Done = 0, CheckFailed = 1, WrongUsage = 2, BadInput = 3, CannotOpen = 4 };

struct Program {
    std::string format;          // empty: by where standard output goes
    bool takesDocuments = false; // whether the chosen command can write xlsx and pdf
    bool quiet = false;
    bool noProgress = false;
    std::function<Status()> chosen;

    exchange::ReportFormat outputFormat() const;
    bool isDocument() const { return format == "xlsx" || format == "pdf"; }
    // Draws on standard error if that is a terminal and nobody minds; else does nothing.
    portfolio::Progress progress(const QString &what) const;
    void note(const QString &text) const; // to standard error unless quiet
};

// Says the error on standard error and returns the exit status that it stands for.
Status fail(const Error &error);
Status wrongUsage(const QString &text);

Result<std::unique_ptr<portfolio::Portfolio>> openPortfolio(const std::string &path, portfolio::Access access);

// The first argument of almost every command.
void addFileArgument(CLI::App &command, std::string &file);

// Each group of commands.
void addFileCommands(CLI::App &app, Program &program);
void addExchangeCommands(CLI::App &app, Program &program);
void addImportCommands(CLI::App &app, Program &program);
void addDepositsCommand(CLI::App &app, Program &program);
void addRegisterCommand(CLI::App &app, Program &program);
void addReportCommand(CLI::App &app, Program &program);
void addStatementsCommand(CLI::App &app, Program &program);
void addScenarioCommand(CLI::App &app, Program &program);

engine::Day today(); // in UTC
void addSplitCommand(CLI::App &app, Program &program);
void addBenchCommand(CLI::App &app, Program &program);

} // namespace cb::cbk
