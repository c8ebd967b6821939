// SPDX-License-Identifier: GPL-3.0-or-later
// A journal beside a document rewrites it, and can delete other files: only the one that a writer of ours left behind
// in a crash may be rolled back. What SQLite does without our check is shown too, so that the danger is known to be
// real.
#include "fixture.h"
#include "store/document_mark.h"
#include "store/errors.h"
#include "store/write_lock.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cb::store::test {

namespace {

constexpr const char *nameQuery = "SELECT name FROM portfolio";

class SidecarsTest : public StoreTest {
protected:
    // A journal that turns `document` into what another file says, made by SQLite itself.
    std::string forgedJournal(const std::filesystem::path &document) const;
    // A document beside which a killed writer of ours has left a hot journal.
    std::filesystem::path crashedDocument() const;
    // Expects a refusal of both ways to open, with everything left as it is.
    void expectRefused(const std::filesystem::path &document, const std::filesystem::path &sidecar) const;
};

std::string SidecarsTest::forgedJournal(const std::filesystem::path &document) const
{
    std::filesystem::create_directory(at("forge"));
    const std::filesystem::path fake = at("forge") / "fake.cbk";
    std::filesystem::copy_file(document, fake);
    rawSql(fake, "UPDATE portfolio SET name = 'FAKE'");
    std::string journal;
    inChild([&] {
        sqlite3 *handle = nullptr;
        sqlite3_open(fake.c_str(), &handle);
        const std::string sql = std::string(spillEarly) + ";BEGIN;UPDATE portfolio SET name = 'x';" + manyParties("f");
        sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
        return 0;
    });
    journal = readBytes(fake.string() + "-journal");
    std::filesystem::remove_all(at("forge"));
    return journal;
}

std::filesystem::path SidecarsTest::crashedDocument() const
{
    const std::filesystem::path document = makeDocument();
    const int code = inChild([&] {
        const auto file = std::move(*File::open(document, Access::ReadWrite));
        text(*file, spillEarly);
        static_cast<void>(file->transact([&]() -> Result<void> {
            text(*file, "UPDATE portfolio SET name = 'half';" + manyParties("x"));
            ::_exit(9);
        }));
        return 0;
    });
    EXPECT_EQ(code, 9);
    EXPECT_EQ(listing(), ".portfolio.cbk.lock portfolio.cbk portfolio.cbk-journal");
    return document;
}

void SidecarsTest::expectRefused(const std::filesystem::path &document, const std::filesystem::path &sidecar) const
{
    const std::string names = listing();
    const std::string before = readBytes(document);
    const std::string beside = readBytes(sidecar);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const Result<std::unique_ptr<File>> file = File::open(document, access);
        ASSERT_EQ(codeOf(file), errors::foreignSidecar);
        EXPECT_EQ(file.error().fact("sidecar"), sidecar.string());
    }
    EXPECT_EQ(listing(), names);
    EXPECT_EQ(readBytes(document), before);
    EXPECT_EQ(readBytes(sidecar), beside);
}

// The record at a journal's end that names a file to be deleted once the rollback is done.
std::string superJournalRecord(const std::string &victim)
{
    const auto number = [](std::uint32_t value) {
        std::string bytes;
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xffU);
        return bytes;
    };
    std::uint32_t sum = 0;
    for (const char c : victim)
        sum += static_cast<std::uint32_t>(static_cast<int>(c));
    return number(0x40000000U / 4096 + 1) + victim + number(static_cast<std::uint32_t>(victim.size())) + number(sum) +
           "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
}

TEST_F(SidecarsTest, forgedJournalIsNotBelieved)
{
    const std::filesystem::path document = makeDocument();
    const std::filesystem::path journal = at("portfolio.cbk-journal");
    const std::string forged = forgedJournal(document);
    ASSERT_GT(forged.size(), 4096U);
    writeBytes(journal, forged);
    expectRefused(document, journal);
    std::filesystem::copy_file(document, at("control.cbk"));
    writeBytes(at("control.cbk-journal"), forged);
    EXPECT_EQ(rawText(at("control.cbk"), std::string(nameQuery) + ";PRAGMA integrity_check"), "FAKE|ok|");
}

TEST_F(SidecarsTest, superJournalsDeleteNothing)
{
    const std::filesystem::path document = makeDocument();
    const std::filesystem::path journal = at("portfolio.cbk-journal");
    const std::filesystem::path victim = at("victim.txt");
    writeBytes(victim, "precious");
    const std::string forged = forgedJournal(document) + superJournalRecord(victim.string());
    writeBytes(journal, forged);
    expectRefused(document, journal);
    EXPECT_EQ(readBytes(victim), "precious");
    // Not even where a lock file of ours vouches for the document.
    {
        const auto lock = std::move(*WriteLock::acquire(document));
        const auto mark = documentMark(document);
        ASSERT_EQ(codeOf(lock->claim(mark.value())), "ok");
    }
    expectRefused(document, journal);
    EXPECT_EQ(readBytes(victim), "precious");
    std::filesystem::copy_file(document, at("control.cbk"));
    writeBytes(at("control.cbk-journal"), forged);
    rawText(at("control.cbk"), nameQuery);
    EXPECT_FALSE(std::filesystem::exists(victim));
}

