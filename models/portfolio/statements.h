// SPDX-License-Identifier: GPL-3.0-or-later
// What a party is told of a period: owed before it, earned in it, paid in it, owed at its end, with what its money did
// in rounds beside that. Computed like everything else; once issued for locked days its sums and the fingerprint of its
// rows are kept, so that anyone can see later whether they still hold. An issued statement never changes: a later one
// corrects it.
#pragma once

#include "portfolio/allocations.h"

namespace cb::portfolio {

// Places as in allocations.h. Closing is always opening + earned - paid.
struct StatementBalance {
    std::size_t model = 0;
    Recipient recipient = Recipient::Creator;
    Amount opening;
    Amount earned;
    Amount paid;
    Amount closing; // equal to Balance::owed at the end of the period
};

struct StatementEarned {
    std::size_t model = 0;
    std::optional<std::size_t> version; // none: payments of no version
    Recipient recipient = Recipient::Creator;
    std::string agreement; // id of a revenue-share agreement; empty: by ownership or in the pool
    Amount amount;         // never 0
};

struct StatementPaid {
    Day on;
    std::size_t model = 0;
    Recipient recipient = Recipient::Creator;
    std::string payout; // id
    std::string transaction;
    Amount amount;
};

// The party's money in rounds. It is no income, so it is in no sum of what is owed.
struct StatementCapital {
    enum class What { Contribution, Refund };
    Day on;
    What what = What::Contribution;
    std::size_t model = 0;
    std::string contribution; // ids
    std::string agreement;    // empty: none
    std::string transaction;  // of a contribution
    Amount amount;            // above 0
};

struct StatementPeriod {
    Day start; // its first day
    Recipient recipient = Recipient::Creator;
    Amount amount; // never 0
};

struct PartyStatement {
    std::size_t party = 0;
    Day from;
    Day to; // included
    Amount opening;
    Amount earned;
    Amount paid;
    Amount closing;
    std::vector<StatementBalance> balances; // by model, recipient; those with any amount
    std::vector<StatementEarned> earnings;  // by model, version (none first), recipient, agreement
    Step step = Step::Month;                // Day for statements of up to two months
    std::vector<StatementPeriod> periods;   // by step and recipient: what was earned over time
    std::vector<StatementPaid> payouts;     // by day, then order of entry
    Amount capitalOpening;                  // in force before the period
    Amount capitalClosing;
    std::vector<StatementCapital> capital;     // by day, contributions first, then order of entry
    std::vector<AgreementProgress> agreements; // the party's revenue shares at the end of the period, once started
    bool empty() const;                        // nothing to state
};

struct StatementQuery {
    std::vector<std::string> parties; // ids; empty: all
    Day from = Day::first();
    Day to = Day::last();
    std::vector<std::string> models; // ids; empty: all, as in every statement that is issued
};

// In the order of entry of the parties. Errors: noSuchRecord, overflow, those of distribution().
Result<std::vector<PartyStatement>> statementsOf(Portfolio &portfolio, const StatementQuery &query);
Result<PartyStatement> statementOf(Portfolio &portfolio, const std::string &party, Day from, Day to);

// The fingerprint of a statement's rows as they are handed out (exchange/statement_csv.h).
using RowsHash = std::function<std::string(const Facts &, const PartyStatement &)>;

// A statement as it would be issued, without a number yet. Errors: notLocked (the period is final only once its days
// are), statementOverlaps, dayOrder.
Result<Statement> newStatement(const Facts &facts, const PartyStatement &figures, Day issuedOn, const RowsHash &hash);

// What was issued against what the facts say now.
struct StatementCheck {
    Statement issued;
    PartyStatement now;
    Amount opening; // now less issued
    Amount earned;
    Amount paid;
    Amount closing;
    bool sameRows = false;
    bool agrees() const;
};
// `now`: of the same party and days.
StatementCheck checkStatement(const Facts &facts, const Statement &issued, PartyStatement now, const RowsHash &hash);
// In the order of the numbers. Errors: noSuchRecord, those of statementsOf().
Result<std::vector<StatementCheck>> verifyStatements(Portfolio &portfolio, const std::vector<std::string> &numbers,
                                                     const RowsHash &hash);

// A statement of the same party and period that takes the place of the one that was checked, without a number yet.
// Errors: alreadyCorrected, nothingToCorrect, notLocked, dayOrder.
Result<Statement> newCorrection(const Facts &facts, const StatementCheck &check, Day issuedOn, const RowsHash &hash);

// Gives them the next free numbers of the years in which their periods end ("2026-0001"), in their order.
void numberStatements(const Facts &facts, std::vector<Statement> &statements);

// The statement that corrects this one, or null.
const Statement *correctionOf(const Facts &facts, std::string_view number);

} // namespace cb::portfolio
