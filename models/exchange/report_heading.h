// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above a report that people read on its own: what it is, of which portfolio, which days, what was left
// out.
#pragma once

#include "exchange/report.h"

namespace cb::exchange {

struct ReportHeading {
    std::string title; // "Distribution"
    std::string portfolio;
    std::string file;               // name without folders
    std::vector<std::string> lines; // range, step, filters; each a sentence or a list
    std::string sheet = "report";   // name of the workbook's sheet
    bool sumsUp = false;            // see sumsUp()
    engine::Day madeOn;
    std::shared_ptr<const portfolio::Facts> facts; // whose names stand for ids; none: ids stay
};

// Whether a report's amounts are money that moved, so that their sums mean something.
bool sumsUp(ReportName report);

// Days that the spec leaves open are told as such.
ReportHeading headingOf(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf);

} // namespace cb::exchange
