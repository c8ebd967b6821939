// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payment_rows.h"

#include "engine/errors.h"
#include "engine/quantities.h"
#include "engine/time.h"

#include <algorithm>

namespace cb::store {

namespace {

std::int64_t secondOf(std::int64_t micros)
{
    return (micros >= 0 ? micros : micros - 999'999) / 1'000'000;
}

Result<void> count(DayTotal &total, const PaymentRow &row)
{
    ++total.payments;
    if (!add(total.tasks, std::max<std::int64_t>(row.tasks, 0)) ||
        !add(row.amount > 0 ? total.gross : total.refunds, row.amount))
        return Error(engine::errors::overflow, {{"value", engine::Amount::ofUnits(row.amount).toString()}});
    return {};
}

} // namespace

std::int64_t referenceKey(std::int64_t source, std::string_view reference)
{
    // FNV-1a: stands in files, so it may never change.
    std::uint64_t hash = 14695981039346656037ULL ^ static_cast<std::uint64_t>(source);
    for (const char c : reference) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 1099511628211ULL;
    }
    hash ^= hash >> 32;
    return static_cast<std::int64_t>(hash & 0x7fff'ffffULL);
}

KeyPlace placeOf(const PaymentRow &row)
{
    return {referenceKey(row.source, row.reference), row.model, secondOf(row.at)};
}

bool add(std::int64_t &sum, std::int64_t value)
{
    const auto next = engine::checkedAdd(sum, value);
    sum = next.value_or(sum);
    return next.has_value();
}

PaymentRow read(const BulkStatement &statement)
{
    PaymentRow row;
    row.model = statement.integer(0);
    row.at = statement.integer(1);
    row.sequence = statement.integer(2);
    row.amount = statement.integer(3);
    row.tasks = statement.integerOr(4, -1);
    row.version = statement.integer(5); // NULL reads as 0: none
    row.source = statement.integer(6);
    row.batch = statement.integer(7);
    row.reference = statement.text(8);
    return row;
}

Result<void> count(Totals &totals, DayTotal *&last, const PaymentRow &row)
{
    const std::int32_t day = engine::Instant::ofMicros(row.at).day().number();
    if (!last || last->model != row.model || last->day != day || last->version != row.version) {
        last = &totals[{row.model, day, row.version}];
        last->model = row.model;
        last->day = day;
        last->version = row.version;
    }
    return count(*last, row);
}

} // namespace cb::store
