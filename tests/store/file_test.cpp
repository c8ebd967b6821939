// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "store/errors.h"
#include "store/schema.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdexcept>
#include <sys/stat.h>
#include <unistd.h>

namespace cb::store::test {

namespace {

using FileTest = StoreTest;

TEST_F(FileTest, createsAnEmptyPortfolioForItsOwnerAlone)
{
    ::umask(022);
    {
        Result<std::unique_ptr<File>> file = File::create(at("new.cbk"), "My models");
        ASSERT_EQ(codeOf(file), "ok");
        EXPECT_EQ(text(**file, "SELECT * FROM portfolio"), "1|My models|NULL|1|");
        EXPECT_EQ(text(**file, "PRAGMA application_id; PRAGMA user_version; PRAGMA page_size; PRAGMA encoding"),
                  std::to_string(applicationId) + "|" + std::to_string(schemaVersion) + "|4096|UTF-8|");
        EXPECT_EQ(text(**file, "PRAGMA journal_mode; PRAGMA synchronous; PRAGMA foreign_keys; PRAGMA temp_store"),
                  "delete|3|1|2|");
        EXPECT_EQ(file.value()->integrityProblems([] { return true; }).value().size(), 0U);
        EXPECT_EQ(listing(), ".new.cbk.lock new.cbk");
        EXPECT_EQ(modeOf(at(".new.cbk.lock")), 0600U);
    }
    EXPECT_EQ(modeOf(at("new.cbk")), 0600U);
    EXPECT_EQ(listing(), "new.cbk");
    EXPECT_EQ(openCode(at("new.cbk"), Access::ReadWrite), "ok");
    EXPECT_EQ(openCode(at("new.cbk"), Access::ReadOnly), "ok");
    EXPECT_EQ(listing(), "new.cbk");
}

// A file as the first version made it.
std::filesystem::path makeFirstVersion(const std::filesystem::path &path)
{
    EXPECT_TRUE(File::create(path, "Old"));
    rawSql(path, "DROP TABLE scenario; DROP TABLE statement; PRAGMA user_version = 1; VACUUM");
    return path;
}

TEST_F(FileTest, aWriterBringsAFirstVersionUpToDate)
{
    const auto path = makeFirstVersion(at("old.cbk"));
    {
        const auto file = File::open(path, Access::ReadWrite);
        ASSERT_EQ(codeOf(file), "ok");
        EXPECT_EQ(text(**file, "SELECT name FROM portfolio; SELECT count(*) FROM scenario; PRAGMA user_version"),
                  "Old|0|" + std::to_string(schemaVersion) + "|");
    }
    EXPECT_EQ(openCode(path, Access::ReadOnly), "ok");
}

TEST_F(FileTest, aReaderSeesAFirstVersionWithNewTablesEmptyAndLeavesItAsItIs)
{
    const auto path = makeFirstVersion(at("old.cbk"));
    const std::string bytes = readBytes(path);
    {
        const auto file = File::open(path, Access::ReadOnly);
        ASSERT_EQ(codeOf(file), "ok");
        EXPECT_EQ(text(**file, "SELECT count(*) FROM scenario; SELECT count(*) FROM statement"), "0|0|");
    }
    EXPECT_TRUE(readBytes(path) == bytes);
    EXPECT_EQ(listing(), "old.cbk");
}

TEST_F(FileTest, journalIsReadableByTheOwnerAlone)
{
    ::umask(022);
    const auto file = std::move(*File::create(at("new.cbk"), ""));
    unsigned mode = 0;
    const Result<void> done = file->transact([&]() -> Result<void> {
        text(*file, "UPDATE portfolio SET name = 'x'");
        mode = modeOf(at("new.cbk-journal"));
        return {};
    });
    EXPECT_EQ(codeOf(done), "ok");
    EXPECT_EQ(mode, 0600U);
}

TEST_F(FileTest, createNeverOverwritesAndLeavesNothingBehind)
{
    writeBytes(at("there"), "precious");
    std::filesystem::create_symlink("nowhere", at("dangling"));
    std::filesystem::create_directory(at("directory"));
    for (const char *name : {"there", "dangling", "directory"})
        EXPECT_EQ(codeOf(File::create(at(name), "")), errors::fileExists) << name;
    EXPECT_EQ(readBytes(at("there")), "precious");
    EXPECT_EQ(codeOf(File::create(at("missing/new.cbk"), "")), errors::ioFailed);
    EXPECT_EQ(codeOf(File::create(at(std::string(300, 'n')), "")), errors::ioFailed);
    writeBytes(at("new.cbk-journal"), "whose is this?");
    EXPECT_EQ(codeOf(File::create(at("new.cbk"), "")), errors::foreignSidecar);
    EXPECT_EQ(listing(), "dangling directory new.cbk-journal there");
}

TEST_F(FileTest, namesAreNeverTakenForAddresses)
{
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder());
    for (const char *name : {"file:x?mode=memory", ":memory:", "ä %41 'quote\".cbk"}) {
        EXPECT_EQ(codeOf(File::create(name, "")), "ok") << name;
        EXPECT_TRUE(std::filesystem::is_regular_file(at(name))) << name;
        EXPECT_EQ(openCode(name, Access::ReadWrite), "ok") << name;
    }
    std::filesystem::current_path(before);
}

TEST_F(FileTest, linksAreResolved)
{
    const std::filesystem::path document = makeDocument();
    std::filesystem::create_symlink(document, at("link.cbk"));
    const Result<std::unique_ptr<File>> file = File::open(at("link.cbk"), Access::ReadWrite);
    ASSERT_EQ(codeOf(file), "ok");
    EXPECT_EQ(file.value()->path(), document);
    EXPECT_EQ(openCode(document, Access::ReadWrite), errors::lockedByAnother);
}

TEST_F(FileTest, transactionsAreWhole)
{
    const auto file = std::move(*File::open(makeDocument(), Access::ReadWrite));
    const auto rename = [&] { text(*file, "UPDATE portfolio SET name = 'changed'"); };
    const Result<void> failed = file->transact([&]() -> Result<void> {
        rename();
        return Error("no");
    });
    EXPECT_EQ(codeOf(failed), "no");
    const auto throwing = [&]() -> Result<void> {
        rename();
        throw std::logic_error("a mistake of ours");
    };
    EXPECT_THROW(static_cast<void>(file->transact(throwing)), std::logic_error);
    EXPECT_EQ(text(*file, "SELECT name FROM portfolio"), "Test|");
    // References are checked at once, and a broken one takes the whole transaction with it.
    EXPECT_EQ(codeOf(run(*file, "UPDATE portfolio SET name = 'x'; INSERT INTO wallet VALUES (1, 'nobody', '0x')")),
              errors::constraint);
    EXPECT_EQ(
        codeOf(run(*file, "UPDATE portfolio SET name = 'y'; INSERT INTO party VALUES (9, 'ann', '', 'x', '', '')")),
        errors::constraint);
    EXPECT_EQ(text(*file, "SELECT name FROM portfolio"), "Test|");
    EXPECT_EQ(codeOf(run(*file, "UPDATE portfolio SET name = 'z'")), "ok");
    EXPECT_EQ(text(*file, "SELECT name FROM portfolio"), "z|");
}

TEST_F(FileTest, readersCannotWrite)
{
    const auto file = std::move(*File::open(makeDocument(), Access::ReadOnly));
    EXPECT_EQ(codeOf(run(*file, "UPDATE portfolio SET name = 'x'")), errors::readOnlyFile);
}

TEST_F(FileTest, aFileThatWasReplacedIsNotWrittenTo)
{
    const std::filesystem::path document = makeDocument();
    const auto file = std::move(*File::open(document, Access::ReadWrite));
    std::filesystem::rename(document, at("moved.cbk"));
    writeBytes(document, "another file by now");
    EXPECT_EQ(codeOf(run(*file, "UPDATE portfolio SET name = 'x'")), errors::fileMissing);
    EXPECT_EQ(readBytes(document), "another file by now");
}

TEST_F(FileTest, writingWhereNothingMayBeWritten)
{
    const std::filesystem::path document = makeDocument();
    const uid_t user = ::geteuid() == 0 ? 65534 : ::geteuid(); // the superuser may write everywhere
    const auto asUser = [&](mode_t folderMode, mode_t fileMode, Access access, std::string_view code) {
        return inChild([&] {
            const bool ready = ::chown(folder().c_str(), user, gid_t(-1)) == 0 &&
                               ::chown(document.c_str(), user, gid_t(-1)) == 0 &&
                               ::chmod(folder().c_str(), folderMode) == 0 && ::chmod(document.c_str(), fileMode) == 0 &&
                               ::setuid(user) == 0;
            return ready && openCode(document, access) == code ? 0 : 1;
        });
    };
    EXPECT_EQ(asUser(0700, 0600, Access::ReadWrite, "ok"), 0);
    EXPECT_EQ(asUser(0700, 0400, Access::ReadWrite, errors::readOnlyFile), 0);
    EXPECT_EQ(asUser(0700, 0400, Access::ReadOnly, "ok"), 0);
    EXPECT_EQ(asUser(0700, 0000, Access::ReadOnly, errors::ioFailed), 0);
    EXPECT_EQ(asUser(0500, 0600, Access::ReadWrite, errors::readOnlyFile), 0);
    EXPECT_EQ(asUser(0500, 0600, Access::ReadOnly, "ok"), 0);
    EXPECT_EQ(asUser(0000, 0600, Access::ReadOnly, errors::ioFailed), 0);
    ::chmod(folder().c_str(), 0700);
    EXPECT_EQ(listing(), "portfolio.cbk");
}

TEST_F(FileTest, nothingInAFileCanRunCode)
{
    const auto file = std::move(*File::open(makeDocument(), Access::ReadWrite));
    EXPECT_EQ(text(*file, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = ''"),
              "table sqlite_master may not be modified");
    EXPECT_EQ(text(*file, "SELECT load_extension('x')"), "not authorized");
    EXPECT_EQ(text(*file, "ATTACH ':memory:' AS more"), "too many attached databases - max 0");
    EXPECT_EQ(text(*file, "PRAGMA trusted_schema; PRAGMA cell_size_check"), "0|1|");
}

TEST_F(FileTest, integrityProblemsAreNamedAndCanBeCancelled)
{
    const std::filesystem::path document = makeDocument();
    rawSql(document, "INSERT INTO wallet VALUES (1, 'nobody', '0x')");
    const auto file = std::move(*File::open(document, Access::ReadOnly));
    const Result<std::vector<std::string>> problems = file->integrityProblems([] { return true; });
    ASSERT_EQ(codeOf(problems), "ok");
    ASSERT_EQ(problems.value().size(), 1U);
    EXPECT_EQ(problems.value()[0], "row 1 of wallet refers to a missing row of party");
    EXPECT_EQ(text(*file, "SELECT 1"), "1|");
}

TEST_F(FileTest, longChecksCanBeCancelled)
{
    const auto file = std::move(*File::open(makeDocument(), Access::ReadWrite));
    ASSERT_EQ(codeOf(run(*file, manyParties("p"))), "ok");
    int asked = 0;
    EXPECT_EQ(codeOf(file->integrityProblems([&asked] { return ++asked < 3; })), errors::cancelled);
    EXPECT_EQ(asked, 3);
    EXPECT_EQ(text(*file, "SELECT count(*) FROM party"), "5003|");
}

TEST_F(FileTest, backupsAreVerifiedCopies)
{
    ::umask(022);
    const auto file = std::move(*File::open(makeDocument(), Access::ReadWrite));
    ASSERT_EQ(codeOf(run(*file, manyParties("p"))), "ok");
    EXPECT_EQ(codeOf(file->backup(at("copy.cbk"))), "ok");
    EXPECT_EQ(modeOf(at("copy.cbk")), 0600U);
    EXPECT_EQ(listing(), ".portfolio.cbk.lock copy.cbk portfolio.cbk");
    const auto copy = std::move(*File::open(at("copy.cbk"), Access::ReadWrite));
    const std::string everyone = "SELECT group_concat(id || notes) FROM party";
    EXPECT_EQ(text(*copy, everyone), text(*file, everyone));
    const std::string bytes = readBytes(at("copy.cbk"));
    EXPECT_EQ(codeOf(file->backup(at("copy.cbk"))), errors::fileExists);
    EXPECT_EQ(readBytes(at("copy.cbk")), bytes);
    EXPECT_EQ(codeOf(file->backup(at("nowhere/copy.cbk"))), errors::ioFailed);
}

TEST_F(FileTest, backupOfADamagedDocumentIsRefused)
{
    const std::filesystem::path document = makeDocument();
    rawSql(document, "INSERT INTO wallet VALUES (1, 'nobody', '0x')");
    const auto file = std::move(*File::open(document, Access::ReadOnly));
    const Result<void> refused = file->backup(at("copy.cbk"));
    EXPECT_EQ(codeOf(refused), errors::damaged);
    EXPECT_EQ(refused.error().fact("file"), at("copy.cbk").string());
    EXPECT_EQ(listing(), "portfolio.cbk");
}

} // namespace

} // namespace cb::store::test
