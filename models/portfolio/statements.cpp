// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/statements.h"

#include "portfolio/chosen.h"
#include "portfolio/day_walk.h"
#include "portfolio/errors.h"
#include "store/payment_table.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cb::portfolio {

namespace {

Recipient recipientOf(PaidTo to)
{
    static_assert(static_cast<int>(PaidTo::Network) == static_cast<int>(Recipient::Network));
    return static_cast<Recipient>(to); // the same order
}

Step stepOf(const StatementQuery &query)
{
    constexpr std::int64_t twoMonths = 62;
    const std::int64_t days = std::int64_t{query.to.number()} - query.from.number() + 1;
    return days <= twoMonths ? Step::Day : Step::Month;
}

// Adds up exactly, and remembers where it could not.
class Adder {
public:
    void add(Amount &sum, Amount amount)
    {
        if (auto added = addTo(sum, amount); !added && m_done)
            m_done = added;
    }
    void subtract(Amount &sum, Amount amount) { add(sum, -amount); }
    const Result<void> &done() const { return m_done; }

private:
    Result<void> m_done;
};

// One party's statement while it is gathered; versions are counted from 1, so that none comes first.
struct Draft {
    std::map<std::pair<std::size_t, Recipient>, StatementBalance> balances;
    std::map<std::tuple<std::size_t, std::size_t, Recipient, std::string>, Amount> earned;
    std::map<std::pair<Day, Recipient>, Amount> periods;
};

class Gathering {
public:
    Gathering(const Facts &facts, const StatementQuery &query)
        : m_facts(facts)
        , m_query(query)
    {}

    Result<void> choose()
    {
        const std::size_t parties = m_facts.all<Party>().size();
        m_places.assign(parties, absent);
        std::vector<char> wanted(parties, m_query.parties.empty() ? 1 : 0);
        for (const std::string &id : m_query.parties) {
            if (!m_facts.find<Party>(id))
                return Error(errors::noSuchRecord, {{"kind", "party"}, {"value", id}});
            wanted[m_facts.partyPlace(id)] = 1;
        }
        for (std::size_t party = 0; party < parties; ++party) {
            if (!wanted[party])
                continue;
            m_places[party] = statements.size();
            PartyStatement &statement = statements.emplace_back();
            statement.party = party;
            statement.from = m_query.from;
            statement.to = m_query.to;
        }
        m_drafts.resize(statements.size());
        return chooseModels();
    }

    Result<void> takeDays(const ModelDays &days)
    {
        if (!m_models[days.model])
            return {};
        DistributionQuery before;
        before.to = m_query.from.plusDays(m_query.from == Day::first() ? 0 : -1);
        before.step = Step::All;
        const auto opening = [&](const ModelSplit &split, Day, std::size_t, std::span<std::int64_t> parts) {
            takeParts(split, parts, [&](Draft &draft, const engine::Slot &slot, Amount amount) {
                m_adder.add(balance(draft, days.model, slot.recipient).opening, amount);
            });
        };
        const auto detail = engine::Allocation::Detail::Parties;
        if (m_query.from != Day::first())
            if (auto walked = walkDays(m_facts, days, before, detail, opening); !walked)
                return walked;
        DistributionQuery within;
        within.from = m_query.from;
        within.to = m_query.to;
        within.step = stepOf(m_query);
        within.byVersion = true;
        const auto earned = [&](const ModelSplit &split, Day start, std::size_t version,
                                std::span<std::int64_t> parts) {
            takeParts(split, parts, [&](Draft &draft, const engine::Slot &slot, Amount amount) {
                const std::string agreement = slot.agreement ? split.agreements[*slot.agreement] : std::string();
                m_adder.add(balance(draft, days.model, slot.recipient).earned, amount);
                m_adder.add(draft.earned[{days.model, version, slot.recipient, agreement}], amount);
                m_adder.add(draft.periods[{start, slot.recipient}], amount);
            });
        };
        return walkDays(m_facts, days, within, detail, earned);
    }

    void takePayouts()
    {
        for (const Payout &payout : m_facts.all<Payout>()) {
            const std::size_t model = m_facts.modelPlace(payout.model);
            const std::size_t place = payout.party ? placeOf(*payout.party) : absent;
            if (place == absent || !m_models[model] || m_query.to < payout.on)
                continue;
            const Recipient recipient = recipientOf(payout.recipient);
            StatementBalance &row = balance(m_drafts[place], model, recipient);
            if (payout.on < m_query.from) {
                m_adder.subtract(row.opening, payout.amount);
                continue;
            }
            m_adder.add(row.paid, payout.amount);
            statements[place].payouts.push_back(
                {payout.on, model, recipient, payout.id, payout.transaction.value_or(std::string()), payout.amount});
        }
    }

    void takeContributions()
    {
        for (const Contribution &c : m_facts.all<Contribution>()) {
            const std::size_t model = m_facts.modelPlace(m_facts.find<Round>(c.round)->model);
            const std::size_t place = placeOf(c.backer);
            if (place == absent || !m_models[model] || !c.receivedOn)
                continue;
            StatementCapital row{*c.receivedOn,
                                 StatementCapital::What::Contribution,
                                 model,
                                 c.id,
                                 textOf(c.agreement),
                                 textOf(c.transaction),
                                 c.amount};
            takeCapital(statements[place], row);
            if (!c.refundedOn)
                continue;
            row.on = *c.refundedOn;
            row.what = StatementCapital::What::Refund;
            row.transaction.clear();
            takeCapital(statements[place], row);
        }
    }

