// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio.h"

#include "portfolio/allocations.h"
#include "portfolio/day_walk.h"
#include "portfolio/errors.h"
#include "portfolio/facts_file.h"
#include "portfolio/validation.h"
#include "store/batch_records.h"
#include "store/file.h"
#include "store/payment_table.h"

#include <algorithm>
#include <chrono>

namespace cb::portfolio {

namespace {

using store::RowTable;

constexpr std::chrono::seconds longestHold{1}; // of writers, by one who reads

} // namespace

struct Portfolio::Private {
    // The order matters: statements go before the file that they are made on.
    std::unique_ptr<store::File> file;
    std::unique_ptr<store::PaymentTable> payments;
    std::shared_ptr<const Facts> facts;
    std::int64_t dataVersion = 0;
    Notice notice;

    Result<void> begin(std::unique_ptr<store::File> opened)
    {
        file = std::move(opened);
        payments = std::make_unique<store::PaymentTable>(*file);
        return steadily([] {}, Attempts::UntilSteady);
    }
    Result<void> reload(std::int64_t version)
    {
        auto read = readFacts(*file);
        if (!read)
            return read.error();
        facts = *read;
        dataVersion = version;
        return {};
    }
    // Whether the file was the same before and after. Records that are read while another door writes may not fit
    // together, which is no error then.
    Result<bool> attempt(const std::function<void()> &work)
    {
        const auto before = file->dataVersion();
        if (!before)
            return before.error();
        const auto loaded = facts && dataVersion == *before ? Result<void>() : reload(*before);
        if (loaded)
            work();
        const auto after = file->dataVersion();
        if (!after)
            return after.error();
        if (*before != *after)
            return false;
        return loaded ? Result<bool>(true) : Result<bool>(loaded.error());
    }
    // Writers are not held off by one who reads, as long as there is a chance without, and never for long.
    Result<void> steadily(const std::function<void()> &work, Attempts attempts)
    {
        std::chrono::steady_clock::duration took{};
        for (int i = 0; i < (attempts == Attempts::Once ? 1 : 2); ++i) {
            const auto begun = std::chrono::steady_clock::now();
            const auto steady = attempt(work);
            if (!steady || *steady)
                return steady ? Result<void>() : Result<void>(steady.error());
            took = std::chrono::steady_clock::now() - begun;
        }
        if (attempts == Attempts::Once || longestHold < took)
            return Error(errors::changedMeanwhile, {{"file", file->path().string()}});
        return file->holdStill([&]() -> Result<void> {
            const auto steady = attempt(work);
            return steady ? Result<void>() : Result<void>(steady.error());
        });
    }

