// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_row.h"
#include "ui/charts/stacked_time_chart.h"
#include "ui/charts/time_axis.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGraphicsView>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <limits>

using namespace cb::ui;

namespace {

QVector<QDate> daysFrom(QDate first, int periods, int step)
{
    QVector<QDate> starts;
    for (int i = 0; i < periods; ++i) {
        starts.append(first.addDays(qint64(i) * step));
    }
    return starts;
}

QVector<StackedSeries> randomSeries(int periods, quint32 seed, qint64 lowest = 0)
{
    QRandomGenerator random(seed);
    QVector<StackedSeries> series;
    for (int i = 0; i < 7; ++i) {
        StackedSeries one{QStringLiteral("Recipient <b>%1</b> & co").arg(i), QColor::fromHsv(i * 50, 200, 200), {}};
        for (int period = 0; period < periods; ++period) {
            one.values.append(lowest + qint64(random.bounded(quint32(2'000'000'000))));
        }
        series.append(one);
    }
    return series;
}

QString plain(qint64 micros)
{
    return QString::number(micros);
}

QWidget *canvasOf(const StackedTimeChart &chart)
{
    return chart.findChild<QGraphicsView *>()->viewport();
}

void wheel(QWidget *target, QPoint at, QPoint delta, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, target->mapToGlobal(at), QPoint(), delta, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &event);
}

void drag(QWidget *canvas, QPoint from, QPoint to)
{
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas, &move);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
}

} // namespace

class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointerFindsPeriods_data();
    void pointerFindsPeriods();
    void cursorTellsExactAmounts();
    void keyboard();
    void dragZoomsAndEscapeResets();
    void wheelNeedsFocusOrControl();
    void refreshKeepsZoomAndHidden();
    void legendWraps();
    void legendHidesByClickAndSpace();
    void tableHoldsEverything();
    void oddData();
    void anythingAtRandom();
};

void ChartsTest::pointerFindsPeriods_data()
{
    QTest::addColumn<int>("periods");
    QTest::newRow("one") << 1;
    QTest::newRow("areas") << 52;
    QTest::newRow("most areas") << 160;
    QTest::newRow("bars") << 300;
}

void ChartsTest::pointerFindsPeriods()
{
    QFETCH(int, periods);
    StackedTimeChart chart;
    chart.resize(900, 400);
    chart.setData(daysFrom(QDate(2026, 1, 1), periods, 1), randomSeries(periods, 1));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QWidget *const canvas = canvasOf(chart);
    QVector<bool> seen(periods, false);
    int previous = 0;
    for (int x = 0; x < canvas->width(); ++x) {
        QMouseEvent move(QEvent::MouseMove, QPoint(x, 100), canvas->mapToGlobal(QPoint(x, 100)), Qt::NoButton,
                         Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(canvas, &move);
        if (chart.cursorPeriod() >= 0) {
            QVERIFY(chart.cursorPeriod() >= previous);
            previous = chart.cursorPeriod();
            seen[previous] = true;
        }
    }
    QCOMPARE(seen.count(true), qsizetype(periods));
}

void ChartsTest::cursorTellsExactAmounts()
{
    StackedTimeChart chart;
    const auto series = randomSeries(40, 2, -500'000'000);
    chart.setFormat(plain);
    chart.setData(daysFrom(QDate(2026, 1, 5), 40, 7), series);
    chart.setHiddenSeries({series.at(3).name});
    auto *const view = chart.findChild<QGraphicsView *>();
    for (int period = 0; period < 40; ++period) {
        chart.setCursorPeriod(period);
        qint64 total = 0;
        for (int i = 0; i < series.size(); ++i) {
            const QString said = series.at(i).name + u' ' + plain(series.at(i).values.at(period)) + u';';
            QCOMPARE(view->accessibleDescription().contains(said), i != 3);
            total += i != 3 ? series.at(i).values.at(period) : 0;
        }
        QVERIFY(view->accessibleDescription().endsWith(QStringLiteral("total %1").arg(total)));
    }
}

void ChartsTest::keyboard()
{
    StackedTimeChart chart;
    chart.setData(daysFrom(QDate(2026, 1, 1), 30, 1), randomSeries(30, 3));
    chart.show();
    auto *const view = chart.findChild<QGraphicsView *>();
    const auto press = [&](Qt::Key key) { QTest::keyClick(view, key); };
    press(Qt::Key_End);
    QCOMPARE(chart.cursorPeriod(), 29);
    press(Qt::Key_Right);
    QCOMPARE(chart.cursorPeriod(), 29);
    press(Qt::Key_Left);
    QCOMPARE(chart.cursorPeriod(), 28);
    press(Qt::Key_Home);
    QCOMPARE(chart.cursorPeriod(), 0);
    press(Qt::Key_Left);
    QCOMPARE(chart.cursorPeriod(), 0);
    chart.zoomTo(5, 9);
    QCOMPARE(chart.cursorPeriod(), 5);
    press(Qt::Key_Left);
    QCOMPARE(chart.cursorPeriod(), 4);
    QCOMPARE(chart.visiblePeriods(), std::pair(4, 8));
    press(Qt::Key_Minus);
    QVERIFY(chart.visiblePeriods().second - chart.visiblePeriods().first > 4);
    press(Qt::Key_Escape);
    QCOMPARE(chart.visiblePeriods(), std::pair(0, 29));
    press(Qt::Key_Escape);
    QCOMPARE(chart.cursorPeriod(), -1);
}

void ChartsTest::dragZoomsAndEscapeResets()
{
    StackedTimeChart chart;
    chart.resize(900, 400);
    chart.setData(daysFrom(QDate(2026, 1, 1), 100, 1), randomSeries(100, 4));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QWidget *const canvas = canvasOf(chart);
    QSignalSpy spy(&chart, &StackedTimeChart::visiblePeriodsChanged);
    drag(canvas, QPoint(600, 100), QPoint(300, 120));
    QCOMPARE(spy.count(), 1);
    const auto [first, last] = chart.visiblePeriods();
    QVERIFY(first > 25 && first < 35 && last > 60 && last < 72);
    drag(canvas, QPoint(300, 100), QPoint(301, 100));
    QCOMPARE(spy.count(), 1);
    QTest::mouseDClick(canvas, Qt::LeftButton, {}, QPoint(300, 100));
    QCOMPARE(chart.visiblePeriods(), std::pair(0, 99));
    drag(canvas, QPoint(300, 100), QPoint(320, 100));
    QVERIFY(chart.visiblePeriods().first > 0);
    QTest::keyClick(chart.findChild<QGraphicsView *>(), Qt::Key_Escape);
    QCOMPARE(chart.visiblePeriods(), std::pair(0, 99));
}

void ChartsTest::wheelNeedsFocusOrControl()
{
    StackedTimeChart chart;
    chart.resize(900, 400);
    chart.setData(daysFrom(QDate(2026, 1, 1), 100, 1), randomSeries(100, 4));
    QWidget *const canvas = canvasOf(chart);
    wheel(canvas, QPoint(400, 100), QPoint(0, 120), Qt::NoModifier);
    QCOMPARE(chart.visiblePeriods(), std::pair(0, 99));
    for (int i = 0; i < 40; ++i) {
        wheel(canvas, QPoint(400, 100), QPoint(0, 60), Qt::ControlModifier);
    }
    QCOMPARE(chart.visiblePeriods().second - chart.visiblePeriods().first, 1);
    for (int i = 0; i < 60; ++i) {
        wheel(canvas, QPoint(400, 100), QPoint(0, -120), Qt::ControlModifier);
    }
    QCOMPARE(chart.visiblePeriods(), std::pair(0, 99));
}

void ChartsTest::refreshKeepsZoomAndHidden()
{
    StackedTimeChart chart;
    const auto series = randomSeries(100, 4);
    chart.setData(daysFrom(QDate(2026, 1, 1), 100, 1), series);
    chart.zoomTo(10, 20);
    chart.setHiddenSeries({series.at(1).name});
    chart.setData(daysFrom(QDate(2026, 1, 1), 101, 1), randomSeries(101, 4));
    QCOMPARE(chart.visiblePeriods(), std::pair(10, 20));
    QVERIFY(!chart.findChild<LegendRow *>()->isShown(1));
    chart.setData(daysFrom(QDate(2026, 1, 1), 100, 7), series);
    QCOMPARE(chart.visiblePeriods(), std::pair(0, 99));
    chart.setData({}, {});
    QCOMPARE(chart.hiddenSeries(), QStringList{series.at(1).name});
    chart.setData(daysFrom(QDate(2026, 1, 1), 100, 7), series);
    QVERIFY(!chart.findChild<LegendRow *>()->isShown(1));
}

void ChartsTest::legendWraps()
{
    StackedTimeChart chart;
    chart.resize(300, 400);
    chart.setData(daysFrom(QDate(2026, 1, 1), 20, 1), randomSeries(20, 4));
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    auto *const legend = chart.findChild<LegendRow *>();
    for (const QCheckBox *item : legend->findChildren<QCheckBox *>()) {
        QVERIFY2(legend->rect().contains(item->geometry()), qPrintable(QStringLiteral("%1 %2 in %3")
                                                                           .arg(item->geometry().x())
                                                                           .arg(item->geometry().y())
                                                                           .arg(legend->height())));
    }
}

void ChartsTest::legendHidesByClickAndSpace()
{
    StackedTimeChart chart;
    const auto series = randomSeries(20, 4);
    chart.setData(daysFrom(QDate(2026, 1, 1), 20, 1), series);
    chart.show();
    QSignalSpy spy(&chart, &StackedTimeChart::hiddenSeriesChanged);
    const auto items = chart.findChild<LegendRow *>()->findChildren<QCheckBox *>();
    QTest::mouseClick(items.at(2), Qt::LeftButton);
    QCOMPARE(chart.hiddenSeries(), QStringList{series.at(2).name});
    QTest::keyClick(items.at(4), Qt::Key_Space);
    QCOMPARE(chart.hiddenSeries().size(), 2);
    QTest::mouseClick(items.at(2), Qt::LeftButton);
    QCOMPARE(chart.hiddenSeries(), QStringList{series.at(4).name});
    QCOMPARE(spy.count(), 3);
}

void ChartsTest::tableHoldsEverything()
{
    StackedTimeChart chart;
    auto series = randomSeries(3, 4);
    series[0].name = QStringLiteral("Tab\there");
    chart.setFormat(plain);
    chart.setData(daysFrom(QDate(2026, 1, 1), 3, 1), series);
    chart.setHiddenSeries({series.at(1).name});
    const auto table = chart.table();
    QCOMPARE(table.size(), 4);
    QCOMPARE(table.at(2).first(), QStringLiteral("2026-01-02"));
    qint64 total = 0;
    for (int i = 0; i < series.size(); ++i) {
        QCOMPARE(table.at(2).at(i + 1), plain(series.at(i).values.at(1)));
        total += series.at(i).values.at(1);
    }
    QCOMPARE(table.at(2).last(), plain(total));
    chart.copyAsTable();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first().count(u'\t'), 8);
}

void ChartsTest::oddData()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    StackedTimeChart chart;
    chart.resize(40, 30);
    chart.show();
    const QDate day(2026, 1, 1);
    const QVector<std::pair<QVector<QDate>, QVector<qint64>>> cases{
        {{}, {1}},
        {{day}, {}},
        {{day, day}, {1, 2}},
        {{day, day.addDays(1)}, {most, -most}},
        {{QDate(1, 1, 1), QDate(9999, 12, 31)}, {0, 0}},
        {{day.addDays(9), day, QDate()}, {3, 2, 1}},
    };
    for (const auto &[starts, values] : cases) {
        chart.setData(starts, {{QString(), QColor(), values}, {QStringLiteral("b"), Qt::red, values}},
                      {{day, QString()}, {day, QStringLiteral("v").repeated(400)}});
        for (const QSize size : {QSize(900, 500), QSize(40, 30), QSize(300, 1)}) {
            chart.resize(size);
            chart.setCursorPeriod(0);
            chart.grab();
            chart.zoomTo(-5, 500);
            chart.zoomTo(3, 1);
        }
    }
}

