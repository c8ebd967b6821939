// SPDX-License-Identifier: GPL-3.0-or-later
// 20,000 documents with one byte changed, opened, read and checked: none may crash or delay us.
#include "fixture.h"
#include "store/errors.h"
#include "store/schema.h"

#include <chrono>
#include <fcntl.h>
#include <random>
#include <unistd.h>

namespace cb::store::test {

namespace {

constexpr int mutants = 5'000;

void putByte(const std::filesystem::path &path, std::size_t offset, char byte)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    ASSERT_EQ(::pwrite(file, &byte, 1, static_cast<off_t>(offset)), 1);
    ::close(file);
}

class MutantsTest : public StoreTest, public testing::WithParamInterface<unsigned> {};

TEST_P(MutantsTest, oneChangedByteNeitherCrashesNorHangs)
{
    const std::filesystem::path document = makeDocument();
    const std::string good = readBytes(document);
    std::mt19937_64 random(GetParam());
    double slowest = 0;
    int accepted = 0;
    for (int i = 0; i < mutants; ++i) {
        // The first page, with header and schema, gets half of the changes.
        const std::size_t offset = random() % (i % 2 == 0 ? 4096 : good.size());
        const auto change = static_cast<char>(random() % 255 + 1);
        putByte(document, offset, static_cast<char>(good[offset] ^ change));
        const auto start = std::chrono::steady_clock::now();
        {
            const Result<std::unique_ptr<File>> file = File::open(document, Access::ReadOnly);
            if (file) {
                ++accepted;
                EXPECT_EQ(codeOf(file.value()->integrityProblems([] { return true; })), "ok");
                for (const SchemaObject &object : schema())
                    text(*file.value(), "SELECT count(*) FROM " + std::string(object.name));
            }
        }
        slowest = std::max(slowest, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        putByte(document, offset, good[offset]);
    }
    EXPECT_LT(slowest, 2);
    EXPECT_GT(accepted, 0);
    EXPECT_LT(accepted, mutants);
    EXPECT_EQ(openCode(document, Access::ReadWrite), "ok");
}

INSTANTIATE_TEST_SUITE_P(Seeds, MutantsTest, testing::Values(1U, 2U, 3U, 4U));

} // namespace

} // namespace cb::store::test
