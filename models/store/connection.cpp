// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "store/errors.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <sqlite3.h>
#include <thread>
#include <utility>

namespace cb::store {

namespace {

struct Setting {
    int key;
    int value;
};

constexpr std::array switches = {
    Setting{SQLITE_DBCONFIG_DEFENSIVE, 1},
    Setting{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    Setting{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    Setting{SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
    Setting{SQLITE_DBCONFIG_DQS_DDL, 0},
    Setting{SQLITE_DBCONFIG_DQS_DML, 0},
};

// Far above what our own schema and statements need.
constexpr std::array limits = {
    Setting{SQLITE_LIMIT_LENGTH, 16 << 20},
    Setting{SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
    Setting{SQLITE_LIMIT_COLUMN, 100},
    Setting{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Setting{SQLITE_LIMIT_COMPOUND_SELECT, 50},
    Setting{SQLITE_LIMIT_ATTACHED, 0},
    Setting{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    Setting{SQLITE_LIMIT_TRIGGER_DEPTH, 10},
    Setting{SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr int busyTimeoutMs = 10'000;
constexpr int busyWaitMs = 2;

} // namespace

void harden(SQLite::Database &database)
{
    sqlite3 *handle = database.getHandle();
    for (const Setting &setting : switches)
        sqlite3_db_config(handle, setting.key, setting.value, nullptr);
    for (const Setting &limit : limits)
        sqlite3_limit(handle, limit.key, limit.value);
    // SQLite's own waits grow to 100 ms, in which a reader beside a busy writer misses every gap between transactions.
    const auto wait = [](void *, int before) {
        std::this_thread::sleep_for(std::chrono::milliseconds(busyWaitMs));
        return before < busyTimeoutMs / busyWaitMs ? 1 : 0;
    };
    sqlite3_busy_handler(handle, wait, nullptr);
    // None of these reads the file.
    database.exec("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY");
}

void tune(SQLite::Database &database)
{
    // EXTRA syncs the folder after the journal's removal: with less, an acknowledged commit can be lost in a power cut.
    database.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON;"
                  "PRAGMA cache_size = -65536; PRAGMA cache_spill = OFF");
}

Error withCause(const Error &error, SQLite::Database &database)
{
    int reason = 0;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_LAST_ERRNO, &reason);
    const bool full = error.code() == errors::ioFailed && (reason == EDQUOT || reason == EFBIG);
    return full ? Error(errors::diskFull, {{"file", std::string(error.fact("file"))}}) : error;
}

StepWatch::StepWatch(SQLite::Database &database, std::function<bool()> keepGoing)
    : m_handle(database.getHandle())
    , m_keepGoing(std::move(keepGoing))
{
    const auto ask = [](void *self) { return static_cast<StepWatch *>(self)->m_keepGoing() ? 0 : 1; };
    sqlite3_progress_handler(m_handle, 1000, ask, this);
}

StepWatch::~StepWatch()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Transaction::Transaction(SQLite::Database &database, const char *begin)
    : m_database(database)
{
    m_database.exec(begin);
}

Transaction::~Transaction()
{
    // SQLite itself has rolled back after some errors, such as a full disk.
    if (sqlite3_get_autocommit(m_database.getHandle()) == 0)
        sqlite3_exec(m_database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.exec("COMMIT");
}

} // namespace cb::store
