// SPDX-License-Identifier: GPL-3.0-or-later
// Payments for inference: entering them by hand or by the million, and listing them. A payment is never changed; what
// was wrong is reversed. Nothing here holds all payments in memory but the rows of one import.
#pragma once

#include "portfolio/portfolio.h"

namespace cb::portfolio {

// Which payment: the key under which the file keeps it.
struct PaymentId {
    Entry model = 0;
    Instant at;
    std::int64_t sequence = 0; // order of entry over the whole portfolio
    friend auto operator<=>(const PaymentId &, const PaymentId &) = default;
};

struct Payment {
    PaymentId id;
    Amount amount; // negative: a refund
    std::optional<std::int64_t> tasks;
    std::string reference;
    std::string source;
    Entry version = 0; // named version, 0: none
    Entry batch = 0;   // 0: entered by hand
    std::optional<PaymentId> reverses;
};

// A payment as somebody states it; texts need to live only during the call that takes it.
struct StatedPayment {
    std::string_view model; // id or name
    Instant at;
    Amount amount;
    std::optional<std::int64_t> tasks;
    std::string_view reference;
    std::string_view source;
    std::string_view version;
    std::optional<PaymentId> reverses;       // a payment of the file,
    std::optional<std::int64_t> reversesRow; // or one of the same import: its place among the rows added, from 0
    std::int64_t line = 0;                   // for messages
};

struct Reject {
    std::int64_t line = 0;
    Error error; // with facts field and value
};

struct ImportReport {
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t alreadyThere = 0;
    std::int64_t rejected = 0;
    std::int64_t beforePublication = 0; // accepted, with a warning
    std::int64_t inFuture = 0;          // accepted, with a warning: later than importedAt
    std::vector<Reject> rejects;        // in the order of lines; at most maximumRejects of them are kept
    std::string batch;                  // id; empty if nothing was added or it was a dry run
    Amount net;                         // sum of what was added
    Day firstDay;                       // of what was added; meaningless if nothing was
    Day lastDay;
    static constexpr std::size_t maximumRejects = 100'000;
};

struct ImportOptions {
    std::string batchName; // empty: the file's name
    std::string fileName;
    std::string fileSha256;
    std::string kind = "revenue";
    Instant importedAt; // stated by the caller: this room has no clock
    bool dryRun = false;
    bool acceptPartial = false; // take the good rows although others are rejected
    bool statedOnce = false;    // rows without a reference are new even if equal ones are there: entered by hand
};

// Collects the rows of one import, then takes all of them in one transaction. Belongs to the portfolio's thread.
class PaymentImport {
public:
    PaymentImport(Portfolio &portfolio, ImportOptions options);
    ~PaymentImport();
    // Checks one row and keeps it, or notes why it is rejected.
    void add(const StatedPayment &payment);
    // Notes a row that could not even be read.
    void reject(std::int64_t line, Error error);
    std::int64_t read() const;
    // Finds what is already there, writes the rest, brings totals by day up to date, and makes sure that every model's
    // allocation still works out. With rejected rows and without acceptPartial nothing is written and the report says
    // so (added is 0). Errors: cancelled, those of the store and of the engine; nothing has changed then.
    Result<ImportReport> finish(const Progress &progress);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// One payment or refund by hand, not part of a batch. Errors: those of an import's rows.
Result<Payment> recordPayment(Portfolio &portfolio, const StatedPayment &payment);
// A payment of the opposite amount on `at`, which names the one it reverses. Errors: noSuchPayment, alreadyReversed.
Result<Payment> reversePayment(Portfolio &portfolio, const PaymentId &payment, Instant at);

// What to list. Empty means no limit.
struct PaymentFilter {
    Day from = Day::first();
    Day to = Day::last();
    std::vector<Entry> models;
    std::string text;              // part of the reference or source, ASCII letters in either case
    std::optional<Amount> atLeast; // of the amount
    std::optional<Amount> atMost;
    Entry batch = 0;
    bool refundsOnly = false;
    friend bool operator==(const PaymentFilter &, const PaymentFilter &) = default;
};

// How many payments there are, and their sum. From the totals by day where the filter allows, else by one scan.
struct PaymentCount {
    std::int64_t payments = 0;
    Amount net;
};
Result<PaymentCount> countPayments(Portfolio &portfolio, const PaymentFilter &filter, const Progress &progress);
// `limit` of them from the `offset`-th on, newest first (by instant, model, sequence). Cheap at any offset while only
// days and models are filtered.
Result<std::vector<Payment>> listPayments(Portfolio &portfolio, const PaymentFilter &filter, std::int64_t offset,
                                          std::int64_t limit, const Progress &progress);
Result<Payment> findPayment(Portfolio &portfolio, const PaymentId &id);

} // namespace cb::portfolio
