// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flow_shape.h"

#include <algorithm>

namespace cb::ui {

namespace {

constexpr double barWidth = 10;
constexpr double labelGap = 6;
constexpr double slotGap = 8;
constexpr double mostLabel = 0.3; // of the whole width, at the right

class Layout {
public:
    Layout(const QVector<FlowNode> &nodes, const QVector<FlowLink> &links, const QRectF &rect, double lineHeight,
           const std::function<double(const QString &)> &textWidth, const std::function<QString(qint64)> &format)
        : m_nodes(nodes)
        , m_links(links)
        , m_rect(rect)
        , m_line(lineHeight)
        , m_textWidth(textWidth)
        , m_format(format)
        , m_amounts(flowAmounts(nodes, links))
    {
        for (int i = 0; i < nodes.size(); ++i) {
            const int column = qMax(0, nodes[i].column);
            if (column >= m_columns.size())
                m_columns.resize(column + 1);
            m_columns[column] << i;
        }
    }

    FlowShape shape()
    {
        m_shape.nodes.resize(m_nodes.size());
        m_shape.links.resize(m_links.size());
        if (m_nodes.isEmpty())
            return m_shape;
        measureColumns();
        m_scale = bestScale();
        for (int column = 0; column < m_columns.size(); ++column)
            placeColumn(column);
        placeLinks();
        return m_shape;
    }

private:
    double labelWidth(int node) const
    {
        return qMax(m_textWidth(m_nodes[node].name), m_textWidth(m_format(m_amounts[node]))) + 2;
    }

    void measureColumns()
    {
        double last = 0;
        for (const int node : qAsConst(m_columns.last()))
            last = qMax(last, labelWidth(node));
        last = qMin(last, m_rect.width() * mostLabel);
        const auto steps = static_cast<double>(qMax<qsizetype>(1, m_columns.size() - 1));
        m_step = (m_rect.width() - barWidth - labelGap - last) / steps;
        for (int column = 0; column < m_columns.size(); ++column) {
            double widest = 0;
            for (const int node : qAsConst(m_columns[column]))
                widest = qMax(widest, labelWidth(node));
            const bool atEnd = column + 1 == m_columns.size();
            m_labels << (atEnd ? last : qMin(widest, (m_step - barWidth - labelGap) * 0.6));
        }
    }

    double gap(int column) const
    {
        const auto count = static_cast<double>(m_columns[column].size());
        return qMin(slotGap, m_rect.height() / (4 * count));
    }
    // Each node gets at least a line of text where that fits.
    double least(int column) const
    {
        const auto count = static_cast<double>(m_columns[column].size());
        return qBound(1.0, (m_rect.height() - (count - 1) * gap(column)) / count, m_line);
    }
    double slot(int column, int node, double scale) const
    {
        return qMax(static_cast<double>(m_amounts[node]) * scale, least(column));
    }
    double height(int column, double scale) const
    {
        double sum = gap(column) * static_cast<double>(m_columns[column].size() - 1);
        for (const int node : m_columns[column])
            sum += slot(column, node, scale);
        return sum;
    }

    // The greatest at which all columns fit: heights grow with it, so that halving finds it.
    double bestScale() const
    {
        qint64 most = 1;
        for (const qint64 amount : m_amounts)
            most = qMax(most, amount);
        double low = 0;
        double high = m_rect.height() / static_cast<double>(most);
        for (int i = 0; i < 60; ++i) {
            const double middle = (low + high) / 2;
            bool fits = true;
            for (int column = 0; column < m_columns.size(); ++column)
                fits = fits && height(column, middle) <= m_rect.height() + 0.01;
            (fits ? low : high) = middle;
        }
        return low;
    }

    void placeColumn(int column)
    {
        const double left = m_rect.left() + column * m_step;
        double top = m_rect.top() + qMax(0.0, m_rect.height() - height(column, m_scale)) / 2;
        double free = m_rect.top();
        for (const int node : qAsConst(m_columns[column])) {
            const double high = slot(column, node, m_scale);
            const double bar = qMax(1.0, static_cast<double>(m_amounts[node]) * m_scale);
            FlowShape::Node &shape = m_shape.nodes[node];
            shape.bar = QRectF(left, top + (high - bar) / 2, barWidth, bar);
            shape.twoLines = high >= 2 * m_line;
            const double text = shape.twoLines ? 2 * m_line : m_line;
            const QRectF label(left + barWidth + labelGap, top + (high - text) / 2,
                               qMin(labelWidth(node), m_labels[column]), text);
            if (label.top() >= free - 0.01 && label.bottom() <= m_rect.bottom() + 0.01 && label.width() > m_line) {
                shape.label = label;
                free = label.bottom();
            }
            top += high + gap(column);
        }
    }

