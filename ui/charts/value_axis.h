// SPDX-License-Identifier: GPL-3.0-or-later
// A value axis in micro-units: a step of 1, 2 or 5 times a power of ten, and labels short enough to stand beside a
// chart ("1.8k", "7.1k", "1.2M"). Labels are for orientation; exact amounts are shown by the crosshair and the table.
#pragma once

#include <QLocale>
#include <QString>
#include <QVector>

namespace cb::ui {

struct ValueAxis {
    qint64 low = 0;
    qint64 high = 0;
    qint64 step = 1;

    // Every multiple of the step from low to high, both included.
    QVector<qint64> ticks() const;
    QString label(qint64 micros, const QLocale &locale = QLocale()) const;
};

// The axis holds zero and both values, and has about as many steps as wanted. Never empty: 0..0 gives 0..1 unit.
ValueAxis niceValueAxis(qint64 lowest, qint64 highest, int wantedSteps = 4);

} // namespace cb::ui
