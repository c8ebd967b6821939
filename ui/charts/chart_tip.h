// SPDX-License-Identifier: GPL-3.0-or-later
// The small panel beside a crosshair or a part of a chart: a title, and names with amounts below it.
#pragma once

#include <QtCore/QVector>
#include <QtGui/QColor>

class QPainter;
class QPalette;
class QPointF;
class QRectF;

namespace cb::ui {

struct TipLine {
    QString name;
    QString amount;
    QColor color; // of its swatch; not valid: none
};

// Beside `at`, and inside of `within` as far as it fits; names are shortened, amounts are not.
void drawTip(QPainter &painter, const QRectF &within, const QPointF &at, const QString &title,
             const QVector<TipLine> &lines, const QPalette &palette);

} // namespace cb::ui
