// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/payments.h"

#include "portfolio/errors.h"
#include "store/errors.h"
#include "store/payment_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace cb::portfolio {

namespace {

Payment paymentOf(const store::PaymentRow &row, const std::vector<std::string> &sources)
{
    Payment payment;
    payment.id = {row.model, Instant::ofMicros(row.at), row.sequence};
    payment.amount = Amount::ofUnits(row.amount);
    if (row.tasks >= 0)
        payment.tasks = row.tasks;
    payment.reference = row.reference;
    if (row.source > 0 && static_cast<std::size_t>(row.source) < sources.size())
        payment.source = sources[static_cast<std::size_t>(row.source)];
    payment.version = row.version;
    payment.batch = row.batch;
    return payment;
}

// Says of payments of one model and span of time which others they reverse.
Result<void> nameReversed(Portfolio &portfolio, Entry model, Instant from, Instant to, std::span<Payment> payments)
{
    const auto reversals = portfolio.payments().reversals(model, from.micros(), to.micros());
    if (!reversals)
        return reversals.error();
    for (const store::Reversal &reversal : *reversals)
        for (Payment &payment : payments)
            if (payment.id == PaymentId{model, Instant::ofMicros(reversal.at), reversal.sequence})
                payment.reverses = PaymentId{model, Instant::ofMicros(reversal.reversedAt), reversal.reversedSequence};
    return {};
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool containsText(std::string_view text, std::string_view part)
{
    const auto equal = [](char a, char b) { return lower(a) == lower(b); };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), equal) != text.end();
}

// Whether the totals by day know how many payments a filter lets through.
bool countedByDay(const PaymentFilter &filter)
{
    return filter.text.empty() && !filter.atLeast && !filter.atMost && filter.batch == 0 && !filter.refundsOnly;
}

bool passes(const PaymentFilter &filter, const store::PaymentRow &row, const std::vector<std::string> &sources)
{
    if (filter.refundsOnly && row.amount > 0)
        return false;
    if (filter.batch != 0 && row.batch != filter.batch)
        return false;
    if ((filter.atLeast && row.amount < filter.atLeast->units()) ||
        (filter.atMost && row.amount > filter.atMost->units()))
        return false;
    if (filter.text.empty())
        return true;
    const auto source = static_cast<std::size_t>(row.source);
    return containsText(row.reference, filter.text) ||
           (source < sources.size() && containsText(sources[source], filter.text));
}

// How many payments lie on each day of the filter, newest day first, and in which models.
struct DayOfPayments {
    std::int64_t payments = 0;
    std::int64_t net = 0;
    std::set<Entry> models;
};
using Days = std::map<Day, DayOfPayments, std::greater<>>;

Result<Days> daysOf(Portfolio &portfolio, const PaymentFilter &filter)
{
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    Days days;
    for (const store::DayTotal &total : *totals) {
        const Day day = Day::ofNumber(total.day);
        const bool modelWanted = filter.models.empty() || std::find(filter.models.begin(), filter.models.end(),
                                                                    total.model) != filter.models.end();
        if (!modelWanted || day < filter.from || filter.to < day)
            continue;
        DayOfPayments &onDay = days[day];
        onDay.payments += total.payments;
        onDay.net = engine::checkedAdd(onDay.net, total.gross + total.refunds).value_or(onDay.net);
        onDay.models.insert(total.model);
    }
    return days;
}

// The payments of one day that pass, newest first.
Result<std::vector<Payment>> paymentsOn(Portfolio &portfolio, const PaymentFilter &filter, Day day,
                                        const std::set<Entry> &models, const std::vector<std::string> &sources)
{
    std::vector<Payment> found;
    for (const Entry model : models) {
        store::PaymentScan scan;
        scan.model = model;
        scan.from = Instant::startOf(day).micros();
        scan.to = Instant::startOf(day.plusDays(1)).micros() - 1;
        const std::size_t first = found.size();
        const auto scanned = portfolio.payments().scan(scan, [&](const store::PaymentRow &row) {
            if (passes(filter, row, sources))
                found.push_back(paymentOf(row, sources));
            return true;
        });
        if (!scanned)
            return scanned.error();
        const auto named = nameReversed(portfolio, model, Instant::ofMicros(scan.from), Instant::ofMicros(scan.to),
                                        std::span(found).subspan(first));
        if (!named)
            return named.error();
    }
    std::sort(found.begin(), found.end(), [](const Payment &a, const Payment &b) {
        return std::tie(b.id.at, a.id.model, b.id.sequence) < std::tie(a.id.at, b.id.model, a.id.sequence);
    });
    return found;
}

} // namespace

