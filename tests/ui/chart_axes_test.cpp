// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_data.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace cb::ui;

namespace {

constexpr qint64 unit = 1'000'000;

QVector<QDate> daysFrom(QDate first, int periods, int step)
{
    QVector<QDate> starts;
    for (int i = 0; i < periods; ++i) {
        starts.append(first.addDays(qint64(i) * step));
    }
    return starts;
}

} // namespace

class ChartAxesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueAxis_data();
    void valueAxis();
    void valueAxisHoldsAnyValues();
    void timeTicks_data();
    void timeTicks();
    void timeTicksNeverCrowd();
    void unitsOfStarts();
    void stackedSums();
};

void ChartAxesTest::valueAxis_data()
{
    QTest::addColumn<qint64>("lowest");
    QTest::addColumn<qint64>("highest");
    QTest::addColumn<QStringList>("labels");
    const auto row = [](const char *name, qint64 low, qint64 high, const QString &labels) {
        QTest::newRow(name) << low << high << labels.split(u' ');
    };
    row("nothing", 0, 0, QStringLiteral("0 1"));
    row("thousands", 0, 7'100 * unit, QStringLiteral("0 2k 4k 6k 8k"));
    row("half thousands", 0, 1'900 * unit, QStringLiteral("0 0.5k 1.0k 1.5k 2.0k"));
    row("hundreds", 0, 730 * unit, QStringLiteral("0 200 400 600 800"));
    row("millions", 0, 1'150'000 * unit, QStringLiteral("0 0.5M 1.0M 1.5M"));
    row("billions", 0, 4'000'000'000 * unit, QStringLiteral("0 1B 2B 3B 4B"));
    row("units", 0, 4 * unit, QStringLiteral("0 1 2 3 4"));
    row("cents", 0, 70'000,
        QStringLiteral("0.00 0.02 0.04 0.06 0.08").replace(QLatin1String("0.00"), QLatin1String("0")));
    row("one micro-unit", 0, 1, QStringLiteral("0 0.000001"));
    row("refunds", -700 * unit, 1'600 * unit,
        QStringLiteral("-1,000 0 1,000 2,000").replace(QLatin1String(",000"), QLatin1String("k")));
    row("only refunds", -30 * unit, -10 * unit, QStringLiteral("-30 -20 -10 0"));
}

void ChartAxesTest::valueAxis()
{
    QFETCH(qint64, lowest);
    QFETCH(qint64, highest);
    QFETCH(QStringList, labels);
    const ValueAxis axis = niceValueAxis(lowest, highest, 4);
    QStringList found;
    for (const qint64 tick : axis.ticks()) {
        found.append(axis.label(tick, QLocale::c()));
    }
    for (QString &label : found) {
        label.replace(QChar(0x2212), u'-');
    }
    QCOMPARE(found, labels);
}

void ChartAxesTest::valueAxisHoldsAnyValues()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20'000; ++round) {
        const int shift = random.bounded(63);
        const qint64 a = qint64(random.generate64()) >> shift;
        const qint64 b = qint64(random.generate64()) >> shift;
        const ValueAxis axis = niceValueAxis(a, b, random.bounded(1, 7));
        const qint64 limit = 2'000'000'000'000'000'000;
        QVERIFY(axis.low <= 0 && axis.high >= 0 && axis.low < axis.high && axis.step > 0);
        QVERIFY(axis.low <= std::max(std::min(a, b), -limit));
        QVERIFY(axis.high >= std::min(std::max(a, b), limit));
        QVERIFY(axis.low % axis.step == 0 && axis.high % axis.step == 0);
        QVERIFY(axis.ticks().size() >= 2 && axis.ticks().size() <= 12);
    }
}

void ChartAxesTest::timeTicks_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("labels");
    QTest::newRow("days") << QDate(2026, 2, 26) << QDate(2026, 3, 2) << 400.0 << "26 Feb|27 Feb|28 Feb|1 Mar|2 Mar";
    QTest::newRow("leap day") << QDate(2028, 2, 28) << QDate(2028, 3, 1) << 200.0 << "28 Feb|29 Feb|1 Mar";
    QTest::newRow("Mondays") << QDate(2026, 10, 1) << QDate(2026, 10, 31) << 400.0 << "5 Oct|12 Oct|19 Oct|26 Oct";
    QTest::newRow("new year") << QDate(2026, 12, 20) << QDate(2027, 1, 10) << 300.0 << "21 Dec|28 Dec|4 Jan 2027";
    QTest::newRow("months") << QDate(2025, 12, 1) << QDate(2026, 4, 30) << 500.0 << "Dec|2026|Feb|Mar|Apr";
    QTest::newRow("two months") << QDate(2025, 12, 1) << QDate(2026, 10, 5) << 400.0 << "2026|Mar|May|Jul|Sep";
    QTest::newRow("quarters") << QDate(2025, 12, 15) << QDate(2027, 1, 2) << 300.0 << "2026|Apr|Jul|Oct|2027";
    QTest::newRow("years") << QDate(2020, 6, 1) << QDate(2024, 6, 1) << 300.0 << "2021|2022|2023|2024";
    QTest::newRow("five years") << QDate(1999, 1, 1) << QDate(2026, 1, 1) << 400.0 << "2000|2005|2010|2015|2020|2025";
    QTest::newRow("one day") << QDate(2026, 5, 5) << QDate(2026, 5, 5) << 400.0 << "5 May";
    QTest::newRow("backwards") << QDate(2026, 5, 5) << QDate(2026, 5, 4) << 400.0 << "";
    QTest::newRow("no width") << QDate(2026, 5, 5) << QDate(2026, 6, 4) << 0.0 << "";
    QTest::newRow("no date") << QDate() << QDate(2026, 6, 4) << 100.0 << "";
}

