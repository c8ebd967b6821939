// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/scenario_branch.h"

#include "engine/errors.h"
#include "portfolio/day_walk.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cb::portfolio {

namespace {

constexpr double mostUnits = 4e18; // less than half of what 64 bits hold

double number(const std::string &text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

double percent(const std::optional<Decimal> &decimal)
{
    return decimal ? numberOf(*decimal) / 100 : 0;
}

double fraction(const std::optional<Rate> &rate)
{
    return rate ? static_cast<double>(rate->units()) / 1e6 : 0;
}

Error noTermsYet(const Facts &facts, const std::string &model, Day asked)
{
    std::optional<Day> first;
    for (const Terms &terms : facts.ofModel<Terms>(model))
        first = std::min(first.value_or(terms.from), terms.from);
    return Error(errors::noTermsYet,
                 {{"field", "terms_from"}, {"value", asked.toString()}, {"limit", first ? first->toString() : "—"}});
}

Result<void> addTerms(Facts &facts, const Scenario &scenario)
{
    if (!scenario.termsFrom)
        return {};
    const std::vector<Model> models = facts.all<Model>();
    for (const Model &model : models) {
        if (scenario.model && *scenario.model != model.id)
            continue;
        const Terms *before = facts.termsOn(model.id, *scenario.termsFrom);
        if (!before && scenario.model)
            return noTermsYet(facts, model.id, *scenario.termsFrom);
        if (!before)
            continue;
        Terms terms = *before;
        terms.from = *scenario.termsFrom;
        terms.creator = scenario.creator.value_or(terms.creator);
        terms.backers = scenario.backers.value_or(terms.backers);
        terms.processors = scenario.processors ? scenario.processors : terms.processors;
        terms.yield = scenario.yield ? scenario.yield : terms.yield;
        facts.add(terms);
    }
    return {};
}

void addBacking(Facts &facts, const Scenario &scenario)
{
    if (!scenario.backingOn || !scenario.model)
        return;
    const std::string id = "scenario " + scenario.id;
    Round round;
    round.id = id;
    round.model = *scenario.model;
    round.opensOn = *scenario.backingOn;
    facts.add(round);
    Contribution money;
    money.id = id;
    money.round = id;
    money.backer = *scenario.backingParty;
    money.amount = *scenario.backingAmount;
    money.receivedOn = scenario.backingOn;
    if (scenario.backingKind != BackingKind::Pool) {
        Agreement agreement;
        agreement.id = id;
        agreement.round = id;
        agreement.backer = money.backer;
        const bool equity = scenario.backingKind == BackingKind::Equity;
        agreement.kind = equity ? AgreementKind::Equity : AgreementKind::RevenueShare;
        (equity ? agreement.percent : agreement.share) = scenario.backingShare;
        agreement.capMultiple = equity ? std::nullopt : scenario.backingCap;
        agreement.from = equity ? scenario.backingOn : std::nullopt;
        facts.add(agreement);
        money.agreement = id;
    }
    facts.add(money);
}

// In months from the first: how far the day is into the one that it lies in.
double monthsUntil(Day day, const std::vector<Day> &months)
{
    const auto next = std::upper_bound(months.begin(), months.end(), day);
    if (next == months.begin())
        return 0;
    if (next == months.end())
        return static_cast<double>(months.size());
    const auto start = std::prev(next);
    return static_cast<double>(start - months.begin()) +
           static_cast<double>(day.number() - start->number()) / (next->number() - start->number());
}

engine::RevenueCourse courseFor(const Scenario *scenario, const Model &model, double perDay,
                                const std::vector<Day> &months)
{
    const Day start = months.front();
    const Day whole = engine::periodStart(start, Step::Month);
    engine::RevenueCourse course;
    course.level = perDay;
    course.first = static_cast<double>(months[1].number() - start.number()) / (months[1].number() - whole.number());
    if (!scenario || (scenario->model && *scenario->model != model.id))
        return course;
    course.growth = percent(scenario->growth);
    course.churn = fraction(scenario->churn);
    course.volatility = fraction(scenario->volatility);
    if (scenario->versionOn) {
        course.uplift = percent(scenario->versionUplift);
        course.upliftFrom = monthsUntil(*scenario->versionOn, months);
    }
    if (scenario->seasonality) {
        const std::string &text = *scenario->seasonality;
        std::size_t at = 0;
        for (double &season : course.seasons) {
            const std::size_t end = std::min(text.find(',', at), text.size());
            season = number(text.substr(at, end - at)) / 100;
            at = std::min(end + 1, text.size());
        }
    }
    return course;
}

// First days of the months from a day on, and the day after the last.
std::vector<Day> monthsFrom(Day start, int months)
{
    std::vector<Day> days{start};
    for (int m = 0; m < months; ++m)
        days.push_back(engine::nextPeriod(engine::periodStart(days.back(), Step::Month), Step::Month));
    return days;
}

double averageDay(const ModelDays &days, Day last)
{
    const std::int32_t known = last.number() - days.totals.front().day + 1;
    double sum = 0;
    for (const store::DayTotal &total : days.totals)
        if (last.number() - paceDays < total.day && total.day <= last.number())
            sum += static_cast<double>(total.gross + total.refunds);
    return std::max(0.0, sum / std::clamp(known, shortestPace, paceDays));
}

// The month in which an agreement's cap is reached, as the months go by.
void noteCaps(const ProjectedModel &model, const engine::Allocation &allocation, Day month, std::vector<char> &met,
              std::vector<Projection::CapMet> &caps, std::size_t first)
{
    for (std::size_t a = 0; a < model.agreements.size(); ++a) {
        if (met[a] || !allocation.cap(a) || allocation.received(a) < *allocation.cap(a) || *allocation.cap(a) == 0)
            continue;
        met[a] = 1;
        for (std::size_t i = first; i < caps.size(); ++i)
            if (caps[i].agreement == model.agreements[a])
                caps[i].month = month;
    }
}

Result<void> projectModel(const ProjectedModels &prepared, const ProjectedModel &model, Projection &projection)
{
    const engine::Allocation &allocation = model.allocation;
    const auto &slots = model.timeline->slots();
    std::vector<char> met(model.agreements.size(), 0);
    const std::size_t first = projection.caps.size();
    const auto &atFirst = model.timeline->segments()[model.timeline->segmentOn(prepared.months.front())];
    for (std::size_t a = 0; a < model.agreements.size(); ++a) {
        const engine::AgreementState &state = atFirst.agreements[a];
        const auto cap = allocation.cap(a);
        const bool reached = cap && *cap > 0 && *cap <= allocation.received(a);
        const bool open = model.timeline->agreements()[a].cap && !reached && (!state.started || state.eligible());
        met[a] = open ? 0 : 1;
        if (open)
            projection.caps.push_back({model.agreements[a], {}});
    }
    return walkMonths(
        prepared, model, [&](std::size_t m, const engine::Allocation &after, std::span<std::int64_t> parts) {
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const Amount part = Amount::ofUnits(std::exchange(parts[i], 0));
                projection.revenue[m] = plus(projection.revenue[m], part);
                Amount &recipient = projection.byRecipient[m][static_cast<std::size_t>(slots[i].recipient)];
                recipient = plus(recipient, part);
                if (slots[i].party)
                    projection.byParty[m][*slots[i].party] = plus(projection.byParty[m][*slots[i].party], part);
            }
            noteCaps(model, after, projection.months[m], met, projection.caps, first);
            return Result<void>();
        });
}

} // namespace

