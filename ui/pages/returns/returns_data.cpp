// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/returns_data.h"

#include "portfolio/errors.h"
#include "portfolio/funding.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace cb::ui {

using engine::Amount;
using engine::Day;
using portfolio::Portfolio;
using portfolio::ReturnsBook;
using portfolio::ReturnsFlow;
using portfolio::ReturnsScope;
using What = ReturnsFlow::What;
using From = ReturnsFlow::From;

namespace {

class Gatherer {
public:
    Gatherer(Portfolio &portfolio, const ReturnsAsked &asked, const ReturnsScope &scope, const ReturnsBook &book)
        : m_portfolio(portfolio)
        , m_asked(asked)
        , m_book(book)
        , m_flows(book.flows(scope))
    {
        m_data.scope = scope;
    }

    Result<ReturnsData> run()
    {
        m_data.asked = m_asked;
        m_data.asOf = m_book.asOf();
        m_data.byModel = m_data.scope.party.has_value();
        auto total = m_book.of(m_data.scope);
        if (!total)
            return total.error();
        m_data.total = *total;
        count();
        if (auto done = lines(); !done)
            return done.error();
        if (auto done = untouched(); !done)
            return done.error();
        if (auto done = events(); !done)
            return done.error();
        rows();
        days();
        curves();
        ahead();
        months();
        return std::move(m_data);
    }

private:
    void count()
    {
        std::set<std::size_t> parties;
        std::set<std::size_t> models;
        std::set<std::size_t> rounds;
        for (const ReturnsFlow &flow : m_flows) {
            parties.insert(flow.party);
            models.insert(flow.model);
            if (flow.round)
                rounds.insert(*flow.round);
        }
        m_data.parties = parties.size();
        m_data.models = models.size();
        m_data.rounds = rounds.size();
    }

    Result<void> lines()
    {
        const auto agreed = portfolio::agreementProgress(m_portfolio, m_book.asOf());
        if (!agreed)
            return agreed.error();
        const portfolio::ReturnsBy by{.party = !m_data.byModel, .model = m_data.byModel};
        for (const auto &[scope, book] : m_book.within(m_data.scope).parted(by)) {
            ReturnsData::Line line;
            line.scope = m_data.scope;
            (m_data.byModel ? line.scope.model : line.scope.party) = m_data.byModel ? scope.model : scope.party;
            auto returns = book.of(line.scope);
            if (!returns)
                return returns.error();
            line.returns = *returns;
            addAgreed(line, *agreed);
            m_data.lines.push_back(line);
        }
        return {};
    }

    void addAgreed(ReturnsData::Line &line, const std::vector<portfolio::AgreementProgress> &all)
    {
        const auto &facts = *m_book.facts();
        for (const portfolio::AgreementProgress &progress : all) {
            const auto *agreement = facts.find<portfolio::Agreement>(progress.agreement);
            const auto *round = facts.find<portfolio::Round>(agreement->round);
            const auto &scope = line.scope;
            const bool own = m_asked.concern.model(round->model) &&
                             (!scope.party || facts.partyPlace(agreement->backer) == *scope.party) &&
                             (!scope.model || facts.modelPlace(round->model) == *scope.model) &&
                             (!scope.round || &facts.all<portfolio::Round>()[*scope.round] == round) &&
                             (!scope.agreement || &facts.all<portfolio::Agreement>()[*scope.agreement] == agreement);
            if (!own)
                continue;
            line.agreed.push_back(progress);
            if (!progress.cap || *progress.cap <= Amount())
                continue;
            line.received = plus(line.received.value_or(Amount()), progress.received);
            line.cap = plus(line.cap.value_or(Amount()), *progress.cap);
        }
    }

    Result<void> events()
    {
        const auto &facts = *m_book.facts();
        std::set<std::size_t> places;
        for (const ReturnsFlow &flow : m_flows)
            places.insert(flow.model);
        std::vector<std::string> models;
        models.reserve(places.size());
        for (const std::size_t place : places)
            models.push_back(facts.all<portfolio::Model>()[place].id);
        if (models.empty())
            return {};
        auto found = portfolio::events(m_portfolio, models, m_book.asOf());
        if (!found)
            return found.error();
        const std::string &own = m_asked.choice.party;
        std::erase_if(*found,
                      [&](const auto &event) { return !own.empty() && !event.party.empty() && event.party != own; });
        m_data.events = std::move(*found);
        return {};
    }

    // Of rounds from which nothing was released or placed: what the scope paid in and was not given back.
    Result<void> untouched()
    {
        const auto &facts = *m_book.facts();
        std::map<std::size_t, Amount> paid;
        for (const ReturnsFlow &flow : m_flows)
            if (flow.round && (flow.what == What::Contribution || flow.what == What::Refund))
                paid[*flow.round] = plus(paid[*flow.round], flow.amount);
        for (const auto &[round, amount] : paid) {
            const auto capital = portfolio::capitalOf(facts, facts.all<portfolio::Round>()[round].id, m_book.asOf());
            if (!capital)
                return capital.error();
            if (capital->released == Amount() && capital->inVault == Amount())
                m_data.untouched = plus(m_data.untouched, -amount);
        }
        return {};
    }

