// SPDX-License-Identifier: GPL-3.0-or-later
// What if: a branch of the facts in memory, and revenue that goes on from the last payment. The past and the months to
// come are split by the same engine as real payments, so that caps are met to the unit and every month adds up. Nothing
// here writes.
//
// The base goes on at the average day of the last 90 days up to the last payment (of a younger model: since its first),
// model by model, with the terms, rounds and agreements that are in the file. A scenario changes what its record says,
// for its model or for all.
#pragma once

#include "engine/projection.h"
#include "portfolio/allocations.h"

#include <functional>

namespace cb::portfolio {

struct Projection {
    std::vector<Day> months; // first days; the first is the day after the last payment, and may be within a month
    std::vector<Amount> revenue;
    std::vector<ByRecipient> byRecipient;     // by month
    std::vector<std::vector<Amount>> byParty; // by month, then by place of the party
    struct CapMet {
        std::string agreement;
        std::optional<Day> month; // in which its cap is reached; none: not within the months
    };
    std::vector<CapMet> caps; // of agreements that are not over and whose cap is not reached when it begins
    Amount total() const;
    Amount total(Recipient recipient) const;
    Amount total(std::size_t party) const;
};

struct ScenarioFacts {
    std::shared_ptr<const Facts> facts;
    std::size_t backer = 0; // place of the party of the new backing; the number of parties where there is none
};
// The facts with a scenario's terms and backing. Errors: those of reading terms that are not there (noTermsYet).
Result<ScenarioFacts> branch(const Facts &facts, const Scenario &scenario);

// One model as it stands after the last payment, and its course from there.
struct ProjectedModel {
    std::size_t model = 0;
    std::shared_ptr<const engine::Timeline> timeline;
    std::vector<std::string> agreements;
    engine::Allocation allocation; // after the last payment, by party
    engine::Allocation recipients; // the same, by recipient alone
    engine::RevenueCourse formula; // that its course follows
    std::vector<double> course;    // micro-USDC by month
};
struct ProjectedModels {
    std::shared_ptr<const Facts> facts;
    std::vector<Day> months; // as in Projection, and the day after the last
    std::vector<ProjectedModel> models;
};
// `scenario` null: the base, for as many months. Payments dated after `asOf` are left out.
Result<ProjectedModels> prepare(Portfolio &portfolio, const Scenario *scenario, int months, Day asOf = Day::last());
// What a month's revenue comes to on each stretch of its days without a change, spread evenly over days. `units` are
// not below 0. Errors: overflow, those of `take`.
using TakeStretch = std::function<Result<void>(Day from, std::int64_t units)>;
Result<void> spread(const engine::Timeline &timeline, Day from, Day end, std::int64_t units, const TakeStretch &take);

// Takes a model through its months: what each gave, by slot of its timeline, and the allocation after it. `parts` are
// added to until the taker empties them. Errors: overflow, those of the engine, with [model].
using TakeMonth =
    std::function<Result<void>(std::size_t month, const engine::Allocation &after, std::span<std::int64_t> parts)>;
Result<void> walkMonths(const ProjectedModels &prepared, const ProjectedModel &model, const TakeMonth &take);

Result<Projection> project(const ProjectedModels &prepared);

struct ScenarioResult {
    Projection base;
    Projection changed;
};
Result<ScenarioResult> runScenario(Portfolio &portfolio, const Scenario &scenario, Day asOf = Day::last());

// How far a figure moves when one setting does.
struct Sensitivity {
    enum class Setting { Growth, Churn, Uplift, Creator, Backers, Processors };
    Setting setting = Setting::Growth;
    double step = 0; // by which it was moved down and up, in percentage points; less far where it would leave its range
    Amount low;      // the figure with the setting moved down
    Amount high;
};
// The widest first. `figure` is what is looked at.
Result<std::vector<Sensitivity>> sensitivity(Portfolio &portfolio, const Scenario &scenario,
                                             const std::function<Amount(const Projection &)> &figure,
                                             Day asOf = Day::last());

} // namespace cb::portfolio
