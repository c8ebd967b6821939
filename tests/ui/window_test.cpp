// SPDX-License-Identifier: GPL-3.0-or-later
// A person at the window: makes a portfolio, registers a model, imports a file for it, and reads the same totals on
// every surface. Clicks and keys are real; waiting is for what becomes visible.
#include "person.h"

#include "exchange/report.h"
#include "tables/format.h"
#include "tables/payments_model.h"
#include "ui/pages/models/model_page.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/models/register_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/revenue/import_page.h"
#include "ui/pages/revenue/revenue_page.h"
#include "ui/style/theme.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rate_slider.h"
#include "ui/widgets/table_view.h"
#include "ui/window.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include <fstream>

using namespace cb;
using namespace cb::ui;
using test::button;
using test::click;
using test::field;
using test::figure;
using test::type;

class WindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_window;

    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    template <class Page>
    Page *page()
    {
        return m_window->findChild<Page *>();
    }
    void writeRevenue(const QString &path, int rows)
    {
        std::ofstream out(path.toStdString());
        out << "model,occurred_at,amount,reference\n";
        for (int i = 0; i < rows; ++i)
            out << "Atlas Router,2025-0" << 1 + i % 9 << "-1" << i % 10 << "T12:00:00Z,1.000001,ref-" << i << "\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        applyTheme(*qApp, Theme::Light);
        QVERIFY(portfolio::Portfolio::create(std::filesystem::path(file("lab.cbk").toStdString()), "Lab").ok());
        m_window = std::make_unique<Window>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->open(file("lab.cbk"));
        QVERIFY(m_window->session());
        new QAbstractItemModelTester(page<RevenuePage>()->findChild<tables::PaymentsModel *>(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        const auto models = m_window->findChildren<QAbstractTableModel *>();
        for (QAbstractTableModel *model : models)
            if (!qobject_cast<tables::PaymentsModel *>(model))
                new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void registersAModelWithReasonsBesideFields()
    {
        QTRY_VERIFY(button(page<OverviewPage>(), "Register model"));
        click(page<OverviewPage>(), "Register model");
        auto *form = page<RegisterPage>();
        QTRY_VERIFY(form->isVisible());
        click(form, "Register");
        QTRY_VERIFY(field(form, "Name")->accessibleDescription().contains(QStringLiteral("needed")));
        type(form, "Name", QStringLiteral("Atlas Router"));
        type(form, "Domain", QStringLiteral("Logistics"));
        type(form, "Creator", QStringLiteral("Hana Ruiz"));
        type(form, "Terms in force from", QStringLiteral("2025-01-01"));
        const auto rates = form->findChildren<RateSlider *>();
        rates[0]->field()->setFocus();
        rates[0]->field()->selectAll();
        QTest::keyClicks(rates[0]->field(), QStringLiteral("70"));
        QVERIFY(!button(form, "Register")->isEnabled()); // 70 + 30 + 3 is above 98
        rates[0]->field()->selectAll();
        QTest::keyClicks(rates[0]->field(), QStringLiteral("50"));
        click(form, "Register");
        QTRY_VERIFY(page<ModelPage>()->isVisible());
        const auto facts = m_window->session()->facts();
        QCOMPARE(facts->all<portfolio::Model>().size(), std::size_t{1});
        QCOMPARE(facts->all<portfolio::Model>().front().id, std::string("atlas-router"));
        QCOMPARE(facts->all<portfolio::Terms>().front().creator.units(), 500'000);
    }

    void importsAFileAndShowsTheSameTotalEverywhere()
    {
        writeRevenue(file("june.csv"), 1000);
        click(page<ModelPage>(), "Import revenue…");
        auto *import = page<ImportPage>();
        QTRY_VERIFY(import->isVisible());
        import->setFile(file("june.csv"));
        QTRY_VERIFY(button(import, "Import") && button(import, "Import")->isEnabled());
        click(import, "Import");
        QTRY_VERIFY(button(import, "Done"));
        click(import, "Done");
        auto *revenue = page<RevenuePage>();
        QTRY_VERIFY(revenue->isVisible());
        auto *payments = revenue->findChild<tables::PaymentsModel *>();
        QTRY_COMPARE(payments->count(), std::int64_t{1000});
        const QString total = tables::usdcText(*engine::Amount::parse("1000.001"));
        QCOMPARE(tables::usdcText(payments->net()), total);

        // The chosen payment's parts add up, and are told with their weights.
        auto *view = revenue->findChild<TableView *>();
        QTRY_VERIFY(payments->payment(0));
        view->selectRow(0);
        QTRY_VERIFY(!revenue->findChildren<QLabel *>().isEmpty());

        click(m_window.get(), "Overview");
        QTRY_VERIFY(page<OverviewPage>()->isVisible());
        QTRY_COMPARE(figure(page<OverviewPage>(), "Revenue"), tables::usdcText(*engine::Amount::parse("1000.001"), 2));

        // The exported report says the same.
        click(m_window.get(), "Reports");
        auto *reports = page<ReportsPage>();
        QTRY_VERIFY(reports->isVisible());
        reports->exportReport(*exchange::parseReport(reports->options()), today(), exchange::ReportFormat::Csv,
                              file("report.csv"));
        QTRY_VERIFY(QFileInfo::exists(file("report.csv")));
        QFile report(file("report.csv"));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = report.readAll().split('\n');
        const qsizetype column = lines[0].split(',').indexOf("total");
        std::int64_t sum = 0;
        for (qsizetype i = 1; i + 1 < lines.size(); ++i)
            sum += engine::Amount::parse(lines[i].split(',')[column].toStdString()).value().units();
        QCOMPARE(sum, std::int64_t{1'000'001'000});
    }

    void importingAgainAddsNothing()
    {
        auto *import = page<ImportPage>();
        click(m_window.get(), "Revenue");
        click(page<RevenuePage>(), "Import revenue…");
        import->setFile(file("june.csv"));
        QTRY_COMPARE(figure(import, "Already there"), QStringLiteral("1,000"));
        QVERIFY(!button(import, "Import")->isEnabled());
    }

    void importsRecordsAndTakesThemBack()
    {
        std::ofstream(file("people.csv").toStdString()) << "id,name,kind\ndan,Dan,person\neve,Eve,robot\n";
        auto *import = page<ImportPage>();
        import->setKind("parties");
        import->setFile(file("people.csv"));
        QTRY_VERIFY(import->findChild<QCheckBox *>() && !button(import, "Import")->isEnabled());
        import->findChild<QCheckBox *>()->setChecked(true);
        click(import, "Import");
        QTRY_VERIFY(button(import, "Done"));
        import->findChild<QCheckBox *>()->setChecked(false);
        QVERIFY(m_window->session()->facts()->find<portfolio::Party>("dan"));
        QVERIFY(!m_window->session()->facts()->find<portfolio::Party>("eve"));
        click(import, "Done");

        auto *revenue = page<RevenuePage>();
        revenue->findChild<QTabWidget *>()->setCurrentIndex(1);
        auto *batches = button(revenue, "Take this import back")->parentWidget()->findChild<TableView *>();
        QTRY_COMPARE(batches->model()->rowCount(), 2);
        QCOMPARE(batches->model()->index(0, 1).data().toString(), QStringLiteral("Parties"));
        QCOMPARE(batches->model()->index(1, 1).data().toString(), QStringLiteral("Revenue"));
        batches->selectRow(0);
        click(revenue, "Take this import back");
        QTRY_COMPARE(batches->model()->rowCount(), 1);
        QVERIFY(!m_window->session()->facts()->find<portfolio::Party>("dan"));
        QVERIFY(!button(revenue, "Take this import back")->isEnabled());
        revenue->findChild<QTabWidget *>()->setCurrentIndex(0);
        click(revenue, "Import revenue…");
        QVERIFY(!button(import, "Import")->isEnabled());
    }

    void staysResponsiveWhileImporting()
    {
        const int rows = qEnvironmentVariableIntValue("CB_RESPONSIVE_ROWS") > 0
                             ? qEnvironmentVariableIntValue("CB_RESPONSIVE_ROWS")
                             : 200'000;
        std::ofstream out(file("large.csv").toStdString());
        out << "model,occurred_at,amount,reference\n";
        for (int i = 0; i < rows; ++i)
            out << "atlas-router,2025-02-1" << i % 10 << "T10:00:00Z,0.010001,large-reference-" << 100'000'000 + i
                << "\n";
        out.close();
        auto *import = page<ImportPage>();
        import->setFile(file("large.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(button(import, "Import") && button(import, "Import")->isEnabled(), 60'000);
        click(import, "Import");
        qint64 longest = 0;
        QElapsedTimer since;
        since.start();
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, since.restart()); });
        beat.start(5);
        QTRY_VERIFY_WITH_TIMEOUT(button(import, "Done"), 120'000);
        qInfo("longest time between two beats of the event loop while importing %d payments: %lld ms", rows,
              static_cast<long long>(longest));
        // A machine under load may be slow; a window that waits for the import would stand for seconds.
        QVERIFY(longest < 1000);
    }

    void aFileThatCannotBeOpenedLeavesTheOtherOpen()
    {
        QFile broken(file("broken.cbk"));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no portfolio at all") > 0);
        broken.close();
        click(m_window.get(), "Overview");
        m_window->open(broken.fileName());
        QVERIFY(m_window->session());
        QCOMPARE(m_window->session()->path().filename().string(), std::string("lab.cbk"));
        auto *told = page<OverviewPage>()->messages();
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->text().contains("broken.cbk"));
    }

    void everyFocusableWidgetHasAName()
    {
        const auto widgets = m_window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const auto *labelled = qobject_cast<const QAbstractButton *>(widget);
            const bool inner =
                widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QLineEdit *>(widget);
            if (widget->focusPolicy() == Qt::NoFocus || inner || (labelled && !labelled->text().isEmpty()))
                continue;
            const bool hasOwnFocus = qobject_cast<const QComboBox *>(widget) || qobject_cast<const TableView *>(widget);
            if (hasOwnFocus)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void cleanupTestCase() { m_window.reset(); }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
