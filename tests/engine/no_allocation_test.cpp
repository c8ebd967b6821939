// SPDX-License-Identifier: GPL-3.0-or-later
// Moving a payment allocates nothing: counted by replacing operator new. Only the payment in which the weights change
// may, because a plan is compiled then.
#include "engine/allocation.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <new>

namespace {
std::size_t allocations = 0;

void *counted(std::size_t size)
{
    ++allocations;
    if (void *const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}
} // namespace

void *operator new(std::size_t size)
{
    return counted(size);
}
void *operator new[](std::size_t size)
{
    return counted(size);
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace cb::test {
namespace {

using engine::Allocation;
using engine::Amount;
using engine::Day;
using engine::Rate;

engine::ModelFacts facts(bool withAgreements)
{
    engine::ModelFacts facts;
    facts.terms = {
        {Day(), Rate::ofUnits(500'000), Rate::ofUnits(300'000), Rate::ofUnits(30'000), Rate::ofUnits(50'000)}};
    for (engine::PartyIndex party = 1; party < 9; ++party)
        facts.contributions.push_back({party, Amount::ofUnits(party * 1'000'003), Day(), Day::last(), {}});
    if (withAgreements) {
        // One without a cap, one that is met soon, one whose cap is far away, all of them in the pool later.
        facts.agreements = {{1, Rate::ofUnits(10'000), {}, Day::last(), false, true},
                            {2, Rate::ofUnits(20'000), engine::Multiple::ofUnits(1'500'000), Day::last(), true, true},
                            {3, Rate::ofUnits(30'000), engine::Multiple::ofUnits(3'000'000), Day::last(), false, true}};
        facts.contributions.push_back({1, Amount::ofUnits(5), Day(), Day::last(), 0});
        facts.contributions.push_back({2, Amount::ofUnits(20'000), Day(), Day::last(), 1});
        facts.contributions.push_back({3, Amount::ofUnits(20'000'000'000), Day(), Day::last(), 2});
    }
    return facts;
}

class NoAllocation : public testing::TestWithParam<std::tuple<bool, Allocation::Detail>> {};

TEST_P(NoAllocation, MovesWithoutOperatorNew)
{
    const auto [withAgreements, detail] = GetParam();
    const auto timeline = engine::Timeline::compile(facts(withAgreements));
    ASSERT_TRUE(timeline.ok());
    Allocation allocation(*timeline, detail);
    std::vector<std::int64_t> parts(allocation.partCount(), 0);
    ASSERT_TRUE(allocation.advanceTo(Day()).ok());
    ASSERT_TRUE(allocation.move(3'000'000, parts).ok()); // past the first cap
    std::size_t before = allocations;
    bool ok = true;
    for (std::int64_t i = 0; i < 10'000; ++i)
        ok = allocation.move(i % 7 == 0 ? -50 : 123 + i, parts).ok() && ok;
    EXPECT_EQ(allocations - before, 0U);
    EXPECT_TRUE(ok);
}

INSTANTIATE_TEST_SUITE_P(Engine, NoAllocation,
                         testing::Combine(testing::Bool(),
                                          testing::Values(Allocation::Detail::Recipients, Allocation::Detail::Parties)),
                         [](const auto &tested) {
                             const bool agreements = std::get<0>(tested.param);
                             const bool parties = std::get<1>(tested.param) == Allocation::Detail::Parties;
                             return std::string(parties ? "Parties" : "Recipients") + (agreements ? "Agreements" : "");
                         });

TEST(SplitPlanAllocation, EvaluatesWithoutOperatorNew)
{
    const std::vector<std::int64_t> weights{5, 3, 8, 1, 1, 2};
    const auto plan = engine::SplitPlan::compile(weights);
    std::vector<std::int64_t> shares(weights.size());
    const std::size_t before = allocations;
    for (std::int64_t i = -1'000; i < 1'000; ++i)
        plan->evaluate(i * 1'000'000'007, shares);
    EXPECT_EQ(allocations - before, 0U);
}

TEST(NegativeControl, TheCounterCounts)
{
    const std::size_t before = allocations;
    const auto text = std::make_unique<std::string>(100, 'x');
    EXPECT_EQ(allocations - before, 2U);
}

} // namespace
} // namespace cb::test
