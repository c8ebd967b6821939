// SPDX-License-Identifier: GPL-3.0-or-later
// The payments of a file, kept in the order (model, instant, order of entry) and as small as they go; with them, in the
// same transaction, the keys by which an external reference is found and the totals by model, day and named version.
// Writing must happen inside File::transact(). Reading streams: nothing here holds all payments.
#pragma once

#include "store/file.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace cb::store {

struct PaymentRow {
    std::int64_t model = 0; // entry of the model
    std::int64_t at = 0;    // microseconds since 1970-01-01 UTC
    std::int64_t sequence = 0;
    std::int64_t amount = 0;  // micro-USDC, not 0
    std::int64_t tasks = -1;  // -1: not stated
    std::int64_t version = 0; // entries; 0: none
    std::int64_t source = 0;
    std::int64_t batch = 0;
    std::string_view reference;        // when read: until the next row
    std::int64_t reversesAt = 0;       // when added; see PaymentTable::reversals()
    std::int64_t reversesSequence = 0; // 0: reverses nothing
};

// Which payment of a model reverses which.
struct Reversal {
    std::int64_t at = 0;
    std::int64_t sequence = 0;
    std::int64_t reversedAt = 0;
    std::int64_t reversedSequence = 0;
};

struct DayTotal {
    std::int64_t model = 0;
    std::int32_t day = 0;     // days since 1970-01-01
    std::int64_t version = 0; // as named; 0: none
    std::int64_t payments = 0;
    std::int64_t tasks = 0;
    std::int64_t gross = 0;   // of payments above 0
    std::int64_t refunds = 0; // of the others: 0 or below
    friend bool operator==(const DayTotal &, const DayTotal &) = default;
};

struct PaymentScan {
    std::int64_t model = 0;
    std::int64_t from = std::numeric_limits<std::int64_t>::min(); // instants, both included
    std::int64_t to = std::numeric_limits<std::int64_t>::max();
    bool newestFirst = false;
};

class PaymentTable {
public:
    using Row = std::function<bool(const PaymentRow &)>; // returns whether to go on

    // The file must outlive the table.
    explicit PaymentTable(File &file);
    ~PaymentTable();

    // Adds rows; quickest and smallest when they are sorted by (model, at, sequence) and come all at once. What they
    // refer to must be there: it is not looked up again for each. `keepGoing` is asked now and then, with how many are
    // in. Errors: overflow of a day's totals, cancelled, those of the file.
    Result<void> add(std::span<const PaymentRow> rows, const std::function<bool(std::size_t)> &keepGoing);
    // Removes every payment of a batch, and says which totals that took away.
    Result<std::vector<DayTotal>> removeBatch(std::int64_t batch);

    Result<void> scan(const PaymentScan &what, const Row &row);
    // The payments of one instant.
    Result<void> scanInstant(std::int64_t model, std::int64_t at, const Row &row);
    // The payments that may carry a reference: those whose key is the same. Compare source and reference.
    Result<void> scanReference(std::int64_t source, std::string_view reference, const Row &row);
    // Whether any payment carries a reference at all.
    Result<bool> anyReference();
    // The reversing payments of a model between two instants, both included.
    Result<std::vector<Reversal>> reversals(std::int64_t model, std::int64_t from, std::int64_t to);
    Result<bool> isReversed(std::int64_t model, std::int64_t at, std::int64_t sequence);
    Result<bool> anyOfModel(std::int64_t model);
    Result<bool> anyOfVersion(std::int64_t version); // as named

    // In the order (model, day, version). model 0: of all models.
    Result<std::vector<DayTotal>> totals(std::int64_t model = 0);

    // The same, counted anew from the payments themselves; how many references cannot be found by their key; and how
    // many payments name a model, version, source or batch that is not there.
    struct Recount {
        std::vector<DayTotal> totals;
        std::int64_t missingKeys = 0;
        std::int64_t dangling = 0;
    };
    Result<Recount> recount(const std::function<bool()> &keepGoing);

    // The number that the next payment gets, and taking `count` of them.
    Result<std::int64_t> takeSequences(std::int64_t count);
    // The entry of a source by its name; added where it is new and `add` says so, else 0.
    Result<std::int64_t> source(std::string_view name, bool add);
    Result<std::vector<std::string>> sources(); // by entry, from 1 on; [0] is empty

private:
    struct Private;
    File *m_file;
    std::unique_ptr<Private> d;
};

// What a reference is found by: 31 bits, so that it stays small; the text decides in the end.
std::int64_t referenceKey(std::int64_t source, std::string_view reference);

} // namespace cb::store
