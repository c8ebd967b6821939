// SPDX-License-Identifier: GPL-3.0-or-later
// SAFE conversions: which SAFEs a conversion turns into shares, and every figure of it, stated or recorded. Only shares
// of parties become ownership: those of the round's new investors, of options and of the pool count in the arithmetic
// and are entered as holdings once somebody holds them.
#pragma once

#include "engine/safe_conversion.h"
#include "portfolio/facts.h"

namespace cb::portfolio {

struct ConversionPreview {
    std::vector<std::string> agreements; // ids, in order of issue, as the engine's SAFEs are
    engine::PricedRound round;           // what goes into the arithmetic
    engine::SafeConversion result;
};

// A conversion comes after that day's holdings, equity and the conversions recorded before it; a new one (entry 0)
// after all of its day. It converts every SAFE of the model that has money in force on its day (received, not refunded)
// and that no earlier conversion has converted; a SAFE is issued on the day of its first money. Errors: those of
// engine::convertSafes(), with [kind, id] of the conversion.
Result<ConversionPreview> previewConversion(const Facts &facts, const Conversion &conversion);

} // namespace cb::portfolio
