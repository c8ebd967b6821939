// SPDX-License-Identifier: GPL-3.0-or-later
// Explain this number, wherever a sum of parts stands: what the panel says adds up to the figure that was asked about,
// and leads to its payments.
#include "sample_window.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/payments_model.h"
#include "ui/pages/funding/funding_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/protocol/protocol_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/pages/revenue/revenue_page.h"
#include "ui/pages/scenarios/scenarios_page.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/table_view.h"

#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>

using namespace cb;
using namespace cb::ui;
using namespace cb::test;

namespace {

// The row's menu offers it, or does not.
QAction *explainAction(TableView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    const QPoint at = view->visualRect(index).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(view->viewport(), &event);
    const auto menus = view->findChildren<QMenu *>();
    if (menus.isEmpty())
        return nullptr;
    const auto actions = menus.last()->actions();
    return actions.size() == 2 ? actions.first() : nullptr;
}

void closeMenus(TableView *view)
{
    const auto menus = view->findChildren<QMenu *>();
    for (QMenu *menu : menus)
        menu->close();
    QTRY_VERIFY(view->findChildren<QMenu *>().isEmpty());
}

} // namespace

class ExplainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<SampleWindow>(); }
    void overviewLeadsToPayments();
    void byKey();
    void protocolFigures();
    void whatIsOwed();
    void funding();
    void scenarios();
    void reportCells_data();
    void reportCells();
    void partsOfRevenue();
    void exactPartsOfPayments();
    void cleanupTestCase() { m_sample.reset(); }

private:
    // Opens what explains a row, holds it against an amount, and closes it.
    void expectExplained(TableView *view, const QModelIndex &index, qint64 units);
    void close(ExplanationDialog *dialog);

    std::unique_ptr<SampleWindow> m_sample;
};

void ExplainTest::close(ExplanationDialog *dialog)
{
    click(dialog, QStringLiteral("Close"));
    QTRY_VERIFY(!m_sample->window().findChild<ExplanationDialog *>());
}

void ExplainTest::expectExplained(TableView *view, const QModelIndex &index, qint64 units)
{
    QAction *action = explainAction(view, index);
    QVERIFY(action);
    action->trigger();
    closeMenus(view);
    auto *dialog = m_sample->dialog<ExplanationDialog>();
    QVERIFY(dialog);
    QCOMPARE(toldTitle(dialog), units);
    if (units != 0)
        QCOMPARE(toldSum(dialog, QStringLiteral("Part")), units);
    close(dialog);
}

void ExplainTest::overviewLeadsToPayments()
{
    m_sample->page<OverviewPage>("Overview");
    QTRY_VERIFY(exactFigure(&m_sample->window(), "Creator royalties") != 0);
    const qint64 royalties = exactFigure(&m_sample->window(), "Creator royalties");
    QTest::mouseClick(keyFigure(&m_sample->window(), "Creator royalties"), Qt::LeftButton);
    auto *dialog = m_sample->dialog<ExplanationDialog>();
    QCOMPARE(toldTitle(dialog), royalties);
    QCOMPARE(toldSum(dialog, "Part"), royalties);
    click(dialog, "Payments");
    auto *revenue = m_sample->window().findChild<RevenuePage *>();
    QTRY_VERIFY(revenue->isVisible());
    auto *payments = revenue->findChild<tables::PaymentsModel *>();
    QTRY_VERIFY(!payments->counting());
    QVERIFY(payments->filter().from != engine::Day::first());
    // The year's payments come to the year's revenue.
    m_sample->page<OverviewPage>("Overview");
    QCOMPARE(payments->net().units(), exactFigure(&m_sample->window(), "Revenue"));
}

void ExplainTest::byKey()
{
    m_sample->page<OverviewPage>("Overview");
    KeyFigure *figure = keyFigure(&m_sample->window(), "Returned to backers");
    figure->setFocus(Qt::TabFocusReason);
    QTest::keyClick(figure, Qt::Key_Space);
    auto *dialog = m_sample->dialog<ExplanationDialog>();
    QCOMPARE(toldTitle(dialog), exactFigure(&m_sample->window(), "Returned to backers"));
    close(dialog);
}

