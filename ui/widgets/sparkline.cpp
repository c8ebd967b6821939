// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/style/paint.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace cb::ui {

void drawSparkline(QPainter *painter, const QRectF &rect, const QList<double> &values, const QColor &color)
{
    QList<double> finite;
    std::copy_if(values.begin(), values.end(), std::back_inserter(finite), [](double v) { return std::isfinite(v); });
    if (finite.size() < 2) {
        return;
    }
    const auto [low, high] = std::minmax_element(finite.begin(), finite.end());
    const double range = *high - *low;
    QPolygonF line;
    for (qsizetype i = 0; i < finite.size(); ++i) {
        const double share = range > 0 ? (finite.at(i) - *low) / range : 0.5;
        line.append({rect.left() + rect.width() * double(i) / double(finite.size() - 1),
                     rect.bottom() - 1 - (rect.height() - 2) * share});
    }
    const SmoothPainting smooth(painter);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

} // namespace cb::ui
