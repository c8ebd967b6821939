// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/draft_file.h"
#include "store/errors.h"
#include "store/file.h"
#include "store/schema.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

namespace cb::store {

namespace {

Result<void> copyPages(SQLite::Database &from, const std::filesystem::path &to)
{
    SQLite::Database target(to.string(), SQLite::OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW);
    return telling(target, to, [&]() -> Result<void> {
        // Nobody sees the copy before it is whole and synced, so it needs no journal.
        target.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        const int code = SQLite::Backup(target, from).executeStep(-1);
        if (code != SQLITE_DONE)
            throw SQLite::Exception("The copy was not finished", code);
        return {};
    });
}

bool sameRow(SQLite::Statement &left, SQLite::Statement &right)
{
    for (int i = 0; i < left.getColumnCount(); ++i) {
        const SQLite::Column a = left.getColumn(i);
        const SQLite::Column b = right.getColumn(i);
        if (a.getType() != b.getType())
            return false;
        if (a.isInteger() ? a.getInt64() != b.getInt64() : a.getString() != b.getString())
            return false;
    }
    return true;
}

// The first table whose rows differ, or an empty text.
std::string firstDifference(SQLite::Database &left, SQLite::Database &right)
{
    for (const SchemaObject &object : schema()) {
        if (!object.sql.starts_with("CREATE TABLE"))
            continue;
        const std::string name(object.name);
        SQLite::Statement a(left, "SELECT * FROM \"" + name + '"');
        SQLite::Statement b(right, "SELECT * FROM \"" + name + '"');
        bool more = true;
        while (more) {
            more = a.executeStep();
            if (more != b.executeStep() || (more && !sameRow(a, b)))
                return name;
        }
    }
    return {};
}

Result<void> verify(SQLite::Database &original, const std::filesystem::path &copy)
{
    Result<std::unique_ptr<File>> opened = File::open(copy, Access::ReadOnly);
    if (!opened)
        return opened.error();
    const Result<std::vector<std::string>> problems = opened.value()->integrityProblems([] { return true; });
    if (!problems)
        return problems.error();
    if (!problems.value().empty())
        return Error(errors::damaged, {{"reason", problems.value().front()}});
    const std::string table = firstDifference(original, opened.value()->database());
    if (!table.empty())
        return Error(errors::damaged, {{"reason", "the copy differs in " + table}});
    return {};
}

Error about(const std::filesystem::path &destination, const Error &error)
{
    std::vector<Fact> facts = error.facts();
    std::erase_if(facts, [](const Fact &fact) { return fact.name == "file"; });
    facts.insert(facts.begin(), {"file", destination.string()});
    return Error(error.code(), std::move(facts));
}

} // namespace

Result<void> File::backup(const std::filesystem::path &destination)
{
    Result<std::unique_ptr<DraftFile>> draft = DraftFile::make(destination);
    if (!draft)
        return draft.error();
    try {
        // One view of the document for copying and comparing, whatever a writer does meanwhile.
        Transaction reading(database(), "BEGIN; SELECT 1 FROM sqlite_schema LIMIT 1");
        Result<void> done = copyPages(database(), draft.value()->path());
        if (done)
            done = draft.value()->sync();
        if (done)
            done = verify(database(), draft.value()->path());
        if (done)
            done = draft.value()->publish();
        return done ? done : Result<void>(about(destination, done.error()));
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, destination);
    }
}

} // namespace cb::store