double numberOf(const Decimal &decimal)
{
    return number(decimal.toString());
}

Amount Projection::total() const
{
    Amount sum;
    for (const Amount month : revenue)
        sum = plus(sum, month);
    return sum;
}

Amount Projection::total(Recipient recipient) const
{
    Amount sum;
    for (const auto &month : byRecipient)
        sum = plus(sum, month[static_cast<std::size_t>(recipient)]);
    return sum;
}

Amount Projection::total(std::size_t party) const
{
    Amount sum;
    for (const auto &month : byParty)
        sum = plus(sum, month[party]);
    return sum;
}

Result<ScenarioFacts> branch(const Facts &facts, const Scenario &scenario)
{
    if (scenario.model && !facts.find<Model>(*scenario.model))
        return Error(errors::noSuchRecord, {{"kind", "model"}, {"value", *scenario.model}});
    if (scenario.backingParty && !facts.find<Party>(*scenario.backingParty))
        return Error(errors::noSuchRecord, {{"kind", "party"}, {"value", *scenario.backingParty}});
    auto changed = std::make_shared<Facts>(facts);
    if (auto added = addTerms(*changed, scenario); !added)
        return added.error();
    addBacking(*changed, scenario);
    const std::size_t backer =
        scenario.backingParty ? changed->partyPlace(*scenario.backingParty) : changed->all<Party>().size();
    return ScenarioFacts{changed, backer};
}