void ExplainTest::protocolFigures()
{
    auto *page = m_sample->page<ProtocolPage>("Protocol");
    QTRY_VERIFY(exactFigure(page, "Granted") != 0);
    for (const QString caption : {"Accrued for buyback & burn", "Accrued for the foundation"}) {
        QTest::mouseClick(keyFigure(page, caption), Qt::LeftButton);
        auto *dialog = m_sample->dialog<ExplanationDialog>();
        QCOMPARE(toldTitle(dialog), exactFigure(page, caption));
        QCOMPARE(toldSum(dialog, "Part"), exactFigure(page, caption));
        close(dialog);
    }
    for (const auto &[caption, column] : {std::pair("Spent on buyback", "Spent"), std::pair("Granted", "Amount"),
                                          std::pair("Owed to all recipients", "Owed")}) {
        QTest::mouseClick(keyFigure(page, caption), Qt::LeftButton);
        auto *dialog = m_sample->dialog<ExplanationDialog>();
        QCOMPARE(toldTitle(dialog), exactFigure(page, caption));
        QCOMPARE(toldSum(dialog, column), exactFigure(page, caption));
        close(dialog);
    }
}

void ExplainTest::whatIsOwed()
{
    auto *page = m_sample->page<ProtocolPage>("Protocol");
    auto *view = named<TableView>(page, "Owed");
    QTRY_VERIFY(view->model()->rowCount() > 20);
    for (int row = 0; row < view->model()->rowCount(); row += 3)
        expectExplained(view, view->model()->index(row, 3), unitsIn(view->model()->index(row, 3).data().toString()));
}

void ExplainTest::funding()
{
    auto *page = m_sample->page<FundingPage>("Funding");
    for (const QString caption : {"Raised and in force", "Pledged, not received"}) {
        QTest::mouseClick(keyFigure(page, caption), Qt::LeftButton);
        auto *dialog = m_sample->dialog<ExplanationDialog>();
        QCOMPARE(toldSum(dialog, "USDC"), toldTitle(dialog));
        QCOMPARE(rounded(toldTitle(dialog), 2), unitsIn(figure(page, caption)));
        close(dialog);
    }
}

void ExplainTest::scenarios()
{
    auto *page = m_sample->page<ScenariosPage>("Scenarios");
    QTRY_VERIFY(!figure(page, "Revenue").isEmpty());
    for (const QString caption : {"Revenue", "Creators", "Backers", "Buyback & burn"}) {
        QTest::mouseClick(keyFigure(page, caption), Qt::LeftButton);
        auto *dialog = m_sample->dialog<ExplanationDialog>();
        QCOMPARE(toldTitle(dialog), exactFigure(page, caption));
        QCOMPARE(toldSum(dialog, "Scenario"), exactFigure(page, caption));
        QCOMPARE(toldSum(dialog, "Scenario") - toldSum(dialog, "Base"), toldSum(dialog, "Difference"));
        close(dialog);
    }
}

void ExplainTest::reportCells_data()
{
    QTest::addColumn<bool>("columns");
    QTest::addColumn<bool>("party");
    QTest::addColumn<bool>("version");
    QTest::newRow("recipients as columns") << true << false << false;
    QTest::newRow("by recipient") << false << false << false;
    QTest::newRow("by party") << false << true << false;
    QTest::newRow("by party, as columns") << true << true << false;
    QTest::newRow("by version") << false << true << true;
}

