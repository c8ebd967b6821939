// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payment_rows.h"

#include "engine/errors.h"
#include "engine/quantities.h"
#include "store/errors.h"
#include "store/guarded.h"

#include <algorithm>

namespace cb::store {

namespace {

void insert(BulkInsert &table, const PaymentRow &row)
{
    table.add(row.model);
    table.add(row.at);
    table.add(row.sequence);
    table.add(row.amount);
    table.addUnless(row.tasks, -1);
    table.addUnless(row.version, 0);
    table.addUnless(row.source, 0);
    table.addUnless(row.batch, 0);
    if (row.reference.empty())
        table.addNull();
    else
        table.add(row.reference);
    table.endRow();
}

PaymentScan secondsScan(std::int64_t model, std::int64_t second)
{
    PaymentScan scan;
    scan.model = model;
    scan.from = second * 1'000'000;
    scan.to = scan.from + 999'999;
    return scan;
}

} // namespace

// Statements that are run thousands of times are made once. One that is in use is not touched: a scan within a scan
// makes its own.
struct PaymentTable::Private {
    std::unique_ptr<BulkStatement> forward;
    std::unique_ptr<BulkStatement> backward;
    std::unique_ptr<BulkStatement> byKey;
};

PaymentTable::PaymentTable(File &file)
    : m_file(&file)
    , d(std::make_unique<Private>())
{}

PaymentTable::~PaymentTable() = default;

namespace {

Result<void> insertRows(File &file, std::span<const PaymentRow> rows, const std::function<bool(std::size_t)> &keepGoing,
                        Totals &totals, std::vector<KeyPlace> &keys)
{
    BulkInsert table(file, "INSERT INTO payment (" CB_PAYMENT_COLUMNS ") VALUES ", 9);
    DayTotal *last = nullptr;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenQuestions == 0 && keepGoing && !keepGoing(i))
            return Error(errors::cancelled);
        const PaymentRow &row = rows[i];
        if (auto counted = count(totals, last, row); !counted)
            return counted;
        insert(table, row);
        if (!row.reference.empty())
            keys.push_back(placeOf(row));
    }
    table.flush();
    return {};
}

void insertKeys(File &file, std::vector<KeyPlace> &keys)
{
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    BulkInsert table(file, "INSERT OR IGNORE INTO payment_key (key, model, second) VALUES ", 3);
    for (const KeyPlace &place : keys) {
        table.add(place.key);
        table.add(place.model);
        table.add(place.second);
        table.endRow();
    }
    table.flush();
}

void insertReversals(File &file, std::span<const PaymentRow> rows)
{
    BulkStatement insert(file, "INSERT INTO reversal (model, reversed_at, reversed_sequence, at, sequence)"
                               " VALUES (?, ?, ?, ?, ?)");
    for (const PaymentRow &row : rows) {
        if (row.reversesSequence == 0)
            continue;
        insert.bind(1, row.model);
        insert.bind(2, row.reversesAt);
        insert.bind(3, row.reversesSequence);
        insert.bind(4, row.at);
        insert.bind(5, row.sequence);
        insert.step();
    }
}

DayTotal readTotal(const BulkStatement &statement)
{
    return {statement.integer(0), static_cast<std::int32_t>(statement.integer(1)),
            statement.integer(2), statement.integer(3),
            statement.integer(4), statement.integer(5),
            statement.integer(6)};
}

void bindTotal(BulkStatement &statement, const DayTotal &total)
{
    const std::int64_t values[] = {total.model, total.day,   total.version, total.payments,
                                   total.tasks, total.gross, total.refunds};
    for (int i = 0; i < 7; ++i)
        statement.bind(i + 1, values[i]);
}

// Adds to the totals of days (sign 1), or takes away from them (sign -1); a day without payments has no row.
Result<void> changeTotals(File &file, const Totals &changes, int sign)
{
    BulkStatement find(file, "SELECT model, day, version, payments, tasks, gross, refunds FROM day_total"
                             " WHERE model = ? AND day = ? AND version = ?");
    BulkStatement put(file, "INSERT OR REPLACE INTO day_total (model, day, version, payments, tasks, gross, refunds)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)");
    BulkStatement drop(file, "DELETE FROM day_total WHERE model = ? AND day = ? AND version = ?");
    const auto bindKey = [](BulkStatement &statement, const DayTotal &total) {
        statement.bind(1, total.model);
        statement.bind(2, std::int64_t{total.day});
        statement.bind(3, total.version);
    };
    for (const auto &entry : changes) {
        const DayTotal &change = entry.second;
        bindKey(find, change);
        DayTotal total{change.model, change.day, change.version, 0, 0, 0, 0};
        if (find.step())
            total = readTotal(find);
        find.reset();
        total.payments += sign * change.payments;
        if (!add(total.tasks, sign * change.tasks) || !add(total.gross, sign * change.gross) ||
            !add(total.refunds, sign * change.refunds))
            return Error(engine::errors::overflow, {{"value", engine::Amount::ofUnits(change.gross).toString()}});
        BulkStatement &write = total.payments == 0 ? drop : put;
        if (total.payments == 0)
            bindKey(drop, change);
        else
            bindTotal(put, total);
        write.step();
    }
    return {};
}

} // namespace

