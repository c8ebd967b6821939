// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement for millions of rows: over SQLite's C API, since the wrapper copies every text and hands out a
// counted handle for every column. Failures throw the wrapper's exception; see guarded.h.
#pragma once

#include "store/file.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <string_view>

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

} // namespace cb::store
