// SPDX-License-Identifier: GPL-3.0-or-later
// Places for labels beside dots, so that none lies on another or leaves the frame.
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QVector>

namespace cb::ui {

class LabelPlaces {
public:
    explicit LabelPlaces(const QRectF &frame)
        : m_frame(frame)
    {}
    // Nothing may be put here.
    void take(const QRectF &rect) { m_taken << rect; }
    // Better not here, though it is no harm.
    void avoid(const QRectF &rect) { m_avoided << rect; }
    // The first free place around a dot for a label of that size, and takes it; an empty rectangle if there is none.
    QRectF placeBeside(const QPointF &dot, double radius, const QSizeF &size);

private:
    QRectF m_frame;
    QVector<QRectF> m_taken;
    QVector<QRectF> m_avoided;
};

} // namespace cb::ui
