// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file.h"

#include "store/connection.h"
#include "store/descriptor.h"
#include "store/document_mark.h"
#include "store/draft_file.h"
#include "store/errors.h"
#include "store/file_checks.h"
#include "store/schema.h"
#include "store/write_lock.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <chrono>
#include <sqlite3.h>
#include <thread>

namespace cb::store {

struct File::Private {
    std::filesystem::path path;
    Access access;
    std::unique_ptr<WriteLock> lock; // freed after the database is closed
    SQLite::Database database;
};

namespace {

// Without its count of memory, which nobody reads, SQLite takes no lock at each allocation.
void configureOnce()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done); // an error only where another library has begun to use SQLite: slower, no more
}

SQLite::Database connect(const std::filesystem::path &document, Access access)
{
    configureOnce();
    // The path is absolute, so that no name is taken for a URI, and free of links.
    const int flags = access == Access::ReadWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    return SQLite::Database(document.string(), flags | SQLite::OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW);
}

// The writer's lock, whose file also answers for a journal beside the document; readers just look at both.
Result<std::unique_ptr<WriteLock>> enter(const std::filesystem::path &document, Access access)
{
    const Result<std::string> mark = documentMark(document);
    if (!mark)
        return mark.error();
    std::unique_ptr<WriteLock> lock;
    if (access == Access::ReadWrite) {
        Result<std::unique_ptr<WriteLock>> acquired = WriteLock::acquire(document);
        if (!acquired)
            return acquired;
        lock = std::move(*acquired);
    }
    const Result<void> sidecars = checkSidecars(document, mark.value());
    if (!sidecars)
        return sidecars.error();
    const Result<void> claimed = lock ? lock->claim(mark.value()) : Result<void>();
    if (!claimed)
        return claimed.error();
    return lock;
}

// Before the first statement, where no writer is or was at work: then the size is as the header says. Looking again
// tells a wrong size from that of a writer who came in between.
Result<void> checkAtRest(SQLite::Database &database, const std::filesystem::path &document)
{
    const auto traces = [&document] {
        return isTaken(WriteLock::pathFor(document)) || isTaken(document.string() + "-journal");
    };
    Result<void> size;
    for (int look = 0; look < 5 && !traces(); ++look) {
        size = checkSize(database.getHandle(), document);
        if (size)
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return traces() ? Result<void>() : size;
}

// The first statements: a crashed writer's journal is rolled back here, then size and schema are judged under a lock.
Result<void> believe(SQLite::Database &database, const std::filesystem::path &document)
{
    // Ours takes some hundred steps; a schema that is made to keep SQLite busy is interrupted within a second.
    int budget = 2000;
    const StepWatch watch(database, [&budget] { return --budget > 0; });
    try {
        tune(database);
        Transaction reading(database, "BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1");
        for (const auto check : {checkHeader, checkSize}) {
            const Result<void> checked = check(database.getHandle(), document);
            if (!checked)
                return checked;
        }
        return checkSchema(database, document);
    } catch (const SQLite::Exception &exception) {
        if (budget <= 0)
            return Error(errors::damaged, {{"file", document.string()}, {"reason", exception.what()}});
        return errorOf(exception, document);
    }
}

// A writer that could not even begin its journal leaves one from which there is nothing to roll back, so that SQLite
// leaves it where it is. Writing anything makes it one of SQLite's own, which goes with the commit.
Result<void> removeEmptyJournal(SQLite::Database &database, const std::filesystem::path &document)
{
    return telling(database, document, [&]() -> Result<void> {
        database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
        return {};
    });
}

// What a file of an earlier version lacks. A writer adds it in one transaction; a reader, who may not, sees the new
// tables empty.
Result<void> complete(SQLite::Database &database, const std::filesystem::path &document, Access access)
{
    return telling(database, document, [&]() -> Result<void> {
        const std::int32_t version = database.execAndGet("PRAGMA user_version").getInt();
        if (version == schemaVersion)
            return {};
        const bool write = access == Access::ReadWrite;
        Transaction adding(database, write ? "BEGIN IMMEDIATE" : "BEGIN");
        constexpr std::string_view create = "CREATE TABLE";
        for (const SchemaObject &object : schema())
            if (object.since > version)
                database.exec(std::string(write ? create : "CREATE TEMP TABLE") +
                              std::string(object.sql.substr(create.size())));
        if (write)
            database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
        adding.commit();
        return {};
    });
}

struct Opened {
    std::unique_ptr<WriteLock> lock;
    SQLite::Database database;
};

Result<Opened> openOnce(const std::filesystem::path &document, Access access)
{
    std::unique_ptr<WriteLock> lock; // freed after the database is closed, here too
    try {
        SQLite::Database database = connect(document, access);
        if (access == Access::ReadWrite && sqlite3_db_readonly(database.getHandle(), "main") == 1)
            return Error(errors::readOnlyFile, {{"file", document.string()}});
        Result<void> header = checkHeader(database.getHandle(), document);
        if (header)
            header = checkAtRest(database, document);
        if (!header)
            return header.error();
        harden(database);
        Result<std::unique_ptr<WriteLock>> entered = enter(document, access);
        if (!entered)
            return entered.error();
        lock = std::move(*entered);
        Result<void> believed = believe(database, document);
        if (believed)
            believed = complete(database, document, access);
        if (believed && lock && isTaken(document.string() + "-journal"))
            believed = removeEmptyJournal(database, document);
        if (!believed)
            return believed.error();
        return Opened{std::move(lock), std::move(database)};
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, document);
    }
}

