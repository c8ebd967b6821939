// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/audit.h"

#include "portfolio/allocations.h"
#include "portfolio/split_walk.h"
#include "portfolio/validation.h"
#include "store/errors.h"
#include "store/file.h"
#include "store/payment_table.h"

#include <atomic>
#include <future>
#include <map>
#include <numeric>
#include <tuple>

namespace cb::portfolio {

namespace {

// What everybody got over all time, by model, version, recipient, party and agreement.
using Key = std::tuple<std::size_t, std::size_t, std::size_t, std::int64_t, std::int64_t>;
using Sums = std::map<Key, std::int64_t>;

Key keyOf(std::size_t model, std::size_t version, const engine::Slot &slot)
{
    return {model, version, static_cast<std::size_t>(slot.recipient), slot.party ? std::int64_t{*slot.party} : -1,
            slot.agreement ? static_cast<std::int64_t>(*slot.agreement) : -1};
}

class Audit {
public:
    Audit(Portfolio &portfolio, const Progress &progress)
        : m_portfolio(portfolio)
        , m_progress(progress)
        , m_facts(portfolio.facts())
    {}

    Result<AuditReport> run()
    {
        // The file as such is read by a connection of its own, beside the allocations.
        std::atomic<bool> stop = false;
        auto read = std::async(std::launch::async, readFile, m_portfolio.file().path(), std::cref(stop));
        auto done = records();
        if (done)
            done = allocations();
        stop = !done.ok();
        const auto found = read.get();
        if (!done)
            return done.error();
        if (!found)
            return found.error();
        judge(found->problems);
        if (auto judged = judge(found->recount); !judged)
            return judged.error();
        return std::move(m_report);
    }

private:
    void expect(const char *check, const std::string &subject, std::int64_t expected, std::int64_t found)
    {
        ++m_report.checks;
        if (expected != found)
            m_report.failures.push_back(
                {check, subject, std::to_string(expected), std::to_string(found),
                 std::to_string(static_cast<std::int64_t>(static_cast<std::uint64_t>(found) -
                                                          static_cast<std::uint64_t>(expected)))});
    }
    void expectMoney(const char *check, const std::string &subject, std::int64_t expected, std::int64_t found)
    {
        const std::size_t failures = m_report.failures.size();
        expect(check, subject, expected, found);
        if (failures == m_report.failures.size())
            return;
        AuditFailure &failure = m_report.failures.back();
        failure.difference = Amount::ofUnits(std::stoll(failure.difference)).toString();
        failure.expected = Amount::ofUnits(expected).toString();
        failure.found = Amount::ofUnits(found).toString();
    }

    // What the file says of itself: its pages and indexes, and its payments counted anew.
    struct FileReading {
        std::vector<std::string> problems;
        store::PaymentTable::Recount recount;
    };
    static Result<FileReading> readFile(const std::filesystem::path &path, const std::atomic<bool> &stop)
    {
        const auto keepGoing = [&stop] { return !stop; };
        auto file = store::File::open(path, store::Access::ReadOnly);
        if (!file)
            return file.error();
        auto problems = (*file)->integrityProblems(keepGoing);
        if (!problems)
            return problems.error();
        auto recount = store::PaymentTable(**file).recount(keepGoing);
        if (!recount)
            return recount.error();
        return FileReading{std::move(*problems), std::move(*recount)};
    }

    void judge(const std::vector<std::string> &problems)
    {
        ++m_report.checks;
        for (const std::string &problem : problems)
            m_report.failures.push_back({"file", problem, "ok", "damaged", {}});
    }
    // Totals by day against the payments; every reference can be found by its key; nothing named is missing.
    Result<void> judge(const store::PaymentTable::Recount &counted);

    // Every record still keeps the rules.
    Result<void> records()
    {
        AfterEdit rules(*m_facts);
        for (const RecordType &type : recordTypes()) {
            for (const Record &record : m_facts->records(type.kind)) {
                ++m_report.checks;
                auto valid = validateShape(record);
                if (valid)
                    valid = rules.validateReferences(record);
                if (!valid)
                    m_report.failures.push_back({"record",
                                                 std::string(type.name) + " " + std::string(idOf(record)),
                                                 "valid",
                                                 std::string(valid.error().code()),
                                                 {}});
            }
        }
        return {};
    }

    // Payment by payment against stretches of days.
    Result<void> allocations();
    Result<Sums> byPayment(std::map<std::size_t, std::int64_t> &net);
    Result<Sums> byDays();
    std::string subject(const Key &key) const;

