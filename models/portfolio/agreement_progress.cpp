// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/allocations.h"

#include "engine/returns.h"
#include "portfolio/day_walk.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

bool capReached(const engine::Allocation &allocation, std::size_t agreement)
{
    const auto cap = allocation.cap(agreement);
    return cap && *cap > 0 && *cap <= allocation.received(agreement);
}

// By agreement, the day since which its cap is reached, where it is after all days up to `until`.
Result<std::vector<std::optional<Day>>> capDays(const engine::Timeline &timeline,
                                                std::span<const store::DayTotal> totals,
                                                const engine::Allocation &after, Day until)
{
    std::vector<std::optional<Day>> days(timeline.agreements().size());
    bool any = false;
    for (std::size_t i = 0; i < days.size(); ++i)
        any = any || capReached(after, i);
    if (!any)
        return days; // which saves going through them a day at a time
    engine::Allocation allocation(timeline, engine::Allocation::Detail::Recipients);
    for (auto first = totals.begin(); first != totals.end() && first->day <= until.number();) {
        const auto next = std::find_if(first, totals.end(), [&](const auto &total) { return first->day < total.day; });
        const Day day = Day::ofNumber(first->day);
        if (auto moved = moveTo(allocation, timeline, std::span(first, next), day); !moved)
            return moved.error();
        for (std::size_t i = 0; i < days.size(); ++i)
            days[i] = capReached(allocation, i) ? days[i].value_or(day) : std::optional<Day>();
        first = next;
    }
    for (std::size_t i = 0; i < days.size(); ++i) // contributions refunded since the last payment may have lowered it
        days[i] = capReached(after, i) ? days[i].value_or(until) : std::optional<Day>();
    return days;
}

// When its first contribution was received.
Day begins(const Facts &facts, const std::string &agreement)
{
    Day first = Day::last();
    for (const Contribution &c : facts.all<Contribution>())
        if (c.agreement == agreement && c.receivedOn)
            first = std::min(first, *c.receivedOn);
    return first;
}

AgreementProgress standOf(const std::string &agreement, const engine::Allocation &allocation, std::size_t place)
{
    const engine::AgreementState &state = allocation.segment().agreements[place];
    AgreementProgress progress;
    progress.agreement = agreement;
    progress.received = Amount::ofUnits(allocation.received(place));
    progress.cap = state.cap ? std::optional(Amount::ofUnits(*state.cap)) : std::nullopt;
    progress.inForce = Amount::ofUnits(state.inForce);
    progress.started = state.started;
    progress.active = allocation.active(place);
    return progress;
}

std::optional<Day> capAhead(const Facts &facts, const AgreementProgress &progress, Amount lastly, Day paceTo, Day day)
{
    if (!progress.active || !progress.cap || progress.capReached())
        return std::nullopt;
    const std::int32_t days =
        std::clamp(paceTo.number() - begins(facts, progress.agreement).number() + 1, shortestPace, paceDays);
    const auto on = engine::projectedDay(minus(*progress.cap, progress.received), lastly, days, paceTo);
    return on ? std::optional(std::max(*on, day)) : std::nullopt;
}

// The last day of any payment up to `day`, which is taken itself where nothing was paid in the paceDays before it.
Result<Day> paceEnd(Portfolio &portfolio, Day day)
{
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    const Day earliest = day.plusDays(1 - paceDays);
    Day last = Day::first();
    for (const store::DayTotal &total : *totals)
        if (const Day on = Day::ofNumber(total.day); earliest <= on && on <= day)
            last = std::max(last, on);
    return last == Day::first() ? day : last;
}

} // namespace

Result<std::vector<AgreementProgress>> agreementProgress(Portfolio &portfolio, Day day)
{
    const auto facts = portfolio.facts();
    const auto paceTo = paceEnd(portfolio, day);
    if (!paceTo)
        return paceTo.error();
    std::vector<AgreementProgress> result;
    for (const Model &model : facts->all<Model>()) {
        auto split = modelSplit(*facts, model);
        if (!split)
            return split.error();
        if (split->agreements.empty())
            continue;
        const auto totals = portfolio.payments().totals(model.entry);
        if (!totals)
            return totals.error();
        engine::Allocation allocation(split->timeline, engine::Allocation::Detail::Recipients);
        const Day paceFrom = paceTo->plusDays(-paceDays);
        const auto lately = std::find_if(totals->begin(), totals->end(),
                                         [&](const store::DayTotal &total) { return paceFrom.number() < total.day; });
        const engine::Timeline &timeline = split->timeline;
        if (auto moved = moveTo(allocation, timeline, std::span(totals->begin(), lately), paceFrom); !moved)
            return moved.error();
        std::vector<std::int64_t> before;
        for (std::size_t i = 0; i < split->agreements.size(); ++i)
            before.push_back(allocation.received(i));
        if (auto moved = moveTo(allocation, timeline, std::span(lately, totals->end()), day); !moved)
            return moved.error();
        const auto reached = capDays(timeline, *totals, allocation, day);
        if (!reached)
            return reached.error();
        for (std::size_t i = 0; i < split->agreements.size(); ++i) {
            AgreementProgress progress = standOf(split->agreements[i], allocation, i);
            progress.cappedOn = (*reached)[i];
            const auto lastly = Amount::ofUnits(allocation.received(i) - before[i]);
            progress.capOn = capAhead(*facts, progress, lastly, *paceTo, day);
            result.push_back(std::move(progress));
        }
    }
    return result;
}

} // namespace cb::portfolio
