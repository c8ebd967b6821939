// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolios that came with the definition: engine and oracle print the very bytes of the expected reports.
#include "harness.h"
#include "portfolio_reader.h"

#include <gtest/gtest.h>

namespace cb::test {
namespace {

class PortfolioVectors : public testing::TestWithParam<int> {
protected:
    std::string path(const char *suffix) const
    {
        return std::string(CB_GOLDEN_SPEC "/portfolio-") + std::to_string(GetParam()) + suffix;
    }
};

std::vector<oracle::Parts> byEngine(const VectorModel &model)
{
    EngineRun run(model.facts, engine::Allocation::Detail::Parties);
    std::vector<oracle::Parts> parts;
    for (const oracle::Payment &payment : model.payments)
        parts.push_back(run.move(payment.day, payment.units).value());
    return parts;
}

std::vector<oracle::Parts> byOracle(const VectorModel &model)
{
    oracle::Model run(model.facts, oracle::Model::Way::Search);
    std::vector<oracle::Parts> parts;
    for (const oracle::Payment &payment : model.payments) {
        run.advanceTo(payment.day);
        parts.push_back(run.pay(payment.units));
    }
    return parts;
}

TEST_P(PortfolioVectors, EngineDistribution)
{
    EXPECT_EQ(printDistribution(readPortfolio(path(".json")), byEngine), readFile(path(".distribution.csv")));
}

TEST_P(PortfolioVectors, OracleDistribution)
{
    EXPECT_EQ(printDistribution(readPortfolio(path(".json")), byOracle), readFile(path(".distribution.csv")));
}

INSTANTIATE_TEST_SUITE_P(Spec, PortfolioVectors, testing::Values(1, 2, 3));

} // namespace
} // namespace cb::test
