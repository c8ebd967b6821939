// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_columns.h"

#include "exchange/errors.h"

#include <algorithm>
#include <string>

namespace cb::exchange {

namespace {

std::string listOf(std::span<const KnownColumn> known)
{
    std::string all;
    for (const KnownColumn &column : known)
        all.append(all.empty() ? "" : ", ").append(column.name);
    return all;
}

std::string asRead(std::span<const std::string_view> header)
{
    std::string line;
    for (std::size_t i = 0; i < header.size(); ++i)
        line.append(i == 0 ? "" : ",").append(header[i]);
    return line;
}

// What parts the names of a header that is one cell to us; nothing where it is just a name.
std::string_view otherSeparator(std::span<const std::string_view> header, std::span<const KnownColumn> known)
{
    for (const std::string_view separator : {";", "\t", "|"})
        if (header.size() == 1 && known.size() > 1 && header[0].find(separator) != std::string_view::npos)
            return separator;
    return {};
}

} // namespace

Result<CsvColumns> CsvColumns::match(const CsvRecord &header, std::span<const KnownColumn> known)
{
    CsvColumns columns;
    columns.m_cellOf.resize(known.size());
    columns.m_count = header.cells.size();
    const std::string line = std::to_string(header.line);
    if (const std::string_view separator = otherSeparator(header.cells, known); !separator.empty())
        return Error(errors::otherSeparator,
                     {{"line", line}, {"value", separator == "\t" ? "tab" : std::string(separator)}});
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string_view name = header.cells[i];
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const KnownColumn &column) { return column.name == name; });
        if (found == known.end())
            return Error(errors::unknownColumn,
                         {{"line", line}, {"value", std::string(name)}, {"expected", listOf(known)}});
        auto &cell = columns.m_cellOf[static_cast<std::size_t>(found - known.begin())];
        if (cell)
            return Error(errors::repeatedColumn, {{"line", line}, {"value", std::string(name)}});
        cell = i;
    }
    for (std::size_t i = 0; i < known.size(); ++i)
        if (known[i].required && !columns.m_cellOf[i])
            return Error(errors::missingColumn,
                         {{"line", line}, {"field", std::string(known[i].name)}, {"value", asRead(header.cells)}});
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
