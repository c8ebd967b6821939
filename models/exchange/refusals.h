// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a file the portfolio would refuse: found out by asking the door, as if they were entered one by one.
#pragma once

#include "portfolio/payments.h"

namespace cb::exchange {

struct RecordRow {
    std::int64_t line = 0;
    portfolio::Record record;
};

portfolio::Edit editOf(std::span<const RecordRow> rows);

// Takes refused rows out and notes why, until the rest would be taken. After `maximumRefusals` it gives up and leaves
// no row. Errors: cancelled, and those that name no row.
Result<void> dropRefused(portfolio::Portfolio &portfolio, std::vector<RecordRow> &rows, portfolio::ImportReport &report,
                         const portfolio::Progress &progress);

} // namespace cb::exchange
