// SPDX-License-Identifier: GPL-3.0-or-later
// The plot of a stacked chart: Qt Charts draws the series; grid, axes, marks, crosshair and zoom are ours, since this
// version's date axis knows no calendar, its rubber band crashes on an empty click and its hover finds the wrong point.
#pragma once

#include "ui/charts/time_axis.h"
#include "ui/charts/time_chart.h"

#include <QtCharts/QChartView>

class QValueAxis;

namespace cb::ui {

class TimeView : public QChartView {
    Q_OBJECT

public:
    explicit TimeView(const QString &accessibleName, QWidget *parent = nullptr);
    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }
    void setFormat(std::function<QString(qint64)> format) { m_format = std::move(format); }
    QString formatted(qint64 units) const;
    void setEmptyText(const QString &text) { m_emptyText = text; }
    const QStringList &hidden() const { return m_hidden; }
    void setHidden(const QStringList &names);
    int cursorPeriod() const { return m_cursor; }
    void setCursorPeriod(int period);
    bool zoomed() const;
    void showRange(int first, int last);
    void showAll();
    QSize sizeHint() const override { return {400, 200}; } // what it needs; it takes all the room there is

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void buildAreas();
    void buildBars();
    void buildLines();
    std::pair<qint64, qint64> extent() const; // of what is shown
    void applyRange();
    bool asBars() const;
    qint64 total(int period) const;
    double xOf(double place) const; // on screen
    double yOf(double units) const;
    int periodAt(double x) const;
    void drawMarks(QPainter &painter) const;
    void drawLevels(QPainter &painter) const;
    void drawCrosshair(QPainter &painter) const;
    void drawTip(QPainter &painter, double x) const;

    ChartData m_data;
    std::function<QString(qint64)> m_format;
    QString m_emptyText;
    QStringList m_hidden;
    QValueAxis *m_x;
    QValueAxis *m_y;
    QVector<AxisTick> m_valueTicks;
    int m_first = 0; // what is shown, periods
    int m_last = -1;
    int m_cursor = -1;
    int m_dragFrom = -1;
    int m_dragTo = -1;
};

} // namespace cb::ui
