// SPDX-License-Identifier: GPL-3.0-or-later
// Counting payments anew, for the audit.
#include "store/payment_rows.h"

#include "store/errors.h"
#include "store/guarded.h"

#include <algorithm>
#include <array>
#include <set>

namespace cb::store {

namespace {

// Which entries of the tables that payments name are there.
class Named {
public:
    explicit Named(File &file)
        : m_entries{entriesOf(file, "model"), entriesOf(file, "version"), entriesOf(file, "source"),
                    entriesOf(file, "batch")}
    {}
    bool complete(const PaymentRow &row)
    {
        const std::array<std::int64_t, 4> named{row.model, row.version, row.source, row.batch};
        if (named == m_last)
            return m_lastComplete;
        m_last = named;
        m_lastComplete = m_entries[0].contains(row.model);
        for (std::size_t i = 1; i < named.size(); ++i)
            m_lastComplete = m_lastComplete && (named[i] == 0 || m_entries[i].contains(named[i]));
        return m_lastComplete;
    }

private:
    static std::set<std::int64_t> entriesOf(File &file, const char *table)
    {
        BulkStatement read(file, std::string("SELECT entry FROM ") + table);
        std::set<std::int64_t> entries;
        while (read.step())
            entries.insert(read.integer(0));
        return entries;
    }
    std::array<std::set<std::int64_t>, 4> m_entries;
    std::array<std::int64_t, 4> m_last{-1, -1, -1, -1};
    bool m_lastComplete = false;
};

// How many of the places, which are in order, have no key.
std::int64_t countMissing(File &file, const std::vector<KeyPlace> &needed)
{
    BulkStatement keys(file, "SELECT key, model, second FROM payment_key ORDER BY key, model, second");
    std::int64_t missing = 0;
    auto next = needed.begin();
    while (next != needed.end()) {
        if (!keys.step())
            return missing + (needed.end() - next);
        const KeyPlace place{keys.integer(0), keys.integer(1), keys.integer(2)};
        for (; next != needed.end() && *next < place; ++next)
            ++missing;
        while (next != needed.end() && *next == place)
            ++next;
    }
    return missing;
}

} // namespace

Result<PaymentTable::Recount> PaymentTable::recount(const std::function<bool()> &keepGoing)
{
    return guarded(*m_file, [&]() -> Result<Recount> {
        Recount result;
        Totals totals;
        DayTotal *last = nullptr;
        std::vector<KeyPlace> needed;
        std::size_t seen = 0;
        Named named(*m_file);
        BulkStatement payments(*m_file, "SELECT " CB_PAYMENT_COLUMNS " FROM payment");
        while (payments.step()) {
            if (++seen % rowsBetweenQuestions == 0 && keepGoing && !keepGoing())
                return Error(errors::cancelled);
            const PaymentRow row = read(payments);
            if (auto counted = count(totals, last, row); !counted)
                return counted.error();
            result.dangling += named.complete(row) ? 0 : 1;
            if (!row.reference.empty())
                needed.push_back(placeOf(row));
        }
        std::sort(needed.begin(), needed.end());
        result.missingKeys = countMissing(*m_file, needed);
        for (const auto &[key, total] : totals)
            result.totals.push_back(total);
        return result;
    });
}

} // namespace cb::store
