// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/errors.h"
#include "portfolio/statements.h"

#include <algorithm>
#include <charconv>

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
Result<void> isFree(const Facts &facts, const StatementIssue &issue, const std::string &party)
{
    for (const Statement &other : facts.all<Statement>())
        if (other.party == party && !(other.to < issue.from) && !(issue.to < other.from))
            return Error(
                errors::statementOverlaps,
                {{"party", party}, {"value", other.id}, {"from", other.from.toString()}, {"to", other.to.toString()}});
    return {};
}

Statement recordOf(const Facts &facts, const PartyStatement &figures, const RowsHash &hash)
{
    Statement record;
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

Amount less(Amount a, Amount b)
{
    // Sums of real money are far from the ends; one that wraps would still be seen to differ.
    return Amount::ofUnits(
        static_cast<std::int64_t>(static_cast<std::uint64_t>(a.units()) - static_cast<std::uint64_t>(b.units())));
}

Error noSuchStatement(const std::string &number)
{
    return Error(errors::noSuchRecord, {{"kind", "statement"}, {"value", number}});
}

} // namespace

const Statement *correctionOf(const Facts &facts, std::string_view number)
{
    const auto &all = facts.all<Statement>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Statement &s) { return s.corrects == number; });
    return found == all.end() ? nullptr : &*found;
}

std::string nextStatementNumber(const Facts &facts, int year)
{
    const std::string prefix = std::to_string(year) + "-";
    std::int64_t last = 0;
    for (const Statement &statement : facts.all<Statement>())
        last = std::max(last, countOf(statement.id, prefix));
    return numberOf(year, last + 1);
}

Result<std::vector<Statement>> issueStatements(Portfolio &portfolio, const StatementIssue &issue, const RowsHash &hash)
{
    const auto facts = portfolio.facts();
    for (const std::string &party : issue.parties) {
        if (!facts->find<Party>(party))
            return Error(errors::noSuchRecord, {{"kind", "party"}, {"value", party}});
        if (auto free = isFree(*facts, issue, party); !free)
            return free.error();
    }
    if (auto final = mayBeFinal(*facts, issue.from, issue.to, issue.issuedOn); !final)
        return final.error();
    if (issue.parties.empty())
        return std::vector<Statement>();
    const auto figures = statementsOf(portfolio, {issue.parties, issue.from, issue.to, {}});
    if (!figures)
        return figures.error();
    const int year = issue.to.civil().year;
    std::int64_t count = countOf(nextStatementNumber(*facts, year), std::to_string(year) + "-");
    std::vector<Statement> issued;
    Edit edit;
    for (const PartyStatement &one : *figures) {
        Statement record = recordOf(*facts, one, hash);
        record.id = numberOf(year, count++);
        record.issuedOn = issue.issuedOn;
        record.notes = issue.notes;
        edit.put(record);
        issued.push_back(std::move(record));
    }
    if (auto applied = portfolio.apply(edit); !applied)
        return applied.error();
    return issued;
}

bool StatementCheck::agrees() const
{
    constexpr Amount nothing;
    return sameRows && opening == nothing && earned == nothing && paid == nothing && closing == nothing;
}

Result<StatementCheck> verifyStatement(Portfolio &portfolio, const std::string &number, const RowsHash &hash)
{
    const auto facts = portfolio.facts();
    const Statement *issued = facts->find<Statement>(number);
    if (!issued)
        return noSuchStatement(number);
    auto now = statementOf(portfolio, issued->party, issued->from, issued->to);
    if (!now)
        return now.error();
    StatementCheck check;
    check.issued = *issued;
    check.opening = less(now->opening, issued->opening);
    check.earned = less(now->earned, issued->earned);
    check.paid = less(now->paid, issued->paid);
    check.closing = less(now->closing, issued->closing);
    check.sameRows = hash(*facts, *now) == issued->rowsSha256;
    check.now = std::move(*now);
    return check;
}

Result<Statement> correctStatement(Portfolio &portfolio, const std::string &number, Day issuedOn,
                                   const std::optional<std::string> &notes, const RowsHash &hash)
{
    const auto check = verifyStatement(portfolio, number, hash);
    if (!check)
        return check.error();
    const auto facts = portfolio.facts();
    if (const Statement *later = correctionOf(*facts, number))
        return Error(errors::alreadyCorrected, {{"value", number}, {"by", later->id}});
    if (check->agrees())
        return Error(errors::nothingToCorrect, {{"value", number}});
    if (auto final = mayBeFinal(*facts, check->issued.from, check->issued.to, issuedOn); !final)
        return final.error();
    Statement record = recordOf(*facts, check->now, hash);
    record.id = nextStatementNumber(*facts, record.to.civil().year);
    record.issuedOn = issuedOn;
    record.corrects = number;
    record.notes = notes;
    Edit edit;
    edit.put(record);
    if (auto applied = portfolio.apply(edit); !applied)
        return applied.error();
    return record;
}

} // namespace cb::portfolio
