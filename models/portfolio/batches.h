// SPDX-License-Identifier: GPL-3.0-or-later
// Imports as wholes: what each of them brought, payments or records, and taking one back. A batch is written in the
// transaction of what it brought, and goes in the transaction that takes that away. Belongs to the portfolio's thread.
#pragma once

#include "portfolio/payments.h"

namespace cb::portfolio {

struct Batch {
    Entry entry = 0;
    std::string id;
    std::string name;
    std::string kind; // "revenue", or the JSON key of a kind of record
    std::string fileName;
    std::string fileSha256;
    Instant importedAt;
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t alreadyThere = 0;
    std::int64_t rejected = 0;
    std::optional<Day> firstDay; // none where nothing of it has a day
    std::optional<Day> lastDay;
};

// Imports made, newest first.
Result<std::vector<Batch>> batches(Portfolio &portfolio);
// Takes a batch back whole: its payments and records, money too. Errors: noSuchBatch; locked, if one of its days is;
// stillReferred, by something that came otherwise; moneyHangsOnIt, if payments that came otherwise name its model or
// version; cancelled; and those of an edit. Nothing has changed then.
Result<Notice> takeBack(Portfolio &portfolio, std::string_view batchId, const Progress &progress);

// Adds the records of one import as a batch, whose id is put into the report. Errors: those of Portfolio::apply().
Result<Notice> addRecords(Portfolio &portfolio, const Edit &edit, const ImportOptions &options, ImportReport &report);
// Notes an import, and puts its id into the report. Only inside a write transaction.
Result<Entry> writeBatch(Portfolio &portfolio, const ImportOptions &options, ImportReport &report);

} // namespace cb::portfolio
