// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/format.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/time_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rate_slider.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"

#include <QtGui/QClipboard>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSlider>
#include <QtWidgets/QSpinBox>

using namespace cb::ui;

class KitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void segmentsMoveByKeys()
    {
        SegmentedControl control({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                                 QStringLiteral("Letters"));
        QSignalSpy spy(&control, &SegmentedControl::currentChanged);
        QTest::keyClick(&control, Qt::Key_Right);
        QCOMPARE(control.current(), 1);
        QTest::keyClick(&control, Qt::Key_End);
        QTest::keyClick(&control, Qt::Key_Right); // there is no further one
        QCOMPARE(control.current(), 2);
        QCOMPARE(spy.count(), 2);
    }

    // Whoever turns the wheel over a page scrolls it, whatever passes below the pointer.
    void theWheelChangesOnlyWhatHasTheFocus()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *line = new QLineEdit;
        auto *box = new QComboBox;
        box->addItems({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        auto *number = new QSpinBox;
        for (QWidget *widget :
             {static_cast<QWidget *>(line), static_cast<QWidget *>(box), static_cast<QWidget *>(number)})
            column->addWidget(widget);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        line->setFocus();
        const auto turn = [](QWidget *over) {
            const QPoint at = over->rect().center();
            QWheelEvent event(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            event.setAccepted(false);
            QSpontaneKeyEvent::setSpontaneous(&event); // as from a hand: only such a wheel gives the focus
            QApplication::sendEvent(over, &event);
        };
        for (int i = 0; i < 3; ++i) {
            turn(box);
            turn(number);
        }
        QCOMPARE(box->currentIndex(), 0);
        QCOMPARE(number->value(), 0);
        QVERIFY(line->hasFocus());
        box->setFocus();
        turn(box);
        QCOMPARE(box->currentIndex(), 1);
    }

    void ratesAreTakenExactlyOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("rate"); // -1: refused
        QTest::newRow("whole") << QStringLiteral("50") << qint64{500'000};
        QTest::newRow("four decimals") << QStringLiteral("12.3456") << qint64{123'456};
        QTest::newRow("five decimals") << QStringLiteral("12.34567") << qint64{-1};
        QTest::newRow("too much") << QStringLiteral("98.0001") << qint64{-1};
        QTest::newRow("most") << QStringLiteral("98") << qint64{980'000};
        QTest::newRow("no number") << QStringLiteral("abc") << qint64{-1};
        QTest::newRow("negative") << QStringLiteral("-1") << qint64{-1};
        QTest::newRow("empty") << QString() << qint64{-1};
    }
    void ratesAreTakenExactlyOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(qint64, rate);
        RateSlider slider(QStringLiteral("Rate"), Qt::blue);
        slider.setRate(10'000);
        slider.field()->selectAll();
        if (text.isEmpty())
            QTest::keyClick(slider.field(), Qt::Key_Delete);
        else
            QTest::keyClicks(slider.field(), text);
        QCOMPARE(slider.error().isEmpty(), rate >= 0);
        QCOMPARE(slider.rate(), rate >= 0 ? rate : slider.rate());
        if (rate < 0 && !text.isEmpty())
            QCOMPARE(slider.field()->text(), text); // what was typed stays
    }

    void messagesAreNeverMarkup()
    {
        MessageBar bar;
        const QString hostile = QStringLiteral("<b>bold</b> <img src=\"file:///etc/passwd\">");
        bar.showMessage(MessageBar::Kind::Error, hostile);
        const auto labels = bar.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(bar.text(), hostile);
    }

    void fieldsSayTheirErrorToReaders()
    {
        auto *edit = new QLineEdit;
        FormField field(QStringLiteral("Name"), edit);
        QCOMPARE(edit->accessibleName(), QStringLiteral("Name"));
        field.setError(QStringLiteral("needed"));
        QVERIFY(edit->accessibleDescription().contains(QStringLiteral("needed")));
        QVERIFY(edit->property("wrong").toBool());
        field.setError({});
        QVERIFY(!edit->property("wrong").toBool());
    }

    void tablesAreCopiedWithTheirTitles()
    {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                model.setItem(row, column, new QStandardItem(QString::number(10 * row + column)));
        TableView view(QStringLiteral("Numbers"));
        view.setModel(&model);
        view.selectRow(1);
        view.copySelection();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A\tB\n10\t11\n"));
    }

    void aColumnsEdgeStaysWhereItWasPut()
    {
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
        const auto made = [&] {
            auto view = std::make_unique<TableView>(QStringLiteral("Numbers"));
            view->setModel(&model);
            view->resize(400, 200);
            view->show();
            view->fitColumns(0);
            return view;
        };
        const auto first = made();
        const int fitted = first->columnWidth(1);
        QHeaderView *head = first->horizontalHeader();
        const QPoint edge(head->sectionViewportPosition(1) + fitted - 1, head->height() / 2);
        head->setAttribute(Qt::WA_UnderMouse);
        QTest::mousePress(head->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(head->viewport(), edge + QPoint(40, 0));
        QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
        const int moved = first->columnWidth(1);
        QCOMPARE(moved, fitted + 40);
        const auto second = made();
        QCOMPARE(second->columnWidth(1), moved);
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("C")});
        QCOMPARE(made()->columnWidth(1), fitted); // another table
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
        second->horizontalHeader()->actions().first()->trigger(); // "Fit columns"
        QCOMPARE(second->columnWidth(1), fitted);
        QCOMPARE(made()->columnWidth(1), fitted);
    }

    void axesHaveRoundValuesAndCalendarDays()
    {
        const auto values = valueTicks(0, 6'123'000'000, 4);
        QCOMPARE(values.first().position, 0.0);
        QVERIFY(values.last().position >= 6'123'000'000.0);
        QCOMPARE(values[1].label, QStringLiteral("2k"));
        QVector<QDate> weeks;
        for (QDate day(2025, 12, 1); day < QDate(2026, 11, 1); day = day.addDays(7))
            weeks << day;
        const auto ticks = dateTicks(weeks, 0, static_cast<double>(weeks.size()) - 1, 6, QLocale::c());
        QVERIFY(ticks.size() >= 4 && ticks.size() <= 6);
        QCOMPARE(placeOf(weeks, QDate(2025, 12, 8)), 1.0);
    }

    void chartsTakeEverythingThatIsDoneToThem()
    {
        TimeChart chart(QStringLiteral("Chart"));
        ChartData data;
        for (int i = 0; i < 53; ++i) {
            data.starts << QDate(2025, 1, 6).addDays(7 * i);
            data.periodNames << QString::number(i);
        }
        for (int s = 0; s < 3; ++s) {
            ChartSeries series{QStringLiteral("<b>%1</b>").arg(s), recipientColor(s), {}};
            for (int i = 0; i < 53; ++i)
                series.values << (i * 1'000'000LL + s);
            data.series << series;
        }
        data.marks << ChartMark{QDate(2025, 6, 1), QStringLiteral("v2")};
        chart.resize(800, 400);
        chart.show();
        chart.setData(data);
        QVERIFY(tabSeparated(chart.table()).startsWith(QStringLiteral("Period\t<b>0</b>\t<b>1</b>\t<b>2</b>\n")));
        chart.setHiddenSeries({QStringLiteral("<b>1</b>")});
        QVERIFY(!tabSeparated(chart.table()).contains(QStringLiteral("<b>1</b>")));
        chart.showRange(10, 20);
        QVERIFY(chart.zoomed());
        auto *view = chart.findChild<QGraphicsView *>();
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(chart.cursor(), 10);
        for (int i = 0; i < 60; ++i) {
            QTest::mousePress(view->viewport(), Qt::LeftButton, {}, QPoint(10 * i % 790, 30));
            QTest::mouseMove(view->viewport(), QPoint(13 * i % 790, 200));
            QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, QPoint(17 * i % 790, 210));
            chart.resize(300 + 9 * i, 200 + 3 * i);
            if (i == 30)
                applyTheme(*qApp, Theme::Dark);
        }
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!chart.zoomed());
        data.series[0].values[3] = -5; // a week of refunds: bars
        chart.setData(data);
        chart.setData({});
        QVERIFY(!chart.grab().isNull());
        applyTheme(*qApp, Theme::Light);
    }

    void amountsAreExactForPeople()
    {
        using cb::engine::Amount;
        QLocale::setDefault(QLocale::c());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(cb::tables::amountText(Amount::ofUnits(36'000'000'001)), QStringLiteral("36,000.000001"));
        QCOMPARE(cb::tables::amountText(Amount::ofUnits(-1)), QStringLiteral("−0.000001"));
        QCOMPARE(cb::tables::amountText(Amount::ofUnits(-1), 2), QStringLiteral("0.00"));
        QCOMPARE(cb::tables::amountText(Amount::ofUnits(1'995'000), 2), QStringLiteral("2.00"));
        QCOMPARE(cb::tables::parseAmount(QStringLiteral("1.5")).value().units(), 1'500'000);
        QVERIFY(!cb::tables::parseAmount(QStringLiteral("1,500")).ok());
    }
};

QTEST_MAIN(KitTest)
#include "kit_test.moc"