    // Earnings of a period, round and agreement are one row; everything else stands for itself.
    void rows()
    {
        using Key = std::tuple<Day, std::size_t, std::size_t, What, From, std::size_t, std::size_t, std::size_t>;
        std::map<Key, ReturnsFlow> grouped;
        std::size_t serial = 0;
        for (const ReturnsFlow &flow : m_flows) {
            const bool earned = flow.what == What::Earned;
            const Day on = earned ? engine::periodStart(flow.on, m_asked.step) : flow.on;
            const std::size_t round = flow.round ? *flow.round + 1 : 0;
            const std::size_t agreement = flow.agreement ? *flow.agreement + 1 : 0;
            const Key key(on, flow.party, flow.model, flow.what, flow.from, round, agreement, earned ? 0 : ++serial);
            const auto [found, added] = grouped.try_emplace(key, flow);
            if (!added) {
                found->second.amount = plus(found->second.amount, flow.amount);
                found->second.on = std::max(found->second.on, flow.on);
            }
        }
        std::vector<ReturnsFlow> flows;
        flows.reserve(grouped.size());
        for (const auto &[key, flow] : grouped)
            flows.push_back(flow);
        std::stable_sort(flows.begin(), flows.end(), [](const auto &a, const auto &b) { return a.on < b.on; });
        Amount balance;
        for (const ReturnsFlow &flow : flows) {
            balance = plus(balance, flow.amount);
            m_data.rows.push_back({flow.on, flow, balance});
        }
        std::reverse(m_data.rows.begin(), m_data.rows.end());
    }

    void days()
    {
        for (const ReturnsFlow &flow : m_flows) {
            if (m_data.byDay.empty() || m_data.byDay.back().first != flow.on)
                m_data.byDay.emplace_back(flow.on, Amount());
            m_data.byDay.back().second = plus(m_data.byDay.back().second, flow.amount);
        }
    }

    void curves()
    {
        if (m_flows.empty())
            return;
        std::vector<ReturnsFlow> paidIn;
        for (const ReturnsFlow &flow : m_flows)
            if (flow.what == What::Contribution || flow.what == What::Refund || flow.what == What::Proceeds)
                paidIn.push_back(flow);
        Amount sum;
        auto next = m_flows.begin();
        for (Day start = engine::periodStart(m_flows.front().on, m_asked.step); start <= m_book.asOf();
             start = engine::nextPeriod(start, m_asked.step)) {
            const Day end = std::min(engine::nextPeriod(start, m_asked.step).plusDays(-1), m_book.asOf());
            for (; next != m_flows.end() && next->on <= end; ++next)
                sum = plus(sum, next->amount);
            m_data.periods.push_back(start);
            m_data.cumulative.push_back(sum);
            m_data.compared.push_back(portfolio::gainAtRate(paidIn, m_asked.rate, end));
        }
    }

    void ahead()
    {
        const auto flows = m_book.ahead(m_data.scope);
        if (flows.empty() || m_data.cumulative.empty())
            return;
        Amount sum = m_data.cumulative.back();
        m_data.ahead.emplace_back(m_book.aheadFrom().plusDays(-1), sum);
        for (const ReturnsFlow &flow : flows) {
            sum = plus(sum, flow.amount);
            if (m_data.ahead.back().first == flow.on)
                m_data.ahead.back().second = sum;
            else
                m_data.ahead.emplace_back(flow.on, sum);
        }
    }

    void months()
    {
        std::map<Day, Amount> sums;
        for (const ReturnsFlow &flow : m_flows)
            if (flow.what == What::Earned || flow.what == What::Paid) {
                Amount &sum = sums[engine::periodStart(flow.on, engine::Step::Month)];
                sum = plus(sum, flow.amount);
            }
        m_data.months.assign(sums.begin(), sums.end());
    }

    Portfolio &m_portfolio;
    const ReturnsAsked &m_asked;
    const ReturnsBook &m_book;
    std::vector<ReturnsFlow> m_flows;
    ReturnsData m_data;
};

} // namespace

Result<ReturnsScope> ReturnsChoice::in(const portfolio::Facts &facts) const
{
    ReturnsScope scope;
    Result<ReturnsScope> found = scope;
    const auto find = [&](const auto &records, const char *kind, const std::string &id,
                          std::optional<std::size_t> &place) {
        if (id.empty())
            return;
        const auto at = std::find_if(records.begin(), records.end(), [&](const auto &r) { return r.id == id; });
        if (at == records.end())
            found = Error(portfolio::errors::noSuchRecord, {{"kind", kind}, {"value", id}});
        place = static_cast<std::size_t>(at - records.begin());
    };
    find(facts.all<portfolio::Party>(), "party", party, scope.party);
    find(facts.all<portfolio::Model>(), "model", model, scope.model);
    find(facts.all<portfolio::Round>(), "round", round, scope.round);
    find(facts.all<portfolio::Agreement>(), "agreement", agreement, scope.agreement);
    return found ? Result<ReturnsScope>(scope) : found;
}

Result<ReturnsData> returnsData(Portfolio &portfolio, const ReturnsAsked &asked)
{
    const auto scope = asked.choice.in(*portfolio.facts());
    if (!scope)
        return scope.error();
    auto book = ReturnsBook::read(portfolio, asked.today, asked.basis);
    if (!book)
        return book.error();
    book->narrow({.models = asked.concern.models});
    return Gatherer(portfolio, asked, *scope, *book).run();
}

} // namespace cb::ui
