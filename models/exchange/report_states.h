// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that tell of records rather than of revenue, for runReport().
#pragma once

#include "exchange/report.h"

namespace cb::exchange {

Result<void> roundsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink);
Result<void> contributionsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink);
Result<void> agreementsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf,
                              ReportSink &sink);
Result<void> ownershipReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink);
Result<void> yieldReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink);
Result<void> payoutsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink);
Result<void> burnsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink);
Result<void> foundationReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink);
Result<void> returnsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink);
Result<void> domainsReport(portfolio::Portfolio &portfolio, ReportSink &sink);

} // namespace cb::exchange
