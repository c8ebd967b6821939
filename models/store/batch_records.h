// SPDX-License-Identifier: GPL-3.0-or-later
// Which records came with which import. Kinds are names that mean something to the portfolio alone. Writing must happen
// inside File::transact().
#pragma once

#include "store/file.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cb::store {

struct BatchRecord {
    std::string kind;
    std::int64_t entry = 0;
    friend bool operator==(const BatchRecord &, const BatchRecord &) = default;
};

class BatchRecords {
public:
    // The file must outlive it.
    explicit BatchRecords(File &file);
    Result<void> add(std::int64_t batch, std::span<const BatchRecord> records);
    // In the order of kind and entry.
    Result<std::vector<BatchRecord>> of(std::int64_t batch) const;
    // The record is gone, and its entry may be another's one day.
    Result<void> forget(std::string_view kind, std::int64_t entry);

private:
    File *m_file;
};

} // namespace cb::store
