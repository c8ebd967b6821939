// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a chart over time: zoom by the wheel, by dragging and by keys, move along, and read exact amounts
// under a crosshair. Qt Charts gives the frame; the picture is TimePlot's, since this version's date axis knows no
// calendar, its rubber band crashes on an empty click, its hover finds the wrong point, and its areas and wide lines
// repaint too slowly for ten years of days.
#pragma once

#include "ui/charts/time_plot.h"

#include <QtCharts/QChartView>

namespace cb::ui {

class TimeView : public QChartView {
    Q_OBJECT

public:
    explicit TimeView(const QString &accessibleName, QWidget *parent = nullptr);
    void setData(const ChartData &data);
    const TimePlot &plot() const { return m_plot; }
    void setFormat(std::function<QString(qint64)> format);
    void setEmptyText(const QString &text);
    void setHidden(const QStringList &names);
    int cursorPeriod() const { return m_cursor; }
    void setCursorPeriod(int period);
    bool zoomed() const;
    void showRange(int first, int last);
    void showDates(QDate from, QDate to);
    void showAll();
    void setCornerWidth(int width) { m_cornerWidth = width; }
    QSize sizeHint() const override { return {400, 200}; } // what it needs; it takes all the room there is

Q_SIGNALS:
    void rangeChanged(QDate from, QDate to);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Drag { None, Zoom, Pan };
    void layOut();
    void summarise();
    int periodAt(double x) const;
    bool wheelIsOurs(const QWheelEvent &event) const;
    void zoomAt(int period, double factor);
    void panBy(int periods);
    bool takeRangeKey(const QKeyEvent &event);
    bool takeCursorKey(const QKeyEvent &event);
    int span() const { return m_plot.last() - m_plot.first(); } // of what is shown, in periods

    TimePlot m_plot;
    TimeFrame m_frame;
    QString m_emptyText;
    int m_cornerWidth = 0;
    int m_cursor = -1;
    bool m_byKey = false; // reached by keys: shows its focus, and keeps its crosshair when the pointer leaves
    Drag m_drag = Drag::None;
    int m_dragFrom = -1; // the period under the pointer when it began
    int m_dragTo = -1;
    int m_dragFirst = 0; // what was shown then
    double m_dragX = 0;
};

} // namespace cb::ui
