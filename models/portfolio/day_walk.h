// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a model's totals by day through its allocation. Since a split depends on sums alone while facts stay the same,
// whole stretches of days are moved in one step.
#pragma once

#include "engine/allocation.h"
#include "portfolio/allocations.h"
#include "portfolio/model_facts.h"
#include "store/payment_table.h"

#include <functional>
#include <span>

namespace cb::portfolio {

// The totals of one model, by day and named version.
struct ModelDays {
    std::size_t model = 0; // place in Facts::all<Model>()
    std::span<const store::DayTotal> totals;
};

// Cuts totals, which are in the order of models' entries, into models in the order of their places.
std::vector<ModelDays> daysByModel(const Facts &facts, std::span<const store::DayTotal> totals);

// Which version a day's total counts for: the one it names, else the latest released by then.
class VersionPlaces {
public:
    VersionPlaces(const Facts &facts, std::size_t model);
    // Place in Facts::all<Version>() plus 1; 0: none.
    std::size_t placeFrom1(std::int64_t namedEntry, Day day) const;

private:
    const Facts *m_facts;
    std::vector<std::pair<Day, std::size_t>> m_released; // by day and order of entry, place plus 1
};

// What a stretch of days gave everybody; `parts` may be emptied by the taker and are added to until they are.
using TakeParts =
    std::function<void(const ModelSplit &split, Day period, std::size_t versionFrom1, std::span<std::int64_t> parts)>;

// Days before query.from move the counters too, but are not handed out. Looks at from, to, step and byVersion.
Result<void> walkDays(const Facts &facts, const ModelDays &days, const DistributionQuery &query,
                      engine::Allocation::Detail detail, const TakeParts &take);

// Moves an allocation over the days of `totals` (those of one model) up to and including `day`, stretch by stretch, and
// puts the facts of that day in force. Errors: those of Allocation, overflow.
Result<void> moveTo(engine::Allocation &allocation, const engine::Timeline &timeline,
                    std::span<const store::DayTotal> totals, Day day);

// The whole of a model's days, only to see that they can be allocated. Ends with the allocation after the last day.
Result<void> checkAllocation(const Facts &facts, const ModelDays &days);

} // namespace cb::portfolio
