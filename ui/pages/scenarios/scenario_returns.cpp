// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenario_returns.h"

#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::ui {

using engine::Amount;
using engine::Day;
using engine::Step;
using portfolio::ReturnsBook;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::ScenarioReturns)
};

// At the end of each month.
std::vector<Amount> balances(const ReturnsBook &book, const std::vector<Day> &months)
{
    std::vector<Amount> result;
    Amount sum;
    auto flow = book.flows().begin();
    for (const Day month : months) {
        for (; flow != book.flows().end() && flow->on < engine::nextPeriod(month, Step::Month); ++flow)
            sum = plus(sum, flow->amount);
        result.push_back(sum);
    }
    return result;
}

Result<BackerOutcome> outcomeOf(const std::string &party, const ReturnsBook &base, const ReturnsBook &changed,
                                Day projectedFrom)
{
    BackerOutcome outcome;
    outcome.party = party;
    for (const auto &[book, returns] : {std::pair(&base, &outcome.base), std::pair(&changed, &outcome.changed)}) {
        auto told = book->of({});
        if (!told)
            return told.error();
        *returns = std::move(*told);
    }
    const auto firstOf = [](const ReturnsBook &book) {
        return book.flows().empty() ? book.asOf() : book.flows().front().on;
    };
    const Day first = std::min(firstOf(base), firstOf(changed));
    for (Day month = engine::periodStart(first, Step::Month); month <= base.asOf();
         month = engine::nextPeriod(month, Step::Month)) {
        outcome.projected += engine::nextPeriod(month, Step::Month) <= projectedFrom ? 1U : 0U;
        outcome.months.push_back(month);
    }
    outcome.baseBalance = balances(base, outcome.months);
    outcome.changedBalance = balances(changed, outcome.months);
    return outcome;
}

// Of a party that backs: itself alone.
ReturnsBook seenBy(const portfolio::Concern &concern, ReturnsBook book)
{
    book.narrow({.models = concern.models});
    const auto own =
        concern.everyone() ? book.emptied() : book.within({book.facts()->partyPlace(concern.party), {}, {}, {}});
    return own.flows().empty() ? book : own;
}

} // namespace

Result<std::vector<BackerOutcome>> backerOutcomes(portfolio::Portfolio &portfolio,
                                                  const portfolio::ProjectedModels &base,
                                                  const portfolio::ProjectedModels &changed,
                                                  const portfolio::Concern &concern)
{
    auto baseBook = ReturnsBook::project(portfolio, base);
    auto changedBook = ReturnsBook::project(portfolio, changed);
    if (!baseBook || !changedBook)
        return !baseBook ? baseBook.error() : changedBook.error();
    const ReturnsBook before = seenBy(concern, std::move(*baseBook));
    const ReturnsBook after = seenBy(concern, std::move(*changedBook));
    std::vector<BackerOutcome> outcomes;
    if (before.flows().empty() && after.flows().empty())
        return outcomes;
    const Day from = base.months.front();
    // The scenario's own backer may back nothing yet.
    std::map<std::size_t, std::pair<ReturnsBook, ReturnsBook>> byParty;
    const portfolio::ReturnsBy by{.model = false};
    const std::pair none(before.emptied(), after.emptied());
    for (auto &[scope, book] : before.parted(by))
        byParty.try_emplace(*scope.party, none).first->second.first = std::move(book);
    for (auto &[scope, book] : after.parted(by))
        byParty.try_emplace(*scope.party, none).first->second.second = std::move(book);
    auto all = outcomeOf({}, before, after, from);
    if (!all)
        return all.error();
    outcomes.push_back(std::move(*all));
    for (const auto &[party, books] : byParty) {
        auto one = outcomeOf(base.facts->all<portfolio::Party>()[party].id, books.first, books.second, from);
        if (!one)
            return one.error();
        outcomes.push_back(std::move(*one));
    }
    return outcomes;
}

QString paybackText(const portfolio::Returns &returns)
{
    return returns.paybackOn ? tables::fromUtf8(engine::periodName(*returns.paybackOn, Step::Month))
                             : Words::tr("not in this time");
}

} // namespace cb::ui