void ChartAxesTest::timeTicks()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(double, width);
    QFETCH(QString, labels);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QStringList found;
    for (const TimeTick &tick : cb::ui::timeTicks(first, last, width, 60, TimeUnit::Day, english)) {
        found.append(tick.label);
    }
    // "Sept" in Britain, "Sep" elsewhere.
    QCOMPARE(found.join(u'|').replace(QLatin1String("Sept"), QLatin1String("Sep")), labels);
}

void ChartAxesTest::timeTicksNeverCrowd()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 5'000; ++round) {
        const QDate first = QDate(1990, 1, 1).addDays(random.bounded(20'000));
        const int days = 1 + random.bounded(random.bounded(1, 40'000));
        const double width = 50 + random.bounded(2'000);
        const auto finest = TimeUnit(random.bounded(5));
        const auto ticks = cb::ui::timeTicks(first, first.addDays(days), width, 60, finest);
        for (int i = 1; i < ticks.size(); ++i) {
            const double gap = double(ticks.at(i - 1).date.daysTo(ticks.at(i).date)) / days * width;
            QVERIFY2(gap >= 59.99, qPrintable(QString::number(gap)));
        }
        QVERIFY(ticks.size() <= int(width / 60) + 1);
    }
}

void ChartAxesTest::unitsOfStarts()
{
    QCOMPARE(unitOfStarts(daysFrom(QDate(2026, 1, 1), 30, 1)), TimeUnit::Day);
    QCOMPARE(unitOfStarts(daysFrom(QDate(2026, 1, 5), 10, 7)), TimeUnit::Week);
    QCOMPARE(unitOfStarts({QDate(2026, 1, 1), QDate(2026, 2, 1), QDate(2026, 3, 1)}), TimeUnit::Month);
    QCOMPARE(unitOfStarts({QDate(2026, 1, 1), QDate(2026, 4, 1)}), TimeUnit::Quarter);
    QCOMPARE(unitOfStarts({QDate(2026, 1, 1), QDate(2027, 1, 1)}), TimeUnit::Year);
    QCOMPARE(periodName(QDate(2026, 10, 1), TimeUnit::Quarter), QStringLiteral("Q4 2026"));
}

void ChartAxesTest::stackedSums()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    QCOMPARE(saturatedSum(most, 1), most);
    QCOMPARE(saturatedSum(-most, -most), std::numeric_limits<qint64>::min());
    StackedData data({QDate(2026, 2, 1), QDate(2026, 1, 1), QDate()},
                     {{QStringLiteral("a"), Qt::red, {5, 7, 100}}, {QStringLiteral("b"), Qt::blue, {-3}}},
                     {{QDate(), QStringLiteral("no day")}, {QDate(2026, 1, 9), QStringLiteral("v1")}});
    QCOMPARE(data.periods(), 2);
    QCOMPARE(data.starts().first(), QDate(2026, 1, 1));
    QCOMPARE(data.series().at(0).values, (QVector<qint64>{7, 5}));
    QCOMPARE(data.series().at(1).values, (QVector<qint64>{0, -3}));
    QCOMPARE(data.marks().size(), 1);
    QCOMPARE(data.total(1), 2);
    QCOMPARE(data.extent(0, 1).negative, -3);
    QCOMPARE(data.periodOf(QDate(2026, 1, 31)), 0);
    QCOMPARE(data.periodOf(QDate(2030, 1, 1)), 1);
    data.setVisible(0, false);
    QCOMPARE(data.total(1), -3);
}

QTEST_GUILESS_MAIN(ChartAxesTest)
#include "chart_axes_test.moc"
