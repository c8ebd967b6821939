// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/label_places.h"

#include <algorithm>

namespace cb::ui {

QRectF LabelPlaces::placeBeside(const QPointF &dot, double radius, const QSizeF &size)
{
    const double gap = radius + 3;
    const double w = size.width();
    const double h = size.height();
    const QPointF corners[] = {{gap, -h - 2},      {-gap - w, -h - 2},     {gap, 2},
                               {-gap - w, 2},      {gap, -h / 2},          {-gap - w, -h / 2},
                               {-w / 2, -h - gap}, {-w / 2, gap},          {gap, -2 * h - 2},
                               {gap, h + 2},       {-gap - w, -2 * h - 2}, {-gap - w, h + 2}};
    const auto hits = [](const QVector<QRectF> &rects, const QRectF &rect) {
        return std::any_of(rects.begin(), rects.end(), [&](const QRectF &other) { return other.intersects(rect); });
    };
    QRectF place;
    for (const QPointF &corner : corners) {
        const QRectF rect(dot + corner, size);
        if (!m_frame.contains(rect) || hits(m_taken, rect))
            continue;
        const bool best = !hits(m_avoided, rect);
        if (best || place.isEmpty())
            place = rect;
        if (best)
            break;
    }
    if (!place.isEmpty())
        take(place);
    return place;
}

} // namespace cb::ui
