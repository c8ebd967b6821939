// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/donut_chart.h"
#include "ui/charts/line_time_chart.h"

#include <QTest>

#include <limits>

using namespace cb::ui;

namespace {

QString plain(qint64 micros)
{
    return QString::number(micros);
}

} // namespace

class ChartShapesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void donut();
    void lines();
};

void ChartShapesTest::donut()
{
    DonutChart donut;
    donut.resize(200, 200);
    donut.setSlices({{QStringLiteral("Creator"), Qt::red, 50, {}},
                     {QStringLiteral("Nobody"), Qt::black, 0, {}},
                     {QStringLiteral("Backers"), Qt::green, 30, QStringLiteral("thirty")},
                     {QStringLiteral("Odd"), Qt::black, -std::numeric_limits<double>::infinity(), {}},
                     {QStringLiteral("Network"), Qt::gray, 20, {}}});
    QCOMPARE(donut.sliceAt(QPointF(180, 60)), 0);
    QCOMPARE(donut.sliceAt(QPointF(100, 100)), -1);
    QCOMPARE(donut.sliceAt(QPointF(60, 180)), 2);
    QCOMPARE(donut.sliceAt(QPointF(60, 20)), 4);
    QCOMPARE(donut.valueText(0), QStringLiteral("50.00\u00A0%"));
    QVERIFY(donut.accessibleDescription().contains(QStringLiteral("Backers: thirty")));
    QVector<int> walked;
    connect(&donut, &DonutChart::highlightedChanged, &donut, [&](int slice) { walked.append(slice); });
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&donut, Qt::Key_Right);
    }
    QTest::keyClick(&donut, Qt::Key_Home);
    QTest::keyClick(&donut, Qt::Key_End);
    QTest::keyClick(&donut, Qt::Key_Escape);
    QCOMPARE(walked, (QVector<int>{0, 2, 4, 0, 4, -1}));
    donut.grab();
    donut.setSlices({});
    donut.grab();
}

void ChartShapesTest::lines()
{
    const QDate day(2026, 1, 1);
    const TimeLine line{QStringLiteral("Received"), Qt::red, false, {{day.addDays(4), 9}, {day, 5}, {QDate(), 7}}};
    LineTimeChart chart;
    chart.resize(400, 200);
    chart.setFormat(plain);
    chart.grab();
    chart.setData({line, {QStringLiteral("Pledged"), Qt::red, true, {{day.addDays(2), 6}}}},
                  {{QStringLiteral("Cap"), 20, true}});
    QCOMPARE(chart.table().size(), 4);
    QCOMPARE(chart.table().at(2),
             (QStringList{QStringLiteral("2026-01-03"), QStringLiteral("5"), QStringLiteral("6")}));
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Received 5; Pledged 0; Cap 20")));
    QTest::keyClick(&chart, Qt::Key_End);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Received 9; Pledged 6")));
    chart.grab();
    chart.setData({});
    QTest::keyClick(&chart, Qt::Key_End);
    chart.grab();
}

QTEST_MAIN(ChartShapesTest)
#include "chart_shapes_test.moc"
