// SPDX-License-Identifier: GPL-3.0-or-later
// What `cbk bench` measures with: a portfolio of 20 models that share 50 backers, and a CSV of made-up payments for it
// over two years, each with a random reference of 27 characters.
#pragma once

#include "portfolio/portfolio.h"

#include <filesystem>

namespace cb::cbk {

inline constexpr int benchModels = 20;
inline constexpr int benchBackers = 50;
inline constexpr std::int64_t benchReferenceLength = 27;

Result<void> makeBenchPortfolio(const std::filesystem::path &path);
// Whether the file could be written.
bool writeBenchPayments(const std::filesystem::path &path, std::int64_t count);

} // namespace cb::cbk
