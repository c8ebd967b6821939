// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenario_data.h"

#include "portfolio/chosen.h"
#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::ScenarioData)
};

} // namespace

QString monthText(engine::Day start)
{
    const QString month = tables::fromUtf8(engine::periodName(start, engine::Step::Month));
    return start == engine::periodStart(start, engine::Step::Month)
               ? month
               : Words::tr("%1 from %2").arg(month, tables::dayText(start));
}

engine::Amount Quantity::in(const portfolio::Projection &projection, std::size_t month) const
{
    if (of == Of::Revenue)
        return projection.revenue[month];
    return of == Of::Recipient ? projection.byRecipient[month][place] : projection.byParty[month][place];
}

engine::Amount Quantity::total(const portfolio::Projection &projection) const
{
    if (of == Of::Revenue)
        return projection.total();
    return of == Of::Recipient ? projection.total(static_cast<portfolio::Recipient>(place)) : projection.total(place);
}

const portfolio::Band &Quantity::band(const portfolio::Simulation &simulation, std::size_t month, bool summed) const
{
    switch (of) {
    case Of::Revenue:
        return (summed ? simulation.cumulativeRevenue : simulation.revenue)[month];
    case Of::Recipient:
        return (summed ? simulation.cumulative : simulation.byRecipient)[month][place];
    case Of::Party:
        break;
    }
    return (summed ? simulation.cumulativeOfParty : simulation.ofParty)[month];
}

const BackerOutcome *ScenarioData::outcome() const
{
    const bool others = looked.of == Quantity::Of::Recipient &&
                        static_cast<portfolio::Recipient>(looked.place) != portfolio::Recipient::Backers;
    if (others)
        return nullptr;
    const auto found = std::find_if(backers.begin(), backers.end(),
                                    [&](const BackerOutcome &one) { return one.party == looked.party; });
    return found == backers.end() ? nullptr : &*found;
}

Result<ScenarioData> scenarioData(portfolio::Portfolio &portfolio, const portfolio::Scenario &scenario,
                                  const Quantity &asked, const portfolio::Concern &concern, engine::Day today,
                                  const portfolio::Progress &progress)
{
    const auto months = static_cast<int>(scenario.months);
    const auto base = portfolio::prepare(portfolio, nullptr, months, today);
    const auto changed = portfolio::prepare(portfolio, &scenario, months, today);
    if (!base || !changed)
        return !base ? base.error() : changed.error();
    auto baseMonths = portfolio::project(*base);
    auto changedMonths = portfolio::project(*changed);
    if (!baseMonths || !changedMonths)
        return !baseMonths ? baseMonths.error() : changedMonths.error();
    Quantity quantity = asked;
    if (quantity.of == Quantity::Of::Party) {
        const auto place = portfolio::chosenParties(*portfolio.facts(), {quantity.party});
        if (!place)
            return place.error();
        quantity.place = *place->begin();
    }
    ScenarioData data{quantity, {std::move(*baseMonths), std::move(*changedMonths)}, {}, {}, {}};
    if (data.result.base.months.empty())
        return data;
    auto backers = backerOutcomes(portfolio, *base, *changed, concern);
    if (!backers)
        return backers.error();
    data.backers = std::move(*backers);
    auto moved = portfolio::sensitivity(
        portfolio, scenario, [&](const auto &p) { return quantity.total(p); }, today);
    if (!moved)
        return moved.error();
    data.sensitivity = std::move(*moved);
    if (scenario.volatility && scenario.volatility->units() > 0) {
        portfolio::SimulationOptions options{scenario.paths.value_or(usualPaths),
                                             static_cast<std::uint64_t>(scenario.seed.value_or(usualSeed))};
        if (quantity.of == Quantity::Of::Party)
            options.party = quantity.place;
        auto simulated = portfolio::simulate(*changed, options, progress);
        if (!simulated)
            return simulated.error();
        data.simulation = std::move(*simulated);
    }
    return data;
}

} // namespace cb::ui
