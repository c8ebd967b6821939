// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand random models: the engine's parts are the oracle's, payment by payment and row by row, and what the
// definition promises holds: pieces, days, versions, empty changes and refunds make no difference. How often caps were
// reached, re-opened and shrunk is counted and must be often.
#include "harness.h"
#include "random_portfolio.h"

#include <gtest/gtest.h>

namespace cb::test {
namespace {

using engine::Allocation;
using engine::ModelFacts;
using oracle::Parts;
using oracle::Payment;

struct Outcome {
    std::vector<Parts> parts; // of each payment, up to the first that is an error
    std::vector<oracle::Int> received;
    bool failed = false;
};

Outcome runOracle(const ModelFacts &facts, const std::vector<Payment> &payments, oracle::Model::Way way,
                  oracle::Events *events = nullptr)
{
    Outcome outcome;
    oracle::Model model(facts, way);
    try {
        for (const Payment &payment : payments) {
            model.advanceTo(payment.day);
            outcome.parts.push_back(model.pay(payment.units));
        }
    } catch (const oracle::Invalid &) {
        outcome.failed = true;
    }
    for (std::size_t i = 0; i < facts.agreements.size(); ++i)
        outcome.received.push_back(model.received(i));
    if (events)
        *events = model.events();
    return outcome;
}

Outcome runEngine(const ModelFacts &facts, const std::vector<Payment> &payments,
                  Allocation::Detail detail = Allocation::Detail::Parties)
{
    Outcome outcome;
    EngineRun run(facts, detail);
    for (const Payment &payment : payments) {
        auto moved = run.move(payment.day, payment.units);
        outcome.failed = !moved;
        if (!moved)
            break;
        outcome.parts.push_back(*moved);
    }
    for (std::size_t i = 0; i < facts.agreements.size(); ++i)
        outcome.received.push_back(run.allocation().received(i));
    return outcome;
}

Parts totalOf(const Outcome &outcome)
{
    Parts total;
    for (const Parts &parts : outcome.parts)
        add(total, parts);
    return total;
}

using Group = std::pair<engine::Day, std::optional<std::size_t>>;

// Net revenue by day and version, in the order of the split.
std::vector<Payment> netOf(const std::vector<Payment> &payments)
{
    std::vector<Payment> net;
    for (const Payment &payment : payments)
        if (!net.empty() && net.back().day == payment.day && net.back().version == payment.version)
            net.back().units += payment.units;
        else
            net.push_back(payment);
    return net;
}

std::map<Group, Parts> byGroup(const std::vector<Payment> &payments, const Outcome &outcome)
{
    std::map<Group, Parts> groups;
    for (std::size_t i = 0; i < outcome.parts.size(); ++i)
        add(groups[{payments[i].day, payments[i].version}], outcome.parts[i]);
    return groups;
}

// Every payment in pieces that go forward and back; `whole` says which payment a piece is of.
std::vector<Payment> inPieces(const std::vector<Payment> &payments, Random &random, std::vector<std::size_t> &whole)
{
    std::vector<Payment> pieces;
    for (std::size_t i = 0; i < payments.size(); ++i) {
        std::int64_t left = payments[i].units;
        const std::int64_t reachable = std::abs(left) + 3;
        for (std::int64_t n = random.between(0, 4); n > 0; --n) {
            pieces.push_back(payments[i]);
            pieces.back().units = random.between(-reachable, reachable);
            left -= pieces.back().units;
            whole.push_back(i);
        }
        pieces.push_back(payments[i]);
        pieces.back().units = left;
        whole.push_back(i);
    }
    return pieces;
}

class Check {
public:
    explicit Check(std::uint64_t seed)
        : m_random(seed ^ 0xabcdefU)
        , m_made(randomPortfolio(seed))
    {}
    oracle::Events run()
    {
        oracle::Events events;
        const auto expected = runOracle(m_made.facts, m_made.payments, oracle::Model::Way::Search, &events);
        m_engine = runEngine(m_made.facts, m_made.payments);
        EXPECT_EQ(m_engine.failed, expected.failed);
        EXPECT_EQ(m_engine.parts, expected.parts);
        EXPECT_EQ(m_engine.received, expected.received);
        unitByUnit();
        conserved();
        if (!expected.failed) {
            daysAndVersions();
            pieces();
            emptyChanges();
            refunds();
        }
        failed = expected.failed;
        if (testing::Test::HasFailure())
            ADD_FAILURE() << print(m_made.facts, m_made.payments);
        return events;
    }
    bool failed = false;
    bool small() const { return m_made.small; }

private:
    void unitByUnit()
    {
        if (!m_made.small)
            return;
        const auto single = runOracle(m_made.facts, m_made.payments, oracle::Model::Way::UnitByUnit);
        EXPECT_EQ(m_engine.failed, single.failed);
        EXPECT_EQ(m_engine.parts, single.parts);
    }

