// SPDX-License-Identifier: GPL-3.0-or-later
// How much money each round holds on each day. A round is added up once, however many of its contributions ask.
#pragma once

#include "portfolio/facts.h"

#include <map>
#include <string>

namespace cb::portfolio {

class RoundHoldings {
public:
    // The facts must outlive it.
    explicit RoundHoldings(const Facts &facts);
    // The most that the round of a received contribution ever holds while it is in there; the largest amount there is
    // where the sum goes beyond it.
    Amount atMost(const Contribution &contribution);

private:
    using Days = std::map<Day, std::int64_t>; // on which what is held changes, with what is held from then on
    Days add(const std::string &round) const;

    const Facts &m_facts;
    std::map<std::string, Days> m_rounds;
};

} // namespace cb::portfolio
