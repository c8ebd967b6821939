// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a CSV file against the columns that are known: which cell is which.
#pragma once

#include "engine/result.h"
#include "exchange/csv_reader.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace cb::exchange {

struct KnownColumn {
    std::string_view name;
    bool required = false;
};

class CsvColumns {
public:
    // Errors: otherSeparator, unknownColumn, repeatedColumn, missingColumn.
    static Result<CsvColumns> match(const CsvRecord &header, std::span<const KnownColumn> known);
    // The cell of a known column (by its place), or an empty text where the file does not have it.
    std::string_view cell(std::span<const std::string_view> cells, std::size_t column) const
    {
        return m_cellOf[column] ? cells[*m_cellOf[column]] : std::string_view{};
    }
    bool has(std::size_t column) const { return m_cellOf[column].has_value(); }
    std::size_t count() const { return m_count; }
    // The error of a record with another number of cells than the header.
    Result<void> checkCount(const CsvRecord &record) const;

private:
    std::vector<std::optional<std::size_t>> m_cellOf;
    std::size_t m_count = 0;
};

} // namespace cb::exchange
