// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/returns.h"

#include "portfolio/returns_flows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace cb::portfolio {

namespace {

constexpr int monthsAhead = 120;

using What = ReturnsFlow::What;
using From = ReturnsFlow::From;

bool isWithin(const ReturnsScope &scope, std::size_t party, std::size_t model, std::optional<std::size_t> round,
              std::optional<std::size_t> agreement)
{
    return (!scope.party || *scope.party == party) && (!scope.model || *scope.model == model) &&
           (!scope.round || scope.round == round) && (!scope.agreement || scope.agreement == agreement);
}

// Contributions, refunds and what came back, added up. A purchase of shares is paid in, what a sale brought came back.
Result<void> addUp(const std::vector<ReturnsFlow> &flows, Returns &returns)
{
    for (const ReturnsFlow &flow : flows) {
        const bool in = flow.what == What::Contribution || (flow.what == What::Proceeds && flow.amount < Amount());
        if (auto added = addTo(in ? returns.paidIn : returns.paidOut, in ? -flow.amount : flow.amount); !added)
            return added;
        if (flow.what == What::Refund)
            if (auto added = addTo(returns.refunded, flow.amount); !added)
                return added;
    }
    return {};
}

Result<void> multiply(Returns &returns)
{
    Amount total = returns.paidOut;
    if (auto added = addTo(total, returns.residual); !added)
        return added;
    returns.dpi = engine::multipleOf(returns.paidOut, returns.paidIn);
    returns.rvpi = engine::multipleOf(returns.residual, returns.paidIn);
    returns.tvpi = engine::multipleOf(total, returns.paidIn);
    returns.moic = engine::multipleOf(minus(total, returns.refunded), minus(returns.paidIn, returns.refunded));
    return {};
}

std::vector<engine::CashFlow> cashFlows(const std::vector<ReturnsFlow> &flows)
{
    std::vector<engine::CashFlow> result;
    result.reserve(flows.size() + 1);
    for (const ReturnsFlow &flow : flows)
        result.push_back({flow.on, flow.amount});
    return result;
}

// Each month's sum spread evenly over its days.
std::optional<Day> projectPayback(const Returns &returns, const std::vector<ReturnsFlow> &ahead, Day from, Day asOf)
{
    Amount missing = minus(returns.paidIn, returns.paidOut);
    if (returns.paybackOn || missing <= Amount())
        return std::nullopt;
    for (auto month = ahead.begin(); month != ahead.end();) {
        const Day last = month->on;
        Amount brings;
        for (; month != ahead.end() && month->on == last; ++month)
            brings = plus(brings, month->amount);
        const Day first = std::max(from, engine::periodStart(last, engine::Step::Month));
        if (brings >= missing)
            if (const auto day =
                    engine::projectedDay(missing, brings, last.number() - first.number() + 1, first.plusDays(-1)))
                return std::max(*day, asOf);
        missing = minus(missing, brings);
    }
    return std::nullopt;
}

std::vector<ReturnsFlow> inScope(const std::vector<ReturnsFlow> &flows, const ReturnsScope &scope)
{
    std::vector<ReturnsFlow> result;
    for (const ReturnsFlow &flow : flows)
        if (isWithin(scope, flow.party, flow.model, flow.round, flow.agreement))
            result.push_back(flow);
    return result;
}

// Money that moved for shares: bought or sold ones, those of SAFE and equity agreements, and what they earned.
bool isOfShares(const Facts &facts, const ReturnsFlow &flow)
{
    if (flow.what == What::Earned || flow.what == What::Paid)
        return flow.from == From::Shares;
    if (!flow.agreement)
        return !flow.round;
    const AgreementKind kind = facts.all<Agreement>()[*flow.agreement].kind;
    return kind == AgreementKind::Safe || kind == AgreementKind::Equity;
}

// From one dated valuation to the next by Modified Dietz, chained. Of several on a day the last one counts.
std::optional<double> timeWeighted(const Facts &facts, const std::vector<ReturnsFlow> &flows, const ReturnsScope &scope,
                                   Day asOf)
{
    if (!scope.party || !scope.model)
        return std::nullopt;
    std::map<Day, Amount> values;
    for (const Valuation &valuation : facts.all<Valuation>())
        if (valuation.on <= asOf && facts.partyPlace(valuation.party) == *scope.party &&
            facts.modelPlace(valuation.model) == *scope.model &&
            facts.find<Model>(valuation.model)->creator != valuation.party)
            values.insert_or_assign(valuation.on, valuation.value);
    double growth = 1;
    std::optional<std::pair<Day, Amount>> before;
    for (const auto &value : values) {
        if (const auto from = std::exchange(before, value)) {
            std::vector<engine::CashFlow> between;
            for (const ReturnsFlow &flow : flows)
                if (from->first < flow.on && flow.on <= value.first && isOfShares(facts, flow))
                    between.push_back({flow.on, -flow.amount});
            const auto period = engine::modifiedDietz(from->first, from->second, value.first, value.second, between);
            if (!period)
                return std::nullopt;
            growth *= 1 + *period;
        }
    }
    return values.size() < 2 ? std::nullopt : std::optional(growth - 1);
}

} // namespace

