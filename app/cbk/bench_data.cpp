// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_data.h"

#include <fstream>
#include <random>

namespace cb::cbk {

namespace {

using portfolio::Amount;
using portfolio::Day;
using portfolio::Rate;

constexpr int days = 730;

Day firstDay()
{
    return *Day::ofCivil({2024, 11, 1});
}

std::string numbered(std::string_view name, int number)
{
    return std::string(name).append(std::to_string(number));
}

portfolio::Edit benchFacts()
{
    portfolio::Edit edit;
    edit.put(portfolio::Domain{0, "domain", "Domain", Rate::ofUnits(50'000), {}, {}});
    for (int i = 0; i < benchBackers; ++i)
        edit.put(portfolio::Party{0, numbered("party", i), numbered("Party ", i), {}, {}, {}});
    for (int i = 0; i < benchModels; ++i) {
        const std::string model = numbered("model", i);
        const std::string round = numbered("round", i);
        edit.put(portfolio::Model{0, model, numbered("Model ", i), "domain", numbered("party", i), {}, {}, {}});
        edit.put(portfolio::StageEntry{0, model, portfolio::Stage::Published, firstDay()});
        portfolio::Terms terms{0, model, firstDay(), Rate::ofUnits(500'000), Rate::ofUnits(300'000), {}, {}, {}};
        edit.put(terms);
        portfolio::Round seed;
        seed.id = round;
        seed.model = model;
        seed.name = "Seed";
        seed.opensOn = firstDay().plusDays(-90);
        edit.put(seed);
        for (int j = 0; j < benchBackers; ++j) {
            portfolio::Contribution given;
            given.id = round + numbered("-", j);
            given.round = round;
            given.backer = numbered("party", j);
            given.amount = Amount::ofUnits((1000 + 37 * j) * std::int64_t{1'000'000} + j);
            given.receivedOn = firstDay().plusDays(-j);
            edit.put(given);
        }
    }
    return edit;
}

void appendReference(std::string &line, std::mt19937_64 &chance)
{
    constexpr std::string_view letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-";
    std::uint64_t bits = 0;
    for (std::int64_t i = 0; i < benchReferenceLength; ++i, bits >>= 6U) {
        if (i % 10 == 0)
            bits = chance();
        line += letters[bits & 63U];
    }
}

} // namespace

Result<void> makeBenchPortfolio(const std::filesystem::path &path)
{
    auto made = portfolio::Portfolio::create(path, "Bench");
    if (!made)
        return made.error();
    const auto applied = (*made)->apply(benchFacts());
    return applied ? Result<void>() : Result<void>(applied.error());
}

bool writeBenchPayments(const std::filesystem::path &path, std::int64_t count)
{
    std::ofstream file(path, std::ios::binary);
    file << "model,occurred_at,amount,tasks,reference,source\n";
    std::mt19937_64 chance(1);
    std::string line;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::uint64_t drawn = chance();
        const auto day = static_cast<std::int64_t>(drawn % days);
        const auto second = static_cast<std::int64_t>((drawn >> 12U) % 86'400);
        const std::int64_t at =
            portfolio::Instant::startOf(firstDay()).micros() + (day * 86'400 + second) * std::int64_t{1'000'000};
        line = numbered("model", static_cast<int>((drawn >> 32U) % benchModels));
        line += ',' + portfolio::Instant::ofMicros(at).toString();
        line += ',' + Amount::ofUnits(static_cast<std::int64_t>(chance() % 5'000'000) + 1).toString();
        line += ',' + std::to_string(chance() % 200) + ',';
        appendReference(line, chance);
        line += ",api\n";
        file << line;
    }
    file.close();
    return file.good();
}

} // namespace cb::cbk
