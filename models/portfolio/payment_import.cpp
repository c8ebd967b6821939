// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/payments.h"

#include "engine/errors.h"
#include "portfolio/batches.h"
#include "portfolio/day_walk.h"
#include "portfolio/errors.h"
#include "store/errors.h"
#include "store/payment_table.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace cb::portfolio {

namespace {

// What a row's day is checked against, by model.
struct ModelRules {
    const Model *model = nullptr;
    std::optional<Day> firstTerms;
    std::optional<Day> published;
    std::unordered_map<std::string_view, Entry> versions;
};

std::vector<ModelRules> rulesOf(const Facts &facts)
{
    std::vector<ModelRules> rules(facts.all<Model>().size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        rules[i].model = &facts.all<Model>()[i];
    const auto earlier = [](std::optional<Day> &kept, Day day) { kept = kept ? std::min(*kept, day) : day; };
    for (const Terms &terms : facts.all<Terms>())
        earlier(rules[facts.modelPlace(terms.model)].firstTerms, terms.from);
    for (const StageEntry &entry : facts.all<StageEntry>())
        if (entry.stage == Stage::Published)
            earlier(rules[facts.modelPlace(entry.model)].published, entry.on);
    for (const Version &version : facts.all<Version>())
        rules[facts.modelPlace(version.model)].versions.emplace(version.version, version.entry);
    return rules;
}

// Texts of rows, kept in large pieces: a million short strings cost no million allocations.
class Arena {
public:
    std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        if (m_pieces.empty() || m_pieces.back().capacity() - m_pieces.back().size() < text.size()) {
            m_pieces.emplace_back();
            m_pieces.back().reserve(std::max(pieceSize, text.size()));
        }
        std::string &piece = m_pieces.back();
        const std::size_t at = piece.size();
        piece.append(text);
        return std::string_view(piece).substr(at);
    }

private:
    static constexpr std::size_t pieceSize = 1 << 20;
    std::deque<std::string> m_pieces;
};

// Until it is written, a row's sequence is its place among the rows added, and its source a place in a list of names.
using Row = store::PaymentRow;

// Puts rows, which are in the order of entry, into that of the file. The rows are large: places are sorted instead.
void sortForFile(std::vector<Row> &rows)
{
    struct Place {
        std::int64_t model;
        std::int64_t at;
        std::size_t row;
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    places.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.push_back({rows[i].model, rows[i].at, i});
    std::sort(places.begin(), places.end());
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    for (const Place &place : places)
        sorted.push_back(rows[place.row]);
    rows = std::move(sorted);
}

// What makes two rows without a reference the same.
auto content(const store::PaymentRow &row)
{
    return std::tie(row.model, row.at, row.amount, row.tasks, row.version, row.source);
}

bool sameMoney(const store::PaymentRow &a, const store::PaymentRow &b)
{
    const auto day = [](const store::PaymentRow &row) { return Instant::ofMicros(row.at).day(); };
    return a.model == b.model && a.amount == b.amount && day(a) == day(b);
}

std::string describe(const store::PaymentRow &row)
{
    return Amount::ofUnits(row.amount).toString() + " " + Instant::ofMicros(row.at).day().toString();
}

} // namespace

struct PaymentImport::Private {
    Private(Portfolio &p, ImportOptions o)
        : portfolio(p)
        , options(std::move(o))
        , facts(p.facts())
        , rules(rulesOf(*facts))
    {
        for (std::size_t i = 0; i < rules.size(); ++i)
            modelByText.emplace(rules[i].model->id, i);
        for (std::size_t i = 0; i < rules.size(); ++i)
            if (facts->modelByIdOrName(rules[i].model->name) == rules[i].model)
                modelByText.emplace(rules[i].model->name, i);
    }

    Portfolio &portfolio;
    ImportOptions options;
    std::shared_ptr<const Facts> facts;
    std::vector<ModelRules> rules;
    std::unordered_map<std::string_view, std::size_t> modelByText;
    std::vector<std::string> sourceNames{std::string()};
    std::unordered_map<std::string, std::int64_t> sourceByName{{std::string(), 0}};
    Arena texts;
    std::vector<Row> rows;
    std::vector<std::int64_t> lines; // by place among the rows added
    std::vector<std::pair<std::int64_t, std::int64_t>>
        reversesOfRows; // place of the reversing row, and of the reversed
    ImportReport report;

