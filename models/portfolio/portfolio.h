// SPDX-License-Identifier: GPL-3.0-or-later
// The one door to an open portfolio: it reads facts, applies edits and answers queries (see payments.h, allocations.h,
// audit.h). An edit is validated, written in one transaction, checked against everything that money hangs on, and then
// said aloud as a Notice; when anything fails, nothing has changed. Belongs to one thread; several doors may stand open
// on one file if only one of them writes (see session.h).
#pragma once

#include "portfolio/facts.h"
#include "portfolio/record_types.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace cb::store {
class File;
class PaymentTable;
} // namespace cb::store

namespace cb::portfolio {

enum class Access { ReadOnly, ReadWrite };

// What to change, as a value. All of it happens or nothing.
struct Edit {
    struct Change {
        enum class What { Put, Remove };
        What what = What::Put;
        Record record; // Put: entry 0 adds, another replaces that record. Remove: kind and entry count.
    };
    std::vector<Change> changes;
    std::optional<std::string> name;                 // the portfolio's new name
    std::optional<std::optional<Day>> lockedThrough; // moves or lifts the lock

    Edit &put(Record record) &;
    Edit &remove(Record record) &;
};

// What an edit or an import has changed.
struct Notice {
    std::vector<std::pair<Kind, Entry>> records; // added, replaced or removed
    bool payments = false;
    bool settings = false; // name or lock
    bool all = false;      // another program has written: take nothing for granted
    bool touches(Kind kind) const;
    bool empty() const { return records.empty() && !payments && !settings && !all; }
};

// What else happens in the transaction of an edit; for imports (see batches.h).
struct Alongside {
    // Runs when the records are written and not yet checked; `written` names them, in no certain order.
    std::function<Result<void>(const Notice &written)> work;
    bool payments = false;  // the work changes payments
    bool takesBack = false; // what the edit removes came with an import and may be money
};

// How far long work has come; returns whether to go on. Called at least every 50 ms or so on the working thread.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

class Portfolio {
public:
    static Result<std::unique_ptr<Portfolio>> create(const std::filesystem::path &path, const std::string &name);
    static Result<std::unique_ptr<Portfolio>> open(const std::filesystem::path &path, Access access);
    ~Portfolio();
    Portfolio(const Portfolio &) = delete;
    Portfolio &operator=(const Portfolio &) = delete;

    const std::filesystem::path &path() const;
    bool writable() const;
    // Ends what is being read just now, with `cancelled`. From any thread.
    void interrupt();
    // The facts as of the last commit this door knows of. The snapshot outlives later edits.
    std::shared_ptr<const Facts> facts() const;
    // Does `work`, which reads and returns a Result, with the newest facts; what it returns is of one state of the
    // file. It is done again where another door has committed meanwhile, at last with the others held off if it took
    // less than a second; else, and where it is to be done once, changedMeanwhile is the error.
    enum class Attempts { Once, UntilSteady };
    template <class Work>
    auto read(Work work, Attempts attempts = Attempts::UntilSteady) -> decltype(work())
    {
        std::optional<decltype(work())> answer;
        if (auto steady = readSteadily([&] { answer.emplace(work()); }, attempts); !steady)
            return steady.error();
        return std::move(*answer);
    }

    // Errors: those of portfolio/errors.h (with `kind`, `id` and `change`, the place of the change), of the engine
    // where the edit would make allocations impossible, and of the store.
    Result<Notice> apply(const Edit &edit, const Alongside &alongside = {});
    // Everything that apply() would check short of writing; for forms.
    Result<void> check(const Edit &edit);

    // What has been committed through this door since the last call.
    Notice takeNotice();

    // A verified copy at a path that does not exist yet.
    Result<void> backup(const std::filesystem::path &destination);

    // For the queries of this room.
    store::File &file();
    store::PaymentTable &payments();
    // Runs `work`, which changes payments, in one write transaction.
    Result<void> changePayments(const std::function<Result<void>()> &work);

private:
    Result<void> readSteadily(const std::function<void()> &work, Attempts attempts);

    struct Private;
    explicit Portfolio(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace cb::portfolio
