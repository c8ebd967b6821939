// SPDX-License-Identifier: GPL-3.0-or-later
// One open portfolio file. Opening is cheap whatever the size: what kind of file it is, its 100 header bytes, what lies
// beside it, and the text of its schema are checked before anything of it is believed; checks that read the whole file
// are asked for by name. A writer holds a lock of our own beside the file, so that a second writer is kept out while
// readers are welcome. Belongs to one thread. Exceptions of the library below do not leave this room.
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;

namespace SQLite {
class Database;
}

namespace cb::store {

enum class Access { ReadOnly, ReadWrite };

class File {
public:
    // An empty portfolio, readable by its owner alone. Refuses to overwrite. Errors: fileExists, ioFailed, diskFull.
    static Result<std::unique_ptr<File>> create(const std::filesystem::path &path, const std::string &name);
    // Errors: every one of errors.h up to `damaged`.
    static Result<std::unique_ptr<File>> open(const std::filesystem::path &path, Access access);
    ~File();
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    const std::filesystem::path &path() const;
    Access access() const;
    SQLite::Database &database(); // for this room
    sqlite3 *handle();            // for this room

    // Runs `work` in one transaction (BEGIN IMMEDIATE) and commits it, or rolls all of it back when work or commit
    // fails. Not to be nested.
    Result<void> transact(const std::function<Result<void>()> &work);
    // Runs `work`, which reads, while nobody else can commit: others who write wait for it, and not for long.
    Result<void> holdStill(const std::function<Result<void>()> &work);
    // Changes when another connection has committed to the file since the last call.
    Result<std::int64_t> dataVersion();
    // Ends the statement that runs just now, with `cancelled`. From any thread.
    void interrupt();
    // Reads the whole file: pages, indexes and references. Calls `keepGoing` now and then; false ends it (cancelled).
    Result<std::vector<std::string>> integrityProblems(const std::function<bool()> &keepGoing);
    // A verified copy at `destination`, which must not exist: written, synced, opened again and compared.
    Result<void> backup(const std::filesystem::path &destination);

private:
    struct Private;
    explicit File(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

// The error that an exception of the library or a result code of SQLite stands for.
Error errorOf(const std::exception &exception, const std::filesystem::path &path);
Error errorOf(sqlite3 *handle, int code, const std::filesystem::path &path);

} // namespace cb::store
