// SPDX-License-Identifier: GPL-3.0-or-later
// Exact arithmetic with decimals of any size that a file may hold (18 decimals, 30 digits): the shares and prices of a
// vault, DN burned. Rounding is in the name of what rounds.
#pragma once

#include "portfolio/records.h"

namespace cb::portfolio {

// Exact. Errors: overflow where the result has more than 30 digits.
Result<Decimal> sum(const Decimal &a, const Decimal &b);
Result<Decimal> difference(const Decimal &a, const Decimal &b);
// a × b in whole micro-USDC, towards minus infinity. Error: overflow.
Result<Amount> productFloor(const Decimal &a, const Decimal &b);
// Amount / decimal to 6 decimals, nearest, halves up; nothing for a divisor that is not above 0.
std::optional<Decimal> quotientNearest(Amount dividend, const Decimal &divisor);

} // namespace cb::portfolio
