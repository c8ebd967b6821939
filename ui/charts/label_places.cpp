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
    for (const QPointF &corner : corners) {
        const QRectF rect(dot + corner, size);
        const bool free =
            std::none_of(m_taken.begin(), m_taken.end(), [&](const QRectF &other) { return other.intersects(rect); });
        if (free && m_frame.contains(rect)) {
            take(rect);
            return rect;
        }
    }
    return {};
}

} // namespace cb::ui
