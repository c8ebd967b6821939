// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand random cash flows. Yearly ones are polynomials in 1/(1+r): Sturm's theorem over integers without a
// limit tells how many roots lie where, exactly. Flows on any days that change direction once have at most one rate
// (Descartes), which fifty decimals must find between its neighbours.
#include "random_portfolio.h"

#include "engine/returns.h"

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <boost/multiprecision/cpp_int.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace cb::test {
namespace {

using namespace cb::engine;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;
using Precise = boost::multiprecision::cpp_bin_float_50;
using State = AnnualReturn::State;
using Polynomial = std::vector<cpp_int>; // the constant first

void trim(Polynomial &p)
{
    while (!p.empty() && p.back() == 0)
        p.pop_back();
    cpp_int common = 0;
    for (const cpp_int &c : p)
        common = gcd(common, c);
    if (common > 1)
        for (cpp_int &c : p)
            c /= common;
}

Polynomial derivative(const Polynomial &p)
{
    Polynomial result;
    for (std::size_t i = 1; i < p.size(); ++i)
        result.push_back(p[i] * static_cast<std::int64_t>(i));
    trim(result);
    return result;
}

// −(a mod b), times something above 0.
Polynomial negatedRemainder(Polynomial a, const Polynomial &b)
{
    const cpp_int lead = abs(b.back());
    const int sign = b.back() < 0 ? -1 : 1;
    while (a.size() >= b.size()) {
        const std::size_t shift = a.size() - b.size();
        const cpp_int factor = a.back() * sign;
        for (cpp_int &c : a)
            c *= lead;
        for (std::size_t i = 0; i < b.size(); ++i)
            a[i + shift] -= factor * b[i];
        a.pop_back();
        while (!a.empty() && a.back() == 0)
            a.pop_back();
    }
    for (cpp_int &c : a)
        c = -c;
    trim(a);
    return a;
}

class Sturm {
public:
    explicit Sturm(Polynomial p)
    {
        trim(p);
        m_chain = {p, derivative(p)};
        while (!m_chain.back().empty())
            m_chain.push_back(negatedRemainder(m_chain[m_chain.size() - 2], m_chain.back()));
        m_chain.pop_back();
    }
    // Distinct roots in (low, high].
    int roots(const cpp_rational &low, const cpp_rational &high) const { return changes(low) - changes(high); }

private:
    int changes(const cpp_rational &x) const
    {
        int count = 0;
        int last = 0;
        for (const Polynomial &p : m_chain) {
            const int sign = signAt(p, x);
            count += sign != 0 && last != 0 && sign != last ? 1 : 0;
            last = sign != 0 ? sign : last;
        }
        return count;
    }
    static int signAt(const Polynomial &p, const cpp_rational &x)
    {
        const cpp_int n = numerator(x);
        const cpp_int d = denominator(x);
        cpp_int value = 0;
        cpp_int power = 1;
        for (auto c = p.rbegin(); c != p.rend(); ++c, power *= d)
            value = value * n + *c * power;
        return value.sign();
    }
    std::vector<Polynomial> m_chain;
};

// 1/(1+r), of a rate that lies `by` further, as the share of 1+r.
cpp_rational discount(double rate, double by)
{
    return 1 / (cpp_rational(1 + rate) * cpp_rational(1 + by));
}

// Polynomials with many positive roots: products of (x − root), which random amounts seldom are.
Polynomial withRoots(Random &random)
{
    Polynomial p{cpp_int(random.chance(50) ? 1 : -1)};
    for (std::int64_t i = random.between(1, 4); i > 0; --i) {
        const std::int64_t a = random.between(1, 300);
        const std::int64_t b = random.between(1, 300);
        Polynomial next(p.size() + 1, 0);
        for (std::size_t k = 0; k < p.size(); ++k) {
            next[k] -= p[k] * a;
            next[k + 1] += p[k] * b;
        }
        p = next;
    }
    return p;
}

Polynomial someYears(Random &random)
{
    if (random.chance(40))
        return withRoots(random);
    Polynomial p(static_cast<std::size_t>(random.between(2, 9)));
    for (cpp_int &c : p)
        c = random.chance(10) ? 0 : random.anyMagnitude(1'000'000'000'000) * (random.chance(50) ? 1 : -1);
    return p;
}

std::vector<CashFlow> flowsOf(const Polynomial &years)
{
    std::vector<CashFlow> flows;
    for (std::size_t i = 0; i < years.size(); ++i)
        if (years[i] != 0)
            flows.push_back({Day::ofNumber(static_cast<std::int32_t>(18'000 + 365 * i)),
                             Amount::ofUnits(static_cast<std::int64_t>(years[i]))});
    return flows;
}

// Every rate found is a root to nine places (a double root to five), and every root lies at a rate found.
void compare(const std::vector<double> &rates, const Sturm &sturm)
{
    int near = 0;
    for (const double rate : rates) {
        const double close = sturm.roots(discount(rate, 1e-9), discount(rate, -1e-9)) > 0 ? 1e-9 : 1e-5;
        ASSERT_GE(sturm.roots(discount(rate, close), discount(rate, -close)), 1) << rate;
    }
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const double by = 1.2e-5;
        const bool joined = i + 1 < rates.size() && std::log1p(rates[i + 1]) - std::log1p(rates[i]) < 2 * by;
        const cpp_rational low = joined ? discount(rates[i + 1], -1e-9) : discount(rates[i], by);
        const cpp_rational high = i > 0 && std::log1p(rates[i]) - std::log1p(rates[i - 1]) < 2 * by
                                      ? discount(rates[i], -1e-9)
                                      : discount(rates[i], -by);
        near += sturm.roots(low, high);
    }
    const int all = sturm.roots(cpp_rational(1, 10'001), cpp_rational(1'000'000));
    ASSERT_EQ(near, all);
}

TEST(RandomReturns, YearlyFlowsHaveTheRatesThatSturmCounts)
{
    Random random(20'261'123);
    std::size_t several = 0;
    for (int i = 0; i < 60'000 / CB_RANDOM_CASES_DIVISOR; ++i) {
        const Polynomial years = someYears(random);
        const auto flows = flowsOf(years);
        const auto found = annualReturn(flows);
        if (found.state != State::Found && found.state != State::Several && found.state != State::NoRate)
            continue;
        // Its exponents count from the first flow.
        Polynomial p = years;
        p.erase(p.begin(), std::find_if(p.begin(), p.end(), [](const cpp_int &c) { return c != 0; }));
        compare(found.rates, Sturm(p));
        if (HasFatalFailure())
            FAIL() << "case " << i;
        several += found.state == State::Several ? 1 : 0;
    }
    EXPECT_GT(several, 1000U / CB_RANDOM_CASES_DIVISOR);
}

Precise valueAt(const std::vector<CashFlow> &flows, const Precise &growth)
{
    Precise sum = 0;
    for (const CashFlow &flow : flows) {
        const Precise years = Precise(flow.on.number() - flows.front().on.number()) / 365;
        sum += Precise(flow.amount.units()) * pow(growth, -years);
    }
    return sum;
}

TEST(RandomReturns, FlowsThatTurnOnceHaveOneRateToTenPlaces)
{
    Random random(4);
    for (int i = 0; i < 40'000 / CB_RANDOM_CASES_DIVISOR; ++i) {
        std::vector<CashFlow> flows;
        const std::int64_t in = random.between(1, 4);
        const std::int64_t all = in + random.between(1, 6);
        auto day = static_cast<std::int32_t>(random.between(15'000, 20'000));
        const bool turned = random.chance(20);
        for (std::int64_t k = 0; k < all; ++k) {
            day += static_cast<std::int32_t>(random.between(1, 400));
            const std::int64_t units = std::max<std::int64_t>(1, random.anyMagnitude(1'000'000'000'000'000));
            flows.push_back({Day::ofNumber(day), Amount::ofUnits((k < in) != turned ? -units : units)});
        }
        const auto found = annualReturn(flows);
        const Precise low = Precise("1e-6");
        const Precise high = 10'001;
        if (found.state == State::NoRate) {
            ASSERT_GT(valueAt(flows, low) * valueAt(flows, high), 0) << i;
            continue;
        }
        ASSERT_EQ(found.state, State::Found) << i;
        const Precise growth = Precise(1) + Precise(found.rates[0]);
        const Precise near = Precise("1e-10") * std::max(1.0, 1 / (1 + found.rates[0]) * 1e-6);
        ASSERT_LE(valueAt(flows, growth * (1 - near)) * valueAt(flows, growth * (1 + near)), 0)
            << i << ' ' << found.rates[0];
    }
}

} // namespace
} // namespace cb::test