Result<Payment> recordPayment(Portfolio &portfolio, const StatedPayment &stated)
{
    // Two equal payments entered by hand are two payments: only a file may state the same row again.
    ImportOptions options;
    options.statedOnce = true;
    PaymentImport import(portfolio, options);
    import.add(stated);
    const auto report = import.finish({});
    if (!report)
        return report.error();
    if (!report->rejects.empty())
        return report->rejects.front().error;
    if (report->added == 0)
        return Error(errors::duplicateConflict, {{"field", "reference"}, {"value", std::string(stated.reference)}});
    PaymentFilter filter;
    filter.from = filter.to = stated.at.day();
    const Model *model = portfolio.facts()->modelByIdOrName(stated.model);
    filter.models = {model->entry};
    auto sameDay = listPayments(portfolio, filter, 0, std::numeric_limits<std::int64_t>::max(), {});
    if (!sameDay)
        return sameDay.error();
    return *std::max_element(sameDay->begin(), sameDay->end(),
                             [](const Payment &a, const Payment &b) { return a.id.sequence < b.id.sequence; });
}

Result<Payment> findPayment(Portfolio &portfolio, const PaymentId &id)
{
    const auto sources = portfolio.payments().sources();
    if (!sources)
        return sources.error();
    std::optional<Payment> found;
    const auto scanned = portfolio.payments().scanInstant(id.model, id.at.micros(), [&](const store::PaymentRow &row) {
        if (row.sequence == id.sequence)
            found = paymentOf(row, *sources);
        return !found;
    });
    if (!scanned)
        return scanned.error();
    if (!found)
        return Error(errors::noSuchPayment, {{"value", std::to_string(id.sequence)}});
    if (auto named = nameReversed(portfolio, id.model, id.at, id.at, std::span(&*found, 1)); !named)
        return named.error();
    return *found;
}

Result<Payment> reversePayment(Portfolio &portfolio, const PaymentId &id, Instant at)
{
    const auto payment = findPayment(portfolio, id);
    if (!payment)
        return payment.error();
    const auto reversed = portfolio.payments().isReversed(id.model, id.at.micros(), id.sequence);
    if (!reversed)
        return reversed.error();
    if (*reversed)
        return Error(errors::alreadyReversed, {{"value", payment->reference}});
    const auto facts = portfolio.facts();
    StatedPayment reversal;
    for (const Model &model : facts->all<Model>())
        if (model.entry == id.model)
            reversal.model = model.id;
    for (const Version &version : facts->all<Version>())
        if (version.entry == payment->version)
            reversal.version = version.version;
    reversal.at = at;
    reversal.amount = -payment->amount;
    reversal.tasks = 0;
    reversal.source = payment->source;
    reversal.reverses = id;
    return recordPayment(portfolio, reversal);
}

Result<PaymentCount> countPayments(Portfolio &portfolio, const PaymentFilter &filter, const Progress &progress)
{
    const auto days = daysOf(portfolio, filter);
    if (!days)
        return days.error();
    const auto sources = portfolio.payments().sources();
    if (!sources)
        return sources.error();
    PaymentCount count;
    std::int64_t net = 0;
    std::int64_t seen = 0;
    for (const auto &[day, onDay] : *days) {
        if (progress && !progress(seen++, std::ssize(*days)))
            return Error(store::errors::cancelled);
        if (countedByDay(filter)) {
            count.payments += onDay.payments;
            net = engine::checkedAdd(net, onDay.net).value_or(net);
            continue;
        }
        const auto found = paymentsOn(portfolio, filter, day, onDay.models, *sources);
        if (!found)
            return found.error();
        count.payments += std::ssize(*found);
        for (const Payment &payment : *found)
            net = engine::checkedAdd(net, payment.amount.units()).value_or(net);
    }
    count.net = Amount::ofUnits(net);
    return count;
}

Result<std::vector<Payment>> listPayments(Portfolio &portfolio, const PaymentFilter &filter, std::int64_t offset,
                                          std::int64_t limit, const Progress &progress)
{
    const auto days = daysOf(portfolio, filter);
    if (!days)
        return days.error();
    const auto sources = portfolio.payments().sources();
    if (!sources)
        return sources.error();
    std::vector<Payment> result;
    std::int64_t seen = 0;
    for (const auto &[day, onDay] : *days) {
        if (std::ssize(result) >= limit)
            break;
        if (progress && !progress(seen++, std::ssize(*days)))
            return Error(store::errors::cancelled);
        if (countedByDay(filter) && onDay.payments <= offset) {
            offset -= onDay.payments;
            continue;
        }
        auto found = paymentsOn(portfolio, filter, day, onDay.models, *sources);
        if (!found)
            return found.error();
        const std::int64_t skipped = std::min(offset, std::ssize(*found));
        offset -= skipped;
        const std::int64_t taken = std::min(limit - std::ssize(result), std::ssize(*found) - skipped);
        std::move(found->begin() + skipped, found->begin() + skipped + taken, std::back_inserter(result));
    }
    return result;
}

} // namespace cb::portfolio
