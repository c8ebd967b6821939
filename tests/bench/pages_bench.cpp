// SPDX-License-Identifier: GPL-3.0-or-later
// How long each page of a portfolio takes from the click on the sidebar until all its figures and charts are painted:
// the first time, and the median of coming back to it; in milliseconds, at 1440 × 900. Run it with a file such as
// `cbk demo --payments 10000000` makes, with QT_QPA_PLATFORM=offscreen and on an X server.
#include "ui/charts/time_chart.h"
#include "ui/pages/portfolio_page.h"
#include "ui/style/theme.h"
#include "ui/window.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QGraphicsView>

#include <cstdio>

using namespace cb;
using namespace cb::ui;

namespace {

constexpr int rounds = 11;

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QAction *pageAction(const Window &window, int page)
{
    const auto actions = window.actions();
    for (QAction *action : actions)
        if (action->shortcut() == QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + page)))
            return action;
    return nullptr;
}

// Until nothing is asked for any more, and what came is laid out and painted.
void finish(Window &window)
{
    QApplication::processEvents();
    while (!window.session()->idle())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QApplication::sendPostedEvents();
    window.repaint();
}

double show(Window &window, int page)
{
    QElapsedTimer timer;
    timer.start();
    pageAction(window, page)->trigger();
    finish(window);
    return since(timer);
}

// Medians of painting the largest chart of the page in sight while it is panned and zoomed.
void moveChart(Window &window)
{
    TimeChart *largest = nullptr;
    const auto charts = window.findChildren<TimeChart *>();
    for (TimeChart *chart : charts)
        if (chart->isVisible() && (!largest || chart->width() > largest->width()))
            largest = chart;
    if (!largest)
        return std::printf("\n"), void();
    auto *view = largest->findChild<QGraphicsView *>()->viewport();
    const int periods = static_cast<int>(largest->table().rows.size());
    std::vector<double> times;
    for (int i = 0; i < 41; ++i) {
        QElapsedTimer timer;
        timer.start();
        largest->showRange(i % 20, periods - 1 - (i * 7) % 20);
        view->repaint();
        times.push_back(since(timer));
    }
    std::printf("   pan and zoom %d periods: %.1f\n", periods, median(times));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    applyTheme(application, Theme::Light);
    if (argc != 2) {
        std::printf("usage: cb_bench_pages FILE.cbk\n");
        return 2;
    }
    Window window;
    window.resize(1440, 900);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        std::printf("the window was not exposed\n");
    QElapsedTimer timer;
    timer.start();
    window.open(QString::fromLocal8Bit(argv[1]));
    if (!window.session()) {
        std::printf("the file was not opened\n");
        return 1;
    }
    finish(window);
    std::printf("%s, opened with its first page in %.1f ms\n", qUtf8Printable(QGuiApplication::platformName()),
                since(timer));
    for (int page = 0; pageAction(window, page); ++page) {
        const double first = show(window, page);
        std::vector<double> again;
        for (int i = 0; i < rounds; ++i) {
            show(window, page == 0 ? 1 : 0);
            const auto pages = window.findChildren<PortfolioPage *>();
            for (PortfolioPage *one : pages)
                if (!one->isVisible())
                    one->invalidate();
            again.push_back(show(window, page));
        }
        show(window, page);
        std::printf("page %d: first %7.1f   read again %7.1f", page + 1, first, median(again));
        moveChart(window);
    }
    return 0;
}