Result<void> PaymentTable::add(std::span<const PaymentRow> rows, const std::function<bool(std::size_t)> &keepGoing)
{
    return guarded(*m_file, [&]() -> Result<void> {
        Totals totals;
        std::vector<KeyPlace> keys;
        if (auto inserted = insertRows(*m_file, rows, keepGoing, totals, keys); !inserted)
            return inserted;
        insertKeys(*m_file, keys);
        insertReversals(*m_file, rows);
        return changeTotals(*m_file, totals, 1);
    });
}

Result<std::vector<DayTotal>> PaymentTable::removeBatch(std::int64_t batch)
{
    return guarded(*m_file, [&]() -> Result<std::vector<DayTotal>> {
        Totals totals;
        std::vector<KeyPlace> keys;
        DayTotal *last = nullptr;
        BulkStatement payments(*m_file, "SELECT " CB_PAYMENT_COLUMNS " FROM payment WHERE batch = ?");
        payments.bind(1, batch);
        while (payments.step()) {
            const PaymentRow row = read(payments);
            if (auto counted = count(totals, last, row); !counted)
                return counted.error();
            if (!row.reference.empty())
                keys.push_back(placeOf(row));
        }
        BulkStatement dropReversals(*m_file, "DELETE FROM reversal WHERE (model, at, sequence) IN"
                                             " (SELECT model, at, sequence FROM payment WHERE batch = ?)");
        dropReversals.bind(1, batch);
        dropReversals.step();
        BulkStatement remove(*m_file, "DELETE FROM payment WHERE batch = ?");
        remove.bind(1, batch);
        remove.step();
        std::sort(keys.begin(), keys.end());
        BulkStatement removeKey(*m_file, "DELETE FROM payment_key WHERE key = ? AND model = ? AND second = ?");
        for (const KeyPlace &place : keys) {
            // Two references may share a key; the place stays while another payment needs it.
            bool needed = false;
            const auto others = scan(secondsScan(place.model, place.second), [&](const PaymentRow &row) {
                needed = !row.reference.empty() && placeOf(row) == place;
                return !needed;
            });
            if (!others)
                return others.error();
            if (needed)
                continue;
            removeKey.bind(1, place.key);
            removeKey.bind(2, place.model);
            removeKey.bind(3, place.second);
            removeKey.step();
        }
        if (auto changed = changeTotals(*m_file, totals, -1); !changed)
            return changed.error();
        std::vector<DayTotal> removed;
        for (const auto &[key, total] : totals)
            removed.push_back(total);
        return removed;
    });
}

Result<void> PaymentTable::scan(const PaymentScan &what, const Row &row)
{
    return guarded(*m_file, [&]() -> Result<void> {
        auto &kept = what.newestFirst ? d->backward : d->forward;
        std::unique_ptr<BulkStatement> statement = std::move(kept);
        if (!statement)
            statement = std::make_unique<BulkStatement>(
                *m_file, what.newestFirst ? "SELECT " CB_PAYMENT_COLUMNS " FROM payment WHERE model = ?"
                                            " AND at BETWEEN ? AND ? ORDER BY at DESC, sequence DESC"
                                          : "SELECT " CB_PAYMENT_COLUMNS " FROM payment WHERE model = ?"
                                            " AND at BETWEEN ? AND ? ORDER BY at, sequence");
        statement->bind(1, what.model);
        statement->bind(2, what.from);
        statement->bind(3, what.to);
        while (statement->step())
            if (!row(read(*statement)))
                break;
        statement->reset();
        kept = std::move(statement);
        return {};
    });
}

Result<void> PaymentTable::scanInstant(std::int64_t model, std::int64_t at, const Row &row)
{
    PaymentScan instant;
    instant.model = model;
    instant.from = instant.to = at;
    return scan(instant, row);
}

