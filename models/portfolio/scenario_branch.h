// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: what the parts of scenarios share.
#pragma once

#include "portfolio/scenarios.h"

namespace cb::portfolio {

// The nearest double of a decimal.
double numberOf(const Decimal &decimal);

} // namespace cb::portfolio
