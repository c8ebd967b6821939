// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's figures and what its chart tells under the pointer, against the reports of the same days; and every
// page as a backer, a creator and everyone sees it.
#include "sample_window.h"

#include "exchange/report_words.h"
#include "exchange/text.h"
#include "tables/payments_model.h"
#include "ui/charts/time_chart.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/parties/parties_page.h"
#include "ui/pages/portfolio_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/returns/returns_page.h"
#include "ui/pages/revenue/revenue_page.h"
#include "ui/pages/scenarios/scenarios_page.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/table_view.h"

#include <QtTest/QtTest>
#include <QtWidgets/QListWidget>

using namespace cb;
using namespace cb::ui;
using namespace cb::test;
using exchange::ReportOptions;

namespace {

// Whether the first rows of a report are what a table shows, cell by cell: exactly under the pointer, and in two
// decimals. Money that moved is added up below.
bool shows(const TableView *view, const Rows &rows)
{
    const auto *model = view->model();
    const auto shown = qMin<qsizetype>(rows.size(), 500);
    if (!model || model->rowCount() < shown || model->rowCount() > shown + 1 ||
        model->columnCount() != rows.columns().size())
        return false;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString &name = rows.columns()[column];
        if (model->headerData(column, Qt::Horizontal).toString() != exchange::columnTitle(name.toStdString()))
            return false;
        const bool ratio = name == "dpi" || name == "rvpi" || name == "tvpi" || name == "moic" || name == "xirr";
        const bool amounts = rows.size() > 0 && !ratio && rows.text(0, name).section('.', 1).size() == 6;
        for (int row = 0; row < shown; ++row) {
            const QModelIndex cell = model->index(row, column);
            if (cell.data(Qt::ToolTipRole).toString() != rows.text(row, name))
                return false;
            if (amounts && unitsIn(cell.data().toString()) != rounded(rows.units(row, name), 2))
                return false;
        }
        const QModelIndex total = model->index(static_cast<int>(shown), column);
        if (total.isValid() && amounts && unitsIn(total.data(Qt::ToolTipRole).toString()) != rows.sum(name))
            return false;
    }
    return true;
}

} // namespace

class ViewAsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePointerReadsTheReport_data();
    void thePointerReadsTheReport();
    void overview_data() { viewers(); }
    void overview();
    void models_data() { viewers(); }
    void models();
    void revenue_data() { viewers(); }
    void revenue();
    void reports_data() { viewers(); }
    void reports();
    void returns_data() { viewers(); }
    void returns();
    void partiesAndScenarios_data() { viewers(); }
    void partiesAndScenarios();
    void cleanupTestCase() { m_sample.reset(); }

private:
    void viewers();
    void look(); // as whom the row says
    std::vector<std::string> concerned(const QString &party) const;
    ReportOptions ofModels(const char *name, const QString &party) const;
    ReportOptions ofParty(const QString &party) const;
    qint64 received(const Rows &rows, const char *recipient) const;

    std::unique_ptr<SampleWindow> m_sample;
};

void ViewAsTest::initTestCase()
{
    m_sample = std::make_unique<SampleWindow>();
}

// Everyone comes again after those who see less.
void ViewAsTest::viewers()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("party");
    QTest::newRow("backer") << "Backer: Nightjar Collective"
                            << "nightjar";
    QTest::newRow("creator") << "Creator: Marta Keller"
                             << "marta-keller";
    QTest::newRow("creator with backers of others") << "Creator: Vision Lab"
                                                    << "vision-lab";
    QTest::newRow("everyone") << "Everyone"
                              << "";
}

void ViewAsTest::look()
{
    QFETCH(QString, title);
    m_sample->viewAs(title);
}

// Models that the party created, backs or owns a part of; empty for everyone.
std::vector<std::string> ViewAsTest::concerned(const QString &party) const
{
    std::vector<std::string> ids;
    const auto facts = m_sample->facts();
    const std::string id = party.toStdString();
    for (const portfolio::Model &model : facts->all<portfolio::Model>()) {
        bool concerns = model.creator == id;
        for (const auto &contribution : facts->all<portfolio::Contribution>())
            concerns = concerns || (contribution.backer == id &&
                                    facts->find<portfolio::Round>(contribution.round)->model == model.id);
        for (const auto &holding : facts->all<portfolio::Ownership>())
            concerns = concerns || (holding.party == id && holding.model == model.id);
        if (concerns)
            ids.push_back(model.id);
    }
    return ids;
}

ReportOptions ViewAsTest::ofModels(const char *name, const QString &party) const
{
    ReportOptions options;
    options.name = name;
    options.every = "all";
    options.to = today().toString();
    options.models = concerned(party);
    return options;
}

ReportOptions ViewAsTest::ofParty(const QString &party) const
{
    ReportOptions options = ofModels("distribution", party);
    options.by = "recipient";
    if (!party.isEmpty())
        options.parties = {party.toStdString()};
    return options;
}

qint64 ViewAsTest::received(const Rows &rows, const char *recipient) const
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        sum += rows.text(i, "recipient") == QLatin1String(recipient) ? rows.units(i, "amount") : 0;
    return sum;
}

