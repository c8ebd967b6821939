// SPDX-License-Identifier: GPL-3.0-or-later
// Where money goes: nodes in columns, links between them as wide as their amounts. Exact amounts stand on links where
// there is room, and are told of every node and link under the pointer or the arrow keys. Amounts below zero have no
// width: they are in the table, and a line below the picture says so.
#pragma once

#include "ui/charts/flow_shape.h"
#include "ui/charts/painted_chart.h"

namespace cb::ui {

class FlowChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;
    void setFlow(const QVector<FlowNode> &nodes, const QVector<FlowLink> &links);
    QSize sizeHint() const override { return {640, 360}; }
    QSize minimumSizeHint() const override { return {320, 180}; }
    int items() const override; // nodes, then the links that are drawn
    ChartTable table() const override;

protected:
    int itemAt(const QPointF &position) const override;
    QPointF placeOf(int item) const override;
    Tip tipOf(int item) const override;
    void draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const override;
    QString summary() const override;

private:
    FlowShape shapeIn(const QRectF &rect) const;
    double noteHeight() const;
    const FlowLink &linkOf(int item) const { return m_links[m_drawn[item - m_nodes.size()]]; }
    bool concerns(int cursor, int link) const;
    void drawLinks(QPainter &painter, const FlowShape &shape, int cursor) const;
    void drawNames(QPainter &painter, const FlowShape &shape, const QPalette &palette) const;
    Tip tipOfNode(int node) const;
    QVector<FlowNode> m_nodes;
    QVector<FlowLink> m_links;
    QVector<int> m_drawn; // places among the links
    QVector<qint64> m_amounts;
    int m_negative = 0;
};

} // namespace cb::ui
