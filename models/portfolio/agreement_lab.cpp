// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/agreement_lab.h"

#include "portfolio/errors.h"

#include <algorithm>

namespace cb::portfolio {

namespace {

using Way = LabRow::Kind;

Scenario scenarioOf(const LabTerms &terms)
{
    const bool ofModel = terms.scenario && terms.scenario->model.value_or(terms.model) == terms.model;
    Scenario scenario = ofModel ? *terms.scenario : Scenario(); // what it says of another model changes nothing here
    scenario.id = "lab";
    scenario.model = terms.model;
    scenario.months = terms.months;
    scenario.backingOn.reset();
    scenario.backingAmount.reset();
    scenario.backingKind.reset();
    scenario.backingParty.reset();
    scenario.backingShare.reset();
    scenario.backingCap.reset();
    return scenario;
}

Scenario backed(const LabTerms &terms, Way kind, Day on)
{
    Scenario scenario = scenarioOf(terms);
    if (kind == Way::Safe)
        return scenario;
    scenario.backingOn = on;
    scenario.backingAmount = terms.amount;
    scenario.backingParty = terms.party;
    scenario.backingKind = kind == Way::Pool           ? BackingKind::Pool
                           : kind == Way::RevenueShare ? BackingKind::RevenueShare
                                                       : BackingKind::Equity;
    if (kind != Way::Pool)
        scenario.backingShare = kind == Way::Equity ? terms.percent : terms.share;
    if (kind == Way::RevenueShare)
        scenario.backingCap = terms.cap;
    return scenario;
}

Result<Projection> projected(Portfolio &portfolio, const LabTerms &terms, const Scenario &scenario)
{
    const auto prepared = prepare(portfolio, &scenario, terms.months, terms.asOf);
    return prepared ? project(*prepared) : Result<Projection>(prepared.error());
}

// Of a value, the part that shares of a kind stand for; rounded down.
Amount worthOf(const LabTerms &terms, Way kind)
{
    if (terms.exitValue <= Amount())
        return {};
    if (kind == Way::Equity)
        return Amount::ofUnits(
            engine::mulDivFloor(terms.exitValue.units(), terms.percent.units(), 1'000'000).value_or(0));
    if (kind == Way::Safe && terms.valuationCap > Amount())
        return Amount::ofUnits(engine::mulDivFloor(terms.exitValue.units(),
                                                   std::min(terms.amount, terms.valuationCap).units(),
                                                   terms.valuationCap.units())
                                   .value_or(0));
    return {};
}

LabRow rowOf(const LabTerms &terms, Way kind, std::size_t party, std::size_t creator, const Projection &without,
             const Projection &with)
{
    LabRow row;
    row.kind = kind;
    std::vector<engine::CashFlow> flows{{with.months.front(), minus(Amount(), terms.amount)}};
    for (std::size_t m = 0; m < with.months.size(); ++m) {
        const Amount more = minus(with.byParty[m][party], without.byParty[m][party]);
        const Day end = engine::nextPeriod(engine::periodStart(with.months[m], Step::Month), Step::Month).plusDays(-1);
        row.received = plus(row.received, more);
        if (!row.paybackMonth && row.received >= terms.amount)
            row.paybackMonth = with.months[m];
        if (more != Amount())
            flows.push_back({end, more});
    }
    row.shares = worthOf(terms, kind);
    if (row.shares > Amount())
        flows.push_back({engine::nextPeriod(with.months.back(), Step::Month), row.shares});
    row.multiple = engine::multipleOf(plus(row.received, row.shares), terms.amount);
    row.annual = engine::annualReturn(flows);
    row.creatorCost = minus(without.total(creator), with.total(creator));
    return row;
}

} // namespace

Result<std::vector<LabRow>> agreementLab(Portfolio &portfolio, const LabTerms &terms)
{
    const auto facts = portfolio.facts();
    const std::size_t party = facts->partyPlace(terms.party);
    const Model *model = facts->find<Model>(terms.model);
    if (!model || party == facts->all<Party>().size())
        return Error(errors::noSuchRecord,
                     {{"kind", model ? "party" : "model"}, {"value", model ? terms.party : terms.model}});
    const auto without = projected(portfolio, terms, scenarioOf(terms));
    if (!without)
        return without.error();
    std::vector<LabRow> rows;
    if (without->months.empty())
        return rows;
    for (const Way kind : {Way::Pool, Way::RevenueShare, Way::Safe, Way::Equity}) {
        const auto with = projected(portfolio, terms, backed(terms, kind, without->months.front()));
        if (!with)
            return with.error();
        rows.push_back(rowOf(terms, kind, party, facts->partyPlace(model->creator), *without, *with));
    }
    return rows;
}

} // namespace cb::portfolio
