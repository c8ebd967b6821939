// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/scenario_branch.h"

#include <algorithm>
#include <cmath>

namespace cb::portfolio {

namespace {

using Setting = Sensitivity::Setting;

Decimal movedBy(const std::optional<Decimal> &decimal, double points)
{
    const double value = (decimal ? numberOf(*decimal) : 0) + points;
    return *Decimal::parse(engine::printScaled(std::llround(value * 1e6), 6, 6));
}

Rate movedBy(Rate rate, double points, Rate most)
{
    const auto moved = rate.units() + std::llround(points * 10'000);
    return Rate::ofUnits(std::clamp<std::int64_t>(moved, 0, most.units()));
}

// A setting moved; nothing where it has no meaning in this scenario.
std::optional<Scenario> moved(const Facts &facts, Scenario scenario, Setting setting, double points)
{
    if (setting == Setting::Growth) {
        scenario.growth = movedBy(scenario.growth, points);
        return scenario;
    }
    if (setting == Setting::Churn) {
        scenario.churn = movedBy(scenario.churn.value_or(Rate()), points, engine::wholeRate);
        return scenario;
    }
    if (setting == Setting::Uplift) {
        if (!scenario.versionOn)
            return std::nullopt;
        scenario.versionUplift = movedBy(scenario.versionUplift, points);
        return scenario;
    }
    // Rates of terms: of the scenario's own, or of those of its model from the first projected day on.
    if (!scenario.termsFrom || !scenario.model)
        return std::nullopt;
    const Terms *terms = facts.termsOn(*scenario.model, *scenario.termsFrom);
    if (!terms)
        return std::nullopt;
    std::optional<Rate> &rate = setting == Setting::Creator   ? scenario.creator
                                : setting == Setting::Backers ? scenario.backers
                                                              : scenario.processors;
    const Rate now = setting == Setting::Creator   ? terms->creator
                     : setting == Setting::Backers ? terms->backers
                                                   : facts.processorsOf(*terms);
    rate = movedBy(rate.value_or(now), points, engine::assignableRate);
    return scenario;
}

} // namespace

Result<std::vector<Sensitivity>> sensitivity(Portfolio &portfolio, const Scenario &scenario,
                                             const std::function<Amount(const Projection &)> &figure, Day asOf)
{
    constexpr std::pair<Setting, double> steps[] = {{Setting::Growth, 1},  {Setting::Churn, 1},
                                                    {Setting::Uplift, 10}, {Setting::Creator, 5},
                                                    {Setting::Backers, 5}, {Setting::Processors, 1}};
    const auto facts = portfolio.facts();
    const auto run = [&](const Scenario &changed) -> Result<Amount> {
        const auto prepared = prepare(portfolio, &changed, static_cast<int>(changed.months), asOf);
        if (!prepared)
            return prepared.error();
        const auto projection = project(*prepared);
        return projection ? Result<Amount>(figure(*projection)) : Result<Amount>(projection.error());
    };
    std::vector<Sensitivity> found;
    for (const auto &[setting, step] : steps) {
        const auto down = moved(*facts, scenario, setting, -step);
        const auto up = moved(*facts, scenario, setting, step);
        if (!down || !up)
            continue;
        const auto low = run(*down);
        const auto high = run(*up);
        // Rates that no longer go together have no figure.
        if (low && high)
            found.push_back({setting, step, *low, *high});
    }
    const auto span = [](const Sensitivity &s) { return std::abs(s.high.units() - s.low.units()); };
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return span(a) > span(b); });
    return found;
}

} // namespace cb::portfolio
