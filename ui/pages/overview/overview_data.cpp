// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_data.h"

#include "tables/format.h"

#include <algorithm>

namespace cb::ui {

using engine::Amount;
using engine::Day;
using engine::Step;
using portfolio::DistributionQuery;
using portfolio::Portfolio;

namespace {

constexpr std::size_t mostPeriods = 4000;
constexpr std::size_t trendPoints = 12;

void add(Amount &sum, Amount amount)
{
    sum = plus(sum, amount);
}

class Gatherer {
public:
    Gatherer(Portfolio &portfolio, const OverviewAsked &asked)
        : m_portfolio(portfolio)
        , m_asked(asked)
        , m_facts(portfolio.facts())
    {}

    Result<OverviewData> run()
    {
        for (const auto step :
             {&Gatherer::span, &Gatherer::received, &Gatherer::before, &Gatherer::periods, &Gatherer::models,
              &Gatherer::split, &Gatherer::rounds, &Gatherer::attention, &Gatherer::events, &Gatherer::parts})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return std::move(m_data);
    }

private:
    // The range ends with the last payment where that lies before today: an old portfolio is not shown as empty.
    Result<void> span()
    {
        DistributionQuery query;
        query.step = Step::Day;
        query.byModel = false;
        const auto days = portfolio::revenue(m_portfolio, m_asked.concern.ofModels(query));
        if (!days)
            return days.error();
        m_data.any = !days->empty();
        m_data.last = m_data.any ? std::min(m_asked.today, days->back().period) : m_asked.today;
        m_data.first = m_data.any ? std::min(days->front().period, m_data.last) : m_data.last;
        const auto [from, to] = m_asked.range.within(tables::dateOf(m_data.first), tables::dateOf(m_data.last));
        m_data.from = tables::dayOf(from);
        m_data.to = tables::dayOf(to);
        m_beforeFrom = m_data.from.plusDays(m_data.from.number() - m_data.to.number() - 1);
        for (const portfolio::RevenueRow &row : *days) {
            if (m_data.from <= row.period && row.period <= m_data.to)
                add(m_data.net, row.net);
            if (m_beforeFrom <= row.period && row.period < m_data.from) {
                add(m_data.netBefore, row.net);
                m_data.hasBefore = m_data.first <= m_beforeFrom;
            }
        }
        return {};
    }

    enum class Of { Models, Party };
    Result<ByRecipient> byRecipient(Day from, Day to, Of of)
    {
        DistributionQuery query;
        query.from = from;
        query.to = to;
        query.step = Step::All;
        query.byModel = false;
        const portfolio::Concern &concern = m_asked.concern;
        const auto rows =
            portfolio::distribution(m_portfolio, of == Of::Models ? concern.ofModels(query) : concern.ofParty(query));
        if (!rows)
            return rows.error();
        ByRecipient sums{};
        for (const portfolio::DistributionRow &row : *rows)
            add(sums[static_cast<std::size_t>(*row.recipient)], row.amount);
        return sums;
    }

    Result<void> received() { return receivedIn(m_data.from, m_data.to, m_data.received, m_data.protocol); }

    Result<void> before()
    {
        return receivedIn(m_beforeFrom, m_data.from.plusDays(-1), m_data.receivedBefore, m_data.protocolBefore);
    }

    Result<void> receivedIn(Day from, Day to, ByRecipient &own, ByRecipient &ofModels)
    {
        const auto party = byRecipient(from, to, Of::Party);
        const auto models = m_asked.concern.everyone() ? party : byRecipient(from, to, Of::Models);
        if (!party || !models)
            return !party ? party.error() : models.error();
        own = *party;
        ofModels = *models;
        return {};
    }

    Result<void> periods()
    {
        m_data.step = m_asked.step;
        for (const Step wider : {Step::Week, Step::Month, Step::Quarter, Step::Year})
            if (countPeriods(m_data.step) > mostPeriods)
                m_data.step = wider;
        if (!m_data.any)
            return {};
        for (Day start = engine::periodStart(m_data.from, m_data.step); start <= m_data.to;
             start = engine::nextPeriod(start, m_data.step))
            m_data.periods.push_back(start);
        m_data.byPeriod.resize(m_data.periods.size());
        DistributionQuery query;
        query.from = m_data.from;
        query.to = m_data.to;
        query.step = m_data.step;
        query.byModel = false;
        const auto rows = portfolio::distribution(m_portfolio, m_asked.concern.ofParty(query));
        if (!rows)
            return rows.error();
        for (const portfolio::DistributionRow &row : *rows) {
            const auto place = std::lower_bound(m_data.periods.begin(), m_data.periods.end(), row.period);
            add(m_data.byPeriod[static_cast<std::size_t>(place - m_data.periods.begin())]
                               [static_cast<std::size_t>(*row.recipient)],
                row.amount);
        }
        return {};
    }

