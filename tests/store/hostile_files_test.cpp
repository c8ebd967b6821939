// SPDX-License-Identifier: GPL-3.0-or-later
// Documents made to mislead, crash or delay us. Each is built here from a good one, and must be refused for the right
// reason, within two seconds, and stay as it was.
#include "fixture.h"
#include "store/errors.h"
#include "store/schema.h"

#include <chrono>
#include <sqlite3.h>
#include <sys/stat.h>

namespace cb::store::test {

namespace {

using HostileFilesTest = StoreTest;

struct BytesCase {
    const char *name;
    std::function<void(std::string &)> damage;
    std::string_view code;
    std::string_view field = {};
};

void put(std::string &bytes, std::size_t offset, std::uint32_t value, std::size_t size = 4)
{
    for (std::size_t i = 0; i < size; ++i)
        bytes[offset + i] = static_cast<char>(value >> (8 * (size - 1 - i)));
}

const BytesCase bytesCases[] = {
    {"empty", [](std::string &b) { b.clear(); }, errors::notAPortfolio},
    {"one byte", [](std::string &b) { b = "S"; }, errors::notAPortfolio},
    {"99 bytes", [](std::string &b) { b.resize(99); }, errors::notAPortfolio},
    {"header only", [](std::string &b) { b.resize(100); }, errors::damagedHeader, "file_size"},
    {"text", [](std::string &b) { b = std::string(5000, 'x'); }, errors::notAPortfolio},
    {"zeros", [](std::string &b) { b = std::string(8192, '\0'); }, errors::notAPortfolio},
    {"magic", [](std::string &b) { b[15] = '!'; }, errors::notAPortfolio},
    {"another program's", [](std::string &b) { put(b, 68, 0x47504b47); }, errors::notAPortfolio},
    {"no program's", [](std::string &b) { put(b, 68, 0); }, errors::notAPortfolio},
    {"newer", [](std::string &b) { put(b, 60, schemaVersion + 1); }, errors::newerVersion},
    {"version 0", [](std::string &b) { put(b, 60, 0); }, errors::damagedHeader, "user_version"},
    {"version -1", [](std::string &b) { put(b, 60, ~0U); }, errors::damagedHeader, "user_version"},
    {"write-ahead log", [](std::string &b) { put(b, 18, 0x0202, 2); }, errors::damagedHeader, "write_format"},
    {"log to read", [](std::string &b) { put(b, 19, 2, 1); }, errors::damagedHeader, "read_format"},
    {"page size", [](std::string &b) { put(b, 16, 8192, 2); }, errors::damagedHeader, "page_size"},
    {"page size 0", [](std::string &b) { put(b, 16, 0, 2); }, errors::damagedHeader, "page_size"},
    {"reserved", [](std::string &b) { put(b, 20, 32, 1); }, errors::damagedHeader, "reserved_bytes"},
    {"UTF-16", [](std::string &b) { put(b, 56, SQLITE_UTF16LE); }, errors::damagedHeader, "text_encoding"},
    {"auto vacuum", [](std::string &b) { put(b, 52, 3); }, errors::damagedHeader, "auto_vacuum"},
    {"truncated page", [](std::string &b) { b.resize(b.size() - 4096); }, errors::damagedHeader, "file_size"},
    {"truncated byte", [](std::string &b) { b.pop_back(); }, errors::damagedHeader, "file_size"},
    {"trailing byte", [](std::string &b) { b += 'x'; }, errors::damagedHeader, "file_size"},
    {"trailing page", [](std::string &b) { b += std::string(4096, 'x'); }, errors::damagedHeader, "file_size"},
    {"page count", [](std::string &b) { put(b, 28, 7); }, errors::damagedHeader, "file_size"},
    {"page count unsaid", [](std::string &b) { put(b, 92, 0); }, errors::damagedHeader, "version_valid_for"},
};

TEST_F(HostileFilesTest, headersAreJudgedBeforeAnythingIsBelieved)
{
    const std::string good = readBytes(makeDocument());
    for (const BytesCase &damaged : bytesCases) {
        std::string bytes = good;
        damaged.damage(bytes);
        writeBytes(at("bad.cbk"), bytes);
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const Result<std::unique_ptr<File>> file = File::open(at("bad.cbk"), access);
            ASSERT_EQ(codeOf(file), damaged.code) << damaged.name;
            EXPECT_EQ(file.error().fact("field"), damaged.field) << damaged.name;
            EXPECT_EQ(file.error().fact("file"), at("bad.cbk").string());
        }
        EXPECT_TRUE(readBytes(at("bad.cbk")) == bytes) << damaged.name;
        EXPECT_EQ(listing(), "bad.cbk portfolio.cbk") << damaged.name;
    }
}

TEST_F(HostileFilesTest, whatIsNoFileIsRefusedWithoutWaiting)
{
    ::mkfifo(at("fifo").c_str(), 0600);
    std::filesystem::create_directory(at("directory"));
    std::filesystem::create_symlink("loop", at("loop"));
    std::filesystem::create_symlink("nowhere", at("dangling"));
    EXPECT_EQ(openCode(at("fifo"), Access::ReadWrite), errors::notAFile);
    EXPECT_EQ(openCode(at("directory"), Access::ReadWrite), errors::notAFile);
    EXPECT_EQ(openCode("/dev/null", Access::ReadWrite), errors::notAFile);
    EXPECT_EQ(openCode("/dev/zero", Access::ReadOnly), errors::notAFile);
    EXPECT_EQ(openCode(at("loop"), Access::ReadOnly), errors::ioFailed);
    EXPECT_EQ(openCode(at("dangling"), Access::ReadOnly), errors::fileMissing);
    EXPECT_EQ(openCode(at("missing"), Access::ReadOnly), errors::fileMissing);
    EXPECT_EQ(openCode("", Access::ReadOnly), errors::ioFailed);
    EXPECT_EQ(listing(), "dangling directory fifo loop");
}

struct SchemaCase {
    const char *name;
    const char *sql; // run over a plain connection with writable_schema on
};

// Run in this order, each on a fresh copy of the good document.
const SchemaCase schemaCases[] = {
    {"skimming trigger", "CREATE TRIGGER skim AFTER INSERT ON payout BEGIN UPDATE payout SET amount = amount - 1; END"},
    {"temporary-looking trigger", "CREATE TRIGGER \"sqlite\" AFTER UPDATE ON portfolio BEGIN DELETE FROM party; END"},
    {"extra table", "CREATE TABLE extra (a)"},
    {"extra view", "CREATE VIEW extra AS SELECT * FROM party"},
    {"endless view", "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                     "SELECT count(*) FROM n"},
    {"extra index", "CREATE INDEX extra ON party (name)"},
    {"statistics", "ANALYZE"},
    {"virtual table", "CREATE VIRTUAL TABLE extra USING fts5(a)"},
    {"table became a view", "DROP TABLE burn; CREATE VIEW burn AS SELECT 1 AS entry, 'x' AS id"},
    {"endless view for a table", "DROP TABLE burn; CREATE VIEW burn AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                                 "SELECT i + 1 FROM n) SELECT i AS entry, 'x' AS id FROM n"},
    {"missing table", "DROP TABLE burn"},
    {"missing index", "DELETE FROM sqlite_schema WHERE name = 'sqlite_autoindex_burn_1'"},
    {"STRICT removed", "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'payout'"},
    {"CHECK removed", "UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (amount <> 0)', '') WHERE name = 'payment'"},
    {"one blank more", "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', ' STRICT') WHERE name = 'burn'"},
    {"comment in the text", "UPDATE sqlite_schema SET sql = sql || ' -- x' WHERE name = 'burn'"},
    {"column added", "ALTER TABLE burn ADD COLUMN more TEXT"},
    {"generated column", "ALTER TABLE burn ADD COLUMN more TEXT AS (upper(id)) VIRTUAL"},
    {"index on another table", "UPDATE sqlite_schema SET tbl_name = 'party' WHERE name = 'sqlite_autoindex_burn_1'"},
    {"automatic index with text", "UPDATE sqlite_schema SET sql = 'CREATE UNIQUE INDEX a ON burn (id)' "
                                  "WHERE name = 'sqlite_autoindex_burn_1'"},
    {"nine megabytes of text", "CREATE TABLE extra (a DEFAULT 'x'); UPDATE sqlite_schema SET sql = "
                               "'CREATE TABLE extra (a DEFAULT ''' || hex(zeroblob(4500000)) || ''')' WHERE name = "
                               "'extra'"},
    {"deep expression", "CREATE TABLE extra (a CHECK (a > 1)); UPDATE sqlite_schema SET sql = 'CREATE TABLE extra (a "
                        "CHECK (' || replace(hex(zeroblob(450)), '0', '(') || '1' || replace(hex(zeroblob(450)), '0', "
                        "')') || '))' WHERE name = 'extra'"},
    {"table twice", "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'burn'"},
    {"no schema", "DELETE FROM sqlite_schema"},
    {"nonsense", "UPDATE sqlite_schema SET sql = 'CREATE NONSENSE' WHERE name = 'burn'"},
    {"nothing", "UPDATE sqlite_schema SET sql = NULL WHERE name = 'burn'"},
    {"shared root page", "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = "
                         "'release') WHERE name = 'burn'"},
    {"root page 0", "UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'burn'"},
    {"root page beyond the end", "UPDATE sqlite_schema SET rootpage = 99999 WHERE name = 'burn'"},
};

class Stopwatch {
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

TEST_F(HostileFilesTest, schemasAreOursByteForByte)
{
    const std::string good = readBytes(makeDocument());
    for (const SchemaCase &changed : schemaCases) {
        writeBytes(at("bad.cbk"), good);
        rawSql(at("bad.cbk"), std::string("PRAGMA writable_schema = ON;") + changed.sql);
        const std::string bytes = readBytes(at("bad.cbk"));
        ASSERT_TRUE(bytes != good) << changed.name;
        const Stopwatch watch;
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const std::string code = openCode(at("bad.cbk"), access);
            EXPECT_TRUE(code == errors::unknownSchema || code == errors::damaged) << changed.name << ": " << code;
        }
        EXPECT_LT(watch.seconds(), 2) << changed.name;
        EXPECT_TRUE(readBytes(at("bad.cbk")) == bytes) << changed.name;
        EXPECT_EQ(listing(), "bad.cbk portfolio.cbk") << changed.name;
    }
}

TEST_F(HostileFilesTest, twentyThousandTablesAreRefusedInTime)
{
    const std::filesystem::path document = makeDocument();
    rawSql(document,
           "PRAGMA writable_schema = ON; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
           "i < 20000) INSERT INTO sqlite_schema SELECT 'table', 't' || i, 't' || i, 7, 'CREATE TABLE t' || i "
           "|| ' (a)' FROM n");
    const Stopwatch watch;
    EXPECT_EQ(openCode(document, Access::ReadOnly), errors::unknownSchema);
    EXPECT_LT(watch.seconds(), 2);
}

// Damage that only reading the whole file shows: opening believes it, integrityProblems does not.
const SchemaCase deepCases[] = {
    {"swapped root pages", "UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) FROM sqlite_schema WHERE name IN "
                           "('party', 'sqlite_autoindex_party_1')) - rootpage WHERE name IN ('party', "
                           "'sqlite_autoindex_party_1')"},
    {"stale index",
     "UPDATE sqlite_schema SET sql = 'CREATE TABLE party (entry INTEGER PRIMARY KEY, id TEXT, name TEXT, "
     "kind TEXT, email TEXT, notes TEXT)' WHERE name = 'party'; DELETE FROM sqlite_schema WHERE name = "
     "'sqlite_autoindex_party_1'"},
    {"missing reference", "INSERT INTO wallet VALUES (1, 'nobody', '0x')"},
};

TEST_F(HostileFilesTest, deepDamageIsFoundByReadingTheWholeFile)
{
    const std::string good = readBytes(makeDocument());
    for (const SchemaCase &changed : deepCases) {
        writeBytes(at("bad.cbk"), good);
        const std::string schemaRow = "SELECT quote(name), quote(sql), rootpage FROM sqlite_schema";
        rawSql(at("bad.cbk"), std::string("PRAGMA writable_schema = ON;") + changed.sql);
        if (std::string_view(changed.name) == "stale index") {
            // With the index out of sight a row is added; then the schema is put back.
            rawSql(at("bad.cbk"), "INSERT INTO party VALUES (9, 'zoe', 'Zoe', 'person', NULL, NULL)");
            writeBytes(at("good.cbk"), good);
            rawSql(at("bad.cbk"), "ATTACH '" + at("good.cbk").string() +
                                      "' AS good; PRAGMA writable_schema = ON; DELETE FROM sqlite_schema; INSERT INTO "
                                      "sqlite_schema SELECT * FROM good.sqlite_schema");
            std::filesystem::remove(at("good.cbk"));
        }
        const Result<std::unique_ptr<File>> file = File::open(at("bad.cbk"), Access::ReadOnly);
        if (!file) {
            EXPECT_EQ(codeOf(file), errors::damaged) << changed.name;
            continue;
        }
        const Result<std::vector<std::string>> problems = file.value()->integrityProblems([] { return true; });
        ASSERT_EQ(codeOf(problems), "ok") << changed.name;
        EXPECT_FALSE(problems.value().empty()) << changed.name;
    }
}

} // namespace

} // namespace cb::store::test
