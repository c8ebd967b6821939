// SPDX-License-Identifier: GPL-3.0-or-later
// The same cheque in four ways: into the pool, for a share of revenue, as a SAFE, for equity. Each is a scenario of its
// own; what the backer gets is what it gets more than without the cheque, which is paid in on the first day that is
// projected.
#pragma once

#include "engine/returns.h"
#include "portfolio/scenarios.h"

namespace cb::portfolio {

struct LabTerms {
    std::string model;
    std::string party; // who writes the cheque
    Amount amount;
    int months = 36;                     // looked at
    std::optional<Scenario> scenario;    // how revenue goes on; none, or one of another model: as before
    Rate share;                          // of gross, of the revenue share
    std::optional<engine::Multiple> cap; // of the amount
    Amount valuationCap;                 // of the SAFE, post-money
    Rate percent;                        // of ownership, for equity
    Day asOf = Day::last();              // payments after it are left out
    Amount exitValue;                    // of the model at the end: what shares are taken to be worth; may be 0
};

struct LabRow {
    enum class Kind { Pool, RevenueShare, Safe, Equity };
    Kind kind = Kind::Pool;
    Amount received;                          // over the months
    Amount shares;                            // what its shares would be worth at the end
    std::optional<engine::Multiple> multiple; // of the cheque
    engine::AnnualReturn annual;
    std::optional<Day> paybackMonth;
    Amount creatorCost; // what the model's creator gets less than without the cheque
};

// A SAFE owns amount / valuation cap once converted (Y Combinator's post-money form) and is taken to convert at the
// end; until then it gets nothing. Errors: those of projections, and of facts that do not go together (shares above the
// backers' part). No rows where nothing is projected.
Result<std::vector<LabRow>> agreementLab(Portfolio &portfolio, const LabTerms &terms);

} // namespace cb::portfolio
