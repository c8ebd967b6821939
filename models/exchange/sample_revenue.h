// SPDX-License-Identifier: GPL-3.0-or-later
// Two years of made-up payments (2024-11-01 to 2026-10-31) for the models of the sample portfolio: they grow after each
// better version, are fewer at night and at weekends, and one in two hundred is refunded. Integers only, and a
// generator of our own, so that every machine makes the same ones.
#pragma once

#include "portfolio/payments.h"

namespace cb::exchange {

// Adds `count` payments, refunds included, in the order of their time. How much each day earns does not depend on the
// count; where there are few payments, each is larger.
void addSampleRevenue(portfolio::PaymentImport &import, std::int64_t count, std::uint64_t seed);

} // namespace cb::exchange
