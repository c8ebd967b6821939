// SPDX-License-Identifier: GPL-3.0-or-later
// The layers painted below and above the areas of a chart. They read the frame they are given and keep nothing.
#pragma once

#include "ui/charts/chart_frame.h"

#include <QGraphicsItem>

namespace cb::ui {

class ChartLayer : public QGraphicsItem {
public:
    ChartLayer(const ChartFrame &frame, QGraphicsItem *parent, double z);

    QRectF boundingRect() const override { return m_bounds; }
    // To be called when the frame has got a new size.
    void resize(const QSizeF &size);

protected:
    const ChartFrame &frame() const { return m_frame; }

private:
    const ChartFrame &m_frame;
    QRectF m_bounds;
};

// Lines and labels of both axes, or the words for a chart without anything to show.
class AxesLayer : public ChartLayer {
public:
    using ChartLayer::ChartLayer;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintValues(QPainter *painter) const;
    void paintTimes(QPainter *painter) const;
    void paintNotice(QPainter *painter, const QString &text) const;
};

// Stacked bars on whole device pixels. Where periods are narrower than two pixels, a bar stands for several and shows
// the highest of them upwards and the deepest downwards, so that no spike is lost.
class BarsLayer : public ChartLayer {
public:
    using ChartLayer::ChartLayer;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    int periodsPerBar() const;
    std::pair<int, int> extremes(int from, int to) const;
    void paintSide(QPainter *painter, double left, double right, int period, bool negative) const;
};

// Marks, crosshair with its amounts, rubber band and focus.
class OverlayLayer : public ChartLayer {
public:
    using ChartLayer::ChartLayer;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintMarks(QPainter *painter) const;
    void paintBand(QPainter *painter) const;
    void paintCrosshair(QPainter *painter) const;
};

// The box of a crosshair: the period's name, every visible series with its amount, and the total.
void paintAmounts(QPainter *painter, const ChartFrame &frame);

} // namespace cb::ui