Result<ReturnsBook> ReturnsBook::read(Portfolio &portfolio, Day asOf, Basis basis)
{
    ReturnsBook book;
    book.m_facts = portfolio.facts();
    book.m_asOf = asOf;
    book.m_basis = basis;
    addPaidIn(*book.m_facts, asOf, book.m_flows);
    if (basis == Basis::PaidOut)
        addPayouts(*book.m_facts, asOf, book.m_flows);
    else if (auto added = addEarned(portfolio, *book.m_facts, asOf, book.m_flows); !added)
        return added.error();
    if (auto looked = book.lookAhead(portfolio); !looked)
        return looked.error();
    if (auto closed = book.close(); !closed)
        return closed.error();
    return book;
}

Result<void> ReturnsBook::lookAhead(Portfolio &portfolio)
{
    if (m_basis == Basis::PaidOut)
        return {};
    const auto base = prepare(portfolio, nullptr, monthsAhead, m_asOf);
    if (!base)
        return base.error();
    if (base->months.empty() || base->months.front().plusDays(paceDays) <= m_asOf)
        return {};
    m_aheadFrom = base->months.front();
    if (!addProjected(*base, m_asOf, m_ahead)) // amounts of months to come that do not fit take nothing from what is
        m_ahead.clear();
    return {};
}

Result<ReturnsBook> ReturnsBook::project(Portfolio &portfolio, const ProjectedModels &prepared)
{
    ReturnsBook book;
    book.m_facts = prepared.facts;
    book.m_asOf = prepared.months.back().plusDays(-1);
    addPaidIn(*book.m_facts, book.m_asOf, book.m_flows);
    if (auto added = addEarned(portfolio, *book.m_facts, prepared.months.front().plusDays(-1), book.m_flows); !added)
        return added.error();
    if (auto added = addProjected(prepared, book.m_asOf, book.m_flows); !added)
        return added.error();
    if (auto closed = book.close(); !closed)
        return closed.error();
    return book;
}

Result<void> ReturnsBook::close()
{
    for (std::vector<ReturnsFlow> *flows : {&m_flows, &m_ahead})
        std::stable_sort(flows->begin(), flows->end(), [](const ReturnsFlow &a, const ReturnsFlow &b) {
            return std::tie(a.on, a.party, a.model) < std::tie(b.on, b.party, b.model);
        });
    auto residuals = residualsOf(*m_facts, m_asOf);
    if (!residuals)
        return residuals.error();
    m_residuals = std::move(*residuals);
    return {};
}

ReturnsBook ReturnsBook::emptied() const
{
    ReturnsBook book;
    book.m_facts = m_facts;
    book.m_asOf = m_asOf;
    book.m_aheadFrom = m_aheadFrom;
    book.m_basis = m_basis;
    return book;
}

std::vector<ReturnsFlow> ReturnsBook::flows(const ReturnsScope &scope) const
{
    return inScope(m_flows, scope);
}

std::vector<ReturnsFlow> ReturnsBook::ahead(const ReturnsScope &scope) const
{
    return inScope(m_ahead, scope);
}

