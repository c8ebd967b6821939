// SPDX-License-Identifier: MIT
#include "engine/present_value.h"

#include <algorithm>
#include <cmath>

namespace cb::engine {

namespace {

// In u = |ln(1+r)|.
constexpr double lowest = 13.815510557964274; // ln(10^6): r = −0.999999
constexpr double highest = 9.210440366976517; // ln(10,001)
constexpr double narrowest = 1e-9;            // of a stretch that is still cut in two
constexpr double touching = 1e-13;            // of the amounts' sizes: what counts as 0 in a stretch that narrow
constexpr double sameRoot = 1e-5;

// What falls, and how fast, at one place; those above and below 0 apart.
struct Value {
    double up = 0;
    double down = 0;
    double upSlope = 0;
    double downSlope = 0;
    double value() const { return up - down; }
    double slope() const { return upSlope - downSlope; } // of the fall: the derivative with its sign turned
};

// On u >= 0, where no exponential grows.
class Side {
public:
    Side(std::vector<Term> terms, double end)
        : m_terms(std::move(terms))
        , m_end(end)
    {}

    std::vector<double> roots()
    {
        search(0, at(0), m_end, at(m_end));
        std::sort(m_roots.begin(), m_roots.end());
        return m_roots;
    }

private:
    Value at(double u) const
    {
        Value value;
        for (const Term &term : m_terms) {
            const double size = std::abs(term.amount) * std::exp(-term.years * u);
            (term.amount > 0 ? value.up : value.down) += size;
            (term.amount > 0 ? value.upSlope : value.downSlope) += size * term.years;
        }
        return value;
    }

    void search(double from, const Value &a, double to, const Value &b)
    {
        const double slack = touching * (a.up + a.down);
        if (b.up - a.down > slack || a.up - b.down < -slack)
            return;
        const bool falls = b.upSlope - a.downSlope > 0;
        const bool rises = a.upSlope - b.downSlope < 0;
        if (falls || rises)
            return searchMonotone(from, a, to, b);
        const double middle = (from + to) / 2;
        const Value m = at(middle);
        if (to - from < narrowest) {
            if (std::abs(m.value()) <= slack)
                m_roots.push_back(middle);
            return;
        }
        search(from, a, middle, m);
        search(middle, m, to, b);
    }

    // A root of its own is one at either end, or between ends of different sign.
    void searchMonotone(double from, const Value &a, double to, const Value &b)
    {
        if (a.value() == 0 || b.value() == 0) {
            m_roots.push_back(a.value() == 0 ? from : to);
            return;
        }
        const bool below = a.value() < 0;
        if (below == (b.value() < 0))
            return;
        while (to - from > 1e-15 * (1 + to)) {
            const double middle = (from + to) / 2;
            if (middle <= from || middle >= to)
                break;
            ((at(middle).value() < 0) == below ? from : to) = middle;
        }
        m_roots.push_back((from + to) / 2);
    }

    std::vector<Term> m_terms;
    double m_end;
    std::vector<double> m_roots;
};

// The same roots with u turned round: multiplied by what the last term is divided by.
std::vector<Term> fromTheEnd(std::vector<Term> terms)
{
    const double last = terms.back().years;
    for (Term &term : terms)
        term.years = last - term.years;
    return terms;
}

} // namespace

std::vector<double> ratesOfNoValue(const std::vector<Term> &terms)
{
    if (terms.empty())
        return {};
    std::vector<double> logs;
    for (const double u : Side(fromTheEnd(terms), lowest).roots())
        logs.push_back(-u);
    for (const double u : Side(terms, highest).roots())
        logs.push_back(u);
    std::sort(logs.begin(), logs.end());
    std::vector<double> rates;
    for (const double log : logs)
        if (rates.empty() || log - std::log1p(rates.back()) > sameRoot)
            rates.push_back(std::expm1(log));
    return rates;
}

} // namespace cb::engine
