// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/errors.h"
#include "portfolio/statements.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace cb::portfolio {

namespace {

constexpr std::size_t numberDigits = 4; // at least

std::string numberOf(int year, std::int64_t count)
{
    std::string digits = std::to_string(count);
    digits.insert(0, numberDigits - std::min(numberDigits, digits.size()), '0');
    return std::to_string(year) + "-" + digits;
}

// What counts up within a year; 0 where an id is no number of that year.
std::int64_t countOf(std::string_view id, const std::string &prefix)
{
    std::int64_t count = 0;
    if (!id.starts_with(prefix) || id.size() < prefix.size() + numberDigits)
        return 0;
    const auto [end, wrong] = std::from_chars(id.data() + prefix.size(), id.data() + id.size(), count);
    return wrong == std::errc() && end == id.data() + id.size() ? std::max<std::int64_t>(count, 0) : 0;
}

Result<void> mayBeFinal(const Facts &facts, Day from, Day to, Day issuedOn)
{
    if (to < from)
        return Error(errors::dayOrder, {{"field", "to"}, {"value", to.toString()}, {"limit", from.toString()}});
    if (!facts.lockedThrough || *facts.lockedThrough < to)
        return Error(errors::notLocked, {{"on", to.toString()}});
    if (issuedOn < to)
        return Error(errors::dayOrder,
                     {{"field", "issued_on"}, {"value", issuedOn.toString()}, {"limit", to.toString()}});
    return {};
}

// Statements of one party never tell of the same day twice, save as corrections.
Result<void> isFree(const Facts &facts, const std::string &party, Day from, Day to)
{
    for (const Statement &other : facts.all<Statement>())
        if (other.party == party && !(other.to < from) && !(to < other.from))
            return Error(
                errors::statementOverlaps,
                {{"party", party}, {"value", other.id}, {"from", other.from.toString()}, {"to", other.to.toString()}});
    return {};
}

Statement recordOf(const Facts &facts, const PartyStatement &figures, Day issuedOn, const RowsHash &hash)
{
    Statement record;
    record.issuedOn = issuedOn;
    record.party = facts.all<Party>()[figures.party].id;
    record.from = figures.from;
    record.to = figures.to;
    record.opening = figures.opening;
    record.earned = figures.earned;
    record.paid = figures.paid;
    record.closing = figures.closing;
    record.rowsSha256 = hash(facts, figures);
    return record;
}

} // namespace

const Statement *correctionOf(const Facts &facts, std::string_view number)
{
    const auto &all = facts.all<Statement>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Statement &s) { return s.corrects == number; });
    return found == all.end() ? nullptr : &*found;
}

Result<Statement> newStatement(const Facts &facts, const PartyStatement &figures, Day issuedOn, const RowsHash &hash)
{
    if (auto free = isFree(facts, facts.all<Party>()[figures.party].id, figures.from, figures.to); !free)
        return free.error();
    if (auto final = mayBeFinal(facts, figures.from, figures.to, issuedOn); !final)
        return final.error();
    return recordOf(facts, figures, issuedOn, hash);
}

void numberStatements(const Facts &facts, std::vector<Statement> &statements)
{
    std::map<int, std::int64_t> last; // by year
    for (Statement &statement : statements) {
        const int year = statement.to.civil().year;
        const auto [found, first] = last.try_emplace(year, 0);
        if (first)
            for (const Statement &earlier : facts.all<Statement>())
                found->second = std::max(found->second, countOf(earlier.id, std::to_string(year) + "-"));
        statement.id = numberOf(year, ++found->second);
    }
}

bool StatementCheck::agrees() const
{
    constexpr Amount nothing;
    return sameRows && opening == nothing && earned == nothing && paid == nothing && closing == nothing;
}

StatementCheck checkStatement(const Facts &facts, const Statement &issued, PartyStatement now, const RowsHash &hash)
{
    StatementCheck check;
    check.issued = issued;
    check.opening = minus(now.opening, issued.opening);
    check.earned = minus(now.earned, issued.earned);
    check.paid = minus(now.paid, issued.paid);
    check.closing = minus(now.closing, issued.closing);
    check.sameRows = hash(facts, now) == issued.rowsSha256;
    check.now = std::move(now);
    return check;
}

// Statements of the same days are gathered together.
Result<std::vector<StatementCheck>> verifyStatements(Portfolio &portfolio, const std::vector<std::string> &numbers,
                                                     const RowsHash &hash)
{
    const auto facts = portfolio.facts();
    std::map<std::pair<Day, Day>, std::vector<std::size_t>> ofDays; // places in `numbers`
    std::vector<const Statement *> issued;
    for (const std::string &number : numbers) {
        issued.push_back(facts->find<Statement>(number));
        if (!issued.back())
            return Error(errors::noSuchRecord, {{"kind", "statement"}, {"value", number}});
        ofDays[{issued.back()->from, issued.back()->to}].push_back(issued.size() - 1);
    }
    std::vector<StatementCheck> checks(numbers.size());
    for (const auto &[days, places] : ofDays) {
        StatementQuery query{{}, days.first, days.second, {}};
        for (const std::size_t place : places)
            query.parties.push_back(issued[place]->party);
        const auto now = statementsOf(portfolio, query);
        if (!now)
            return now.error();
        for (const std::size_t place : places) {
            const std::size_t party = facts->partyPlace(issued[place]->party);
            const auto own =
                std::find_if(now->begin(), now->end(), [&](const auto &one) { return one.party == party; });
            checks[place] = checkStatement(*facts, *issued[place], *own, hash);
        }
    }
    return checks;
}

Result<Statement> newCorrection(const Facts &facts, const StatementCheck &check, Day issuedOn, const RowsHash &hash)
{
    if (const Statement *later = correctionOf(facts, check.issued.id))
        return Error(errors::alreadyCorrected, {{"value", check.issued.id}, {"by", later->id}});
    if (check.agrees())
        return Error(errors::nothingToCorrect, {{"value", check.issued.id}});
    if (auto final = mayBeFinal(facts, check.issued.from, check.issued.to, issuedOn); !final)
        return final.error();
    Statement record = recordOf(facts, check.now, issuedOn, hash);
    record.corrects = check.issued.id;
    return record;
}

} // namespace cb::portfolio
