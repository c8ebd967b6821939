// SPDX-License-Identifier: GPL-3.0-or-later
// Real files in a folder of the test's own, and the other side's tools: SQLite without any of our precautions.
#pragma once

#include "store/file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <string>

namespace cb::store::test {

class StoreTest : public testing::Test {
protected:
    StoreTest();
    ~StoreTest() override;
    std::filesystem::path at(const std::string &name) const { return m_folder / name; }
    const std::filesystem::path &folder() const { return m_folder; }
    // A small portfolio with three parties, closed.
    std::filesystem::path makeDocument(const std::string &name = "portfolio.cbk") const;
    // The names in the folder, in order, with a blank between them.
    std::string listing() const;

private:
    std::filesystem::path m_folder;
};

// The error's code, or "ok".
template <class T>
std::string codeOf(const Result<T> &result)
{
    return result ? "ok" : std::string(result.error().code());
}
std::string openCode(const std::filesystem::path &path, Access access);

std::string readBytes(const std::filesystem::path &path);
void writeBytes(const std::filesystem::path &path, const std::string &bytes);
unsigned modeOf(const std::filesystem::path &path);

// Runs SQL over a plain connection, opened with all of SQLite's defaults; ends the test program when it fails.
void rawSql(const std::filesystem::path &path, const std::string &sql);
std::string rawText(const std::filesystem::path &path, const std::string &sql);
// Through our own connection.
Result<void> run(File &file, const std::string &sql);
std::string text(File &file, const std::string &sql);

// Runs `work` in a process of its own that ends without any cleaning up; returns its exit code, or minus its signal.
int inChild(const std::function<int()> &work);
// A process that has done `prepare` and then waits until it is killed.
class WaitingChild {
public:
    explicit WaitingChild(const std::function<bool()> &prepare);
    ~WaitingChild();
    WaitingChild(const WaitingChild &) = delete;
    WaitingChild &operator=(const WaitingChild &) = delete;
    bool prepared() const { return m_prepared; }
    void kill();

private:
    int m_process;
    bool m_prepared = false;
};

// Statements that make a transaction's changes reach the file before its commit, as a large one's would.
inline constexpr const char *spillEarly = "PRAGMA cache_spill = 1; PRAGMA cache_size = 5";
// Adds thousands of parties named after `name`: some hundred pages.
std::string manyParties(const std::string &name);

} // namespace cb::store::test
