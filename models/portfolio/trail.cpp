// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/trail.h"

#include "portfolio/chosen.h"
#include "portfolio/day_walk.h"
#include "portfolio/errors.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

__extension__ using Wide = __int128;

using engine::Level;
using engine::LevelMove;

std::int64_t totalWeight(const LevelMove &move)
{
    std::int64_t total = 0;
    for (const LevelMove::Part &part : move.parts)
        total += part.weight; // fits: a plan was compiled of them
    return total;
}

bool continues(const TrailStep &earlier, const TrailStep &later)
{
    return earlier.model == later.model && earlier.level == later.level && earlier.recipient == later.recipient &&
           earlier.party == later.party && earlier.agreement == later.agreement && earlier.after == later.before &&
           earlier.weight == later.weight && earlier.total == later.total;
}

class Gatherer {
public:
    Gatherer(const Facts &facts, const TrailQuery &query, std::set<std::size_t> parties)
        : m_facts(facts)
        , m_query(query)
        , m_parties(std::move(parties))
    {}

    Result<void> walk(const ModelDays &days)
    {
        const auto split = modelSplit(m_facts, m_facts.all<Model>()[days.model]);
        if (!split)
            return split.error();
        engine::Allocation allocation(split->timeline, engine::Allocation::Detail::Parties);
        const VersionPlaces versions(m_facts, days.model);
        std::vector<std::int64_t> parts(allocation.partCount(), 0);
        std::vector<LevelMove> moves;
        m_open.clear();
        for (const store::DayTotal &total : days.totals) {
            const Day day = Day::ofNumber(total.day);
            if (m_query.to < day)
                break;
            const bool wanted = m_query.from <= day &&
                                (!m_query.version || versions.placeFrom1(total.version, day) == *m_query.version + 1);
            moves.clear();
            if (auto advanced = allocation.advanceTo(day); !advanced)
                return advanced;
            const std::int64_t units = total.gross + total.refunds;
            if (auto moved = wanted ? allocation.moveTraced(units, parts, moves) : allocation.move(units, parts);
                !moved)
                return moved;
            std::fill(parts.begin(), parts.end(), 0);
            for (const TrailStep &step : trailSteps(m_facts, days.model, day, split->agreements, moves))
                if (auto added = add(step); !added)
                    return added;
        }
        return {};
    }

    Trail finish()
    {
        std::erase_if(m_trail.steps, [](const TrailStep &step) { return step.before == step.after; });
        return std::move(m_trail);
    }

private:
    bool wants(const TrailStep &step) const
    {
        if (m_query.recipient && step.recipient != *m_query.recipient)
            return false;
        if (m_query.held)
            return step.level == Level::Pool && !step.party;
        if (m_parties.empty())
            return step.level == Level::Gross;
        const bool own = step.party && m_parties.contains(*step.party);
        if (!own || !m_query.agreement)
            return own;
        return m_query.agreement->empty()
                   ? !step.agreement
                   : step.agreement && m_facts.all<Agreement>()[*step.agreement].id == *m_query.agreement;
    }

    // Lengthens the step that it continues, else begins one.
    Result<void> add(const TrailStep &step)
    {
        if (!wants(step))
            return {};
        if (auto added = addTo(m_trail.sum, Amount::ofUnits(step.part)); !added)
            return added;
        const auto open = std::find_if(m_open.begin(), m_open.end(),
                                       [&](std::size_t place) { return continues(m_trail.steps[place], step); });
        if (open == m_open.end()) {
            // Of each taker only the latest step may go on.
            std::erase_if(m_open, [&](std::size_t place) {
                const TrailStep &other = m_trail.steps[place];
                return other.level == step.level && other.recipient == step.recipient && other.party == step.party &&
                       other.agreement == step.agreement;
            });
            m_open.push_back(m_trail.steps.size());
            m_trail.steps.push_back(step);
            return {};
        }
        TrailStep &last = m_trail.steps[*open];
        last.last = step.last;
        last.after = step.after;
        last.part += step.part;
        return {};
    }

    const Facts &m_facts;
    const TrailQuery &m_query;
    std::set<std::size_t> m_parties;
    std::vector<std::size_t> m_open; // places of the steps of this model that may go on
    Trail m_trail;
};

} // namespace

std::int64_t TrailStep::roundingMillionths() const
{
    const Wide exact = (static_cast<Wide>(after) - before) * weight; // times total
    const Wide off = (static_cast<Wide>(part) * total - exact) * 1'000'000;
    const Wide half = (off < 0 ? -1 : 1) * (static_cast<Wide>(total) / 2);
    return static_cast<std::int64_t>((off + half) / total);
}

std::vector<TrailStep> trailSteps(const Facts &facts, std::size_t model, Day day,
                                  const std::vector<std::string> &agreements, std::span<const LevelMove> moves)
{
    std::vector<TrailStep> steps;
    const auto &all = facts.all<Agreement>();
    for (const LevelMove &move : moves) {
        const std::int64_t total = totalWeight(move);
        if (total == 0)
            steps.push_back({model,
                             move.level,
                             Recipient::Backers,
                             {},
                             {},
                             day,
                             day,
                             move.before,
                             move.after,
                             1,
                             1,
                             move.after - move.before});
        for (const LevelMove::Part &part : move.parts) {
            TrailStep step{model, move.level,  part.slot.recipient, {},          {},    day,
                           day,   move.before, move.after,          part.weight, total, part.after - part.before};
            if (part.slot.party)
                step.party = *part.slot.party;
            if (part.slot.agreement) {
                const std::string &id = agreements[*part.slot.agreement];
                step.agreement = static_cast<std::size_t>(
                    std::find_if(all.begin(), all.end(), [&](const Agreement &a) { return a.id == id; }) - all.begin());
            }
            steps.push_back(step);
        }
    }
    return steps;
}

Result<Trail> trail(Portfolio &portfolio, const TrailQuery &query)
{
    const auto facts = portfolio.facts();
    const auto models = chosenModels(*facts, query.models);
    if (!models)
        return models.error();
    auto parties = chosenParties(*facts, query.parties);
    if (!parties)
        return parties.error();
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    Gatherer gatherer(*facts, query, std::move(*parties));
    for (const ModelDays &days : daysByModel(*facts, *totals)) {
        if (!(*models)[days.model])
            continue;
        if (auto walked = gatherer.walk(days); !walked)
            return walked.error().with("model", facts->all<Model>()[days.model].id);
    }
    return gatherer.finish();
}

} // namespace cb::portfolio
