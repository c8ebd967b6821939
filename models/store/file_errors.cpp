// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/descriptor.h"
#include "store/errors.h"
#include "store/file.h"

#include <SQLiteCpp/Exception.h>
#include <cerrno>
#include <sqlite3.h>

namespace cb::store {

namespace {

Error errorOf(int code, const std::string &reason, const std::filesystem::path &path)
{
    const std::vector<Fact> file{{"file", path.string()}};
    const std::vector<Fact> fileAndReason{{"file", path.string()}, {"reason", reason}};
    if (code == SQLITE_READONLY_DBMOVED) // its name is gone, or is another file's by now
        return Error(errors::fileMissing, file);
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(errors::busy, file);
    case SQLITE_FULL:
        return Error(errors::diskFull, file);
    case SQLITE_READONLY:
        return Error(errors::readOnlyFile, file);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Error(errors::damaged, fileAndReason);
    case SQLITE_CONSTRAINT:
        return Error(errors::constraint, fileAndReason);
    case SQLITE_INTERRUPT:
        return Error(errors::cancelled);
    default:
        return Error(errors::ioFailed, fileAndReason);
    }
}

} // namespace

Error errorOf(const std::exception &exception, const std::filesystem::path &path)
{
    const auto *known = dynamic_cast<const SQLite::Exception *>(&exception);
    if (known == nullptr)
        return errorOf(SQLITE_ERROR, exception.what(), path);
    // The extended code is stated only where the exception was made from a connection.
    const int extended = known->getExtendedErrorCode();
    return errorOf(extended >= 0 ? extended : known->getErrorCode(), exception.what(), path);
}

Error errorOf(sqlite3 *handle, int code, const std::filesystem::path &path)
{
    const int extended = sqlite3_extended_errcode(handle);
    const bool latest = (extended & 0xff) == (code & 0xff); // else the handle has met another error since
    return errorOf(latest ? extended : code, latest ? sqlite3_errmsg(handle) : sqlite3_errstr(code), path);
}

} // namespace cb::store
