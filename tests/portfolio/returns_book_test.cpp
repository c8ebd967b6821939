// SPDX-License-Identifier: GPL-3.0-or-later
// Books of returns: at the end of a projection against the same months entered as payments; whose shares count; what a
// projected payback and a time-weighted return go by; and what happened to models, day by day.
#include "portfolio/events.h"
#include "portfolio/returns.h"
#include "portfolio/scenarios.h"
#include "studio.h"

#include <gtest/gtest.h>

#include <map>

namespace cb::test {

using namespace portfolio;

namespace {

using What = ReturnsFlow::What;

// 10 % of gross to cleo for 20 USDC.
Edit sharing(std::optional<Multiple> cap, std::optional<Day> until, bool thenPool)
{
    Edit edit;
    Agreement agreement = revenueShare(Rate::ofUnits(100'000), cap);
    agreement.until = until;
    agreement.thenPool = thenPool;
    edit.put(agreement);
    Contribution money = contribution("c2", "cleo", "20", "2024-07-01");
    money.agreement = "a1";
    edit.put(money);
    return edit;
}

void apply(Studio &studio, const Edit &edit)
{
    const auto done = studio.door().apply(edit);
    ASSERT_TRUE(done.ok()) << done.error().code();
}

using Sums = std::map<std::tuple<Day, std::size_t, std::optional<std::size_t>>, std::int64_t>;

Sums earned(const ReturnsBook &book)
{
    Sums sums;
    for (const ReturnsFlow &flow : book.flows())
        if (flow.what == What::Earned)
            sums[{engine::periodStart(flow.on, Step::Month), flow.party, flow.agreement}] += flow.amount.units();
    return sums;
}

Returns returnsOf(Studio &studio, const char *party, Basis basis = Basis::Accrual, const char *asOf = "2025-04-30")
{
    const auto book = ReturnsBook::read(studio.door(), day(asOf), basis);
    EXPECT_TRUE(book.ok());
    const auto facts = studio.door().facts();
    return *book->of({facts->partyPlace(party), facts->modelPlace("iris"), {}, {}});
}

} // namespace

TEST(ReturnsBooks, AtTheEndOfAProjectionAreWhatTheSamePaymentsWouldBring)
{
    Studio studio;
    apply(studio, sharing(Multiple::ofUnits(7'000'000), {}, true)); // a cap of 140, met within the months
    fill(studio);
    Scenario scenario;
    scenario.id = scenario.name = "s";
    scenario.months = 6;
    scenario.growth = *Decimal::parse("4.2");
    const auto prepared = prepare(studio.door(), &scenario, 6);
    ASSERT_TRUE(prepared.ok());
    const auto projection = project(*prepared);
    const auto ahead = ReturnsBook::project(studio.door(), *prepared);
    ASSERT_TRUE(projection.ok() && ahead.ok());
    EXPECT_EQ(ahead->asOf(), day("2025-09-30"));
    std::vector<StatedPayment> payments;
    const char *references[] = {"a", "b", "c", "d", "e", "f"};
    for (std::size_t m = 0; m < 6; ++m)
        payments.push_back(payment(projection->months[m].toString().c_str(), projection->revenue[m].toString().c_str(),
                                   references[m]));
    ASSERT_EQ(studio.import(payments).added, 6);
    const auto real = ReturnsBook::read(studio.door(), day("2025-09-30"), Basis::Accrual);
    ASSERT_TRUE(real.ok());
    EXPECT_EQ(earned(*ahead), earned(*real));
    for (const auto &[scope, own] : real->parted({})) {
        EXPECT_EQ(ahead->of(scope)->paidOut, own.of(scope)->paidOut);
        EXPECT_EQ(ahead->of(scope)->paidIn, own.of(scope)->paidIn);
        EXPECT_EQ(real->within(scope).of({})->paidOut, own.of({})->paidOut);
    }
    // Of months to come the last day counts, and nothing is projected beyond them.
    EXPECT_EQ(ahead->of({})->paybackOn, day("2025-04-30"));
    EXPECT_FALSE(ahead->of({})->projectedPayback);
}

TEST(ReturnsBooks, HaveWhatAScenariosBackerPaysIn)
{
    Studio studio;
    fill(studio);
    Scenario scenario;
    scenario.id = scenario.name = "s";
    scenario.months = 12;
    scenario.model = "iris";
    scenario.backingOn = day("2025-04-01");
    scenario.backingAmount = usdc("100");
    scenario.backingKind = BackingKind::Pool;
    scenario.backingParty = "cleo";
    const auto prepared = prepare(studio.door(), &scenario, 12);
    ASSERT_TRUE(prepared.ok());
    const auto book = ReturnsBook::project(studio.door(), *prepared);
    ASSERT_TRUE(book.ok());
    const std::size_t cleo = studio.door().facts()->partyPlace("cleo");
    const auto returns = book->of({cleo, {}, {}, {}});
    EXPECT_EQ(returns->paidIn, usdc("100"));
    EXPECT_EQ(returns->paidOut, usdc("273.75")); // a quarter of the backers' 30 % of 3,650
    EXPECT_EQ(returns->paybackOn, day("2025-08-31"));
}

TEST(ReturnsBooks, LeaveOutTheCreatorsShares)
{
    Studio studio;
    Edit edit;
    edit.put(contribution("c3", "ada", "100", "2024-07-01"));
    edit.put(Ownership{0, "iris", day("2025-02-01"), "ada", engine::Shares::ofUnits(5'000'000), usdc("10000")});
    edit.put(Ownership{0, "iris", day("2025-02-01"), "cleo", engine::Shares::ofUnits(5'000'000), usdc("-10000")});
    edit.put(Valuation{0, "v1", "iris", "ada", day("2025-03-01"), usdc("50000")});
    edit.put(Valuation{0, "v2", "iris", "cleo", day("2025-03-01"), usdc("50000")});
    apply(studio, edit);
    fill(studio);
    const Returns ada = returnsOf(studio, "ada"); // a quarter of the pool
    EXPECT_EQ(ada.paidIn, usdc("100"));
    EXPECT_EQ(ada.paidOut, usdc("67.5"));
    EXPECT_EQ(ada.residual, usdc("0"));
    const Returns cleo = returnsOf(studio, "cleo");
    EXPECT_EQ(cleo.paidIn, usdc("10000"));
    EXPECT_EQ(cleo.paidOut, usdc("147.5")); // half of the creator's part of 59 days
    EXPECT_EQ(cleo.residual, usdc("50000"));
}

TEST(ReturnsBooks, ProjectByWhatGoesOnInThePoolAfterAnAgreementsEnd)
{
    for (const bool thenPool : {true, false}) {
        Studio studio;
        Edit edit = sharing({}, day("2025-01-01"), thenPool);
        apply(studio, edit);
        fill(studio);
        const Returns returns = returnsOf(studio, "cleo", Basis::Accrual, "2025-03-31");
        EXPECT_EQ(returns.paidOut > usdc("1"), thenPool);
        EXPECT_EQ(returns.projectedPayback.has_value(), thenPool);
    }
}

TEST(ReturnsBooks, TakePayoutsOfThePoolForNoneOfShares)
{
    Studio studio;
    Edit edit;
    edit.put(Valuation{0, "v1", "iris", "ben", day("2025-01-01"), usdc("1000")});
    edit.put(Valuation{0, "v2", "iris", "ben", day("2025-04-01"), usdc("1000")});
    edit.put(Payout{0, "p1", "iris", day("2025-02-01"), PaidTo::Backers, "ben", usdc("200"), {}});
    apply(studio, edit);
    fill(studio);
    EXPECT_EQ(returnsOf(studio, "ben", Basis::PaidOut).timeWeighted, 0.0);
    EXPECT_EQ(returnsOf(studio, "ben", Basis::Accrual).timeWeighted, 0.0);
    EXPECT_EQ(returnsOf(studio, "ben", Basis::PaidOut).paidOut, usdc("200"));
}

TEST(ReturnsBooks, AreToldWhereMonthsToComeWouldNotFit)
{
    Studio studio;
    studio.import({payment("2025-01-01", "9000000000000", "nearly all that can be counted")});
    const auto book = ReturnsBook::read(studio.door(), day("2025-01-31"), Basis::Accrual);
    ASSERT_TRUE(book.ok());
    EXPECT_EQ(book->of({})->paidOut, usdc("2700000000000"));
    EXPECT_TRUE(book->ahead({}).empty());
}

TEST(Events, TellVersionsTermsRoundsAndCapsByDay)
{
    using Kind = Event::What;
    Studio studio;
    apply(studio, sharing(Multiple::ofUnits(1'000'000), {}, false)); // a cap of 20, met after 200 USDC of revenue
    fill(studio);
    const auto all = events(studio.door(), {}, day("2025-12-31"));
    ASSERT_TRUE(all.ok());
    std::vector<std::pair<Day, Kind>> found;
    for (const Event &event : *all) {
        found.emplace_back(event.on, event.what);
        EXPECT_EQ(event.model, "iris");
        EXPECT_EQ(event.party, event.what == Kind::CapReached ? "cleo" : "");
    }
    const std::vector<std::pair<Day, Kind>> expected{{day("2024-06-01"), Kind::RoundOpens},
                                                     {day("2025-01-01"), Kind::Version},
                                                     {day("2025-01-01"), Kind::Terms},
                                                     {day("2025-01-20"), Kind::CapReached}};
    EXPECT_EQ(found, expected);
    EXPECT_EQ(events(studio.door(), {}, day("2025-01-19"))->size(), 3U);
    EXPECT_FALSE(events(studio.door(), {"nothing"}, day("2025-12-31")).ok());
    // A refund re-opens it, and it is met again later.
    studio.import({payment("2025-04-01", "-850", "refund"), payment("2025-04-05", "300", "again")});
    EXPECT_EQ(events(studio.door(), {"iris"}, day("2025-04-03"))->size(), 3U);
    EXPECT_EQ(events(studio.door(), {"iris"}, day("2025-04-30"))->back().on, day("2025-04-05"));
}

} // namespace cb::test
