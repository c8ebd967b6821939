// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: what to show is a ReportSpec, made from the same words as on a command line; running one streams rows of
// typed cells into a sink (CSV, JSON, a table for a terminal, a preview), however many there are. Amounts are exact,
// days ISO, names are ids, everything in English and the same on every machine.
#pragma once

#include "exchange/csv_writer.h"
#include "portfolio/returns.h"

#include <span>
#include <string>
#include <vector>

namespace cb::exchange {

// As typed: every member may be empty.
struct ReportOptions {
    std::string name;
    std::string from;
    std::string to;
    std::string every;   // day, week, month, quarter, year, all
    std::string by;      // model,recipient,party,version in any order
    std::string columns; // recipient; of the ledger: trail
    std::string basis;   // of returns: accrual, paid_out
    std::vector<std::string> models;
    std::vector<std::string> parties;
    std::vector<std::string> rounds; // of returns
    std::vector<std::string> agreements;
};

enum class ReportName {
    Distribution,
    Revenue,
    Ledger,
    Rounds,
    Contributions,
    Agreements,
    Ownership,
    Domains,
    Yield,
    Payouts,
    Burns,
    Foundation,
    Returns,
    Statement
};

struct ReportSpec {
    ReportName name = ReportName::Distribution;
    portfolio::DistributionQuery query;
    bool columnsRecipient = false;
    bool trail = false;             // of the ledger: how each payment came to its parts
    portfolio::ReturnsBy returnsBy; // what brought no agreement, or no round, has no row where these are asked for
    portfolio::Basis basis = portfolio::Basis::Accrual;
    std::vector<std::string> rounds; // ids; empty: all
    std::vector<std::string> agreements;
};

// Errors: unknownReport, dayOrder, unknownOption (also for returns by or of rounds or agreements of what was paid out:
// payouts name neither), notADay.
Result<ReportSpec> parseReport(const ReportOptions &options);
// Whether an option, called as on a command line ("from"), changes anything in a report; and those that were stated and
// do not, with the word that does not where another would ("by version").
bool takesOption(ReportName report, std::string_view option);
std::vector<std::string> optionsWithoutUse(const ReportOptions &options, ReportName report);
// The names that parseReport() knows.
std::span<const std::string_view> reportNames();
// The same report as a shell command: `cbk report FILE …`.
std::string commandLine(const ReportOptions &options, const std::string &file);

// Plain: text of ours that needs no quoting. Day: the same, and an ISO day or empty.
enum class CellType { Text, Plain, Amount, Whole, Day };

struct ReportColumn {
    std::string name;
    CellType type = CellType::Text;
    bool repeated = false; // its amounts stand in several rows each: their sum means nothing
};

struct ReportCell {
    CellType type = CellType::Text;
    std::string_view text;   // of Text, Plain and Day
    std::int64_t number = 0; // micro-USDC of an Amount
    static ReportCell amount(engine::Amount amount) { return {CellType::Amount, {}, amount.units()}; }
    static ReportCell whole(std::int64_t number) { return {CellType::Whole, {}, number}; }
    static ReportCell plain(std::string_view text) { return {CellType::Plain, text, 0}; }
    static ReportCell day(std::string_view text) { return {CellType::Day, text, 0}; }
    static ReportCell words(std::string_view text) { return {CellType::Text, text, 0}; }
};

class ReportSink {
public:
    virtual ~ReportSink() = default;
    virtual void begin(std::span<const ReportColumn> columns) = 0;
    // Texts need to live only during the call. Returns whether to go on.
    virtual bool row(std::span<const ReportCell> cells) = 0;
};

// `asOf` is the day that states (a round's phase, an agreement's progress) are told of where the spec has no last day.
// Errors: noSuchRecord, cancelled (the sink did not go on), those of the door.
Result<void> runReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink);

// Xlsx and Pdf are bytes, and are for files (report_xlsx.h, report_pdf.h).
enum class ReportFormat { Table, Csv, Json, Xlsx, Pdf };
// The whole report. Pdf needs a QGuiApplication, for its fonts. Progress counts rows and knows no total. Errors:
// unwritable if `out` refuses, tooManyPages, cancelled, those of runReport().
Result<void> writeReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportFormat format,
                         const TextSink &out, const portfolio::Progress &progress = {});

// The same for rows that are no report, as text: `fill` hands them to the sink.
Result<void> writeRows(const std::function<Result<void>(ReportSink &)> &fill, ReportFormat format, const TextSink &out);

// The first rows of a report as texts, and how many there are in all.
struct ReportPreview {
    std::vector<ReportColumn> columns;
    std::vector<std::vector<std::string>> rows; // at most the limit asked for
    std::int64_t total = 0;                     // of rows; at most `countLimit`
    bool more = false;                          // counting ended at `countLimit`
    std::vector<engine::Amount> sums;           // by column, of those that are amounts, over the rows counted
};
Result<ReportPreview> previewReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf,
                                    std::size_t limit, std::int64_t countLimit);

} // namespace cb::exchange
