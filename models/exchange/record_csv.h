// SPDX-License-Identifier: GPL-3.0-or-later
// Records of every kind but payments from CSV and to it; the columns are the keys of the interchange format, in any
// order. A file is taken in one edit, as a batch; a file with any rejected row is not taken unless partial import is
// asked for.
//
// A row is already there if its id is, with the same facts; without an id, or of a kind that has none, if its content
// is, counted as often as it occurs. The same id, or the same transaction and log index, with other facts is a
// conflict: nothing is ever changed by an import. Rows without an id get one that follows from their content.
#pragma once

#include "exchange/report.h"
#include "portfolio/payments.h"

#include <filesystem>

namespace cb::exchange {

struct RecordImport {
    std::string defaultModel; // id, for kinds with a model where the file has no such column or an empty cell
    std::string batchName;    // empty: the file's name
    engine::Instant importedAt;
    bool dryRun = false; // a door that only reads will do
    bool acceptPartial = false;
};

// What cannot be kept is told row by row; where the portfolio refuses more than `maximumRefusals` rows for what only it
// can see, the first of them are told and nothing is taken.
// Errors: those of the file as a whole (see revenue_csv.h), tooManyRows, cancelled, and those of the edit that are
// nobody's in particular.
inline constexpr int maximumRefusals = 100;
Result<portfolio::ImportReport> importRecords(portfolio::Portfolio &portfolio, const portfolio::RecordType &type,
                                              const std::filesystem::path &file, const RecordImport &options,
                                              const portfolio::Progress &progress);

// The records of a kind in the order of entry, with their keys as columns: what importRecords() reads.
Result<void> recordsReport(portfolio::Portfolio &portfolio, const portfolio::RecordType &type, ReportSink &sink);

} // namespace cb::exchange
