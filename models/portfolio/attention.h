// SPDX-License-Identifier: GPL-3.0-or-later
// What in a portfolio asks for somebody's attention on a day: as facts, most pressing first; words are made elsewhere.
#pragma once

#include "portfolio/concern.h"

namespace cb::portfolio {

struct Attention {
    enum class What {
        RoundFailed,  // closed below its soft cap with money still in force: [round, amount]
        RoundShort,   // closes within 30 days and is below its soft cap: [round, on, amount received, limit: soft cap]
        RoundClosing, // within 30 days: [round, on, amount received, limit: hard cap or else soft cap]
        CapNear, // an agreement has received nine tenths of its cap or more: [agreement, amount, limit, on: projected]
        ImportRejected, // an import took its good rows and left others: [id, name, count]
        BelowBar        // a published model below what its domain asks for: [model, count]
    };
    What what = What::RoundFailed;
    std::string id;    // of the round, agreement, batch or model
    std::string model; // id; empty for imports
    std::optional<Day> on;
    std::optional<Amount> amount;
    std::optional<Amount> limit;
    std::int64_t count = 0;
    std::string name{}; // of the batch
};

Result<std::vector<Attention>> attention(Portfolio &portfolio, Day today, const Concern &concern);

} // namespace cb::portfolio
