// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_portfolio.h"

#include "harness.h"

#include <algorithm>

namespace cb::test {

using engine::Amount;
using engine::Day;
using engine::ModelFacts;
using engine::Rate;

std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

std::int64_t Random::between(std::int64_t low, std::int64_t high)
{
    const std::uint64_t count = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + (count == 0 ? next() : next() % count));
}

std::int64_t Random::anyMagnitude(std::int64_t high)
{
    std::int64_t limit = 1;
    for (std::int64_t digits = between(0, 18); digits > 0 && limit <= high / 10; --digits)
        limit *= 10;
    return between(1, std::min(high, limit * 9));
}

namespace {

constexpr int lastDay = 40;

struct Scale {
    std::int64_t payment; // the largest payment in units
    std::int64_t total;   // what the payments may roughly come to
};

void addTerms(Random &random, ModelFacts &facts)
{
    const std::int64_t entries = random.between(1, 3);
    for (std::int64_t i = 0; i < entries; ++i) {
        engine::TermsEntry entry;
        entry.from =
            i == 0 ? day(static_cast<int>(random.between(-3, 1))) : day(static_cast<int>(random.between(1, lastDay)));
        const bool round = random.chance(60);
        const auto rate = [&](std::int64_t least, std::int64_t most) {
            return round ? random.between(least, most) * 10'000 : random.between(least * 10'000, most * 10'000);
        };
        const std::int64_t a = rate(20, 60);
        const std::int64_t b = rate(0, 98 - (a + 9'999) / 10'000);
        const std::int64_t left = 980'000 - a - b;
        const std::int64_t y = random.chance(50) ? std::min<std::int64_t>(left, 30'000) : 0;
        const std::int64_t c = random.chance(30) ? random.between(0, left - y) : 0;
        entry.creator = Rate::ofUnits(b);
        entry.backers = Rate::ofUnits(a);
        entry.processors = Rate::ofUnits(y);
        entry.yield = Rate::ofUnits(c);
        facts.terms.push_back(entry);
    }
}

Day someDay(Random &random)
{
    return day(static_cast<int>(random.between(-2, lastDay)));
}

void contribute(Random &random, ModelFacts &facts, engine::PartyIndex backer, std::int64_t units,
                std::optional<std::size_t> agreement)
{
    engine::ContributionInForce c;
    c.backer = backer;
    c.amount = Amount::ofUnits(units);
    c.receivedOn = random.chance(50) ? day(0) : someDay(random);
    if (random.chance(25))
        c.refundedOn = c.receivedOn.plusDays(static_cast<std::int32_t>(random.between(0, lastDay)));
    c.agreement = agreement;
    facts.contributions.push_back(c);
}

void addAgreements(Random &random, ModelFacts &facts, engine::PartyIndex parties, const Scale &scale)
{
    const std::int64_t count = random.chance(15) ? 0 : random.between(1, 4);
    std::int64_t least = 600'000;
    for (const engine::TermsEntry &entry : facts.terms)
        least = std::min(least, entry.backers.units());
    const bool mayNotFit = random.chance(6);
    for (std::int64_t i = 0; i < count; ++i) {
        engine::RevenueShare agreement;
        agreement.backer = static_cast<engine::PartyIndex>(random.between(0, parties - 1));
        const std::int64_t most = mayNotFit ? 300'000 : least / count;
        agreement.share = Rate::ofUnits(random.chance(50) ? most / 10'000 * 10'000 : random.between(0, most));
        agreement.thenCreator = random.chance(40);
        agreement.thenPool = random.chance(50);
        if (random.chance(20))
            agreement.until = someDay(random);
        // Caps around what the agreement would get of a part of all payments, so that most are reached on the way.
        const std::int64_t multiple = random.between(0, 30) * 100'000 + random.between(0, 9);
        if (random.chance(85))
            agreement.cap = engine::Multiple::ofUnits(multiple);
        facts.agreements.push_back(agreement);
        const std::int64_t pieces = random.between(0, 9) == 0 ? 0 : random.between(1, 3);
        for (std::int64_t k = 0; k < pieces; ++k) {
            const oracle::Int target = oracle::Int(scale.total) * agreement.share.units() * random.between(1, 80) / 100;
            const oracle::Int units = target / std::max<std::int64_t>(multiple, 100'000) / pieces;
            contribute(random, facts, agreement.backer, std::max<std::int64_t>(1, static_cast<std::int64_t>(units)),
                       static_cast<std::size_t>(i));
        }
    }
}

void addOwners(Random &random, ModelFacts &facts, engine::PartyIndex parties)
{
    const auto party = [&] { return static_cast<engine::PartyIndex>(random.between(0, parties - 1)); };
    const std::int64_t days = random.chance(50) ? 0 : random.between(1, 3);
    for (std::int64_t i = 0; i < days; ++i) {
        const Day on = someDay(random);
        if (random.chance(70)) // else the first entry may leave the creator with nothing
            facts.holdings.push_back({on, facts.creator, engine::Shares::ofUnits(random.anyMagnitude(10'000'000))});
        facts.holdings.push_back(
            {on, party(), engine::Shares::ofUnits(random.chance(20) ? 1 : random.anyMagnitude(10'000'000))});
    }
    if (random.chance(25))
        facts.equity.push_back({someDay(random), party(), Rate::ofUnits(random.between(1, 400'000))});
    if (random.chance(15))
        facts.equity.push_back({someDay(random), party(), Rate::ofUnits(random.between(1, 40) * 10'000)});
    if (random.chance(15))
        facts.issues.push_back({someDay(random), party(), engine::Shares::ofUnits(random.anyMagnitude(3'000'000))});
}

std::vector<oracle::Payment> somePayments(Random &random, const Scale &scale, std::int64_t count)
{
    const std::int64_t versions = random.between(0, 3);
    const int refunds = static_cast<int>(random.between(0, 40));
    std::vector<oracle::Payment> payments;
    for (std::int64_t i = 0; i < count; ++i) {
        oracle::Payment payment;
        payment.day = day(static_cast<int>(random.chance(30) ? random.between(1, 10) : random.between(1, lastDay)));
        if (versions > 0 && random.chance(60))
            payment.version = static_cast<std::size_t>(random.between(0, versions - 1));
        payment.at = random.between(0, 5);
        payment.entry = static_cast<std::size_t>(i);
        payment.units = random.chance(70) ? random.between(0, scale.payment) : random.anyMagnitude(scale.payment);
        if (random.chance(refunds))
            payment.units = -payment.units;
        else if (!payments.empty() && random.chance(10))
            payment.units = -payments.back().units;
        payments.push_back(payment);
    }
    sortForSplit(payments);
    return payments;
}

engine::TermsEntry inForce(const ModelFacts &facts, Day on)
{
    engine::TermsEntry found = facts.terms.front();
    for (const engine::TermsEntry &entry : facts.terms)
        if (entry.from <= on && (found.from <= entry.from || on < found.from))
            found = entry;
    return found;
}

// Whether what a party holds at the end of a day may be entered once more without a difference: an entry on a day with
// new shares would come before them, and one before the first entry would be the first.
bool mayEnterAgain(const ModelFacts &facts, Day on)
{
    const auto onDay = [&](const auto &entry) { return entry.on == on; };
    const bool newShares = std::any_of(facts.equity.begin(), facts.equity.end(), onDay) ||
                           std::any_of(facts.issues.begin(), facts.issues.end(), onDay);
    const bool entered = std::any_of(facts.holdings.begin(), facts.holdings.end(),
                                     [&](const engine::Holding &entry) { return entry.on <= on; });
    return !newShares && (entered || facts.holdings.empty());
}

} // namespace

RandomPortfolio randomPortfolio(std::uint64_t seed)
{
    Random random(seed);
    RandomPortfolio made;
    made.small = random.chance(35);
    const std::int64_t count = random.between(3, made.small ? 14 : 22);
    std::int64_t largest = made.small ? 60 : 1'000;
    for (std::int64_t digits = made.small ? 0 : random.between(0, 13); digits > 0; --digits)
        largest *= 10;
    const Scale scale{largest, largest / 2 * count};
    const auto parties = static_cast<engine::PartyIndex>(random.between(2, 6));
    made.facts.creator = static_cast<engine::PartyIndex>(random.between(0, parties - 1));
    addTerms(random, made.facts);
    addAgreements(random, made.facts, parties, scale);
    addOwners(random, made.facts, parties);
    for (std::int64_t i = random.between(0, 4); i > 0; --i)
        contribute(random, made.facts, static_cast<engine::PartyIndex>(random.between(0, parties - 1)),
                   random.chance(50) ? random.anyMagnitude(1'000'000'000'000) : random.between(1, 9), {});
    made.payments = somePayments(random, scale, count);
    return made;
}

ModelFacts withEmptyChange(const ModelFacts &facts, Random &random)
{
    ModelFacts changed = facts;
    const Day on = someDay(random);
    const engine::TermsEntry terms = inForce(facts, on);
    if (terms.from <= on)
        changed.terms.push_back({on, terms.creator, terms.backers, terms.processors, terms.yield});
    const Day later = someDay(random);
    if (mayEnterAgain(facts, later)) {
        // Whatever the creator holds at the end of that day is entered once more.
        const oracle::Int held = oracle::ownersOn(facts, later)[facts.creator];
        changed.holdings.push_back({later, facts.creator, engine::Shares::ofUnits(static_cast<std::int64_t>(held))});
    }
    if (!facts.contributions.empty()) {
        // A contribution is entered in two pieces.
        const auto last = static_cast<std::int64_t>(facts.contributions.size()) - 1;
        auto &first = changed.contributions[static_cast<std::size_t>(random.between(0, last))];
        auto second = first;
        first.amount = Amount::ofUnits(random.between(0, second.amount.units() - 1));
        second.amount = Amount::ofUnits(second.amount.units() - first.amount.units());
        changed.contributions.push_back(second);
        // Another one is refunded on the day it is received.
        second.refundedOn = second.receivedOn;
        changed.contributions.push_back(second);
    }
    return changed;
}

ModelFacts withPoolContribution(const ModelFacts &facts, Random &random)
{
    ModelFacts changed = facts;
    contribute(random, changed, static_cast<engine::PartyIndex>(random.between(0, 6)),
               random.anyMagnitude(1'000'000'000), {});
    return changed;
}

} // namespace cb::test