    void takeProgress(const std::vector<AgreementProgress> &all)
    {
        for (const AgreementProgress &progress : all) {
            const Agreement *agreement = m_facts.find<Agreement>(progress.agreement);
            const std::size_t place = placeOf(agreement->backer);
            const std::size_t model = m_facts.modelPlace(m_facts.find<Round>(agreement->round)->model);
            if (place != absent && m_models[model] && progress.started)
                statements[place].agreements.push_back(progress);
        }
    }

    Result<void> finish()
    {
        for (std::size_t i = 0; i < statements.size(); ++i)
            finish(statements[i], m_drafts[i]);
        return m_adder.done();
    }

    std::vector<PartyStatement> statements;

private:
    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

    static std::string textOf(const std::optional<std::string> &text) { return text.value_or(std::string()); }
    std::size_t placeOf(const std::string &party) const { return m_places[m_facts.partyPlace(party)]; }

    Result<void> chooseModels()
    {
        auto chosen = chosenModels(m_facts, m_query.models);
        if (!chosen)
            return chosen.error();
        m_models = std::move(*chosen);
        return {};
    }

    static StatementBalance &balance(Draft &draft, std::size_t model, Recipient recipient)
    {
        StatementBalance &row = draft.balances[{model, recipient}];
        row.model = model;
        row.recipient = recipient;
        return row;
    }

    template <class Take>
    void takeParts(const ModelSplit &split, std::span<std::int64_t> parts, const Take &take)
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const engine::Slot &slot = split.timeline.slots()[i];
            const std::int64_t units = std::exchange(parts[i], 0);
            if (units != 0 && slot.party && m_places[*slot.party] != absent)
                take(m_drafts[m_places[*slot.party]], slot, Amount::ofUnits(units));
        }
    }

    void takeCapital(PartyStatement &statement, const StatementCapital &row)
    {
        if (m_query.to < row.on)
            return;
        const bool in = row.what == StatementCapital::What::Contribution;
        const Amount moved = in ? row.amount : -row.amount;
        m_adder.add(statement.capitalClosing, moved);
        if (row.on < m_query.from)
            m_adder.add(statement.capitalOpening, moved);
        else
            statement.capital.push_back(row);
    }

    void finish(PartyStatement &statement, Draft &draft)
    {
        constexpr Amount nothing;
        for (auto &[key, row] : draft.balances) {
            row.closing = row.opening;
            m_adder.add(row.closing, row.earned);
            m_adder.subtract(row.closing, row.paid);
            m_adder.add(statement.opening, row.opening);
            m_adder.add(statement.earned, row.earned);
            m_adder.add(statement.paid, row.paid);
            m_adder.add(statement.closing, row.closing);
            if (row.opening != nothing || row.earned != nothing || row.paid != nothing)
                statement.balances.push_back(row);
        }
        for (const auto &[key, amount] : draft.earned) {
            const auto &[model, version, recipient, agreement] = key;
            if (amount != nothing)
                statement.earnings.push_back(
                    {model, version == 0 ? std::nullopt : std::optional(version - 1), recipient, agreement, amount});
        }
        statement.step = stepOf(m_query);
        for (const auto &[key, amount] : draft.periods)
            if (amount != nothing)
                statement.periods.push_back({key.first, key.second, amount});
        std::stable_sort(statement.payouts.begin(), statement.payouts.end(),
                         [](const auto &a, const auto &b) { return a.on < b.on; });
        std::stable_sort(statement.capital.begin(), statement.capital.end(),
                         [](const auto &a, const auto &b) { return std::tie(a.on, a.what) < std::tie(b.on, b.what); });
    }

    const Facts &m_facts;
    const StatementQuery &m_query;
    std::vector<std::size_t> m_places; // of the statement, by party
    std::vector<char> m_models;        // whether wanted
    std::vector<Draft> m_drafts;
    Adder m_adder;
};

} // namespace

bool PartyStatement::empty() const
{
    return balances.empty() && capital.empty() && capitalOpening == Amount();
}

Result<std::vector<PartyStatement>> statementsOf(Portfolio &portfolio, const StatementQuery &query)
{
    const auto facts = portfolio.facts();
    Gathering gathering(*facts, query);
    if (auto chosen = gathering.choose(); !chosen)
        return chosen.error();
    const auto totals = portfolio.payments().totals();
    if (!totals)
        return totals.error();
    for (const ModelDays &days : daysByModel(*facts, *totals))
        if (auto taken = gathering.takeDays(days); !taken)
            return taken.error();
    const auto progress = agreementProgress(portfolio, query.to);
    if (!progress)
        return progress.error();
    gathering.takePayouts();
    gathering.takeContributions();
    gathering.takeProgress(*progress);
    if (auto finished = gathering.finish(); !finished)
        return finished.error();
    return std::move(gathering.statements);
}

Result<PartyStatement> statementOf(Portfolio &portfolio, const std::string &party, Day from, Day to)
{
    auto all = statementsOf(portfolio, {{party}, from, to, {}});
    if (!all)
        return all.error();
    return std::move(all->front());
}

} // namespace cb::portfolio
