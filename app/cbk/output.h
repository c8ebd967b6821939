// SPDX-License-Identifier: GPL-3.0-or-later
// Where what commands say goes: rows on standard output in the format that was asked for, as reports are written; long
// texts there or into a file.
#pragma once

#include "program.h"

#include "exchange/report.h"

#include <string>
#include <string_view>
#include <vector>

namespace cb::cbk {

struct Column {
    enum class Kind { Text, Amount, Count }; // in rows as text: a count is a whole number, an amount exact decimals
    std::string_view name;
    Kind kind = Kind::Text;
};

void printRows(exchange::ReportFormat format, const std::vector<Column> &columns,
               const std::vector<std::vector<std::string>> &rows);

// The error of a standard output that took not everything.
Error outputRefused();

// Writes a long text to standard output, or to a file where `path` is given: all of it or nothing, and all from one
// state of the portfolio. A file is begun again where another program has written to the portfolio meanwhile; on
// standard output that is an error at the end. Refuses to write over the portfolio itself. Errors: fileExists,
// unwritable, changedMeanwhile, and those of `write`.
Result<void> writeOutput(const std::string &path, portfolio::Portfolio &portfolio,
                         const std::function<Result<void>(const exchange::TextSink &)> &write);

} // namespace cb::cbk
