// SPDX-License-Identifier: GPL-3.0-or-later
// Everything around the series: grid and axes, levels, marks, labelled points, crosshair.
#include "ui/charts/label_places.h"
#include "ui/charts/time_plot.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>

namespace cb::ui {

namespace {

constexpr double labelGap = 6;
constexpr double dotRadius = 4;

double crisp(double at)
{
    return std::round(at) + 0.5;
}

// A label on paper that lets a little through, so that it is read wherever it lies.
void drawLabel(QPainter &painter, const QRectF &place, const QString &text, Role role, const QPalette &palette)
{
    QColor paper = color(Role::Surface, palette);
    paper.setAlphaF(0.8F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(color(role, palette));
    painter.drawText(place, Qt::AlignCenter, text);
}

void drawDot(QPainter &painter, const QPointF &at, const QColor &fill, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Surface, palette), 1.5));
    painter.setBrush(fill);
    painter.drawEllipse(at, dotRadius, dotRadius);
}

} // namespace

void TimePlot::paint(QPainter &painter, const TimeFrame &frame, const QPalette &palette, const QLocale &locale) const
{
    if (isEmpty() || frame.plot.width() < 2 || frame.plot.height() < 2)
        return;
    const auto part = [&](auto &&draw) {
        painter.save();
        painter.setFont(textFont(TextStyle::Caption));
        draw();
        painter.restore();
    };
    part([&] { paintGrid(painter, frame, palette, locale); });
    for (const ChartBand &band : m_data.bands)
        if (shows(band.name))
            part([&] { paintBand(painter, frame, band); });
    part([&] {
        const bool raster = painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
        if (kind() == Kind::Areas)
            raster ? paintAreas(painter, frame) : paintAreaShapes(painter, frame);
        else if (kind() == Kind::Columns)
            frame.plot.width() > 3 * (m_last - m_first + 1) ? paintBars(painter, frame) : paintColumns(painter, frame);
    });
    part([&] { paintVeils(painter, frame, palette); });
    for (const ChartSeries &series : m_data.series)
        if (kind() == Kind::Lines && shows(series.name))
            part([&] { paintLine(painter, frame, series); });
    part([&] { paintLevels(painter, frame, palette); });
    part([&] { paintMarks(painter, frame, palette); });
    part([&] { paintPoints(painter, frame, palette); });
}

