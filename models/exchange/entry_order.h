// SPDX-License-Identifier: GPL-3.0-or-later
// All payments of a portfolio in the order of entry, which is not the order that the file keeps them in: several passes
// over the file, each handing out the next few hundred thousand, so that memory is bounded.
#pragma once

#include "portfolio/payments.h"

namespace cb::exchange {

// `row` returns whether to go on; if not, the error is `cancelled`.
Result<void> paymentsByEntry(portfolio::Portfolio &portfolio, const portfolio::Progress &progress,
                             const std::function<bool(const portfolio::Payment &)> &row);

} // namespace cb::exchange
