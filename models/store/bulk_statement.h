// SPDX-License-Identifier: GPL-3.0-or-later
// Prepared statements for millions of rows: over SQLite's C API, since the wrapper copies every text and hands out a
// counted handle for every column. Failures throw the wrapper's exception; see guarded.h.
#pragma once

#include "store/file.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <string>
#include <string_view>
#include <vector>

namespace cb::store {

class BulkStatement {
public:
    BulkStatement(File &file, const char *sql)
        : m_handle(file.handle())
    {
        check(sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    }
    ~BulkStatement() { sqlite3_finalize(m_statement); }
    BulkStatement(const BulkStatement &) = delete;
    BulkStatement &operator=(const BulkStatement &) = delete;

    // The variant for statements that are made as they are needed.
    BulkStatement(File &file, const std::string &sql)
        : BulkStatement(file, sql.c_str())
    {}

    void bind(int index, std::int64_t value) { check(sqlite3_bind_int64(m_statement, index, value)); }
    void bindNull(int index) { check(sqlite3_bind_null(m_statement, index)); }
    // The text must live until the row is done.
    void bind(int index, std::string_view text)
    {
        check(sqlite3_bind_text(m_statement, index, text.data(), static_cast<int>(text.size()), SQLITE_STATIC));
    }
    // Nothing where the number is the one that stands for nothing.
    void bindUnless(int index, std::int64_t value, std::int64_t nothing)
    {
        value == nothing ? bindNull(index) : bind(index, value);
    }

    // Whether there is a row. After the last one the statement is ready to be run again.
    bool step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        sqlite3_reset(m_statement);
        if (code != SQLITE_DONE)
            throw SQLite::Exception(m_handle, code);
        return false;
    }
    void reset() { sqlite3_reset(m_statement); }

    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::int64_t integerOr(int column, std::int64_t nothing) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL ? nothing : integer(column);
    }
    std::string_view text(int column) const
    {
        const auto *bytes =
            static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(m_statement, column)));
        return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                     : std::string_view{};
    }

private:
    void check(int code) const
    {
        if (code != SQLITE_OK)
            throw SQLite::Exception(m_handle, code);
    }
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
};

// INSERT for millions of rows, many in one statement: what SQLite does around each statement is a third of its work.
// Rows must be bound in full, column by column; texts must live until flush() or the row's statement is done.
class BulkInsert {
public:
    // `head` up to VALUES, of `columns` columns.
    BulkInsert(File &file, const std::string &head, int columns)
        : m_columns(columns)
        , m_many(file, head + rowsOf(columns, rowsAtOnce))
        , m_one(file, head + rowsOf(columns, 1))
    {
        m_values.reserve(static_cast<std::size_t>(columns) * rowsAtOnce);
    }
    void add(std::int64_t value) { m_values.push_back({value, nullptr}); }
    void addNull() { m_values.push_back({0, &null}); }
    void addUnless(std::int64_t value, std::int64_t nothing) { value == nothing ? addNull() : add(value); }
    void add(std::string_view text) { m_values.push_back({std::ssize(text), text.data()}); }
    void endRow()
    {
        if (m_values.size() < static_cast<std::size_t>(m_columns) * rowsAtOnce)
            return;
        write(m_many, 0, m_values.size());
        m_values.clear();
    }
    // Writes what is left; to be called at the end.
    void flush()
    {
        const auto width = static_cast<std::size_t>(m_columns);
        for (std::size_t from = 0; from < m_values.size(); from += width)
            write(m_one, from, width);
        m_values.clear();
    }

private:
    static constexpr int rowsAtOnce = 32;
    static constexpr char null = 0;
    struct Cell {
        std::int64_t number; // or the text's length
        const char *text;    // null of a number
    };

    static std::string rowsOf(int columns, int rows)
    {
        std::string row = "(?";
        for (int i = 1; i < columns; ++i)
            row += ",?";
        row += ')';
        std::string all = row;
        for (int i = 1; i < rows; ++i)
            all += ',' + row;
        return all;
    }
    void write(BulkStatement &statement, std::size_t from, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const Cell &cell = m_values[from + i];
            const int index = static_cast<int>(i) + 1;
            if (!cell.text)
                statement.bind(index, cell.number);
            else if (cell.text == &null)
                statement.bindNull(index);
            else
                statement.bind(index, std::string_view(cell.text, static_cast<std::size_t>(cell.number)));
        }
        statement.step();
    }

    int m_columns;
    BulkStatement m_many;
    BulkStatement m_one;
    std::vector<Cell> m_values;
};

} // namespace cb::store
