// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QPainterPath>

namespace cb::ui {

SmoothPainting::SmoothPainting(QPainter *painter)
    : m_painter(painter)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

SmoothPainting::~SmoothPainting()
{
    m_painter->restore();
}

void drawPanel(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &border, qreal radius,
               qreal borderWidth)
{
    const SmoothPainting smooth(painter);
    const bool outlined = border.isValid() && borderWidth > 0;
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(outlined ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const qreal inset = outlined ? borderWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter *painter, const QRectF &rect, const QColor &color, qreal radius)
{
    drawPanel(painter, rect, QColor(), color, radius, 2);
}

void drawBar(QPainter *painter, const QRectF &rect, qreal share, const QColor &fill, const QColor &track,
             Qt::LayoutDirection direction)
{
    const SmoothPainting smooth(painter);
    QPainterPath outline;
    const qreal round = qMin(rect.height() / 2, 4.0);
    outline.addRoundedRect(rect, round, round);
    painter->fillPath(outline, track);
    const qreal width = rect.width() * qBound(0.0, share, 1.0);
    if (width <= 0) {
        return;
    }
    const qreal left = direction == Qt::RightToLeft ? rect.right() - width : rect.left();
    painter->setClipRect(QRectF(left, rect.top(), width, rect.height()), Qt::IntersectClip);
    painter->fillPath(outline, fill);
}

void drawChevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color, qreal size)
{
    const SmoothPainting smooth(painter);
    painter->translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-size, -size / 2}, {0, size / 2}, {size, -size / 2}};
    painter->drawPolyline(points, 3);
}

void drawTick(QPainter *painter, const QRectF &box, const QColor &color)
{
    const SmoothPainting smooth(painter);
    painter->translate(box.topLeft());
    painter->scale(box.width() / 16, box.height() / 16);
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{4, 8.4}, {6.9, 11.2}, {12, 5.4}};
    painter->drawPolyline(points, 3);
}

void drawSwatch(QPainter *painter, const QPointF &center, const QColor &color, qreal side)
{
    drawPanel(painter, QRectF(center.x() - side / 2, center.y() - side / 2, side, side), color, QColor(),
              radius::swatch);
}

void drawChip(QPainter *painter, const QRectF &rect, const QString &text, const QColor &color, const QColor &outline)
{
    drawPanel(painter, rect, QColor(), outline, rect.height() / 2);
    painter->save();
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(color);
    const QFontMetrics metrics(painter->font());
    const QRect inside = rect.toRect().adjusted(6, 0, -6, 0);
    painter->drawText(inside, Qt::AlignCenter | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(textFont(TextStyle::Small));
    return {metrics.horizontalAdvance(text) + 19, metrics.height() + 6};
}

} // namespace cb::ui
