// SPDX-License-Identifier: MIT
#include "engine/split_plan.h"

#include "engine/errors.h"
#include "engine/quantities.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <utility>

namespace cb::engine {

namespace {

__extension__ using Wide = unsigned __int128;

struct Node {
    std::int64_t weight;
    std::uint32_t position; // smallest listed position among its recipients
    std::uint32_t slot;     // where the node's amount stands
    auto operator<=>(const Node &) const = default;
};

} // namespace

SplitPlan::StepNode SplitPlan::step(std::uint32_t heavy, std::uint32_t light, std::int64_t lightWeight,
                                    std::int64_t totalWeight)
{
    const auto l = static_cast<std::uint64_t>(lightWeight);
    const auto t = static_cast<std::uint64_t>(totalWeight);
    return {heavy, light, l, t, static_cast<std::uint64_t>((static_cast<Wide>(l) << 64) / t)};
}

// floor((2·a·l + t) / (2·t)): the light child's part of a <= 2^63, nearest, halves up; without a division, which would
// take most of the time. ratio falls short of l·2^64/t by less than 1, so the first guess at a·l/t by less than 1.5:
// the rest a·l − part·t lies in [0, 1.5·t) and fits in 64 bits, whatever the products lost above them.
std::uint64_t SplitPlan::lightPart(const StepNode &step, std::uint64_t amount)
{
    const auto part = static_cast<std::uint64_t>((static_cast<Wide>(amount) * step.ratio) >> 64);
    const std::uint64_t rest = amount * step.lightWeight - part * step.totalWeight;
    return part + (rest >= step.totalWeight - step.totalWeight / 2 ? 1 : 0);
}

Result<SplitPlan> SplitPlan::compile(std::span<const std::int64_t> weights)
{
    SplitPlan plan;
    plan.m_size = weights.size();
    std::priority_queue<Node, std::vector<Node>, std::greater<>> nodes;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] < 0)
            return Error(errors::negativeWeight, {{"value", std::to_string(weights[i])}});
        const auto total = checkedAdd(plan.m_total, weights[i]);
        if (!total)
            return Error(errors::overflow, {{"value", std::to_string(weights[i])}});
        plan.m_total = *total;
        const auto position = static_cast<std::uint32_t>(i);
        if (weights[i] > 0)
            nodes.push({weights[i], position, position});
    }
    if (nodes.empty())
        return plan;
    while (nodes.size() > 1) {
        const Node light = nodes.top();
        nodes.pop();
        const Node heavy = nodes.top();
        nodes.pop();
        const std::int64_t weight = light.weight + heavy.weight;
        plan.m_steps.push_back(step(heavy.slot, light.slot, light.weight, weight));
        nodes.push({weight, std::min(light.position, heavy.position), heavy.slot});
    }
    plan.m_root = nodes.top().slot;
    // Children were made before their parents, so the reverse order walks down from the root.
    std::reverse(plan.m_steps.begin(), plan.m_steps.end());
    return plan;
}

void SplitPlan::evaluate(std::int64_t counter, std::span<std::int64_t> out) const
{
    std::fill_n(out.begin(), m_size, 0);
    if (empty())
        return;
    const bool negative = counter < 0;
    const auto magnitude = negative ? -static_cast<std::uint64_t>(counter) : static_cast<std::uint64_t>(counter);
    out[m_root] = static_cast<std::int64_t>(magnitude);
    for (const StepNode &step : m_steps) {
        const auto amount = static_cast<std::uint64_t>(out[step.heavy]);
        const std::uint64_t part = lightPart(step, amount);
        out[step.light] = static_cast<std::int64_t>(part);
        out[step.heavy] = static_cast<std::int64_t>(amount - part);
    }
    if (negative)
        for (std::int64_t &part : out.first(m_size))
            part = static_cast<std::int64_t>(-static_cast<std::uint64_t>(part)); // of −2^63 too
}

} // namespace cb::engine
