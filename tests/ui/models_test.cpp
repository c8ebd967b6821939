// SPDX-License-Identifier: GPL-3.0-or-later
// What a model's page says each version earned, against the payments' days, and what a version without payments does
// to it: nothing.
#include "sample_window.h"

#include "exchange/text.h"
#include "portfolio/session.h"
#include "tables/format.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/pages/models/model_page.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QtTest/QtTest>

using namespace cb;
using namespace cb::ui;
using namespace cb::test;
using exchange::ReportOptions;
using portfolio::Version;

class ModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void versionsAreCountedByDaysWithPayments();
    void aVersionIsNamedOnce();
    void aVersionToComeEarnsNothingAndTakesNothing();
    void overviewShowsTheSplitOfTheModelChosen();
    void cleanupTestCase() { m_sample.reset(); }

private:
    QList<QStringList> economics() const;
    std::unique_ptr<SampleWindow> m_sample;
    ModelPage *m_page = nullptr;
};

void ModelsTest::initTestCase()
{
    m_sample = std::make_unique<SampleWindow>();
    auto *list = m_sample->page<ModelsPage>("Models")->findChild<TableView *>();
    int place = -1;
    QTRY_VERIFY(list->model()->rowCount() > 0);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString() == "Iris Segmenter")
            place = row;
    QVERIFY(place >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(place, 0));
    QTest::keyClick(list, Qt::Key_Return);
    m_page = m_sample->window().findChild<ModelPage *>();
    QTRY_VERIFY(m_page->isVisible());
    m_sample->watchModels();
    chooseTab(m_page, "Economics");
    QTRY_VERIFY(!economics().isEmpty());
}

// The table's rows, newest version first.
QList<QStringList> ModelsTest::economics() const
{
    const auto *model = named<TableView>(m_page, "What each version earned")->model();
    QList<QStringList> rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        rows << cells;
    }
    return rows;
}

void ModelsTest::versionsAreCountedByDaysWithPayments()
{
    ReportOptions options;
    options.name = "revenue";
    options.every = "day";
    const Rows days = m_sample->report(options);
    auto until = engine::Day::parse(days.text(days.size() - 1, "period").toStdString())->plusDays(1);
    auto versions = m_sample->facts()->ofModel<Version>("iris");
    std::sort(versions.begin(), versions.end(),
              [](const Version &a, const Version &b) { return b.releasedOn < a.releasedOn; });
    const auto rows = economics();
    QCOMPARE(rows.size(), static_cast<qsizetype>(versions.size()));
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const QStringList &row = rows[static_cast<qsizetype>(i)];
        QCOMPARE(row[0].toStdString(), versions[i].version);
        const int expected = until.number() - versions[i].releasedOn.number();
        QCOMPARE(row[2], QString::number(expected));
        QVERIFY(qAbs(unitsIn(row[5]) * expected - unitsIn(row[4])) <= 5'000 * (expected + 1));
        until = versions[i].releasedOn;
    }
}

void ModelsTest::aVersionIsNamedOnce()
{
    Version again;
    again.model = "iris";
    auto *dialog = new RecordDialog(m_sample->session(), again, {QStringLiteral("model")}, &m_sample->window());
    dialog->open();
    const auto says = [&](const QString &text) {
        const auto labels = dialog->findChildren<Label *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const Label *label) { return label->isVisible() && label->text() == text; });
    };
    click(dialog, "Save");
    QVERIFY(says(QStringLiteral("✕ This is needed.")));
    type(dialog, "Version", "2.0.0");
    type(dialog, "Released on", "2026-11-20");
    QVERIFY(!says(QStringLiteral("✕ This is needed.")));
    click(dialog, "Save");
    QTRY_VERIFY(says(QStringLiteral("✕ The model has a version “2.0.0” already.")));
    delete dialog;
}

void ModelsTest::aVersionToComeEarnsNothingAndTakesNothing()
{
    const auto before = economics();
    Version next;
    next.model = "iris";
    next.version = "2.2.0";
    next.releasedOn = *engine::Day::parse("2026-11-20");
    portfolio::Edit edit;
    edit.put(next);
    m_sample->session().apply(this, edit, [](const Result<portfolio::Notice> &done) { QVERIFY(done.ok()); });
    QTRY_COMPARE(economics().size(), before.size() + 1);
    const auto after = economics();
    QCOMPARE(after.mid(1), before);
    QCOMPARE(after.front()[2], QStringLiteral("0"));
    QCOMPARE(after.front()[5], QStringLiteral("—"));
    QCOMPARE(after.front()[6], QStringLiteral("—"));
}

void ModelsTest::overviewShowsTheSplitOfTheModelChosen()
{
    const auto *overview = m_sample->page<OverviewPage>("Overview");
    auto *box = named<QComboBox>(overview, "Model whose split is shown");
    QTRY_VERIFY(box->isVisible() && box->count() > 2);
    const auto *shares = named<TableView>(overview, "Shares by recipient");
    for (const char *name : {"Quill Summariser", "Lumen Denoiser"}) {
        choose(box, box->findText(name));
        const std::string id = box->currentData().toString().toStdString();
        const auto split =
            m_sample->ask([&](portfolio::Portfolio &p) { return portfolio::currentSplit(p, id, today()); });
        QStringList expected;
        for (const auto &[recipient, rate] : split->rates)
            expected << exchange::recipientTitle(recipient) + " " + tables::rateText(rate);
        expected.sort();
        const auto told = [&] {
            QStringList rows;
            for (int row = 0; row < shares->model()->rowCount(); ++row)
                rows << shares->model()->index(row, 0).data().toString() + " " +
                            shares->model()->index(row, 1).data().toString();
            rows.sort();
            return rows;
        };
        QTRY_COMPARE(told(), expected);
        QCOMPARE(box->currentText(), QString(name));
    }
}

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
