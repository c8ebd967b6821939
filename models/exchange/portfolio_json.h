// SPDX-License-Identifier: GPL-3.0-or-later
// The interchange document (portfolio JSON, UTF-8): all facts of a portfolio, both ways, so that dump → load → dump
// gives the same bytes. Not in it are import batches and the history of edits. Keys come in the order of the format's
// definition, arrays in the order of entry, records under the one they belong to.
//
// An entry of `revenue` that reverses another names it by `reverses`: the other's reference as a string where it has
// one and both have the same source, else its 0-based place in `revenue` as a number. The other one comes before it and
// is of the same model.
#pragma once

#include "exchange/csv_writer.h"
#include "portfolio/payments.h"

#include <filesystem>
#include <iosfwd>

namespace cb::exchange {

struct LoadReport {
    std::int64_t records = 0;
    std::int64_t payments = 0;
    std::int64_t beforePublication = 0; // payments accepted with a warning
};

// Reads a document from a seekable stream into a portfolio without records and payments. All facts are one edit, the
// payments one import; where those fail the facts stay, so use it on files of one's own. Errors: notEmpty, those of
// json_errors.h and of the door, each with `pointer` and `line`.
Result<LoadReport> readPortfolio(std::istream &document, portfolio::Portfolio &portfolio,
                                 const portfolio::Progress &progress);

// The same from a file into a new portfolio, or one that is empty, which is then replaced by the loaded one. All or
// nothing. Errors: those above, those of opening and creating a portfolio.
Result<LoadReport> loadPortfolio(const std::filesystem::path &document, const std::filesystem::path &portfolio,
                                 const portfolio::Progress &progress);

// Writes the document piece by piece; memory is bounded however many payments there are. Errors: ioFailed (the sink
// refused), cancelled, changedMeanwhile (payments went away while they were read; see Portfolio::read for all else),
// those of the door.
Result<void> dumpPortfolio(portfolio::Portfolio &portfolio, const TextSink &sink, const portfolio::Progress &progress);

} // namespace cb::exchange
