// SPDX-License-Identifier: GPL-3.0-or-later
// Rows on standard output, in the format that was asked for: aligned for people, CSV (RFC 4180, LF), or a JSON array of
// objects in which counts are numbers and everything else is a string.
#pragma once

#include "program.h"

#include "exchange/csv_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace cb::cbk {

struct Column {
    enum class Kind { Text, Number, Count }; // Number: exact decimal text; Count: a whole number
    std::string_view name;
    Kind kind = Kind::Text;
};

void printRows(Format format, const std::vector<Column> &columns, const std::vector<std::vector<std::string>> &rows);

// Writes a long text to standard output, or to a file where `path` is given: all of it or nothing. Refuses to write
// over the portfolio itself. Errors: fileExists, unwritable, and those of `write`.
Result<void> writeOutput(const std::string &path, const std::string &portfolio,
                         const std::function<Result<void>(const exchange::TextSink &)> &write);

} // namespace cb::cbk
