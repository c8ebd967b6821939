// SPDX-License-Identifier: GPL-3.0-or-later
// Small drawing helpers shared by the style, the widgets and the charts: everything round is drawn by these, so corners
// and hairlines look alike at every device pixel ratio.
#pragma once

#include "ui/style/colors.h"

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace cb::ui {

// Saves the painter and switches antialiasing on until the end of the scope.
class SmoothPainting {
public:
    explicit SmoothPainting(QPainter *painter);
    ~SmoothPainting();
    SmoothPainting(const SmoothPainting &) = delete;
    SmoothPainting &operator=(const SmoothPainting &) = delete;

private:
    QPainter *m_painter;
};

// An invalid fill or border is left out. The border lies inside the rectangle.
void drawPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius,
               qreal borderWidth = 1);
void drawFocusRing(QPainter *painter, const QRectF &rect, const QColor &color, qreal radius);
// A bar of the given share (0..1) of the rectangle, rounded at both ends, over its track.
void drawBar(QPainter *painter, const QRectF &rect, qreal share, const QColor &fill, const QColor &track,
             Qt::LayoutDirection direction = Qt::LeftToRight);
void drawChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color, qreal size = 4);
void drawTick(QPainter *painter, const QRectF &box, const QColor &color);
void drawSwatch(QPainter *painter, const QPointF &center, const QColor &color, qreal side = 10);
// An outlined rounded label; returns nothing, the size comes from chipSize().
void drawChip(QPainter *painter, const QRectF &rect, const QString &text, const QColor &color, const QColor &outline);
QSize chipSize(const QString &text);

} // namespace cb::ui
