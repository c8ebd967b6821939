// SPDX-License-Identifier: MIT
// A split is a pure function of a counter: under given weights the n-th unit belongs to exactly one recipient. A
// SplitPlan is that function, compiled once from the weights (the Huffman tree of the definition, flattened into steps)
// and then evaluated without allocation. The parts always add up to the counter, are monotone in it, and stay within
// two units of the exact entitlement. Immutable after compile(); any thread may use it.
#pragma once

#include "engine/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace cb::engine {

class SplitPlan {
public:
    SplitPlan() = default; // splits among nobody
    // Weights in listed order, each >= 0, their sum below 2^63. A weight of 0 gets 0. Errors: negativeWeight, overflow.
    static Result<SplitPlan> compile(std::span<const std::int64_t> weights);

    std::size_t size() const { return m_size; }
    std::int64_t totalWeight() const { return m_total; }
    // Whether nobody has a weight: only a counter of 0 can then be split.
    bool empty() const { return m_total == 0; }

    // f(counter): writes the recipients' shares of the first `counter` units to out[0..size()); f(−y) = −f(y).
    // Not to be called on an empty plan with a counter that is not 0.
    void evaluate(std::int64_t counter, std::span<std::int64_t> out) const;

private:
    // A node of the tree, root first. The node's amount stands in slot `heavy` when the step is reached: the light
    // child's part moves to slot `light`, the rest stays and is the heavy child's.
    struct StepNode {
        std::uint32_t heavy;
        std::uint32_t light;
        std::uint64_t lightWeight;
        std::uint64_t totalWeight;
        std::uint64_t ratio; // floor(lightWeight · 2^64 / totalWeight)
    };
    static StepNode step(std::uint32_t heavy, std::uint32_t light, std::int64_t lightWeight, std::int64_t totalWeight);
    static std::uint64_t lightPart(const StepNode &step, std::uint64_t amount);
    std::vector<StepNode> m_steps;
    std::size_t m_size = 0;
    std::int64_t m_total = 0;
    std::uint32_t m_root = 0; // the slot that the counter starts in
};

} // namespace cb::engine