void ReturnsBook::narrow(const Chosen &chosen)
{
    const auto among = [](const std::vector<std::string> &ids, const auto &records, std::optional<std::size_t> place) {
        return ids.empty() || (place && std::find(ids.begin(), ids.end(), records[*place].id) != ids.end());
    };
    const auto wanted = [&](const auto &entry) {
        return among(chosen.parties, m_facts->all<Party>(), entry.party) &&
               among(chosen.models, m_facts->all<Model>(), entry.model) &&
               among(chosen.rounds, m_facts->all<Round>(), entry.round) &&
               among(chosen.agreements, m_facts->all<Agreement>(), entry.agreement);
    };
    const auto other = [&](const auto &entry) { return !wanted(entry); };
    std::erase_if(m_flows, other);
    std::erase_if(m_ahead, other);
    std::erase_if(m_residuals, other);
}

Result<Returns> ReturnsBook::of(const ReturnsScope &scope) const
{
    Returns returns;
    const auto own = flows(scope);
    if (auto added = addUp(own, returns); !added)
        return added.error();
    for (const Residual &residual : m_residuals)
        if (isWithin(scope, residual.party, residual.model, residual.round, residual.agreement))
            if (auto added = addTo(returns.residual, residual.value); !added)
                return added.error();
    if (auto multiplied = multiply(returns); !multiplied)
        return multiplied.error();
    auto dated = cashFlows(own);
    returns.paybackOn = engine::paybackDay(dated, m_asOf);
    returns.projectedPayback = projectPayback(returns, ahead(scope), m_aheadFrom, m_asOf);
    if (returns.residual != Amount())
        dated.push_back({m_asOf, returns.residual});
    returns.annual = engine::annualReturn(dated, shortestAnnualised);
    returns.timeWeighted = timeWeighted(*m_facts, own, scope, m_asOf);
    return returns;
}

ReturnsBook ReturnsBook::within(const ReturnsScope &scope) const
{
    ReturnsBook book = emptied();
    book.m_flows = flows(scope);
    book.m_ahead = ahead(scope);
    for (const Residual &residual : m_residuals)
        if (isWithin(scope, residual.party, residual.model, residual.round, residual.agreement))
            book.m_residuals.push_back(residual);
    return book;
}

std::vector<std::pair<ReturnsScope, ReturnsBook>> ReturnsBook::parted(const ReturnsBy &by) const
{
    using Place = std::optional<std::size_t>;
    using Key = std::tuple<Place, Place, Place, Place>;
    const auto keyOf = [&](std::size_t party, std::size_t model, Place round, Place agreement) {
        return Key(by.party ? Place(party) : Place(), by.model ? Place(model) : Place(), by.round ? round : Place(),
                   by.agreement ? agreement : Place());
    };
    std::map<Key, ReturnsBook> books;
    const auto bookOf = [&](const auto &entry) {
        return books.find(keyOf(entry.party, entry.model, entry.round, entry.agreement));
    };
    for (const ReturnsFlow &flow : m_flows) {
        if ((by.round && !flow.round) || (by.agreement && !flow.agreement))
            continue;
        auto found = bookOf(flow);
        if (found == books.end())
            found = books.emplace(keyOf(flow.party, flow.model, flow.round, flow.agreement), emptied()).first;
        found->second.m_flows.push_back(flow);
    }
    for (const ReturnsFlow &flow : m_ahead)
        if (const auto found = bookOf(flow); found != books.end())
            found->second.m_ahead.push_back(flow);
    for (const Residual &residual : m_residuals)
        if (const auto found = bookOf(residual); found != books.end())
            found->second.m_residuals.push_back(residual);
    std::vector<std::pair<ReturnsScope, ReturnsBook>> result;
    for (auto &[key, book] : books) {
        const auto &[party, model, round, agreement] = key;
        result.emplace_back(ReturnsScope{party, model, round, agreement}, std::move(book));
    }
    return result;
}

Amount gainAtRate(std::span<const ReturnsFlow> flows, double rate, Day day)
{
    double gain = 0;
    for (const ReturnsFlow &flow : flows) {
        const bool in = flow.what == What::Contribution || flow.what == What::Refund || flow.what == What::Proceeds;
        if (!in || day < flow.on)
            continue;
        const double years = (day.number() - flow.on.number()) / 365.0;
        gain -= static_cast<double>(flow.amount.units()) * (std::pow(1 + rate, years) - 1);
    }
    return Amount::ofUnits(std::llround(std::clamp(gain, -9e18, 9e18)));
}

} // namespace cb::portfolio
