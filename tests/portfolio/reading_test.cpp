// SPDX-License-Identifier: GPL-3.0-or-later
// What is read is of one state of the file, whoever writes meanwhile.
#include "studio.h"

#include "portfolio/allocations.h"
#include "portfolio/errors.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace cb::test {
namespace {

using namespace portfolio;

TEST(Reading, BeginsAgainWhereAnotherDoorWrote)
{
    Studio studio;
    const auto reader = std::move(*Portfolio::open(studio.path(), Access::ReadOnly));
    int ran = 0;
    const auto counted = reader->read([&]() -> Result<std::int64_t> {
        const auto before = bookTotals(*reader);
        if (++ran == 1)
            studio.import({payment("2025-02-01", "1")});
        const auto after = bookTotals(*reader);
        return after->payments - before->payments;
    });
    ASSERT_TRUE(counted);
    EXPECT_EQ(*counted, 0);
    EXPECT_EQ(ran, 2);
}

TEST(Reading, OnceGivesUpWhereAnotherDoorWrote)
{
    Studio studio;
    const auto reader = std::move(*Portfolio::open(studio.path(), Access::ReadOnly));
    const auto read = reader->read(
        [&]() -> Result<int> {
            studio.import({payment("2025-02-01", "1")});
            return 0;
        },
        Portfolio::Attempts::Once);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code(), portfolio::errors::changedMeanwhile);
}

TEST(Reading, HasTheNewestRecords)
{
    Studio studio;
    const auto reader = std::move(*Portfolio::open(studio.path(), Access::ReadOnly));
    Edit edit;
    edit.name = "renamed";
    ASSERT_TRUE(studio.door().apply(edit));
    const auto name = reader->read([&]() -> Result<std::string> { return reader->facts()->name; });
    EXPECT_EQ(name.value(), "renamed");
}

// The one who writes does so all the time; whatever answer there is adds up.
TEST(Reading, NeverTearsWhatIsWrittenInOne)
{
    Studio studio;
    std::atomic<bool> over = false;
    std::thread reader([&] {
        const auto door = std::move(*Portfolio::open(studio.path(), Access::ReadOnly));
        int answers = 0;
        while (!over) {
            const auto books = door->read([&] { return bookTotals(*door); });
            ASSERT_TRUE(books) << books.error().code();
            EXPECT_EQ(books->net, books->allocated);
            ++answers;
        }
        EXPECT_GT(answers, 0);
    });
    for (int i = 1; i <= 100; ++i)
        studio.import({payment("2025-02-01", std::to_string(i).c_str())});
    over = true;
    reader.join();
}

} // namespace
} // namespace cb::test
