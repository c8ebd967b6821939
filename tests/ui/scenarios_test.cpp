// SPDX-License-Identifier: GPL-3.0-or-later
// The scenarios page: what is typed changes figures, months and charts as the projection says, chance has a band that
// its seed repeats, the lab compares four agreements, and what is kept stands beside the facts and changes none.
#include "sample_window.h"

#include "portfolio/agreement_lab.h"
#include "portfolio/audit.h"
#include "portfolio/returns.h"
#include "portfolio/simulation.h"
#include "tables/format.h"
#include "ui/charts/time_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/forms/record_form.h"
#include "ui/pages/portfolio_page.h"
#include "ui/pages/scenarios/scenarios_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/table_view.h"

#include <QtTest/QtTest>

using namespace cb;
using namespace cb::ui;
using namespace cb::test;
using portfolio::Portfolio;
using portfolio::Projection;
using portfolio::Recipient;
using portfolio::Scenario;

class ScenariosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void growthMovesFiguresMonthsAndChart_data();
    void growthMovesFiguresMonthsAndChart();
    void oneQuantityIsLookedAt();
    void backersHaveTheirMoneyBackEarlier();
    void chanceHasABandThatItsSeedRepeats();
    void whatMattersMost();
    void theLabHasFourRows();
    void aWrongFieldIsNotKept();
    void keptBesideTheFacts();
    void cleanupTestCase() { m_sample.reset(); }

private:
    RecordForm *form() { return m_page->findChild<RecordForm *>(); }
    bool stateIs(const QString &text) const;
    void set(const char *field, const QString &text);
    QString said(const char *field) { return form()->editorOf(field)->value(); }
    portfolio::ScenarioResult projected(const Scenario &scenario) const;
    QVector<QVector<qint64>> chartRows();
    QStringList everything() const; // that facts and payments come to

    std::unique_ptr<SampleWindow> m_sample;
    ScenariosPage *m_page = nullptr;
};

namespace {

constexpr int months = 18;

Scenario scenarioOf(const QString &growth)
{
    Scenario scenario;
    scenario.id = "asked";
    scenario.name = "asked";
    scenario.months = months;
    if (!growth.isEmpty())
        scenario.growth = *portfolio::Decimal::parse(growth.toStdString());
    return scenario;
}

Scenario uncertain(qint64 seed)
{
    Scenario scenario = scenarioOf("1.5");
    scenario.volatility = *engine::Rate::parse("20");
    scenario.seed = seed;
    scenario.paths = 300;
    return scenario;
}

} // namespace

void ScenariosTest::initTestCase()
{
    m_sample = std::make_unique<SampleWindow>();
    m_page = m_sample->page<ScenariosPage>("Scenarios");
    QTRY_VERIFY(!figure(m_page, "Revenue").isEmpty());
    QCOMPARE(said("months"), QString("24")); // something to begin with
    set("months", QString::number(months));
    set("volatility", {});
    m_sample->watchModels();
}

// What the page says of itself beside its title.
bool ScenariosTest::stateIs(const QString &text) const
{
    const auto chips = m_page->findChildren<Chip *>();
    return std::any_of(chips.begin(), chips.end(),
                       [&](const Chip *chip) { return chip->isVisible() && chip->accessibleName() == text; });
}

void ScenariosTest::set(const char *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(form()->editorOf(field)->editor());
    QVERIFY2(line, field);
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QCOMPARE(line->text(), text);
}

portfolio::ScenarioResult ScenariosTest::projected(const Scenario &scenario) const
{
    return *m_sample->ask([&](Portfolio &p) { return portfolio::runScenario(p, scenario); });
}

QVector<QVector<qint64>> ScenariosTest::chartRows()
{
    QVector<QVector<qint64>> rows;
    const ChartTable table = m_page->findChild<TimeChart *>()->table();
    for (const auto &row : table.rows) {
        QVector<qint64> amounts;
        for (qsizetype i = 1; i < row.size(); ++i)
            amounts << unitsIn(row[i].exact);
        rows << amounts;
    }
    return rows;
}

void ScenariosTest::growthMovesFiguresMonthsAndChart_data()
{
    QTest::addColumn<QString>("growth");
    for (const char *growth : {"5", "", "-3.25", "0"})
        QTest::newRow(*growth ? growth : "left empty") << QString::fromLatin1(growth);
}

