// SPDX-License-Identifier: GPL-3.0-or-later
// Reads CSV of any size as it comes: UTF-8 with or without a byte order mark, commas, RFC 4180 quoting, lines ended by
// LF or CRLF. Nothing is guessed and nothing is trimmed: what does not fit is an error that names the line on which the
// record began, of quotes the line on which they were opened. Memory is bounded whatever the file. Over libcsv.
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string_view>

namespace cb::exchange {

struct CsvRecord {
    std::int64_t line = 0;                   // on which it begins, from 1
    std::span<const std::string_view> cells; // until the call returns
};

// Takes a record; an error ends the reading and is returned.
using TakeRecord = std::function<Result<void>(const CsvRecord &)>;
// Told now and then how many bytes of how many have been read; returns whether to go on.
using ReadProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

// Every record of a file, the header too; lines with nothing on them are passed over. Errors, with `file`: unreadable,
// isUtf16, notUtf8, nulByte, badQuotes, tooManyColumns, tooLongField, tooLongRecord, and those of `take`; cancelled.
Result<void> readCsv(const std::filesystem::path &file, const TakeRecord &take, const ReadProgress &progress);

// A text cell without the apostrophe that CsvWriter::text() put before it.
std::string_view withoutGuard(std::string_view cell);

} // namespace cb::exchange
