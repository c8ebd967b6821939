// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of any table of the schema that is keyed by `entry`, as plain values: what a record is stored as. Knows tables
// and columns by name only; what they mean is the portfolio's business. Writing must happen inside File::transact().
#pragma once

#include "store/file.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cb::store {

// Nothing, a whole number, or UTF-8 text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

class RowTable {
public:
    // The file must outlive the table.
    RowTable(File &file, std::string_view table, std::vector<std::string_view> columns);
    // Every row in the order of entry.
    Result<void>
    readAll(const std::function<Result<void>(std::int64_t entry, std::span<const Value> values)> &row) const;
    // Adds a row at the end of the order of entry and returns its entry number.
    Result<std::int64_t> insert(std::span<const Value> values);
    Result<void> replace(std::int64_t entry, std::span<const Value> values);
    Result<void> remove(std::int64_t entry);

private:
    File *m_file;
    std::string m_table;
    std::vector<std::string_view> m_columns;
};

} // namespace cb::store
