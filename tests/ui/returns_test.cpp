// SPDX-License-Identifier: GPL-3.0-or-later
// The returns page against the report "returns" of the same scope and basis: figures, table, chart, and what explains
// each figure.
#include "sample_window.h"

#include "ui/charts/chart_menu.h"
#include "ui/charts/time_chart.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/table_view.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace cb;
using namespace cb::ui;
using namespace cb::test;

class ReturnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresEqualTheReport_data();
    void figuresEqualTheReport();
    void linesEqualTheReport_data();
    void linesEqualTheReport();
    void basisChangesWhatCameBack();
    void theChartEndsWhereTheReportDoes();
    void figuresAreExplained_data();
    void figuresAreExplained();
    void aTableOpensOneOfItsLines();
    void cleanupTestCase() { m_sample.reset(); }

private:
    QComboBox *scopes() { return named<QComboBox>(m_page, QStringLiteral("Whose returns")); }
    void take(const QString &scope, const QString &basis);
    Rows report(const QString &scope, const QString &basis, const QString &by = {}) const;
    QString shown(const char *caption) { return figure(m_page, QString::fromLatin1(caption)); }
    qint64 exact(const char *caption) { return exactFigure(m_page, QString::fromLatin1(caption)); }
    QString nameOf(const Rows &rows, qsizetype row, const QString &column) const;
    void compare(const Rows &rows);

    std::unique_ptr<SampleWindow> m_sample;
    ReturnsPage *m_page = nullptr;
};

namespace {

const QStringList bases{QStringLiteral("accrual"), QStringLiteral("paid_out")};

// "12.34 ×" of a ratio with six decimals.
QString multipleText(const QString &ratio)
{
    return ratio.isEmpty() ? QStringLiteral("—")
                           : QLocale().toString(ratio.toDouble(), 'f', 2) + QStringLiteral("\u00a0×");
}

// What a return of the report is shown as.
bool saysReturn(const QString &shown, const QString &state, const QString &rate)
{
    if (state != QLatin1String("found"))
        return shown == (state == QLatin1String("several_answers") ? QStringLiteral("several")
                         : state == QLatin1String("too_short")     ? QStringLiteral("too short")
                                                                   : QStringLiteral("none yet"));
    const double percent = static_cast<double>(unitsIn(shown)) / 1e6;
    const double error = shown.contains(QLatin1Char('.')) ? 0.0501 : 0.501;
    return shown.endsWith(QLatin1Char('%')) && qAbs(percent - 100 * rate.toDouble()) < error;
}

} // namespace

void ReturnsTest::initTestCase()
{
    m_sample = std::make_unique<SampleWindow>();
    m_page = m_sample->page<ReturnsPage>(QStringLiteral("Returns"));
    QTRY_VERIFY(!shown("Paid in").isEmpty());
    QVERIFY(m_sample->watchModels() > 20);
}

void ReturnsTest::take(const QString &scope, const QString &basis)
{
    if (scopes()->currentData() != scope)
        choose(scopes(), scopes()->findData(scope));
    choose(named<SegmentedControl>(m_page, QStringLiteral("What counts as having come back")),
           static_cast<int>(bases.indexOf(basis)));
}

Rows ReturnsTest::report(const QString &scope, const QString &basis, const QString &by) const
{
    exchange::ReportOptions options;
    options.name = "returns";
    options.basis = basis.toStdString();
    const std::string id = scope.section(QLatin1Char(':'), 1).toStdString();
    if (scope.startsWith(QLatin1String("party")))
        options.parties = {id};
    if (scope.startsWith(QLatin1String("model")))
        options.models = {id};
    // By neither party nor model: one row of all that is asked for.
    options.by = by.isEmpty() ? "all" : by.toStdString();
    return m_sample->report(options);
}

