// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about the file as a whole: new, info, audit, backup.
#include "output.h"

#include "portfolio/allocations.h"
#include "portfolio/audit.h"
#include "portfolio/batches.h"

#include <filesystem>

namespace cb::cbk {

namespace {

using portfolio::Access;
using portfolio::Portfolio;

std::string count(std::int64_t number)
{
    return std::to_string(number);
}

Status makeNew(const std::string &path, const std::string &name)
{
    const std::string given = name.empty() ? std::filesystem::path(path).stem().string() : name;
    const auto made = Portfolio::create(path, given);
    return made ? Status::Done : fail(made.error());
}

std::vector<std::vector<std::string>> factRows(const portfolio::Facts &facts)
{
    std::vector<std::vector<std::string>> rows;
    for (const portfolio::RecordType &type : portfolio::recordTypes())
        if (const auto records = facts.records(type.kind); !records.empty())
            rows.push_back({std::string(type.jsonKey), count(std::ssize(records))});
    return rows;
}

// Figures of all payments, from the totals by day.
Result<std::vector<std::vector<std::string>>> paymentRows(Portfolio &portfolio)
{
    portfolio::DistributionQuery query;
    query.step = portfolio::Step::Day;
    query.byModel = false;
    const auto days = portfolio::revenue(portfolio, query);
    if (!days)
        return days.error();
    portfolio::RevenueRow sum;
    std::int64_t gross = 0;
    std::int64_t refunds = 0;
    for (const portfolio::RevenueRow &day : *days) {
        sum.payments += day.payments;
        sum.tasks += day.tasks;
        gross += day.gross.units();
        refunds += day.refunds.units();
    }
    const std::string first = days->empty() ? std::string() : days->front().period.toString();
    const std::string last = days->empty() ? std::string() : days->back().period.toString();
    return std::vector<std::vector<std::string>>{{"payments", count(sum.payments)},
                                                 {"first_day", first},
                                                 {"last_day", last},
                                                 {"tasks", count(sum.tasks)},
                                                 {"gross", engine::Amount::ofUnits(gross).toString()},
                                                 {"refunds", engine::Amount::ofUnits(refunds).toString()},
                                                 {"net", engine::Amount::ofUnits(gross + refunds).toString()}};
}

Result<std::vector<std::vector<std::string>>> infoRows(Portfolio &portfolio, const std::string &path)
{
    const auto facts = portfolio.facts();
    const auto payments = paymentRows(portfolio);
    if (!payments)
        return payments.error();
    const auto batches = portfolio::batches(portfolio);
    if (!batches)
        return batches.error();
    std::error_code unknown;
    std::vector<std::vector<std::string>> rows = {
        {"name", facts->name},
        {"file", path},
        {"bytes", count(static_cast<std::int64_t>(std::filesystem::file_size(path, unknown)))}};
    const auto records = factRows(*facts);
    rows.insert(rows.end(), records.begin(), records.end());
    rows.insert(rows.end(), payments->begin(), payments->end());
    rows.push_back({"batches", count(std::ssize(*batches))});
    rows.push_back({"locked_through", facts->lockedThrough ? facts->lockedThrough->toString() : std::string()});
    return rows;
}

Status info(const Program &program, const std::string &path)
{
    auto opened = openPortfolio(path, Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto rows = (*opened)->read([&] { return infoRows(**opened, path); });
    if (!rows)
        return fail(rows.error());
    printRows(program.outputFormat(), {{"field"}, {"value"}}, *rows);
    return Status::Done;
}

Status audit(const Program &program, const std::string &path)
{
    auto opened = openPortfolio(path, Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto progress = program.progress(Words::tr("Checking"));
    const auto report = (*opened)->read([&] { return portfolio::audit(**opened, progress); });
    if (!report)
        return fail(report.error());
    std::vector<std::vector<std::string>> rows;
    for (const portfolio::AuditFailure &failure : report->failures)
        rows.push_back({failure.check, failure.subject, failure.expected, failure.found, failure.difference});
    printRows(program.outputFormat(), {{"check"}, {"subject"}, {"expected"}, {"found"}, {"difference"}}, rows);
    // No part of a JSON document; there its rows say it.
    std::fprintf(program.outputFormat() == exchange::ReportFormat::Json ? stderr : stdout, "%s checks, %s failed\n",
                 count(report->checks).c_str(), count(std::ssize(rows)).c_str());
    return rows.empty() ? Status::Done : Status::CheckFailed;
}

Status backup(const std::string &path, const std::string &destination)
{
    auto opened = openPortfolio(path, Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    const auto done = (*opened)->backup(destination);
    return done ? Status::Done : fail(done.error());
}

struct Paths {
    std::string file;
    std::string other;
};

} // namespace

void addFileCommands(CLI::App &app, Program &program)
{
    const auto paths = std::make_shared<Paths>();

    CLI::App *made = app.add_subcommand("new", words(Words::tr("Make an empty portfolio; never overwrites")));
    addFileArgument(*made, paths->file);
    made->add_option("--name", paths->other, words(Words::tr("The portfolio's name; by default the file's")));
    made->callback([=, &program] { program.chosen = [=] { return makeNew(paths->file, paths->other); }; });

    CLI::App *told = app.add_subcommand("info", words(Words::tr("Say what is in a portfolio")));
    addFileArgument(*told, paths->file);
    told->callback([=, &program] { program.chosen = [=, &program] { return info(program, paths->file); }; });

    CLI::App *audited = app.add_subcommand("audit", words(Words::tr("Recompute and cross-check everything")));
    addFileArgument(*audited, paths->file);
    audited->callback([=, &program] { program.chosen = [=, &program] { return audit(program, paths->file); }; });

    CLI::App *copied = app.add_subcommand("backup", words(Words::tr("Make a verified copy; never overwrites")));
    addFileArgument(*copied, paths->file);
    copied->add_option("DEST", paths->other, words(Words::tr("The copy")))->required();
    copied->callback([=, &program] { program.chosen = [=] { return backup(paths->file, paths->other); }; });
}

} // namespace cb::cbk
