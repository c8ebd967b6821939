// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/allocations.h"
#include "portfolio/chosen.h"
#include "portfolio/split_walk.h"
#include "store/errors.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

// How the parts of a model's split become rows of the ledger: one a recipient, or one a recipient and party.
class PartRows {
public:
    PartRows(const engine::Timeline &timeline, bool byParty, const std::set<std::size_t> &parties)
    {
        const bool bySlot = byParty || !parties.empty();
        const std::size_t count = bySlot ? timeline.slots().size() : engine::recipientCount;
        for (std::size_t i = 0; i < count; ++i) {
            const engine::Slot slot = bySlot ? timeline.slots()[i] : engine::Slot{static_cast<Recipient>(i), {}, {}};
            const bool wanted = parties.empty() || (slot.party && parties.contains(*slot.party));
            const std::optional<std::size_t> party =
                byParty && slot.party ? std::optional<std::size_t>(*slot.party) : std::nullopt;
            m_targets.push_back(wanted ? rowFor(slot.recipient, party) : noRow);
        }
        sortRows();
    }

    std::span<const LedgerPart> fill(std::span<std::int64_t> parts)
    {
        for (LedgerPart &row : m_rows)
            row.units = 0;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (m_targets[i] != noRow)
                m_rows[m_targets[i]].units += parts[i];
            parts[i] = 0;
        }
        return m_rows;
    }

private:
    static constexpr std::size_t noRow = static_cast<std::size_t>(-1);

    std::size_t rowFor(Recipient recipient, std::optional<std::size_t> party)
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].recipient == recipient && m_rows[i].party == party)
                return i;
        m_rows.push_back({recipient, party, 0});
        return m_rows.size() - 1;
    }

    void sortRows()
    {
        std::vector<std::size_t> order(m_rows.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::tie(m_rows[a].recipient, m_rows[a].party) < std::tie(m_rows[b].recipient, m_rows[b].party);
        });
        std::vector<LedgerPart> sorted;
        std::vector<std::size_t> placeOf(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            placeOf[order[i]] = i;
            sorted.push_back(m_rows[order[i]]);
        }
        m_rows = std::move(sorted);
        for (std::size_t &target : m_targets)
            target = target == noRow ? noRow : placeOf[target];
    }

    std::vector<std::size_t> m_targets;
    std::vector<LedgerPart> m_rows;
};

} // namespace

Result<void> ledger(Portfolio &portfolio, const LedgerQuery &query, const std::function<bool(const LedgerEntry &)> &row)
{
    const auto facts = portfolio.facts();
    const auto parties = chosenParties(*facts, query.parties);
    if (!parties)
        return parties.error();
    const auto detail = query.byParty || !parties->empty() ? engine::Allocation::Detail::Parties
                                                           : engine::Allocation::Detail::Recipients;
    auto walk = SplitWalk::begin(portfolio, query.models, query.to, detail);
    if (!walk)
        return walk.error();
    std::vector<std::optional<PartRows>> rows(facts->all<Model>().size());
    return (*walk)->payments([&](const SplitWalk::Step &step) {
        if (step.day < query.from) {
            std::fill(step.parts.begin(), step.parts.end(), 0);
            return true;
        }
        auto &partRows = rows[step.model];
        if (!partRows)
            partRows.emplace(step.split->timeline, query.byParty, *parties);
        LedgerEntry entry;
        entry.at = Instant::ofMicros(step.payment->at);
        entry.model = step.model;
        entry.reference = step.payment->reference;
        entry.version = step.versionFrom1 == 0 ? std::nullopt : std::optional(step.versionFrom1 - 1);
        entry.amount = step.payment->amount;
        entry.parts = partRows->fill(step.parts);
        entry.counterAfter = step.counterAfter;
        entry.termsFrom = step.termsFrom;
        return row(entry);
    });
}

} // namespace cb::portfolio
