// SPDX-License-Identifier: GPL-3.0-or-later
// From a total down, part by part: each bar floats where the one above it ended, so that the last ends at what is left.
// The bars lie, since their names then have room.
#pragma once

#include "ui/charts/painted_chart.h"

namespace cb::ui {

struct WaterfallStep {
    QString name;
    QColor color;
    qint64 units = 0;
};

class WaterfallChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;
    // The parts are taken away from the total in their order; what they do not use up is a last step of its own.
    void setSteps(const WaterfallStep &total, const QVector<WaterfallStep> &parts);
    void clear();
    QSize minimumSizeHint() const override;
    int items() const override { return static_cast<int>(m_bars.size()); }
    ChartTable table() const override;

protected:
    int itemAt(const QPointF &position) const override;
    QPointF placeOf(int item) const override;
    Tip tipOf(int item) const override;
    void draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const override;

private:
    struct Bar {
        WaterfallStep step;
        qint64 from = 0; // it reaches from here to there
        qint64 to = 0;
        bool whole = false; // starts at zero: the total, what is left
    };
    struct Frame {
        QRectF bars;
        double row = 0;
        double zero = 0;
        double perUnit = 0;
    };
    Frame frame(const QRectF &rect) const;
    QString share(const Bar &bar) const;
    QVector<Bar> m_bars;
};

} // namespace cb::ui
