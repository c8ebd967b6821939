// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_samples.h"

#include "ui/style/theme.h"

namespace cb::ui {

namespace {

constexpr qint64 usdc = 1'000'000;

void addExtras(ChartData &data, QRandomGenerator &random)
{
    const int count = static_cast<int>(data.starts.size());
    if (count == 0)
        return;
    const auto day = [&] { return data.starts[random.bounded(count)].addDays(random.bounded(3)); };
    QVector<QDate> days{day(), day()};
    std::sort(days.begin(), days.end());
    data.marks = {{days[0], QStringLiteral("v1.1")}, {days[1], QStringLiteral("v2.0 <b>")}};
    data.levels = {{random.bounded(2'000) * usdc, QStringLiteral("Soft cap")}};
    for (int i = 0; i < 3; ++i)
        data.points << ChartPoint{day(), (random.bounded(3'000) - 500) * usdc, QStringLiteral("Contribution %1").arg(i),
                                  recipientColor(i)};
    if (data.stacked)
        return;
    ChartBand band{QStringLiteral("10–90 %"), recipientColor(3), {}, {}};
    for (int i = 0; i < count; ++i) {
        const bool absent = random.bounded(20) == 0;
        band.low << (absent ? noValue : -random.bounded(500) * usdc);
        band.high << (absent ? noValue : random.bounded(2'000) * usdc);
    }
    data.bands << band;
}

} // namespace

QString recipientName(int recipient)
{
    static const QStringList names{QStringLiteral("Creator"),        QStringLiteral("Backers"),
                                   QStringLiteral("Processors"),     QStringLiteral("Yield"),
                                   QStringLiteral("Buyback & burn"), QStringLiteral("Foundation"),
                                   QStringLiteral("Network")};
    return names.value(recipient, QStringLiteral("Party %1").arg(recipient));
}

ChartData timeSample(const TimeSample &of, QRandomGenerator &random)
{
    static const int order[] = {0, 1, 6, 3, 2, 4, 5};
    static const double share[] = {0.5, 0.3, 0.1, 0.05, 0.03, 0.01, 0.01};
    ChartData data;
    data.stacked = of.stacked;
    data.asShare = of.share;
    for (int i = 0; i < of.periods; ++i) {
        data.starts << QDate(2016, 1, 4).addDays(static_cast<qint64>(i) * of.daysAPeriod);
        data.periodNames << data.starts.last().toString(Qt::ISODate);
    }
    QVector<double> revenue;
    double level = 1500;
    for (int i = 0; i < of.periods; ++i) {
        level *= i == of.periods / 3 || i == of.periods * 2 / 3 ? 1.8 : 1 + (random.bounded(200) - 95) / 10'000.0;
        revenue << level * (0.9 + random.bounded(200) / 1'000.0);
    }
    for (int s = 0; s < of.series; ++s) {
        ChartSeries series{recipientName(order[s % 7]), recipientColor(order[s % 7]), {}, !of.stacked && s % 3 == 2};
        for (int i = 0; i < of.periods; ++i) {
            qint64 value = qRound64(revenue[i] * share[s % 7] * 1e6) + random.bounded(1'000);
            if (of.negative && random.bounded(15) == 0)
                value = -value;
            series.values << (of.gaps && random.bounded(9) == 0 ? noValue : value);
        }
        data.series << series;
    }
    if (of.extras)
        addExtras(data, random);
    return data;
}

ChartData cashFlowSample()
{
    ChartData data;
    data.stacked = false;
    ChartSeries flow{QStringLiteral("This backer"), recipientColor(1), {}};
    ChartSeries holding{QStringLiteral("Holding USDC at 5 %"), recipientColor(6), {}, true};
    double sum = -25'000;
    for (int week = 0; week < 105; ++week) {
        const QDate day = QDate(2024, 7, 1).addDays(7 * week);
        data.starts << day;
        data.periodNames << day.toString(Qt::ISODate);
        if (week == 33)
            sum -= 9'700;
        sum += week < 12 ? 0 : week < 33 ? 4.0 * (week - 12) : 6.2 * (week - 33) + 180;
        flow.values << qRound64(sum * 1e6);
        holding.values << qRound64(35'000 * 0.05 * week / 52 * 1e6);
    }
    data.series = {holding, flow};
    qsizetype back = 0;
    while (back < flow.values.size() - 1 && flow.values[back] < 0)
        ++back;
    data.points = {{data.starts[33], flow.values[33], QStringLiteral("Quill · Growth −10,000"), recipientColor(4)},
                   {data.starts[back], flow.values[back], QStringLiteral("Paid back"), recipientColor(1)}};
    return data;
}

ChartData drawdownSample()
{
    QRandomGenerator random(5);
    ChartData data;
    data.stacked = false;
    ChartSeries line{QStringLiteral("Below the best week"), recipientColor(4), {}};
    double at = 0;
    for (int week = 0; week < 104; ++week) {
        data.starts << QDate(2024, 1, 1).addDays(7 * week);
        data.periodNames << data.starts.last().toString(Qt::ISODate);
        at = qMin(0.0, at + random.bounded(400) - 195);
        line.values << (week > 40 && week < 47 ? noValue : qRound64(at * 1e6));
    }
    data.series << line;
    return data;
}

ChartData bandSample()
{
    ChartData data;
    data.stacked = false;
    ChartSeries middle{QStringLiteral("Median"), recipientColor(0), {}};
    ChartBand band{QStringLiteral("10 to 90 %"), recipientColor(0), {}, {}};
    for (int month = 0; month < 60; ++month) {
        data.starts << QDate(2026, 1, 1).addMonths(month);
        data.periodNames << data.starts.last().toString(QStringLiteral("yyyy-MM"));
        const double at = 4'000 * std::pow(1.02, month);
        middle.values << qRound64(at * 1e6);
        band.low << qRound64(at * (1 - 0.009 * month) * 1e6);
        band.high << qRound64(at * (1 + 0.016 * month) * 1e6);
    }
    data.series << middle;
    data.bands << band;
    data.marks << ChartMark{QDate(2027, 6, 1), QStringLiteral("better version")};
    return data;
}

void fillFlow(FlowChart &chart, QRandomGenerator &random, int parties)
{
    QVector<FlowNode> nodes{{QStringLiteral("Iris Segmenter"), recipientColor(6), 0},
                            {QStringLiteral("Harbor ASR"), recipientColor(6), 0}};
    QVector<FlowLink> links;
    for (int recipient = 0; recipient < 7; ++recipient) {
        nodes << FlowNode{recipientName(recipient), recipientColor(recipient), 1};
        static const qint64 share[] = {50, 30, 3, 5, 1, 1, 10};
        links << FlowLink{0, recipient + 2, share[recipient] * (964 * usdc + random.bounded(1'000'000))};
        links << FlowLink{1, recipient + 2, share[recipient] * (613 * usdc + random.bounded(1'000'000))};
    }
    for (int i = 0; i < parties; ++i) {
        nodes << FlowNode{QStringLiteral("Backer %1 with a name that is long").arg(i + 1), recipientColor(1), 2};
        const qint64 size = 30 * 1'577 * usdc / qMax(1, parties);
        links << FlowLink{3, i + 9, i % 7 == 6 ? -size : size};
    }
    if (parties < 0)
        chart.setFlow({}, {});
    else
        chart.setFlow(nodes, links);
}

void fillMonths(HeatMap &map, QRandomGenerator &random, int months)
{
    QMap<QDate, qint64> amounts;
    for (int i = 0; i < months; ++i)
        if (i % 17 != 11)
            amounts[QDate(2023, 4, 1).addMonths(i)] =
                (i % 13 == 7 ? -1 : 1) * (random.bounded(40'000) + 900LL * i) * usdc / 7;
    map.setAmounts(amounts);
}

void fillSteps(WaterfallChart &chart, QRandomGenerator &random, int parts)
{
    QVector<WaterfallStep> steps;
    qint64 left = usdc;
    static const qint64 share[] = {500'000, 300'000, 30'000, 50'000, 10'000, 10'000};
    for (int i = 0; i < parts; ++i) {
        const qint64 units = i < 6 ? share[i] : i == parts - 1 ? left : random.bounded(20'000);
        steps << WaterfallStep{recipientName(i), recipientColor(i), units};
        left -= units;
    }
    if (parts < 0)
        chart.clear();
    else
        chart.setSteps({QStringLiteral("One dollar of revenue"), recipientColor(6), usdc}, steps);
}

void fillDots(ScatterChart &chart, QRandomGenerator &random, int dots)
{
    QVector<ScatterPoint> points;
    for (int i = 0; i < dots; ++i) {
        const double x = 0.81 + i * 0.021 + random.bounded(100) / 10'000.0;
        points << ScatterPoint{QStringLiteral("v%1.%2").arg(1 + i / 3).arg(i % 3), recipientColor(i / 3), x,
                               QString::number(x, 'f', 4), (900LL + i * 640 + random.bounded(900)) * usdc};
    }
    chart.setPoints(QStringLiteral("Dice score"), QStringLiteral("USDC a week"), points);
}

void fillRing(DonutChart &chart, QRandomGenerator &random, int slices)
{
    static const double share[] = {50, 30, 3, 5, 1, 1, 10};
    QVector<Slice> all;
    for (int i = 0; i < slices; ++i)
        all << Slice{recipientName(i), recipientColor(i), i < 7 ? share[i] : random.bounded(5)};
    chart.setSlices(all);
}

} // namespace cb::ui
