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

// floor((2·a·l + t) / (2·t)): the light child's part of a, nearest, halves up. 0 <= l <= t, 0 < t.
std::uint64_t lightPart(std::uint64_t a, std::uint64_t light, std::uint64_t total)
{
    std::uint64_t doubled = 0;
    std::uint64_t numerator = 0;
    if (!__builtin_mul_overflow(a, 2 * light, &doubled) && !__builtin_add_overflow(doubled, total, &numerator))
        return numerator / (2 * total);
    return static_cast<std::uint64_t>((static_cast<Wide>(a) * (2 * light) + total) / (2 * total));
}

struct Node {
    std::int64_t weight;
    std::uint32_t position; // smallest listed position among its recipients
    std::uint32_t slot;     // where the node's amount stands
    auto operator<=>(const Node &) const = default;
};

} // namespace

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
        plan.m_steps.push_back({heavy.slot, light.slot, light.weight, weight});
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
        const std::uint64_t part = lightPart(amount, static_cast<std::uint64_t>(step.lightWeight),
                                             static_cast<std::uint64_t>(step.totalWeight));
        out[step.light] = static_cast<std::int64_t>(part);
        out[step.heavy] = static_cast<std::int64_t>(amount - part);
    }
    if (negative)
        for (std::int64_t &part : out.first(m_size))
            part = -part;
}

} // namespace cb::engine
