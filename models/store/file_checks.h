// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of a file before anything in it is believed: what it is, what lies beside it, its 100 header bytes, and
// the text of its schema.
#pragma once

#include "engine/result.h"

#include <filesystem>

struct sqlite3;

namespace SQLite {
class Database;
}

namespace cb::store {

// The real path of a regular file, links resolved. Errors: fileMissing, notAFile, ioFailed.
Result<std::filesystem::path> locate(const std::filesystem::path &path);

// Whether SQLite may read what lies beside the document. `-wal` and `-shm` are never ours. A `-journal` is rolled back
// into the document by SQLite, which believes every word of it, deletion of other files included: it is let in only
// where the writer's lock file, held or left behind by a crash, names this very document.
// Errors: foreignSidecar; everything is left as it is.
Result<void> checkSidecars(const std::filesystem::path &document, const std::string &mark);

// Reads the header through the descriptor that SQLite opened, as a descriptor of our own would drop its locks on close.
// To be called before the first statement: nothing of the file has been believed then.
// Errors: notAPortfolio, newerVersion, damagedHeader, ioFailed.
Result<void> checkHeader(sqlite3 *handle, const std::filesystem::path &document);
// Whether the file is as long as its header says. To be called within a read transaction where a writer may
// be at work.
Result<void> checkSize(sqlite3 *handle, const std::filesystem::path &document);

// Compares sqlite_schema with schema(), byte for byte. Errors: unknownSchema, damaged, busy, ioFailed.
Result<void> checkSchema(SQLite::Database &database, const std::filesystem::path &document);

} // namespace cb::store