void ScenariosTest::growthMovesFiguresMonthsAndChart()
{
    QFETCH(QString, growth);
    set("growth", growth);
    const auto [base, changed] = projected(scenarioOf(growth));
    QTRY_COMPARE(exactFigure(m_page, "Revenue"), changed.total().units());
    const std::pair<const char *, Recipient> figures[] = {
        {"Creators", Recipient::Creator}, {"Backers", Recipient::Backers}, {"Buyback & burn", Recipient::BuybackBurn}};
    for (const auto &[caption, recipient] : figures) {
        QCOMPARE(exactFigure(m_page, caption), changed.total(recipient).units());
        const QString note = keyFigure(m_page, caption)->accessibleDescription();
        QVERIFY2(note.contains("base " + tables::amountText(base.total(recipient), 0)), qPrintable(note));
    }
    QCOMPARE(changed.total() == base.total(), growth.isEmpty() || growth == "0");
    chooseTab(m_page, "Months");
    const auto *table = named<TableView>(m_page, "Months")->model();
    QCOMPARE(table->rowCount(), months);
    const auto rows = chartRows();
    QCOMPARE(rows.size(), months);
    for (int m = 0; m < months; ++m) {
        const auto cell = [&](int column) { return unitsIn(table->index(m, column).data().toString()); };
        const qint64 was = base.revenue[std::size_t(m)].units();
        const qint64 is = changed.revenue[std::size_t(m)].units();
        QCOMPARE(cell(1), was);
        QCOMPARE(cell(2), is);
        QCOMPARE(cell(3), is - was);
        QCOMPARE(rows[m], (QVector<qint64>{was, is}));
    }
}

void ScenariosTest::oneQuantityIsLookedAt()
{
    set("growth", "5");
    const auto result = projected(scenarioOf("5"));
    auto *looked = named<QComboBox>(m_page, "What is looked at");
    choose(looked, looked->findText("Nightjar Collective"));
    const std::size_t place = m_sample->facts()->partyPlace("nightjar");
    const auto sum = [&](int column) {
        qint64 units = 0;
        for (const auto &row : chartRows())
            units += row.value(column);
        return units;
    };
    QTRY_COMPARE(sum(1), result.changed.total(place).units());
    QCOMPARE(sum(0), result.base.total(place).units());
    QVERIFY(sum(0) > 0 && sum(1) > sum(0));
    // Summed up, the last month is all of it.
    choose(named<SegmentedControl>(m_page, "How months are shown"), 1);
    QTRY_COMPARE(chartRows().last()[1], result.changed.total(place).units());
    choose(named<SegmentedControl>(m_page, "How months are shown"), 0);
    choose(looked, 0);
    QTRY_COMPARE(sum(1), result.changed.total().units());
}

// Each backer in the table, the key figure and the curve, against the books of both projections.
void ScenariosTest::backersHaveTheirMoneyBackEarlier()
{
    set("growth", "6");
    Scenario scenario = scenarioOf("6");
    const auto book = [&](const Scenario *changes) {
        return *m_sample->ask([&](Portfolio &p) -> Result<portfolio::ReturnsBook> {
            const auto prepared = portfolio::prepare(p, changes, months);
            return prepared ? portfolio::ReturnsBook::project(p, *prepared)
                            : Result<portfolio::ReturnsBook>(prepared.error());
        });
    };
    const portfolio::ReturnsBook base = book(nullptr);
    const portfolio::ReturnsBook changed = book(&scenario);
    const auto monthOf = [](const portfolio::Returns &returns) {
        return returns.paybackOn ? tables::dayText(*returns.paybackOn).left(7) : QString("not in this time");
    };
    chooseTab(m_page, "Backers");
    const auto *table = named<TableView>(m_page, "What comes back to backers")->model();
    const auto cell = [&](int row, int column) { return table->index(row, column).data().toString(); };
    const portfolio::Returns all = *changed.of({});
    QTRY_COMPARE(cell(0, 3), tables::amountText(all.paidOut, 2));
    QCOMPARE(cell(0, 2), tables::amountText((*base.of({})).paidOut, 2));
    QCOMPARE(figure(m_page, "Paid back"), all.paybackOn ? monthOf(all) : QString("—"));
    const auto backers = changed.parted({.model = false});
    QCOMPARE(table->rowCount(), static_cast<int>(backers.size()) + 1);
    bool earlier = false;
    for (std::size_t i = 0; i < backers.size(); ++i) {
        const auto &[scope, own] = backers[i];
        const int row = static_cast<int>(i) + 1;
        const portfolio::Returns was = *base.of(scope);
        const portfolio::Returns is = *own.of({});
        QCOMPARE(cell(row, 0), QString::fromStdString(m_sample->facts()->all<portfolio::Party>()[*scope.party].name));
        QCOMPARE(cell(row, 1), tables::amountText(is.paidIn, 2));
        QCOMPARE(cell(row, 2), tables::amountText(was.paidOut, 2));
        QCOMPARE(cell(row, 3), tables::amountText(is.paidOut, 2));
        QCOMPARE(cell(row, 4), monthOf(was));
        QCOMPARE(cell(row, 5), monthOf(is));
        earlier = earlier || cell(row, 5) < cell(row, 4);
    }
    QVERIFY(earlier);
    // The curve of all of them ends with what came back less what was paid in.
    auto *mode = named<SegmentedControl>(m_page, "How months are shown");
    choose(mode, 2);
    const auto last = [&] {
        const auto rows = chartRows();
        return rows.isEmpty() ? QVector<qint64>() : rows.last();
    };
    QTRY_COMPARE(last().value(2), all.paidOut.units() - all.paidIn.units());
    QCOMPARE(last().value(1), (*base.of({})).paidOut.units() - (*base.of({})).paidIn.units());
    // Who paid nothing in has no such curve, and is told so.
    auto *looked = named<QComboBox>(m_page, "What is looked at");
    choose(looked, looked->findText("Vision Lab"));
    QTRY_VERIFY(chartRows().isEmpty());
    choose(looked, 0);
    choose(mode, 0);
    QTRY_COMPARE(chartRows().size(), months);
}

