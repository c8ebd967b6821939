// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets what: totals by period, model, recipient, party and version, computed from days; the parts of every single
// payment, in the order of the split; and why a payment was split as it was. Nothing of this is stored.
#pragma once

#include "engine/allocation.h"
#include "portfolio/payments.h"

#include <array>

namespace cb::portfolio {

using engine::Recipient;
using engine::Step;

// "creator", "backers", "processors", "yield", "buyback_burn", "foundation", "network".
std::string_view recipientName(Recipient recipient);

using ByRecipient = std::array<Amount, engine::recipientCount>;

// Places are 0-based, in the order of entry, into Facts::all<Model>(), all<Party>() and all<Version>().
struct DistributionQuery {
    Day from = Day::first();
    Day to = Day::last(); // included
    Step step = Step::Month;
    bool byModel = true;
    bool byRecipient = true;
    bool byParty = false;
    bool byVersion = false;
    std::vector<std::string> models;  // ids; empty: all
    std::vector<std::string> parties; // ids; empty: all, and what is nobody's
};

struct DistributionRow {
    Day period; // first day of the period; Day::first() for Step::All
    std::optional<std::size_t> model;
    std::optional<Recipient> recipient;
    std::optional<std::size_t> party;   // none: nobody in particular
    std::optional<std::size_t> version; // none: a payment of no version
    Amount amount;                      // never 0
};

// Sorted by period, model, recipient, party (none first), version (none first). A version of a payment is the one it
// names or else the latest released by its day.
Result<std::vector<DistributionRow>> distribution(Portfolio &portfolio, const DistributionQuery &query);

struct RevenueRow {
    Day period;
    std::optional<std::size_t> model;
    std::optional<std::size_t> version;
    std::int64_t payments = 0;
    std::int64_t tasks = 0;
    Amount gross;   // payments above 0
    Amount refunds; // the others: 0 or below
    Amount net;
};

// Of the query byRecipient, byParty and parties are not looked at. Rows without payments are left out.
Result<std::vector<RevenueRow>> revenue(Portfolio &portfolio, const DistributionQuery &query);

// All payments, what they come to, and what was allocated of it: the two are the same to the unit.
struct BookTotals {
    std::int64_t payments = 0;
    Amount net;
    Amount allocated;
};
Result<BookTotals> bookTotals(Portfolio &portfolio);

struct LedgerPart {
    Recipient recipient = Recipient::Creator;
    std::optional<std::size_t> party;
    std::int64_t units = 0; // may be 0
};

struct LedgerEntry {
    Instant at;
    std::size_t model = 0;
    std::string_view reference;         // until the call returns
    std::optional<std::size_t> version; // the payment's, as in distribution()
    std::int64_t amount = 0;
    std::span<const LedgerPart> parts; // by recipient, then party
    // The trail: the model's counter of gross after the payment (before it: less by the amount), and the first day of
    // the terms in force. With them and the terms anyone can work the parts out again.
    std::int64_t counterAfter = 0;
    std::optional<Day> termsFrom;
};

struct LedgerQuery {
    Day from = Day::first();
    Day to = Day::last();
    bool byParty = false;
    std::vector<std::string> models;
    std::vector<std::string> parties;
};

// Every payment with its parts, in the order of the split: day, then named version (none first), time, order of entry.
// In constant memory. `row` returns whether to go on; if not, the error is `cancelled`.
Result<void> ledger(Portfolio &portfolio, const LedgerQuery &query,
                    const std::function<bool(const LedgerEntry &)> &row);

struct Explanation {
    Payment payment;
    std::size_t model = 0;
    std::optional<std::size_t> version;   // the version it counts for
    std::optional<Terms> terms;           // in force on its day
    engine::Rate processors;              // as these terms come to
    std::vector<engine::LevelMove> moves; // party indices are places in Facts::all<Party>()
    std::vector<std::string> agreements;  // ids, by the place that a Slot names
    std::vector<LedgerPart> parts;        // by recipient and party; they add up to the payment
    std::vector<std::string> toCreator;   // as in CurrentSplit, just before the payment
};

// Replays the payment's model up to it.
Result<Explanation> explain(Portfolio &portfolio, const PaymentId &payment);

// Where 1 USDC of a model goes on a day, by the weights in force after all revenue up to it: parts per million of
// gross by slot; agreements count under backers.
struct CurrentSplit {
    std::optional<Terms> terms;
    std::vector<std::pair<Recipient, engine::Rate>> rates; // all seven
    // Agreements that are over and whose share has joined the creator's part, which the terms count under backers.
    std::vector<std::string> toCreator;
};
Result<CurrentSplit> currentSplit(Portfolio &portfolio, std::string_view model, Day day);

// A projection goes by what came in these days, up to the last payment: days of which nothing is known yet are not days
// without revenue.
inline constexpr std::int32_t paceDays = 90;
// What began later is told by the days since then, but no fewer than these.
inline constexpr std::int32_t shortestPace = 30;

// How far an agreement has come, after all revenue up to and including a day.
struct AgreementProgress {
    std::string agreement;
    Amount received;
    std::optional<Amount> cap;
    Amount inForce; // its contributions
    bool started = false;
    bool active = false;
    std::optional<Day> cappedOn; // the day since which the cap is reached
    // The day on which the cap would be reached at the pace of the paceDays up to the last payment, or since its first
    // contribution; nothing where there is no cap, the agreement is not active, nothing came in, or it would be more
    // than a hundred years.
    std::optional<Day> capOn;

    bool ended() const { return started && !active; }
    bool capReached() const { return cap && *cap <= received; }
};
Result<std::vector<AgreementProgress>> agreementProgress(Portfolio &portfolio, Day day);

// Who holds how many shares of a model, from which day on.
struct OwnershipRow {
    Day from; // Day::first() for the state before the first change
    std::size_t model = 0;
    std::size_t party = 0;
    Shares shares;
    Shares total;
};
Result<std::vector<OwnershipRow>> ownership(Portfolio &portfolio, const std::vector<std::string> &models);

// The money of a round and what follows from it.
struct RoundState {
    enum class Phase { Planned, Open, Closed };
    enum class Outcome { BelowSoftCap, Funded, Failed };
    std::size_t round = 0; // place in Facts::all<Round>()
    Amount received;       // in force on the day: received and not refunded
    Amount pledged;        // pledged and not received by the day
    Amount refunded;
    std::size_t backers = 0; // who have money in force
    Phase phase = Phase::Planned;
    Outcome outcome = Outcome::BelowSoftCap;
};
Result<std::vector<RoundState>> roundStates(const Facts &facts, Day day);

} // namespace cb::portfolio
