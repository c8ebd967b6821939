// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_chart.h"

#include "ui/charts/label_places.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace cb::ui {

namespace {

constexpr double radius = 5;
constexpr double gap = 6;
constexpr double reach = 12; // how near the pointer must be

} // namespace

void ScatterChart::setPoints(const QString &xTitle, const QString &yTitle, const QVector<ScatterPoint> &points)
{
    m_xTitle = xTitle;
    m_yTitle = yTitle;
    m_points.clear();
    for (const ScatterPoint &point : points)
        if (std::isfinite(point.x))
            m_points << point;
    changed();
}

QPointF ScatterChart::Frame::at(double px, double py) const
{
    const double left = x.first().position;
    const double bottom = y.first().position;
    return {plot.left() + (px - left) / (x.last().position - left) * plot.width(),
            plot.bottom() - (py - bottom) / (y.last().position - bottom) * plot.height()};
}

QPointF ScatterChart::dot(const Frame &frame, int item) const
{
    return frame.at(m_points[item].x, static_cast<double>(m_points[item].units));
}

ScatterChart::Frame ScatterChart::frame(const QRectF &rect) const
{
    double left = m_points.first().x;
    double right = left;
    qint64 low = m_points.first().units;
    qint64 high = low;
    for (const ScatterPoint &point : m_points) {
        left = qMin(left, point.x);
        right = qMax(right, point.x);
        low = qMin(low, point.units);
        high = qMax(high, point.units);
    }
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    Frame frame;
    frame.y = valueTicks(low, high, 4);
    frame.x = spanTicks(left, right, qBound(2, static_cast<int>(rect.width() / 120), 8), locale());
    double labels = 0;
    for (const AxisTick &tick : frame.y)
        labels = qMax(labels, metrics.horizontalAdvance(tick.label));
    const double last = metrics.horizontalAdvance(frame.x.last().label) / 2;
    frame.plot =
        rect.adjusted(labels + gap, metrics.height() * 1.5 + gap, -qMax(radius, last) - 2, -2 * metrics.height() - gap);
    return frame;
}

void ScatterChart::drawAxes(QPainter &painter, const QRectF &rect, const Frame &frame, const QPalette &palette) const
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const QRectF &plot = frame.plot;
    for (const AxisTick &tick : frame.y) {
        const double y = std::round(frame.at(frame.x.first().position, tick.position).y()) + 0.5;
        painter.setPen(color(tick.position == 0 ? Role::Muted : Role::Border, palette));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(color(Role::Muted, palette));
        painter.drawText(QRectF(rect.left(), y - line / 2, plot.left() - rect.left() - gap, line),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    double free = rect.left();
    for (const AxisTick &tick : frame.x) {
        const double x = frame.at(tick.position, 0).x();
        const double width = metrics.horizontalAdvance(tick.label) + 1;
        if (x - width / 2 < free)
            continue;
        painter.drawText(QRectF(x - width / 2, plot.bottom() + 4, width, line), Qt::AlignCenter, tick.label);
        free = x + width / 2 + gap;
    }
    painter.drawText(QRectF(plot.left(), plot.bottom() + 4 + line, plot.width(), line),
                     Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(m_xTitle, Qt::ElideRight, plot.width()));
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_yTitle, Qt::ElideRight, rect.width()));
}

void ScatterChart::draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const
{
    const Frame frame = this->frame(rect);
    painter.setFont(textFont(TextStyle::Caption));
    drawAxes(painter, rect, frame, palette);
    LabelPlaces places(QRectF(QPointF(frame.plot.left(), frame.plot.top() - gap), rect.bottomRight())
                           .intersected(frame.plot.adjusted(0, -gap, rect.width(), 0)));
    const QPointF corner(radius, radius);
    for (int i = 0; i < items(); ++i)
        places.take(QRectF(dot(frame, i) - corner, dot(frame, i) + corner));
    const QFontMetricsF metrics(painter.font());
    for (int i = 0; i < items(); ++i) {
        const QPointF at = dot(frame, i);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(i == cursor ? Role::Accent : Role::Surface, palette), i == cursor ? 2.5 : 1.5));
        painter.setBrush(m_points[i].color);
        painter.drawEllipse(at, radius, radius);
        const QRectF label =
            places.placeBeside(at, radius, {metrics.horizontalAdvance(m_points[i].name) + 2, metrics.height()});
        painter.setPen(color(Role::Text, palette));
        if (!label.isEmpty())
            painter.drawText(label, Qt::AlignCenter, m_points[i].name);
    }
}

int ScatterChart::itemAt(const QPointF &position) const
{
    const Frame frame = this->frame(contents());
    int nearest = -1;
    double best = reach;
    for (int i = 0; i < items(); ++i) {
        const QPointF away = dot(frame, i) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

QPointF ScatterChart::placeOf(int item) const
{
    return dot(frame(contents()), item);
}

PaintedChart::Tip ScatterChart::tipOf(int item) const
{
    const ScatterPoint &point = m_points[item];
    return {point.name, {{m_yTitle, formatted(point.units), point.color}, {m_xTitle, point.xText, {}}}};
}

ChartTable ScatterChart::table() const
{
    ChartTable table{{tr("Name"), m_xTitle, m_yTitle}, {false, true, true}, {}};
    for (const ScatterPoint &point : m_points)
        table.rows << QVector<ChartCell>{wordCell(point.name),
                                         {point.xText, QString::number(point.x, 'g', 17)},
                                         {formatted(point.units), exactUnits(point.units)}};
    return table;
}

} // namespace cb::ui
