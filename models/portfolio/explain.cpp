// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/allocations.h"

#include "engine/errors.h"
#include "portfolio/day_walk.h"
#include "portfolio/errors.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

std::optional<Terms> copyOf(const Terms *terms)
{
    return terms ? std::optional(*terms) : std::nullopt;
}

bool comesBefore(const Payment &payment, const store::PaymentRow &row)
{
    const std::int64_t at = payment.id.at.micros();
    return std::tie(row.version, row.at, row.sequence) < std::tie(payment.version, at, payment.id.sequence);
}

// What the payments of the same day that come before it add up to.
Result<std::int64_t> earlierThatDay(Portfolio &portfolio, const Payment &payment)
{
    store::PaymentScan scan;
    scan.model = payment.id.model;
    scan.from = Instant::startOf(payment.id.at.day()).micros();
    scan.to = Instant::startOf(payment.id.at.day().plusDays(1)).micros() - 1;
    std::int64_t sum = 0;
    bool fits = true;
    const auto scanned = portfolio.payments().scan(scan, [&](const store::PaymentRow &row) {
        if (!comesBefore(payment, row))
            return true;
        const auto next = engine::checkedAdd(sum, row.amount);
        fits = next.has_value();
        sum = next.value_or(0);
        return fits;
    });
    if (!scanned)
        return scanned.error();
    if (!fits)
        return Error(engine::errors::overflow, {{"value", payment.amount.toString()}});
    return sum;
}

std::vector<LedgerPart> partsOf(const engine::Timeline &timeline, const std::vector<std::int64_t> &units)
{
    std::vector<LedgerPart> parts;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const engine::Slot &slot = timeline.slots()[i];
        const std::optional<std::size_t> party = slot.party ? std::optional<std::size_t>(*slot.party) : std::nullopt;
        const auto same = std::find_if(parts.begin(), parts.end(), [&](const LedgerPart &part) {
            return part.recipient == slot.recipient && part.party == party;
        });
        if (same != parts.end())
            same->units += units[i];
        else
            parts.push_back({slot.recipient, party, units[i]});
    }
    std::erase_if(parts, [](const LedgerPart &part) { return part.units == 0; });
    std::sort(parts.begin(), parts.end(), [](const LedgerPart &a, const LedgerPart &b) {
        return std::tie(a.recipient, a.party) < std::tie(b.recipient, b.party);
    });
    return parts;
}

// The agreements that are over by now and whose share has joined the creator's part.
std::vector<std::size_t> joinedCreator(const engine::Timeline &timeline, const engine::Allocation &allocation)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < timeline.agreements().size(); ++i)
        if (timeline.agreements()[i].thenCreator && allocation.segment().agreements[i].started && !allocation.active(i))
            places.push_back(i);
    return places;
}

} // namespace

Result<Explanation> explain(Portfolio &portfolio, const PaymentId &id)
{
    auto payment = findPayment(portfolio, id);
    if (!payment)
        return payment.error();
    const auto facts = portfolio.facts();
    const auto &models = facts->all<Model>();
    const auto model = std::find_if(models.begin(), models.end(), [&](const Model &m) { return m.entry == id.model; });
    auto split = modelSplit(*facts, *model);
    if (!split)
        return split.error();
    const auto totals = portfolio.payments().totals(id.model);
    if (!totals)
        return totals.error();
    const auto before = earlierThatDay(portfolio, *payment);
    if (!before)
        return before.error();

    const Day day = id.at.day();
    engine::Allocation allocation(split->timeline, engine::Allocation::Detail::Parties);
    std::vector<std::int64_t> units(allocation.partCount(), 0);
    if (auto moved = moveTo(allocation, split->timeline, *totals, day.plusDays(-1)); !moved)
        return moved.error();
    if (auto advanced = allocation.advanceTo(day); !advanced)
        return advanced.error();
    if (auto moved = allocation.move(*before, units); !moved)
        return moved.error();
    std::fill(units.begin(), units.end(), 0);

    Explanation explanation;
    for (const std::size_t i : joinedCreator(split->timeline, allocation))
        explanation.toCreator.push_back(split->agreements[i]);
    if (auto moved = allocation.moveTraced(payment->amount.units(), units, explanation.moves); !moved)
        return moved.error();
    explanation.model = static_cast<std::size_t>(model - models.begin());
    const std::size_t version = VersionPlaces(*facts, explanation.model).placeFrom1(payment->version, day);
    explanation.version = version == 0 ? std::nullopt : std::optional(version - 1);
    explanation.terms = copyOf(facts->termsOn(model->id, day));
    if (explanation.terms)
        explanation.processors = facts->processorsOf(*explanation.terms);
    explanation.agreements = split->agreements;
    explanation.parts = partsOf(split->timeline, units);
    explanation.payment = std::move(*payment);
    return explanation;
}

Result<CurrentSplit> currentSplit(Portfolio &portfolio, std::string_view modelId, Day day)
{
    const auto facts = portfolio.facts();
    const Model *model = facts->find<Model>(modelId);
    if (!model)
        return Error(errors::noSuchRecord, {{"kind", "model"}, {"value", std::string(modelId)}});
    CurrentSplit current;
    current.terms = copyOf(facts->termsOn(model->id, day));
    if (!current.terms)
        return current;
    // Agreements count under backers unless they are over and their share has gone to the creator.
    auto split = modelSplit(*facts, *model);
    if (!split)
        return split.error();
    const auto totals = portfolio.payments().totals(model->entry);
    if (!totals)
        return totals.error();
    engine::Allocation allocation(split->timeline, engine::Allocation::Detail::Recipients);
    if (auto moved = moveTo(allocation, split->timeline, *totals, day); !moved)
        return moved.error();
    Rate creator = current.terms->creator;
    Rate backers = current.terms->backers;
    for (const std::size_t i : joinedCreator(split->timeline, allocation)) {
        const Rate share = split->timeline.agreements()[i].share;
        creator = Rate::ofUnits(creator.units() + share.units());
        backers = Rate::ofUnits(backers.units() - share.units());
        current.toCreator.push_back(split->agreements[i]);
    }
    const Rate processors = facts->processorsOf(*current.terms);
    const Rate yield = current.terms->yield.value_or(Rate());
    const Rate network = Rate::ofUnits(engine::assignableRate.units() - creator.units() - backers.units() -
                                       processors.units() - yield.units());
    current.rates = {{Recipient::Creator, creator},
                     {Recipient::Backers, backers},
                     {Recipient::Processors, processors},
                     {Recipient::Yield, yield},
                     {Recipient::BuybackBurn, engine::fixedRate},
                     {Recipient::Foundation, engine::fixedRate},
                     {Recipient::Network, network}};
    return current;
}

} // namespace cb::portfolio
