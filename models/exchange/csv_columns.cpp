// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_columns.h"

#include "exchange/errors.h"

#include <algorithm>
#include <string>

namespace cb::exchange {

Result<CsvColumns> CsvColumns::match(std::span<const std::string_view> header, std::span<const KnownColumn> known)
{
    CsvColumns columns;
    columns.m_cellOf.resize(known.size());
    columns.m_count = header.size();
    std::string all;
    for (const KnownColumn &column : known)
        all.append(all.empty() ? "" : ", ").append(column.name);
    std::string asRead;
    for (std::size_t i = 0; i < header.size(); ++i) {
        asRead.append(i == 0 ? "" : ",").append(header[i]);
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const KnownColumn &column) { return column.name == header[i]; });
        if (found == known.end())
            return Error(errors::unknownColumn, {{"line", "1"}, {"value", std::string(header[i])}, {"expected", all}});
        auto &cell = columns.m_cellOf[static_cast<std::size_t>(found - known.begin())];
        if (cell)
            return Error(errors::repeatedColumn, {{"line", "1"}, {"value", std::string(header[i])}});
        cell = i;
    }
    for (std::size_t i = 0; i < known.size(); ++i)
        if (known[i].required && !columns.m_cellOf[i])
            return Error(errors::missingColumn,
                         {{"line", "1"}, {"field", std::string(known[i].name)}, {"value", asRead}});
    return columns;
}

Result<void> CsvColumns::checkCount(const CsvRecord &record) const
{
    if (record.cells.size() == m_count)
        return {};
    return Error(errors::wrongCellCount, {{"line", std::to_string(record.line)},
                                          {"value", std::to_string(record.cells.size())},
                                          {"expected", std::to_string(m_count)}});
}

} // namespace cb::exchange
