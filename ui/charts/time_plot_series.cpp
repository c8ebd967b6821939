// SPDX-License-Identifier: GPL-3.0-or-later
// Stacks, lines and bands. The ways of drawing were chosen by measuring: on a raster, one polyline of two pixels' width
// over 700 jagged days takes 100 ms, its pieces one by one take 1.3 ms.
#include "ui/charts/time_plot.h"

#include "ui/charts/reduce.h"

#include <QtCore/QMap>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace cb::ui {

namespace {

constexpr double lineWidth = 2;
constexpr double mostHeight = 60'000; // of a line with pieces of its own: about a millisecond
constexpr double dashOn = 6;
constexpr double dashOff = 4;

bool onRaster(const QPainter &painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

// Of the device, in a plot.
int pixelColumns(const QPainter &painter, const QRectF &plot)
{
    const double scale = onRaster(painter) ? qMax(1.0, painter.deviceTransform().m11()) : 1;
    return qMax(1, qRound(plot.width() * scale));
}

// The joined stretches of a line: no amount, no line.
QVector<QPolygonF> stretches(const TimeFrame &frame, const QVector<qint64> &values, const QVector<int> &places)
{
    QVector<QPolygonF> result;
    int before = -2;
    for (const int place : places) {
        if (values[place] == noValue)
            continue;
        bool joined = before >= 0;
        for (int i = before + 1; joined && i < place; ++i)
            joined = values[i] != noValue;
        if (!joined)
            result << QPolygonF();
        result.last() << QPointF(frame.xOf(place), frame.yOf(static_cast<double>(values[place])));
        before = place;
    }
    return result;
}

// The pieces of a line, cut into dashes where it is dashed.
QVector<QLineF> pieces(const QPolygonF &line, bool dashed)
{
    QVector<QLineF> result;
    double phase = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF whole(line[i - 1], line[i]);
        if (!dashed) {
            result << whole;
            continue;
        }
        const double length = whole.length();
        for (double at = 0; at < length;) {
            const bool on = phase < dashOn;
            const double step = qMin((on ? dashOn : dashOn + dashOff) - phase, length - at);
            if (on)
                result << QLineF(whole.pointAt(at / length), whole.pointAt((at + step) / length));
            at += qMax(step, 1e-6);
            phase += qMax(step, 1e-6);
            if (phase >= dashOn + dashOff)
                phase = 0;
        }
    }
    return result;
}

// In the order of time, each place once.
QVector<int> places(const PixelColumn &column)
{
    QVector<int> result{column.first, qMin(column.low, column.high), qMax(column.low, column.high), column.last};
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace

void TimePlot::paintBars(QPainter &painter, const TimeFrame &frame) const
{
    for (int i = m_first; i <= m_last; ++i) {
        const double left = std::round(frame.xOf(i - 0.35));
        const double width = qMax(1.0, std::round(frame.xOf(i + 0.35)) - left);
        const auto all = layers(i);
        for (const Layer &layer : all) {
            const double from = std::round(frame.yOf(layer.from));
            const double to = std::round(frame.yOf(layer.to));
            if (from != to)
                painter.fillRect(QRectF(QPointF(left, qMin(from, to)), QSizeF(width, qAbs(from - to))),
                                 layer.series->color);
        }
    }
}

// Where many periods fall on one column of pixels, the highest of them stands there, and below zero the lowest.
void TimePlot::paintColumns(QPainter &painter, const TimeFrame &frame) const
{
    const qint64 count = m_last - m_first + 1;
    const qint64 columns = pixelColumns(painter, frame.plot);
    const double pixel = frame.plot.width() / static_cast<double>(columns);
    const bool raster = onRaster(painter);
    QMap<const ChartSeries *, QPainterPath> shapes; // of a vector: one a series, not one a column
    for (qint64 column = 0; column < columns;) {
        const qint64 from = column * count / columns;
        const qint64 to = qMax(from + 1, (column + 1) * count / columns);
        qint64 next = column + 1;
        while (next < columns && to == from + 1 && next * count / columns == from)
            ++next;
        int high = m_first + static_cast<int>(from);
        int low = high;
        for (int i = m_first + static_cast<int>(from); i < m_first + static_cast<int>(to); ++i) {
            high = m_high[i] > m_high[high] ? i : high;
            low = m_low[i] < m_low[low] ? i : low;
        }
        const double left = frame.plot.left() + static_cast<double>(column) * pixel;
        const double width = static_cast<double>(next - column) * pixel;
        const auto fill = [&](int period, bool below) {
            const auto all = layers(period);
            for (const Layer &layer : all)
                if ((layer.to < layer.from) == below && layer.to != layer.from) {
                    const double a = std::round(frame.yOf(layer.from) / pixel) * pixel;
                    const double b = std::round(frame.yOf(layer.to) / pixel) * pixel;
                    const QRectF rect(left, qMin(a, b), width, qAbs(a - b));
                    if (raster)
                        painter.fillRect(rect, layer.series->color);
                    else if (rect.height() > 0)
                        shapes[layer.series].addRect(rect);
                }
        };
        fill(high, false);
        if (m_low[low] < 0)
            fill(low, true);
        column = next;
    }
    for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape)
        painter.fillPath(shape.value(), shape.key()->color);
}

// The highest first, each a little further down than its lower edge: the next one then leaves no seam to it. All the
// way down to zero would take several times as long.
void TimePlot::paintAreas(QPainter &painter, const TimeFrame &frame) const
{
    constexpr double overlap = 1.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double zero = frame.yOf(0);
    auto left = layers(m_first);
    for (int i = m_first + 1; i <= m_last; ++i) {
        const auto right = layers(i);
        const double x1 = std::round(frame.xOf(i - 1));
        const double x2 = std::round(frame.xOf(i));
        for (qsizetype k = right.size() - 1; k >= 0 && x2 > x1; --k) {
            if (left[k].from == left[k].to && right[k].from == right[k].to)
                continue;
            const double y1 = frame.yOf(left[k].from);
            const double y2 = frame.yOf(right[k].from);
            const double below = overlap * std::hypot(x2 - x1, y2 - y1) / (x2 - x1);
            painter.setBrush(right[k].series->color);
            const QPointF shape[4] = {{x1, qMin(zero, y1 + below)},
                                      {x1, frame.yOf(left[k].to)},
                                      {x2, frame.yOf(right[k].to)},
                                      {x2, qMin(zero, y2 + below)}};
            painter.drawConvexPolygon(shape, 4);
        }
        left = right;
    }
}

void TimePlot::paintAreaShapes(QPainter &painter, const TimeFrame &frame) const
{
    painter.setPen(Qt::NoPen);
    QVector<QVector<Layer>> all;
    for (int i = m_first; i <= m_last; ++i)
        all << layers(i);
    for (qsizetype k = all.first().size() - 1; k >= 0; --k) {
        QPolygonF shape{QPointF(frame.xOf(m_first), frame.yOf(0))};
        for (int i = m_first; i <= m_last; ++i)
            shape << QPointF(frame.xOf(i), frame.yOf(all[i - m_first][k].to));
        shape << QPointF(frame.xOf(m_last), frame.yOf(0));
        painter.setBrush(all.first()[k].series->color);
        painter.drawPolygon(shape);
    }
}

void TimePlot::paintBand(QPainter &painter, const TimeFrame &frame, const ChartBand &band) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor veil = band.color;
    veil.setAlphaF(0.22F);
    painter.setBrush(veil);
    const int step = qMax(1, (m_last - m_first) / pixelColumns(painter, frame.plot));
    const auto value = [&](const QVector<qint64> &side, int from, int to, bool high) {
        const auto range = std::minmax_element(side.begin() + from, side.begin() + to);
        return frame.yOf(static_cast<double>(high ? *range.second : *range.first));
    };
    const auto absent = [&](int i) { return band.low[i] == noValue || band.high[i] == noValue; };
    for (int i = m_first; i < m_last; i += step) {
        const int next = qMin(i + step, m_last);
        const double x1 = std::round(frame.xOf(i));
        const double x2 = std::round(frame.xOf(next));
        bool whole = x2 > x1;
        for (int k = i; whole && k <= next; ++k)
            whole = !absent(k);
        if (!whole)
            continue;
        const int end = qMin(next + step, m_last + 1);
        bool on = true;
        for (int k = next; on && k < end; ++k)
            on = !absent(k);
        const int upTo = on ? qMax(next + 1, end) : next + 1;
        const QPointF shape[4] = {{x1, value(band.low, i, next, false)},
                                  {x1, value(band.high, i, next, true)},
                                  {x2, value(band.high, next, upTo, true)},
                                  {x2, value(band.low, next, upTo, false)}};
        painter.drawConvexPolygon(shape, 4);
    }
}