Result<ProjectedModels> prepare(Portfolio &portfolio, const Scenario *scenario, int months, Day asOf)
{
    ProjectedModels prepared;
    prepared.facts = portfolio.facts();
    if (scenario) {
        const auto branched = branch(*prepared.facts, *scenario);
        if (!branched)
            return branched.error();
        prepared.facts = branched->facts;
    }
    auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    std::erase_if(*totals, [&](const store::DayTotal &total) { return asOf.number() < total.day; });
    if (totals->empty())
        return prepared;
    const auto latest =
        std::max_element(totals->begin(), totals->end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    const Day last = Day::ofNumber(latest->day);
    prepared.months = monthsFrom(last.plusDays(1), months);
    for (const ModelDays &days : daysByModel(*prepared.facts, *totals)) {
        const Model &record = prepared.facts->all<Model>()[days.model];
        auto split = modelSplit(*prepared.facts, record);
        if (!split)
            return split.error();
        const auto timeline = std::make_shared<const engine::Timeline>(std::move(split->timeline));
        ProjectedModel model{days.model,
                             timeline,
                             std::move(split->agreements),
                             engine::Allocation(*timeline, engine::Allocation::Detail::Parties),
                             engine::Allocation(*timeline, engine::Allocation::Detail::Recipients),
                             courseFor(scenario, record, averageDay(days, last), prepared.months),
                             {}};
        for (engine::Allocation *allocation : {&model.allocation, &model.recipients})
            if (auto moved = moveTo(*allocation, *timeline, days.totals, last); !moved)
                return moved.error().with("model", record.id);
        model.course = engine::courseOf(model.formula, months, static_cast<int>(prepared.months[0].civil().month));
        for (std::size_t m = 0; m < model.course.size(); ++m)
            model.course[m] *= prepared.months[m + 1].number() - prepared.months[m].number();
        prepared.models.push_back(std::move(model));
    }
    return prepared;
}

Result<void> spread(const engine::Timeline &timeline, Day from, Day end, std::int64_t units, const TakeStretch &take)
{
    const std::int64_t days = end.number() - from.number();
    std::int64_t given = 0;
    for (Day day = from; day < end;) {
        const std::size_t segment = timeline.segmentOn(day);
        Day next = end;
        if (segment + 1 < timeline.segments().size())
            next = std::min(end, timeline.segments()[segment + 1].from);
        const auto until = engine::mulDivFloor(units, next.number() - from.number(), days);
        if (!until)
            return Error(engine::errors::overflow, {{"value", Amount::ofUnits(units).toString()}});
        if (auto taken = take(day, *until - given); !taken)
            return taken;
        given = *until;
        day = next;
    }
    return {};
}

Result<void> walkMonths(const ProjectedModels &prepared, const ProjectedModel &model, const TakeMonth &take)
{
    const auto walked = [&]() -> Result<void> {
        engine::Allocation allocation = model.allocation;
        std::vector<std::int64_t> parts(allocation.partCount(), 0);
        for (std::size_t m = 0; m < model.course.size(); ++m) {
            if (model.course[m] > mostUnits)
                return Error(engine::errors::overflow, {{"value", "revenue of a month"}});
            const auto moved = spread(*model.timeline, prepared.months[m], prepared.months[m + 1],
                                      std::llround(model.course[m]), [&](Day day, std::int64_t part) {
                                          const auto advanced = allocation.advanceTo(day);
                                          return advanced ? allocation.move(part, parts) : advanced;
                                      });
            if (!moved)
                return moved;
            if (auto taken = take(m, allocation, parts); !taken)
                return taken;
        }
        return {};
    }();
    if (!walked)
        return walked.error().with("model", prepared.facts->all<Model>()[model.model].id);
    return {};
}

Result<Projection> project(const ProjectedModels &prepared)
{
    Projection projection;
    if (prepared.months.empty())
        return projection;
    projection.months.assign(prepared.months.begin(), prepared.months.end() - 1);
    projection.revenue.resize(projection.months.size());
    projection.byRecipient.resize(projection.months.size());
    projection.byParty.assign(projection.months.size(), std::vector<Amount>(prepared.facts->all<Party>().size()));
    for (const ProjectedModel &model : prepared.models)
        if (auto done = projectModel(prepared, model, projection); !done)
            return done.error();
    return projection;
}

Result<ScenarioResult> runScenario(Portfolio &portfolio, const Scenario &scenario, Day asOf)
{
    const auto months = static_cast<int>(scenario.months);
    const auto base = prepare(portfolio, nullptr, months, asOf);
    const auto changed = prepare(portfolio, &scenario, months, asOf);
    if (!base || !changed)
        return !base ? base.error() : changed.error();
    auto baseMonths = project(*base);
    auto changedMonths = project(*changed);
    if (!baseMonths || !changedMonths)
        return !baseMonths ? baseMonths.error() : changedMonths.error();
    return ScenarioResult{std::move(*baseMonths), std::move(*changedMonths)};
}

} // namespace cb::portfolio
