// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/donut_chart.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

#include <cmath>

namespace cb::ui {
namespace {

constexpr double innerShare = 0.63;
constexpr double gap = 1.5;
// Room for a picked slice to grow into.
constexpr double growth = 3;

double weight(const DonutSlice &slice)
{
    return std::isfinite(slice.value) && slice.value > 0 ? slice.value : 0;
}

// Degrees are counted from the top, clockwise; Qt counts from the right, the other way round.
QPainterPath slicePath(const QRectF &outer, const QRectF &inner, double from, double span)
{
    QPainterPath path;
    path.arcMoveTo(outer, 90 - from);
    path.arcTo(outer, 90 - from, -span);
    if (span >= 360) {
        path.closeSubpath();
        path.addEllipse(inner);
        return path;
    }
    path.arcTo(inner, 90 - from - span, span);
    path.closeSubpath();
    return path;
}

QRectF shrunk(const QRectF &rect, double by)
{
    return rect.adjusted(by, by, -by, -by);
}

} // namespace

DonutChart::DonutChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
}

void DonutChart::setSlices(const QVector<DonutSlice> &slices)
{
    m_slices = slices;
    if (m_highlighted >= m_slices.size()) {
        setHighlighted(-1);
    }
    describe();
    update();
}

void DonutChart::setCenterText(const QString &text)
{
    m_centerText = text;
    update();
}

void DonutChart::setHighlighted(int slice)
{
    const int valid = slice >= 0 && slice < m_slices.size() ? slice : -1;
    if (valid == m_highlighted) {
        return;
    }
    m_highlighted = valid;
    describe();
    update();
    Q_EMIT highlightedChanged(valid);
}

QString DonutChart::valueText(int slice) const
{
    if (slice < 0 || slice >= m_slices.size()) {
        return {};
    }
    const DonutSlice &picked = m_slices.at(slice);
    if (!picked.text.isEmpty()) {
        return picked.text;
    }
    const double whole = total();
    return tr("%1\u00A0%").arg(locale().toString(whole > 0 ? weight(picked) / whole * 100 : 0, 'f', 2));
}

double DonutChart::total() const
{
    double sum = 0;
    for (const DonutSlice &slice : m_slices) {
        sum += weight(slice);
    }
    return sum;
}

QRectF DonutChart::ring() const
{
    const double side = std::max(std::min(width(), height()) - 2 * growth, 8.0);
    // Whole pixels keep the ring from wobbling by half a pixel while the window is resized.
    return {std::floor((width() - side) / 2), std::floor((height() - side) / 2), side, side};
}

int DonutChart::sliceAt(const QPointF &position) const
{
    const QRectF outer = ring();
    const QPointF offset = position - outer.center();
    const double distance = std::hypot(offset.x(), offset.y());
    const double whole = total();
    const double outerRadius = outer.width() / 2;
    if (whole <= 0 || distance > outerRadius + growth || distance < outerRadius * innerShare) {
        return -1;
    }
    double angle = std::atan2(offset.x(), -offset.y()) / (2 * M_PI);
    angle += angle < 0 ? 1 : 0;
    double passed = 0;
    for (int i = 0; i < m_slices.size(); ++i) {
        passed += weight(m_slices.at(i)) / whole;
        if (angle < passed) {
            return i;
        }
    }
    return -1;
}

void DonutChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSlices(&painter);
    paintCenter(&painter);
    if (hasFocus()) {
        drawFocusRing(&painter, rect(), colors(palette()).accent, radius::control);
    }
}

void DonutChart::paintSlices(QPainter *painter) const
{
    const Colors &c = colors(palette());
    const QRectF outer = ring();
    const QRectF inner = shrunk(outer, outer.width() / 2 * (1 - innerShare));
    const double whole = total();
    if (whole <= 0) {
        painter->fillPath(slicePath(outer, inner, 0, 360), c.track);
        return;
    }
    double from = 0;
    for (int i = 0; i < m_slices.size(); ++i) {
        const double span = weight(m_slices.at(i)) / whole * 360;
        if (span <= 0) {
            continue;
        }
        const bool dimmed = m_highlighted >= 0 && i != m_highlighted;
        const QColor fill = dimmed ? mixed(m_slices.at(i).color, c.surface, 0.55) : m_slices.at(i).color;
        const QRectF edge = i == m_highlighted ? shrunk(outer, -growth) : outer;
        painter->setBrush(fill);
        painter->setPen(span < 360 ? QPen(c.surface, gap, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin) : Qt::NoPen);
        painter->drawPath(slicePath(edge, inner, from, span));
        from += span;
    }
}

void DonutChart::paintCenter(QPainter *painter) const
{
    const QRectF outer = ring();
    const double room = outer.width() * innerShare * 0.86;
    const bool picked = m_highlighted >= 0;
    const QString value = picked ? valueText(m_highlighted) : m_centerText;
    const QString name = picked ? m_slices.at(m_highlighted).name : QString();
    const Colors &c = colors(palette());
    const QFont strong = textFont(TextStyle::BodyBold, font());
    const QFont caption = textFont(TextStyle::Caption, font());
    const QFontMetricsF valueMetrics(strong);
    const QFontMetricsF nameMetrics(caption);
    if (room < valueMetrics.height() * 2) {
        return;
    }
    const double height = valueMetrics.height() + (name.isEmpty() ? 0 : nameMetrics.height());
    QRectF line(outer.center().x() - room / 2, outer.center().y() - height / 2, room, valueMetrics.height());
    if (!name.isEmpty()) {
        painter->setFont(caption);
        painter->setPen(c.muted);
        line.setHeight(nameMetrics.height());
        painter->drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                          nameMetrics.elidedText(name, Qt::ElideRight, room));
        line.translate(0, nameMetrics.height());
        line.setHeight(valueMetrics.height());
    }
    painter->setFont(strong);
    painter->setPen(c.text);
    painter->drawText(line, Qt::AlignCenter | Qt::TextSingleLine, valueMetrics.elidedText(value, Qt::ElideRight, room));
}

void DonutChart::mouseMoveEvent(QMouseEvent *event)
{
    setHighlighted(sliceAt(event->position()));
}

void DonutChart::leaveEvent(QEvent *)
{
    setHighlighted(-1);
}

void DonutChart::step(int by)
{
    const int count = int(m_slices.size());
    int next = m_highlighted < 0 ? (by > 0 ? -1 : count) : m_highlighted;
    do {
        next += by;
    } while (next >= 0 && next < count && weight(m_slices.at(next)) <= 0);
    if (next >= 0 && next < count) {
        setHighlighted(next);
    }
}

void DonutChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Home:
        m_highlighted = -1;
        step(1);
        return;
    case Qt::Key_End:
        m_highlighted = -1;
        step(-1);
        return;
    case Qt::Key_Escape:
        if (m_highlighted >= 0) {
            setHighlighted(-1);
            return;
        }
        break;
    default:
        break;
    }
    // What is not ours goes on: Esc also closes dialogs.
    event->ignore();
}

void DonutChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DonutChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setHighlighted(-1);
    update();
}

void DonutChart::describe()
{
    if (m_highlighted >= 0) {
        setAccessibleDescription(tr("%1: %2").arg(m_slices.at(m_highlighted).name, valueText(m_highlighted)));
        return;
    }
    QStringList parts;
    for (int i = 0; i < m_slices.size(); ++i) {
        parts.append(tr("%1: %2").arg(m_slices.at(i).name, valueText(i)));
    }
    setAccessibleDescription(parts.isEmpty() ? tr("No shares") : parts.join(QStringLiteral("; ")));
}

} // namespace cb::ui