// Every amount that is a sum of parts, and no other cell.
void ExplainTest::reportCells()
{
    QFETCH(bool, columns);
    QFETCH(bool, party);
    QFETCH(bool, version);
    auto *page = m_sample->page<ReportsPage>("Reports");
    const std::pair<const char *, bool> boxes[] = {
        {"Recipients as columns", columns}, {"By party", party}, {"By version", version}};
    for (const auto &[text, on] : boxes)
        if (auto *box = qobject_cast<QCheckBox *>(button(page, text)); box->isChecked() != on)
            QTest::keyClick(box, Qt::Key_Space);
    auto *view = named<TableView>(page, "Preview");
    const auto titled = [&](const char *title) {
        for (int i = 0; view->model() && i < view->model()->columnCount(); ++i)
            if (view->model()->headerData(i, Qt::Horizontal).toString() == QLatin1String(title))
                return i;
        return -1;
    };
    QTRY_VERIFY((titled("Party") >= 0) == party && (titled("Version") >= 0) == version &&
                (titled("Creator") >= 0) == columns && view->model()->rowCount() > 20);
    int explained = 0;
    for (int row = 0; row < 24; row += 5)
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
            const bool sum =
                title == QLatin1String("Amount") ||
                (columns && column > titled("Model") && title != "Total" && title != "Party" && title != "Version");
            const bool nobodys =
                columns && party && view->model()->index(row, titled("Party")).data().toString().isEmpty();
            if (sum && !(nobodys && title == QLatin1String("Creator"))) {
                expectExplained(view, index, unitsIn(index.data(Qt::ToolTipRole).toString()));
                ++explained;
            } else if (!sum) {
                QVERIFY2(!explainAction(view, index), qPrintable(title));
                closeMenus(view);
            }
            if (QTest::currentTestFailed())
                return;
        }
    QVERIFY(explained >= 5);
}

void ExplainTest::partsOfRevenue()
{
    auto *page = m_sample->page<ReturnsPage>("Returns");
    auto *view = named<TableView>(page, "Cash flows");
    QTRY_VERIFY(view->model()->rowCount() > 100);
    int explained = 0;
    for (int row = 0; row < view->model()->rowCount(); row += 37) {
        const QString what = view->model()->index(row, 3).data().toString();
        const QString amount = view->model()->index(row, 5).data().toString();
        QAction *action = explainAction(view, view->model()->index(row, 5));
        QCOMPARE(action != nullptr, what.startsWith(QLatin1String("Part of revenue")));
        if (action)
            action->trigger();
        closeMenus(view);
        if (!action)
            continue;
        ++explained;
        auto *dialog = m_sample->dialog<ExplanationDialog>();
        QCOMPARE(toldSum(dialog, "Part"), toldTitle(dialog));
        // The line itself, or what it is a part of, is told.
        const auto labels = dialog->findChildren<QLabel *>();
        const bool told = std::any_of(labels.begin(), labels.end(),
                                      [&](const QLabel *label) { return label->text().contains(amount.mid(1)); });
        QVERIFY2(told, qPrintable(amount));
        close(dialog);
    }
    QVERIFY(explained > 5);
}

// Of every payment the roundings come to nothing, and nobody is off by as much as four units.
void ExplainTest::exactPartsOfPayments()
{
    auto *page = m_sample->page<RevenuePage>("Revenue");
    auto *view = named<TableView>(page, "Payments");
    auto *parts = named<TableView>(page, "Parts of the payment");
    QTRY_VERIFY(view->model()->rowCount() > 20);
    for (int row = 0; row < 20; ++row) {
        const QString amount = view->model()->index(row, tables::PaymentsModel::Amount).data().toString();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(view->model()->index(row, 0)).center());
        const auto cell = [&](int line, int column) { return parts->model()->index(line, column).data().toString(); };
        const auto last = [&] { return parts->model()->rowCount() - 1; };
        QTRY_VERIFY(last() > 0 && cell(last(), 2) == amount);
        qint64 sum = 0;
        qint64 rounding = 0;
        for (int line = 0; line < last(); ++line) {
            sum += unitsIn(cell(line, 2));
            rounding += unitsIn(cell(line, 3));
            QVERIFY(qAbs(unitsIn(cell(line, 3))) < 4'000'000);
            QVERIFY(!cell(line, 1).isEmpty());
        }
        QCOMPARE(sum, unitsIn(amount));
        QVERIFY2(qAbs(rounding) <= 1000 * last(), qPrintable(QString::number(rounding))); // as printed
        QCOMPARE(cell(last(), 3), "0");
    }
}

QTEST_MAIN(ExplainTest)
#include "explain_test.moc"
