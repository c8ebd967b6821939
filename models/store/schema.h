// SPDX-License-Identifier: GPL-3.0-or-later
// What a portfolio file holds: the text of its tables, byte for byte as SQLite keeps it. Money is integer micro-USDC,
// rates and multiples are parts per million, days of records are ISO text, payments' instants are microseconds since
// 1970-01-01 UTC. `entry` is the order of entry. Records refer to each other by the ids that people see; the millions
// of payments refer by entry number, to stay small.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace cb::store {

inline constexpr std::int32_t applicationId = 0x43424b52; // "CBKR"
inline constexpr std::int32_t schemaVersion = 2;          // PRAGMA user_version

struct SchemaObject {
    std::string_view name;
    std::string_view sql;   // the CREATE statement, without a semicolon
    std::int32_t since = 1; // the version that brought it
};

// Every table and index of the current version, in the order in which they are created. A file whose sqlite_schema
// holds anything else, or any of these in other words, is not opened.
std::span<const SchemaObject> schema();

} // namespace cb::store
