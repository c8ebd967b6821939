// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every chart in light and dark, as they stand on a page and as they are exported, into the folder that
// CB_GALLERY names: to be looked at.
#include "chart_samples.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_menu.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDialog>

#include <cstdio>

using namespace cb::ui;

namespace {

QString folder;
QString theme;

QString amount(qint64 units)
{
    return QLocale().toString(static_cast<double>(units) / 1e6, 'f', 2).replace(QLatin1Char('-'), QChar(0x2212));
}

// In a card, as pages show it; with a cursor in a second picture.
template <typename Chart, typename Cursor>
void take(Chart *chart, const QString &name, QSize size, Cursor putCursor)
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *card = new Card(chart->title(), QStringLiteral("USDC a week · click a name to hide it · drag to zoom"));
    card->body()->addWidget(chart);
    column->addWidget(card);
    page.resize(size);
    page.show();
    QApplication::processEvents();
    page.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, theme));
    putCursor();
    QApplication::processEvents();
    page.grab().save(QStringLiteral("%1/%2-cursor-%3.png").arg(folder, name, theme));
    if (theme != QLatin1String("light"))
        return;
    chart->setContext(QStringLiteral("vision-lab.cbk"));
    for (const char *kind : {"png", "svg", "pdf", "csv"}) {
        const QString path = QStringLiteral("%1/%2-sheet.%3").arg(folder, name, QLatin1String(kind));
        const QString wrong = exportChart(*chart, path);
        if (!wrong.isEmpty())
            std::printf("%s: %s\n", qPrintable(path), qPrintable(wrong));
    }
}

void takeTime(const QString &name, const QString &title, const ChartData &data, int cursor, int first = 0,
              int last = -1)
{
    auto *chart = new TimeChart(title);
    chart->setFormat(amount);
    chart->setData(data);
    if (last > 0)
        chart->showRange(first, last);
    take(chart, name, {900, 400}, [&] { chart->setCursorTo(cursor); });
}

void takeTimes()
{
    QRandomGenerator random(11);
    const auto sample = [&](TimeSample of) { return timeSample(of, random); };
    takeTime(QStringLiteral("areas"), QStringLiteral("Revenue by recipient"), sample({}), 30);
    takeTime(QStringLiteral("bars"), QStringLiteral("Revenue by recipient, refunds"),
             sample({.periods = 24, .negative = true}), 20);
    takeTime(QStringLiteral("columns"), QStringLiteral("Ten years of days"),
             sample({.periods = 4000, .daysAPeriod = 1, .negative = true}), 1900);
    takeTime(QStringLiteral("share"), QStringLiteral("Share over time"),
             sample({.periods = 60, .share = true, .extras = false}), 10);
    takeTime(QStringLiteral("lines"), QStringLiteral("Lines with gaps"),
             sample({.periods = 40, .series = 3, .stacked = false, .gaps = true}), 12);
    takeTime(QStringLiteral("dense"), QStringLiteral("Ten years of days, lines"),
             sample({.periods = 4000, .daysAPeriod = 1, .series = 4, .stacked = false, .extras = false}), 3500);
    takeTime(QStringLiteral("year"), QStringLiteral("A year of days"),
             sample({.periods = 366, .daysAPeriod = 1, .series = 3, .stacked = false, .extras = false}), 100);
    takeTime(QStringLiteral("zoomed"), QStringLiteral("Zoomed"), sample({.periods = 300, .stacked = false}), 130, 100,
             160);
    takeTime(QStringLiteral("one"), QStringLiteral("One period"), sample({.periods = 1}), 0);
    takeTime(QStringLiteral("cashflow"), QStringLiteral("Cumulative cash flow"), cashFlowSample(), 60);
    takeTime(QStringLiteral("drawdown"), QStringLiteral("Drawdown of weekly revenue"), drawdownSample(), 60);
    takeTime(QStringLiteral("band"), QStringLiteral("Simulated revenue"), bandSample(), 40);
}

template <typename Chart, typename Fill>
void takeOther(const QString &name, const QString &title, QSize size, int cursor, Fill fill)
{
    QRandomGenerator random(7);
    auto *chart = new Chart(title);
    chart->setFormat(amount);
    fill(*chart, random);
    take(chart, name, size, [&] { chart->setCursorTo(cursor); });
}

void takeOthers()
{
    takeOther<FlowChart>(QStringLiteral("flow"), QStringLiteral("Where the money goes"), {1000, 560}, 5,
                         [](auto &chart, auto &random) { fillFlow(chart, random, 5); });
    takeOther<FlowChart>(QStringLiteral("flow-many"), QStringLiteral("Many backers"), {800, 460}, 12,
                         [](auto &chart, auto &random) { fillFlow(chart, random, 40); });
    takeOther<HeatMap>(QStringLiteral("months"), QStringLiteral("Paid by month"), {820, 330}, 18,
                       [](auto &chart, auto &random) { fillMonths(chart, random, 43); });
    takeOther<WaterfallChart>(QStringLiteral("waterfall"), QStringLiteral("One dollar"), {620, 380}, 2,
                              [](auto &chart, auto &random) { fillSteps(chart, random, 7); });
    takeOther<ScatterChart>(QStringLiteral("scatter"), QStringLiteral("Performance and revenue"), {620, 400}, 3,
                            [](auto &chart, auto &random) { fillDots(chart, random, 7); });
    takeOther<DonutChart>(QStringLiteral("donut"), QStringLiteral("Where one dollar goes"), {280, 300}, 1,
                          [](auto &chart, auto &random) { fillRing(chart, random, 7); });
    RangeBar bar;
    bar.setDays(QDate(2024, 7, 1), QDate(2026, 11, 20));
    bar.grab().save(QStringLiteral("%1/range-%2.png").arg(folder, theme));
    QRandomGenerator random(3);
    TimeChart chart(QStringLiteral("Revenue by recipient"));
    chart.setFormat(amount);
    chart.setData(timeSample({}, random));
    QDialog *table = chart.findChild<ChartMenu *>()->showTable();
    QApplication::processEvents();
    table->grab().save(QStringLiteral("%1/table-%2.png").arg(folder, theme));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    folder = qEnvironmentVariable("CB_GALLERY");
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::printf("CB_GALLERY must name a folder\n");
        return 2;
    }
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    for (const auto &[kind, name] : {std::pair(Theme::Light, "light"), std::pair(Theme::Dark, "dark")}) {
        applyTheme(application, kind);
        theme = QLatin1String(name);
        takeTimes();
        takeOthers();
    }
    return 0;
}
