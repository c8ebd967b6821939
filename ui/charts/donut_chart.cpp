// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/donut_chart.h"

#include "ui/style/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace cb::ui {

namespace {

constexpr double thickness = 0.19; // of the diameter

QRectF ringIn(const QRectF &rect)
{
    const double side = qMin(rect.width(), rect.height()) - 4;
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

QRectF holeOf(const QRectF &ring)
{
    const double width = ring.width() * thickness;
    return ring.adjusted(width, width, -width, -width);
}

} // namespace

DonutChart::DonutChart(const QString &accessibleName, QWidget *parent)
    : PaintedChart(accessibleName, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DonutChart::setSlices(const QVector<Slice> &slices)
{
    m_slices = slices;
    m_shown.clear();
    for (const Slice &slice : slices)
        if (slice.value > 0)
            m_shown << slice;
    changed();
}

double DonutChart::total() const
{
    double sum = 0;
    for (const Slice &slice : m_shown)
        sum += slice.value;
    return sum;
}

QString DonutChart::share(const Slice &slice) const
{
    return tr("%1 %").arg(QLocale().toString(100 * slice.value / total(), 'f', 2));
}

QString DonutChart::summary() const
{
    QStringList words;
    for (const Slice &slice : m_shown)
        words << QStringLiteral("%1 %2").arg(slice.name, share(slice));
    return words.join(QLatin1String(", "));
}

ChartTable DonutChart::table() const
{
    ChartTable table{{tr("Part"), tr("Share, %")}, {false, true}, {}};
    for (const Slice &slice : m_slices) {
        const double part = m_shown.isEmpty() ? 0 : 100 * qMax(0.0, slice.value) / total();
        table.rows << QVector<ChartCell>{wordCell(slice.name),
                                         {QLocale().toString(part, 'f', 4), QString::number(part, 'f', 4)}};
    }
    return table;
}

QVector<LegendItem> DonutChart::legend() const
{
    QVector<LegendItem> items;
    for (const Slice &slice : m_shown)
        items << LegendItem{QStringLiteral("%1 %2").arg(slice.name, share(slice)), slice.color};
    return items;
}

int DonutChart::itemAt(const QPointF &position) const
{
    const QRectF ring = ringIn(rect());
    const QPointF from = position - ring.center();
    const double distance = std::hypot(from.x(), from.y());
    if (distance > ring.width() / 2 || distance < holeOf(ring).width() / 2)
        return -1;
    const double turned = std::atan2(from.x(), -from.y()) / (2 * M_PI); // clockwise from the top
    double left = (turned < 0 ? turned + 1 : turned) * total();
    for (int i = 0; i < m_shown.size(); ++i) {
        left -= m_shown[i].value;
        if (left < 0)
            return i;
    }
    return -1;
}

QPointF DonutChart::placeOf(int) const
{
    return rect().center();
}

PaintedChart::Tip DonutChart::tipOf(int item) const
{
    return {m_shown[item].name, {{tr("Share"), share(m_shown[item]), m_shown[item].color}}};
}

void DonutChart::draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outer = ringIn(rect);
    const QRectF inner = holeOf(outer);
    painter.setPen(QPen(color(Role::Surface, palette), 1.5));
    const double whole = total();
    double at = 90;
    for (int i = 0; i < m_shown.size(); ++i) {
        const double sweep = -360 * m_shown[i].value / whole;
        QPainterPath part;
        part.arcMoveTo(outer, at);
        part.arcTo(outer, at, sweep);
        part.arcTo(inner, at + sweep, -sweep);
        part.closeSubpath();
        painter.setOpacity(cursor < 0 || cursor == i ? 1 : 0.4);
        painter.setBrush(m_shown[i].color);
        painter.drawPath(part);
        at += sweep;
    }
    painter.setOpacity(1);
    if (cursor >= 0)
        drawMiddle(painter, inner, palette, cursor);
}

void DonutChart::drawMiddle(QPainter &painter, const QRectF &hole, const QPalette &palette, int item) const
{
    const QFontMetricsF name(textFont(TextStyle::Caption));
    const QFontMetricsF figure(textFont(TextStyle::BodyBold));
    const double width = hole.width() * 0.88;
    const QPointF middle = hole.center();
    painter.setFont(textFont(TextStyle::BodyBold));
    painter.setPen(color(Role::Text, palette));
    painter.drawText(QRectF(middle.x() - width / 2, middle.y() - figure.height(), width, figure.height()),
                     Qt::AlignCenter, share(m_shown[item]));
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(color(Role::Muted, palette));
    painter.drawText(QRectF(middle.x() - width / 2, middle.y(), width, name.height()), Qt::AlignCenter,
                     name.elidedText(m_shown[item].name, Qt::ElideRight, width));
}

void DonutChart::paintEvent(QPaintEvent *event)
{
    if (items() > 0)
        return PaintedChart::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath empty;
    empty.addEllipse(ringIn(rect()));
    empty.addEllipse(holeOf(ringIn(rect())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Track, palette()));
    painter.drawPath(empty);
}

} // namespace cb::ui
