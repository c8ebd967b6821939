// SPDX-License-Identifier: GPL-3.0-or-later
// The mistakes that reading a JSON document can name, beside those of the portfolio. Each has the facts in brackets and
// `pointer` (the JSON pointer of the place, RFC 6901) and `line` (in the document, from 1).
#pragma once

#include <string_view>

namespace cb::exchange::errors {

inline constexpr std::string_view notJson = "not_json";                 // [reason]
inline constexpr std::string_view unknownKey = "unknown_key";           // [field]
inline constexpr std::string_view repeatedKey = "repeated_key";         // [field]
inline constexpr std::string_view missingKey = "missing_key";           // [field]
inline constexpr std::string_view wrongType = "wrong_type";             // [field, expected]
inline constexpr std::string_view unknownFormat = "unknown_format";     // [field, value, expected]
inline constexpr std::string_view reversesUnknown = "reverses_unknown"; // [field, value]: no earlier payment like that
inline constexpr std::string_view repeatedPayment = "repeated_payment"; // [value]: stated more than once

// The same words as the store uses.
inline constexpr std::string_view cancelled = "cancelled";      // []
inline constexpr std::string_view fileMissing = "file_missing"; // [file]
inline constexpr std::string_view fileExists = "file_exists";   // [file]
inline constexpr std::string_view ioFailed = "io_failed";       // [file, reason]

} // namespace cb::exchange::errors
