// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_page.h"

#include "sample_series.h"
#include "ui/charts/donut_chart.h"
#include "ui/charts/legend_list.h"
#include "ui/charts/line_time_chart.h"
#include "ui/charts/stacked_time_chart.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace cb::samples {
namespace {

using namespace ui;

class Panel : public QWidget {
public:
    Panel(const QString &title, const QString &subtitle, const QVector<QWidget *> &content)
    {
        auto *const column = new QVBoxLayout(this);
        column->setContentsMargins(space::card, space::medium, space::card, space::medium);
        column->setSpacing(space::tiny);
        column->addWidget(new TextLabel(title, TextStyle::Heading));
        column->addWidget(new TextLabel(subtitle, TextStyle::Caption, Tone::Muted));
        for (QWidget *const widget : content) {
            column->addWidget(widget);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawPanel(&painter, rect(), color(Role::Surface, palette()), color(Role::Border, palette()), radius::card);
    }
};

StackedTimeChart *timeChart(const SampleSeries &sample)
{
    auto *const chart = new StackedTimeChart;
    chart->setFormat([](qint64 micros) { return QLocale().toString(double(micros) / 1e6, 'f', 6); });
    chart->setData(sample.starts, sample.series, sample.marks);
    return chart;
}

QWidget *shares()
{
    const SampleSeries sample = sampleSeries(QDate(2026, 1, 1), 1, 7);
    auto *const donut = new DonutChart;
    auto *const legend = new LegendList;
    QVector<DonutSlice> slices;
    QVector<LegendEntry> entries;
    for (const StackedSeries &one : sample.series) {
        slices.append({one.name, one.color, double(one.values.first()), {}});
    }
    donut->setSlices(slices);
    for (int i = 0; i < slices.size(); ++i) {
        entries.append({slices.at(i).name, slices.at(i).color, donut->valueText(i)});
    }
    legend->setEntries(entries);
    QObject::connect(donut, &DonutChart::highlightedChanged, legend, &LegendList::setHighlighted);
    QObject::connect(legend, &LegendList::highlightedChanged, donut, &DonutChart::setHighlighted);
    return new Panel(QStringLiteral("Where one dollar goes"),
                     QStringLiteral("Iris Segmenter \u00B7 terms since 1 Sep 2026"), {donut, legend});
}

LineTimeChart *raised()
{
    TimeLine received{QStringLiteral("Received"), recipientColor(1), false, {}};
    TimeLine pledged{QStringLiteral("Received and pledged"), recipientColor(1), true, {}};
    const QVector<int> amounts{0, 2, 4, 6, 9, 12, 18, 21, 24, 29, 31, 33, 36};
    for (int i = 0; i < amounts.size(); ++i) {
        const QDate day = QDate(2026, 10, 1).addDays(i * 4);
        received.points.append({day, amounts.at(i) * 1'000'000'000LL});
        pledged.points.append({day, amounts.at(i) * 1'180'000'000LL});
    }
    auto *const chart = new LineTimeChart;
    chart->setData({received, pledged}, {{QStringLiteral("Hard cap"), 50'000'000'000LL, false},
                                         {QStringLiteral("Soft cap"), 30'000'000'000LL, true}});
    return chart;
}

SampleSeries crowdedMarks()
{
    SampleSeries sample = sampleSeries(QDate(2026, 1, 5), 52, 7, true);
    for (int i = 0; i < 6; ++i) {
        sample.marks.append({QDate(2026, 6, 1).addDays(i * 9), QStringLiteral("v3.%1").arg(i)});
    }
    return sample;
}

} // namespace

GalleryPage::GalleryPage(QWidget *parent)
    : QWidget(parent)
{
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(space::page, space::page, space::page, space::page);
    grid->setSpacing(space::gap);
    auto *const pointed = timeChart(crowdedMarks());
    pointed->setHiddenSeries({QStringLiteral("Network")});
    pointed->setCursorPeriod(20);
    auto *const main = timeChart(sampleSeries(QDate(2025, 12, 1), 52, 7));
    grid->addWidget(new Panel(QStringLiteral("Revenue by recipient"),
                              QStringLiteral("USDC per week \u00B7 click a recipient to hide it \u00B7 drag to zoom"),
                              {main}),
                    0, 0, 1, 3);
    grid->addWidget(shares(), 0, 3);
    grid->addWidget(new Panel(QStringLiteral("Days"), QStringLiteral("USDC per day, two years"),
                              {timeChart(sampleSeries(QDate(2024, 11, 1), 730, 1, true))}),
                    1, 0, 1, 1);
    grid->addWidget(new Panel(QStringLiteral("Refunds and many versions"), QStringLiteral("USDC per week"), {pointed}),
                    1, 1, 1, 2);
    auto *const right = new QVBoxLayout;
    right->setSpacing(space::gap);
    right->addWidget(new Panel(QStringLiteral("Raised over time"),
                               QStringLiteral("Cumulative USDC, received and pledged"), {raised()}),
                     3);
    right->addWidget(new Panel(QStringLiteral("Nothing"), QStringLiteral("USDC per month"), {new StackedTimeChart}), 1);
    grid->addLayout(right, 1, 3);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 4);
    for (int column = 0; column < 4; ++column) {
        grid->setColumnStretch(column, 1);
    }
}

} // namespace cb::samples
