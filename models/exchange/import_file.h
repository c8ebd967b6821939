// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a CSV file of any kind, by the name of the kind: "revenue" for payments (revenue_csv.h), else a kind of
// record by its name or JSON key (record_csv.h).
#pragma once

#include "exchange/record_csv.h"
#include "exchange/revenue_csv.h"

namespace cb::exchange {

inline constexpr std::string_view revenueKind = "revenue";

// The kinds that there are, as batches call them: those that files bring most often first.
std::vector<std::string> importKinds();
// The columns that a file of a kind may have: those it must have, then the others.
struct ImportColumns {
    std::vector<std::string> required;
    std::vector<std::string> optional;
};
ImportColumns importColumns(std::string_view kind);
// Errors: unknownKind, and those of importRevenue() and importRecords().
Result<portfolio::ImportReport> importFile(portfolio::Portfolio &portfolio, std::string_view kind,
                                           const std::filesystem::path &file, const RevenueImport &options,
                                           const portfolio::Progress &progress);

} // namespace cb::exchange