    std::int64_t lineOf(const Row &row) const { return lines[static_cast<std::size_t>(row.sequence)]; }

    void reject(std::int64_t line, Error error);
    Result<Row> check(const StatedPayment &stated);
    Result<void> findSources();
    Result<void> addSources();
    void numberRows(std::int64_t first, Entry batch);
    Result<void> dropKnownReferences();
    Result<void> dropKnownContents();
    void drop(const std::vector<char> &gone);
    Result<void> write(const Progress &progress);
    Result<void> checkTouched() const;
    void summarise();
};

PaymentImport::PaymentImport(Portfolio &portfolio, ImportOptions options)
    : d(std::make_unique<Private>(portfolio, std::move(options)))
{}

PaymentImport::~PaymentImport() = default;

void PaymentImport::Private::reject(std::int64_t line, Error error)
{
    ++report.rejected;
    if (report.rejects.size() < ImportReport::maximumRejects)
        report.rejects.push_back({line, std::move(error)});
}

void PaymentImport::reject(std::int64_t line, Error error)
{
    ++d->report.read;
    d->reject(line, std::move(error));
}

std::int64_t PaymentImport::read() const
{
    return d->report.read;
}

Result<Row> PaymentImport::Private::check(const StatedPayment &stated)
{
    const auto found = modelByText.find(stated.model);
    if (found == modelByText.end())
        return Error(stated.model.empty() ? errors::required : errors::unknownReference,
                     {{"field", "model"}, {"value", std::string(stated.model)}, {"refers", "model"}});
    const ModelRules &rule = rules[found->second];
    const Day day = stated.at.day();
    if (stated.amount == Amount())
        return Error(errors::mustNotBeZero, {{"field", "amount"}, {"value", stated.amount.toString()}});
    if (!rule.firstTerms || day < *rule.firstTerms)
        return Error(errors::noTermsYet, {{"field", "occurred_at"},
                                          {"value", stated.at.toString()},
                                          {"limit", rule.firstTerms ? rule.firstTerms->toString() : std::string()}});
    if (facts->lockedThrough && day <= *facts->lockedThrough)
        return Error(errors::locked,
                     {{"field", "occurred_at"}, {"on", day.toString()}, {"limit", facts->lockedThrough->toString()}});
    if (stated.tasks && *stated.tasks < 0)
        return Error(errors::mustNotBeNegative, {{"field", "tasks"}, {"value", std::to_string(*stated.tasks)}});
    Row row;
    if (!stated.version.empty()) {
        const auto version = rule.versions.find(stated.version);
        if (version == rule.versions.end())
            return Error(errors::unknownReference,
                         {{"field", "version"}, {"value", std::string(stated.version)}, {"refers", "version"}});
        row.version = version->second;
    }
    row.model = rule.model->entry;
    row.at = stated.at.micros();
    row.amount = stated.amount.units();
    row.tasks = stated.tasks.value_or(-1);
    if (stated.reverses) {
        row.reversesAt = stated.reverses->at.micros();
        row.reversesSequence = stated.reverses->sequence;
    }
    report.beforePublication += !rule.published || day < *rule.published ? 1 : 0;
    report.inFuture += options.importedAt != Instant() && options.importedAt < stated.at ? 1 : 0;
    return row;
}

void PaymentImport::add(const StatedPayment &payment)
{
    ++d->report.read;
    auto row = d->check(payment);
    if (!row) {
        d->reject(payment.line, row.error());
        return;
    }
    row->reference = d->texts.keep(payment.reference);
    row->sequence = static_cast<std::int64_t>(d->rows.size()); // in the file; the real one comes when written
    if (!payment.source.empty()) {
        const auto [source, added] =
            d->sourceByName.try_emplace(std::string(payment.source), std::ssize(d->sourceNames));
        if (added)
            d->sourceNames.emplace_back(payment.source);
        row->source = source->second;
    }
    if (payment.reversesRow)
        d->reversesOfRows.emplace_back(row->sequence, *payment.reversesRow);
    d->lines.push_back(payment.line);
    d->rows.push_back(*row);
}

// Sources of rows are places in sourceNames at first. Those that the file knows become its entries; the others become
// negative places, which no row of the file can have.
Result<void> PaymentImport::Private::findSources()
{
    std::vector<std::int64_t> entries(1, 0);
    for (std::size_t i = 1; i < sourceNames.size(); ++i) {
        const auto entry = portfolio.payments().source(sourceNames[i], false);
        if (!entry)
            return entry.error();
        entries.push_back(*entry == 0 ? -static_cast<std::int64_t>(i) : *entry);
    }
    for (Row &row : rows)
        row.source = entries[static_cast<std::size_t>(row.source)];
    return {};
}

Result<void> PaymentImport::Private::addSources()
{
    std::unordered_map<std::int64_t, std::int64_t> added;
    for (Row &row : rows) {
        const std::int64_t place = row.source;
        if (place >= 0)
            continue;
        if (!added.contains(place)) {
            const auto entry = portfolio.payments().source(sourceNames[static_cast<std::size_t>(-place)], true);
            if (!entry)
                return entry.error();
            added.emplace(place, *entry);
        }
        row.source = added.at(place);
    }
    return {};
}

void PaymentImport::Private::drop(const std::vector<char> &gone)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!gone[i])
            rows[kept++] = rows[i];
    rows.resize(kept);
}