// How far the line goes up and down, in pixels: what drawing it costs.
double TimePlot::heightInAll(const TimeFrame &frame, const ChartSeries &series) const
{
    double sum = 0;
    for (int i = m_first + 1; i <= m_last; ++i)
        if (series.values[i - 1] != noValue && series.values[i] != noValue)
            sum += std::abs(static_cast<double>(series.values[i]) - static_cast<double>(series.values[i - 1]));
    return sum * frame.plot.height() / (frame.top - frame.bottom);
}

void TimePlot::paintLine(QPainter &painter, const TimeFrame &frame, const ChartSeries &series) const
{
    const int columns = pixelColumns(painter, frame.plot);
    const int count = m_last - m_first + 1;
    const bool raster = onRaster(painter);
    if (raster && (count > columns || heightInAll(frame, series) > mostHeight))
        return paintDense(painter, frame, series);
    QVector<int> shown;
    if (count <= columns * 2)
        for (int i = m_first; i <= m_last; ++i)
            shown << i;
    else
        for (const PixelColumn &column : reduceToColumns(series.values, m_first, m_last, columns))
            shown << places(column);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto lines = stretches(frame, series.values, shown);
    for (const QPolygonF &line : lines) {
        painter.setPen(QPen(series.color, lineWidth, Qt::SolidLine, series.dashed ? Qt::FlatCap : Qt::SquareCap));
        if (line.size() == 1) // alone between two gaps
            painter.drawPoint(line.first());
        else if (raster || series.dashed)
            painter.drawLines(pieces(line, series.dashed));
        else
            painter.drawPolyline(line);
    }
}

