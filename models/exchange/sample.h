// SPDX-License-Identifier: GPL-3.0-or-later
// The sample portfolio: a small studio with its models, backers, rounds and two years of payments. Its facts are a
// document in the program's resources, its payments are made up here; the same count and seed give the same payments on
// every machine.
#pragma once

#include "portfolio/portfolio.h"

#include <cstdint>
#include <filesystem>

namespace cb::exchange {

struct SampleOptions {
    std::int64_t payments = 200'000; // refunds included; what they come to hardly depends on their number
    std::uint64_t seed = 1;
};

// Makes the file, which must not exist; all or nothing. Errors: fileExists, cancelled, those of creating a portfolio.
Result<void> makeSample(const std::filesystem::path &path, const SampleOptions &options,
                        const portfolio::Progress &progress);

// The example of Y Combinator's user guide to the post-money SAFE, with its Series A recorded as a conversion. The same
// rules.
Result<void> makeSafeGuide(const std::filesystem::path &path);

} // namespace cb::exchange