// Rows whose reference is in the file already, or earlier in this import: the same money is already there, other money
// is a conflict.
Result<void> PaymentImport::Private::dropKnownReferences()
{
    const auto any = portfolio.payments().anyReference();
    if (!any)
        return any.error();
    struct Keyed {
        std::int64_t key;
        std::size_t row;
        auto operator<=>(const Keyed &) const = default;
    };
    std::vector<Keyed> keyed;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!rows[i].reference.empty())
            keyed.push_back({store::referenceKey(rows[i].source, rows[i].reference), i});
    std::sort(keyed.begin(), keyed.end());

    std::vector<char> gone(rows.size(), 0);
    const auto settle = [&](const store::PaymentRow &known, std::size_t row) {
        gone[row] = 1;
        if (sameMoney(known, rows[row])) {
            ++report.alreadyThere;
            return;
        }
        reject(lineOf(rows[row]), Error(errors::duplicateConflict, {{"field", "reference"},
                                                                    {"value", std::string(rows[row].reference)},
                                                                    {"expected", describe(known)}}));
    };
    for (std::size_t first = 0; first < keyed.size();) {
        std::size_t end = first + 1;
        while (end < keyed.size() && keyed[end].key == keyed[first].key)
            ++end;
        for (std::size_t i = first; i < end; ++i) {
            const store::PaymentRow &row = rows[keyed[i].row];
            const auto same = [&](const store::PaymentRow &other) {
                return other.source == row.source && other.reference == row.reference;
            };
            for (std::size_t j = first; j < i && !gone[keyed[i].row]; ++j)
                if (!gone[keyed[j].row] && same(rows[keyed[j].row]))
                    settle(rows[keyed[j].row], keyed[i].row);
            if (!*any || gone[keyed[i].row] || row.source < 0)
                continue;
            const auto scanned =
                portfolio.payments().scanReference(row.source, row.reference, [&](const store::PaymentRow &known) {
                    const bool hit = same(known);
                    if (hit)
                        settle(known, keyed[i].row);
                    return !hit;
                });
            if (!scanned)
                return scanned;
        }
        first = end;
    }
    drop(gone);
    return {};
}

// Rows without a reference: of n equal rows, as many are new as the file holds fewer.
Result<void> PaymentImport::Private::dropKnownContents()
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].reference.empty())
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return content(rows[a]) < content(rows[b]); });
    std::vector<char> gone(rows.size(), 0);
    for (std::size_t first = 0; first < order.size();) {
        const store::PaymentRow &row = rows[order[first]];
        std::size_t known = 0;
        const auto scanned = portfolio.payments().scanInstant(row.model, row.at, [&](const store::PaymentRow &other) {
            if (other.reference.empty() && content(other) == content(row))
                ++known;
            return true;
        });
        if (!scanned)
            return scanned;
        std::size_t end = first;
        for (; end < order.size() && content(rows[order[end]]) == content(row); ++end) {
            gone[order[end]] = end - first < known ? 1 : 0;
            report.alreadyThere += end - first < known ? 1 : 0;
        }
        first = end;
    }
    drop(gone);
    return {};
}

