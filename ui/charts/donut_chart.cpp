// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/donut_chart.h"

#include "ui/style/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace cb::ui {

DonutChart::DonutChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DonutChart::setSlices(const QVector<Slice> &slices)
{
    m_slices = slices;
    double total = 0;
    for (const Slice &slice : slices)
        total += slice.value;
    QStringList words;
    for (const Slice &slice : slices)
        if (slice.value > 0)
            words << tr("%1 %2 %").arg(slice.name, QLocale().toString(100 * slice.value / total, 'f', 2));
    setAccessibleDescription(words.join(QLatin1String(", ")));
    update();
}

void DonutChart::paintEvent(QPaintEvent *)
{
    double total = 0;
    for (const Slice &slice : m_slices)
        total += slice.value;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = qMin(width(), height()) - 4;
    const QRectF outer((width() - side) / 2, (height() - side) / 2, side, side);
    const QRectF inner = outer.adjusted(side * 0.19, side * 0.19, -side * 0.19, -side * 0.19);
    painter.setPen(QPen(color(Role::Surface, palette()), 1.5));
    double at = 90;
    for (const Slice &slice : m_slices) {
        if (slice.value <= 0)
            continue;
        const double sweep = -360 * slice.value / total;
        QPainterPath ring;
        ring.arcMoveTo(outer, at);
        ring.arcTo(outer, at, sweep);
        ring.arcTo(inner, at + sweep, -sweep);
        ring.closeSubpath();
        painter.setBrush(slice.color);
        painter.drawPath(ring);
        at += sweep;
    }
    if (total > 0)
        return;
    QPainterPath empty;
    empty.addEllipse(outer);
    empty.addEllipse(inner);
    painter.setBrush(color(Role::Track, palette()));
    painter.drawPath(empty);
}

} // namespace cb::ui
