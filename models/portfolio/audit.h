// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes and cross-checks everything, by ways that the ordinary figures do not take: the file's own consistency,
// totals by day against the payments, and allocations payment by payment against totals from days.
#pragma once

#include "portfolio/portfolio.h"

namespace cb::portfolio {

struct AuditFailure {
    std::string check;
    std::string subject;
    std::string expected;
    std::string found;
    std::string difference; // empty where there is nothing to subtract
};

struct AuditReport {
    std::int64_t checks = 0;
    std::int64_t payments = 0; // looked at
    std::vector<AuditFailure> failures;
};

// To be asked by way of Portfolio::read where another program may write meanwhile: the file is read over two
// connections.
Result<AuditReport> audit(Portfolio &portfolio, const Progress &progress);

} // namespace cb::portfolio
