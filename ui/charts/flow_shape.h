// SPDX-License-Identifier: GPL-3.0-or-later
// Where the nodes, links and labels of a money flow lie in a rectangle. Plain values, so that it can be tested: labels
// never lie on each other.
#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtCore/QVector>
#include <QtGui/QColor>
#include <QtGui/QPainterPath>

#include <functional>

namespace cb::ui {

struct FlowNode {
    QString name;
    QColor color;
    int column = 0; // from the left, 0 or more
};

// From a node to one in a column further right.
struct FlowLink {
    int from = 0;
    int to = 0;
    qint64 units = 0; // less than zero: listed, not drawn
};

struct FlowShape {
    struct Node {
        QRectF bar;
        QRectF label;          // empty: no room
        bool twoLines = false; // room for the amount below the name
    };
    struct Link {
        QPainterPath band; // empty: not drawn
        QPointF middle;
        QRectF label; // of the amount; empty: no room
    };
    QVector<Node> nodes;
    QVector<Link> links;
};

// What goes through each node: the greater of what comes in and what goes out, of what is drawn.
QVector<qint64> flowAmounts(const QVector<FlowNode> &nodes, const QVector<FlowLink> &links);
bool flowIsDrawn(const QVector<FlowNode> &nodes, const FlowLink &link);

// `lineHeight` of a label, and how wide a text is.
FlowShape flowShape(const QVector<FlowNode> &nodes, const QVector<FlowLink> &links, const QRectF &rect,
                    double lineHeight, const std::function<double(const QString &)> &textWidth,
                    const std::function<QString(qint64)> &format);

} // namespace cb::ui
