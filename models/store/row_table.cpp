// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/row_table.h"

#include "store/guarded.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace cb::store {

namespace {

std::string quoted(std::string_view name)
{
    return "\"" + std::string(name) + "\"";
}

void bind(SQLite::Statement &statement, int index, const Value &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        statement.bind(index, *number);
    else if (const auto *text = std::get_if<std::string>(&value))
        statement.bind(index, *text);
    else
        statement.bind(index);
}

Value read(const SQLite::Statement &statement, int index)
{
    const SQLite::Column column = statement.getColumn(index);
    if (column.isInteger())
        return column.getInt64();
    if (column.isNull())
        return std::monostate{};
    return column.getString();
}

} // namespace

RowTable::RowTable(File &file, std::string_view table, std::vector<std::string_view> columns)
    : m_file(&file)
    , m_table(quoted(table))
    , m_columns(std::move(columns))
{}

Result<void>
RowTable::readAll(const std::function<Result<void>(std::int64_t entry, std::span<const Value> values)> &row) const
{
    return guarded(*m_file, [&]() -> Result<void> {
        std::string sql = "SELECT entry";
        for (const std::string_view column : m_columns)
            sql += ", " + quoted(column);
        SQLite::Statement statement(m_file->database(), sql + " FROM " + m_table + " ORDER BY entry");
        std::vector<Value> values(m_columns.size());
        while (statement.executeStep()) {
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = read(statement, static_cast<int>(i) + 1);
            if (auto taken = row(statement.getColumn(0).getInt64(), values); !taken)
                return taken;
        }
        return {};
    });
}

Result<std::int64_t> RowTable::insert(std::span<const Value> values)
{
    return guarded(*m_file, [&]() -> Result<std::int64_t> {
        std::string names;
        std::string marks;
        for (const std::string_view column : m_columns) {
            names += (names.empty() ? "" : ", ") + quoted(column);
            marks += marks.empty() ? "?" : ", ?";
        }
        SQLite::Statement statement(m_file->database(),
                                    "INSERT INTO " + m_table + " (" + names + ") VALUES (" + marks + ")");
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(statement, static_cast<int>(i) + 1, values[i]);
        statement.exec();
        return m_file->database().getLastInsertRowid();
    });
}

Result<void> RowTable::replace(std::int64_t entry, std::span<const Value> values)
{
    return guarded(*m_file, [&]() -> Result<void> {
        std::string assignments;
        for (const std::string_view column : m_columns)
            assignments += (assignments.empty() ? "" : ", ") + quoted(column) + " = ?";
        SQLite::Statement statement(m_file->database(),
                                    "UPDATE " + m_table + " SET " + assignments + " WHERE entry = ?");
        for (std::size_t i = 0; i < values.size(); ++i)
            bind(statement, static_cast<int>(i) + 1, values[i]);
        statement.bind(static_cast<int>(values.size()) + 1, entry);
        statement.exec();
        return {};
    });
}

Result<void> RowTable::remove(std::int64_t entry)
{
    return guarded(*m_file, [&]() -> Result<void> {
        SQLite::Statement statement(m_file->database(), "DELETE FROM " + m_table + " WHERE entry = ?");
        statement.bind(1, entry);
        statement.exec();
        return {};
    });
}

} // namespace cb::store
