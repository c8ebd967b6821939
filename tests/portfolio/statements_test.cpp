// SPDX-License-Identifier: GPL-3.0-or-later
// Statements against the ledger and the balances, over random portfolios; numbers, locks and corrections.
#include "issuing.h"
#include "portfolio/balances.h"
#include "portfolio/errors.h"
#include "portfolio/statements.h"
#include "random_studio.h"

#include <gtest/gtest.h>

#include <map>

namespace cb::test {

using namespace portfolio;

namespace {

using Sums = std::map<std::tuple<std::size_t, std::size_t, Recipient>, std::int64_t>; // model, version from 1

Sums byLedger(Studio &studio, const std::string &party, Day from, Day to)
{
    Sums sums;
    LedgerQuery query;
    query.from = from;
    query.to = to;
    query.parties = {party};
    const auto walked = ledger(studio.door(), query, [&](const LedgerEntry &entry) {
        for (const LedgerPart &part : entry.parts)
            sums[{entry.model, entry.version ? *entry.version + 1 : 0, part.recipient}] += part.units;
        return true;
    });
    EXPECT_TRUE(walked);
    std::erase_if(sums, [](const auto &sum) { return sum.second == 0; });
    return sums;
}

std::int64_t total(const Sums &sums)
{
    std::int64_t all = 0;
    for (const auto &[key, units] : sums)
        all += units;
    return all;
}

std::int64_t paidTo(const Facts &facts, const std::string &party, Day from, Day to)
{
    std::int64_t paid = 0;
    for (const Payout &payout : facts.all<Payout>())
        if (payout.party == party && from <= payout.on && payout.on <= to)
            paid += payout.amount.units();
    return paid;
}

std::int64_t owedTo(Studio &studio, const std::string &party, Day until)
{
    std::int64_t owed = 0;
    const auto rows = balances(studio.door(), until);
    EXPECT_TRUE(rows);
    for (const Balance &row : *rows)
        if (row.party == studio.door().facts()->partyPlace(party))
            owed += row.owed.units();
    return owed;
}

void expectEqualToLedger(Studio &studio, const std::string &party, Day from, Day to)
{
    const auto made = statementOf(studio.door(), party, from, to);
    ASSERT_TRUE(made);
    const auto facts = studio.door().facts();
    const Sums within = byLedger(studio, party, from, to);
    Sums earned;
    std::int64_t overTime = 0;
    std::int64_t balancesClosing = 0;
    for (const StatementEarned &row : made->earnings)
        earned[{row.model, row.version ? *row.version + 1 : 0, row.recipient}] += row.amount.units();
    std::erase_if(earned, [](const auto &sum) { return sum.second == 0; });
    EXPECT_EQ(made->step, to.number() - from.number() < 62 ? engine::Step::Day : engine::Step::Month);
    for (const StatementPeriod &row : made->periods) {
        overTime += row.amount.units();
        EXPECT_EQ(row.start, engine::periodStart(row.start, made->step));
    }
    for (const StatementBalance &row : made->balances)
        balancesClosing += row.closing.units();
    EXPECT_EQ(earned, within);
    EXPECT_EQ(made->earned.units(), total(within));
    EXPECT_EQ(overTime, made->earned.units());
    EXPECT_EQ(made->opening.units(), total(byLedger(studio, party, Day::first(), from.plusDays(-1))) -
                                         paidTo(*facts, party, Day::first(), from.plusDays(-1)));
    EXPECT_EQ(made->paid.units(), paidTo(*facts, party, from, to));
    EXPECT_EQ(made->closing.units(), made->opening.units() + made->earned.units() - made->paid.units());
    EXPECT_EQ(made->closing.units(), owedTo(studio, party, to));
    EXPECT_EQ(balancesClosing, made->closing.units());
}

std::string hashOf(const Facts &, const PartyStatement &statement)
{
    std::string rows = "rows:";
    for (const StatementEarned &row : statement.earnings)
        rows += row.amount.toString() + ";";
    return rows;
}

void lock(Studio &studio, const char *through)
{
    Edit edit;
    edit.lockedThrough = std::optional(day(through));
    ASSERT_TRUE(studio.door().apply(edit));
}

StatementIssue firstHalf(std::vector<std::string> who)
{
    return {std::move(who), day("2025-01-01"), day("2025-06-30"), day("2025-07-02")};
}

} // namespace

TEST(Statements, EqualTheLedgerOverRandomPortfolios)
{
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        SCOPED_TRACE(seed);
        Chance chance(seed);
        Studio studio;
        addRandomFacts(studio, chance);
        addRandomPayments(studio, chance);
        if (HasFatalFailure())
            return;
        for (int i = 0; i < 4; ++i) {
            const Day from = randomDay(chance);
            const Day to = from.plusDays(static_cast<std::int32_t>(between(chance, 0, 120)));
            for (const char *party : studioParties)
                expectEqualToLedger(studio, party, from, to);
        }
        // By agreement over its whole life: what the engine says it received.
        const auto whole = statementOf(studio.door(), "cleo", Day::first(), Day::last());
        ASSERT_TRUE(whole);
        std::int64_t shared = 0;
        for (const StatementEarned &row : whole->earnings)
            shared += row.agreement == "share" ? row.amount.units() : 0;
        ASSERT_EQ(whole->agreements.size(), 1u);
        EXPECT_EQ(whole->agreements[0].received.units(), shared);
        EXPECT_EQ(whole->opening, Amount());
    }
}

