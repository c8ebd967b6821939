// SPDX-License-Identifier: MIT
#include "engine/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cb::engine {

namespace {

std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

// In (0, 1).
double uniform(std::uint64_t bits)
{
    return (static_cast<double>(bits >> 11U) + 0.5) * 0x1p-53;
}

} // namespace

double normalAt(std::uint64_t seed, std::uint64_t path, std::uint64_t place)
{
    const std::uint64_t key = mix(mix(mix(seed) ^ path) ^ place);
    const double radius = std::sqrt(-2 * std::log(uniform(key)));
    return radius * std::cos(2 * std::numbers::pi * uniform(mix(key)));
}

std::vector<double> courseOf(const RevenueCourse &course, int months, int firstMonth)
{
    std::vector<double> levels;
    levels.reserve(static_cast<std::size_t>(std::max(0, months)));
    const double step = std::max(0.0, (1 + course.growth) * (1 - course.churn));
    double level = std::max(0.0, course.level);
    for (int m = 0; m < months; ++m) {
        const double lifted = course.upliftFrom ? std::clamp(m + 1 - *course.upliftFrom, 0.0, 1.0) : 0;
        const double season = course.seasons[static_cast<std::size_t>((firstMonth - 1 + m) % 12)];
        levels.push_back(std::max(0.0, level * season * (1 + course.uplift * lifted)));
        level *= m == 0 && course.first < 1 ? std::pow(step, course.first) : step;
    }
    return levels;
}

void chanceOf(const RevenueCourse &course, std::uint64_t seed, std::uint64_t path, int months, std::vector<double> &out)
{
    out.resize(static_cast<std::size_t>(std::max(0, months)));
    double walked = 0;
    for (int m = 0; m < months; ++m) {
        if (course.volatility > 0)
            walked += (m == 0 ? std::sqrt(course.first) : 1) * course.volatility *
                      normalAt(seed, path, static_cast<std::uint64_t>(m));
        out[static_cast<std::size_t>(m)] = std::exp(walked);
    }
}

} // namespace cb::engine
