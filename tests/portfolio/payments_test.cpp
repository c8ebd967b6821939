// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio.h"

#include "portfolio/allocations.h"
#include "portfolio/audit.h"
#include "portfolio/batches.h"
#include "portfolio/errors.h"

#include <gtest/gtest.h>

#include <numeric>

namespace cb::test {
namespace {

using namespace portfolio;
namespace wrong = portfolio::errors;

std::int64_t count(Portfolio &door, const PaymentFilter &filter = {})
{
    return countPayments(door, filter, {})->payments;
}

TEST(Import, AddsAFileOnce)
{
    Studio studio;
    const std::vector<StatedPayment> rows = {payment("2025-01-05T10:00:00Z", "10", "r1"),
                                             payment("2025-01-05T10:00:00Z", "10", "r2"), payment("2025-01-06", "5"),
                                             payment("2025-01-06", "5"), payment("2025-01-06", "-1")};
    EXPECT_EQ(studio.import(rows).added, 5); // two equal rows without a reference are two payments
    const ImportReport again = studio.import(rows);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.alreadyThere, 5);
    EXPECT_TRUE(again.batch.empty());
    EXPECT_EQ(studio.import({payment("2025-01-06", "5"), payment("2025-01-06", "5"), payment("2025-01-06", "5")}).added,
              1);
    EXPECT_EQ(count(studio.door()), 6);
}

TEST(Import, RefusesTheSameReferenceWithOtherFacts)
{
    Studio studio;
    studio.import({payment("2025-01-05T10:00:00Z", "10", "r1")});
    for (const StatedPayment &other :
         {payment("2025-01-05T10:00:00Z", "11", "r1"), payment("2025-01-06T10:00:00Z", "10", "r1")}) {
        const ImportReport report = studio.import({other});
        ASSERT_EQ(report.rejected, 1);
        EXPECT_EQ(report.rejects.front().error.code(), wrong::duplicateConflict);
        EXPECT_EQ(report.rejects.front().line, 2);
    }
    EXPECT_EQ(studio.import({payment("2025-01-05T18:00:00Z", "10", "r1")}).alreadyThere, 1); // same money, same day
    const ImportReport within = studio.import({payment("2025-02-01", "1", "x"), payment("2025-02-01", "2", "x")});
    EXPECT_EQ(within.rejected, 1);
    EXPECT_EQ(within.added, 0);
}

TEST(Import, TakesNothingWhileARowIsRejectedUnlessAsked)
{
    Studio studio;
    const std::vector<StatedPayment> rows = {payment("2025-01-05", "10"), payment("2024-12-31", "10"),
                                             payment("2025-01-07", "1", "", "nobody"), payment("2025-01-08", "2")};
    const ImportReport refused = studio.import(rows);
    EXPECT_EQ(refused.rejected, 2);
    EXPECT_EQ(refused.added, 0);
    EXPECT_EQ(count(studio.door()), 0);
    EXPECT_EQ(refused.rejects[0].line, 3);
    EXPECT_EQ(refused.rejects[0].error.code(), wrong::noTermsYet);
    EXPECT_EQ(refused.rejects[1].error.fact("field"), "model");
    EXPECT_EQ(studio.import(rows, false, true).added, 2); // what a dry run would add
    EXPECT_EQ(count(studio.door()), 0);
    EXPECT_EQ(studio.import(rows, true).added, 2);
    EXPECT_EQ(count(studio.door()), 2);
}

TEST(Import, CanBeTakenBackWhole)
{
    Studio studio;
    studio.import({payment("2025-01-05", "10", "kept")});
    const auto before = distribution(studio.door(), {});
    const ImportReport report = studio.import({payment("2025-01-05", "7", "gone"), payment("2025-01-09", "8")});
    ASSERT_TRUE(takeBack(studio.door(), report.batch, {}).ok());
    EXPECT_EQ(count(studio.door()), 1);
    EXPECT_EQ(distribution(studio.door(), {})->size(), before->size());
    EXPECT_EQ(takeBack(studio.door(), report.batch, {}).error().code(), wrong::noSuchBatch);
    EXPECT_EQ(studio.import({payment("2025-01-05", "7", "gone")}).added, 1); // the dedupe memory went with it
    EXPECT_TRUE(audit(studio.door(), {})->failures.empty());
}

TEST(Payments, AreReversedOnceAndExactly)
{
    Studio studio;
    const auto entered = recordPayment(studio.door(), payment("2025-01-05T10:00:00Z", "3.333333"));
    ASSERT_TRUE(entered.ok());
    EXPECT_TRUE(
        recordPayment(studio.door(), payment("2025-01-05T10:00:00Z", "3.333333")).ok()); // a twin by hand is meant
    const auto reversal = reversePayment(studio.door(), entered->id, *engine::Instant::parse("2025-02-01T00:00:00Z"));
    ASSERT_TRUE(reversal.ok());
    EXPECT_EQ(reversal->amount, usdc("-3.333333"));
    EXPECT_EQ(findPayment(studio.door(), reversal->id)->reverses, entered->id);
    EXPECT_EQ(
        reversePayment(studio.door(), entered->id, *engine::Instant::parse("2025-02-02T00:00:00Z")).error().code(),
        wrong::alreadyReversed);
    EXPECT_TRUE(audit(studio.door(), {})->failures.empty());
}

TEST(Payments, AreListedAtAnyOffsetAndFiltered)
{
    Studio studio;
    std::vector<StatedPayment> rows;
    std::vector<std::string> texts(300);
    for (int i = 0; i < 300; ++i) {
        texts[static_cast<std::size_t>(i)] = "ref-" + std::to_string(i);
        rows.push_back(payment("2025-01-05", "1"));
        rows.back().at = engine::Instant::ofMicros(rows.back().at.micros() + i * 7'000'000'000LL);
        rows.back().reference = texts[static_cast<std::size_t>(i)];
    }
    studio.import(rows);
    const auto all = listPayments(studio.door(), {}, 0, 1000, {});
    ASSERT_EQ(all->size(), 300U);
    EXPECT_TRUE(
        std::is_sorted(all->begin(), all->end(), [](const Payment &a, const Payment &b) { return a.id.at > b.id.at; }));
    for (const std::int64_t offset : {0, 1, 11, 12, 13, 150, 298, 299}) {
        const auto page = listPayments(studio.door(), {}, offset, 5, {});
        ASSERT_FALSE(page->empty());
        EXPECT_EQ(page->front().id, (*all)[static_cast<std::size_t>(offset)].id) << offset;
    }
    PaymentFilter filter;
    filter.text = "REF-29";
    EXPECT_EQ(count(studio.door(), filter), 11); // 29, 290 to 299
    filter.from = filter.to = day("2025-01-05");
    EXPECT_EQ(count(studio.door(), filter), 0);
}

TEST(Explanation, AddsUpAndAgreesWithTheLedger)
{
    Studio studio;
    Edit edit;
    edit.put(Agreement{0,
                       "a1",
                       "seed",
                       "cleo",
                       AgreementKind::RevenueShare,
                       Rate::ofUnits(100'000),
                       Multiple::ofUnits(1'000'000),
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       {}});
    auto money = contribution("c2", "cleo", "20", "2024-07-01");
    money.agreement = "a1";
    edit.put(money);
    ASSERT_TRUE(studio.door().apply(edit).ok());
    studio.import({payment("2025-01-05T01:00:00Z", "150.000001"), payment("2025-01-05T02:00:00Z", "149.999999"),
                   payment("2025-01-05T03:00:00Z", "-120")});
    std::map<engine::Instant, std::map<std::pair<Recipient, std::optional<std::size_t>>, std::int64_t>> rows;
    LedgerQuery query;
    query.byParty = true;
    ASSERT_TRUE(ledger(studio.door(), query, [&](const LedgerEntry &entry) {
                    for (const LedgerPart &part : entry.parts)
                        if (part.units != 0)
                            rows[entry.at][{part.recipient, part.party}] += part.units;
                    return true;
                }).ok());
    const auto payments = listPayments(studio.door(), {}, 0, 10, {});
    for (const Payment &payment : *payments) {
        const auto why = explain(studio.door(), payment.id);
        ASSERT_TRUE(why.ok());
        std::int64_t sum = 0;
        std::map<std::pair<Recipient, std::optional<std::size_t>>, std::int64_t> parts;
        for (const LedgerPart &part : why->parts) {
            sum += part.units;
            parts[{part.recipient, part.party}] += part.units;
        }
        EXPECT_EQ(sum, payment.amount.units());
        EXPECT_EQ(parts, rows[payment.id.at]);
    }
    // The cap of 20 is met inside the second payment, and the refund re-opens it.
    const auto progress = agreementProgress(studio.door(), engine::Day::last());
    EXPECT_EQ(progress->front().received, usdc("18"));
    EXPECT_EQ(explain(studio.door(), payments->at(1).id)->moves.size(), 6U); // three levels, before and after the cap
    EXPECT_TRUE(audit(studio.door(), {})->failures.empty());
}

TEST(Distribution, OfPeriodsAddsUpToTheNetRevenue)
{
    Studio studio;
    studio.import({payment("2025-01-31T23:59:59.999999Z", "1.000001"), payment("2025-02-01", "2.000003"),
                   payment("2025-12-29", "3.7")});
    for (const Step step : {Step::Day, Step::Week, Step::Month, Step::Quarter, Step::Year, Step::All}) {
        DistributionQuery query;
        query.step = step;
        query.byParty = query.byVersion = true;
        std::int64_t sum = 0;
        const auto rows = distribution(studio.door(), query);
        for (const DistributionRow &row : *rows)
            sum += row.amount.units();
        EXPECT_EQ(sum, usdc("6.700004").units());
    }
    DistributionQuery february;
    february.from = day("2025-02-01");
    february.to = day("2025-02-28");
    february.step = Step::All;
    february.byRecipient = false;
    EXPECT_EQ(distribution(studio.door(), february)->front().amount, usdc("2.000003"));
}

} // namespace
} // namespace cb::test
