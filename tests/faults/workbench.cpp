// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>

namespace cb::faults {

namespace {

Result<void> run(store::File &file, const std::string &sql)
{
    const int code = sqlite3_exec(file.handle(), sql.c_str(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : Result<void>(store::errorOf(file.handle(), code, file.path()));
}

std::filesystem::path newFolder()
{
    const std::filesystem::path memory = "/dev/shm";
    const bool usable = std::filesystem::is_directory(memory);
    std::string pattern = ((usable ? memory : std::filesystem::temp_directory_path()) / "cb-faults-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr)
        std::abort();
    return std::filesystem::canonical(pattern);
}

// The generation where all three agree on one, and nothing is left over of another.
constexpr const char *generationQuery =
    "SELECT CASE WHEN (SELECT count(*) FROM party WHERE name = next_sequence) = 200 AND (SELECT count(*) FROM party) = "
    "200 AND portfolio.name = next_sequence THEN next_sequence ELSE -1 END FROM portfolio";

std::int64_t generationOf(store::File &file)
{
    std::int64_t generation = -1;
    const auto take = [](void *into, int, char **values, char **) {
        *static_cast<std::int64_t *>(into) = std::atoll(values[0]);
        return 0;
    };
    sqlite3_exec(file.handle(), generationQuery, take, &generation, nullptr);
    return generation;
}

} // namespace

Workbench::Workbench()
    : m_folder(newFolder())
{}

Workbench::~Workbench()
{
    std::filesystem::remove_all(m_folder);
}

void Workbench::reset(std::int64_t generation)
{
    for (const auto &entry : std::filesystem::directory_iterator(m_folder))
        std::filesystem::remove(entry.path());
    Result<std::unique_ptr<store::File>> file = store::File::create(document(), "");
    if (!file || !advance(**file, generation, false)) {
        std::fprintf(stderr, "No document to start from\n");
        std::exit(2);
    }
}

Result<void> advance(store::File &file, std::int64_t generation, bool spilling)
{
    sqlite3_exec(file.handle(),
                 spilling ? "PRAGMA cache_spill = 1; PRAGMA cache_size = 5"
                          : "PRAGMA cache_spill = OFF; PRAGMA cache_size = -65536",
                 nullptr, nullptr, nullptr);
    const std::string k = std::to_string(generation);
    return file.transact([&] {
        return run(file, "DELETE FROM party; UPDATE portfolio SET name = '" + k + "', next_sequence = " + k +
                             "; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT "
                             "INTO party (id, name, kind, notes) SELECT 'p' || i || '-" +
                             k + "', '" + k + "', 'person', hex(randomblob(60)) FROM n");
    });
}

Verdict judge(const std::filesystem::path &document, store::Access access)
{
    Result<std::unique_ptr<store::File>> file = store::File::open(document, access);
    if (!file)
        return {-1, "it does not open: " + describe(file.error())};
    const Result<std::vector<std::string>> problems = file.value()->integrityProblems([] { return true; });
    if (!problems)
        return {-1, "it does not read: " + describe(problems.error())};
    if (!problems.value().empty())
        return {-1, problems.value().front()};
    return {generationOf(**file), {}};
}

std::string describe(const Result<void> &result)
{
    if (result)
        return "ok";
    std::string text(result.error().code());
    for (const Fact &fact : result.error().facts())
        text += " " + std::string(fact.name) + "=" + fact.value;
    return text;
}

} // namespace cb::faults
