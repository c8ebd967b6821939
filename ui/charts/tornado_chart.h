// SPDX-License-Identifier: GPL-3.0-or-later
// What matters most: a bar a setting, from the figure with the setting moved down to the figure with it moved up, about
// the figure as it is. The widest on top, as they come.
#pragma once

#include "ui/charts/painted_chart.h"

namespace cb::ui {

struct TornadoBar {
    QString name;
    qint64 low = 0;  // with the setting moved down
    qint64 high = 0; // and up
};

class TornadoChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;
    // `unit` says what the figures are: "All revenue of 24 months, USDC".
    void setBars(qint64 middle, const QVector<TornadoBar> &bars, const QString &unit);
    QSize minimumSizeHint() const override;
    int items() const override { return static_cast<int>(m_bars.size()); }
    ChartTable table() const override;

protected:
    int itemAt(const QPointF &position) const override;
    QPointF placeOf(int item) const override;
    Tip tipOf(int item) const override;
    void draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const override;

private:
    struct Frame {
        QRectF bars;
        double row = 0;
        double low = 0; // the value at the left edge
        double perUnit = 0;
        double at(qint64 units) const { return bars.left() + (static_cast<double>(units) - low) * perUnit; }
    };
    Frame frame(const QRectF &rect) const;
    void drawHead(QPainter &painter, const QRectF &rect, const QPalette &palette) const;
    QVector<TornadoBar> m_bars;
    qint64 m_middle = 0;
    QString m_unit;
};

} // namespace cb::ui
