// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "store/errors.h"

#include <chrono>
#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>

namespace cb::store::test {

namespace {

using LockTest = StoreTest;

TEST_F(LockTest, secondWriterIsKeptOutWithinOneProcess)
{
    const std::filesystem::path document = makeDocument();
    {
        const auto writer = std::move(*File::open(document, Access::ReadWrite));
        const Result<std::unique_ptr<File>> second = File::open(document, Access::ReadWrite);
        ASSERT_EQ(codeOf(second), errors::lockedByAnother);
        EXPECT_EQ(second.error().fact("file"), document.string());
        EXPECT_EQ(openCode(document, Access::ReadOnly), "ok");
        // Opening and closing others must not have dropped any of the first one's locks.
        EXPECT_EQ(openCode(document, Access::ReadWrite), errors::lockedByAnother);
        EXPECT_EQ(codeOf(run(*writer, "UPDATE portfolio SET name = 'x'")), "ok");
    }
    EXPECT_EQ(openCode(document, Access::ReadWrite), "ok");
}

TEST_F(LockTest, secondWriterIsKeptOutAcrossProcessesUntilTheFirstIsKilled)
{
    const std::filesystem::path document = makeDocument();
    for (int round = 0; round < 20; ++round) {
        std::unique_ptr<File> held;
        WaitingChild writer([&] {
            held = std::move(*File::open(document, Access::ReadWrite));
            return held != nullptr;
        });
        ASSERT_TRUE(writer.prepared());
        EXPECT_EQ(openCode(document, Access::ReadWrite), errors::lockedByAnother);
        EXPECT_EQ(openCode(document, Access::ReadOnly), "ok");
        writer.kill();
        EXPECT_EQ(listing(), ".portfolio.cbk.lock portfolio.cbk");
        EXPECT_EQ(openCode(document, Access::ReadOnly), "ok");
        EXPECT_EQ(openCode(document, Access::ReadWrite), "ok");
        EXPECT_EQ(listing(), "portfolio.cbk");
    }
}

TEST_F(LockTest, openingAgainKeepsTheLocksOfTheFirst)
{
    // The trap of POSIX locks: closing any descriptor of a file drops all locks that the process holds on it.
    const std::filesystem::path document = makeDocument();
    const auto writer = std::move(*File::open(document, Access::ReadWrite));
    const Result<void> done = writer->transact([&]() -> Result<void> {
        text(*writer, "UPDATE portfolio SET name = 'x'");
        EXPECT_EQ(openCode(document, Access::ReadOnly), "ok");
        EXPECT_EQ(openCode(document, Access::ReadWrite), errors::lockedByAnother);
        const int busy = inChild([&] {
            const std::string answer = rawText(document, "BEGIN IMMEDIATE");
            return answer == "database is locked" ? 7 : 8;
        });
        EXPECT_EQ(busy, 7);
        return {};
    });
    EXPECT_EQ(codeOf(done), "ok");
}

TEST_F(LockTest, readersSeeOldOrNewWhileAWriterWorks)
{
    const std::filesystem::path document = makeDocument();
    const auto writer = std::move(*File::open(document, Access::ReadWrite));
    const auto reader = std::move(*File::open(document, Access::ReadOnly));
    const std::int64_t before = reader->dataVersion().value();
    EXPECT_EQ(reader->dataVersion().value(), before);
    const Result<void> done = writer->transact([&]() -> Result<void> {
        text(*writer, "UPDATE portfolio SET name = 'new'");
        EXPECT_TRUE(std::filesystem::exists(at("portfolio.cbk-journal")));
        const auto late = std::move(*File::open(document, Access::ReadOnly));
        EXPECT_EQ(text(*late, "SELECT name FROM portfolio"), "Test|");
        return {};
    });
    EXPECT_EQ(codeOf(done), "ok");
    EXPECT_EQ(text(*reader, "SELECT name FROM portfolio"), "new|");
    EXPECT_NE(reader->dataVersion().value(), before);
}

TEST_F(LockTest, readersComeAndGoBesideABusyWriter)
{
    const std::filesystem::path document = makeDocument();
    WaitingChild child([&] {
        std::thread([document] {
            const auto writer = std::move(*File::open(document, Access::ReadWrite));
            for (int i = 0;; ++i)
                static_cast<void>(run(*writer, "UPDATE portfolio SET name = " + std::to_string(i) +
                                                   ", next_sequence = " + std::to_string(i)));
        }).detach();
        return true;
    });
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    int opened = 0;
    for (; std::chrono::steady_clock::now() < end; ++opened) {
        const Result<std::unique_ptr<File>> reader = File::open(document, Access::ReadOnly);
        ASSERT_EQ(codeOf(reader), "ok");
        EXPECT_EQ(text(*reader.value(), "SELECT count(*) FROM portfolio WHERE name IN ('Test', next_sequence)"), "1|");
    }
    EXPECT_GT(opened, 20);
    child.kill();
    EXPECT_EQ(openCode(document, Access::ReadOnly), "ok");
    EXPECT_EQ(openCode(document, Access::ReadWrite), "ok");
}

TEST_F(LockTest, whatIsNoLockFileIsLeftAlone)
{
    const std::filesystem::path document = makeDocument();
    const std::filesystem::path lock = at(".portfolio.cbk.lock");
    writeBytes(lock, "a diary that happens to have this name");
    EXPECT_EQ(openCode(document, Access::ReadWrite), errors::foreignSidecar);
    EXPECT_EQ(openCode(document, Access::ReadOnly), "ok");
    EXPECT_EQ(readBytes(lock), "a diary that happens to have this name");
    std::filesystem::remove(lock);
    writeBytes(at("victim"), "");
    std::filesystem::create_symlink(at("victim"), lock);
    EXPECT_EQ(openCode(document, Access::ReadWrite), errors::foreignSidecar);
    EXPECT_EQ(readBytes(at("victim")), "");
    std::filesystem::remove(lock);
    std::filesystem::create_hard_link(at("victim"), lock);
    EXPECT_EQ(openCode(document, Access::ReadWrite), errors::foreignSidecar);
    std::filesystem::remove(lock);
    ::mkfifo(lock.c_str(), 0600);
    EXPECT_EQ(openCode(document, Access::ReadWrite), errors::foreignSidecar);
    EXPECT_EQ(openCode(document, Access::ReadOnly), "ok");
    std::filesystem::remove(lock);
    std::filesystem::create_directory(lock);
    EXPECT_EQ(openCode(document, Access::ReadWrite), errors::foreignSidecar);
    EXPECT_TRUE(std::filesystem::is_directory(lock));
}

TEST_F(LockTest, lockFileLeftByAnotherDocumentIsTakenOver)
{
    const std::filesystem::path document = makeDocument();
    writeBytes(at(".portfolio.cbk.lock"), "cbk-writer 0123456789abcdef and a longer tail than ours\n");
    EXPECT_EQ(openCode(document, Access::ReadWrite), "ok");
    EXPECT_EQ(listing(), "portfolio.cbk");
}

} // namespace

} // namespace cb::store::test
