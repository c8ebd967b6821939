// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a workbook for spreadsheets, in constant memory however long it is: amounts as numbers while a
// spreadsheet keeps them exactly and as text beyond, days as dates, text always as text and never as a formula. What
// does not fit on one sheet goes on on the next.
#pragma once

#include "exchange/report_heading.h"

namespace cb::exchange {

// Rows of one sheet of the format, the header among them.
inline constexpr std::int64_t sheetRows = 1'048'576;

// Errors: unwritable if `out` refuses or temporary files cannot be written, those of `fill`. For tests: sheets of fewer
// rows.
Result<void> writeXlsx(const ReportHeading &heading, const std::function<Result<void>(ReportSink &)> &fill,
                       const TextSink &out, std::int64_t rowsOfSheet = sheetRows);

} // namespace cb::exchange
