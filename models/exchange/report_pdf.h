// SPDX-License-Identifier: GPL-3.0-or-later
// A report on A4 pages: what it is, which days and filters, its rows, and the sums of its amounts. Needs a
// QGuiApplication.
#pragma once

#include "exchange/report_heading.h"

namespace cb::exchange {

// Beyond it paper is no help to anybody; CSV and XLSX have no such limit.
inline constexpr std::size_t mostPdfRows = 20'000;

// Errors: tooManyPages, unwritable, those of `fill`.
Result<void> writeReportPdf(const ReportHeading &heading, const std::function<Result<void>(ReportSink &)> &fill,
                            const TextSink &out);

} // namespace cb::exchange