// What only some days make up is seen to be less than the rest for that reason.
void TimePlot::paintVeils(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const
{
    if (kind() == Kind::Lines)
        return;
    QColor veil = color(Role::Surface, palette);
    veil.setAlphaF(0.6F);
    const double reach = kind() == Kind::Areas ? 1 : 0.5;
    for (const int period : {0, periods() - 1}) {
        if (!partial(period))
            continue;
        const double left = qMax(frame.left, period - reach);
        const double right = qMin(frame.right, period + reach);
        if (left < right)
            painter.fillRect(
                QRectF(QPointF(frame.xOf(left), frame.plot.top()), QPointF(frame.xOf(right), frame.plot.bottom())),
                veil);
    }
}

void TimePlot::paintGrid(QPainter &painter, const TimeFrame &frame, const QPalette &palette,
                         const QLocale &locale) const
{
    const QRectF &plot = frame.plot;
    const QFontMetricsF metrics(painter.font());
    const double high = metrics.height();
    for (const AxisTick &tick : frame.values) {
        const double y = crisp(frame.yOf(tick.position));
        painter.setPen(color(tick.position == 0 ? Role::Muted : Role::Border, palette));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(color(Role::Muted, palette));
        painter.drawText(QRectF(plot.left() - 200 - labelGap, y - high / 2, 200, high),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    const double slot = metrics.horizontalAdvance(QStringLiteral("Mmm 2000")) + 2 * labelGap;
    const double end = plot.right() + metrics.averageCharWidth() * 2;
    double free = plot.left() - 2 * labelGap;
    const auto ticks =
        dateTicks(m_data.starts, m_first, m_last, qMax(2, static_cast<int>(plot.width() / slot)), locale);
    for (const AxisTick &tick : ticks) {
        const double width = metrics.horizontalAdvance(tick.label) + 1;
        const double left = qMax(plot.left() - labelGap, qMin(frame.xOf(tick.position) - width / 2, end - width));
        if (left < free + labelGap || tick.position < m_first || tick.position > m_last)
            continue;
        painter.drawText(QRectF(left, plot.bottom() + 4, width, high), Qt::AlignLeft | Qt::AlignVCenter, tick.label);
        free = left + width;
    }
}

void TimePlot::paintLevels(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const
{
    if (m_data.stacked && m_data.asShare)
        return; // amounts have no place on an axis of shares
    const QRectF &plot = frame.plot;
    const QFontMetricsF metrics(painter.font());
    for (const ChartLevel &level : m_data.levels) {
        const double y = crisp(frame.yOf(static_cast<double>(level.value)));
        painter.setPen(QPen(color(Role::Muted, palette), 1.2, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QRectF place = levelLabel(frame, level);
        drawLabel(painter, place, metrics.elidedText(level.label, Qt::ElideRight, place.width()), Role::Muted, palette);
    }
}

QRectF TimePlot::levelLabel(const TimeFrame &frame, const ChartLevel &level) const
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    const double width = qMin(metrics.horizontalAdvance(level.label) + labelGap, frame.plot.width() - 8);
    return {frame.plot.left() + 4, crisp(frame.yOf(static_cast<double>(level.value))) - metrics.height() - 2, width,
            metrics.height()};
}

void TimePlot::paintMarks(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const
{
    const QRectF &plot = frame.plot;
    const QFontMetricsF metrics(painter.font());
    const double high = metrics.height() + 2;
    const double end = plot.right() + labelGap - frame.cornerWidth;
    const QColor paper = color(Role::Surface, palette);
    const auto inkOf = [&](const ChartMark &mark) { return color(mark.outlined ? Role::Muted : Role::Text, palette); };
    double free[2] = {plot.left() - labelGap, plot.left() - labelGap}; // above the plot, then just inside of it
    QVector<std::pair<const ChartMark *, double>> shown;
    for (const ChartMark &mark : m_data.marks) {
        if (!shows(mark) || mark.on < m_data.starts[m_first] || mark.on > lastDay(m_last))
            continue;
        const double x = crisp(qBound(plot.left(), frame.xOf(placeOf(m_data.starts, mark.on)), plot.right() - 1));
        painter.setPen(QPen(inkOf(mark), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        shown << std::pair(&mark, x);
    }
    for (const auto &[mark, x] : shown) { // over all lines
        const double width = std::ceil(metrics.horizontalAdvance(mark->label)) + 2 * labelGap;
        const auto leftOf = [&, x = x](int row) {
            return qMin(qMax(plot.left(), x - width / 2), (row == 0 ? end : plot.right()) - width);
        };
        const int row = free[0] <= leftOf(0) ? 0 : 1;
        const double left = leftOf(row);
        if (left < free[row])
            continue; // the line still shows; its label would cover its neighbour's
        const QRectF pill(left, row == 0 ? plot.top() - high - 2 : plot.top() + 2, width, high);
        const QColor ink = inkOf(*mark);
        drawPanel(painter, pill, high / 2 - 1, mark->outlined ? paper : ink, mark->outlined ? ink : QColor());
        painter.setPen(mark->outlined ? ink : paper); // the other way round for what matters most
        painter.drawText(pill, Qt::AlignCenter, mark->label);
        free[row] = left + width + 2;
    }
}

// Where lines run, a label would be hard to read.
void TimePlot::avoidLines(LabelPlaces &free, const TimeFrame &frame) const
{
    constexpr double step = 5;
    constexpr double mostHeight = 5'000; // pixels up and down: beyond, labels lie on lines anyway
    if (kind() != Kind::Lines || m_last - m_first > frame.plot.width())
        return; // that dense, there is no place beside the lines
    for (const ChartSeries &series : m_data.series) {
        const bool calm = shows(series.name) && heightInAll(frame, series) < mostHeight;
        for (int i = m_first + 1; calm && i <= m_last; ++i) {
            if (series.values[i - 1] == noValue || series.values[i] == noValue)
                continue;
            const QLineF line(frame.xOf(i - 1), frame.yOf(static_cast<double>(series.values[i - 1])), frame.xOf(i),
                              frame.yOf(static_cast<double>(series.values[i])));
            const int dots = static_cast<int>(line.length() / step);
            for (int dot = 0; dot <= dots; ++dot)
                free.avoid(QRectF(line.pointAt(static_cast<double>(dot) / (dots + 1)) - QPointF(1, 1), QSizeF(2, 2)));
        }
    }
}

void TimePlot::paintPoints(QPainter &painter, const TimeFrame &frame, const QPalette &palette) const
{
    const QRectF &plot = frame.plot;
    const QFontMetricsF metrics(painter.font());
    LabelPlaces free(plot.adjusted(0, 0, labelGap, 0));
    const auto shown = placesOfPoints();
    const auto dotOf = [&](const ChartPoint &point) {
        return QPointF(qMin(frame.xOf(placeOf(m_data.starts, point.on)), plot.right()),
                       frame.yOf(static_cast<double>(point.value)));
    };
    if (!shown.isEmpty())
        avoidLines(free, frame);
    for (const ChartLevel &level : m_data.levels)
        free.take(levelLabel(frame, level));
    for (const int i : shown) {
        const QPointF at = dotOf(m_data.points[i]);
        free.take(QRectF(at - QPointF(dotRadius, dotRadius), QSizeF(2 * dotRadius, 2 * dotRadius)));
    }
    for (const int i : shown) {
        const ChartPoint &point = m_data.points[i];
        drawDot(painter, dotOf(point), point.color, palette);
        const QRectF place = free.placeBeside(dotOf(point), dotRadius,
                                              {metrics.horizontalAdvance(point.label) + labelGap, metrics.height()});
        if (place.isEmpty())
            continue; // the dot still shows, and the crosshair tells its name
        drawLabel(painter, place, point.label, Role::Text, palette);
    }
}

void TimePlot::paintCrosshair(QPainter &painter, const TimeFrame &frame, int period, const QPalette &palette) const
{
    const QRectF &plot = frame.plot;
    const double x = frame.xOf(period);
    painter.save();
    painter.setPen(QPen(color(Role::Accent, palette), 1));
    painter.drawLine(QPointF(crisp(x), plot.top()), QPointF(crisp(x), plot.bottom()));
    for (const ChartSeries &series : m_data.series)
        if (kind() == Kind::Lines && shows(series.name) && series.values[period] != noValue)
            drawDot(painter, {x, frame.yOf(static_cast<double>(series.values[period]))}, series.color, palette);
    painter.restore();
}

} // namespace cb::ui
