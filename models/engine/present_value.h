// SPDX-License-Identifier: MIT
// Private to the engine: where the present value of dated amounts is nothing. The value is a sum of exponentials, the
// difference of two that only fall; on any stretch both ends therefore bound it, and its slope in the same way. A
// stretch whose bounds leave out 0 has no root, one whose slope keeps its sign has at most one, and any other is cut in
// two: so no root is missed, which no search from a guess can promise.
#pragma once

#include <vector>

namespace cb::engine {

struct Term {
    double amount = 0;
    double years = 0; // from the first, ascending, 0 or more
};

// Every r between −0.999999 and 10,000 with Σ amount/(1+r)^years = 0, ascending.
std::vector<double> ratesOfNoValue(const std::vector<Term> &terms);

} // namespace cb::engine