    Result<Notice> write(const Edit &edit);
    Result<void> validateBefore(const Edit &edit, Removal removal) const;
    Result<void> noMoneyHangsOn(const Record &record) const;
    Result<void> validateAfter(const Edit &edit, const Facts &after);
    Result<void> lockedTotalsStay(const std::shared_ptr<const Facts> &after);
};

Portfolio::Portfolio(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

Portfolio::~Portfolio() = default;

Result<std::unique_ptr<Portfolio>> Portfolio::create(const std::filesystem::path &path, const std::string &name)
{
    auto file = store::File::create(path, name);
    if (!file)
        return file.error();
    auto p = std::make_unique<Private>();
    if (auto begun = p->begin(std::move(*file)); !begun)
        return begun.error();
    return std::unique_ptr<Portfolio>(new Portfolio(std::move(p)));
}

Result<std::unique_ptr<Portfolio>> Portfolio::open(const std::filesystem::path &path, Access access)
{
    auto file =
        store::File::open(path, access == Access::ReadWrite ? store::Access::ReadWrite : store::Access::ReadOnly);
    if (!file)
        return file.error();
    auto p = std::make_unique<Private>();
    if (auto begun = p->begin(std::move(*file)); !begun)
        return begun.error();
    return std::unique_ptr<Portfolio>(new Portfolio(std::move(p)));
}

const std::filesystem::path &Portfolio::path() const
{
    return d->file->path();
}
bool Portfolio::writable() const
{
    return d->file->access() == store::Access::ReadWrite;
}
void Portfolio::interrupt()
{
    d->file->interrupt();
}
std::shared_ptr<const Facts> Portfolio::facts() const
{
    return d->facts;
}
store::File &Portfolio::file()
{
    return *d->file;
}
store::PaymentTable &Portfolio::payments()
{
    return *d->payments;
}
Result<void> Portfolio::backup(const std::filesystem::path &destination)
{
    return d->file->backup(destination);
}

Result<void> Portfolio::readSteadily(const std::function<void()> &work, Attempts attempts)
{
    return d->steadily(work, attempts);
}

Result<void> Portfolio::changePayments(const std::function<Result<void>()> &work)
{
    if (auto done = d->file->transact(work); !done)
        return done;
    d->notice.payments = true;
    return {};
}

Notice Portfolio::takeNotice()
{
    return std::exchange(d->notice, {});
}

Result<void> Portfolio::Private::validateBefore(const Edit &edit, Removal removal) const
{
    if (auto free = namesAreFree(*facts, edit); !free)
        return free;
    StoredRecords stored(*facts);
    for (std::size_t i = 0; i < edit.changes.size(); ++i) {
        const Edit::Change &change = edit.changes[i];
        const auto named = [&](const Error &error) {
            return error.with("kind", std::string(typeOf(change.record).name))
                .with("id", std::string(idOf(change.record)))
                .with("change", std::to_string(i));
        };
        const bool removing = change.what == Edit::Change::What::Remove;
        const Record *was = entryOf(change.record) == 0 ? nullptr : stored.find(change.record);
        if (!was && (removing || entryOf(change.record) != 0))
            return named(Error(errors::noSuchRecord, {{"value", std::to_string(entryOf(change.record))}}));
        if (!removing)
            if (auto valid = validateShape(change.record); !valid)
                return named(valid.error());
        if (auto valid = validateChange(*facts, was, removing ? nullptr : &change.record, removal); !valid)
            return named(valid.error());
    }
    return {};
}

Result<Notice> Portfolio::Private::write(const Edit &edit)
{
    Notice changed;
    // Referring records go after and come before what they refer to: the order of kinds.
    std::vector<const Edit::Change *> order;
    for (const Edit::Change &change : edit.changes)
        order.push_back(&change);
    const auto rank = [](const Edit::Change *change) {
        const auto kind = static_cast<std::ptrdiff_t>(change->record.index());
        return change->what == Edit::Change::What::Put ? kind : -kind - 1;
    };
    std::stable_sort(order.begin(), order.end(), [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
    for (const Edit::Change *change : order) {
        const RecordType &type = typeOf(change->record);
        RowTable table = tableOf(*file, type);
        Entry entry = entryOf(change->record);
        Result<void> done;
        if (change->what == Edit::Change::What::Remove) {
            done = table.remove(entry);
            if (done)
                done = store::BatchRecords(*file).forget(type.name, entry);
        } else if (entry != 0) {
            done = table.replace(entry, valuesOf(change->record));
        } else {
            const auto inserted = table.insert(valuesOf(change->record));
            done = inserted ? Result<void>() : Result<void>(inserted.error());
            entry = inserted ? *inserted : 0;
        }
        if (!done)
            return done.error()
                .with("kind", std::string(type.name))
                .with("id", std::string(idOf(change->record)))
                .with("change", std::to_string(change - edit.changes.data()));
        changed.records.emplace_back(type.kind, entry);
    }
    if (edit.name || edit.lockedThrough) {
        const auto lock = edit.lockedThrough.value_or(facts->lockedThrough);
        const std::vector<Value> values = {edit.name.value_or(facts->name), lock ? Value(lock->toString()) : Value()};
        if (auto done = settingsTable(*file).replace(1, values); !done)
            return done.error();
        changed.settings = true;
    }
    return changed;
}

// What closed days gave everybody must come out the same: a change elsewhere (a domain's rate, say) could move it.
Result<void> Portfolio::Private::lockedTotalsStay(const std::shared_ptr<const Facts> &after)
{
    const auto totals = payments->totals();
    if (!totals)
        return totals.error();
    DistributionQuery query;
    query.to = *facts->lockedThrough;
    query.step = Step::All;
    query.byVersion = true;
    const auto gather = [&](const Facts &of, std::vector<std::int64_t> &all) -> Result<void> {
        for (const ModelDays &days : daysByModel(of, *totals)) {
            const auto walked = walkDays(
                of, days, query, engine::Allocation::Detail::Parties,
                [&](const ModelSplit &split, Day, std::size_t version, std::span<std::int64_t> parts) {
                    for (std::size_t i = 0; i < parts.size(); ++i) {
                        if (parts[i] == 0)
                            continue;
                        const engine::Slot &slot = split.timeline.slots()[i];
                        const auto party = slot.party ? of.all<Party>()[*slot.party].entry : 0;
                        const auto named = version ? of.all<Version>()[version - 1].entry : 0;
                        all.insert(all.end(), {of.all<Model>()[days.model].entry,
                                               static_cast<std::int64_t>(slot.recipient), party, named, parts[i]});
                        parts[i] = 0;
                    }
                });
            if (!walked)
                return walked;
        }
        return {};
    };
    std::vector<std::int64_t> was;
    std::vector<std::int64_t> is;
    if (auto done = gather(*facts, was); !done)
        return done;
    if (auto done = gather(*after, is); !done)
        return done;
    if (was != is)
        return Error(errors::locked,
                     {{"on", facts->lockedThrough->toString()}, {"limit", facts->lockedThrough->toString()}});
    return {};
}

Result<void> Portfolio::Private::noMoneyHangsOn(const Record &record) const
{
    const auto *model = std::get_if<Model>(&record);
    const auto *version = std::get_if<Version>(&record);
    if (!model && !version)
        return {};
    const auto any = model ? payments->anyOfModel(model->entry) : payments->anyOfVersion(version->entry);
    if (!any)
        return any.error();
    return *any ? Result<void>(Error(errors::moneyHangsOnIt)) : Result<void>();
}

Result<void> Portfolio::Private::validateAfter(const Edit &edit, const Facts &after)
{
    StoredRecords stored(*facts);
    AfterEdit rules(after);
    for (std::size_t i = 0; i < edit.changes.size(); ++i) {
        const Edit::Change &change = edit.changes[i];
        auto valid = change.what == Edit::Change::What::Put ? rules.validateReferences(change.record) : Result<void>();
        if (change.what == Edit::Change::What::Remove) {
            const Record *was = stored.find(change.record);
            valid = rules.validateNotReferred(*was);
            if (valid)
                valid = noMoneyHangsOn(*was);
        }
        if (!valid)
            return valid.error()
                .with("kind", std::string(typeOf(change.record).name))
                .with("id", std::string(idOf(change.record)))
                .with("change", std::to_string(i));
    }
    return validateYield(after);
}

Result<Notice> Portfolio::apply(const Edit &edit, const Alongside &alongside)
{
    if (auto valid = d->validateBefore(edit, alongside.takesBack ? Removal::OfBatch : Removal::ByHand); !valid)
        return valid.error();
    Notice notice;
    std::shared_ptr<const Facts> after;
    const auto done = d->file->transact([&]() -> Result<void> {
        auto written = d->write(edit);
        if (!written)
            return written.error();
        notice = std::move(*written);
        notice.payments = alongside.payments;
        if (auto worked = alongside.work ? alongside.work(notice) : Result<void>(); !worked)
            return worked;
        const auto read = readRecords(*d->file);
        if (!read)
            return read.error();
        after = *read;
        if (auto valid = d->validateAfter(edit, *after); !valid)
            return valid;
        const auto totals = d->payments->totals();
        if (!totals)
            return totals.error();
        // Every model must still compile, those without payments too, and what was earned must still be allocatable.
        for (const Model &model : after->all<Model>())
            if (auto split = modelSplit(*after, model); !split)
                return split.error();
        for (const ModelDays &days : daysByModel(*after, *totals))
            if (auto allocatable = checkAllocation(*after, days); !allocatable)
                return allocatable;
        return d->facts->lockedThrough && !edit.lockedThrough ? d->lockedTotalsStay(after) : Result<void>();
    });
    if (!done)
        return done.error();
    d->facts = after;
    d->notice.records.insert(d->notice.records.end(), notice.records.begin(), notice.records.end());
    d->notice.settings = d->notice.settings || notice.settings;
    d->notice.payments = d->notice.payments || notice.payments;
    return notice;
}

Result<void> Portfolio::check(const Edit &edit)
{
    // The same way, ended by an error of our own so that nothing is written.
    static constexpr std::string_view fine = "check_passed";
    if (auto valid = d->validateBefore(edit, Removal::ByHand); !valid)
        return valid;
    const auto done = d->file->transact([&]() -> Result<void> {
        if (auto written = d->write(edit); !written)
            return written.error();
        const auto after = readRecords(*d->file);
        if (!after)
            return after.error();
        if (auto valid = d->validateAfter(edit, **after); !valid)
            return valid;
        return Error(fine);
    });
    return done.error().code() == fine ? Result<void>() : done;
}

} // namespace cb::portfolio
