// SPDX-License-Identifier: GPL-3.0-or-later
// A trend as a line without axes, for a cell or beside a figure. It shows shape only; exact values stand elsewhere.
#pragma once

#include <QColor>
#include <QList>
#include <QRectF>

class QPainter;

namespace cb::ui {

// Values that are not finite are left out. Fewer than two give nothing; equal ones give a line in the middle.
void drawSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, const QColor &color);

} // namespace cb::ui
