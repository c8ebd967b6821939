// SPDX-License-Identifier: GPL-3.0-or-later
// A party's statement as rows, the same in a report, in a file and under its fingerprint: whoever has the CSV can
// compare its SHA-256 with the one that the statement names. The sections, in this order: opening, earned, paid,
// closing (closing = opening + earned − paid); then, where the party has money in rounds, capital_opening,
// contribution, refund, capital_closing; then what its revenue shares received over their whole life and their caps.
#pragma once

#include "exchange/report.h"
#include "portfolio/statements.h"

namespace cb::exchange {

std::span<const ReportColumn> statementColumns();
// Errors: cancelled.
Result<void> statementRows(const portfolio::Facts &facts, const portfolio::PartyStatement &statement, ReportSink &sink);
// Header and rows, as they are written and fingerprinted.
std::string statementCsv(const portfolio::Facts &facts, const portfolio::PartyStatement &statement);
// SHA-256 of that.
std::string statementHash(const portfolio::Facts &facts, const portfolio::PartyStatement &statement);

// The report: the parties asked for, or all that there is something to state of.
Result<void> statementReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink);

} // namespace cb::exchange