void PaymentImport::Private::summarise()
{
    std::sort(report.rejects.begin(), report.rejects.end(),
              [](const Reject &a, const Reject &b) { return a.line < b.line; });
    std::int64_t net = 0;
    report.added = std::ssize(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Day day = Instant::ofMicros(rows[i].at).day();
        net = engine::checkedAdd(net, rows[i].amount).value_or(net);
        report.firstDay = i == 0 ? day : std::min(report.firstDay, day);
        report.lastDay = i == 0 ? day : std::max(report.lastDay, day);
    }
    report.net = Amount::ofUnits(net);
}

// Every model that got payments must still be allocatable, payment by payment included: the sum of what came in fits.
Result<void> PaymentImport::Private::checkTouched() const
{
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    for (const ModelDays &days : daysByModel(*facts, *totals)) {
        std::int64_t volume = 0;
        for (const store::DayTotal &total : days.totals) {
            const auto gross = engine::checkedAdd(volume, total.gross);
            const auto all = gross ? engine::checkedAdd(*gross, -total.refunds) : gross;
            if (!all)
                return Error(engine::errors::overflow, {{"value", Amount::ofUnits(total.gross).toString()}});
            volume = *all;
        }
        if (auto allocatable = checkAllocation(*facts, days); !allocatable)
            return allocatable;
    }
    return {};
}

// Gives the rows their places in the order of entry, and those that reverse another row of this import its place.
void PaymentImport::Private::numberRows(std::int64_t first, Entry batch)
{
    std::vector<Row *> byPlace(lines.size(), nullptr);
    for (Row &row : rows) {
        byPlace[static_cast<std::size_t>(row.sequence)] = &row;
        row.sequence = first++;
        row.batch = batch;
    }
    for (const auto &[reversing, reversed] : reversesOfRows) {
        Row *const row = byPlace[static_cast<std::size_t>(reversing)];
        const auto place = static_cast<std::size_t>(reversed);
        const Row *const target = place < byPlace.size() ? byPlace[place] : nullptr;
        if (row && target && target->model == row->model) {
            row->reversesAt = target->at;
            row->reversesSequence = target->sequence;
        }
    }
}

Result<void> PaymentImport::Private::write(const Progress &progress)
{
    if (auto added = addSources(); !added)
        return added;
    const auto batch = options.batchName.empty() && options.fileName.empty() ? Result<Entry>(Entry{0})
                                                                             : writeBatch(portfolio, options, report);
    if (!batch)
        return batch.error();
    const auto first = portfolio.payments().takeSequences(std::ssize(rows));
    if (!first)
        return first.error();
    numberRows(*first, *batch);
    sortForFile(rows);
    const auto keepGoing = [&](std::size_t done) {
        return !progress || progress(static_cast<std::int64_t>(done), std::ssize(rows));
    };
    if (auto added = portfolio.payments().add(rows, keepGoing); !added)
        return added;
    return checkTouched();
}

Result<ImportReport> PaymentImport::finish(const Progress &progress)
{
    const auto settled = [&]() -> Result<void> {
        if (auto found = d->findSources(); !found)
            return found;
        if (auto dropped = d->dropKnownReferences(); !dropped)
            return dropped;
        return d->options.statedOnce ? Result<void>() : d->dropKnownContents();
    }();
    if (!settled)
        return settled.error();
    d->summarise();
    const bool refused = d->report.rejected > 0 && !d->options.acceptPartial;
    if (refused && !d->options.dryRun)
        d->report.added = 0;
    if (d->options.dryRun || refused || d->rows.empty())
        return d->report;
    if (auto written = d->portfolio.changePayments([&] { return d->write(progress); }); !written)
        return written.error();
    return d->report;
}

} // namespace cb::portfolio
