// SPDX-License-Identifier: MIT
// Splits a dollar among a creator, backers and a processor, by nothing but the installed engine.
#include <engine/allocation.h>
#include <engine/quantities.h>
#include <engine/split_plan.h>

#include <array>
#include <cstdio>
#include <numeric>

int main()
{
    using namespace cb::engine;
    const auto dollar = Amount::parse("1.000001");
    const auto plan = SplitPlan::compile(std::array<std::int64_t, 3>{3, 2, 1});
    if (!dollar || !plan)
        return 1;
    std::array<std::int64_t, 3> parts{};
    plan->evaluate(dollar->units(), parts);
    for (const std::int64_t part : parts)
        std::printf("%s\n", Amount::ofUnits(part).toString().c_str());
    return std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == dollar->units() ? 0 : 1;
}
