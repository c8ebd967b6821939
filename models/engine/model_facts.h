// SPDX-License-Identifier: MIT
// The facts of one model that its split depends on, in order of entry, and nothing else. Parties are named by their
// place in the portfolio's order of entry. All of it is plain data; Timeline gives it meaning.
#pragma once

#include "engine/quantities.h"
#include "engine/time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cb::engine {

using PartyIndex = std::uint32_t; // place of a party in the order of entry

// Rates of gross in force from a day on, until a later entry's day.
struct TermsEntry {
    Day from;
    Rate creator;
    Rate backers;
    Rate processors;
    Rate yield;
};

// What a party holds from a day on.
struct Holding {
    Day on;
    PartyIndex party = 0;
    Shares shares;
};

// New shares for `percent` of the model, issued on a day after that day's holdings.
struct EquityIssue {
    Day on;
    PartyIndex party = 0;
    Rate percent; // below 100 %
};

// New shares in a given number: what a conversion came to. Issued after the day's holdings and equity.
struct ShareIssue {
    Day on;
    PartyIndex party = 0;
    Shares shares;
};

// Money in force from the day it is received to the day before it is refunded. Only contributions to the pool and to
// revenue-share agreements belong here.
struct ContributionInForce {
    PartyIndex backer = 0;
    Amount amount;
    Day receivedOn;
    Day refundedOn = Day::last();
    std::optional<std::size_t> agreement; // place in ModelFacts::agreements; none: the pool
};

// A share of gross that is paid out of the backers' part.
struct RevenueShare {
    PartyIndex backer = 0;
    Rate share;
    std::optional<Multiple> cap; // of its contributions in force
    Day until = Day::last();     // its last day
    bool thenCreator = false;    // after its end its share joins the creator's part instead of the pool's
    bool thenPool = false;       // after its end its contributions have weight in the pool
};

struct ModelFacts {
    PartyIndex creator = 0;
    std::vector<TermsEntry> terms;
    std::vector<Holding> holdings;
    std::vector<EquityIssue> equity;
    std::vector<ShareIssue> issues;
    std::vector<ContributionInForce> contributions;
    std::vector<RevenueShare> agreements;
};

// b + a + y + c and each of them between 0 and 98 %. Errors: rateOutOfRange, ratesAboveLimit.
Result<void> validate(const TermsEntry &terms);

} // namespace cb::engine
