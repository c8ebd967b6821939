// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall_chart.h"

#include "ui/style/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace cb::ui {

namespace {

constexpr double gap = 8;
constexpr double mostNames = 0.35; // of the width

} // namespace

void WaterfallChart::setSteps(const WaterfallStep &total, const QVector<WaterfallStep> &parts)
{
    m_bars = {Bar{total, 0, total.units, true}};
    qint64 left = total.units;
    for (const WaterfallStep &part : parts) {
        m_bars << Bar{part, left, left - part.units, false};
        left -= part.units;
    }
    if (left != 0 && !parts.isEmpty())
        m_bars << Bar{{tr("Left over"), total.color, left}, 0, left, true};
    changed();
}

void WaterfallChart::clear()
{
    m_bars.clear();
    changed();
}

QSize WaterfallChart::minimumSizeHint() const
{
    const int row = QFontMetrics(textFont(TextStyle::Body)).height() + 4;
    return {240, row * (items() + 1) + 8};
}

QString WaterfallChart::share(const Bar &bar) const
{
    const auto whole = static_cast<double>(m_bars.first().step.units);
    if (whole <= 0)
        return {};
    return tr("%1 %").arg(QLocale().toString(100 * static_cast<double>(bar.step.units) / whole, 'f', 2));
}

WaterfallChart::Frame WaterfallChart::frame(const QRectF &rect) const
{
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    double names = 0;
    double amounts = 0;
    qint64 low = 0;
    qint64 high = 0;
    for (const Bar &bar : m_bars) {
        names = qMax(names, metrics.horizontalAdvance(bar.step.name));
        amounts = qMax(amounts, metrics.horizontalAdvance(formatted(bar.step.units)));
        low = qMin(low, qMin(bar.from, bar.to));
        high = qMax(high, qMax(bar.from, bar.to));
    }
    Frame frame;
    frame.bars = rect.adjusted(qMin(names, rect.width() * mostNames) + 2 * gap, 0, -amounts - 2 * gap, 0);
    frame.row = qMin(rect.height() / qMax(1, items()), metrics.height() * 2.2);
    const double span = static_cast<double>(high) - static_cast<double>(low);
    frame.perUnit = span > 0 ? qMax(1.0, frame.bars.width()) / span : 0;
    frame.zero = frame.bars.left() - static_cast<double>(low) * frame.perUnit;
    return frame;
}

void WaterfallChart::draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const
{
    const Frame frame = this->frame(rect);
    const QFontMetricsF metrics(textFont(TextStyle::Body));
    painter.setFont(textFont(TextStyle::Body));
    const auto x = [&](qint64 units) { return frame.zero + static_cast<double>(units) * frame.perUnit; };
    const double thick = std::round(qMin(frame.row * 0.62, metrics.height() * 1.3));
    for (int i = 0; i < items(); ++i) {
        const Bar &bar = m_bars[i];
        const QRectF row(rect.left(), std::round(rect.top() + i * frame.row), rect.width(), std::floor(frame.row));
        if (i == cursor)
            painter.fillRect(row, color(Role::Hover, palette));
        painter.setPen(color(bar.whole ? Role::Text : Role::Muted, palette));
        const double names = frame.bars.left() - rect.left() - 2 * gap;
        painter.drawText(QRectF(rect.left() + gap / 2, row.top(), names + 2, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(bar.step.name, Qt::ElideRight, names));
        const double left = x(qMin(bar.from, bar.to));
        const double width = qMax(1.5, x(qMax(bar.from, bar.to)) - left);
        const QRectF shape(left, std::round(row.center().y() - thick / 2), width, thick);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(bar.step.color);
        painter.drawRoundedRect(shape, qMin(3.0, width / 2), qMin(3.0, width / 2));
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (i + 1 < items()) { // down to where the next one goes on
            painter.setPen(QPen(color(Role::Muted, palette), 1, Qt::DotLine));
            const double at = std::round(x(bar.to)) + 0.5;
            painter.drawLine(QPointF(at, shape.bottom()), QPointF(at, shape.bottom() + frame.row - thick));
        }
        painter.setPen(color(Role::Text, palette));
        painter.drawText(QRectF(rect.left(), row.top(), rect.width() - gap / 2, row.height()),
                         Qt::AlignRight | Qt::AlignVCenter, formatted(bar.step.units));
    }
}

int WaterfallChart::itemAt(const QPointF &position) const
{
    const Frame frame = this->frame(contents());
    const int row = static_cast<int>(std::floor((position.y() - contents().top()) / qMax(1.0, frame.row)));
    return row >= 0 && row < items() ? row : -1;
}

QPointF WaterfallChart::placeOf(int item) const
{
    const Frame frame = this->frame(contents());
    const Bar &bar = m_bars[item];
    return {frame.zero + static_cast<double>(qMax(bar.from, bar.to)) * frame.perUnit,
            contents().top() + (item + 1) * frame.row};
}

PaintedChart::Tip WaterfallChart::tipOf(int item) const
{
    const Bar &bar = m_bars[item];
    Tip tip{bar.step.name, {{tr("Amount"), formatted(bar.step.units), bar.step.color}}};
    if (!share(bar).isEmpty())
        tip.lines << TipLine{tr("Of the total"), share(bar), {}};
    if (!bar.whole)
        tip.lines << TipLine{tr("Left after it"), formatted(bar.to), {}};
    return tip;
}

ChartTable WaterfallChart::table() const
{
    ChartTable table{{tr("Step"), tr("Amount"), tr("Left after it")}, {false, true, true}, {}};
    for (const Bar &bar : m_bars)
        table.rows << QVector<ChartCell>{wordCell(bar.step.name),
                                         {formatted(bar.step.units), exactUnits(bar.step.units)},
                                         {formatted(bar.to), exactUnits(bar.to)}};
    return table;
}

} // namespace cb::ui
