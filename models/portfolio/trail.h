// SPDX-License-Identifier: GPL-3.0-or-later
// How a sum of the distribution came about: which counters moved over which range, under which weights, and what that
// gave. A step's part is f(after) − f(before), where f(c) gives everybody of a level their share of the counter c in
// whole micro-USDC (engine/split_plan.h), so the parts of neighbouring ranges add up without loss.
#pragma once

#include "portfolio/allocations.h"

namespace cb::portfolio {

// One level's counter, moved from `before` to `after` under one set of weights, and what it gave to one taker. Gross:
// revenue to recipients and revenue-share agreements; owners: the creator's part to the owners; pool: the backers'
// part to the backers.
struct TrailStep {
    std::size_t model = 0; // place in Facts::all<Model>()
    engine::Level level = engine::Level::Gross;
    Recipient recipient = Recipient::Creator;
    std::optional<std::size_t> party;     // none: the recipient as a whole, or what is held for backers
    std::optional<std::size_t> agreement; // place in Facts::all<Agreement>(); received under it
    Day first;                            // days on which the counter moved
    Day last;
    std::int64_t before = 0; // micro-USDC
    std::int64_t after = 0;
    std::int64_t weight = 0; // share = weight ÷ total: parts per million, shares, or contributions in micro-USDC
    std::int64_t total = 0;  // above 0
    std::int64_t part = 0;   // micro-USDC

    // What rounding added to the part or took from it: part − (after − before) × weight ÷ total, in millionths of a
    // micro-USDC, to the nearest. Never more than 4 micro-USDC, f(c) being within 2 of the exact share.
    std::int64_t roundingMillionths() const;
};

// The steps of a traced move of one model on one day.
std::vector<TrailStep> trailSteps(const Facts &facts, std::size_t model, Day day,
                                  const std::vector<std::string> &agreements, std::span<const engine::LevelMove> moves);

// Which sum is asked for; the same words as a row of the distribution.
struct TrailQuery {
    Day from = Day::first();
    Day to = Day::last();
    std::vector<std::string> models;    // ids; empty: all
    std::optional<Recipient> recipient; // none: whatever the parties get
    std::vector<std::string> parties;   // ids; empty: the recipient as a whole
    bool held = false;                  // of the backers: only what nobody holds yet
    std::optional<std::size_t> version; // place in Facts::all<Version>(): only the days that count for it
    // Of the backers' parties: only what they got under an agreement, by id, or, if empty, from the pool.
    std::optional<std::string> agreement;
};

struct Trail {
    std::vector<TrailStep> steps; // by model, then day; neighbours under equal weights are one step
    Amount sum;                   // of the parts: equal to distribution()'s of the same scope
};

// Errors: as distribution().
Result<Trail> trail(Portfolio &portfolio, const TrailQuery &query);

} // namespace cb::portfolio
