// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: payments as rows of their table, where their references are found, and what rows come to by day.
#pragma once

#include "store/bulk_statement.h"
#include "store/payment_table.h"

#include <map>
#include <tuple>

namespace cb::store {

inline constexpr std::size_t rowsBetweenQuestions = 4096;

#define CB_PAYMENT_COLUMNS "model, at, sequence, amount, tasks, version, source, batch, reference"

// Where to look for a reference: the second narrows it down enough, in half the bytes of an instant.
struct KeyPlace {
    std::int64_t key;
    std::int64_t model;
    std::int64_t second;
    auto operator<=>(const KeyPlace &) const = default;
};

KeyPlace placeOf(const PaymentRow &row);

using TotalKey = std::tuple<std::int64_t, std::int32_t, std::int64_t>;
using Totals = std::map<TotalKey, DayTotal>;

// A row of CB_PAYMENT_COLUMNS; its reference lives until the next step.
PaymentRow read(const BulkStatement &statement);
// Adds where it fits in 64 bits, and says whether it did.
bool add(std::int64_t &sum, std::int64_t value);
// Adds a row to the total of its day. `last` is the total that was added to last. Errors: overflow.
Result<void> count(Totals &totals, DayTotal *&last, const PaymentRow &row);

} // namespace cb::store
