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

struct StatementIssue {
    std::vector<std::string> parties; // ids
    Day from;
    Day to;
    Day issuedOn;
    std::optional<std::string> notes;
};

// Numbers and keeps a statement for each of the parties: all of them or none. Errors: noSuchRecord, notLocked (the
// period is final only once its days are), statementOverlaps, dayOrder, those of statementsOf() and apply().
Result<std::vector<Statement>> issueStatements(Portfolio &portfolio, const StatementIssue &issue, const RowsHash &hash);

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
// Errors: noSuchRecord, those of statementsOf().
Result<StatementCheck> verifyStatement(Portfolio &portfolio, const std::string &number, const RowsHash &hash);

// Issues a new statement of the same party and period that takes the place of an earlier one; what has changed is in
// verifyStatement() of the earlier. Errors: noSuchRecord, alreadyCorrected, nothingToCorrect, notLocked, those of
// apply().
Result<Statement> correctStatement(Portfolio &portfolio, const std::string &number, Day issuedOn,
                                   const std::optional<std::string> &notes, const RowsHash &hash);

// The statement that corrects this one, or null.
const Statement *correctionOf(const Facts &facts, std::string_view number);
// "2026-0001": the next free number of a year.
std::string nextStatementNumber(const Facts &facts, int year);

} // namespace cb::portfolio
