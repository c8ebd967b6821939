// SPDX-License-Identifier: GPL-3.0-or-later
// A few dots with names: what a version can do against what it earned. Both axes begin and end at round values near the
// dots. For tens of dots, not thousands.
#pragma once

#include "ui/charts/painted_chart.h"
#include "ui/charts/time_axis.h"

namespace cb::ui {

struct ScatterPoint {
    QString name;
    QColor color;
    double x = 0;     // must be finite
    QString xText;    // x as people read it, exactly
    qint64 units = 0; // upwards
};

class ScatterChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;
    void setPoints(const QString &xTitle, const QString &yTitle, const QVector<ScatterPoint> &points);
    QSize minimumSizeHint() const override { return {240, 160}; }
    int items() const override { return static_cast<int>(m_points.size()); }
    ChartTable table() const override;

protected:
    int itemAt(const QPointF &position) const override;
    QPointF placeOf(int item) const override;
    Tip tipOf(int item) const override;
    void draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const override;

private:
    struct Frame {
        QRectF plot;
        QVector<AxisTick> x;
        QVector<AxisTick> y;
        QPointF at(double x, double y) const;
    };
    Frame frame(const QRectF &rect) const;
    QPointF dot(const Frame &frame, int item) const;
    void drawAxes(QPainter &painter, const QRectF &rect, const Frame &frame, const QPalette &palette) const;
    QVector<ScatterPoint> m_points;
    QString m_xTitle;
    QString m_yTitle;
};

} // namespace cb::ui