void ChartsTest::anythingAtRandom()
{
    QRandomGenerator random(11);
    StackedTimeChart chart;
    chart.show();
    QElapsedTimer timer;
    timer.start();
    auto *const view = chart.findChild<QGraphicsView *>();
    const QVector<Qt::Key> keys{Qt::Key_Left, Qt::Key_Right,  Qt::Key_Home,     Qt::Key_End,   Qt::Key_PageUp,
                                Qt::Key_Plus, Qt::Key_Escape, Qt::Key_PageDown, Qt::Key_Minus, Qt::Key_0};
    const auto point = [&] { return QPoint(random.bounded(-20, 900), random.bounded(-20, 500)); };
    const QVector<std::function<void()>> deeds{
        [&] {
            const int periods = random.bounded(random.bounded(1, 500));
            chart.setData(daysFrom(QDate(2024, 1, 1), periods, random.bounded(1, 40)),
                          randomSeries(periods, random.generate(), random.bounded(2) ? 0 : -900'000'000),
                          {{QDate(2024, 1, 9), QStringLiteral("v1")}, {QDate(2024, 1, 12), QStringLiteral("v2")}});
        },
        [&] { QTest::keyClick(view, keys.at(random.bounded(int(keys.size())))); },
        [&] {
            wheel(canvasOf(chart), point(), QPoint(random.bounded(-300, 300), random.bounded(-300, 300)),
                  Qt::ControlModifier);
        },
        [&] { drag(canvasOf(chart), point(), point()); },
        [&] { QTest::mousePress(canvasOf(chart), Qt::LeftButton, {}, point()); },
        [&] { QTest::mouseDClick(canvasOf(chart), Qt::LeftButton, {}, point()); },
        [&] { QTest::mouseMove(canvasOf(chart), point()); },
        [&] { chart.resize(random.bounded(1, 900), random.bounded(1, 500)); },
        [&] { chart.setPalette(cb::ui::palette(random.bounded(2) == 0)); },
        [&] { chart.setLayoutDirection(random.bounded(2) ? Qt::LeftToRight : Qt::RightToLeft); },
        [&] { chart.setHiddenSeries({QStringLiteral("Recipient <b>%1</b> & co").arg(random.bounded(7))}); },
        [&] { chart.setUnit(TimeUnit(random.bounded(5))); },
        [&] { chart.grab(); },
        [&] { QApplication::processEvents(); },
    };
    while (timer.elapsed() < 4'000) {
        deeds.at(random.bounded(int(deeds.size())))();
        const auto [first, last] = chart.visiblePeriods();
        const int periods = int(chart.table().size()) - 1;
        QVERIFY(periods == 0 || (first >= 0 && first <= last && last < periods));
        QVERIFY(chart.cursorPeriod() == -1 || (chart.cursorPeriod() >= first && chart.cursorPeriod() <= last));
    }
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