Result<void> PaymentTable::scanReference(std::int64_t source, std::string_view reference, const Row &row)
{
    return guarded(*m_file, [&]() -> Result<void> {
        if (!d->byKey)
            d->byKey = std::make_unique<BulkStatement>(*m_file, "SELECT model, second FROM payment_key WHERE key = ?");
        d->byKey->bind(1, referenceKey(source, reference));
        std::vector<std::pair<std::int64_t, std::int64_t>> places;
        while (d->byKey->step())
            places.emplace_back(d->byKey->integer(0), d->byKey->integer(1));
        for (const auto &[model, second] : places)
            if (auto scanned = scan(secondsScan(model, second), row); !scanned)
                return scanned;
        return {};
    });
}

namespace {

Result<bool> hasRow(File &file, const char *sql, std::initializer_list<std::int64_t> values)
{
    return guarded(file, [&]() -> Result<bool> {
        BulkStatement statement(file, sql);
        int index = 0;
        for (const std::int64_t value : values)
            statement.bind(++index, value);
        return statement.step();
    });
}

} // namespace

Result<bool> PaymentTable::anyReference()
{
    return hasRow(*m_file, "SELECT 1 FROM payment_key LIMIT 1", {});
}

Result<bool> PaymentTable::isReversed(std::int64_t model, std::int64_t at, std::int64_t sequence)
{
    return hasRow(*m_file, "SELECT 1 FROM reversal WHERE model = ? AND reversed_at = ? AND reversed_sequence = ?",
                  {model, at, sequence});
}

Result<std::vector<Reversal>> PaymentTable::reversals(std::int64_t model, std::int64_t from, std::int64_t to)
{
    return guarded(*m_file, [&]() -> Result<std::vector<Reversal>> {
        BulkStatement statement(*m_file, "SELECT at, sequence, reversed_at, reversed_sequence FROM reversal"
                                         " WHERE model = ? AND at BETWEEN ? AND ? ORDER BY at, sequence");
        statement.bind(1, model);
        statement.bind(2, from);
        statement.bind(3, to);
        std::vector<Reversal> found;
        while (statement.step())
            found.push_back({statement.integer(0), statement.integer(1), statement.integer(2), statement.integer(3)});
        return found;
    });
}

Result<bool> PaymentTable::anyOfModel(std::int64_t model)
{
    return hasRow(*m_file, "SELECT 1 FROM payment WHERE model = ? LIMIT 1", {model});
}

Result<bool> PaymentTable::anyOfVersion(std::int64_t version)
{
    return hasRow(*m_file, "SELECT 1 FROM day_total WHERE version = ? LIMIT 1", {version});
}

Result<std::vector<DayTotal>> PaymentTable::totals(std::int64_t model)
{
    return guarded(*m_file, [&]() -> Result<std::vector<DayTotal>> {
        BulkStatement statement(*m_file, "SELECT model, day, version, payments, tasks, gross, refunds FROM day_total"
                                         " WHERE model BETWEEN ? AND ? ORDER BY model, day, version");
        statement.bind(1, model == 0 ? std::numeric_limits<std::int64_t>::min() : model);
        statement.bind(2, model == 0 ? std::numeric_limits<std::int64_t>::max() : model);
        std::vector<DayTotal> totals;
        while (statement.step())
            totals.push_back(readTotal(statement));
        return totals;
    });
}

Result<std::int64_t> PaymentTable::takeSequences(std::int64_t count)
{
    return guarded(*m_file, [&]() -> Result<std::int64_t> {
        BulkStatement next(*m_file, "UPDATE portfolio SET next_sequence = next_sequence + ? RETURNING next_sequence");
        next.bind(1, count);
        const bool found = next.step();
        const std::int64_t first = found ? next.integer(0) - count : 0;
        while (found && next.step()) {
        }
        return first;
    });
}

Result<std::int64_t> PaymentTable::source(std::string_view name, bool add)
{
    return guarded(*m_file, [&]() -> Result<std::int64_t> {
        if (name.empty())
            return std::int64_t{0};
        BulkStatement find(*m_file, "SELECT entry FROM source WHERE name = ?");
        find.bind(1, name);
        if (find.step())
            return find.integer(0);
        if (!add)
            return std::int64_t{0};
        BulkStatement insert(*m_file, "INSERT INTO source (name) VALUES (?)");
        insert.bind(1, name);
        insert.step();
        return static_cast<std::int64_t>(sqlite3_last_insert_rowid(m_file->handle()));
    });
}

Result<std::vector<std::string>> PaymentTable::sources()
{
    return guarded(*m_file, [&]() -> Result<std::vector<std::string>> {
        BulkStatement statement(*m_file, "SELECT entry, name FROM source ORDER BY entry");
        std::vector<std::string> names(1);
        while (statement.step()) {
            names.resize(static_cast<std::size_t>(statement.integer(0)) + 1);
            names.back() = statement.text(1);
        }
        return names;
    });
}

} // namespace cb::store
