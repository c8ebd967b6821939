// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files, and the charts that are not over time.
#include "chart_samples.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/time_plot.h"
#include "ui/style/theme.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtSvg/QSvgGenerator>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QtTest>

using namespace cb::ui;

namespace {

// What a reader of CSV makes of a line without quotes in it.
QVector<QStringList> linesOf(const QByteArray &csv)
{
    QVector<QStringList> lines;
    const auto all = QString::fromUtf8(csv).split(QStringLiteral("\r\n"));
    for (const QString &line : all)
        lines << line.split(QLatin1Char(','));
    return lines;
}

qint64 unitsOf(const QString &text)
{
    QString digits = text;
    digits.remove(QLatin1Char('.'));
    return digits.toLongLong();
}

// Pixels that are not white outside of `allowed`.
int inkOutside(const QImage &image, const QRectF &allowed)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += !allowed.contains(QPointF(x + 0.5, y + 0.5)) && image.pixel(x, y) != 0xffffffff ? 1 : 0;
    return count;
}

int colourful(const QColor &color)
{
    const auto [least, most] = std::minmax({color.red(), color.green(), color.blue()});
    return most - least;
}

template <typename Paint>
QByteArray svgOf(QSize size, Paint paint)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(size);
    svg.setViewBox(QRect({}, size));
    QPainter painter(&svg);
    paint(painter);
    painter.end();
    return buffer.data();
}

