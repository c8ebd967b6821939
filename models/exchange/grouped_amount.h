// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/quantities.h"

#include <string_view>

namespace cb::exchange {

// "1,234.5" or "1234.5" in USDC, not below zero: commas only where they part thousands, and then all of them, so that a
// decimal comma is never read over. Errors, with the text as it stands: notANumber, tooManyDecimals, outOfRange.
Result<engine::Amount> parseGrouped(std::string_view text);

} // namespace cb::exchange
