// SPDX-License-Identifier: GPL-3.0-or-later
// A whole round by hand, through the forms that people use: opened, pledged, paid in on chain, agreements, yield,
// release, published, paid, a cap reached, a SAFE converted. Every figure is held against one worked out here by
// itself.
#include "person.h"

#include "exchange/sample.h"
#include "portfolio/balances.h"
#include "portfolio/conversions.h"
#include "portfolio/funding.h"
#include "portfolio/session.h"
#include "ui/forms/deposits_dialog.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/style/theme.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace cb;
using namespace cb::ui;
using cb::test::button;
using engine::Amount;
using engine::Day;
using portfolio::Record;

namespace {

using Typed = std::vector<std::pair<const char *, QString>>;

const QString contract = QStringLiteral("0x00000000000000000000000000000000000000aa");
const QString wallet = QStringLiteral("0x1111111111111111111111111111111111111111");

Amount usdc(qint64 whole)
{
    return Amount::ofUnits(whole * 1'000'000);
}

Day day(int year, unsigned month, unsigned date)
{
    return *Day::ofCivil({year, month, date});
}

} // namespace

class RoundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRoundIsOpened();
    void aPledgeCountsForNothingButThePledgedCurve();
    void depositsComeFromTheChain();
    void agreementsAreMade();
    void capitalIsPlacedAndReleased();
    void theModelIsPublished();
    void aCapIsReachedToTheUnit();
    void aSafeIsConverted();
    void theGuidesExampleComesOut();
    void cleanupTestCase() { m_session.reset(); }

private:
    // Types into the form of a new record and saves it.
    void enter(const Record &start, const Typed &fields);
    template <class Work>
    auto ask(Work work)
    {
        using Answer = decltype(work(std::declval<portfolio::Portfolio &>()));
        std::optional<Answer> answer;
        m_session->query(this, work, [&](Answer got) { answer.emplace(std::move(got)); });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return std::move(**answer);
    }
    void pay(const std::vector<std::pair<Day, Amount>> &payments);

    QTemporaryDir m_folder;
    QWidget m_window;
    std::unique_ptr<portfolio::Session> m_session;
};

void RoundTest::enter(const Record &start, const Typed &fields)
{
    auto *dialog = new RecordDialog(*m_session, start, {}, &m_window);
    QSignalSpy saved(dialog, &RecordDialog::saved);
    dialog->open();
    for (const auto &[name, text] : fields) {
        FieldEditor *editor = dialog->form()->editorOf(name);
        QVERIFY2(editor && !editor->isHidden(), name);
        auto *box = qobject_cast<QComboBox *>(editor->editor());
        auto *line = qobject_cast<QLineEdit *>(editor->editor());
        if (line) {
            line->setFocus();
            line->selectAll();
            QTest::keyClicks(line, text);
        } else if (box && box->isEditable()) {
            box->setEditText(text);
        } else if (box) {
            const int place = box->findData(text);
            QVERIFY2(place >= 0, qPrintable(text));
            box->setCurrentIndex(place);
            Q_EMIT box->activated(place);
        } else {
            editor->setValue(text);
        }
    }
    QTest::mouseClick(button(dialog, QStringLiteral("Save")), Qt::LeftButton);
    QTRY_COMPARE(saved.count(), 1);
}

void RoundTest::initTestCase()
{
    applyTheme(*qApp, Theme::Light);
    m_window.resize(1000, 800);
    m_window.show();
    auto session = portfolio::Session::create(m_folder.filePath(QStringLiteral("round.cbk")).toStdString(), "Round");
    QVERIFY(session.ok());
    m_session = std::move(*session);
    enter(portfolio::Domain{}, {{"name", "Vision"}, {"processors_rate", "3"}});
    enter(portfolio::Model{}, {{"name", "Iris"}, {"domain", "Vision"}, {"creator", "Ada"}});
    enter(portfolio::StageEntry{}, {{"model", "iris"}, {"stage", "registered"}, {"on", "2025-01-01"}});
    enter(portfolio::Version{}, {{"model", "iris"}, {"version", "1.0.0"}, {"released_on", "2025-01-01"}});
    enter(portfolio::Terms{},
          {{"model", "iris"}, {"from", "2025-01-01"}, {"creator", "50"}, {"backers", "30"}, {"version", "1.0.0"}});
    QCOMPARE(m_session->facts()->all<portfolio::Party>().front().name, std::string("Ada"));
}

void RoundTest::aRoundIsOpened()
{
    enter(portfolio::Round{}, {{"model", "iris"},
                               {"name", "Seed"},
                               {"opens_on", "2025-01-01"},
                               {"closes_on", "2025-06-30"},
                               {"soft_cap", "1000"},
                               {"hard_cap", "5000"},
                               {"contract", contract},
                               {"yield_enabled", "true"}});
    const auto states = portfolio::roundStates(*m_session->facts(), day(2025, 2, 1));
    QVERIFY(states->front().phase == portfolio::RoundState::Phase::Open);
    QVERIFY(states->front().outcome == portfolio::RoundState::Outcome::BelowSoftCap);
}

