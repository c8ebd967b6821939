// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_chart.h"

#include "ui/style/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

namespace cb::ui {

void FlowChart::setFlow(const QVector<FlowNode> &nodes, const QVector<FlowLink> &links)
{
    m_nodes = nodes;
    m_links.clear();
    m_drawn.clear();
    m_negative = 0;
    for (const FlowLink &link : links) {
        if (link.from < 0 || link.from >= nodes.size() || link.to < 0 || link.to >= nodes.size())
            continue;
        if (flowIsDrawn(nodes, link))
            m_drawn << static_cast<int>(m_links.size());
        m_negative += link.units < 0 ? 1 : 0;
        m_links << link;
    }
    m_amounts = flowAmounts(m_nodes, m_links);
    changed();
}

int FlowChart::items() const
{
    return static_cast<int>(m_nodes.size() + m_drawn.size());
}

double FlowChart::noteHeight() const
{
    return m_negative > 0 ? QFontMetricsF(textFont(TextStyle::Caption)).height() + 6 : 0;
}

FlowShape FlowChart::shapeIn(const QRectF &rect) const
{
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    return flowShape(
        m_nodes, m_links, rect.adjusted(0, 0, 0, -noteHeight()), metrics.height(),
        [&](const QString &text) { return metrics.horizontalAdvance(text); },
        [this](qint64 units) { return formatted(units); });
}

bool FlowChart::concerns(int cursor, int link) const
{
    if (cursor < 0)
        return true;
    if (cursor < m_nodes.size())
        return m_links[link].from == cursor || m_links[link].to == cursor;
    return m_drawn[cursor - m_nodes.size()] == link;
}

void FlowChart::drawLinks(QPainter &painter, const FlowShape &shape, int cursor) const
{
    painter.setPen(Qt::NoPen);
    for (const int i : m_drawn) {
        const FlowLink &link = m_links[i];
        // In the colour of the one that tells them apart: of the end with fewer ways in.
        QColor veil = m_nodes[link.to].color;
        veil.setAlphaF(cursor < 0 ? 0.38F : concerns(cursor, i) ? 0.62F : 0.14F);
        painter.setBrush(veil);
        painter.drawPath(shape.links[i].band);
    }
    for (int i = 0; i < m_nodes.size(); ++i) {
        painter.setBrush(m_nodes[i].color);
        painter.drawRect(shape.nodes[i].bar);
    }
}

void FlowChart::drawNames(QPainter &painter, const FlowShape &shape, const QPalette &palette) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(color(Role::Text, palette));
    for (const int i : m_drawn)
        if (!shape.links[i].label.isEmpty())
            painter.drawText(shape.links[i].label, Qt::AlignRight | Qt::AlignVCenter, formatted(m_links[i].units));
    for (int i = 0; i < m_nodes.size(); ++i) {
        const QRectF &label = shape.nodes[i].label;
        if (label.isEmpty())
            continue;
        const double line = metrics.height();
        const QRectF first(label.topLeft(), QSizeF(label.width(), line));
        painter.setPen(color(Role::Text, palette));
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_nodes[i].name, Qt::ElideRight, label.width()));
        if (!shape.nodes[i].twoLines)
            continue;
        painter.setPen(color(Role::Muted, palette));
        painter.drawText(first.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(formatted(m_amounts[i]), Qt::ElideRight, label.width()));
    }
}

void FlowChart::draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const
{
    const FlowShape shape = shapeIn(rect);
    painter.setFont(textFont(TextStyle::Caption));
    painter.setRenderHint(QPainter::Antialiasing);
    drawLinks(painter, shape, cursor);
    drawNames(painter, shape, palette);
    if (m_negative == 0)
        return;
    painter.setPen(color(Role::Muted, palette));
    const QString note = tr("%n amount(s) below zero cannot be drawn; the table has them.", nullptr, m_negative);
    painter.drawText(QRectF(rect.left(), rect.bottom() - noteHeight(), rect.width(), noteHeight()),
                     Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetricsF(painter.font()).elidedText(note, Qt::ElideRight, rect.width()));
}

int FlowChart::itemAt(const QPointF &position) const
{
    const FlowShape shape = shapeIn(contents());
    for (int i = 0; i < m_nodes.size(); ++i)
        if (shape.nodes[i].bar.adjusted(-3, -2, 3, 2).contains(position) || shape.nodes[i].label.contains(position))
            return i;
    for (qsizetype i = m_drawn.size() - 1; i >= 0; --i)
        if (shape.links[m_drawn[i]].band.contains(position))
            return static_cast<int>(m_nodes.size() + i);
    return -1;
}

QPointF FlowChart::placeOf(int item) const
{
    const FlowShape shape = shapeIn(contents());
    return item < m_nodes.size() ? QPointF(shape.nodes[item].bar.right(), shape.nodes[item].bar.center().y())
                                 : shape.links[m_drawn[item - m_nodes.size()]].middle;
}

PaintedChart::Tip FlowChart::tipOfNode(int node) const
{
    Tip tip{m_nodes[node].name, {}};
    qint64 in = 0;
    qint64 out = 0;
    for (const FlowLink &link : m_links) {
        in += link.to == node ? link.units : 0;
        out += link.from == node ? link.units : 0;
    }
    if (in != 0)
        tip.lines << TipLine{tr("Comes in"), formatted(in), m_nodes[node].color};
    if (out != 0)
        tip.lines << TipLine{tr("Goes out"), formatted(out), m_nodes[node].color};
    return tip;
}

PaintedChart::Tip FlowChart::tipOf(int item) const
{
    if (item < m_nodes.size())
        return tipOfNode(item);
    const FlowLink &link = linkOf(item);
    const double whole = static_cast<double>(m_amounts[link.from]);
    const QString share = QLocale().toString(100 * static_cast<double>(link.units) / whole, 'f', 2);
    return {tr("%1 → %2").arg(m_nodes[link.from].name, m_nodes[link.to].name),
            {{tr("Amount"), formatted(link.units), m_nodes[link.to].color},
             {tr("Of %1").arg(m_nodes[link.from].name), tr("%1 %").arg(share), {}}}};
}

QString FlowChart::summary() const
{
    QStringList parts;
    for (const FlowLink &link : m_links)
        parts << tr("%1 → %2: %3").arg(m_nodes[link.from].name, m_nodes[link.to].name, formatted(link.units));
    return parts.mid(0, 20).join(QStringLiteral("; "));
}

ChartTable FlowChart::table() const
{
    ChartTable table{{tr("From"), tr("To"), tr("Amount")}, {false, false, true}, {}};
    for (const FlowLink &link : m_links)
        table.rows << QVector<ChartCell>{wordCell(m_nodes[link.from].name),
                                         wordCell(m_nodes[link.to].name),
                                         {formatted(link.units), exactUnits(link.units)}};
    return table;
}

} // namespace cb::ui
