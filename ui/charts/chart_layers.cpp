// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layers.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace cb::ui {
namespace {

// Hairlines are sharp only on whole device pixels.
double crisp(double position)
{
    return std::floor(position) + 0.5;
}

double wholePixel(double position, double scale)
{
    return std::round(position * scale) / scale;
}

} // namespace

ChartLayer::ChartLayer(const ChartFrame &frame, QGraphicsItem *parent, double z)
    : QGraphicsItem(parent)
    , m_frame(frame)
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartLayer::resize(const QSizeF &size)
{
    prepareGeometryChange();
    m_bounds = QRectF(QPointF(0, 0), size);
}

void AxesLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty()) {
        paintNotice(painter, frame().emptyText);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    // Signs of numbers keep their side.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setFont(axisFont(frame()));
    paintValues(painter);
    paintTimes(painter);
    painter->restore();
    if (frame().data.visibleCount() == 0) {
        paintNotice(painter, QCoreApplication::translate("StackedTimeChart", "Everything is hidden"));
    }
}

void AxesLayer::paintValues(QPainter *painter) const
{
    const Colors &c = colors(frame().palette);
    const QRectF plot = frame().plot;
    const double height = QFontMetricsF(painter->font()).height();
    for (const qint64 value : frame().values.ticks()) {
        const double y = crisp(frame().y(value) - 0.01);
        const bool zero = value == 0 && frame().values.low < 0;
        painter->setPen(QPen(zero ? c.muted : c.track, 0));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(c.muted);
        const QRectF beside = frame().rightToLeft
                                  ? QRectF(plot.right() + 6, y - height / 2, frame().size.width(), height)
                                  : QRectF(0, y - height / 2, plot.left() - 6, height);
        painter->drawText(beside,
                          Qt::AlignVCenter | Qt::TextSingleLine |
                              (frame().rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute,
                          frame().values.label(value));
    }
}

void AxesLayer::paintTimes(QPainter *painter) const
{
    const Colors &c = colors(frame().palette);
    const QFontMetricsF metrics(painter->font());
    const double top = frame().plot.bottom() + 5;
    double taken = -1;
    painter->setPen(c.muted);
    for (const TimeTick &tick : frame().ticks) {
        const double width = metrics.horizontalAdvance(tick.label);
        const double middle = frame().x(tick.date);
        const double left = std::clamp(middle - width / 2, 0.0, std::max(frame().size.width() - width, 0.0));
        if (left < taken) {
            continue;
        }
        painter->drawText(QPointF(left, top + metrics.ascent()), tick.label);
        taken = left + width + 10;
    }
}

void AxesLayer::paintNotice(QPainter *painter, const QString &text) const
{
    painter->setFont(textFont(TextStyle::Body, frame().font));
    painter->setPen(colors(frame().palette).muted);
    painter->drawText(boundingRect().adjusted(space::card, 0, -space::card, 0), Qt::AlignCenter | Qt::TextWordWrap,
                      text);
}

int BarsLayer::periodsPerBar() const
{
    const double pixels = frame().plot.width() / std::max(frame().visible(), 1);
    return std::max(int(std::ceil(2 / std::max(pixels, 1e-6))), 1);
}

// The periods with the highest and the deepest sum.
std::pair<int, int> BarsLayer::extremes(int from, int to) const
{
    std::pair<int, int> found{from, from};
    StackedSum most;
    for (int period = from; period <= to; ++period) {
        const StackedSum sum = frame().data.sum(period);
        if (sum.positive > most.positive) {
            most.positive = sum.positive;
            found.first = period;
        }
        if (sum.negative < most.negative) {
            most.negative = sum.negative;
            found.second = period;
        }
    }
    return found;
}

void BarsLayer::paintSide(QPainter *painter, double left, double right, int period, bool negative) const
{
    const QColor surface = colors(frame().palette).surface;
    const double scale = painter->device()->devicePixelRatioF();
    const auto &series = frame().data.series();
    qint64 sum = 0;
    double edge = wholePixel(frame().y(0), scale);
    for (int i = 0; i < series.size(); ++i) {
        const qint64 value = series.at(i).values.at(period);
        if (!frame().data.isVisible(i) || value == 0 || (value < 0) != negative) {
            continue;
        }
        sum = saturatedSum(sum, value);
        const double next = wholePixel(frame().y(sum), scale);
        painter->fillRect(QRectF(QPointF(left, std::min(edge, next)), QPointF(right, std::max(edge, next))),
                          mixed(series.at(i).color, surface, 0.1));
        edge = next;
    }
}

void BarsLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (frame().isEmpty() || !frame().showsBars()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const double scale = painter->device()->devicePixelRatioF();
    const int step = periodsPerBar();
    for (int from = frame().first; from <= frame().last; from += step) {
        const int to = std::min(from + step - 1, frame().last);
        const double left = wholePixel(frame().span(from).first, scale);
        const double right = wholePixel(frame().span(to).second, scale);
        const double gap = right - left >= 4 ? std::min(wholePixel((right - left) * 0.18, scale), 6.0) : 0;
        const auto [highest, deepest] = extremes(from, to);
        paintSide(painter, left, right - gap, highest, false);
        paintSide(painter, left, right - gap, deepest, true);
    }
    painter->restore();
}

void OverlayLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!frame().isEmpty()) {
        paintMarks(painter);
        paintBand(painter);
        paintCrosshair(painter);
    }
    if (frame().focused) {
        drawFocusRing(painter, boundingRect(), colors(frame().palette).accent, radius::control);
    }
}