TEST_F(SidecarsTest, anyOtherFileBesideTheDocumentIsRefused)
{
    const std::filesystem::path document = makeDocument();
    for (const char *ending : {"-journal", "-wal", "-shm"}) {
        const std::filesystem::path sidecar = document.string() + ending;
        for (const char *content : {"", "x"}) {
            writeBytes(sidecar, content);
            expectRefused(document, sidecar);
        }
        std::filesystem::remove(sidecar);
        std::filesystem::create_symlink("nowhere", sidecar);
        EXPECT_EQ(openCode(document, Access::ReadOnly), errors::foreignSidecar);
        std::filesystem::remove(sidecar);
        ::mkfifo(sidecar.c_str(), 0600);
        EXPECT_EQ(openCode(document, Access::ReadWrite), errors::foreignSidecar);
        std::filesystem::remove(sidecar);
    }
    EXPECT_EQ(openCode(document, Access::ReadWrite), "ok");
}

TEST_F(SidecarsTest, ourOwnCrashIsRolledBackByTheNextWriter)
{
    const std::filesystem::path document = crashedDocument();
    const auto file = File::open(document, Access::ReadWrite);
    ASSERT_EQ(codeOf(file), "ok");
    EXPECT_EQ(text(*file.value(), nameQuery), "Test|");
    EXPECT_EQ(text(*file.value(), "SELECT count(*) FROM party"), "3|");
    EXPECT_TRUE(file.value()->integrityProblems([] { return true; }).value().empty());
    EXPECT_EQ(listing(), ".portfolio.cbk.lock portfolio.cbk");
}

TEST_F(SidecarsTest, ourOwnCrashIsRolledBackForAReader)
{
    const std::filesystem::path document = crashedDocument();
    const auto file = File::open(document, Access::ReadOnly);
    ASSERT_EQ(codeOf(file), "ok");
    EXPECT_EQ(text(*file.value(), nameQuery), "Test|");
    EXPECT_EQ(text(*file.value(), "SELECT count(*) FROM party"), "3|");
    EXPECT_EQ(listing(), "portfolio.cbk");
}

TEST_F(SidecarsTest, crashedDocumentsJournalNeedsItsWitness)
{
    const std::filesystem::path document = crashedDocument();
    const std::filesystem::path lock = at(".portfolio.cbk.lock");
    const std::string content = readBytes(lock);
    std::filesystem::remove(lock);
    expectRefused(document, at("portfolio.cbk-journal"));
    // One that names another document is no witness, and stays as it is.
    writeBytes(lock, "cbk-writer 0123456789abcdef\n");
    expectRefused(document, at("portfolio.cbk-journal"));
    EXPECT_EQ(readBytes(lock), "cbk-writer 0123456789abcdef\n");
    // A journal of somebody else's page size, or of a longer document, is not ours whatever the lock file says.
    writeBytes(lock, content);
    const std::string journal = readBytes(at("portfolio.cbk-journal"));
    for (const auto &[offset, byte] : {std::pair{26, '\x04'}, {16, '\x01'}, {22, '\x03'}}) {
        std::string changed = journal;
        changed[static_cast<std::size_t>(offset)] = byte;
        writeBytes(at("portfolio.cbk-journal"), changed);
        expectRefused(document, at("portfolio.cbk-journal"));
    }
    writeBytes(at("portfolio.cbk-journal"), journal);
    EXPECT_EQ(openCode(document, Access::ReadWrite), "ok");
}

TEST_F(SidecarsTest, handedOverCrashIsNotBelieved)
{
    // Document, journal and lock file together, as a folder that is copied or unpacked would bring them.
    const std::filesystem::path document = crashedDocument();
    std::filesystem::create_directory(at("received"));
    for (const char *name : {"portfolio.cbk", "portfolio.cbk-journal", ".portfolio.cbk.lock"})
        std::filesystem::copy_file(at(name), at("received") / name);
    const std::filesystem::path received = at("received") / "portfolio.cbk";
    EXPECT_EQ(openCode(received, Access::ReadOnly), errors::foreignSidecar);
    EXPECT_EQ(openCode(received, Access::ReadWrite), errors::foreignSidecar);
    EXPECT_TRUE(std::filesystem::exists(received.string() + "-journal"));
    // A folder that is merely moved is still ours.
    std::filesystem::create_directory(at("moved"));
    for (const char *name : {"portfolio.cbk", "portfolio.cbk-journal", ".portfolio.cbk.lock"})
        std::filesystem::rename(at(name), at("moved") / name);
    EXPECT_EQ(openCode(at("moved") / "portfolio.cbk", Access::ReadWrite), "ok");
}

} // namespace

} // namespace cb::store::test