    std::size_t countPeriods(Step step) const
    {
        const auto days = static_cast<std::size_t>(std::int64_t{m_data.to.number()} - m_data.from.number() + 1);
        const std::size_t each[] = {1, 7, 30, 91, 365};
        return days / each[static_cast<std::size_t>(step)];
    }

    Result<void> models()
    {
        for (std::size_t i = 0; i < m_facts->all<portfolio::Model>().size(); ++i)
            m_data.models.push_back({i, {}, std::vector<double>(trendPoints, 0)});
        DistributionQuery query;
        query.from = m_data.from;
        query.to = m_data.to;
        query.step = Step::Day;
        const auto rows = portfolio::revenue(m_portfolio, query);
        if (!rows)
            return rows.error();
        const auto days = static_cast<std::size_t>(std::int64_t{m_data.to.number()} - m_data.from.number() + 1);
        for (const portfolio::RevenueRow &row : *rows) {
            OverviewData::ModelRow &model = m_data.models[*row.model];
            add(model.net, row.net);
            const auto day = static_cast<std::size_t>(row.period.number() - m_data.from.number());
            model.trend[day * trendPoints / days] += static_cast<double>(row.net.units());
        }
        const auto &models = m_facts->all<portfolio::Model>();
        std::erase_if(m_data.models, [&](const auto &row) { return !m_asked.concern.model(models[row.model].id); });
        std::stable_sort(m_data.models.begin(), m_data.models.end(),
                         [](const auto &a, const auto &b) { return a.net > b.net; });
        return {};
    }

    Result<void> split()
    {
        const auto idOf = [&](const OverviewData::ModelRow &row) {
            return m_facts->all<portfolio::Model>()[row.model].id;
        };
        const bool chosen = std::any_of(m_data.models.begin(), m_data.models.end(),
                                        [&](const auto &row) { return idOf(row) == m_asked.splitModel; });
        for (const OverviewData::ModelRow &row : m_data.models) {
            if (chosen && idOf(row) != m_asked.splitModel)
                continue;
            auto current = portfolio::currentSplit(m_portfolio, idOf(row), m_data.to);
            if (!current)
                return current.error();
            if (!chosen && !current->terms)
                continue;
            m_data.splitModel = row.model;
            m_data.split = std::move(*current);
            return {};
        }
        return {};
    }

    Result<void> rounds()
    {
        auto states = portfolio::roundStates(*m_facts, m_asked.today);
        if (!states)
            return states.error();
        for (const portfolio::RoundState &state : *states)
            if (state.phase != portfolio::RoundState::Phase::Closed &&
                m_asked.concern.model(m_facts->all<portfolio::Round>()[state.round].model))
                m_data.rounds.push_back(state);
        return {};
    }

    Result<void> parts()
    {
        DistributionQuery query;
        query.from = m_data.from;
        query.to = m_data.to;
        query.step = Step::All;
        query.byParty = true;
        auto rows = portfolio::distribution(m_portfolio, m_asked.concern.ofParty(query));
        if (!rows)
            return rows.error();
        m_data.parts = std::move(*rows);
        return {};
    }

    Result<void> attention()
    {
        auto found = portfolio::attention(m_portfolio, m_asked.today, m_asked.concern);
        if (!found)
            return found.error();
        m_data.attention = std::move(*found);
        return {};
    }

    Result<void> events()
    {
        auto found = portfolio::events(m_portfolio, m_asked.concern.models, m_data.to);
        if (!found)
            return found.error();
        m_data.events = std::move(*found);
        return {};
    }

    Portfolio &m_portfolio;
    const OverviewAsked &m_asked;
    std::shared_ptr<const portfolio::Facts> m_facts;
    Day m_beforeFrom;
    OverviewData m_data;
};

} // namespace

Result<OverviewData> overviewData(Portfolio &portfolio, const OverviewAsked &asked)
{
    return Gatherer(portfolio, asked).run();
}

} // namespace cb::ui
