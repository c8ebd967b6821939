// SPDX-License-Identifier: MIT
// Revenue that has not come yet: a level that grows, shrinks, breathes with the seasons, is lifted by a better version
// and, in a simulation, goes up and down by chance. Pure functions of their arguments: chance too is a function, of a
// seed and of the place it is asked for, so that a result does not depend on the order or the threads it is worked out
// in.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace cb::engine {

struct RevenueCourse {
    double level = 0;  // at the beginning, before seasons; micro-USDC a day or a month
    double first = 1;  // the part of the first month that is still to come, above 0 to 1
    double growth = 0; // a month, as a fraction
    double churn = 0;  // part lost each month, 0 to 1
    std::array<double, 12> seasons = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}; // January first; 1 is an average month
    std::optional<double> upliftFrom; // in months from the first; 1.5 is the middle of the second, as far as to come
    double uplift = 0;                // by which a better version lifts revenue, as a fraction
    double volatility = 0;            // standard deviation of the monthly logarithmic growth
};

// The levels of `months` months, the first of which is calendar month `firstMonth` (1 to 12):
// level·((1+growth)(1−churn))^t·season·(1+uplift for the part of the month after it), where t is 0 for the first month
// and first+m−1 for month m after it. Never below 0.
std::vector<double> courseOf(const RevenueCourse &course, int months, int firstMonth);

// What chance makes of month m of a path: the factor exp(volatility·(√first·z0+…+zm)), so that the course without
// chance is the median. Written to out[0..months).
void chanceOf(const RevenueCourse &course, std::uint64_t seed, std::uint64_t path, int months,
              std::vector<double> &out);

// A standard normal number for a place: two rounds of splitmix64 (Steele, Lea, Flood 2014) over seed, path and place,
// turned by the method of Box and Muller.
double normalAt(std::uint64_t seed, std::uint64_t path, std::uint64_t place);

} // namespace cb::engine
