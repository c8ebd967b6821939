// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio.h"

#include "engine/errors.h"
#include "portfolio/errors.h"

#include <gtest/gtest.h>

namespace cb::test {
namespace {

using namespace portfolio;
namespace wrong = portfolio::errors;

struct Refused {
    const char *what;
    Record record;
    std::string_view code;
    std::string_view field;
};

Contribution with(Contribution c, std::optional<std::string> agreement, std::optional<std::string> reason = {})
{
    c.agreement = std::move(agreement);
    c.overrideReason = std::move(reason);
    return c;
}

std::vector<Refused> refusals()
{
    const Rate half = Rate::ofUnits(500'000);
    Agreement share{0, "a1", "seed", "ben", AgreementKind::RevenueShare, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    Agreement pool{0, "a2", "seed", "ben", AgreementKind::Pool, half, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    Contribution backwards = contribution("c9", "ben", "50", "2024-07-01");
    backwards.refundedOn = day("2024-06-30");
    return {
        {"an id that is taken", Party{0, "ada", "Ada again", PartyKind::Person, {}, {}}, wrong::idTaken, "id"},
        {"a version that the model has already", Version{0, "iris", "1.0.0", day("2025-02-01"), {}, {}, {}, {}},
         wrong::versionTaken, "version"},
        {"an empty name", Party{0, "dora", "", PartyKind::Person, {}, {}}, wrong::required, "name"},
        {"a control character", Party{0, "dora", "Do\x01ra", PartyKind::Person, {}, {}}, wrong::unsuitableText, "name"},
        {"an unknown domain", Model{0, "m", "M", "nowhere", "ada", {}, {}, {}}, wrong::unknownReference, "domain"},
        {"rates above 98 %", Terms{0, "iris", day("2025-02-01"), half, half, {}, {}, {}},
         engine::errors::ratesAboveLimit, "rates"},
        {"yield without a round that has it",
         Terms{0, "iris", day("2025-02-01"), half, {}, {}, Rate::ofUnits(10'000), {}}, wrong::yieldNeedsRound, "yield"},
        {"terms of an unknown version", Terms{0, "iris", day("2025-02-01"), half, {}, {}, {}, "9.9"},
         wrong::unknownReference, "version"},
        {"a revenue share without a share", share, wrong::required, "share"},
        {"a pool agreement with a share", pool, wrong::notForKind, "share"},
        {"more than the hard cap", contribution("c9", "ben", "701", "2024-08-01"), wrong::aboveHardCap, "amount"},
        {"less than the smallest ticket", contribution("c9", "ben", "9.999999", "2024-08-01"), wrong::belowMinimum,
         "amount"},
        {"money before the round opens", contribution("c9", "ben", "50", "2024-05-31"), wrong::outsideRound,
         "received_on"},
        {"a refund before the receipt", backwards, wrong::dayOrder, "refunded_on"},
        {"an unknown agreement", with(contribution("c9", "ben", "50", "2024-08-01"), "none"), wrong::unknownReference,
         "agreement"},
    };
}

TEST(Edits, AreRefusedWithFieldAndReasonAndChangeNothing)
{
    Studio studio;
    for (const Refused &refused : refusals()) {
        const auto before = studio.door().facts();
        Edit edit;
        edit.put(Party{0, "new", "New", PartyKind::Person, {}, {}}).put(refused.record);
        const auto done = studio.door().apply(edit);
        ASSERT_FALSE(done.ok()) << refused.what;
        EXPECT_EQ(done.error().code(), refused.code) << refused.what;
        EXPECT_EQ(done.error().fact("field"), refused.field) << refused.what;
        EXPECT_EQ(done.error().fact("change"), refused.code == wrong::yieldNeedsRound ? "" : "1") << refused.what;
        EXPECT_EQ(studio.door().facts(), before) << refused.what;
        studio.reopen();
        EXPECT_EQ(studio.door().facts()->find<Party>("new"), nullptr) << refused.what;
    }
}

TEST(Edits, TakeWhatIsOverriddenWithAReason)
{
    Studio studio;
    Edit edit;
    edit.put(with(contribution("c9", "ben", "5000", "2024-05-01"), {}, "agreed by e-mail"));
    ASSERT_TRUE(studio.door().apply(edit).ok());
    studio.reopen();
    EXPECT_EQ(studio.door().facts()->find<Contribution>("c9")->overrideReason, "agreed by e-mail");
}

TEST(Edits, SurviveReopeningFieldByField)
{
    Studio studio;
    const auto before = studio.door().facts();
    studio.reopen();
    const auto after = studio.door().facts();
    for (const RecordType &type : recordTypes()) {
        const auto was = before->records(type.kind);
        const auto is = after->records(type.kind);
        ASSERT_EQ(was.size(), is.size()) << type.name;
        for (std::size_t i = 0; i < was.size(); ++i)
            EXPECT_TRUE(equalFacts(was[i], is[i])) << type.name;
    }
}

TEST(Edits, DoNotDeleteWhatIsReferredToOrWhatMoneyHangsOn)
{
    Studio studio;
    const auto facts = studio.door().facts();
    Edit party;
    party.remove(*facts->find<Party>("ada"));
    EXPECT_EQ(studio.door().apply(party).error().code(), wrong::stillReferred);
    Edit money;
    money.remove(*facts->find<Contribution>("c1"));
    EXPECT_EQ(studio.door().apply(money).error().code(), wrong::moneyHangsOnIt);
    Edit amount;
    Contribution other = *facts->find<Contribution>("c1");
    other.amount = usdc("299");
    amount.put(other);
    EXPECT_EQ(studio.door().apply(amount).error().code(), wrong::moneyHangsOnIt);
    Edit unused;
    unused.remove(*facts->find<Party>("cleo"));
    EXPECT_TRUE(studio.door().apply(unused).ok());
}

TEST(Edits, KeepAVersionThatPaymentsName)
{
    Studio studio;
    Edit second;
    second.put(Version{0, "iris", "1.1.0", day("2025-02-01"), {}, {}, {}, {}});
    ASSERT_TRUE(studio.door().apply(second).ok());
    StatedPayment paid = payment("2025-03-01", "5");
    paid.version = "1.0.0";
    ASSERT_EQ(studio.import({paid}).added, 1);
    const auto &versions = studio.door().facts()->all<Version>();
    Edit named;
    named.remove(versions[0]);
    EXPECT_EQ(studio.door().apply(named).error().code(), wrong::moneyHangsOnIt);
    Edit free;
    free.remove(versions[1]);
    EXPECT_TRUE(studio.door().apply(free).ok());
}

TEST(Edits, KeepClosedDaysAsTheyAre)
{
    Studio studio;
    studio.import({payment("2025-03-01T10:00:00Z", "100")});
    Edit lock;
    lock.lockedThrough = day("2025-03-31");
    ASSERT_TRUE(studio.door().apply(lock).ok());
    Edit terms;
    terms.put(Terms{0, "iris", day("2025-03-31"), {}, {}, {}, {}, {}});
    EXPECT_EQ(studio.door().apply(terms).error().code(), wrong::locked);
    // A rate that terms in closed days fall back to would move what was paid in them.
    Edit rate;
    Domain domain = *studio.door().facts()->find<Domain>("vision");
    domain.processorsRate = Rate::ofUnits(40'000);
    rate.put(domain);
    EXPECT_EQ(studio.door().apply(rate).error().code(), wrong::locked);
    EXPECT_EQ(studio.import({payment("2025-03-31T23:59:59Z", "1")}).rejects.front().error.code(), wrong::locked);
    EXPECT_EQ(studio.import({payment("2025-04-01", "1")}).added, 1);
    Edit later;
    later.put(Terms{0, "iris", day("2025-04-02"), {}, {}, {}, {}, {}});
    EXPECT_TRUE(studio.door().apply(later).ok());
}

} // namespace
} // namespace cb::test
