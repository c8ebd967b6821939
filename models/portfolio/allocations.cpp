// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/allocations.h"

#include "portfolio/chosen.h"
#include "portfolio/day_walk.h"
#include "store/payment_table.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace cb::portfolio {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

std::optional<std::size_t> optionalPlace(std::size_t place)
{
    return place == none ? std::nullopt : std::optional(place);
}

// A row while it is being gathered: places, with `none` for what is not asked for or nobody's.
struct Cell {
    Day period;
    std::size_t model;
    std::size_t recipient;
    std::size_t party; // plus 1, so that nobody comes first
    std::size_t version;
    std::int64_t units;
    auto key() const { return std::tie(period, model, recipient, party, version); }
};

// What the parts of a split come to as rows: by recipient, and by party if that is asked for.
class Rows {
public:
    Rows(const DistributionQuery &query, std::set<std::size_t> parties)
        : m_query(query)
        , m_parties(std::move(parties))
    {}

    void take(const engine::Timeline &timeline, std::size_t model, Day period, std::size_t version,
              std::span<std::int64_t> parts)
    {
        const bool bySlot = detail() == engine::Allocation::Detail::Parties;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i] == 0)
                continue;
            const engine::Slot slot = bySlot ? timeline.slots()[i] : engine::Slot{static_cast<Recipient>(i), {}, {}};
            const bool wanted = m_parties.empty() || (slot.party && m_parties.contains(*slot.party));
            if (wanted)
                m_cells.push_back({period, m_query.byModel ? model : none,
                                   m_query.byRecipient ? static_cast<std::size_t>(slot.recipient) : none,
                                   m_query.byParty && slot.party ? *slot.party + 1 : 0,
                                   m_query.byVersion ? version : none, parts[i]});
            parts[i] = 0;
        }
    }

    engine::Allocation::Detail detail() const
    {
        return m_query.byParty || !m_parties.empty() ? engine::Allocation::Detail::Parties
                                                     : engine::Allocation::Detail::Recipients;
    }

    std::vector<DistributionRow> finish()
    {
        // A version that is none sorts first: it is counted from 1 here.
        std::stable_sort(m_cells.begin(), m_cells.end(),
                         [](const Cell &a, const Cell &b) { return a.key() < b.key(); });
        std::vector<DistributionRow> rows;
        for (std::size_t i = 0; i < m_cells.size();) {
            const Cell &first = m_cells[i];
            std::int64_t units = 0;
            for (; i < m_cells.size() && m_cells[i].key() == first.key(); ++i)
                units += m_cells[i].units;
            if (units != 0)
                rows.push_back(row(first, units));
        }
        return rows;
    }

private:
    DistributionRow row(const Cell &cell, std::int64_t units) const
    {
        DistributionRow result;
        result.period = cell.period;
        result.model = optionalPlace(cell.model);
        if (cell.recipient != none)
            result.recipient = static_cast<Recipient>(cell.recipient);
        if (cell.party != 0)
            result.party = cell.party - 1;
        if (m_query.byVersion && cell.version != 0)
            result.version = cell.version - 1;
        result.amount = Amount::ofUnits(units);
        return result;
    }

    const DistributionQuery &m_query;
    std::set<std::size_t> m_parties;
    std::vector<Cell> m_cells;
};

} // namespace

std::string_view recipientName(Recipient recipient)
{
    constexpr std::array<std::string_view, engine::recipientCount> names = {
        "creator", "backers", "processors", "yield", "buyback_burn", "foundation", "network"};
    return names[static_cast<std::size_t>(recipient)];
}

Result<std::vector<DistributionRow>> distribution(Portfolio &portfolio, const DistributionQuery &query)
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
    Rows rows(query, std::move(*parties));
    for (const ModelDays &days : daysByModel(*facts, *totals)) {
        if (!(*models)[days.model])
            continue;
        const auto walked =
            walkDays(*facts, days, query, rows.detail(),
                     [&](const ModelSplit &split, Day period, std::size_t version, std::span<std::int64_t> parts) {
                         rows.take(split.timeline, days.model, period, version, parts);
                     });
        if (!walked)
            return walked.error();
    }
    return rows.finish();
}

Result<std::vector<RevenueRow>> revenue(Portfolio &portfolio, const DistributionQuery &query)
{
    const auto facts = portfolio.facts();
    const auto models = chosenModels(*facts, query.models);
    if (!models)
        return models.error();
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    std::map<std::tuple<Day, std::size_t, std::size_t>, RevenueRow> rows;
    for (const ModelDays &days : daysByModel(*facts, *totals)) {
        if (!(*models)[days.model])
            continue;
        const VersionPlaces versions(*facts, days.model);
        for (const store::DayTotal &total : days.totals) {
            const Day day = Day::ofNumber(total.day);
            if (day < query.from || query.to < day)
                continue;
            const std::size_t version = query.byVersion ? versions.placeFrom1(total.version, day) : 0;
            const Day period = engine::periodStart(day, query.step);
            RevenueRow &row = rows[{period, query.byModel ? days.model : none, version}];
            row.period = period;
            row.model = query.byModel ? std::optional(days.model) : std::nullopt;
            row.version = version == 0 ? std::nullopt : std::optional(version - 1);
            row.payments += total.payments;
            row.tasks += total.tasks;
            if (auto added = addTo(row.gross, Amount::ofUnits(total.gross)); !added)
                return added.error();
            if (auto added = addTo(row.refunds, Amount::ofUnits(total.refunds)); !added)
                return added.error();
            row.net = plus(row.gross, row.refunds); // of opposite signs
        }
    }
    std::vector<RevenueRow> result;
    result.reserve(rows.size());
    for (const auto &[key, row] : rows)
        result.push_back(row);
    return result;
}

Result<BookTotals> bookTotals(Portfolio &portfolio)
{
    DistributionQuery query;
    query.step = engine::Step::All;
    query.byModel = false;
    query.byRecipient = false;
    const auto paid = revenue(portfolio, query);
    if (!paid)
        return paid.error();
    const auto parts = distribution(portfolio, query);
    if (!parts)
        return parts.error();
    BookTotals totals;
    if (!paid->empty())
        totals = {paid->front().payments, paid->front().net, {}};
    if (!parts->empty())
        totals.allocated = parts->front().amount;
    return totals;
}

} // namespace cb::portfolio
