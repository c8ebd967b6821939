// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/split_walk.h"

#include "portfolio/chosen.h"
#include "store/errors.h"

#include <algorithm>
#include <map>
#include <string>

namespace cb::portfolio {

namespace {

// A model on the walk. Never moved: the allocation points into the timeline.
struct ModelWalk {
    ModelWalk(ModelSplit s, const Facts &facts, std::size_t place, engine::Allocation::Detail detail)
        : split(std::move(s))
        , versions(facts, place)
        , allocation(split.timeline, detail)
        , parts(allocation.partCount(), 0)
    {}
    ModelSplit split;
    VersionPlaces versions;
    engine::Allocation allocation;
    std::vector<std::int64_t> parts;
};

// The payments of one day, with their references kept.
struct DayRows {
    std::vector<store::PaymentRow> rows;
    std::vector<std::pair<std::size_t, std::size_t>> references; // place and length in `texts`
    std::vector<std::size_t> models;                             // places, by row
    std::string texts;

    void clear()
    {
        rows.clear();
        references.clear();
        models.clear();
        texts.clear();
    }
    void add(const store::PaymentRow &row, std::size_t model)
    {
        references.emplace_back(texts.size(), row.reference.size());
        texts.append(row.reference);
        rows.push_back(row);
        models.push_back(model);
    }
    // Their places in the order of the split.
    std::vector<std::uint32_t> &order()
    {
        m_order.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].reference = std::string_view(texts).substr(references[i].first, references[i].second);
            m_order[i] = static_cast<std::uint32_t>(i);
        }
        std::sort(m_order.begin(), m_order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return std::tie(rows[a].version, rows[a].at, rows[a].sequence) <
                   std::tie(rows[b].version, rows[b].at, rows[b].sequence);
        });
        return m_order;
    }

private:
    std::vector<std::uint32_t> m_order;
};

} // namespace

struct SplitWalk::Private {
    Portfolio &portfolio;
    std::shared_ptr<const Facts> facts;
    std::map<std::size_t, std::unique_ptr<ModelWalk>> models;
    std::map<Day, std::vector<std::size_t>> days; // and the models that were paid on them

    Result<void> read(Day day, const std::vector<std::size_t> &onDay, DayRows &rows);
    Result<bool> hand(Day day, const DayRows &rows, std::size_t place, const std::function<bool(const Step &)> &take);
};

SplitWalk::SplitWalk(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

SplitWalk::~SplitWalk() = default;

Result<std::unique_ptr<SplitWalk>> SplitWalk::begin(Portfolio &portfolio, const std::vector<std::string> &models,
                                                    Day to, engine::Allocation::Detail detail)
{
    auto p = std::unique_ptr<Private>(new Private{portfolio, portfolio.facts(), {}, {}});
    const auto chosen = chosenModels(*p->facts, models);
    if (!chosen)
        return chosen.error();
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    for (const ModelDays &days : daysByModel(*p->facts, *totals)) {
        if (!(*chosen)[days.model])
            continue;
        auto split = modelSplit(*p->facts, p->facts->all<Model>()[days.model]);
        if (!split)
            return split.error();
        p->models.emplace(days.model, std::make_unique<ModelWalk>(std::move(*split), *p->facts, days.model, detail));
        for (const store::DayTotal &total : days.totals) {
            auto &onDay = p->days[Day::ofNumber(total.day)];
            if (Day::ofNumber(total.day) <= to && (onDay.empty() || onDay.back() != days.model))
                onDay.push_back(days.model);
        }
    }
    return std::unique_ptr<SplitWalk>(new SplitWalk(std::move(p)));
}

Result<void> SplitWalk::Private::read(Day day, const std::vector<std::size_t> &onDay, DayRows &rows)
{
    rows.clear();
    for (const std::size_t model : onDay) {
        store::PaymentScan scan;
        scan.model = facts->all<Model>()[model].entry;
        scan.from = Instant::startOf(day).micros();
        scan.to = Instant::startOf(day.plusDays(1)).micros() - 1;
        const auto scanned = portfolio.payments().scan(scan, [&](const store::PaymentRow &row) {
            rows.add(row, model);
            return true;
        });
        if (!scanned)
            return scanned;
        if (auto advanced = models.at(model)->allocation.advanceTo(day); !advanced)
            return advanced;
    }
    return {};
}

Result<bool> SplitWalk::Private::hand(Day day, const DayRows &rows, std::size_t place,
                                      const std::function<bool(const Step &)> &take)
{
    const store::PaymentRow &payment = rows.rows[place];
    ModelWalk &model = *models.at(rows.models[place]);
    if (auto moved = model.allocation.move(payment.amount, model.parts); !moved)
        return moved.error();
    Step step;
    step.payment = &payment;
    step.model = rows.models[place];
    step.versionFrom1 = model.versions.placeFrom1(payment.version, day);
    step.day = day;
    step.split = &model.split;
    step.parts = model.parts;
    step.counterAfter = model.allocation.counter();
    if (const auto &terms = model.allocation.segment().terms)
        step.termsFrom = terms->from;
    return take(step);
}

Result<void> SplitWalk::payments(const std::function<bool(const Step &)> &take)
{
    DayRows rows;
    for (const auto &[day, onDay] : d->days) {
        if (auto read = d->read(day, onDay, rows); !read)
            return read;
        for (const std::uint32_t place : rows.order()) {
            const auto goOn = d->hand(day, rows, place, take);
            if (!goOn)
                return goOn.error();
            if (!*goOn)
                return Error(store::errors::cancelled);
        }
    }
    return {};
}

engine::Allocation *SplitWalk::allocation(std::size_t model)
{
    const auto found = d->models.find(model);
    return found == d->models.end() ? nullptr : &found->second->allocation;
}

} // namespace cb::portfolio
