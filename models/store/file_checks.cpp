// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_checks.h"

#include "store/descriptor.h"
#include "store/errors.h"
#include "store/file.h"
#include "store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <array>
#include <cstdint>
#include <map>
#include <set>
#include <sqlite3.h>
#include <sys/stat.h>
#include <system_error>
#include <tuple>
#include <unistd.h>

namespace cb::store {

namespace {

// Places and values of the header: https://www.sqlite.org/fileformat2.html#the_database_header
using Header = std::array<unsigned char, 100>;

constexpr std::string_view magic{"SQLite format 3\0", 16};
constexpr std::uint32_t pageSize = 4096;

struct HeaderField {
    std::string_view name;
    std::size_t offset;
    std::size_t size;
    std::uint32_t expected;
};

// Each of these never changes in a file of ours. A 2 at 18 or 19 is the flag of a write-ahead log, which would make
// SQLite look for one.
constexpr std::array headerFields = {
    HeaderField{"page_size", 16, 2, pageSize},
    HeaderField{"write_format", 18, 1, 1},
    HeaderField{"read_format", 19, 1, 1},
    HeaderField{"reserved_bytes", 20, 1, 0},
    HeaderField{"payload_fractions", 21, 2, (64U << 8U) | 32U},
    HeaderField{"leaf_fraction", 23, 1, 32},
    HeaderField{"schema_format", 44, 4, 4},
    HeaderField{"auto_vacuum", 52, 4, 0},
    HeaderField{"text_encoding", 56, 4, SQLITE_UTF8},
    HeaderField{"incremental_vacuum", 64, 4, 0},
};

std::uint32_t number(const Header &header, std::size_t offset, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < size; ++i)
        value = (value << 8U) | header[offset + i];
    return value;
}

Error headerError(const std::filesystem::path &document, std::string_view field, std::int64_t value,
                  std::int64_t expected)
{
    return Error(errors::damagedHeader, {{"file", document.string()},
                                         {"field", std::string(field)},
                                         {"value", std::to_string(value)},
                                         {"expected", std::to_string(expected)}});
}

struct HeaderAndSize {
    Header header{};
    std::int64_t size = 0;
};

Result<HeaderAndSize> readHeader(sqlite3 *handle, const std::filesystem::path &document)
{
    sqlite3_file *file = nullptr;
    int code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    HeaderAndSize result;
    sqlite3_int64 size = 0;
    if (code == SQLITE_OK)
        code = file->pMethods->xFileSize(file, &size);
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, result.header.data(), static_cast<int>(result.header.size()), 0);
    result.size = size;
    if (code == SQLITE_IOERR_SHORT_READ)
        return Error(errors::notAPortfolio, {{"file", document.string()}});
    if (code != SQLITE_OK)
        return errorOf(handle, code, document);
    return result;
}

using SchemaRow = std::tuple<std::string, std::string, std::string>; // type, table, text

// By name, what sqlite_schema holds. Ends at the first object that is not `expected` (empty: any) or that shares its
// pages with another, and returns its name.
std::string readSchema(SQLite::Database &database, std::map<std::string, SchemaRow> &rows,
                       const std::map<std::string, SchemaRow> &expected)
{
    std::set<std::int64_t> roots{0, 1}; // the first page is that of sqlite_schema itself
    SQLite::Statement query(database, "SELECT name, type, tbl_name, sql, rootpage FROM sqlite_schema");
    while (query.executeStep()) {
        std::string name = query.getColumn(0).getString();
        SchemaRow row{query.getColumn(1).getString(), query.getColumn(2).getString(), query.getColumn(3).getString()};
        const auto found = expected.find(name);
        const bool known = expected.empty() || (found != expected.end() && found->second == row);
        const bool apart = roots.insert(query.getColumn(4).getInt64()).second;
        if (!known || !apart || !rows.emplace(name, std::move(row)).second)
            return name;
    }
    return {};
}

// What SQLite itself makes of a version's schema(), with the indexes that it adds for UNIQUE and PRIMARY KEY.
std::map<std::string, SchemaRow> expectedSchema(std::int32_t version)
{
    SQLite::Database memory(":memory:", SQLite::OPEN_READWRITE);
    for (const SchemaObject &object : schema())
        if (object.since <= version)
            memory.exec(std::string(object.sql));
    std::map<std::string, SchemaRow> rows;
    readSchema(memory, rows, {});
    return rows;
}

} // namespace

Result<std::filesystem::path> locate(const std::filesystem::path &path)
{
    std::error_code failure;
    std::filesystem::path real = std::filesystem::canonical(path, failure);
    struct stat about {};
    if (failure == std::errc::no_such_file_or_directory || failure == std::errc::not_a_directory)
        return Error(errors::fileMissing, {{"file", path.string()}});
    if (failure)
        return systemError(path, failure.value());
    if (::stat(real.c_str(), &about) != 0 || ::access(real.c_str(), R_OK) != 0)
        return systemError(path);
    if (!S_ISREG(about.st_mode))
        return Error(errors::notAFile, {{"file", path.string()}});
    return real;
}

Result<void> checkHeader(sqlite3 *handle, const std::filesystem::path &document)
{
    const Result<HeaderAndSize> read = readHeader(handle, document);
    if (!read)
        return read.error();
    const Header &header = read.value().header;
    const auto matches = [](char expected, unsigned char byte) { return static_cast<unsigned char>(expected) == byte; };
    if (!std::equal(magic.begin(), magic.end(), header.begin(), matches) ||
        number(header, 68, 4) != static_cast<std::uint32_t>(applicationId))
        return Error(errors::notAPortfolio, {{"file", document.string()}});
    const auto version = static_cast<std::int32_t>(number(header, 60, 4));
    if (version > schemaVersion)
        return Error(errors::newerVersion, {{"file", document.string()},
                                            {"value", std::to_string(version)},
                                            {"limit", std::to_string(schemaVersion)}});
    if (version < 1)
        return headerError(document, "user_version", version, schemaVersion);
    for (const HeaderField &field : headerFields) {
        const std::uint32_t value = number(header, field.offset, field.size);
        if (value != field.expected)
            return headerError(document, field.name, value, field.expected);
    }
    return {};
}

Result<void> checkSize(sqlite3 *handle, const std::filesystem::path &document)
{
    const Result<HeaderAndSize> read = readHeader(handle, document);
    if (!read)
        return read.error();
    const Header &header = read.value().header;
    // SQLite believes the page count only where these two agree, which they do in every file it has written since 2010.
    if (number(header, 24, 4) != number(header, 92, 4))
        return headerError(document, "version_valid_for", number(header, 92, 4), number(header, 24, 4));
    const std::int64_t expected = std::int64_t{number(header, 28, 4)} * pageSize;
    if (read.value().size != expected)
        return headerError(document, "file_size", read.value().size, expected);
    return {};
}

Result<void> checkSchema(SQLite::Database &database, const std::filesystem::path &document)
{
    try {
        static const std::map<std::string, SchemaRow> current = expectedSchema(schemaVersion);
        const std::int32_t version = database.execAndGet("PRAGMA user_version").getInt();
        const auto expected = version == schemaVersion ? current : expectedSchema(version);
        std::map<std::string, SchemaRow> rows;
        std::string stranger = readSchema(database, rows, expected);
        for (auto known = expected.begin(); stranger.empty() && known != expected.end(); ++known) {
            if (!rows.contains(known->first))
                stranger = known->first;
        }
        if (!stranger.empty())
            return Error(errors::unknownSchema, {{"file", document.string()}, {"object", stranger}});
        return {};
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, document);
    }
}

} // namespace cb::store
