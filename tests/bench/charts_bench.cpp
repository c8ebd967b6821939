// SPDX-License-Identifier: GPL-3.0-or-later
// How long a chart of seven series over 4,000 days takes to paint while it is moved and zoomed, and from new data to
// the picture: medians in milliseconds, at 1440 × 900. Run it with QT_QPA_PLATFORM=offscreen, and on an X server.
#include "ui/charts/time_chart.h"
#include "ui/style/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsView>

#include <cstdio>

using namespace cb::ui;

namespace {

constexpr int days = 4000;
constexpr int rounds = 41;

ChartData sample(bool stacked, bool share, quint32 seed)
{
    QRandomGenerator random(seed);
    ChartData data;
    data.stacked = stacked;
    data.asShare = share;
    for (int i = 0; i < days; ++i) {
        data.starts << QDate(2016, 1, 1).addDays(i);
        data.periodNames << data.starts.last().toString(Qt::ISODate);
    }
    for (int s = 0; s < 7; ++s) {
        ChartSeries series{QStringLiteral("Series %1").arg(s), recipientColor(s), {}, s == 6};
        for (int i = 0; i < days; ++i)
            series.values << random.bounded(1'000'000'000) + 1'000'000LL * i;
        data.series << series;
    }
    return data;
}

template <typename Act>
double median(Act act)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        act(i);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
    return times[rounds / 2];
}

void measure(const char *name, const ChartData &data, const ChartData &other)
{
    TimeChart chart(QStringLiteral("Chart"));
    chart.resize(1440, 900);
    chart.show();
    if (!QTest::qWaitForWindowExposed(&chart))
        std::printf("the window was not exposed\n");
    chart.setData(data);
    auto *view = chart.findChild<QGraphicsView *>()->viewport();
    const double all = median([&](int) { view->repaint(); });
    const double pan = median([&](int i) {
        chart.showRange(10 * i, 3500 + 10 * i);
        view->repaint();
    });
    const double zoom = median([&](int i) {
        chart.showRange(45 * i, days - 50 * i);
        view->repaint();
    });
    const double close = median([&](int i) {
        chart.showRange(20 * i, 20 * i + 150);
        view->repaint();
    });
    const double middle = median([&](int i) {
        chart.showRange(20 * i, 20 * i + 650);
        view->repaint();
    });
    chart.showAll();
    const double cursor = median([&](int i) {
        chart.setCursorTo(i * 20);
        view->repaint();
    });
    const double load = median([&](int i) {
        chart.setData(i % 2 == 0 ? other : data);
        view->repaint();
    });
    std::printf(
        "%-8s all %6.2f  pan %6.2f  zoom %6.2f  150 days %6.2f  650 days %6.2f  crosshair %6.2f  new data %6.2f ms\n",
        name, all, pan, zoom, close, middle, cursor, load);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light);
    std::printf("platform %s, 7 series, %d days, medians of %d\n", qPrintable(QGuiApplication::platformName()), days,
                rounds);
    measure("lines", sample(false, false, 1), sample(false, false, 2));
    measure("stack", sample(true, false, 1), sample(true, false, 2));
    measure("share", sample(true, true, 1), sample(true, true, 2));
    return 0;
}
