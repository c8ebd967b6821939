// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the room: where the facts stand in the file, and finding them by their entries.
#pragma once

#include "portfolio/facts.h"
#include "store/file.h"
#include "store/row_table.h"

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

namespace cb::portfolio {

store::RowTable tableOf(store::File &file, const RecordType &type);
store::RowTable settingsTable(store::File &file); // one row: name, locked_through
// A record's fields in the order of its table's columns.
std::vector<Value> valuesOf(const Record &record);
// All of them, as they stand there; and where what they refer to is there, too. Errors: inconsistentFile,
// unknownReference, those of the store.
Result<std::shared_ptr<Facts>> readRecords(store::File &file);
Result<std::shared_ptr<Facts>> readFacts(store::File &file);

// The records that the file has, found by entry. A kind is gathered once, however many of it an edit changes.
class StoredRecords {
public:
    explicit StoredRecords(const Facts &facts)
        : m_facts(facts)
    {}
    // The one of the same kind and entry; null if there is none.
    const Record *find(const Record &like)
    {
        const auto [known, added] = m_records.try_emplace(kindOf(like));
        std::vector<Record> &all = known->second;
        if (added)
            all = m_facts.records(kindOf(like));
        const auto found = std::lower_bound(all.begin(), all.end(), entryOf(like),
                                            [](const Record &r, Entry entry) { return entryOf(r) < entry; });
        return found == all.end() || entryOf(*found) != entryOf(like) ? nullptr : &*found;
    }

private:
    const Facts &m_facts;
    std::map<Kind, std::vector<Record>> m_records;
};

} // namespace cb::portfolio