    void conserved()
    {
        for (std::size_t i = 0; i < m_engine.parts.size(); ++i) {
            const std::int64_t units = m_made.payments[i].units;
            EXPECT_EQ(sumOf(m_engine.parts[i]), units);
            for (const auto &[row, part] : m_engine.parts[i])
                EXPECT_EQ(part < 0, units < 0) << "payment " << i << " takes back";
        }
    }

    void daysAndVersions()
    {
        const auto net = netOf(m_made.payments);
        const auto daily = runEngine(m_made.facts, net);
        ASSERT_FALSE(daily.failed);
        EXPECT_EQ(byGroup(net, daily), byGroup(m_made.payments, m_engine));
        EXPECT_EQ(daily.received, m_engine.received);
        const auto recipients = runEngine(m_made.facts, net, Allocation::Detail::Recipients);
        EXPECT_EQ(totalOf(recipients), byRecipient(totalOf(m_engine)));
        EXPECT_EQ(recipients.received, m_engine.received);
    }

    void pieces()
    {
        std::vector<std::size_t> whole;
        const auto cut = runEngine(m_made.facts, inPieces(m_made.payments, m_random, whole));
        if (cut.failed) // a detour may come by units in which the shares do not fit
            return;
        std::vector<Parts> joined(m_made.payments.size());
        for (std::size_t i = 0; i < whole.size(); ++i)
            add(joined[whole[i]], cut.parts[i]);
        EXPECT_EQ(joined, m_engine.parts);
        EXPECT_EQ(cut.received, m_engine.received);
    }

    void emptyChanges()
    {
        const auto same = runEngine(withEmptyChange(m_made.facts, m_random), m_made.payments);
        EXPECT_EQ(same.parts, m_engine.parts) << "an empty change matters";
        const auto joined = runEngine(withPoolContribution(m_made.facts, m_random), m_made.payments);
        ASSERT_EQ(joined.parts.size(), m_engine.parts.size());
        const auto withoutPool = [](Parts parts) {
            std::erase_if(parts,
                          [](const auto &e) { return e.first.recipient == oracle::Backers && !e.first.agreement; });
            return parts;
        };
        for (std::size_t i = 0; i < joined.parts.size(); ++i)
            EXPECT_EQ(withoutPool(joined.parts[i]), withoutPool(m_engine.parts[i]));
    }

    void refunds()
    {
        EngineRun run(m_made.facts, Allocation::Detail::Parties);
        for (const Payment &payment : m_made.payments) {
            ASSERT_TRUE(run.move(payment.day, payment.units).ok());
            Allocation copy = run.allocation();
            const std::int64_t units = m_random.between(0, std::abs(payment.units));
            std::vector<std::int64_t> parts(copy.partCount(), 0);
            ASSERT_TRUE(copy.move(units, parts).ok());
            ASSERT_TRUE(copy.move(-units, parts).ok());
            EXPECT_EQ(parts, std::vector<std::int64_t>(parts.size(), 0)) << "a refund is not exact";
        }
    }

    Random m_random;
    RandomPortfolio m_made;
    Outcome m_engine;
};

void checkPortfolios(std::uint64_t first, std::uint64_t count)
{
    oracle::Events sum;
    int failed = 0;
    int small = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        Check check(seed);
        const oracle::Events events = check.run();
        if (testing::Test::HasFailure())
            FAIL() << "with seed " << seed;
        failed += check.failed ? 1 : 0;
        small += check.small() ? 1 : 0;
        for (int oracle::Events::*const field : oracle::Events::all)
            sum.*field += events.*field;
    }
    const auto least = static_cast<int>(count / 50);
    for (std::size_t i = 0; i < std::size(oracle::Events::all); ++i) {
        EXPECT_GE(sum.*oracle::Events::all[i], least) << oracle::Events::names[i];
        std::cout << oracle::Events::names[i] << ": " << sum.*oracle::Events::all[i] << '\n';
    }
    std::cout << "unit by unit: " << small << "\nshares do not fit: " << failed << '\n';
    EXPECT_GE(failed, static_cast<int>(count / 400));
    EXPECT_GE(small, least);
}

constexpr std::uint64_t half = 5'000 / CB_RANDOM_CASES_DIVISOR;

TEST(RandomPortfolios, FirstHalf)
{
    checkPortfolios(1, half);
}

TEST(RandomPortfolios, SecondHalf)
{
    checkPortfolios(1 + half, half);
}

} // namespace
} // namespace cb::test