QImage rendered(const QByteArray &svg, QSize size, const QRectF &view)
{
    QSvgRenderer renderer(svg);
    renderer.setViewBox(view);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

class ChartFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aZoomedVectorStaysInItsFrame_data()
    {
        QTest::addColumn<bool>("stacked");
        QTest::addColumn<int>("periods");
        QTest::newRow("lines") << false << 300;
        QTest::newRow("dense lines") << false << 4'000;
        QTest::newRow("areas") << true << 150;
        QTest::newRow("columns") << true << 4'000;
    }
    void aZoomedVectorStaysInItsFrame()
    {
        QFETCH(bool, stacked);
        QFETCH(int, periods);
        QRandomGenerator random(6);
        ChartData data = timeSample({.periods = periods, .daysAPeriod = 1, .stacked = stacked}, random);
        for (ChartSeries &series : data.series) // what is not in sight would reach far
            for (int i = 0; i < periods; ++i)
                if (i < periods / 3 || i > periods * 2 / 3)
                    series.values[i] *= 50;
        TimePlot plot;
        plot.setData(data);
        plot.setRange(periods / 3 + 1, periods * 2 / 3 - 1);
        const QSize size(1'000, 700);
        const QRectF rect(150, 120, 640, 420);
        const TimeFrame frame = plot.frame(rect);
        const QByteArray svg =
            svgOf(size, [&](QPainter &painter) { plot.paint(painter, frame, palette(false), QLocale::c()); });
        const QImage image = rendered(svg, size, QRectF({}, size));
        QCOMPARE(inkOutside(image, rect), 0);
        QVERIFY(inkOutside(image, QRectF()) > 1'000);
        // The series themselves stay in the plot: outside of it there are only letters and lines in shades of grey.
        const QRectF room = frame.plot.adjusted(-2, -2, 2, 2);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x) {
                const QColor at = image.pixelColor(x, y);
                QVERIFY2(room.contains(x, y) || colourful(at) < 90, qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
            }
    }

    void anExportedSheetDrawsNothingBeyondItself()
    {
        QTemporaryDir folder;
        QRandomGenerator random(6);
        TimeChart chart(QStringLiteral("Revenue"));
        chart.setData(timeSample({.periods = 500}, random));
        chart.showRange(100, 130);
        const QString path = folder.filePath(QStringLiteral("chart.svg"));
        QCOMPARE(exportChart(chart, path, {600, 400}), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QImage image = rendered(file.readAll(), {1'000, 800}, {-200, -200, 1'000, 800});
        QCOMPARE(inkOutside(image, {200, 200, 600, 400}), 0);
    }

    void everyChartStaysInItsRectangle()
    {
        QRandomGenerator random(8);
        FlowChart flow(QStringLiteral("Flow"));
        fillFlow(flow, random, 12);
        HeatMap months(QStringLiteral("Months"));
        fillMonths(months, random, 40);
        WaterfallChart steps(QStringLiteral("Steps"));
        fillSteps(steps, random, 7);
        ScatterChart dots(QStringLiteral("Dots"));
        fillDots(dots, random, 9);
        DonutChart ring(QStringLiteral("Ring"));
        fillRing(ring, random, 7);
        for (const ChartSource *chart :
             std::initializer_list<const ChartSource *>{&flow, &months, &steps, &dots, &ring}) {
            const QSize size(1'000, 700);
            const QRectF rect(150, 120, 640, 420);
            const QByteArray svg = svgOf(size, [&](QPainter &painter) { chart->paint(painter, rect, palette(false)); });
            const QImage image = rendered(svg, size, QRectF({}, size));
            QVERIFY2(inkOutside(image, rect.adjusted(-1, -1, 1, 1)) == 0, qPrintable(chart->title()));
            QVERIFY(inkOutside(image, QRectF()) > 1'000);
        }
    }

    void exportedFiguresAreExact()
    {
        QRandomGenerator random(3);
        ChartData data = timeSample({.periods = 4'000, .daysAPeriod = 1, .negative = true, .gaps = true}, random);
        data.series[1].name = QStringLiteral("=HYPERLINK(1)");
        data.series[2].values[77] = 9'007'199'254'740'993;
        data.series[2].values[78] = -1;
        TimeChart chart(QStringLiteral("Revenue"));
        chart.setFormat([](qint64) { return QStringLiteral("hidden"); }); // what people see does not matter here
        chart.setData(data);
        chart.setHiddenSeries({data.series[0].name});
        chart.showRange(50, 3'000);
        const auto lines = linesOf(commaSeparated(chart));
        QCOMPARE(lines.size(), 1 + 2'951 + 2);
        QCOMPARE(lines[0].value(1), QStringLiteral("'=HYPERLINK(1)"));
        for (int i = 50; i <= 3'000; ++i) {
            const QStringList &cells = lines[i - 49];
            QCOMPARE(cells.size(), 7);
            QCOMPARE(cells[0], data.periodNames[i]);
            for (int s = 1; s < 7; ++s) {
                const qint64 value = data.series[s].values[i];
                QCOMPARE(cells[s].isEmpty(), value == noValue);
                QCOMPARE(unitsOf(cells[s]), value == noValue ? 0 : value);
            }
        }
        QCOMPARE(lines[2'952].join(QLatin1Char(',')), QStringLiteral("# Revenue · 2016-02-23 – 2024-03-22 · UTC"));
    }

    void filesAreWhatTheirNamesSay()
    {
        QTemporaryDir folder;
        QRandomGenerator random(3);
        TimeChart chart(QStringLiteral("Revenue"));
        chart.setData(timeSample({}, random));
        const QVector<std::pair<QString, QByteArray>> kinds{{QStringLiteral("a.png"), "\x89PNG"},
                                                            {QStringLiteral("a.svg"), "<?xml"},
                                                            {QStringLiteral("a.pdf"), "%PDF"},
                                                            {QStringLiteral("a.csv"), "Period,"}};
        for (const auto &[name, start] : kinds) {
            QCOMPARE(exportChart(chart, folder.filePath(name)), QString());
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(start), qPrintable(name));
        }
        QCOMPARE(QImage(folder.filePath(QStringLiteral("a.png"))).size(), QSize(2'400, 1'350));
        QVERIFY(!exportChart(chart, folder.filePath(QStringLiteral("a.doc"))).isEmpty());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("a.doc"))));
        QVERIFY(!exportChart(chart, folder.filePath(QStringLiteral("none/a.csv"))).isEmpty());
    }

    void labelsOfAFlowNeverOverlap()
    {
        QRandomGenerator random(12);
        const auto width = [](const QString &text) { return 7.0 * static_cast<double>(text.size()); };
        const auto format = [](qint64 units) { return QString::number(units); };
        for (int round = 0; round < 300; ++round) {
            QVector<FlowNode> nodes;
            QVector<FlowLink> links;
            const int columns = 2 + random.bounded(3);
            for (int column = 0; column < columns; ++column)
                for (int i = random.bounded(25); i >= 0; --i)
                    nodes << FlowNode{QStringLiteral("node %1").arg(random.bounded(1'000'000)), {}, column};
            const int count = static_cast<int>(nodes.size());
            for (int i = 0; i < 60; ++i)
                links << FlowLink{random.bounded(count), random.bounded(count), random.bounded(1'000'000) - 100'000};
            const QRectF rect(10, 20, 300 + random.bounded(900), 100 + random.bounded(600));
            const FlowShape shape = flowShape(nodes, links, rect, 15, width, format);
            QVector<QRectF> labels;
            for (const auto &node : shape.nodes) {
                QVERIFY(rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(node.bar));
                if (!node.label.isEmpty())
                    labels << node.label;
            }
            for (int i = 0; i < links.size(); ++i) {
                QCOMPARE(shape.links[i].band.isEmpty(), !flowIsDrawn(nodes, links[i]));
                if (!shape.links[i].label.isEmpty())
                    labels << shape.links[i].label;
            }
            for (int a = 0; a < labels.size(); ++a) {
                QVERIFY(rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(labels[a]));
                for (int b = 0; b < a; ++b)
                    QVERIFY(!labels[a].adjusted(0.02, 0.02, -0.02, -0.02).intersects(labels[b]));
            }
        }
    }

    void amountsBelowZeroAreInTheTable()
    {
        FlowChart flow(QStringLiteral("Flow"));
        flow.setFlow({{QStringLiteral("A"), Qt::red, 0}, {QStringLiteral("B"), Qt::blue, 1}},
                     {{0, 1, 5'000'001}, {0, 1, -2}, {0, 9, 7}});
        QCOMPARE(flow.items(), 3); // two nodes, one link
        const QByteArray csv = commaSeparated(flow);
        QVERIFY(csv.contains("A,B,5.000001\r\n"));
        QVERIFY(csv.contains("A,B,-0.000002\r\n"));
    }

    void monthsAddUpToTheirYears()
    {
        QRandomGenerator random(8);
        HeatMap map(QStringLiteral("Months"));
        fillMonths(map, random, 40);
        const ChartTable table = map.table();
        QCOMPARE(table.rows.size(), 4);
        for (const auto &row : table.rows) {
            qint64 sum = 0;
            for (int i = 1; i <= 12; ++i)
                sum += unitsOf(row[i].exact);
            QCOMPARE(unitsOf(row[13].exact), sum);
        }
        map.resize(700, 300);
        map.show();
        QTest::keyClick(&map, Qt::Key_Down); // the first cell
        QTest::keyClick(&map, Qt::Key_Down); // a year on
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.cursor(), 14);
        QVERIFY(map.accessibleDescription().contains(QStringLiteral("2024")));
    }

    void aWaterfallEndsAtWhatIsLeft()
    {
        WaterfallChart chart(QStringLiteral("One dollar"));
        chart.setSteps({QStringLiteral("Dollar"), Qt::gray, 1'000'000},
                       {{QStringLiteral("A"), Qt::red, 600'000}, {QStringLiteral("B"), Qt::blue, 300'001}});
        const ChartTable table = chart.table();
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.rows[3][1].exact, QStringLiteral("0.099999"));
        chart.setSteps({QStringLiteral("Dollar"), Qt::gray, 1'000'000}, {{QStringLiteral("A"), Qt::red, 1'000'000}});
        QCOMPARE(chart.table().rows.size(), 2); // nothing left
    }

    void everyChartIsReadByKeys()
    {
        QRandomGenerator random(8);
        FlowChart flow(QStringLiteral("Flow"));
        fillFlow(flow, random, 3);
        WaterfallChart steps(QStringLiteral("Steps"));
        fillSteps(steps, random, 7);
        ScatterChart dots(QStringLiteral("Dots"));
        fillDots(dots, random, 9);
        DonutChart ring(QStringLiteral("Ring"));
        fillRing(ring, random, 7);
        for (PaintedChart *chart : std::initializer_list<PaintedChart *>{&flow, &steps, &dots, &ring}) {
            QVERIFY(!chart->accessibleName().isEmpty());
            QVERIFY(!chart->accessibleDescription().isEmpty());
            QStringList said;
            for (int i = 0; i < chart->items(); ++i) {
                QTest::keyClick(chart, Qt::Key_Right);
                said << chart->accessibleDescription();
            }
            QCOMPARE(said.removeDuplicates(), 0);
            QTest::keyClick(chart, Qt::Key_Escape);
            QCOMPARE(chart->cursor(), -1);
        }
    }

    void axesBetweenAnyTwoValues()
    {
        const auto ticks = spanTicks(0.812, 0.951, 4, QLocale::c());
        QVERIFY(ticks.first().position <= 0.812 && ticks.last().position >= 0.951);
        QCOMPARE(ticks.first().label, QStringLiteral("0.8"));
        const auto one = spanTicks(0.9, 0.9, 4, QLocale::c()); // all in one place
        QVERIFY(one.size() >= 2 && one.size() < 8);
    }
};

QTEST_MAIN(ChartFilesTest)
#include "chart_files_test.moc"