void RoundTest::aPledgeCountsForNothingButThePledgedCurve()
{
    enter(portfolio::Contribution{},
          {{"round", "seed"}, {"backer", "Ben"}, {"amount", "700"}, {"pledged_on", "2025-01-10"}});
    const auto states = portfolio::roundStates(*m_session->facts(), day(2025, 2, 1));
    QCOMPARE(states->front().received, Amount());
    QCOMPARE(states->front().pledged, usdc(700));
    QCOMPARE(portfolio::raisedCurve(*m_session->facts(), "seed", day(2025, 2, 1)).back().committed, usdc(700));
}

void RoundTest::depositsComeFromTheChain()
{
    enter(portfolio::Party{}, {{"name", "Cleo"}, {"kind", "person"}});
    const QString path = m_folder.filePath(QStringLiteral("export.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Txhash,UnixTimestamp,DateTime,From,To,Value,ContractAddress,TokenName,TokenSymbol\n");
    for (const char *amount : {"1,200.5", "1,200.5"}) // twins in one transaction
        file.write(("\"0x" + QByteArray(64, '7') + "\",\"1738368000\",\"x\",\"" + wallet.toUtf8() + "\",\"" +
                    contract.toUtf8() + "\",\"" + amount +
                    "\",\"0x833589fcd6edb6e08f4c7c32d4f71b54bda02913\",\"USD Coin\",\"USDC\"\n"));
    file.close();
    auto *dialog = new DepositsDialog(*m_session, "seed", &m_window);
    dialog->open();
    dialog->readFile(path);
    QTRY_COMPARE(dialog->findChildren<QComboBox *>().size(), 1); // whose wallet is it?
    const QAbstractButton *take = button(dialog, QStringLiteral("Import"));
    QVERIFY(!take->isEnabled());
    auto *owner = dialog->findChildren<QComboBox *>().first();
    owner->setCurrentIndex(owner->findText(QStringLiteral("Cleo")));
    Q_EMIT owner->activated(owner->currentIndex());
    QTRY_VERIFY(take->isEnabled());
    QSignalSpy done(dialog, &QDialog::accepted);
    QTest::mouseClick(button(dialog, QStringLiteral("Import")), Qt::LeftButton);
    QTRY_COMPARE(done.count(), 1);
    const auto states = portfolio::roundStates(*m_session->facts(), day(2025, 3, 1));
    QCOMPARE(states->front().received, Amount::ofUnits(2'401'000'000));
    QVERIFY(states->front().outcome == portfolio::RoundState::Outcome::Funded);
    QCOMPARE(states->front().backers, 1U);
}

void RoundTest::agreementsAreMade()
{
    enter(portfolio::Agreement{}, {{"round", "seed"},
                                   {"backer", "Ben"},
                                   {"kind", "revenue_share"},
                                   {"share", "10"},
                                   {"cap_multiple", "1.5"},
                                   {"then", "pool"}});
    enter(portfolio::Agreement{}, {{"round", "seed"}, {"backer", "Dora"}, {"kind", "safe"}, {"valuation_cap", "4000"}});
    const auto &agreements = m_session->facts()->all<portfolio::Agreement>();
    QCOMPARE(agreements.size(), 2U);
    enter(portfolio::Contribution{}, {{"round", "seed"},
                                      {"backer", "Ben"},
                                      {"agreement", QString::fromStdString(agreements[0].id)},
                                      {"amount", "100"},
                                      {"received_on", "2025-02-10"}});
    enter(portfolio::Contribution{}, {{"round", "seed"},
                                      {"backer", "Dora"},
                                      {"agreement", QString::fromStdString(agreements[1].id)},
                                      {"amount", "200"},
                                      {"received_on", "2025-02-11"}});
    QCOMPARE(portfolio::roundStates(*m_session->facts(), day(2025, 3, 1))->front().received,
             Amount::ofUnits(2'701'000'000));
}

void RoundTest::capitalIsPlacedAndReleased()
{
    enter(portfolio::YieldEvent{},
          {{"round", "seed"}, {"on", "2025-03-01"}, {"kind", "deposit"}, {"assets", "1000"}, {"shares", "950"}});
    enter(portfolio::YieldEvent{}, {{"round", "seed"}, {"on", "2025-04-01"}, {"kind", "price"}, {"price", "1.0625"}});
    enter(portfolio::Release{}, {{"round", "seed"}, {"on", "2025-04-02"}, {"amount", "500"}, {"purpose", "training"}});
    const auto capital = portfolio::capitalOf(*m_session->facts(), "seed", day(2025, 5, 1));
    QCOMPARE(capital->inContract, Amount::ofUnits(1'201'000'000)); // 2,701 − 1,000 − 500
    QCOMPARE(capital->vaultValue, Amount::ofUnits(1'009'375'000)); // 950 · 1.0625
    QCOMPARE(capital->earned, Amount::ofUnits(9'375'000));
}

void RoundTest::theModelIsPublished()
{
    enter(portfolio::StageEntry{}, {{"model", "iris"}, {"stage", "published"}, {"on", "2025-05-01"}});
    QVERIFY(m_session->facts()->stageOn("iris", day(2025, 5, 1)) == portfolio::Stage::Published);
    QVERIFY(portfolio::roundStates(*m_session->facts(), day(2025, 7, 1))->front().phase ==
            portfolio::RoundState::Phase::Closed);
}

void RoundTest::pay(const std::vector<std::pair<Day, Amount>> &payments)
{
    bool done = false;
    m_session->command(
        this,
        [payments](portfolio::Portfolio &p) -> Result<void> {
            for (const auto &[on, amount] : payments) {
                portfolio::StatedPayment stated;
                stated.model = "iris";
                stated.at = engine::Instant::startOf(on);
                stated.amount = amount;
                if (auto paid = portfolio::recordPayment(p, stated); !paid)
                    return paid.error();
            }
            return {};
        },
        [&](const Result<void> &paid) { done = paid.ok(); });
    QTRY_VERIFY(done);
}

void RoundTest::aCapIsReachedToTheUnit()
{
    // Ben's share of 10 % may bring 150 USDC: reached within the third payment, at 1,500 of revenue.
    pay({{day(2025, 7, 1), usdc(600)}, {day(2025, 7, 2), usdc(600)}, {day(2025, 7, 2), usdc(600)}});
    const auto progress = ask([](portfolio::Portfolio &p) { return portfolio::agreementProgress(p, day(2025, 7, 5)); });
    QCOMPARE(progress.front().received, usdc(150));
    QVERIFY(!progress.front().active);
    const auto owed = ask([](portfolio::Portfolio &p) { return portfolio::balances(p, day(2025, 7, 5)); });
    Amount all;
    Amount ben;
    Amount creator;
    for (const portfolio::Balance &row : owed) {
        all = Amount::ofUnits(all.units() + row.allocated.units());
        const bool bens = row.party && m_session->facts()->all<portfolio::Party>()[*row.party].name == "Ben";
        if (row.recipient == engine::Recipient::Backers && bens)
            ben = row.allocated;
        if (row.recipient == engine::Recipient::Creator)
            creator = Amount::ofUnits(creator.units() + row.allocated.units());
    }
    QCOMPARE(all, usdc(1800));
    QCOMPARE(creator, usdc(900));
    QCOMPARE(ben, usdc(150)); // his money has no weight in the pool
    // A refund opens it again, to the unit.
    pay({{day(2025, 7, 3), Amount::ofUnits(-400'000'000)}});
    const auto after = ask([](portfolio::Portfolio &p) { return portfolio::agreementProgress(p, day(2025, 7, 5)); });
    QCOMPARE(after.front().received, usdc(140)); // 10 % of 1,400
    QVERIFY(after.front().active);
}

void RoundTest::aSafeIsConverted()
{
    enter(portfolio::Conversion{}, {{"model", "iris"}, {"on", "2025-08-01"}});
    const auto rows = ask([](portfolio::Portfolio &p) { return portfolio::ownership(p, {"iris"}); });
    // 200 / 4,000 of the whole: 10,000,000 / 0.95 · 0.05, rounded down.
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].shares, engine::Shares::ofUnits(10'000'000));
    QCOMPARE(rows[1].shares, engine::Shares::ofUnits(10'000'000));
    QCOMPARE(rows[2].shares, engine::Shares::ofUnits(526'315));
    QCOMPARE(rows[2].from, day(2025, 8, 1));
    QCOMPARE(m_session->facts()->all<portfolio::Party>()[rows[2].party].name, std::string("Dora"));
}

// The example that the welcome page opens: the figures of the post-money SAFE's user guide.
void RoundTest::theGuidesExampleComesOut()
{
    const std::filesystem::path path = m_folder.filePath(QStringLiteral("guide.cbk")).toStdString();
    QVERIFY(exchange::makeSafeGuide(path).ok());
    const auto door = portfolio::Portfolio::open(path, portfolio::Access::ReadOnly);
    QVERIFY(door.ok());
    const auto facts = (*door)->facts();
    const auto preview = portfolio::previewConversion(*facts, facts->all<portfolio::Conversion>().front());
    QVERIFY(preview.ok());
    QCOMPARE(preview->result.safes[0].shares, engine::Shares::ofUnits(588'235));
    QCOMPARE(preview->result.safes[1].shares, engine::Shares::ofUnits(1'176'470));
    QCOMPARE(preview->result.poolIncrease, engine::Shares::ofUnits(1'694'570));
    QCOMPARE(QString::fromStdString(preview->result.roundPrice->toString(4)), QStringLiteral("1.1144"));
}

QTEST_MAIN(RoundTest)
#include "round_test.moc"
