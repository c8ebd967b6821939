// SPDX-License-Identifier: GPL-3.0-or-later
// Returns of the specification's portfolios and of the sample: what backers earned is what the distribution gives them,
// told in full of rounds and agreements; and a small deal worked out by hand.
#include "fixture.h"

#include "exchange/returns_text.h"
#include "exchange/sample.h"
#include "portfolio/returns.h"

#include <memory>
#include <set>

namespace cb::tests {

using namespace portfolio;
using What = ReturnsFlow::What;

class ReturnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void earnedIsDistributed_data();
    void earnedIsDistributed();
    void scopesAddUp_data() { earnedIsDistributed_data(); }
    void scopesAddUp();
    void byHand();
    void timeWeightedCountsSharesAlone();
    void paidOutCountsPayouts();
    void everyStateHasASentence();

private:
    Folder m_folder;
};

namespace {

const engine::Day end = *engine::Day::parse("2030-01-01");

std::unique_ptr<Portfolio> source(const Folder &folder, const QString &name)
{
    if (name != QLatin1String("sample")) {
        std::filesystem::remove(folder.path(name));
        return loadVector(folder.path(name), name);
    }
    if (!std::filesystem::exists(folder.path(name)))
        must(exchange::makeSample(folder.path(name), {20'000, 1}, {}));
    return must(Portfolio::open(folder.path(name), Access::ReadOnly));
}

std::int64_t sumOf(const std::vector<ReturnsFlow> &flows, What what)
{
    std::int64_t sum = 0;
    for (const ReturnsFlow &flow : flows)
        sum += flow.what == what ? flow.amount.units() : 0;
    return sum;
}

} // namespace

void ReturnsTest::earnedIsDistributed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"portfolio-1", "portfolio-2", "portfolio-3", "sample"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void ReturnsTest::earnedIsDistributed()
{
    QFETCH(QString, name);
    const auto door = source(m_folder, name);
    const auto book = must(ReturnsBook::read(*door, end, Basis::Accrual));
    QVERIFY(!book.parted({}).empty());
    for (const auto &[deal, own] : book.parted({})) {
        const auto &model = door->facts()->all<Model>()[*deal.model];
        const auto &party = door->facts()->all<Party>()[*deal.party];
        DistributionQuery query;
        query.step = Step::All;
        query.models = {model.id};
        query.parties = {party.id};
        std::int64_t expected = 0;
        for (const DistributionRow &row : must(distribution(*door, query)))
            if (row.recipient != Recipient::Creator || model.creator != party.id)
                expected += row.amount.units();
        QCOMPARE(sumOf(book.flows(deal), What::Earned), expected);
        const Returns returns = must(own.of(deal));
        const std::int64_t sold = sumOf(book.flows(deal), What::Proceeds);
        QCOMPARE(returns.paidOut.units() - returns.refunded.units() - std::max<std::int64_t>(0, sold), expected);
    }
}

void ReturnsTest::scopesAddUp()
{
    QFETCH(QString, name);
    const auto door = source(m_folder, name);
    const auto book = must(ReturnsBook::read(*door, end, Basis::Accrual));
    const auto rounds = door->facts()->all<Round>().size();
    std::int64_t paidIn = 0;
    std::int64_t residual = 0;
    std::int64_t ofRounds = 0;
    std::int64_t residualOfRounds = 0;
    for (const auto &[deal, own] : book.parted({})) {
        paidIn += must(own.of(deal)).paidIn.units();
        residual += must(own.of(deal)).residual.units();
    }
    for (std::size_t round = 0; round < rounds; ++round) {
        const Returns returns = must(book.of({{}, {}, round, {}}));
        ofRounds += returns.paidIn.units();
        residualOfRounds += returns.residual.units();
    }
    const Returns all = must(book.of({}));
    QCOMPARE(all.paidIn.units(), paidIn);
    QCOMPARE(all.residual.units(), residual);
    QVERIFY(ofRounds <= paidIn); // shares may have been bought
    QVERIFY(residualOfRounds <= residual);
    for (const ReturnsFlow &flow : book.flows())
        if (flow.agreement && flow.what != What::Proceeds)
            QVERIFY(flow.round.has_value());
}

void ReturnsTest::byHand()
{
    const auto door = makePortfolio(m_folder.path("hand.cbk"));
    Edit edit;
    edit.put(
        Contribution{0, "c1", "r1", "bob", {}, *Amount::parse("100"), {}, *Day::parse("2025-01-01"), {}, {}, {}, {}});
    must(door->apply(edit));
    const auto terms = door->facts()->all<Terms>().front();
    for (const char *day : {"2025-07-01", "2026-01-01"}) {
        StatedPayment payment;
        payment.model = "m1";
        payment.at = *Instant::parse(day);
        // Half of what was paid in comes back each time.
        payment.amount = Amount::ofUnits(50'000'000LL * 1'000'000 / terms.backers.units());
        must(recordPayment(*door, payment));
    }
    const auto book = must(ReturnsBook::read(*door, *Day::parse("2026-02-01"), Basis::Accrual));
    const Returns returns = must(book.of({}));
    QCOMPARE(text(returns.paidIn.toString()), QStringLiteral("100.000000"));
    QCOMPARE(text(returns.paidOut.toString()), QStringLiteral("100.000000"));
    QCOMPARE(text(returns.dpi->toString()), QStringLiteral("1"));
    QCOMPARE(text(returns.paybackOn->toString()), QStringLiteral("2026-01-01"));
    QVERIFY(returns.annual.state == engine::AnnualReturn::State::Found);
    QVERIFY(std::abs(returns.annual.rates.front()) < 1e-9);
    const auto before = must(ReturnsBook::read(*door, *Day::parse("2025-07-31"), Basis::Accrual));
    const Returns half = must(before.of({}));
    QVERIFY(!half.paybackOn);
    // 50 on the first day, which counts as a month, and 50 are missing: counted from the last payment, nothing being
    // known of the days after it.
    QCOMPARE(text(half.projectedPayback->toString()), QStringLiteral("2025-07-31"));
    // What was paid out says nothing of when the rest will be.
    const auto paid = must(ReturnsBook::read(*door, *Day::parse("2025-07-31"), Basis::PaidOut));
    QVERIFY(!must(paid.of({})).projectedPayback);
    // After 90 days without a payment there is no pace.
    const auto later = must(ReturnsBook::read(*door, *Day::parse("2025-09-30"), Basis::Accrual));
    QVERIFY(!must(later.of({})).projectedPayback);
}

void ReturnsTest::timeWeightedCountsSharesAlone()
{
    const auto door = makePortfolio(m_folder.path("valued.cbk"));
    Edit edit;
    edit.put(
        Contribution{0, "c1", "r1", "bob", {}, *Amount::parse("1000"), {}, *Day::parse("2025-03-01"), {}, {}, {}, {}});
    const auto value = [&](const char *id, const char *on, const char *amount) {
        Valuation valuation;
        valuation.id = id;
        valuation.model = "m1";
        valuation.party = "bob";
        valuation.on = *Day::parse(on);
        valuation.value = *Amount::parse(amount);
        edit.put(valuation);
    };
    value("v1", "2025-02-01", "90");
    value("v2", "2025-02-01", "100"); // of two on a day the last one counts
    value("v3", "2025-06-01", "110");
    must(door->apply(edit));
    const auto book = must(ReturnsBook::read(*door, *Day::parse("2025-07-01"), Basis::Accrual));
    const auto facts = door->facts();
    const Returns returns = must(book.of({facts->partyPlace("bob"), facts->modelPlace("m1"), {}, {}}));
    QVERIFY(returns.timeWeighted.has_value());
    QVERIFY2(std::abs(*returns.timeWeighted - 0.1) < 1e-9, qPrintable(QString::number(*returns.timeWeighted)));
}

void ReturnsTest::paidOutCountsPayouts()
{
    const auto door = source(m_folder, QStringLiteral("sample"));
    const auto book = must(ReturnsBook::read(*door, end, Basis::PaidOut));
    QCOMPARE(sumOf(book.flows(), What::Earned), 0);
    std::int64_t paid = 0;
    for (const Payout &payout : door->facts()->all<Payout>())
        if (payout.party && payout.recipient == PaidTo::Backers)
            paid += payout.amount.units();
    QVERIFY(paid > 0);
    QVERIFY(sumOf(book.flows(), What::Paid) >= paid);
}

void ReturnsTest::everyStateHasASentence()
{
    using State = engine::AnnualReturn::State;
    std::set<QString> sentences;
    for (const State state : {State::Found, State::Several, State::NoFlows, State::OnlyPaidIn, State::OnlyPaidOut,
                              State::NoRate, State::TooShort}) {
        engine::AnnualReturn annual;
        annual.state = state;
        if (state == State::Found || state == State::Several)
            annual.rates = {0.1, 0.4};
        const QString sentence = exchange::annualReturnSentence(annual, shortestAnnualised);
        QVERIFY(sentence.endsWith(QLatin1Char('.')));
        QVERIFY(sentences.insert(sentence).second);
        QVERIFY(!exchange::annualReturnText(annual).isEmpty());
    }
    QCOMPARE(exchange::percentText(-0.0000001), QStringLiteral("0.0\u00A0%"));
    QCOMPARE(exchange::percentText(-0.9902477), QStringLiteral("\u221299.0\u00A0%"));
}

std::unique_ptr<QObject> makeReturnsTest()
{
    return std::make_unique<ReturnsTest>();
}

} // namespace cb::tests

#include "returns_test.moc"
