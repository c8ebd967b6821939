// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_view.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtCharts/QChart>
#include <QtGui/QPainter>

namespace cb::ui {

namespace {

constexpr int labelGap = 4;

// Ink on paper the other way round, as the marks and the tip are drawn.
QColor inverse(const QPalette &palette)
{
    return color(Role::Text, palette);
}

} // namespace

void TimeView::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_data.starts.isEmpty())
        return;
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setFont(textFont(TextStyle::Caption));
    for (const AxisTick &tick : m_valueTicks) {
        const double y = std::round(yOf(tick.position)) + 0.5;
        painter->setPen(color(tick.position == 0 ? Role::Muted : Role::Border, palette()));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(color(Role::Muted, palette()));
        painter->drawText(QRectF(0, y - 10, plot.left() - labelGap, 20), Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    double free = plot.left() - 20;
    const auto ticks =
        dateTicks(m_data.starts, m_first, m_last, qMax(2, static_cast<int>(plot.width() / 70)), locale());
    for (const AxisTick &tick : ticks) {
        const double width = painter->fontMetrics().horizontalAdvance(tick.label);
        const double left = qBound(plot.left() - 10, xOf(tick.position) - width / 2, plot.right() + 10 - width);
        if (left < free + labelGap || tick.position < m_first || tick.position > m_last)
            continue;
        painter->drawText(QRectF(left, plot.bottom() + 4, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, tick.label);
        free = left + width;
    }
    painter->restore();
}

void TimeView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_data.starts.isEmpty()) {
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(color(Role::Muted, palette()));
        painter->drawText(viewport()->rect(), static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap),
                          m_emptyText);
        return;
    }
    drawLevels(*painter);
    drawMarks(*painter);
    if (m_dragFrom >= 0 && m_dragFrom != m_dragTo) {
        QColor band = color(Role::Accent, palette());
        band.setAlphaF(0.15F);
        const QRectF plot = chart()->plotArea();
        painter->fillRect(
            QRectF(QPointF(xOf(m_dragFrom), plot.top()), QPointF(xOf(m_dragTo), plot.bottom())).normalized(), band);
    }
    if (m_cursor >= 0)
        drawCrosshair(*painter);
    if (hasFocus())
        drawFocus(*painter, viewport()->rect(), 4, palette());
}

void TimeView::drawLevels(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    painter.save();
    painter.setFont(textFont(TextStyle::Caption));
    for (const ChartLevel &level : m_data.levels) {
        const double y = std::round(yOf(static_cast<double>(level.value))) + 0.5;
        painter.setPen(QPen(color(Role::Muted, palette()), 1.2, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.drawText(QRectF(plot.left() + 4, y - 17, plot.width() - 8, 16), Qt::AlignLeft | Qt::AlignBottom,
                         level.label);
    }
    painter.restore();
}

void TimeView::drawMarks(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    painter.save();
    painter.setFont(textFont(TextStyle::Caption));
    double free = plot.left() - 30;
    for (const ChartMark &mark : m_data.marks) {
        const double place = placeOf(m_data.starts, mark.on);
        if (place < m_first || place > m_last + 1 || mark.on < m_data.starts.first())
            continue;
        const double x = std::round(qMin(xOf(place), plot.right())) + 0.5;
        painter.setPen(QPen(inverse(palette()), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double width = painter.fontMetrics().horizontalAdvance(mark.label) + 12;
        const double left = qBound(plot.left(), x - width / 2, plot.right() + 10 - width);
        if (left < free)
            continue; // the line still shows; its label would cover its neighbour's
        drawPanel(painter, QRectF(left, plot.top() - 18, width, 16), 7, inverse(palette()), {});
        painter.setPen(color(Role::Surface, palette()));
        painter.drawText(QRectF(left, plot.top() - 18, width, 16), Qt::AlignCenter, mark.label);
        free = left + width + 2;
    }
    painter.restore();
}

void TimeView::drawCrosshair(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const double x = std::round(xOf(m_cursor)) + 0.5;
    painter.setPen(QPen(color(Role::Accent, palette()), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    drawTip(painter, x);
}

void TimeView::drawTip(QPainter &painter, double x) const
{
    struct Line {
        QString name;
        QString amount;
        QColor color;
    };
    QVector<Line> lines;
    for (auto series = m_data.series.crbegin(); series != m_data.series.crend(); ++series)
        if (!m_hidden.contains(series->name))
            lines << Line{series->name, formatted(series->values[m_cursor]), series->color};
    if (m_data.stacked)
        lines << Line{tr("Total"), formatted(total(m_cursor)), {}};
    const QFontMetrics plain(textFont(TextStyle::Caption));
    int names = plain.horizontalAdvance(m_data.periodNames.value(m_cursor));
    int amounts = 0;
    for (const Line &line : lines) {
        names = qMax(names, plain.horizontalAdvance(line.name) + 14);
        amounts = qMax(amounts, plain.horizontalAdvance(line.amount));
    }
    const int rowHeight = plain.height() + 2;
    const QSizeF size(names + amounts + 36, rowHeight * (static_cast<int>(lines.size()) + 1) + 16);
    const QRectF plot = chart()->plotArea();
    const double left = x + 12 + size.width() < plot.right() ? x + 12 : qMax(2.0, x - 12 - size.width());
    const QRectF box(QPointF(left, plot.top() + 6), size);
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, box, cardRadius, color(Role::Surface, palette()), color(Role::Border, palette()));
    painter.setFont(textFont(TextStyle::Caption));
    QRectF row(box.left() + 10, box.top() + 8, box.width() - 20, rowHeight);
    painter.setPen(color(Role::Muted, palette()));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_data.periodNames.value(m_cursor));
    for (const Line &line : lines) {
        row.translate(0, rowHeight);
        if (line.color.isValid())
            painter.fillRect(QRectF(row.left(), row.center().y() - 4, 8, 8), line.color);
        painter.setPen(color(Role::Text, palette()));
        painter.drawText(row.adjusted(line.color.isValid() ? 14 : 0, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         line.name);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.amount);
    }
}

} // namespace cb::ui