    Portfolio &m_portfolio;
    const Progress &m_progress;
    std::shared_ptr<const Facts> m_facts;
    AuditReport m_report;
    std::int64_t m_expectedPayments = 0;
};

Result<void> Audit::judge(const store::PaymentTable::Recount &counted)
{
    const auto stated = m_portfolio.payments().totals();
    if (!stated)
        return stated.error();
    std::map<std::tuple<std::int64_t, std::int32_t, std::int64_t>, std::pair<store::DayTotal, store::DayTotal>> pairs;
    for (const store::DayTotal &total : *stated)
        pairs[{total.model, total.day, total.version}].first = total;
    for (const store::DayTotal &total : counted.totals)
        pairs[{total.model, total.day, total.version}].second = total;
    for (const auto &[key, pair] : pairs) {
        const auto &[is, should] = pair;
        const std::string day = Day::ofNumber(std::get<1>(key)).toString();
        expect("day payments", day, should.payments, is.payments);
        expect("day tasks", day, should.tasks, is.tasks);
        expectMoney("day gross", day, should.gross, is.gross);
        expectMoney("day refunds", day, should.refunds, is.refunds);
    }
    expect("references", "keys", 0, counted.missingKeys);
    expect("references", "payments", 0, counted.dangling);
    return {};
}

Result<Sums> Audit::byPayment(std::map<std::size_t, std::int64_t> &net)
{
    auto walk = SplitWalk::begin(m_portfolio, {}, Day::last(), engine::Allocation::Detail::Parties);
    if (!walk)
        return walk.error();
    // Dense sums by model and version first: a map would be asked millions of times.
    std::map<std::pair<std::size_t, std::size_t>, std::pair<const ModelSplit *, std::vector<std::int64_t>>> dense;
    std::pair<std::size_t, std::size_t> at{static_cast<std::size_t>(-1), 0};
    std::vector<std::int64_t> *sums = nullptr;
    const auto walked = (*walk)->payments([&](const SplitWalk::Step &step) {
        if (++m_report.payments % 65536 == 0 && m_progress && !m_progress(m_report.payments, m_expectedPayments))
            return false;
        if (at != std::pair(step.model, step.versionFrom1)) {
            at = {step.model, step.versionFrom1};
            auto &entry = dense[at];
            entry.first = step.split;
            entry.second.resize(step.parts.size(), 0);
            sums = &entry.second;
        }
        std::int64_t given = 0;
        for (std::size_t i = 0; i < step.parts.size(); ++i) {
            given += step.parts[i];
            (*sums)[i] += step.parts[i];
            step.parts[i] = 0;
        }
        net[step.model] += step.payment->amount;
        if (given != step.payment->amount)
            expectMoney("payment parts", std::string(step.payment->reference), step.payment->amount, given);
        return true;
    });
    if (!walked)
        return walked.error();
    Sums result;
    for (const auto &[key, entry] : dense)
        for (std::size_t i = 0; i < entry.second.size(); ++i)
            result[keyOf(key.first, key.second, entry.first->timeline.slots()[i])] += entry.second[i];
    return result;
}

Result<Sums> Audit::byDays()
{
    const auto totals = m_portfolio.payments().totals();
    if (!totals)
        return totals.error();
    DistributionQuery query;
    query.step = Step::All;
    query.byVersion = true;
    Sums sums;
    for (const ModelDays &days : daysByModel(*m_facts, *totals)) {
        const auto walked =
            walkDays(*m_facts, days, query, engine::Allocation::Detail::Parties,
                     [&](const ModelSplit &split, Day, std::size_t version, std::span<std::int64_t> parts) {
                         for (std::size_t i = 0; i < parts.size(); ++i)
                             sums[keyOf(days.model, version, split.timeline.slots()[i])] += std::exchange(parts[i], 0);
                     });
        if (!walked)
            return walked.error();
    }
    return sums;
}

std::string Audit::subject(const Key &key) const
{
    const auto &[model, version, recipient, party, agreement] = key;
    std::string text =
        m_facts->all<Model>()[model].id + " " + std::string(recipientName(static_cast<Recipient>(recipient)));
    if (party >= 0)
        text += " " + m_facts->all<Party>()[static_cast<std::size_t>(party)].id;
    if (version != 0)
        text += " " + m_facts->all<Version>()[version - 1].version;
    return text;
}

Result<void> Audit::allocations()
{
    const auto totals = m_portfolio.payments().totals();
    if (!totals)
        return totals.error();
    m_expectedPayments = std::accumulate(totals->begin(), totals->end(), std::int64_t{0},
                                         [](std::int64_t sum, const auto &total) { return sum + total.payments; });
    std::map<std::size_t, std::int64_t> net;
    auto payments = byPayment(net);
    if (!payments)
        return payments.error();
    auto days = byDays();
    if (!days)
        return days.error();
    std::map<std::size_t, std::int64_t> allocated;
    for (const auto &[key, units] : *payments) {
        allocated[std::get<0>(key)] += units;
        expectMoney("allocation", subject(key), units, (*days)[key]);
    }
    for (const auto &[key, units] : *days)
        if (!payments->contains(key))
            expectMoney("allocation", subject(key), 0, units);
    for (const auto &[model, sum] : net)
        expectMoney("conservation", m_facts->all<Model>()[model].id, sum, allocated[model]);
    return {};
}

} // namespace

Result<AuditReport> audit(Portfolio &portfolio, const Progress &progress)
{
    return Audit(portfolio, progress).run();
}

} // namespace cb::portfolio