void ViewAsTest::thePointerReadsTheReport_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("every");
    QTest::newRow("weeks") << 1 << "week";
    QTest::newRow("days") << 0 << "day";
    QTest::newRow("months") << 2 << "month";
}

void ViewAsTest::thePointerReadsTheReport()
{
    QFETCH(int, step);
    QFETCH(QString, every);
    auto *page = m_sample->page<OverviewPage>("Overview");
    choose(named<SegmentedControl>(page, "Range"), 4);
    choose(named<SegmentedControl>(page, "Step"), step);
    ReportOptions options = ofModels("revenue", {});
    options.every = every.toStdString();
    options.by = "recipient";
    const Rows revenue = m_sample->report(options);
    options.name = "distribution";
    const Rows distribution = m_sample->report(options);
    std::map<QString, std::map<QString, qint64>> expected; // by period and what the chart calls it
    for (qsizetype i = 0; i < revenue.size(); ++i)
        expected[revenue.text(i, "period")]["Total"] = revenue.units(i, "net");
    for (std::size_t place = 0; place < engine::recipientCount; ++place) {
        const auto recipient = static_cast<engine::Recipient>(place);
        const auto name = QString::fromUtf8(portfolio::recipientName(recipient).data());
        for (qsizetype i = 0; i < distribution.size(); ++i)
            if (distribution.text(i, "recipient") == name)
                expected[distribution.text(i, "period")][exchange::recipientTitle(recipient)] =
                    distribution.units(i, "amount");
    }
    auto *chart = page->findChild<TimeChart *>();
    // Days without payments are in the chart and not in the report.
    const auto ends = [&] {
        const ChartTable table = chart->table();
        return table.rows.isEmpty() ? QString() : table.rows.first()[0].text + ' ' + table.rows.last()[0].text;
    };
    QTRY_COMPARE(ends(), expected.begin()->first + ' ' + expected.rbegin()->first);
    auto *view = chart->findChild<QGraphicsView *>();
    QSet<QString> read;
    for (int x = 80; x < view->viewport()->width() - 20; x += 9) {
        movePointer(view, {x, view->viewport()->height() / 2});
        if (chart->cursor() < 0)
            continue;
        const QString told = view->accessibleDescription();
        const QString period = told.section(". ", 0, 0).section(" · ", 0, 0);
        read << period;
        const QStringList lines = told.section(". ", 1).split("; ").mid(0, 8); // behind them stands what happened
        QCOMPARE(lines.size(), 8);                                             // seven recipients and the total
        for (const QString &line : lines)
            QCOMPARE(unitsIn(line.section(": ", 1)), expected[period][line.section(": ", 0, 0)]);
    }
    QVERIFY2(read.size() > qMin<qsizetype>(20, qsizetype(expected.size()) - 4),
             qPrintable(QString::number(read.size())));
}

void ViewAsTest::overview()
{
    QFETCH(QString, party);
    auto *page = m_sample->page<OverviewPage>("Overview");
    choose(named<SegmentedControl>(page, "Range"), 4);
    look();
    const Rows revenue = m_sample->report(ofModels("revenue", party));
    const Rows own = m_sample->report(ofParty(party));
    // A party's own parts are called so; what it never got is not there.
    const QString captions[] = {party.isEmpty() ? "Revenue" : "Revenue of its models",
                                party.isEmpty() ? "Creator royalties" : "Got as owner",
                                party.isEmpty() ? "Returned to backers" : "Got as backer", "For buyback & burn"};
    QTRY_COMPARE(exactFigure(page, captions[0]), revenue.sum("net"));
    for (const auto &[place, recipient] : {std::pair(1, "creator"), std::pair(2, "backers")}) {
        QTRY_COMPARE(exactFigure(page, captions[place]), received(own, recipient));
        QCOMPARE(keyFigure(page, captions[place])->isVisible(), received(own, recipient) != 0);
    }
    ReportOptions protocol = ofModels("distribution", party);
    protocol.by = "recipient";
    QCOMPARE(exactFigure(page, "For buyback & burn"), received(m_sample->report(protocol), "buyback_burn"));
    const auto ids = concerned(party);
    QCOMPARE(named<TableView>(page, "Models")->model()->rowCount(), party.isEmpty() ? 5 : int(ids.size()));

    // Each is told in rows that add up to it.
    for (const QString &caption : captions) {
        if (!keyFigure(page, caption)->isVisible())
            continue;
        QTest::mouseClick(keyFigure(page, caption), Qt::LeftButton);
        auto *dialog = m_sample->dialog<ExplanationDialog>();
        QCOMPARE(toldTitle(dialog), exactFigure(page, caption));
        QCOMPARE(toldSum(dialog, caption == captions[0] ? "Revenue" : "Part"), exactFigure(page, caption));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_sample->window().findChild<ExplanationDialog *>());
    }
}

