// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "exchange/json_errors.h"
#include "exchange/output_file.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace cb::cbk {

namespace {

using Row = std::vector<std::string>;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

// What a terminal may be shown: nothing that moves its cursor.
std::string shown(const std::string &text)
{
    std::string out = text;
    std::replace_if(out.begin(), out.end(), isControl, ' ');
    return out;
}

// Columns that the text takes on a terminal, as far as its code points tell.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::string tableLine(const std::vector<Column> &columns, const std::vector<std::size_t> &widths, const Row &row)
{
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string cell = shown(row[i]);
        const std::string blanks(widths[i] - width(cell), ' ');
        line.append(i == 0 ? "" : "  ");
        line.append(columns[i].kind == Column::Kind::Text ? cell + blanks : blanks + cell);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

std::string table(const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    Row header;
    std::vector<std::size_t> widths;
    for (const Column &column : columns) {
        header.emplace_back(column.name);
        widths.push_back(column.name.size());
    }
    for (const Row &row : rows)
        for (std::size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], width(shown(row[i])));
    std::string text = tableLine(columns, widths, header);
    for (const Row &row : rows)
        text.append(tableLine(columns, widths, row));
    return text;
}

std::string csvCell(const std::string &text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csv(const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    std::string text;
    for (const Column &column : columns)
        text.append(text.empty() ? "" : ",").append(column.name);
    text.append("\n");
    for (const Row &row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            text.append(i == 0 ? "" : ",").append(csvCell(row[i]));
        text.append("\n");
    }
    return text;
}

std::string jsonText(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        char escape[8];
        if (isControl(c)) {
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            quoted.append(escape);
            continue;
        }
        if (c == '"' || c == '\\')
            quoted.append(1, '\\');
        quoted.append(1, c);
    }
    return quoted + '"';
}

std::string json(const std::vector<Column> &columns, const std::vector<Row> &rows)
{
    std::string text = "[";
    for (const Row &row : rows) {
        text.append(text.size() == 1 ? "\n {" : ",\n {");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool bare = columns[i].kind == Column::Kind::Count && !row[i].empty();
            text.append(i == 0 ? "" : ", ").append(jsonText(columns[i].name)).append(": ");
            text.append(bare ? row[i] : jsonText(row[i]));
        }
        text.append("}");
    }
    return text.append(rows.empty() ? "]\n" : "\n]\n");
}

} // namespace

void printRows(Format format, const std::vector<Column> &columns, const std::vector<std::vector<std::string>> &rows)
{
    const std::string text = format == Format::Table ? table(columns, rows)
                             : format == Format::Csv ? csv(columns, rows)
                                                     : json(columns, rows);
    std::fwrite(text.data(), 1, text.size(), stdout);
}

Result<void> writeOutput(const std::string &path, const std::string &portfolio,
                         const std::function<Result<void>(const exchange::TextSink &)> &write)
{
    std::error_code unknown;
    if (!path.empty() && std::filesystem::equivalent(path, portfolio, unknown))
        return Error(exchange::errors::fileExists, {{"file", path}});
    if (!path.empty())
        return exchange::writeFile(path, write);
    return write([](std::string_view text) { return std::fwrite(text.data(), 1, text.size(), stdout) == text.size(); });
}

} // namespace cb::cbk
