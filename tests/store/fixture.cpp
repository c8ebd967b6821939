// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace cb::store::test {

namespace {

std::string textOf(sqlite3 *handle, const std::string &sql)
{
    std::string result;
    const auto collect = [](void *into, int count, char **values, char **) {
        for (int i = 0; i < count; ++i)
            static_cast<std::string *>(into)->append(values[i] != nullptr ? values[i] : "NULL").append("|");
        return 0;
    };
    if (sqlite3_exec(handle, sql.c_str(), collect, &result, nullptr) != SQLITE_OK)
        result += sqlite3_errmsg(handle);
    return result;
}

} // namespace

StoreTest::StoreTest()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "cb-store-XXXXXX").string();
    m_folder = std::filesystem::canonical(::mkdtemp(pattern.data()));
}

StoreTest::~StoreTest()
{
    std::filesystem::remove_all(m_folder);
}

std::filesystem::path StoreTest::makeDocument(const std::string &name) const
{
    const Result<std::unique_ptr<File>> file = File::create(at(name), "Test");
    EXPECT_EQ(codeOf(file), "ok");
    const Result<void> filled = run(*file.value(), "INSERT INTO party (id, name, kind) VALUES ('ann', 'Ann', 'person'),"
                                                   "('bob', 'Bob', 'person'), ('lab', 'Lab', 'organisation')");
    EXPECT_EQ(codeOf(filled), "ok");
    return at(name);
}

std::string StoreTest::listing() const
{
    std::set<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(m_folder))
        names.insert(entry.path().filename().string());
    std::string result;
    for (const std::string &name : names)
        result += result.empty() ? name : " " + name;
    return result;
}

std::string openCode(const std::filesystem::path &path, Access access)
{
    return codeOf(File::open(path, access));
}

std::string readBytes(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeBytes(const std::filesystem::path &path, const std::string &bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

unsigned modeOf(const std::filesystem::path &path)
{
    struct stat about {};
    return ::stat(path.c_str(), &about) == 0 ? about.st_mode & 0777U : 0;
}

void rawSql(const std::filesystem::path &path, const std::string &sql)
{
    sqlite3 *handle = nullptr;
    char *message = nullptr;
    if (sqlite3_open(path.c_str(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n%s\n", sql.c_str(), message);
        std::abort();
    }
    sqlite3_close(handle);
}

std::string rawText(const std::filesystem::path &path, const std::string &sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(path.c_str(), &handle);
    std::string result = textOf(handle, sql);
    sqlite3_close(handle);
    return result;
}

Result<void> run(File &file, const std::string &sql)
{
    return file.transact([&]() -> Result<void> {
        const int code = sqlite3_exec(file.handle(), sql.c_str(), nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? Result<void>() : errorOf(file.handle(), code, file.path());
    });
}

std::string text(File &file, const std::string &sql)
{
    return textOf(file.handle(), sql);
}

int inChild(const std::function<int()> &work)
{
    const pid_t process = ::fork();
    if (process == 0)
        ::_exit(work());
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

WaitingChild::WaitingChild(const std::function<bool()> &prepare)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::abort();
    m_process = ::fork();
    if (m_process == 0) {
        const char answer = prepare() ? 'y' : 'n';
        if (::write(ends[1], &answer, 1) == 1)
            ::pause();
        ::_exit(1);
    }
    char answer = 'n';
    m_prepared = ::read(ends[0], &answer, 1) == 1 && answer == 'y';
    ::close(ends[0]);
    ::close(ends[1]);
}

WaitingChild::~WaitingChild()
{
    if (m_process > 0)
        kill();
}

void WaitingChild::kill()
{
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
    m_process = 0;
}

std::string manyParties(const std::string &name)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO party (id, "
           "name, "
           "kind, notes) SELECT '" +
           name + "' || i, '" + name + "', 'person', hex(randomblob(60)) FROM n";
}

} // namespace cb::store::test
