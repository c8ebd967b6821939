// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts by month and year, with the years' totals at the right. One colour stands for more or less; amounts below
// zero are hatched and carry their sign, so that colour is not the only difference.
#pragma once

#include "ui/charts/painted_chart.h"

#include <QtCore/QDate>
#include <QtCore/QMap>

namespace cb::ui {

class HeatMap : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;
    // By the first day of the month, micro-USDC; a month that is not there has no cell.
    void setAmounts(const QMap<QDate, qint64> &amounts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int items() const override; // cells of months and totals, year by year
    QString range() const override;
    ChartTable table() const override;

protected:
    int itemAt(const QPointF &position) const override;
    QPointF placeOf(int item) const override;
    Tip tipOf(int item) const override;
    void draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const override;
    int next(int item, int key) const override;
    QString summary() const override;

private:
    struct Frame {
        QRectF cells;
        double column = 0;
        double row = 0;
        double total = 0; // left edge of the totals
        double totalWidth = 0;
    };
    Frame frame(const QRectF &rect) const;
    QRectF cell(const Frame &frame, int item) const;
    int year(int item) const;
    qint64 totalOf(int year) const;
    void drawCell(QPainter &painter, const QRectF &cell, qint64 units, const QPalette &palette) const;
    void drawScale(QPainter &painter, const QRectF &rect, const QPalette &palette) const;
    QColor shade(qint64 units, const QPalette &palette) const;
    QMap<QDate, qint64> m_amounts;
    qint64 m_low = 0;
    qint64 m_high = 0;
};

} // namespace cb::ui
