// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart over time shows, as plain values: amounts by period, and what is marked among them. Amounts are
// micro-USDC; sums over the series of a period must fit into 64 bits.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QVector>
#include <QtGui/QColor>

#include <limits>

namespace cb::ui {

// In the place of an amount: there is none. A line is parted there, a stack has nothing to add, a table says "—".
inline constexpr qint64 noValue = std::numeric_limits<qint64>::min();

struct ChartSeries {
    QString name;
    QColor color;
    QVector<qint64> values; // micro-USDC by period, or noValue
    bool dashed = false;    // of a line
};

// An amount that the whole chart is seen against: a cap.
struct ChartLevel {
    qint64 value = 0;
    QString label;
};

// An upright line with a label: something happened. Those of a kind stand in the legend as one, and are hidden as one.
struct ChartMark {
    QDate on;
    QString label;
    QString kind{};        // empty: always shown
    bool outlined = false; // its label: for what matters less
};

// A dot with a label, on a line or beside it: "Paid back", a contribution.
struct ChartPoint {
    QDate on;
    qint64 value = 0;
    QString label;
    QColor color;
};

// What lies between two lines: the 10 to 90 % of a simulation. Each side as long as `starts`; noValue on either side
// parts the band.
struct ChartBand {
    QString name;
    QColor color;
    QVector<qint64> low;
    QVector<qint64> high;
};

// As light as the band itself: two signs of one colour are told apart.
inline QColor bandColor(const ChartBand &band, float opacity = 0.4F)
{
    QColor veil = band.color;
    veil.setAlphaF(opacity);
    return veil;
}

struct ChartData {
    QVector<QDate> starts;        // first day of each period, ascending
    QVector<QString> periodNames; // for the crosshair
    // Days that count, where the first or the last period is not whole; else left out.
    QDate from;
    QDate to;
    QVector<ChartSeries> series; // from the bottom up; each as long as `starts`
    QVector<ChartMark> marks;
    bool stacked = true;
    QVector<ChartLevel> levels;
    QVector<ChartPoint> points;
    QVector<ChartBand> bands;
    bool asShare =
        false; // of a stack: each series as its part of the period's sum, 0 to 100 %; less than 0 counts as 0
};

} // namespace cb::ui