void ScenariosTest::chanceHasABandThatItsSeedRepeats()
{
    auto *chart = m_page->findChild<TimeChart *>();
    QCOMPARE(chart->table().titles.size(), 3);
    set("growth", "1.5");
    set("volatility", "20");
    set("paths", "300");
    QVector<QVector<qint64>> first;
    for (const qint64 seed : {7, 8, 7}) {
        set("seed", QString::number(seed));
        const auto simulated = m_sample->ask([&](Portfolio &p) {
            const Scenario scenario = uncertain(seed);
            return portfolio::simulate(*portfolio::prepare(p, &scenario, months),
                                       {300, static_cast<std::uint64_t>(seed), 1}, {});
        });
        QVector<QVector<qint64>> expected;
        const auto result = projected(uncertain(seed));
        for (std::size_t m = 0; m < months; ++m) {
            const portfolio::Band &band = simulated->revenue[m];
            QVERIFY(band.low < band.high);
            expected << QVector<qint64>{result.base.revenue[m].units(), result.changed.revenue[m].units(),
                                        band.low.units(), band.high.units()};
        }
        QTRY_COMPARE(chartRows(), expected);
        if (first.isEmpty())
            first = expected;
        QCOMPARE(expected == first, seed == 7);
    }
    QCOMPARE(chart->table().titles.value(3), QString("10th to 90th percentile, low"));
    for (const char *field : {"volatility", "paths", "seed"})
        set(field, {});
    QTRY_COMPARE(chart->table().titles.size(), 3);
}

void ScenariosTest::whatMattersMost()
{
    chooseTab(m_page, "What matters most");
    set("growth", "2");
    const Scenario scenario = scenarioOf("2");
    const auto moved = m_sample->ask([&](Portfolio &p) {
        return portfolio::sensitivity(p, scenario, [](const Projection &projection) { return projection.total(); });
    });
    QVector<QVector<qint64>> expected;
    for (const portfolio::Sensitivity &one : *moved)
        if (one.low != one.high)
            expected << QVector<qint64>{one.low.units(), one.high.units()};
    auto *tornado = m_page->findChild<TornadoChart *>();
    QVERIFY(tornado->isVisible());
    const auto bars = [&] {
        QVector<QVector<qint64>> rows;
        const ChartTable table = tornado->table();
        for (const auto &row : table.rows)
            rows << QVector<qint64>{unitsIn(row[1].exact), unitsIn(row.last().exact)};
        return rows;
    };
    QTRY_COMPARE(bars(), expected);
    QVERIFY(tornado->items() >= 2);
    QTest::keyClick(tornado, Qt::Key_Down); // each bar can be read by keys
    QVERIFY(tornado->cursor() >= 0 && !tornado->accessibleDescription().isEmpty());
}

