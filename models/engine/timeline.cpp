// SPDX-License-Identifier: MIT
#include "engine/timeline.h"

#include "engine/errors.h"
#include "engine/ownership.h"

#include <algorithm>
#include <set>

namespace cb::engine {

namespace {

// Of several entries for the same day the later entered wins.
std::optional<TermsEntry> termsOn(const ModelFacts &facts, Day day)
{
    std::optional<TermsEntry> found;
    for (const TermsEntry &entry : facts.terms)
        if (entry.from <= day && (!found || found->from <= entry.from))
            found = entry;
    return found;
}

bool sameRates(const std::optional<TermsEntry> &a, const std::optional<TermsEntry> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->creator == b->creator && a->backers == b->backers && a->processors == b->processors &&
           a->yield == b->yield;
}

bool inForce(const ContributionInForce &c, Day day)
{
    return c.receivedOn <= day && day < c.refundedOn;
}

Result<AgreementState> agreementOn(const ModelFacts &facts, std::size_t index, Day day)
{
    const RevenueShare &agreement = facts.agreements[index];
    AgreementState state;
    state.pastLastDay = agreement.until < day;
    for (const ContributionInForce &c : facts.contributions) {
        if (c.agreement != index)
            continue;
        state.started = state.started || c.receivedOn <= day;
        if (!inForce(c, day))
            continue;
        const auto sum = checkedAdd(state.inForce, c.amount.units());
        if (!sum)
            return Error(errors::overflow, {{"value", c.amount.toString()}});
        state.inForce = *sum;
    }
    if (agreement.cap) {
        state.cap = mulDivFloor(agreement.cap->units(), state.inForce, Multiple::ofUnits(1'000'000).units());
        if (!state.cap)
            return Error(errors::overflow, {{"value", agreement.cap->toString()}});
    }
    return state;
}

std::set<Day> changeDays(const ModelFacts &facts, const std::vector<OwnershipState> &ownership)
{
    std::set<Day> days{Day::first()};
    for (const TermsEntry &entry : facts.terms)
        days.insert(entry.from);
    for (const ContributionInForce &c : facts.contributions) {
        days.insert(c.receivedOn);
        if (c.refundedOn != Day::last())
            days.insert(c.refundedOn);
    }
    for (const RevenueShare &agreement : facts.agreements)
        if (agreement.until != Day::last())
            days.insert(agreement.until.plusDays(1));
    for (const OwnershipState &state : ownership)
        days.insert(state.from);
    return days;
}

std::size_t placeOf(const std::vector<PartyIndex> &parties, PartyIndex party)
{
    return static_cast<std::size_t>(std::lower_bound(parties.begin(), parties.end(), party) - parties.begin());
}

Result<std::vector<std::int64_t>> poolOn(const ModelFacts &facts, const std::vector<PartyIndex> &backers, Day day)
{
    std::vector<std::int64_t> weights(backers.size(), 0);
    for (const ContributionInForce &c : facts.contributions) {
        if (c.agreement || !inForce(c, day))
            continue;
        std::int64_t &weight = weights[placeOf(backers, c.backer)];
        const auto sum = checkedAdd(weight, c.amount.units());
        if (!sum)
            return Error(errors::overflow, {{"value", c.amount.toString()}});
        weight = *sum;
    }
    return weights;
}

} // namespace

Result<void> validate(const TermsEntry &terms)
{
    std::int64_t sum = 0;
    const std::pair<const char *, Rate> rates[] = {{"creator", terms.creator},
                                                   {"backers", terms.backers},
                                                   {"processors", terms.processors},
                                                   {"yield", terms.yield}};
    for (const auto &[field, rate] : rates) {
        if (rate < Rate() || rate > assignableRate)
            return Error(errors::rateOutOfRange,
                         {{"field", field}, {"value", rate.toString()}, {"limit", assignableRate.toString()}});
        sum += rate.units();
    }
    if (sum > assignableRate.units())
        return Error(
            errors::ratesAboveLimit,
            {{"field", "rates"}, {"value", Rate::ofUnits(sum).toString()}, {"limit", assignableRate.toString()}});
    return {};
}

Result<Timeline> Timeline::compile(const ModelFacts &facts)
{
    for (const TermsEntry &entry : facts.terms)
        if (const auto valid = validate(entry); !valid)
            return valid.error().with("on", entry.from.toString());
    const auto ownership = ownershipOverTime(facts);
    if (!ownership)
        return ownership.error();

    Timeline timeline;
    timeline.m_agreements = facts.agreements;
    std::set<PartyIndex> owners;
    for (const OwnershipState &state : *ownership)
        for (const auto &[party, shares] : state.shares)
            owners.insert(party);
    std::set<PartyIndex> backers;
    for (const ContributionInForce &c : facts.contributions)
        if (!c.agreement || facts.agreements[*c.agreement].thenPool)
            backers.insert(c.backer);
    timeline.m_owners.assign(owners.begin(), owners.end());
    timeline.m_backers.assign(backers.begin(), backers.end());

    auto ownersNow = ownership->begin();
    for (const Day day : changeDays(facts, *ownership)) {
        Segment segment;
        segment.from = day;
        segment.terms = termsOn(facts, day);
        for (std::size_t i = 0; i < facts.agreements.size(); ++i) {
            const auto state = agreementOn(facts, i, day);
            if (!state)
                return state.error();
            segment.agreements.push_back(*state);
        }
        while (std::next(ownersNow) != ownership->end() && std::next(ownersNow)->from <= day)
            ++ownersNow;
        segment.owners.assign(owners.size(), 0);
        for (const auto &[party, shares] : ownersNow->shares)
            segment.owners[placeOf(timeline.m_owners, party)] = shares.units();
        auto pool = poolOn(facts, timeline.m_backers, day);
        if (!pool)
            return pool.error();
        segment.pool = std::move(*pool);
        if (!timeline.m_segments.empty()) {
            const Segment &before = timeline.m_segments.back();
            const bool sameRun = sameRates(before.terms, segment.terms) && before.agreements == segment.agreements;
            segment.run = before.run + (sameRun ? 0 : 1);
        }
        timeline.m_segments.push_back(std::move(segment));
    }

    for (const PartyIndex party : timeline.m_owners)
        timeline.m_slots.push_back({Recipient::Creator, party, {}});
    timeline.m_slots.push_back({Recipient::Backers, {}, {}});
    for (const PartyIndex party : timeline.m_backers)
        timeline.m_slots.push_back({Recipient::Backers, party, {}});
    for (std::size_t i = 0; i < facts.agreements.size(); ++i)
        timeline.m_slots.push_back({Recipient::Backers, facts.agreements[i].backer, i});
    for (const Recipient recipient :
         {Recipient::Processors, Recipient::Yield, Recipient::BuybackBurn, Recipient::Foundation, Recipient::Network})
        timeline.m_slots.push_back({recipient, {}, {}});
    return timeline;
}

std::size_t Timeline::segmentOn(Day day) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), day,
                                        [](Day d, const Segment &segment) { return d < segment.from; });
    return static_cast<std::size_t>(after - m_segments.begin()) - 1;
}

} // namespace cb::engine