void ViewAsTest::models()
{
    QFETCH(QString, party);
    auto *page = m_sample->page<ModelsPage>("Models");
    look();
    auto options = ofModels("revenue", party);
    options.by = "model";
    const Rows rows = m_sample->report(options);
    std::map<QString, qint64> expected;
    for (const portfolio::Model &one : m_sample->facts()->all<portfolio::Model>())
        if (const auto ids = concerned(party); ids.empty() || std::count(ids.begin(), ids.end(), one.id))
            expected[QString::fromStdString(one.name)] = 0; // even if it earned nothing
    for (qsizetype i = 0; i < rows.size(); ++i)
        expected[QString::fromStdString(
            m_sample->facts()->find<portfolio::Model>(rows.text(i, "model").toStdString())->name)] =
            rows.units(i, "net");
    const auto *model = page->findChild<TableView *>()->model();
    const auto shown = [&] {
        std::map<QString, qint64> amounts;
        for (int row = 0; row < model->rowCount(); ++row)
            amounts[model->index(row, 0).data().toString()] =
                unitsIn(model->index(row, 5).data(Qt::ToolTipRole).toString());
        return amounts;
    };
    QTRY_VERIFY(shown() == expected);
}

void ViewAsTest::revenue()
{
    QFETCH(QString, party);
    auto *page = m_sample->page<RevenuePage>("Revenue");
    look();
    ReportOptions options = ofModels("revenue", party);
    options.to.clear();
    const Rows rows = m_sample->report(options);
    const auto *payments = page->findChild<tables::PaymentsModel *>();
    QTRY_COMPARE(payments->net().units(), rows.sum("net"));
    qint64 count = 0;
    for (qsizetype i = 0; i < rows.size(); ++i)
        count += rows.text(i, "payments").toLongLong();
    QCOMPARE(qint64(payments->count()), count);
    QTRY_VERIFY(payments->payment(0)); // its page has come
}

void ViewAsTest::reports()
{
    QFETCH(QString, party);
    auto *page = m_sample->page<ReportsPage>("Reports");
    look();
    auto *names = named<QListWidget>(page, "Reports");
    names->setFocus();
    for (const char *name : {"distribution", "revenue", "contributions", "agreements", "returns"}) {
        QTest::keyClick(names, Qt::Key_Home);
        while (names->currentItem()->data(Qt::UserRole).toString() != QLatin1String(name))
            QTest::keyClick(names, Qt::Key_Down);
        const ReportOptions asked = page->options();
        QCOMPARE(asked.models, concerned(party));
        const Rows rows = m_sample->report(asked);
        auto *view = page->findChild<TableView *>();
        QTRY_VERIFY2(shows(view, rows), name);
        m_sample->watchModels();
        if (name == QLatin1String("contributions") && !party.isEmpty())
            for (qsizetype row = 0; row < rows.size(); ++row)
                QCOMPARE(rows.text(row, "backer"), party);
    }
}

// A backer sees its own money; a creator that of all who back its models, in those models only.
void ViewAsTest::returns()
{
    QFETCH(QString, party);
    auto *page = m_sample->page<ReturnsPage>("Returns");
    look();
    auto *scopes = named<QComboBox>(page, "Whose returns");
    QTRY_VERIFY(scopes->count() > 0);
    for (int i = 0; i < scopes->count(); ++i) {
        choose(scopes, i);
        const QString scope = scopes->itemData(i).toString();
        const std::string id = scope.section(QLatin1Char(':'), 1).toStdString();
        ReportOptions options = ofModels("returns", party);
        options.to.clear();
        options.every.clear();
        options.by = "all";
        if (party == "nightjar")
            options.parties = {"nightjar"};
        if (scope.startsWith("party"))
            options.parties = {id};
        else if (scope.startsWith("model"))
            options.models = {id};
        else if (scope != "all")
            continue; // only parties and models narrow a report
        const Rows rows = m_sample->report(options);
        QTRY_COMPARE(exactFigure(page, "Paid in"), rows.units(0, "paid_in"));
        QTRY_COMPARE(exactFigure(page, "Came back"), rows.units(0, "paid_out"));
        QCOMPARE(exactFigure(page, "Still at work"), rows.units(0, "residual"));
    }
    choose(scopes, 0);
    // Whoever looks is offered nothing that does not concern it.
    const auto ids = concerned(party);
    for (int i = 0; i < scopes->count() && !party.isEmpty(); ++i)
        if (const QString scope = scopes->itemData(i).toString(); scope.startsWith("model"))
            QVERIFY(std::find(ids.begin(), ids.end(), scope.mid(6).toStdString()) != ids.end());
}

void ViewAsTest::partiesAndScenarios()
{
    QFETCH(QString, party);
    auto *parties = m_sample->page<PartiesPage>("Parties");
    look();
    const auto &all = m_sample->facts()->all<portfolio::Party>();
    QTRY_COMPARE(named<TableView>(parties, "People and organisations")->model()->rowCount(),
                 party.isEmpty() ? int(all.size()) : 1);
    auto *scenarios = m_sample->page<ScenariosPage>("Scenarios");
    auto *looked = named<QComboBox>(scenarios, "What is looked at");
    // Revenue, seven recipients, and parties.
    QTRY_COMPARE(looked->count(), 8 + (party.isEmpty() ? int(all.size()) : 1));
}

QTEST_MAIN(ViewAsTest)
#include "view_as_test.moc"