void ReturnsTest::compare(const Rows &rows)
{
    QCOMPARE(rows.size(), 1);
    QTRY_COMPARE(exact("Paid in"), rows.units(0, "paid_in"));
    QTRY_COMPARE(exact("Came back"), rows.units(0, "paid_out"));
    QCOMPARE(exact("Still at work"), rows.units(0, "residual"));
    QCOMPARE(unitsIn(shown("Paid in")), rounded(rows.units(0, "paid_in"), 2));
    QCOMPARE(unitsIn(shown("Came back")), rounded(rows.units(0, "paid_out"), 2));
    QCOMPARE(unitsIn(shown("Still at work")), rounded(rows.units(0, "residual"), 2));
    QCOMPARE(shown("Total value"), multipleText(rows.text(0, "tvpi")));
    QVERIFY2(saysReturn(shown("Annual return"), rows.text(0, "state"), rows.text(0, "xirr")),
             qPrintable(shown("Annual return") + ' ' + rows.text(0, "xirr")));
    // The note also has its short form, for narrow windows.
    const QString note = keyFigure(m_page, "Annual return")->accessibleDescription().trimmed();
    if (const QString paid = rows.text(0, "payback_on"); !paid.isEmpty())
        QCOMPARE(note, "XIRR · paid back " + paid);
    else if (scopes()->currentData() == "party:callwise") // its one agreement ran out
        QCOMPARE(note, "XIRR · not paid back, ended 2025-12-31");
    else
        QVERIFY2(note.contains("not paid back yet") || note.contains("would be paid back"), qPrintable(note));
}

// Every scope that the page offers and the report can be asked for.
void ReturnsTest::figuresEqualTheReport_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("basis");
    for (const QString &basis : bases)
        for (int i = 0; i < scopes()->count(); ++i)
            if (const QString scope = scopes()->itemData(i).toString();
                scope == "all" || scope.startsWith("party") || scope.startsWith("model"))
                QTest::newRow(qPrintable(scope + ' ' + basis)) << scope << basis;
}

void ReturnsTest::figuresEqualTheReport()
{
    QFETCH(QString, scope);
    QFETCH(QString, basis);
    take(scope, basis);
    compare(report(scope, basis));
}

QString ReturnsTest::nameOf(const Rows &rows, qsizetype row, const QString &column) const
{
    const std::string id = rows.text(row, column).toStdString();
    return QString::fromStdString(column == "party" ? m_sample->facts()->find<portfolio::Party>(id)->name
                                                    : m_sample->facts()->find<portfolio::Model>(id)->name);
}

void ReturnsTest::linesEqualTheReport_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("basis");
    QString first;
    for (int i = scopes()->count() - 1; i >= 0; --i)
        if (scopes()->itemData(i).toString().startsWith("party"))
            first = scopes()->itemData(i).toString();
    for (const QString &basis : bases) {
        QTest::newRow(qPrintable("by backer " + basis)) << "all" << basis;
        QTest::newRow(qPrintable("by model " + basis)) << first << basis;
    }
}

void ReturnsTest::linesEqualTheReport()
{
    QFETCH(QString, scope);
    QFETCH(QString, basis);
    const QString by = scope == "all" ? "party" : "model";
    take(scope, basis);
    compare(report(scope, basis));
    const Rows rows = report(scope, basis, by);
    const auto *model = named<TableView>(m_page, "Deals")->model();
    QCOMPARE(model->rowCount(), rows.size());
    QVERIFY(rows.size() > 1);
    for (int i = 0; i < rows.size(); ++i) {
        const auto cell = [&](int column) { return model->index(i, column).data().toString(); };
        QCOMPARE(cell(0), nameOf(rows, i, by));
        QCOMPARE(unitsIn(cell(1)), rounded(rows.units(i, "paid_in"), 2));
        QCOMPARE(unitsIn(cell(2)), rounded(rows.units(i, "paid_out"), 2));
        QCOMPARE(cell(3), multipleText(rows.text(i, "tvpi")));
        QVERIFY2(saysReturn(cell(4), rows.text(i, "state"), rows.text(i, "xirr")), qPrintable(cell(4)));
    }
    QVERIFY(button(m_page, "Statement…")); // of whom it is about
}

void ReturnsTest::basisChangesWhatCameBack()
{
    take("all", "accrual");
    compare(report("all", "accrual"));
    const qint64 allocated = exact("Came back");
    const QString annual = shown("Annual return");
    take("all", "paid_out");
    compare(report("all", "paid_out"));
    QVERIFY(exact("Came back") < allocated);
    QVERIFY(shown("Annual return") != annual);
}

