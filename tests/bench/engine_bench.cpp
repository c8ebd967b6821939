// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine costs: one split, and a million payments moved along a model. items_per_second is splits or payments.
#include "engine/allocation.h"

#include <benchmark/benchmark.h>

namespace cb::bench {
namespace {

using engine::Allocation;
using engine::Amount;
using engine::Day;
using engine::Rate;

constexpr std::int64_t payments = 1'000'000;

std::vector<std::int64_t> weights(std::int64_t count)
{
    if (count == 7)
        return {500'000, 300'000, 30'000, 50'000, 10'000, 10'000, 100'000};
    std::vector<std::int64_t> made;
    for (std::int64_t i = 0; i < count; ++i)
        made.push_back(1'000'000 + i * i * 7'919'017 % 100'000'000'000);
    return made;
}

void evaluate(benchmark::State &state)
{
    const auto plan = engine::SplitPlan::compile(weights(state.range(0))).value();
    std::vector<std::int64_t> shares(plan.size());
    std::int64_t counter = 0;
    for (auto _ : state) {
        counter += 1'234'567;
        plan.evaluate(counter, shares);
        benchmark::DoNotOptimize(shares.data());
        benchmark::ClobberMemory();
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(evaluate)->ArgName("recipients")->Arg(7)->Arg(50);

void compile(benchmark::State &state)
{
    const auto given = weights(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(engine::SplitPlan::compile(given));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(compile)->ArgName("recipients")->Arg(7)->Arg(50);

// A model with `backers` pool backers and `agreements` that never reach their caps.
engine::ModelFacts facts(std::int64_t backers, std::int64_t agreements)
{
    engine::ModelFacts facts;
    facts.terms = {
        {Day(), Rate::ofUnits(500'000), Rate::ofUnits(300'000), Rate::ofUnits(30'000), Rate::ofUnits(50'000)}};
    for (std::int64_t i = 0; i < backers; ++i)
        facts.contributions.push_back(
            {static_cast<engine::PartyIndex>(1 + i), Amount::ofUnits(1'000'000'007 * (1 + i)), Day(), Day::last(), {}});
    for (std::int64_t i = 0; i < agreements; ++i) {
        const auto backer = static_cast<engine::PartyIndex>(100 + i);
        facts.agreements.push_back(
            {backer, Rate::ofUnits(10'000), engine::Multiple::ofUnits(3'000'000), Day::last(), false, false});
        facts.contributions.push_back(
            {backer, Amount::ofUnits(1'000'000'000'000'000), Day(), Day::last(), static_cast<std::size_t>(i)});
    }
    return facts;
}

void moveMillion(benchmark::State &state, Allocation::Detail detail)
{
    const auto timeline = engine::Timeline::compile(facts(state.range(0), state.range(1))).value();
    for (auto _ : state) {
        Allocation allocation(timeline, detail);
        std::vector<std::int64_t> parts(allocation.partCount());
        bool ok = allocation.advanceTo(Day()).ok();
        for (std::int64_t i = 0; i < payments; ++i)
            ok = allocation.move(1'000 + i % 977, parts).ok() && ok;
        if (!ok)
            state.SkipWithError("a payment could not be moved");
        benchmark::DoNotOptimize(parts.data());
    }
    state.SetItemsProcessed(state.iterations() * payments);
}
BENCHMARK_CAPTURE(moveMillion, recipients, Allocation::Detail::Recipients)
    ->ArgNames({"backers", "agreements"})
    ->Args({0, 0})
    ->Args({0, 3})
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(moveMillion, parties, Allocation::Detail::Parties)
    ->ArgNames({"backers", "agreements"})
    ->Args({50, 0})
    ->Args({50, 3})
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace cb::bench
