// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario means for those who back: their returns at the end of its months, as the base and as the scenario has
// them, and how their balance gets there.
#pragma once

#include "portfolio/concern.h"
#include "portfolio/returns.h"
#include "portfolio/scenarios.h"

#include <QtCore/QString>

namespace cb::ui {

// By accrual; the balance is what came back less what was paid in.
struct BackerOutcome {
    std::string party; // id; empty: all of them together
    portfolio::Returns base;
    portfolio::Returns changed;
    std::vector<engine::Day> months;         // first days, from that of the first flow to the end of the scenario
    std::size_t projected = 0;               // the first of them that is not all past
    std::vector<engine::Amount> baseBalance; // at the end of each
    std::vector<engine::Amount> changedBalance;
};

// All together first, then each in the order of entry: backers of the models that concern whoever looks, or only
// itself where it backs one. None where nothing was paid in. Errors: those of ReturnsBook. `base` and `changed` have
// the same months.
Result<std::vector<BackerOutcome>> backerOutcomes(portfolio::Portfolio &portfolio,
                                                  const portfolio::ProjectedModels &base,
                                                  const portfolio::ProjectedModels &changed,
                                                  const portfolio::Concern &concern);

// When as much has come back as was paid in: "2027-03", or that it has not by the end.
QString paybackText(const portfolio::Returns &returns);

} // namespace cb::ui
