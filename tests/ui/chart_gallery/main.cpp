// SPDX-License-Identifier: GPL-3.0-or-later
// cb_chart_gallery [--shot FILE] [--size 1440x900] [--dark] [--measure]
#include "gallery_page.h"
#include "sample_series.h"
#include "ui/charts/stacked_time_chart.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace {

QSize sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return {sides.value(0).toInt(), sides.value(1).toInt()};
}

// The median of some repaints into an image, as the screen would get them.
double repaintMilliseconds(int periods, int days, QSize size)
{
    const cb::samples::SampleSeries sample = cb::samples::sampleSeries(QDate(2020, 1, 6), periods, days);
    cb::ui::StackedTimeChart chart;
    chart.resize(size);
    chart.setData(sample.starts, sample.series, sample.marks);
    chart.show();
    QApplication::processEvents();
    QVector<double> times;
    for (int round = 0; round < 31; ++round) {
        chart.setCursorPeriod(round % periods);
        QElapsedTimer timer;
        timer.start();
        chart.grab();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void measure()
{
    QTextStream out(stdout);
    const QSize size(1200, 600);
    for (const auto &[periods, days] : {std::pair{52, 7}, {160, 7}, {365, 1}, {1826, 1}, {20000, 1}}) {
        out << periods << QStringLiteral(" periods x 7 series: ") << repaintMilliseconds(periods, days, size)
            << QStringLiteral(" ms\n");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("shot"), QStringLiteral("Save a picture and end."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("size"), QStringLiteral("Size of the window."), QStringLiteral("WxH"),
                      QStringLiteral("1440x900")});
    parser.addOption({QStringLiteral("dark"), QStringLiteral("Use the dark theme.")});
    parser.addOption({QStringLiteral("rtl"), QStringLiteral("Lay out from right to left.")});
    parser.addOption({QStringLiteral("measure"), QStringLiteral("Measure repaints and end.")});
    parser.addHelpOption();
    parser.process(application);
    cb::ui::applyTheme(application, parser.isSet(QStringLiteral("dark")) ? cb::ui::Theme::Dark : cb::ui::Theme::Light);
    if (parser.isSet(QStringLiteral("rtl"))) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    if (parser.isSet(QStringLiteral("measure"))) {
        measure();
        return 0;
    }
    cb::samples::GalleryPage page;
    page.resize(sizeFrom(parser.value(QStringLiteral("size"))));
    page.show();
    if (const QString file = parser.value(QStringLiteral("shot")); !file.isEmpty()) {
        QTimer::singleShot(300, &page, [&] {
            page.grab().save(file);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
