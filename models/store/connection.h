// SPDX-License-Identifier: GPL-3.0-or-later
// How every connection of ours to a file is set up: nothing in the file may run code, and nothing that was
// acknowledged is lost in a power cut.
#pragma once

#include "store/file.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <functional>

namespace cb::store {

// Switches off what a file could misuse. Reads nothing of the file.
void harden(SQLite::Database &database);
// Durability, memory, references. Reads the file: a journal that lies beside it is rolled back here.
void tune(SQLite::Database &database);

// The error of a failed change, with a reason that SQLite keeps to itself: it calls a disk full where there is no space
// left, but not where a quota or a limit of the process is reached.
Error withCause(const Error &error, SQLite::Database &database);

// Runs `work`, and turns what it throws into an Error about `path`.
template <class Work>
Result<void> telling(SQLite::Database &database, const std::filesystem::path &path, Work work)
{
    try {
        const Result<void> done = work();
        return done ? done : Result<void>(withCause(done.error(), database));
    } catch (const SQLite::Exception &exception) {
        return withCause(errorOf(exception, path), database);
    }
}

// Asks `keepGoing` every thousand steps of SQLite's machine for as long as this lives; false interrupts the statement.
class StepWatch {
public:
    StepWatch(SQLite::Database &database, std::function<bool()> keepGoing);
    ~StepWatch();
    StepWatch(const StepWatch &) = delete;
    StepWatch &operator=(const StepWatch &) = delete;

private:
    sqlite3 *m_handle;
    std::function<bool()> m_keepGoing;
};

// Rolls back what has not been committed when it goes out of scope.
class Transaction {
public:
    Transaction(SQLite::Database &database, const char *begin);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    SQLite::Database &m_database;
};

} // namespace cb::store