void OverlayLayer::paintMarks(QPainter *painter) const
{
    const Colors &c = colors(frame().palette);
    painter->save();
    painter->setFont(axisFont(frame()));
    const QVector<PlacedMark> marks = placeMarks(frame());
    QColor line = c.inverse;
    line.setAlphaF(0.45F);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(line, 1, Qt::CustomDashLine));
    QPen dashes = painter->pen();
    dashes.setDashPattern({3, 3});
    dashes.setCapStyle(Qt::FlatCap);
    painter->setPen(dashes);
    for (const PlacedMark &mark : marks) {
        const double top = mark.text.isEmpty() ? frame().plot.top() : mark.label.bottom();
        painter->drawLine(QPointF(crisp(mark.x), top), QPointF(crisp(mark.x), frame().plot.bottom()));
    }
    for (const PlacedMark &mark : marks) {
        if (!mark.text.isEmpty()) {
            drawPanel(painter, mark.label, c.inverse, QColor(), mark.label.height() / 2);
            painter->setPen(c.onInverse);
            painter->drawText(mark.label, Qt::AlignCenter | Qt::TextSingleLine, mark.text);
        }
    }
    painter->restore();
}

void OverlayLayer::paintBand(QPainter *painter) const
{
    if (!frame().band) {
        return;
    }
    const auto [left, right] = *frame().band;
    QColor fill = colors(frame().palette).accent;
    const QColor edge = fill;
    fill.setAlphaF(0.18F);
    drawPanel(painter, QRectF(QPointF(left, frame().plot.top()), QPointF(right, frame().plot.bottom())), fill, edge, 2);
}

void OverlayLayer::paintCrosshair(QPainter *painter) const
{
    const int period = frame().cursor;
    if (period < frame().first || period > frame().last || frame().band) {
        return;
    }
    const Colors &c = colors(frame().palette);
    painter->save();
    const auto [left, right] = frame().span(period);
    const double x = frame().center(period);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (right - left > 3) {
        QColor ground = c.text;
        ground.setAlphaF(0.08F);
        painter->fillRect(QRectF(QPointF(left, frame().plot.top()), QPointF(right, frame().plot.bottom())), ground);
    } else {
        painter->setPen(QPen(c.text, 1));
        painter->drawLine(QPointF(crisp(x), frame().plot.top()), QPointF(crisp(x), frame().plot.bottom()));
    }
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(QPen(c.surface, 1.5));
    if (!frame().lines && frame().data.visibleCount() > 0 && !frame().showsBars()) {
        painter->setBrush(c.text);
        painter->drawEllipse(QPointF(crisp(x), frame().y(frame().data.sum(period).positive)), 4, 4);
    }
    painter->restore();
    paintAmounts(painter, frame());
}

} // namespace cb::ui
