// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/deposit_matching.h"

#include "portfolio/errors.h"

#include <algorithm>
#include <map>
#include <set>

namespace cb::exchange {

using portfolio::Contribution;

namespace {

// Hashes are written in either case.
std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

Error conflict(const std::string &transaction, std::string expected)
{
    return Error(portfolio::errors::duplicateConflict,
                 {{"field", "transaction"}, {"value", transaction}, {"expected", std::move(expected)}});
}

// A contribution with a transaction, and whether a transfer was found for it.
struct Candidate {
    const Contribution *contribution = nullptr;
    bool taken = false;
};

// The first fact in which the contribution is not what the transfer says; empty if it is.
std::string differenceOf(const StatedTransfer &stated, const Contribution &there, const std::string &round)
{
    if (there.round != round)
        return "round " + there.round;
    if (there.amount != stated.transfer->value)
        return "amount " + there.amount.toString();
    if (there.receivedOn != stated.transfer->day)
        return "received_on " + (there.receivedOn ? there.receivedOn->toString() : std::string("–"));
    if (!stated.party.empty() && there.backer != stated.party)
        return "backer " + there.backer;
    return {};
}

class Matching {
public:
    Matching(const portfolio::Facts &facts, const std::string &round)
        : m_round(round)
    {
        for (const Contribution &one : facts.all<Contribution>())
            if (one.transaction && !one.transaction->empty())
                m_candidates[lower(*one.transaction)].push_back({&one});
    }

    // The place in the chain says it all.
    void byIndex(StatedTransfer &stated)
    {
        for (Candidate &candidate : candidatesOf(stated)) {
            if (!stated.transfer->logIndex || candidate.contribution->logIndex != stated.transfer->logIndex)
                continue;
            candidate.taken = true;
            settle(stated, candidate);
            return;
        }
    }

    // Where one side has no index: the same facts. A wallet that is nobody's may be the backer's.
    void byFacts(StatedTransfer &stated)
    {
        for (Candidate &candidate : candidatesOf(stated)) {
            if (candidate.taken || bothIndexed(stated, candidate) ||
                !differenceOf(stated, *candidate.contribution, m_round).empty())
                continue;
            candidate.taken = true;
            stated.known = true;
            return;
        }
    }

    // What is left on both sides in one transaction is the same transfer told differently.
    void byTransaction(StatedTransfer &stated)
    {
        for (Candidate &candidate : candidatesOf(stated)) {
            if (candidate.taken || bothIndexed(stated, candidate) || candidate.contribution->round != m_round)
                continue;
            candidate.taken = true;
            settle(stated, candidate);
            return;
        }
    }

    std::vector<std::string> unseen(const portfolio::Facts &facts) const
    {
        std::set<const Contribution *> left;
        for (const auto &[transaction, candidates] : m_candidates)
            for (const Candidate &candidate : candidates)
                if (!candidate.taken)
                    left.insert(candidate.contribution);
        std::vector<std::string> ids;
        for (const Contribution &one : facts.all<Contribution>())
            if (left.contains(&one) && one.round == m_round && one.receivedOn)
                ids.push_back(one.id);
        return ids;
    }

private:
    std::vector<Candidate> &candidatesOf(const StatedTransfer &stated)
    {
        const auto found = m_candidates.find(stated.transfer->transaction);
        return found == m_candidates.end() ? m_none : found->second;
    }
    static bool bothIndexed(const StatedTransfer &stated, const Candidate &candidate)
    {
        return stated.transfer->logIndex && candidate.contribution->logIndex;
    }
    void settle(StatedTransfer &stated, const Candidate &candidate) const
    {
        const std::string differs = differenceOf(stated, *candidate.contribution, m_round);
        stated.known = differs.empty();
        if (!stated.known)
            stated.conflict = conflict(stated.transfer->transaction, candidate.contribution->id + ": " + differs);
    }

    const std::string &m_round;
    std::map<std::string, std::vector<Candidate>> m_candidates; // by transaction
    std::vector<Candidate> m_none;
};

bool sameFacts(const ChainTransfer &a, const ChainTransfer &b)
{
    return a.from == b.from && a.value == b.value && a.day == b.day;
}

} // namespace

std::int64_t dropRepeated(std::vector<StatedTransfer> &transfers)
{
    std::map<std::pair<std::string, std::int64_t>, const ChainTransfer *> seen;
    return static_cast<std::int64_t>(std::erase_if(transfers, [&](StatedTransfer &stated) {
        const ChainTransfer &one = *stated.transfer;
        if (!one.logIndex)
            return false;
        const auto [first, added] = seen.emplace(std::pair(one.transaction, *one.logIndex), &one);
        if (!added && !sameFacts(*first->second, one))
            stated.conflict = conflict(one.transaction, "amount " + first->second->value.toString());
        return !added && !stated.conflict;
    }));
}

std::vector<std::string> matchContributions(const portfolio::Facts &facts, const std::string &round,
                                            std::vector<StatedTransfer> &transfers)
{
    Matching matching(facts, round);
    const auto all = [&](bool assigned, bool unassigned, void (Matching::*match)(StatedTransfer &)) {
        for (StatedTransfer &stated : transfers)
            if (!stated.known && !stated.conflict && (stated.party.empty() ? unassigned : assigned))
                (matching.*match)(stated);
    };
    all(true, true, &Matching::byIndex);
    all(true, false, &Matching::byFacts); // a known sender has the first pick
    all(false, true, &Matching::byFacts);
    all(true, true, &Matching::byTransaction);
    return matching.unseen(facts);
}

} // namespace cb::exchange
