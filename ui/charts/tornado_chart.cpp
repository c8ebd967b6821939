// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tornado_chart.h"

#include "ui/charts/time_axis.h"
#include "ui/style/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

namespace cb::ui {

namespace {

constexpr double gap = 8;
constexpr double mostNames = 0.4; // of the width

// One hue, strong and weak: none of a recipient's colours.
QColor inkOf(bool raised, const QPalette &palette)
{
    QColor ink = color(Role::Accent, palette);
    if (!raised)
        ink.setAlphaF(0.45F);
    return ink;
}

} // namespace

void TornadoChart::setBars(qint64 middle, const QVector<TornadoBar> &bars, const QString &unit)
{
    m_unit = unit;
    m_middle = middle;
    m_bars = bars;
    changed();
}

QSize TornadoChart::minimumSizeHint() const
{
    const int row = QFontMetrics(textFont(TextStyle::Body)).height() + 6;
    return {240, row * (items() + 2) + 8};
}

TornadoChart::Frame TornadoChart::frame(const QRectF &rect) const
{
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    double names = 0;
    double ends = 0;
    qint64 low = m_middle;
    qint64 high = m_middle;
    for (const TornadoBar &bar : m_bars) {
        names = qMax(names, metrics.horizontalAdvance(bar.name));
        for (const qint64 end : {bar.low, bar.high}) {
            ends = qMax(ends, metrics.horizontalAdvance(shortAmount(static_cast<double>(end))));
            low = qMin(low, end);
            high = qMax(high, end);
        }
    }
    Frame frame;
    const double head = metrics.height() + gap;
    frame.bars = rect.adjusted(qMin(names, rect.width() * mostNames) + ends + 3 * gap, head, -ends - 2 * gap, 0);
    frame.row = qMin(frame.bars.height() / qMax(1, items()), metrics.height() * 2.2);
    frame.low = static_cast<double>(low);
    const double span = static_cast<double>(high) - frame.low;
    frame.perUnit = span > 0 ? qMax(1.0, frame.bars.width()) / span : 0;
    return frame;
}

void TornadoChart::draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const
{
    const Frame frame = this->frame(rect);
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    painter.setFont(textFont(TextStyle::Body));
    const double middle = std::round(frame.at(m_middle));
    drawHead(painter, rect, palette);
    for (int i = 0; i < items(); ++i) {
        const TornadoBar &bar = m_bars[i];
        const QRectF row(rect.left(), std::round(frame.bars.top() + i * frame.row), rect.width(),
                         std::floor(frame.row));
        if (i == cursor)
            painter.fillRect(row, color(Role::Hover, palette));
        painter.setPen(color(Role::Text, palette));
        const double names = rect.width() * mostNames;
        painter.drawText(QRectF(rect.left() + gap / 2, row.top(), names, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(bar.name, Qt::ElideRight, names));
        const double thick = std::round(qMin(frame.row * 0.6, metrics.height() * 1.2));
        for (const bool up : {false, true}) {
            const qint64 end = up ? bar.high : bar.low;
            const double x = frame.at(end);
            painter.fillRect(QRectF(QPointF(qMin(x, middle), std::round(row.center().y() - thick / 2)),
                                    QPointF(qMax(x, middle), std::round(row.center().y() + thick / 2))),
                             inkOf(up, palette));
            const bool left = x < middle || (x == middle && !up);
            const QRectF label(left ? x - 200 - gap / 2 : x + gap / 2, row.top(), 200, row.height());
            painter.setPen(color(Role::Muted, palette));
            painter.drawText(label, static_cast<int>(left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                             shortAmount(static_cast<double>(end)));
        }
    }
    painter.setPen(QPen(color(Role::Muted, palette), 1));
    painter.drawLine(QPointF(middle + 0.5, frame.bars.top()),
                     QPointF(middle + 0.5, frame.bars.top() + items() * frame.row));
}

void TornadoChart::drawHead(QPainter &painter, const QRectF &rect, const QPalette &palette) const
{
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    constexpr double side = 10;
    double x = rect.left() + gap / 2;
    for (const bool raised : {false, true}) {
        const QString name = raised ? tr("Moved up") : tr("Moved down");
        painter.fillRect(QRectF(x, std::round(rect.top() + (metrics.height() - side) / 2), side, side),
                         inkOf(raised, palette));
        x += side + gap;
        painter.setPen(color(Role::Muted, palette));
        const double width = std::ceil(metrics.horizontalAdvance(name));
        painter.drawText(QRectF(x, rect.top(), width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, name);
        x += width + 2 * gap;
    }
    const QString note = metrics.elidedText(m_unit, Qt::ElideRight, qMax(0.0, rect.right() - x));
    painter.drawText(QRectF(x, rect.top(), rect.right() - x, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                     note);
}

int TornadoChart::itemAt(const QPointF &position) const
{
    const Frame frame = this->frame(contents());
    const int row = static_cast<int>(std::floor((position.y() - frame.bars.top()) / qMax(1.0, frame.row)));
    return row >= 0 && row < items() ? row : -1;
}

QPointF TornadoChart::placeOf(int item) const
{
    const Frame frame = this->frame(contents());
    return {frame.at(qMax(m_bars[item].low, m_bars[item].high)), frame.bars.top() + (item + 1) * frame.row};
}

PaintedChart::Tip TornadoChart::tipOf(int item) const
{
    const TornadoBar &bar = m_bars[item];
    return {bar.name,
            {{tr("Moved down"), formatted(bar.low), inkOf(false, QGuiApplication::palette())},
             {tr("As it is"), formatted(m_middle), {}},
             {tr("Moved up"), formatted(bar.high), inkOf(true, QGuiApplication::palette())}}};
}

ChartTable TornadoChart::table() const
{
    ChartTable table{{tr("Setting"), tr("Moved down"), tr("As it is"), tr("Moved up")}, {false, true, true, true}, {}};
    for (const TornadoBar &bar : m_bars) {
        QVector<ChartCell> row{wordCell(bar.name)};
        for (const qint64 units : {bar.low, m_middle, bar.high})
            row << ChartCell{formatted(units), exactUnits(units)};
        table.rows << row;
    }
    return table;
}

} // namespace cb::ui
