// SPDX-License-Identifier: GPL-3.0-or-later
// Where axes carry labels: calendar ticks on the first days of months or years (in UTC, as days have no time zone), and
// round amounts. Plain functions, so that they can be tested.
#pragma once

#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QVector>

namespace cb::ui {

struct AxisTick {
    double position = 0; // on the axis
    QString label;
};

// The place of a day among periods that start on `starts` (ascending): 2.5 is the middle of the third.
double placeOf(const QVector<QDate> &starts, QDate day);
// Ticks between two places, at most `most` of them: days, then months, quarters, years, whatever fits.
QVector<AxisTick> dateTicks(const QVector<QDate> &starts, double from, double to, int most, const QLocale &locale);
// Round values that cover 0 and both ends, in micro-USDC; the first and last are the axis's ends.
QVector<AxisTick> valueTicks(qint64 low, qint64 high, int count);
// Round values around both ends, whatever they measure and wherever zero is.
QVector<AxisTick> spanTicks(double low, double high, int count, const QLocale &locale);
// "7.1k", "1.2M", "−350".
QString shortAmount(double units);

} // namespace cb::ui