// As a person gets it: the chart's menu, and there the table.
void ReturnsTest::theChartEndsWhereTheReportDoes()
{
    take("all", "accrual");
    const Rows rows = report("all", "accrual");
    compare(rows);
    auto *chart = m_page->findChild<TimeChart *>();
    QTest::mouseClick(chart->findChild<ChartMenu *>(), Qt::LeftButton);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *view = m_sample->dialog<QDialog>()->findChild<TableView *>();
    QVERIFY(view && view->model()->rowCount() > 50);
    int last = view->model()->rowCount() - 1;
    QCOMPARE(view->model()->headerData(1, Qt::Horizontal).toString(), QString("Cash flow"));
    // Behind what came back stands when the rest would, in a column of its own.
    QCOMPARE(view->model()->headerData(3, Qt::Horizontal).toString(), QString("As in the last 90 days"));
    qint64 before = std::numeric_limits<qint64>::max();
    for (; view->model()->index(last, 1).data().toString() == QString("—"); --last) {
        const qint64 ahead = unitsIn(view->model()->index(last, 3).data().toString());
        QVERIFY(ahead < before);
        before = ahead;
    }
    QVERIFY(last < view->model()->rowCount() - 1);
    QCOMPARE(unitsIn(view->model()->index(last, 1).data().toString()),
             rows.units(0, "paid_out") - rows.units(0, "paid_in"));
    view->window()->close();
    QTRY_VERIFY(!m_sample->window().findChild<QDialog *>());

    // The last flow's balance is the same, and of one backer it ends where its own row does.
    const auto *flows = named<TableView>(m_page, "Cash flows")->model();
    QCOMPARE(unitsIn(flows->index(0, 6).data().toString()), rows.units(0, "paid_out") - rows.units(0, "paid_in"));
    const QString backer = scopes()->itemData(1).toString();
    take(backer, "paid_out");
    const Rows own = report(backer, "paid_out");
    compare(own);
    const ChartTable table = chart->table();
    QCOMPARE(table.titles.value(1), QString("This backer"));
    QCOMPARE(unitsIn(table.rows.last()[1].exact), own.units(0, "paid_out") - own.units(0, "paid_in"));
}

void ReturnsTest::figuresAreExplained_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QString>("column"); // that adds up to the figure
    QTest::newRow("paid in") << "Paid in"
                             << "Amount";
    QTest::newRow("came back") << "Came back"
                               << "Amount";
    QTest::newRow("at work") << "Still at work"
                             << "Still at work";
}

void ReturnsTest::figuresAreExplained()
{
    QFETCH(QString, caption);
    QFETCH(QString, column);
    for (const QString &basis : bases) {
        take("all", basis);
        compare(report("all", basis));
        QTest::mouseClick(keyFigure(m_page, caption), Qt::LeftButton);
        auto *dialog = m_sample->dialog<ExplanationDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().startsWith(caption + ": "));
        QCOMPARE(unitsIn(dialog->windowTitle().mid(caption.size() + 2)), exactFigure(m_page, caption));
        const auto *model = dialog->findChild<TableView *>()->model();
        int place = -1;
        for (int i = 0; i < model->columnCount(); ++i)
            if (model->headerData(i, Qt::Horizontal).toString() == column)
                place = i;
        QVERIFY(place >= 0 && model->rowCount() > 0);
        qint64 sum = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            sum += unitsIn(model->index(row, place).data().toString());
        QCOMPARE(sum, exactFigure(m_page, caption));
        click(dialog, "Close");
        QTRY_VERIFY(!m_sample->window().findChild<ExplanationDialog *>());
    }
}

// Enter on a backer's line goes to its models, Enter there to the model.
void ReturnsTest::aTableOpensOneOfItsLines()
{
    take("all", "accrual");
    compare(report("all", "accrual"));
    auto *deals = named<TableView>(m_page, "Deals");
    const QString backer = deals->model()->index(1, 0).data().toString();
    deals->setFocus();
    deals->setCurrentIndex(deals->model()->index(1, 0));
    QTest::keyClick(deals, Qt::Key_Return);
    QTRY_COMPARE(scopes()->currentText(), "Backer: " + backer);
    compare(report(scopes()->currentData().toString(), "accrual"));
}

QTEST_MAIN(ReturnsTest)
#include "returns_test.moc"
