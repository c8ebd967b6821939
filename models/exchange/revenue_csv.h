// SPDX-License-Identifier: GPL-3.0-or-later
// Payments from the canonical revenue CSV: header `model,occurred_at,amount` and any of
// `tasks,reference,version,source`, in any order. A file is read as a stream and taken in one transaction; a file with
// any rejected row is not taken unless partial import is asked for.
#pragma once

#include "exchange/csv_reader.h"
#include "portfolio/payments.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cb::exchange {

struct RevenueImport {
    std::string defaultModel;  // id or name, where the file has no `model` column or an empty cell
    std::string defaultSource; // the same for `source`
    std::string batchName;     // empty: the file's name
    engine::Instant importedAt;
    bool dryRun = false;
    bool acceptPartial = false;
};

// Errors: those of the file as a whole (csv_reader.h, unknownColumn, missingColumn, repeatedColumn, emptyFile,
// onlyHeader) and of PaymentImport::finish(). Rows that are wrong are in the report.
Result<portfolio::ImportReport> importRevenue(portfolio::Portfolio &portfolio, const std::filesystem::path &file,
                                              const RevenueImport &options, const portfolio::Progress &progress);

// The rejected rows as CSV `line,field,value,reason`, the reason in English. Replaces the file.
Result<void> writeRejects(const std::filesystem::path &file, const std::vector<portfolio::Reject> &rejects);

// The rejected rows themselves with the header of the file they came from, to be mended and imported. Replaces `file`.
// Errors: those of readCsv() and of writing.
Result<void> writeRejectedRows(const std::filesystem::path &file, const std::filesystem::path &source,
                               const std::vector<portfolio::Reject> &rejects);

// What a file says before anything of it is taken: its header and first records as they stand.
struct CsvPreview {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines; // on which the rows begin
    std::int64_t rowCount = 0;       // of the whole file, an estimate unless it is
    bool exact = false;
};
Result<CsvPreview> previewCsv(const std::filesystem::path &file, std::size_t rows);

} // namespace cb::exchange
