// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of a period as files: a PDF and a CSV for each party, into a folder; issued, or corrected where what was
// issued no longer holds, if that is asked for. For both programs.
#pragma once

#include "portfolio/statements.h"

#include <filesystem>

namespace cb::exchange {

struct StatementsAsked {
    portfolio::StatementQuery query; // with both days
    std::filesystem::path folder;    // made if it is not there
    std::filesystem::path logo;      // empty: none
    bool issue = false;
    bool correct = false;
    bool overwrite = false;
    engine::Day today;
};

struct StatementWritten {
    std::string party;
    std::string number;     // empty: a draft
    std::string_view state; // draft, final (as issued), changed (no longer as issued), issued, corrected
    engine::Amount opening;
    engine::Amount earned;
    engine::Amount paid;
    engine::Amount closing;
    std::filesystem::path file; // of the PDF; empty: issued, and not written yet
};

// Nothing is issued unless the folder can be written to, no file is in the way and the logo is a picture. What was
// written or issued stands in `done`, also when an error ends it: asked again, with `overwrite`, all files are written.
// What stands there before was written by an attempt at the same, and is written over. Parties without anything to
// state are left out unless they were asked for by name. Needs a QGuiApplication. Errors: fileInTheWay, unwritable,
// notAPicture, tooManyPages, cancelled (progress did not go on), stoppedOnceIssued (the same, but some are issued),
// those of statements.
Result<void> writeStatements(portfolio::Portfolio &portfolio, const StatementsAsked &asked,
                             const portfolio::Progress &progress, std::vector<StatementWritten> &done);

} // namespace cb::exchange