TEST(Statements, PeriodsFollowEachOther)
{
    Chance chance(99);
    Studio studio;
    addRandomFacts(studio, chance);
    addRandomPayments(studio, chance);
    for (const char *party : studioParties) {
        Amount closing;
        Amount capital;
        for (const auto &[from, to] : {std::pair("1900-01-01", "2025-03-14"), std::pair("2025-03-15", "2025-06-30"),
                                       std::pair("2025-07-01", "2025-12-31")}) {
            const auto made = statementOf(studio.door(), party, day(from), day(to));
            ASSERT_TRUE(made);
            EXPECT_EQ(made->opening, closing) << party << from;
            EXPECT_EQ(made->capitalOpening, capital) << party << from;
            for (const StatementCapital &row : made->capital) {
                const bool in = row.what == StatementCapital::What::Contribution;
                capital = Amount::ofUnits(capital.units() + (in ? row.amount.units() : -row.amount.units()));
            }
            EXPECT_EQ(made->capitalClosing, capital);
            closing = made->closing;
        }
        EXPECT_EQ(closing.units(), owedTo(studio, party, day("2025-12-31")));
    }
}

TEST(Statements, OneModelAlone)
{
    Chance chance(5);
    Studio studio;
    addRandomFacts(studio, chance);
    addRandomPayments(studio, chance);
    std::int64_t sum = 0;
    for (const char *model : {"iris", "lumen"}) {
        const auto one = statementsOf(studio.door(), {{"cleo"}, day("2025-02-01"), day("2025-08-01"), {model}});
        ASSERT_TRUE(one);
        for (const StatementBalance &row : one->front().balances)
            EXPECT_EQ(studio.door().facts()->all<Model>()[row.model].id, model);
        sum += one->front().closing.units();
    }
    EXPECT_EQ(sum, statementOf(studio.door(), "cleo", day("2025-02-01"), day("2025-08-01"))->closing.units());
    EXPECT_EQ(statementsOf(studio.door(), {{"dora"}, {}, {}, {}}).error().code(), errors::noSuchRecord);
    EXPECT_EQ(statementsOf(studio.door(), {{}, {}, {}, {"nothing"}}).error().code(), errors::noSuchRecord);
}

TEST(Statements, AreIssuedForLockedDaysAlone)
{
    Studio studio;
    studio.import({payment("2025-03-01", "10"), payment("2025-08-01", "20")});
    const auto unlocked = issueStatements(studio.door(), firstHalf({"ben"}), hashOf);
    EXPECT_EQ(unlocked.error().code(), errors::notLocked);
    EXPECT_EQ(unlocked.error().fact("on"), "2025-06-30");
    lock(studio, "2025-06-29");
    EXPECT_EQ(issueStatements(studio.door(), firstHalf({"ben"}), hashOf).error().code(), errors::notLocked);
    lock(studio, "2025-06-30");
    EXPECT_EQ(issueStatements(studio.door(), firstHalf({"nobody"}), hashOf).error().code(), errors::noSuchRecord);
    EXPECT_EQ(issueStatements(studio.door(), firstHalf({"ben", "nobody"}), hashOf).error().code(),
              errors::noSuchRecord);
    auto early = firstHalf({"ben"});
    early.issuedOn = day("2025-06-29");
    EXPECT_EQ(issueStatements(studio.door(), early, hashOf).error().code(), errors::dayOrder);
    EXPECT_TRUE(studio.door().facts()->all<Statement>().empty());

    const auto issued = issueStatements(studio.door(), firstHalf({"ben", "ada"}), hashOf);
    ASSERT_TRUE(issued) << issued.error().code();
    ASSERT_EQ(issued->size(), 2u);
    EXPECT_EQ((*issued)[0].party, "ada"); // in the order of entry of the parties
    EXPECT_EQ((*issued)[0].id, "2025-0001");
    EXPECT_EQ((*issued)[1].id, "2025-0002");
    EXPECT_EQ((*issued)[1].earned, usdc("3"));
    studio.reopen();
    EXPECT_TRUE(verifyStatement(studio.door(), "2025-0002", hashOf)->agrees());
    EXPECT_EQ(verifyStatement(studio.door(), "2025-0003", hashOf).error().code(), errors::noSuchRecord);
}

