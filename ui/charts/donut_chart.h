// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a whole as a ring. The exact figures stand in a list beside it; the ring only shows proportions, and tells
// in its middle the part that the pointer or the arrow keys are on.
#pragma once

#include "ui/charts/painted_chart.h"

namespace cb::ui {

struct Slice {
    QString name;
    QColor color;
    double value = 0; // 0 or more
};

class DonutChart : public PaintedChart {
    Q_OBJECT

public:
    explicit DonutChart(const QString &accessibleName, QWidget *parent = nullptr);
    void setSlices(const QVector<Slice> &slices);
    QSize sizeHint() const override { return {160, 160}; }
    QSize minimumSizeHint() const override { return {90, 90}; }
    int items() const override { return static_cast<int>(m_shown.size()); }
    ChartTable table() const override;
    QVector<LegendItem> legend() const override;

protected:
    int itemAt(const QPointF &position) const override;
    QPointF placeOf(int item) const override;
    Tip tipOf(int item) const override;
    void draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const override;
    void paintEvent(QPaintEvent *event) override;
    bool tipIsDrawnByChart() const override { return true; }
    QString summary() const override;
    QRectF contents() const override { return rect(); }

private:
    double total() const;
    QString share(const Slice &slice) const;
    void drawMiddle(QPainter &painter, const QRectF &hole, const QPalette &palette, int item) const;
    QVector<Slice> m_slices;
    QVector<Slice> m_shown; // those above zero
};

} // namespace cb::ui
