// SPDX-License-Identifier: GPL-3.0-or-later
// The mistakes that the store can name. Facts are given in brackets.
#pragma once

#include <string_view>

namespace cb::store::errors {

inline constexpr std::string_view fileMissing = "file_missing";                  // [file]
inline constexpr std::string_view fileExists = "file_exists";                    // [file]
inline constexpr std::string_view notAFile = "not_a_regular_file";               // [file]
inline constexpr std::string_view notAPortfolio = "not_a_portfolio";             // [file]
inline constexpr std::string_view newerVersion = "made_by_newer_version";        // [file, value, limit]
inline constexpr std::string_view damagedHeader = "damaged_header";              // [file, field, value, expected]
inline constexpr std::string_view unknownSchema = "unknown_schema";              // [file, object]
inline constexpr std::string_view foreignSidecar = "foreign_sidecar";            // [file, sidecar]
inline constexpr std::string_view lockedByAnother = "locked_by_another_program"; // [file]
inline constexpr std::string_view readOnlyFile = "read_only_file";               // [file]
inline constexpr std::string_view busy = "file_busy";                            // [file]
inline constexpr std::string_view diskFull = "disk_full";                        // [file]
inline constexpr std::string_view ioFailed = "io_failed";                        // [file, reason]
inline constexpr std::string_view damaged = "file_damaged";                      // [file, reason]
inline constexpr std::string_view constraint = "constraint_failed";              // [file, reason]
inline constexpr std::string_view cancelled = "cancelled";                       // []

} // namespace cb::store::errors