void ScenariosTest::theLabHasFourRows()
{
    chooseTab(m_page, "Agreement lab");
    set("growth", "2");
    auto *view = named<TableView>(m_page, "Four ways of writing the same cheque");
    QVERIFY(view->isVisible());
    portfolio::LabTerms terms;
    terms.model = m_sample->facts()->all<portfolio::Model>().front().id;
    terms.party = m_sample->facts()->all<portfolio::Contribution>().front().backer;
    terms.months = months;
    terms.scenario = scenarioOf("2");
    terms.share = *engine::Rate::parse("5");
    terms.cap = *engine::Multiple::parse("2");
    terms.valuationCap = *engine::Amount::parse("200000");
    terms.percent = *engine::Rate::parse("5");
    for (const char *cheque : {"10000", "2500"}) {
        type(m_page, "Cheque in USDC", cheque);
        QTest::keyClick(field(m_page, "Cheque in USDC"), Qt::Key_Return);
        terms.amount = *engine::Amount::parse(cheque);
        const auto rows = m_sample->ask([&](Portfolio &p) { return portfolio::agreementLab(p, terms); });
        QVERIFY(rows.ok());
        QVector<QPair<qint64, qint64>> expected;
        for (const portfolio::LabRow &row : *rows)
            expected << qMakePair(rounded(row.received.units(), 2), rounded(row.creatorCost.units(), 2));
        QCOMPARE(expected.size(), 4);
        const auto shown = [&] {
            QVector<QPair<qint64, qint64>> cells;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                cells << qMakePair(unitsIn(view->model()->index(row, 1).data().toString()),
                                   unitsIn(view->model()->index(row, 6).data().toString()));
            return cells;
        };
        QTRY_COMPARE(shown(), expected);
        QVERIFY(expected[0].first > 0 && expected[1].first > 0);
    }
    // What cannot be is said beside its field, and no row stands for it.
    for (const char *wrong : {"a lot", "-10"}) {
        type(m_page, "Cheque in USDC", wrong);
        QTest::keyClick(field(m_page, "Cheque in USDC"), Qt::Key_Return);
        QTRY_VERIFY(!field(m_page, "Cheque in USDC")->accessibleDescription().isEmpty());
        QCOMPARE(view->model()->rowCount(), 0);
    }
}

void ScenariosTest::aWrongFieldIsNotKept()
{
    set("growth", "a lot");
    QTRY_VERIFY(!form()->editorOf("growth")->error().isEmpty()); // said at once, and that the figures are older
    QTRY_VERIFY(stateIs("Not up to date"));
    click(m_page, "Keep");
    QVERIFY(!form()->editorOf("growth")->error().isEmpty());
    set("growth", "3");
    set("months", "500");
    click(m_page, "Keep");
    QTRY_VERIFY(!form()->editorOf("months")->error().isEmpty());
    QVERIFY(m_sample->facts()->all<Scenario>().empty());
    set("months", QString::number(months));
}

QStringList ScenariosTest::everything() const
{
    QStringList all;
    for (const std::string_view name : exchange::reportNames()) {
        exchange::ReportOptions options;
        options.name = name;
        if (name == "statement") {
            options.from = "2026-01-01";
            options.to = "2026-03-31";
        }
        all << QString::fromUtf8(m_sample->csv(options));
    }
    const auto audited = m_sample->ask([](Portfolio &p) { return portfolio::audit(p, {}); });
    // One check more is the kept record's own.
    all << QString::number(audited->payments) << QString::number(audited->failures.size());
    return all;
}

void ScenariosTest::keptBesideTheFacts()
{
    const QStringList before = everything();
    QCOMPARE(before.last(), QString("0"));
    set("name", "Slow year");
    set("growth", "-1.5");
    set("seed", "42");
    click(m_page, "Keep");
    QTRY_COMPARE(m_sample->facts()->all<Scenario>().size(), std::size_t{1});
    const Scenario kept = m_sample->facts()->all<Scenario>().front();
    QCOMPARE(kept.name, std::string("Slow year"));
    QCOMPARE(kept.growth->toString(), std::string("-1.5"));
    QCOMPARE(kept.months, std::int64_t{months});
    QCOMPARE(kept.seed.value_or(0), std::int64_t{42});
    QTRY_VERIFY(stateIs("Kept"));
    QCOMPARE(everything(), before);

    auto *picker = named<QComboBox>(m_page, "Scenario");
    QTRY_COMPARE(picker->currentText(), QString("Slow year"));
    choose(picker, 0);
    QTRY_COMPARE(said("growth"), QString());
    QVERIFY(!button(m_page, "Remove"));
    Scenario fresh = kept;
    fresh.months = said("months").toLongLong();
    QTRY_COMPARE(exactFigure(m_page, "Revenue"), projected(fresh).base.total().units()); // nothing is changed yet
    choose(picker, 1);
    QTRY_COMPARE(said("growth"), QString("-1.5"));
    QTRY_COMPARE(exactFigure(m_page, "Revenue"), projected(kept).changed.total().units());
    answer(this, QMessageBox::Cancel);
    click(m_page, "Remove");
    QCOMPARE(m_sample->facts()->all<Scenario>().size(), std::size_t{1});
    answer(this, QMessageBox::Yes, [](const QString &question) { QVERIFY(question.contains("Slow year")); });
    click(m_page, "Remove");
    QTRY_VERIFY(m_sample->facts()->all<Scenario>().empty());
    QTRY_COMPARE(picker->count(), 1);
    QCOMPARE(everything(), before);
}

QTEST_MAIN(ScenariosTest)
#include "scenarios_test.moc"
