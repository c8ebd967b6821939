// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch_records.h"

#include "store/bulk_statement.h"
#include "store/guarded.h"

namespace cb::store {

BatchRecords::BatchRecords(File &file)
    : m_file(&file)
{}

Result<void> BatchRecords::add(std::int64_t batch, std::span<const BatchRecord> records)
{
    return guarded(*m_file, [&]() -> Result<void> {
        BulkStatement insert(*m_file, "INSERT INTO batch_record (kind, entry, batch) VALUES (?, ?, ?)");
        for (const BatchRecord &record : records) {
            insert.bind(1, std::string_view(record.kind));
            insert.bind(2, record.entry);
            insert.bind(3, batch);
            insert.step();
        }
        return {};
    });
}

Result<std::vector<BatchRecord>> BatchRecords::of(std::int64_t batch) const
{
    return guarded(*m_file, [&]() -> Result<std::vector<BatchRecord>> {
        std::vector<BatchRecord> records;
        BulkStatement found(*m_file, "SELECT kind, entry FROM batch_record WHERE batch = ? ORDER BY kind, entry");
        found.bind(1, batch);
        while (found.step())
            records.push_back({std::string(found.text(0)), found.integer(1)});
        return records;
    });
}

Result<void> BatchRecords::forget(std::string_view kind, std::int64_t entry)
{
    return guarded(*m_file, [&]() -> Result<void> {
        BulkStatement remove(*m_file, "DELETE FROM batch_record WHERE kind = ? AND entry = ?");
        remove.bind(1, kind);
        remove.bind(2, entry);
        remove.step();
        return {};
    });
}

} // namespace cb::store
