// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/returns.h"

#include "portfolio/returns_flows.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace cb::portfolio {

namespace {

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

void projectPayback(const std::vector<ReturnsFlow> &flows, const std::set<std::size_t> &over, Day paceTo, Day asOf,
                    Returns &returns)
{
    const Amount missing = minus(returns.paidIn, returns.paidOut);
    if (returns.paybackOn || missing <= Amount())
        return;
    std::int64_t came = 0;
    for (const ReturnsFlow &flow : flows)
        if ((flow.what == What::Earned || flow.what == What::Paid) && paceTo.plusDays(-paceDays) < flow.on &&
            flow.on <= paceTo && !(flow.from == From::Agreement && over.contains(*flow.agreement)))
            came += flow.amount.units(); // parts of paidOut, which fits
    if (const auto day = engine::projectedDay(missing, Amount::ofUnits(came), paceDays, paceTo))
        returns.projectedPayback = std::max(*day, asOf);
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
    const auto paceTo = paceEnd(portfolio, asOf);
    if (!paceTo)
        return paceTo.error();
    book.m_paceEnd = *paceTo;
    book.m_basis = basis;
    const auto progress = agreementProgress(portfolio, asOf);
    if (!progress)
        return progress.error();
    const auto &agreements = book.m_facts->all<Agreement>();
    for (const AgreementProgress &one : *progress)
        if (one.ended())
            book.m_over.insert(
                static_cast<std::size_t>(book.m_facts->find<Agreement>(one.agreement) - agreements.data()));
    addPaidIn(*book.m_facts, asOf, book.m_flows);
    if (basis == Basis::PaidOut)
        addPayouts(*book.m_facts, asOf, book.m_flows);
    else if (auto added = addEarned(portfolio, *book.m_facts, asOf, book.m_flows); !added)
        return added.error();
    if (auto closed = book.close(); !closed)
        return closed.error();
    return book;
}

Result<ReturnsBook> ReturnsBook::project(Portfolio &portfolio, const ProjectedModels &prepared)
{
    ReturnsBook book;
    book.m_facts = prepared.facts;
    book.m_asOf = prepared.months.back().plusDays(-1);
    addPaidIn(*book.m_facts, book.m_asOf, book.m_flows);
    if (auto added = addEarned(portfolio, *book.m_facts, prepared.months.front().plusDays(-1), book.m_flows); !added)
        return added.error();
    if (auto added = addProjected(prepared, book.m_flows); !added)
        return added.error();
    if (auto closed = book.close(); !closed)
        return closed.error();
    return book;
}

Result<void> ReturnsBook::close()
{
    std::stable_sort(m_flows.begin(), m_flows.end(), [](const ReturnsFlow &a, const ReturnsFlow &b) {
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
    book.m_paceEnd = m_paceEnd;
    book.m_over = m_over;
    book.m_basis = m_basis;
    return book;
}

std::vector<ReturnsFlow> ReturnsBook::flows(const ReturnsScope &scope) const
{
    std::vector<ReturnsFlow> result;
    for (const ReturnsFlow &flow : m_flows)
        if (isWithin(scope, flow.party, flow.model, flow.round, flow.agreement))
            result.push_back(flow);
    return result;
}

void ReturnsBook::narrow(const Chosen &chosen)
{
    const auto among = [](const std::vector<std::string> &ids, const auto &records, std::optional<std::size_t> place) {
        return ids.empty() || (place && std::find(ids.begin(), ids.end(), records[*place].id) != ids.end());
    };
    const auto wanted = [&](const auto &entry, std::optional<std::size_t> agreement) {
        return among(chosen.parties, m_facts->all<Party>(), entry.party) &&
               among(chosen.models, m_facts->all<Model>(), entry.model) &&
               among(chosen.rounds, m_facts->all<Round>(), entry.round) &&
               among(chosen.agreements, m_facts->all<Agreement>(), agreement);
    };
    std::erase_if(m_flows, [&](const ReturnsFlow &flow) { return !wanted(flow, flow.agreement); });
    std::erase_if(m_residuals, [&](const Residual &residual) { return !wanted(residual, {}); });
}

Result<Returns> ReturnsBook::of(const ReturnsScope &scope) const
{
    Returns returns;
    const auto own = flows(scope);
    if (auto added = addUp(own, returns); !added)
        return added.error();
    for (const Residual &residual : m_residuals)
        if (isWithin(scope, residual.party, residual.model, residual.round, {}))
            if (auto added = addTo(returns.residual, residual.value); !added)
                return added.error();
    if (auto multiplied = multiply(returns); !multiplied)
        return multiplied.error();
    auto dated = cashFlows(own);
    returns.paybackOn = engine::paybackDay(dated, m_asOf);
    if (m_paceEnd)
        projectPayback(own, m_over, *m_paceEnd, m_asOf, returns);
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
    for (const Residual &residual : m_residuals)
        if (isWithin(scope, residual.party, residual.model, residual.round, {}))
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
    for (const ReturnsFlow &flow : m_flows) {
        if ((by.round && !flow.round) || (by.agreement && !flow.agreement))
            continue;
        const Key key = keyOf(flow.party, flow.model, flow.round, flow.agreement);
        const auto found = books.find(key);
        auto &book = found != books.end() ? found->second : books.emplace(key, emptied()).first->second;
        book.m_flows.push_back(flow);
    }
    for (const Residual &residual : m_residuals)
        if (const auto found = books.find(keyOf(residual.party, residual.model, residual.round, {}));
            found != books.end() && !by.agreement)
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
