// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_studio.h"

#include <gtest/gtest.h>

namespace cb::test {

using namespace portfolio;

std::int64_t between(Chance &chance, std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(chance() % static_cast<std::uint64_t>(high - low + 1));
}

engine::Day randomDay(Chance &chance)
{
    return day("2025-01-01").plusDays(static_cast<std::int32_t>(between(chance, 0, 300)));
}

// The money of two models moves about: shares change hands, capped agreements end, contributions come and go.
void addRandomFacts(Studio &studio, Chance &chance)
{
    Edit edit;
    edit.put(Model{0, "lumen", "Lumen", "vision", "cleo", {}, {}, {}});
    edit.put(Terms{0, "lumen", day("2025-01-01"), Rate::ofUnits(300'000), Rate::ofUnits(400'000), {}, {}, {}});
    edit.put(Version{0, "iris", "1.1.0", randomDay(chance), {}, {}, {}, {}});
    edit.put(Terms{0, "iris", randomDay(chance), Rate::ofUnits(200'000), Rate::ofUnits(500'000), {}, {}, {}});
    edit.put(Round{0, "second", "lumen", "Second", day("2024-06-01"), {}, {}, {}, {}, {}, false});
    for (int i = 0; i < 3; ++i)
        edit.put(Ownership{0, "iris", randomDay(chance), studioParties[between(chance, 0, 2)],
                           Shares::ofUnits(between(chance, 1, 1000)), std::nullopt});
    Agreement agreement;
    agreement.id = "share";
    agreement.round = "seed";
    agreement.backer = "cleo";
    agreement.kind = AgreementKind::RevenueShare;
    agreement.share = Rate::ofUnits(between(chance, 1, 200'000));
    agreement.capMultiple = Multiple::ofUnits(between(chance, 1, 2'000'000));
    edit.put(agreement);
    for (int i = 0; i < 6; ++i) {
        Contribution c = contribution(("k" + std::to_string(i)).c_str(), studioParties[between(chance, 0, 2)], "20",
                                      randomDay(chance).toString().c_str());
        c.round = chance() % 2 ? "seed" : "second";
        if (chance() % 3 == 0)
            c.refundedOn = c.receivedOn->plusDays(static_cast<std::int32_t>(between(chance, 1, 60)));
        edit.put(c);
    }
    Contribution shared = contribution("shared", "cleo", "30", "2025-02-01");
    shared.agreement = "share";
    edit.put(shared);
    for (int i = 0; i < 12; ++i) {
        const bool creator = chance() % 2 != 0;
        Payout payout;
        payout.id = "p" + std::to_string(i);
        payout.model = chance() % 2 ? "iris" : "lumen";
        payout.on = randomDay(chance);
        payout.recipient = creator ? PaidTo::Creator : PaidTo::Backers;
        payout.party = studioParties[between(chance, 0, 2)];
        payout.amount = Amount::ofUnits(between(chance, 1, 9'000'000));
        edit.put(payout);
    }
    const auto done = studio.door().apply(edit);
    ASSERT_TRUE(done) << done.error().code() << done.error().fact("field") << done.error().fact("value");
}

void addRandomPayments(Studio &studio, Chance &chance)
{
    std::vector<StatedPayment> payments;
    for (int i = 0; i < 200; ++i) {
        StatedPayment one;
        one.model = chance() % 3 ? "iris" : "lumen";
        one.at = engine::Instant::ofMicros(engine::Instant::startOf(randomDay(chance)).micros() +
                                           between(chance, 0, 86'399'999'999));
        one.amount = Amount::ofUnits(chance() % 8 ? between(chance, 1, 5'000'000) : -between(chance, 1, 4'000'000));
        payments.push_back(one);
    }
    ASSERT_EQ(studio.import(payments).added, 200);
}

} // namespace cb::test
