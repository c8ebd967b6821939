// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/day_walk.h"

#include "engine/errors.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

// What makes neighbouring totals one stretch.
struct Stretch {
    std::size_t segment = 0;
    Day period;
    std::size_t version = 0;
    bool wanted = false;
    friend bool operator==(const Stretch &, const Stretch &) = default;
};

class Walk {
public:
    Walk(const ModelSplit &split, engine::Allocation::Detail detail, const TakeParts &take)
        : m_split(split)
        , m_take(take)
        , m_allocation(split.timeline, detail)
        , m_parts(m_allocation.partCount(), 0)
        , m_ignored(m_allocation.partCount(), 0)
    {}

    Result<void> add(const Stretch &stretch, Day day, std::int64_t units)
    {
        if (m_open && stretch != m_stretch)
            if (auto flushed = flush(); !flushed)
                return flushed;
        if (!m_open)
            m_day = day;
        m_open = true;
        m_stretch = stretch;
        const auto sum = engine::checkedAdd(m_units, units);
        if (!sum)
            return Error(engine::errors::overflow, {{"value", Amount::ofUnits(units).toString()}});
        m_units = *sum;
        return {};
    }

    Result<void> flush()
    {
        if (!m_open)
            return {};
        m_open = false;
        const std::int64_t units = std::exchange(m_units, 0);
        if (auto advanced = m_allocation.advanceTo(m_day); !advanced)
            return advanced;
        auto &parts = m_stretch.wanted ? m_parts : m_ignored;
        if (auto moved = m_allocation.move(units, parts); !moved)
            return moved;
        if (m_stretch.wanted)
            m_take(m_split, m_stretch.period, m_stretch.version, m_parts);
        return {};
    }

private:
    const ModelSplit &m_split;
    const TakeParts &m_take;
    engine::Allocation m_allocation;
    std::vector<std::int64_t> m_parts;
    std::vector<std::int64_t> m_ignored;
    Stretch m_stretch;
    Day m_day;
    std::int64_t m_units = 0;
    bool m_open = false;
};

} // namespace

std::vector<ModelDays> daysByModel(const Facts &facts, std::span<const store::DayTotal> totals)
{
    std::vector<ModelDays> result;
    const auto &models = facts.all<Model>();
    for (std::size_t first = 0; first < totals.size();) {
        std::size_t end = first;
        while (end < totals.size() && totals[end].model == totals[first].model)
            ++end;
        const auto model =
            std::find_if(models.begin(), models.end(), [&](const Model &m) { return m.entry == totals[first].model; });
        if (model != models.end())
            result.push_back({static_cast<std::size_t>(model - models.begin()), totals.subspan(first, end - first)});
        first = end;
    }
    return result;
}

VersionPlaces::VersionPlaces(const Facts &facts, std::size_t model)
    : m_facts(&facts)
{
    const auto &versions = facts.all<Version>();
    for (std::size_t i = 0; i < versions.size(); ++i)
        if (versions[i].model == facts.all<Model>()[model].id)
            m_released.emplace_back(versions[i].releasedOn, i + 1);
    std::stable_sort(m_released.begin(), m_released.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
}

std::size_t VersionPlaces::placeFrom1(std::int64_t namedEntry, Day day) const
{
    if (namedEntry != 0) {
        const auto &versions = m_facts->all<Version>();
        for (const auto &[released, place] : m_released)
            if (versions[place - 1].entry == namedEntry)
                return place;
        return 0;
    }
    const auto after = std::upper_bound(m_released.begin(), m_released.end(), day,
                                        [](Day d, const auto &release) { return d < release.first; });
    return after == m_released.begin() ? 0 : std::prev(after)->second;
}

Result<void> walkDays(const Facts &facts, const ModelDays &days, const DistributionQuery &query,
                      engine::Allocation::Detail detail, const TakeParts &take)
{
    const Model &model = facts.all<Model>()[days.model];
    const auto split = modelSplit(facts, model);
    if (!split)
        return split.error();
    const VersionPlaces versions(facts, days.model);
    Walk walk(*split, detail, take);
    for (const store::DayTotal &total : days.totals) {
        const Day day = Day::ofNumber(total.day);
        if (query.to < day)
            break;
        Stretch stretch;
        stretch.segment = split->timeline.segmentOn(day);
        stretch.wanted = query.from <= day;
        if (stretch.wanted) {
            stretch.period = engine::periodStart(day, query.step);
            stretch.version = query.byVersion ? versions.placeFrom1(total.version, day) : 0;
        }
        if (auto added = walk.add(stretch, day, total.gross + total.refunds); !added)
            return added.error().with("model", model.id);
    }
    if (auto flushed = walk.flush(); !flushed)
        return flushed.error().with("model", model.id);
    return {};
}

Result<void> moveTo(engine::Allocation &allocation, const engine::Timeline &timeline,
                    std::span<const store::DayTotal> totals, Day day)
{
    std::vector<std::int64_t> parts(allocation.partCount(), 0);
    const auto end = std::find_if(totals.begin(), totals.end(),
                                  [&](const store::DayTotal &total) { return day.number() < total.day; });
    for (auto next = totals.begin(); next != end;) {
        const Day first = Day::ofNumber(next->day);
        const std::size_t segment = timeline.segmentOn(first);
        std::int64_t units = 0;
        for (; next != end && timeline.segmentOn(Day::ofNumber(next->day)) == segment; ++next) {
            const auto sum = engine::checkedAdd(units, next->gross + next->refunds);
            if (!sum)
                return Error(engine::errors::overflow, {{"value", Amount::ofUnits(units).toString()}});
            units = *sum;
        }
        if (auto advanced = allocation.advanceTo(first); !advanced)
            return advanced;
        if (auto moved = allocation.move(units, parts); !moved)
            return moved;
    }
    return allocation.advanceTo(day);
}

Result<void> checkAllocation(const Facts &facts, const ModelDays &days)
{
    DistributionQuery everything;
    everything.step = Step::All;
    return walkDays(facts, days, everything, engine::Allocation::Detail::Parties,
                    [](const ModelSplit &, Day, std::size_t, std::span<std::int64_t>) {});
}

} // namespace cb::portfolio