// An upright span a column; two joined neighbours each reach half way to the other.
void TimePlot::paintDense(QPainter &painter, const TimeFrame &frame, const ChartSeries &series) const
{
    struct Span {
        double left;
        double right;
        double top;
        double bottom;
    };
    const int columns = pixelColumns(painter, frame.plot);
    const double pixel = frame.plot.width() / columns;
    const auto y = [&](int place) { return frame.yOf(static_cast<double>(series.values[place])); };
    const auto reduced = reduceToColumns(series.values, m_first, m_last, columns);
    QVector<Span> spans;
    spans.reserve(reduced.size());
    for (qsizetype i = 0; i < reduced.size(); ++i) {
        const PixelColumn &column = reduced[i];
        const double left = frame.plot.left() + column.column * pixel;
        spans << Span{left, left + pixel, y(column.high), y(column.low)};
        if (i == 0 || !column.joined)
            continue;
        Span &before = spans[i - 1];
        Span &here = spans[i];
        const double middle = (y(reduced[i - 1].last) + y(column.first)) / 2;
        before = {before.left, before.right, qMin(before.top, middle), qMax(before.bottom, middle)};
        here = {before.right, here.right, qMin(here.top, middle), qMax(here.bottom, middle)};
    }
    for (const Span &span : spans)
        if (!series.dashed || std::fmod(span.left - frame.plot.left(), dashOn + dashOff) < dashOn)
            painter.fillRect(
                QRectF(span.left, span.top - lineWidth / 2, span.right - span.left, span.bottom - span.top + lineWidth),
                series.color);
}

} // namespace cb::ui
