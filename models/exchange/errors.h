// SPDX-License-Identifier: GPL-3.0-or-later
// The mistakes that reading CSV and asking for reports can name; those of JSON are in json_errors.h. Facts are given in
// brackets.
#pragma once

#include <string_view>

namespace cb::exchange::errors {

inline constexpr std::string_view unreadable = "unreadable_file";       // [file, reason]
inline constexpr std::string_view unwritable = "unwritable_file";       // [file, reason]
inline constexpr std::string_view fileInTheWay = "file_in_the_way";     // [file]
inline constexpr std::string_view notUtf8 = "not_utf8";                 // [line]
inline constexpr std::string_view isUtf16 = "is_utf16";                 // []
inline constexpr std::string_view nulByte = "nul_byte";                 // [line]
inline constexpr std::string_view badQuotes = "bad_quotes";             // [line]
inline constexpr std::string_view tooManyColumns = "too_many_columns";  // [line, limit]
inline constexpr std::string_view tooLongField = "too_long_field";      // [line, limit]
inline constexpr std::string_view tooLongRecord = "too_long_record";    // [line, limit]
inline constexpr std::string_view tooManyRows = "too_many_rows";        // [limit]
inline constexpr std::string_view tooLongFile = "too_long_file";        // [limit]
inline constexpr std::string_view noFrontMatter = "no_front_matter";    // []
inline constexpr std::string_view badYaml = "bad_yaml";                 // [line, reason]
inline constexpr std::string_view yamlAlias = "yaml_alias";             // [line]
inline constexpr std::string_view tooMuchYaml = "too_much_yaml";        // [line, limit]
inline constexpr std::string_view unknownArtifact = "unknown_artifact"; // []
inline constexpr std::string_view brokenArtifact = "broken_artifact";   // [reason]
inline constexpr std::string_view noContract = "no_funding_contract";   // [value]
inline constexpr std::string_view notAnAddress = "not_an_address";      // [field, value]
inline constexpr std::string_view notAHash = "not_a_transaction_hash";  // [field, value]
inline constexpr std::string_view otherToken = "other_token";           // [field, value]
inline constexpr std::string_view bridgedToken = "bridged_token";       // [field, value]
inline constexpr std::string_view noTransfer = "no_transfer";           // [field, value]
inline constexpr std::string_view noBlockTime = "no_block_time";        // [value]
inline constexpr std::string_view emptyFile = "empty_file";             // []
inline constexpr std::string_view onlyHeader = "only_header";           // []
inline constexpr std::string_view wrongCellCount = "wrong_cell_count";  // [line, value, expected]
inline constexpr std::string_view otherSeparator = "other_separator";   // [value]
inline constexpr std::string_view unknownColumn = "unknown_column";     // [value, expected]
inline constexpr std::string_view repeatedColumn = "repeated_column";   // [value]
inline constexpr std::string_view missingColumn = "missing_column";     // [field, value]: value is the header as read
inline constexpr std::string_view tooManyPages = "too_many_pages";      // [limit]
inline constexpr std::string_view tooManyPdfRows = "too_many_pdf_rows"; // [limit]
inline constexpr std::string_view notAPicture = "not_a_picture";        // [file]
inline constexpr std::string_view stoppedOnceIssued = "stopped_once_issued"; // [count]: of statements
inline constexpr std::string_view unknownReport = "unknown_report";          // [value, expected]
inline constexpr std::string_view unknownOption = "unknown_option";          // [field, value, expected]
inline constexpr std::string_view unknownKind = "unknown_kind";              // [value, expected]

} // namespace cb::exchange::errors
