// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "exchange/text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace cb::cbk {

namespace {

// Errors about the portfolio's file rather than about what was to go into it.
constexpr std::array<std::string_view, 19> aboutTheFile = {
    "file_missing",      "file_exists",         "not_a_regular_file",        "not_a_portfolio", "made_by_newer_version",
    "damaged_header",    "unknown_schema",      "foreign_sidecar",           "read_only_file",  "file_busy",
    "disk_full",         "io_failed",           "locked_by_another_program", "file_damaged",    "inconsistent_file",
    "changed_meanwhile", "portfolio_not_empty", "unwritable_file",           "file_in_the_way"};

// A line on the terminal that is drawn over now and then, and wiped at the end.
class ProgressLine {
public:
    explicit ProgressLine(QString what)
        : m_what(std::move(what))
    {}
    ~ProgressLine()
    {
        if (m_drawn)
            std::fputs("\r\033[K", stderr);
    }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void draw(std::int64_t done, std::int64_t total)
    {
        const auto now = std::chrono::steady_clock::now();
        if (total <= 0 || now - m_last < std::chrono::milliseconds(100))
            return;
        m_last = now;
        m_drawn = true;
        const double part = static_cast<double>(std::min(done, total)) / static_cast<double>(total);
        std::fprintf(stderr, "\r%s %3d %%", qUtf8Printable(m_what), static_cast<int>(100 * part));
    }

private:
    QString m_what;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    bool m_drawn = false;
};

void say(const QString &text)
{
    std::fprintf(stderr, "cbk: %s\n", qUtf8Printable(text));
}

} // namespace

std::string words(const QString &text)
{
    return text.toStdString();
}

exchange::ReportFormat Program::outputFormat() const
{
    using exchange::ReportFormat;
    if (format.empty())
        return ::isatty(STDOUT_FILENO) != 0 ? ReportFormat::Table : ReportFormat::Csv;
    constexpr std::pair<std::string_view, ReportFormat> formats[] = {{"table", ReportFormat::Table},
                                                                     {"csv", ReportFormat::Csv},
                                                                     {"json", ReportFormat::Json},
                                                                     {"xlsx", ReportFormat::Xlsx},
                                                                     {"pdf", ReportFormat::Pdf}};
    const auto *found =
        std::find_if(std::begin(formats), std::end(formats), [&](const auto &f) { return f.first == format; });
    return found->second; // the parser has let through no other
}

portfolio::Progress Program::progress(const QString &what) const
{
    if (quiet || noProgress || ::isatty(STDERR_FILENO) == 0)
        return {};
    return [line = std::make_shared<ProgressLine>(what)](std::int64_t done, std::int64_t total) {
        line->draw(done, total);
        return true;
    };
}

void Program::note(const QString &text) const
{
    if (!quiet)
        say(text);
}

Status fail(const Error &error)
{
    say(exchange::errorText(error));
    const bool file = std::find(aboutTheFile.begin(), aboutTheFile.end(), error.code()) != aboutTheFile.end();
    return file ? Status::CannotOpen : Status::BadInput;
}

Status wrongUsage(const QString &text)
{
    say(text);
    return Status::WrongUsage;
}

Result<std::unique_ptr<portfolio::Portfolio>> openPortfolio(const std::string &path, portfolio::Access access)
{
    return portfolio::Portfolio::open(path, access);
}

void addFileArgument(CLI::App &command, std::string &file)
{
    command.add_option("FILE", file, words(Words::tr("The portfolio, a .cbk file")))->required();
}

engine::Day today()
{
    const auto days = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return engine::Day::ofNumber(static_cast<std::int32_t>(days.time_since_epoch().count()));
}

} // namespace cb::cbk