void writeSchema(SQLite::Database &database, const std::string &name)
{
    database.exec("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'");
    tune(database);
    Transaction writing(database, "BEGIN IMMEDIATE");
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    for (const SchemaObject &object : schema())
        database.exec(std::string(object.sql));
    SQLite::Statement portfolio(database, "INSERT INTO portfolio VALUES (1, ?, NULL, 1)");
    portfolio.bind(1, name);
    portfolio.exec();
    writing.commit();
}

// A new database in the empty file `draft`, of which errors speak as `path`.
Result<void> build(const std::filesystem::path &draft, const std::filesystem::path &path, const std::string &name)
{
    try {
        SQLite::Database database = connect(draft, Access::ReadWrite);
        harden(database);
        return telling(database, path, [&]() -> Result<void> {
            writeSchema(database, name);
            return {};
        });
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, path);
    }
}

} // namespace

Result<std::unique_ptr<File>> File::create(const std::filesystem::path &path, const std::string &name)
{
    Result<std::unique_ptr<DraftFile>> draft = DraftFile::make(path);
    if (!draft)
        return draft.error();
    Result<void> done = build(draft.value()->path(), path, name);
    if (done)
        done = draft.value()->sync();
    if (done)
        done = draft.value()->publish();
    if (!done)
        return done.error();
    Result<std::unique_ptr<File>> opened = open(path, Access::ReadWrite);
    if (!opened && opened.error().code() != errors::lockedByAnother)
        draft.value()->withdraw();
    return opened;
}

Result<std::unique_ptr<File>> File::open(const std::filesystem::path &path, Access access)
{
    const Result<std::filesystem::path> real = locate(path);
    if (!real)
        return real.error();
    for (int attempt = 1;; ++attempt) {
        Result<Opened> opened = openOnce(real.value(), access);
        if (opened)
            return std::unique_ptr<File>(new File(std::unique_ptr<Private>(new Private{
                real.value(), access, std::move(opened.value().lock), std::move(opened.value().database)})));
        // A reader gets this where a crashed writer left a journal, which only a writer can roll back; also in the
        // moment in which a live writer ends its transaction.
        const bool rollbackNeeded = access == Access::ReadOnly && opened.error().code() == errors::readOnlyFile;
        if (!rollbackNeeded || attempt == 5)
            return opened.error();
        const Result<Opened> writer = openOnce(real.value(), Access::ReadWrite);
        if (!writer && writer.error().code() != errors::lockedByAnother)
            return writer.error();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

File::File(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

File::~File() = default;

const std::filesystem::path &File::path() const
{
    return d->path;
}

Access File::access() const
{
    return d->access;
}

SQLite::Database &File::database()
{
    return d->database;
}

sqlite3 *File::handle()
{
    return d->database.getHandle();
}

Result<void> File::transact(const std::function<Result<void>()> &work)
{
    return telling(d->database, d->path, [&] {
        Transaction writing(d->database, "BEGIN IMMEDIATE");
        // References are checked at the end: work may pass through states in which one dangles.
        d->database.exec("PRAGMA defer_foreign_keys = ON");
        Result<void> done = work();
        if (done)
            writing.commit();
        return done;
    });
}

Result<void> File::holdStill(const std::function<Result<void>()> &work)
{
    return telling(d->database, d->path, [&]() -> Result<void> {
        Transaction reading(d->database, "BEGIN");
        d->database.execAndGet("SELECT count(*) FROM sqlite_schema"); // takes the lock that BEGIN only announces
        const auto done = work();
        reading.commit();
        return done;
    });
}

Result<std::int64_t> File::dataVersion()
{
    try {
        return d->database.execAndGet("PRAGMA data_version").getInt64();
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, d->path);
    }
}

void File::interrupt()
{
    sqlite3_interrupt(d->database.getHandle());
}

Result<std::vector<std::string>> File::integrityProblems(const std::function<bool()> &keepGoing)
{
    const StepWatch watch(d->database, keepGoing);
    std::vector<std::string> problems;
    try {
        SQLite::Statement pages(d->database, "PRAGMA integrity_check(100)");
        while (pages.executeStep())
            problems.push_back(pages.getColumn(0).getString());
        if (problems == std::vector<std::string>{"ok"})
            problems.clear();
        SQLite::Statement references(d->database, "PRAGMA foreign_key_check");
        while (problems.size() < 100 && references.executeStep())
            problems.push_back("row " + references.getColumn(1).getString() + " of " +
                               references.getColumn(0).getString() + " refers to a missing row of " +
                               references.getColumn(2).getString());
    } catch (const SQLite::Exception &exception) {
        const Error error = errorOf(exception, d->path);
        if (error.code() != errors::damaged)
            return error;
        problems.emplace_back(exception.what());
    }
    return problems;
}

} // namespace cb::store
