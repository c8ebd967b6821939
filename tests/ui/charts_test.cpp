// SPDX-License-Identifier: GPL-3.0-or-later
// What charts over time show and how one moves about in them.
#include "chart_samples.h"
#include "person.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/reduce.h"
#include "ui/charts/time_plot.h"
#include "ui/style/theme.h"
#include "ui/widgets/segmented_control.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QGraphicsView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace cb::ui;
using cb::test::movePointer;

namespace {

QImage painted(const TimePlot &plot, const QRectF &rect, TimeFrame &frame)
{
    QImage image(rect.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    frame = plot.frame(rect);
    plot.paint(painter, frame, palette(false), QLocale::c());
    return image;
}

bool columnIsBlue(const QImage &image, int x, const QRectF &plot)
{
    for (int y = qRound(plot.top()); y <= qRound(plot.bottom()); ++y)
        if (image.valid(x, y) && image.pixelColor(x, y).blue() - image.pixelColor(x, y).red() > 100)
            return true;
    return false;
}

ChartData oneLine(const QVector<qint64> &values)
{
    ChartData data;
    data.stacked = false;
    for (int i = 0; i < values.size(); ++i)
        data.starts << QDate(2020, 1, 1).addDays(i);
    data.series << ChartSeries{QStringLiteral("Line"), QColor(0, 0, 255), values};
    return data;
}

void turnWheel(QGraphicsView *view, QPoint at, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWheelEvent event(at, view->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(view->viewport(), &event);
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("creators-backers-test");
        applyTheme(*qApp, Theme::Light);
    }

    void reductionKeepsEveryPeak()
    {
        QRandomGenerator random(20'261'123);
        for (int round = 0; round < 400; ++round) {
            QVector<qint64> values(1 + random.bounded(3'000));
            for (qint64 &value : values)
                value = random.bounded(8) == 0 ? noValue : static_cast<qint64>(random.generate64() >> 4) - (1LL << 58);
            const int count = static_cast<int>(values.size());
            const int from = random.bounded(count);
            const int to = from + random.bounded(count - from);
            const int columns = 1 + random.bounded(1'500);
            QMap<int, QVector<int>> expected; // places by column
            for (int i = from; i <= to; ++i)
                if (values[i] != noValue)
                    expected[columnOf(i, from, to, columns)] << i;
            const auto reduced = reduceToColumns(values, from, to, columns);
            QCOMPARE(reduced.size(), expected.size());
            for (const PixelColumn &column : reduced) {
                const QVector<int> &all = expected[column.column];
                QCOMPARE(column.first, all.first());
                QCOMPARE(column.last, all.last());
                QVERIFY(column.column >= 0 && column.column < columns);
                for (const int i : all)
                    QVERIFY(values[column.low] <= values[i] && values[i] <= values[column.high]);
                QVERIFY(all.contains(column.low) && all.contains(column.high));
                QCOMPARE(column.joined, column.first > from && values[column.first - 1] != noValue);
            }
        }
    }

    // In the picture, too: one day in ten years that stands out, as a line and as a stack.
    void onePeakInTenYearsIsSeen()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 20; ++round) {
            QVector<qint64> values(4'000, 1'000'000);
            const int peak = random.bounded(4'000);
            const int dip = random.bounded(4'000);
            values[dip] = -8'000'000;
            values[peak] = 8'000'000;
            ChartData data = oneLine(values);
            for (const bool stacked : {false, true}) {
                data.stacked = stacked;
                TimePlot plot;
                plot.setData(data);
                TimeFrame frame;
                const QImage image = painted(plot, {0, 0, 800, 400}, frame);
                const auto seen = [&](int place, double value) {
                    const int y = qRound(frame.yOf(value));
                    for (int x = qRound(frame.xOf(place)) - 2; x <= qRound(frame.xOf(place)) + 2; ++x)
                        if (image.valid(x, y) && image.pixelColor(x, y) == QColor(0, 0, 255))
                            return true;
                    return false;
                };
                QVERIFY(seen(peak, 7'800'000));
                QVERIFY(dip == peak || seen(dip, -7'800'000));
            }
        }
    }

    void aGapPartsTheLine()
    {
        for (const int count : {20, 4'000}) {
            QVector<qint64> values(count, 5'000'000);
            for (int i = count / 2 - count / 5; i < count / 2 + count / 5; ++i)
                values[i] = noValue;
            TimePlot plot;
            plot.setData(oneLine(values));
            TimeFrame frame;
            const QImage image = painted(plot, {0, 0, 800, 300}, frame);
            QVERIFY(!columnIsBlue(image, qRound(frame.xOf(count / 2.0)), frame.plot));
            QVERIFY(columnIsBlue(image, qRound(frame.xOf(count / 4.0)), frame.plot));
            QCOMPARE(plot.tip(count / 2).first().amount, QStringLiteral("—"));
            QCOMPARE(plot.table().rows[count / 2][1].exact, QString());
        }
    }

    void valuesBelowZeroHaveTheirPlace()
    {
        TimePlot plot;
        plot.setData(oneLine({-5'000'000, -9'000'000, -1'000'000}));
        const TimeFrame frame = plot.frame({0, 0, 400, 200});
        QVERIFY(frame.bottom <= -9'000'000);
        QCOMPARE(frame.top, 0.0);
    }

    void sharesAreOfTheWhole()
    {
        QRandomGenerator random(2);
        TimePlot plot;
        plot.setData(timeSample({.periods = 40, .share = true, .extras = false}, random));
        const TimeFrame frame = plot.frame({0, 0, 400, 200});
        QCOMPARE(frame.bottom, 0.0);
        QCOMPARE(frame.top, 100.0);
        const ChartTable table = plot.table();
        QCOMPARE(table.titles.size(), 1 + 7 + 7);
        for (const auto &row : table.rows) {
            double sum = 0;
            for (int i = 8; i < 15; ++i)
                sum += row[i].exact.toDouble();
            QVERIFY(qAbs(sum - 100) < 0.05);
        }
    }

    void zoomSurvivesNewFiguresOfTheSameDays()
    {
        QRandomGenerator random(9);
        TimeChart chart(QStringLiteral("Chart"));
        chart.resize(900, 400);
        chart.setData(timeSample({.periods = 100}, random));
        QSignalSpy spy(&chart, &TimeChart::rangeChanged);
        chart.showDates(QDate(2016, 2, 1), QDate(2016, 6, 30));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().value(0).toDate(), QDate(2016, 2, 1));
        QCOMPARE(spy.first().value(1).toDate(), QDate(2016, 7, 3)); // the week's last day
        const QString range = chart.range();
        chart.setData(timeSample({.periods = 100}, random));
        QCOMPARE(chart.range(), range);
        chart.setData(timeSample({.periods = 101}, random)); // a week later
        QCOMPARE(chart.range(), range);
        chart.setData(timeSample({.periods = 100, .daysAPeriod = 1}, random)); // another step
        QVERIFY(!chart.zoomed());
        QCOMPARE(spy.count(), 1);
    }

    void keysMoveAndZoom()
    {
        QRandomGenerator random(9);
        TimeChart chart(QStringLiteral("Chart"));
        chart.resize(900, 400);
        chart.setData(timeSample({.periods = 200}, random));
        chart.show();
        auto *view = chart.findChild<QGraphicsView *>();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(chart.zoomed());
        const QString zoomed = chart.range();
        QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(chart.range() != zoomed);
        QTest::keyClick(view, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(chart.range(), zoomed);
        QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
        QVERIFY(chart.range().endsWith(QStringLiteral("2019-11-03")));
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(chart.cursor(), 199);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Creator")));
        QTest::keyClick(view, Qt::Key_Minus);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!chart.zoomed());
        QCOMPARE(chart.cursor(), -1);
    }

    void theWheelZoomsWhereThePointerIs()
    {
        QRandomGenerator random(9);
        TimeChart chart(QStringLiteral("Chart"));
        chart.resize(900, 400);
        chart.setData(timeSample({.periods = 400, .stacked = false}, random));
        chart.show();
        auto *view = chart.findChild<QGraphicsView *>();
        movePointer(view, {600, 200});
        const int under = chart.cursor();
        for (int i = 0; i < 6; ++i)
            turnWheel(view, {600, 200}, 120);
        QVERIFY(chart.zoomed());
        auto *all = chart.findChild<QPushButton *>();
        QVERIFY(all->isVisible() && all->text() == QStringLiteral("Show all"));
        chart.setCursorTo(-1);
        movePointer(view, {601, 201});
        QVERIFY(qAbs(chart.cursor() - under) <= 4);
        const QString before = chart.range();
        QTest::mousePress(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(300, 200));
        movePointer(view, {420, 200}, Qt::LeftButton, Qt::ShiftModifier);
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, Qt::ShiftModifier, QPoint(420, 200));
        QVERIFY(chart.range() != before);
        for (int i = 0; i < 60; ++i)
            turnWheel(view, {200, 200}, -120);
        QVERIFY(!chart.zoomed() && !all->isVisible());
        turnWheel(view, {600, 200}, 120);
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(!chart.zoomed());
    }

    // A week of which only two days count is lighter than the others, and says which days.
    void partialPeriodsAreTold()
    {
        ChartData data = oneLine(QVector<qint64>(20, 5'000'000));
        data.stacked = true;
        for (int i = 0; i < 20; ++i)
            data.starts[i] = QDate(2026, 6, 15).addDays(7 * i);
        data.to = QDate(2026, 10, 27); // a Tuesday
        TimePlot plot;
        plot.setData(data);
        TimeFrame frame;
        const QImage image = painted(plot, {0, 0, 800, 300}, frame);
        const int y = qRound(frame.yOf(2'500'000));
        QCOMPARE(image.pixelColor(qRound(frame.xOf(10)), y), QColor(0, 0, 255));
        const QColor veiled = image.pixelColor(qRound(frame.xOf(18.5)), y);
        QVERIFY(veiled != QColor(0, 0, 255) && veiled.blue() > veiled.red());
        QCOMPARE(plot.periodTitle(19), plot.periodName(19) + QStringLiteral(" · to 2026-10-27"));
        QCOMPARE(plot.periodTitle(18), plot.periodName(18));
    }

    void theCrosshairTellsExactAmounts()
    {
        TimePlot plot;
        ChartData data = oneLine({1, 9'007'199'254'740'993, -1}); // beyond what a double holds
        plot.setData(data);
        QCOMPARE(plot.tip(1).first().amount, QStringLiteral("9007199254.740993"));
        QCOMPARE(plot.tip(2).first().amount, QStringLiteral("-0.000001"));
        data.stacked = true;
        plot.setData(data);
        QCOMPARE(plot.tip(1).last().amount, QStringLiteral("9007199254.740993"));
    }

    void theLegendHidesShowsAloneAndRemembers()
    {
        QSettings().remove(QStringLiteral("charts"));
        QRandomGenerator random(1);
        const ChartData data = timeSample({.periods = 30, .series = 3}, random);
        {
            TimeChart chart(QStringLiteral("Chart"));
            chart.setStateKey(QStringLiteral("overview"));
            chart.setData(data);
            chart.show();
            QAbstractButton *entry = nullptr;
            const auto buttons = chart.findChildren<QAbstractButton *>();
            for (auto *button : buttons)
                if (button->text() == QStringLiteral("Backers"))
                    entry = button;
            QVERIFY(entry);
            QTest::mouseClick(entry, Qt::LeftButton);
            QCOMPARE(chart.hiddenSeries(), QStringList{QStringLiteral("Backers")});
            QVERIFY(!tabSeparated(chart.table()).contains(QStringLiteral("Backers")));
            QTest::mouseDClick(entry, Qt::LeftButton);
            QCOMPARE(chart.hiddenSeries(), (QStringList{QStringLiteral("Creator"), QStringLiteral("Network")}));
        }
        TimeChart again(QStringLiteral("Chart"));
        again.setData(data);
        again.setStateKey(QStringLiteral("overview"));
        QCOMPARE(again.hiddenSeries(), (QStringList{QStringLiteral("Creator"), QStringLiteral("Network")}));
    }

    // Marks of a kind stand in the legend as one; a series shown alone keeps them.
    void marksAreHiddenByTheirKinds()
    {
        QRandomGenerator random(1);
        ChartData data = timeSample({.periods = 30, .series = 3}, random);
        data.marks = {{data.starts[4], QStringLiteral("v1"), QStringLiteral("Versions")},
                      {data.starts[4].addDays(1), QStringLiteral("b 30"), QStringLiteral("Terms"), true},
                      {data.starts[9], QStringLiteral("always")}};
        TimeChart chart(QStringLiteral("Chart"));
        chart.setData(data);
        chart.show();
        const auto entry = [&](const char *name) {
            const auto buttons = chart.findChildren<QAbstractButton *>();
            const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const auto *button) {
                return button->text() == QLatin1String(name) && button->isVisible();
            });
            return found == buttons.end() ? nullptr : *found;
        };
        const auto told = [&](int period) {
            chart.setCursorTo(period);
            return chart.findChild<QGraphicsView *>()->accessibleDescription();
        };
        QVERIFY(entry("Versions") && entry("Terms"));
        QVERIFY(told(4).contains(QStringLiteral("v1")) && told(4).contains(QStringLiteral("b 30")));
        QVERIFY(told(9).contains(QStringLiteral("always")));
        QTest::mouseClick(entry("Versions"), Qt::LeftButton);
        QVERIFY(!told(4).contains(QStringLiteral("v1")) && told(4).contains(QStringLiteral("b 30")));
        QTest::mouseDClick(entry("Backers"), Qt::LeftButton);
        QVERIFY(chart.hiddenSeries().contains(QStringLiteral("Versions")));
        QVERIFY(!chart.hiddenSeries().contains(QStringLiteral("Terms")));
        QVERIFY(chart.hiddenSeries().contains(QStringLiteral("Creator")));
        const auto names = [&] {
            QStringList all;
            const auto items = chart.legend();
            for (const LegendItem &item : items)
                all << item.name;
            return all;
        };
        QCOMPARE(names(), (QStringList{QStringLiteral("Backers"), QStringLiteral("Terms")}));
        QVERIFY(!chart.grab().isNull());
    }

    void menusCopyAndShowATable()
    {
        QRandomGenerator random(1);
        TimeChart chart(QStringLiteral("Chart"));
        chart.setData(timeSample({.periods = 30}, random));
        auto *menu = chart.findChild<ChartMenu *>();
        menu->copy();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), tabSeparated(chart.table()));
        QVERIFY(copied->hasImage());
        chart.showRange(4, 9);
        QDialog *dialog = menu->showTable();
        const auto *table = dialog->findChild<QTableView *>();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 6);
        QCOMPARE(table->model()->columnCount(), 8);
        dialog->close();
    }

    void theMenuOpensByMouseAndByKey()
    {
        QRandomGenerator random(1);
        TimeChart time(QStringLiteral("Chart"));
        time.resize(600, 300);
        time.setData(timeSample({.periods = 30}, random));
        DonutChart ring(QStringLiteral("Ring"));
        ring.resize(300, 300);
        fillRing(ring, random, 5);
        QWidget *view = time.findChild<QGraphicsView *>();
        QWidget *targets[] = {qobject_cast<QGraphicsView *>(view)->viewport(), view, &ring};
        time.show();
        ring.show();
        for (QWidget *on : targets)
            for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
                QContextMenuEvent event(reason, QPoint(50, 50), on->mapToGlobal(QPoint(50, 50)));
                QCoreApplication::sendEvent(on, &event);
                auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
                QVERIFY(menu);
                QCOMPARE(menu->actions().size(), 3);
                menu->close();
            }
    }

    void aClickDoesNotZoomTenYears()
    {
        QRandomGenerator random(1);
        TimeChart chart(QStringLiteral("Chart"));
        chart.resize(900, 300);
        chart.setData(timeSample({.periods = 4'000, .daysAPeriod = 1}, random));
        chart.show();
        QWidget *on = chart.findChild<QGraphicsView *>()->viewport();
        QTest::mousePress(on, Qt::LeftButton, {}, QPoint(300, 100));
        QTest::mouseMove(on, QPoint(302, 100)); // a hand that trembles
        QTest::mouseRelease(on, Qt::LeftButton, {}, QPoint(302, 100));
        QVERIFY(!chart.zoomed());
        QTest::mousePress(on, Qt::LeftButton, {}, QPoint(300, 100));
        QTest::mouseMove(on, QPoint(500, 100));
        QTest::mouseRelease(on, Qt::LeftButton, {}, QPoint(500, 100));
        QVERIFY(chart.zoomed());
        QTest::mouseDClick(on, Qt::LeftButton, {}, QPoint(300, 100));
        QVERIFY(!chart.zoomed());
    }

    void rangesCountBackFromTheLastDay()
    {
        RangeBar bar;
        QSignalSpy spy(&bar, &RangeBar::rangeChanged);
        bar.setDays(QDate(2024, 7, 1), QDate(2026, 5, 31));
        QCOMPARE(bar.from(), QDate(2024, 7, 1));
        auto *presets = bar.findChild<SegmentedControl *>();
        const QDate starts[] = {QDate(2026, 5, 1), QDate(2026, 3, 1), QDate(2026, 1, 1), QDate(2025, 6, 1)};
        QTest::keyClick(presets, Qt::Key_Home);
        for (const QDate &start : starts) {
            QCOMPARE(spy.last().value(0).toDate(), start);
            QCOMPARE(spy.last().value(1).toDate(), QDate(2026, 5, 31));
            QTest::keyClick(presets, Qt::Key_Right);
        }
        QCOMPARE(bar.from(), QDate(2024, 7, 1));
        QVERIFY(!bar.findChild<QLineEdit *>()->isVisibleTo(&bar)); // days are asked for only when wanted

        const auto count = spy.count();
        QTest::keyClick(presets, Qt::Key_End);
        QCOMPARE(bar.range().preset, RangePreset::Days);
        QCOMPARE(spy.count(), count); // the same days
        auto *from = bar.findChildren<QLineEdit *>().first();
        QVERIFY(from->isVisibleTo(&bar));
        QCOMPARE(from->text(), QStringLiteral("2024-07-01"));
        const auto type = [from](const char *text) {
            from->selectAll();
            QTest::keyClicks(from, QString::fromLatin1(text));
            QTest::keyClick(from, Qt::Key_Return);
        };
        type("2026-02-03");
        QCOMPARE(spy.last().value(0).toDate(), QDate(2026, 2, 3));
        bar.setDays(QDate(2024, 7, 1), QDate(2026, 6, 30)); // by hand: stays
        QCOMPARE(bar.from(), QDate(2026, 2, 3));
        QCOMPARE(bar.to(), QDate(2026, 5, 31));
        const auto taken = spy.count();
        for (const char *wrong : {"soon", "2026-06-01", "2027-01-01"}) { // no day, after the last one, without data
            type(wrong);
            QCOMPARE(spy.count(), taken);
            QVERIFY(from->property("wrong").toBool());
            QVERIFY(!from->toolTip().isEmpty());
        }
        type("2026-02-04");
        QVERIFY(!from->property("wrong").toBool());

        // Days that a preset means are that preset.
        bar.showDays(QDate(2026, 4, 1), QDate(2026, 6, 30));
        QCOMPARE(bar.range().preset, RangePreset::Quarter);
        bar.showDays(QDate(2020, 1, 1), QDate(2030, 1, 1));
        QCOMPARE(bar.range().preset, RangePreset::All);
        bar.showDays(QDate(2026, 4, 2), QDate(2026, 6, 30));
        QCOMPARE(bar.range().preset, RangePreset::Days);
        QCOMPARE(from->text(), QStringLiteral("2026-04-02"));
    }
};

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
