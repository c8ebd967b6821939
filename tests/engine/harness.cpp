// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include <sstream>

namespace cb::test {

using engine::Allocation;
using engine::Day;
using oracle::Parts;

namespace {

engine::Timeline compiled(const engine::ModelFacts &facts)
{
    auto timeline = engine::Timeline::compile(facts);
    if (!timeline)
        throw std::runtime_error(std::string(timeline.error().code()));
    return std::move(*timeline);
}

} // namespace

EngineRun::EngineRun(const engine::ModelFacts &facts, Allocation::Detail detail)
    : m_timeline(compiled(facts))
    , m_detail(detail)
    , m_allocation(m_timeline, detail)
{}

cb::Result<Parts> EngineRun::move(Day day, std::int64_t units)
{
    if (const auto advanced = m_allocation.advanceTo(day); !advanced)
        return advanced.error();
    std::vector<std::int64_t> parts(m_allocation.partCount(), 0);
    if (const auto moved = m_allocation.move(units, parts); !moved)
        return moved.error();
    return toParts(parts);
}

Parts EngineRun::toParts(const std::vector<std::int64_t> &parts) const
{
    Parts result;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        oracle::Row row{static_cast<int>(i), {}, {}};
        if (m_detail == Allocation::Detail::Parties) {
            const engine::Slot &slot = m_timeline.slots()[i];
            row = {static_cast<int>(slot.recipient), slot.party, slot.agreement};
        }
        if (parts[i] != 0)
            result[row] += parts[i];
    }
    return result;
}

Parts byRecipient(const Parts &parts)
{
    Parts result;
    for (const auto &[row, part] : parts)
        add(result, {{{row.recipient, {}, {}}, part}});
    return result;
}

oracle::Int sumOf(const Parts &parts)
{
    oracle::Int sum = 0;
    for (const auto &[row, part] : parts)
        sum += part;
    return sum;
}

std::string print(const engine::ModelFacts &facts, const std::vector<oracle::Payment> &payments)
{
    std::ostringstream out;
    out << "creator p" << facts.creator << '\n';
    for (const auto &t : facts.terms)
        out << "terms " << t.from.toString() << " b " << t.creator.units() << " a " << t.backers.units() << " y "
            << t.processors.units() << " c " << t.yield.units() << '\n';
    for (const auto &h : facts.holdings)
        out << "holding " << h.on.toString() << " p" << h.party << ' ' << h.shares.units() << '\n';
    for (const auto &e : facts.equity)
        out << "equity " << e.on.toString() << " p" << e.party << ' ' << e.percent.units() << '\n';
    for (const auto &i : facts.issues)
        out << "issue " << i.on.toString() << " p" << i.party << ' ' << i.shares.units() << '\n';
    for (const auto &a : facts.agreements)
        out << "agreement p" << a.backer << " share " << a.share.units() << " cap " << (a.cap ? a.cap->units() : -1)
            << " until " << (a.until == Day::last() ? std::string("-") : a.until.toString())
            << (a.thenCreator ? " creator" : " pool") << (a.thenPool ? " then_pool" : "") << '\n';
    for (const auto &c : facts.contributions)
        out << "contribution p" << c.backer << ' ' << c.amount.units() << ' ' << c.receivedOn.toString() << ".."
            << (c.refundedOn == Day::last() ? std::string("-") : c.refundedOn.toString()) << " a"
            << (c.agreement ? static_cast<int>(*c.agreement) : -1) << '\n';
    for (const auto &p : payments)
        out << "pay " << p.day.toString() << " v" << (p.version ? static_cast<int>(*p.version) : -1) << ' ' << p.units
            << '\n';
    return out.str();
}

engine::Day day(int number)
{
    return Day::ofNumber(20'089 + number - 1); // 2025-01-01 is day 20,089
}

engine::Rate percent(const char *text)
{
    return engine::Rate::parse(text).value();
}

engine::TermsEntry terms(Day from, const char *b, const char *a, const char *y, const char *c)
{
    return {from, percent(b), percent(a), percent(y), percent(c)};
}

} // namespace cb::test
