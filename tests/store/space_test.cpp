// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up: the change is refused by that name, and the document is as before. A limit on file sizes stands
// for it everywhere, a small file system of its own where the system lets us mount one.
#include "fixture.h"
#include "store/errors.h"

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

namespace cb::store::test {

namespace {

using SpaceTest = StoreTest;

void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

TEST_F(SpaceTest, changesBeyondALimitAreRefusedWhole)
{
    const std::filesystem::path document = makeDocument();
    const rlim_t size = std::filesystem::file_size(document);
    for (const rlim_t room : {size + 20'000, size + 200'000, rlim_t{1000}}) {
        const int code = inChild([&] {
            const auto file = std::move(*File::open(document, Access::ReadWrite));
            limitFileSize(room);
            // SQLite does not say why it could not write its journal.
            if (codeOf(run(*file, manyParties("x"))) != (room > size ? errors::diskFull : errors::ioFailed))
                return 1;
            return text(*file, "SELECT count(*) FROM party") == "3|" ? 0 : 2;
        });
        EXPECT_EQ(code, 0) << room;
        const auto file = File::open(document, Access::ReadWrite);
        ASSERT_EQ(codeOf(file), "ok") << room;
        EXPECT_EQ(text(*file.value(), "SELECT count(*) FROM party"), "3|");
        EXPECT_TRUE(file.value()->integrityProblems([] { return true; }).value().empty());
    }
}

TEST_F(SpaceTest, newFilesBeyondALimitLeaveNothingBehind)
{
    const std::filesystem::path document = makeDocument();
    const int code = inChild([&] {
        const auto file = std::move(*File::open(document, Access::ReadOnly));
        limitFileSize(50'000);
        if (codeOf(File::create(at("new.cbk"), "")) != errors::diskFull)
            return 1;
        return codeOf(file->backup(at("copy.cbk"))) == errors::diskFull ? 0 : 2;
    });
    EXPECT_EQ(code, 0);
    EXPECT_EQ(listing(), "portfolio.cbk");
}

// In a child with a mount namespace of its own: everything at every size of a small file system.
int onSmallDisks(const std::filesystem::path &disk)
{
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return 77;
    for (int pages = 30; pages < 330; pages += 5) {
        const std::string options = "size=" + std::to_string(pages * 4096);
        if (::mount("none", disk.c_str(), "tmpfs", 0, options.c_str()) != 0)
            return 77;
        {
            Result<std::unique_ptr<File>> file = File::create(disk / "new.cbk", "Test");
            if (!file && (file.error().code() != errors::diskFull || !std::filesystem::is_empty(disk)))
                return 1;
            const std::string grown = file ? codeOf(run(**file, manyParties("x"))) : "none";
            if (file && (grown != "ok" && grown != errors::diskFull))
                return 2;
            if (file && text(**file, "SELECT count(*) FROM party") != (grown == "ok" ? "5000|" : "0|"))
                return 3;
            const std::string copied = file ? codeOf(file.value()->backup(disk / "copy.cbk")) : "none";
            if (file && copied != "ok" && (copied != errors::diskFull || std::filesystem::exists(disk / "copy.cbk")))
                return 4;
        }
        if (std::filesystem::exists(disk / "new.cbk") && openCode(disk / "new.cbk", Access::ReadOnly) != "ok")
            return 5;
        if (::umount(disk.c_str()) != 0)
            return 6;
    }
    return 0;
}

TEST_F(SpaceTest, smallDisksOfEverySize)
{
    std::filesystem::create_directory(at("disk"));
    const int code = inChild([&] { return onSmallDisks(at("disk")); });
    if (code == 77)
        GTEST_SKIP() << "The system does not let us mount a file system";
    EXPECT_EQ(code, 0);
}

} // namespace

} // namespace cb::store::test
