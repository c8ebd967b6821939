// SPDX-License-Identifier: GPL-3.0-or-later
// Every payment of a portfolio in the order of the split (day, then named version with none first, then time, then
// order of entry), each with its exact parts. Holds one day's payments at a time.
#pragma once

#include "engine/allocation.h"
#include "portfolio/day_walk.h"
#include "portfolio/portfolio.h"

#include <memory>

namespace cb::portfolio {

class SplitWalk {
public:
    struct Step {
        const store::PaymentRow *payment = nullptr;
        std::size_t model = 0;        // place
        std::size_t versionFrom1 = 0; // the version it counts for, place plus 1; 0: none
        Day day;
        const ModelSplit *split = nullptr;
        std::span<std::int64_t> parts; // of this payment; the taker puts them back to 0
        std::int64_t counterAfter = 0; // of gross; before the payment it was less by its amount
        std::optional<Day> termsFrom;  // of the terms in force
    };

    // Models by id or name (empty: all); nothing after `to`.
    static Result<std::unique_ptr<SplitWalk>> begin(Portfolio &portfolio, const std::vector<std::string> &models,
                                                    Day to, engine::Allocation::Detail detail);
    ~SplitWalk();
    // `take` returns whether to go on; if not, the error is `cancelled`.
    Result<void> payments(const std::function<bool(const Step &)> &take);
    // The allocation of a model as it stands now; null if the model has no payments.
    engine::Allocation *allocation(std::size_t model);

private:
    struct Private;
    explicit SplitWalk(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace cb::portfolio
