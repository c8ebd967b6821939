// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart of lines over time is given.
#pragma once

#include <QColor>
#include <QDate>
#include <QString>
#include <QVector>

namespace cb::ui {

struct LinePoint {
    QDate on;
    qint64 micros = 0;
};

struct TimeLine {
    QString name;
    QColor color;
    bool dashed = false;
    QVector<LinePoint> points; // on any days, in order
};

// A horizontal line at an amount, for example a cap.
struct Level {
    QString name;
    qint64 micros = 0;
    bool dashed = false;
};

} // namespace cb::ui
