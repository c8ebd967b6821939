// SPDX-License-Identifier: GPL-3.0-or-later
// A scenario worked out for the page: base and changed months, how far chance may carry them, and what matters most.
#pragma once

#include "portfolio/simulation.h"
#include "ui/pages/scenarios/scenario_returns.h"

#include <QtCore/QString>

namespace cb::ui {

// Where a scenario does not say.
inline constexpr std::int64_t usualPaths = 2'000;
inline constexpr std::int64_t usualSeed = 1;

// What the page looks at: all revenue, a recipient, or a party.
struct Quantity {
    enum class Of { Revenue, Recipient, Party };
    Of of = Of::Revenue;
    std::size_t place = 0; // of the recipient, or of the party in the facts that are asked
    std::string party{};   // its id, which scenarioData() finds the place of
    engine::Amount in(const portfolio::Projection &projection, std::size_t month) const;
    engine::Amount total(const portfolio::Projection &projection) const;
    // How far chance may carry it in a month, or up to its end. Of a party: the one that was simulated.
    const portfolio::Band &band(const portfolio::Simulation &simulation, std::size_t month, bool summed) const;
};

// "2026-11", and of a month whose first days are past already: "2026-11 from 2026-11-13".
QString monthText(engine::Day start);

struct ScenarioData {
    Quantity looked; // what it was asked for
    portfolio::ScenarioResult result;
    std::optional<portfolio::Simulation> simulation; // where there is a volatility
    std::vector<portfolio::Sensitivity> sensitivity; // of the quantity asked for
    std::vector<BackerOutcome> backers;
    // Of the quantity asked for: of a party, or of all backers where it is their part or all revenue; null where
    // nothing was paid in by whom it is of.
    const BackerOutcome *outcome() const;
};

// Errors: cancelled, those of prepare(), sensitivity(), simulate() and backerOutcomes(). Progress counts simulated
// paths.
Result<ScenarioData> scenarioData(portfolio::Portfolio &portfolio, const portfolio::Scenario &scenario,
                                  const Quantity &asked, const portfolio::Concern &concern, engine::Day today,
                                  const portfolio::Progress &progress);

} // namespace cb::ui