TEST(Statements, NeverTellOfADayTwice)
{
    Studio studio;
    lock(studio, "2026-01-31");
    ASSERT_TRUE(issueStatements(studio.door(), firstHalf({"ben"}), hashOf));
    for (const auto &[from, to] : {std::pair("2025-06-30", "2025-07-31"), std::pair("2024-01-01", "2025-01-01"),
                                   std::pair("2025-02-01", "2025-02-01"), std::pair("2024-01-01", "2025-12-31")}) {
        const auto again = issueStatements(studio.door(), {{"ben"}, day(from), day(to), day("2026-02-01")}, hashOf);
        EXPECT_EQ(again.error().code(), errors::statementOverlaps);
        EXPECT_EQ(again.error().fact("value"), "2025-0001");
    }
    const auto next =
        issueStatements(studio.door(), {{"ben"}, day("2025-07-01"), day("2026-01-31"), day("2026-02-01")}, hashOf);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->front().id, "2026-0001"); // of the year in which the period ends
    EXPECT_EQ(next->front().opening, Amount());
}

TEST(Statements, AreCorrectedInAChain)
{
    Studio studio;
    studio.import({payment("2025-03-01", "10")});
    lock(studio, "2025-06-30");
    ASSERT_TRUE(issueStatements(studio.door(), firstHalf({"ben"}), hashOf));
    const auto correct = [&](const char *number) {
        return correctStatement(studio.door(), number, day("2025-08-01"), "A payment was missing.", hashOf);
    };
    EXPECT_EQ(correct("2025-0001").error().code(), errors::nothingToCorrect);
    EXPECT_EQ(correct("2025-0009").error().code(), errors::noSuchRecord);

    Edit open;
    open.lockedThrough = std::optional<Day>();
    ASSERT_TRUE(studio.door().apply(open));
    studio.import({payment("2025-04-01", "100", "late")});
    const auto check = verifyStatement(studio.door(), "2025-0001", hashOf);
    ASSERT_TRUE(check);
    EXPECT_FALSE(check->agrees());
    EXPECT_FALSE(check->sameRows);
    EXPECT_EQ(check->earned, usdc("30"));
    EXPECT_EQ(check->closing, usdc("30"));
    EXPECT_EQ(check->opening, Amount());
    EXPECT_EQ(correct("2025-0001").error().code(), errors::notLocked);
    lock(studio, "2025-06-30");
    const auto corrected = correct("2025-0001");
    ASSERT_TRUE(corrected) << corrected.error().code();
    EXPECT_EQ(corrected->id, "2025-0002");
    EXPECT_EQ(corrected->corrects, "2025-0001");
    EXPECT_EQ(corrected->earned, usdc("33"));
    EXPECT_TRUE(verifyStatement(studio.door(), "2025-0002", hashOf)->agrees());
    EXPECT_EQ(correctionOf(*studio.door().facts(), "2025-0001")->id, "2025-0002");
    EXPECT_EQ(correct("2025-0001").error().code(), errors::alreadyCorrected);
    EXPECT_EQ(correct("2025-0001").error().fact("by"), "2025-0002");
    EXPECT_EQ(correct("2025-0002").error().code(), errors::nothingToCorrect);
}

TEST(Statements, AreNotChangedOrRemoved)
{
    Studio studio;
    lock(studio, "2025-06-30");
    const auto issued = issueStatements(studio.door(), firstHalf({"ben"}), hashOf);
    ASSERT_TRUE(issued);
    Statement stored = studio.door().facts()->all<Statement>().front();
    stored.closing = usdc("1");
    Edit change;
    change.put(stored);
    EXPECT_EQ(studio.door().apply(change).error().code(), errors::moneyHangsOnIt);
    Edit removal;
    removal.remove(stored);
    EXPECT_EQ(studio.door().apply(removal).error().code(), errors::moneyHangsOnIt);
}

} // namespace cb::test
