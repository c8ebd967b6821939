// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/batches.h"

#include "portfolio/errors.h"
#include "store/batch_records.h"
#include "store/errors.h"
#include "store/payment_table.h"
#include "store/row_table.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

store::RowTable tableOf(Portfolio &portfolio)
{
    return {portfolio.file(),
            "batch",
            {"id", "name", "kind", "file_name", "file_sha256", "imported_at", "read", "added", "already_there",
             "rejected", "first_day", "last_day"}};
}

std::string textOf(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

std::int64_t numberOf(const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}

std::optional<Day> dayOf(const Value &value)
{
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? std::optional(Day::ofNumber(static_cast<std::int32_t>(*number))) : std::nullopt;
}

Result<Batch> findBatch(Portfolio &portfolio, std::string_view id)
{
    const auto all = batches(portfolio);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Batch &batch) { return batch.id == id; });
    if (found == all->end())
        return Error(errors::noSuchBatch, {{"value", std::string(id)}});
    return *found;
}

// The edit that removes the records of a batch; those that were removed by hand meanwhile are not among them.
Result<Edit> removalOf(Portfolio &portfolio, Entry batch)
{
    const auto members = store::BatchRecords(portfolio.file()).of(batch);
    if (!members)
        return members.error();
    Edit edit;
    for (const store::BatchRecord &member : *members) {
        const RecordType *type = findType(member.kind);
        if (!type)
            return Error(errors::inconsistentFile, {{"table", "batch_record"},
                                                    {"entry", std::to_string(member.entry)},
                                                    {"reason", "kind " + member.kind}});
        Record record = type->make();
        setEntry(record, member.entry);
        edit.remove(std::move(record));
    }
    return edit;
}

} // namespace

Result<std::vector<Batch>> batches(Portfolio &portfolio)
{
    std::vector<Batch> result;
    const auto done = tableOf(portfolio).readAll([&](Entry entry, std::span<const Value> v) -> Result<void> {
        result.push_back({entry, textOf(v[0]), textOf(v[1]), textOf(v[2]), textOf(v[3]), textOf(v[4]),
                          Instant::ofMicros(numberOf(v[5])), numberOf(v[6]), numberOf(v[7]), numberOf(v[8]),
                          numberOf(v[9]), dayOf(v[10]), dayOf(v[11])});
        return {};
    });
    if (!done)
        return done.error();
    std::reverse(result.begin(), result.end());
    return result;
}

Result<Notice> takeBack(Portfolio &portfolio, std::string_view batchId, const Progress &progress)
{
    const auto batch = findBatch(portfolio, batchId);
    if (!batch)
        return batch.error();
    const auto lock = portfolio.facts()->lockedThrough;
    if (lock && batch->firstDay && *batch->firstDay <= *lock)
        return Error(errors::locked, {{"on", batch->firstDay->toString()}, {"limit", lock->toString()}});
    const auto removal = removalOf(portfolio, batch->entry);
    if (!removal)
        return removal.error();
    Alongside alongside;
    alongside.takesBack = true;
    alongside.payments = removal->changes.empty();
    alongside.work = [&](const Notice &) -> Result<void> {
        if (progress && !progress(0, batch->added))
            return Error(store::errors::cancelled);
        if (auto removed = portfolio.payments().removeBatch(batch->entry); !removed)
            return removed.error();
        return tableOf(portfolio).remove(batch->entry);
    };
    return portfolio.apply(*removal, alongside);
}

Result<Notice> addRecords(Portfolio &portfolio, const Edit &edit, const ImportOptions &options, ImportReport &report)
{
    Alongside alongside;
    alongside.work = [&](const Notice &written) -> Result<void> {
        const auto batch = writeBatch(portfolio, options, report);
        if (!batch)
            return batch.error();
        std::vector<store::BatchRecord> members;
        for (const auto &[kind, entry] : written.records)
            members.push_back({std::string(typeOf(kind).name), entry});
        return store::BatchRecords(portfolio.file()).add(*batch, members);
    };
    auto applied = portfolio.apply(edit, alongside);
    if (!applied)
        report.batch.clear();
    return applied;
}

Result<Entry> writeBatch(Portfolio &portfolio, const ImportOptions &options, ImportReport &report)
{
    const auto all = batches(portfolio);
    if (!all)
        return all.error();
    report.batch = "batch-" + std::to_string(all->empty() ? 1 : all->front().entry + 1);
    const std::string &name = options.batchName.empty() ? options.fileName : options.batchName;
    const bool dated = report.firstDay <= report.lastDay;
    const auto dayValue = [&](Day day) { return dated ? Value(std::int64_t{day.number()}) : Value(); };
    const std::vector<Value> values = {report.batch,
                                       name.empty() ? report.batch : name,
                                       options.kind,
                                       options.fileName,
                                       options.fileSha256,
                                       options.importedAt.micros(),
                                       report.read,
                                       report.added,
                                       report.alreadyThere,
                                       report.rejected,
                                       dayValue(report.firstDay),
                                       dayValue(report.lastDay)};
    return tableOf(portfolio).insert(values);
}

} // namespace cb::portfolio