    // Links leave and arrive in the order of what they lead to, so that they cross less.
    void placeLinks()
    {
        QVector<double> fromTop(m_links.size());
        QVector<double> toTop(m_links.size());
        for (int node = 0; node < m_nodes.size(); ++node) {
            stackLinks(node, true, fromTop);
            stackLinks(node, false, toTop);
        }
        for (int i = 0; i < m_links.size(); ++i)
            if (flowIsDrawn(m_nodes, m_links[i]))
                placeLink(i, fromTop[i], toTop[i]);
    }

    void stackLinks(int node, bool leaving, QVector<double> &tops)
    {
        QVector<int> mine;
        for (int i = 0; i < m_links.size(); ++i)
            if (flowIsDrawn(m_nodes, m_links[i]) && (leaving ? m_links[i].from : m_links[i].to) == node)
                mine << i;
        const auto other = [&](int link) {
            return m_shape.nodes[leaving ? m_links[link].to : m_links[link].from].bar.center().y();
        };
        std::stable_sort(mine.begin(), mine.end(), [&](int a, int b) { return other(a) < other(b); });
        double top = m_shape.nodes[node].bar.top();
        for (const int link : qAsConst(mine)) {
            tops[link] = top;
            top += static_cast<double>(m_links[link].units) * m_scale;
        }
    }

    void placeLink(int i, double fromTop, double toTop)
    {
        const FlowLink &link = m_links[i];
        const double thick = qMax(0.5, static_cast<double>(link.units) * m_scale);
        const double x1 = m_shape.nodes[link.from].bar.right();
        const double x2 = m_shape.nodes[link.to].bar.left();
        const double middle = (x1 + x2) / 2;
        FlowShape::Link &shape = m_shape.links[i];
        shape.band.moveTo(x1, fromTop);
        shape.band.cubicTo(middle, fromTop, middle, toTop, x2, toTop);
        shape.band.lineTo(x2, toTop + thick);
        shape.band.cubicTo(middle, toTop + thick, middle, fromTop + thick, x1, fromTop + thick);
        shape.band.closeSubpath();
        shape.middle = {middle, (fromTop + toTop + thick) / 2};
        // Just before where it arrives, if the names of the column to the left leave room.
        const double width = m_textWidth(m_format(link.units)) + 2;
        const double room = m_step - barWidth - 3 * labelGap - m_labels[m_nodes[link.to].column - 1];
        if (thick >= m_line && width <= room)
            shape.label = {x2 - labelGap - width, toTop + (thick - m_line) / 2, width, m_line};
    }

    const QVector<FlowNode> &m_nodes;
    const QVector<FlowLink> &m_links;
    QRectF m_rect;
    double m_line;
    const std::function<double(const QString &)> &m_textWidth;
    const std::function<QString(qint64)> &m_format;
    QVector<qint64> m_amounts;
    QVector<QVector<int>> m_columns; // nodes by column
    QVector<double> m_labels;        // width of the names by column
    double m_step = 0;
    double m_scale = 0;
    FlowShape m_shape;
};

} // namespace

bool flowIsDrawn(const QVector<FlowNode> &nodes, const FlowLink &link)
{
    return link.units > 0 && link.from >= 0 && link.from < nodes.size() && link.to >= 0 && link.to < nodes.size() &&
           qMax(0, nodes[link.from].column) < nodes[link.to].column;
}

QVector<qint64> flowAmounts(const QVector<FlowNode> &nodes, const QVector<FlowLink> &links)
{
    QVector<qint64> in(nodes.size());
    QVector<qint64> out(nodes.size());
    for (const FlowLink &link : links)
        if (flowIsDrawn(nodes, link)) {
            out[link.from] += link.units;
            in[link.to] += link.units;
        }
    for (qsizetype i = 0; i < nodes.size(); ++i)
        in[i] = qMax(in[i], out[i]);
    return in;
}

FlowShape flowShape(const QVector<FlowNode> &nodes, const QVector<FlowLink> &links, const QRectF &rect,
                    double lineHeight, const std::function<double(const QString &)> &textWidth,
                    const std::function<QString(qint64)> &format)
{
    return Layout(nodes, links, rect, lineHeight, textWidth, format).shape();
}

} // namespace cb::ui
