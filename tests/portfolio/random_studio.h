// SPDX-License-Identifier: GPL-3.0-or-later
// Random portfolios of a studio: two models whose money moves about, by a seed.
#pragma once

#include "studio.h"

#include <random>

namespace cb::test {

using Chance = std::mt19937_64;

constexpr const char *studioParties[] = {"ada", "ben", "cleo"};

std::int64_t between(Chance &chance, std::int64_t low, std::int64_t high);
engine::Day randomDay(Chance &chance); // of the first 301 of 2025

// Shares change hands, capped agreements end, contributions and payouts come and go.
void addRandomFacts(Studio &studio, Chance &chance);
// 200 payments and refunds of those days.
void addRandomPayments(Studio &studio, Chance &chance);

} // namespace cb::test
