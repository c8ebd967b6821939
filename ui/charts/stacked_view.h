// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing inside a StackedTimeChart and what pointer and keyboard do in it. None of the chart view's own mouse
// handling is used: its rubber band may crash and it swallows the wheel.
#pragma once

#include "ui/charts/chart_frame.h"

#include <QChartView>

#include <memory>

namespace cb::ui {

class AreaStack;
class ChartLayer;

class StackedView : public QChartView {
    Q_OBJECT

public:
    explicit StackedView(QWidget *parent = nullptr);
    ~StackedView() override;

    const ChartFrame &frame() const { return m_frame; }
    void setData(const StackedData &data, std::optional<TimeUnit> unit);
    void setFormat(const std::function<QString(qint64)> &format);
    void setEmptyText(const QString &text);
    void setSeriesVisible(int series, bool visible);
    void zoomTo(int first, int last);
    void resetZoom();
    void setCursor(int period);
    bool isZoomed() const { return m_frame.visible() < m_frame.data.periods(); }

Q_SIGNALS:
    void zoomed(int first, int last);
    void cursorMoved(int period);
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override { event->ignore(); }
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void adoptLook();
    void arrange();
    void repaintLayers();
    void describe();
    void endBand(bool zoom);
    bool zoomKey(QKeyEvent *event);
    bool cursorKey(int key);
    bool escape();
    void scaleAround(int period, double factor);
    void pan(int periods);

    ChartFrame m_frame;
    std::unique_ptr<AreaStack> m_areas;
    QVector<ChartLayer *> m_layers;
    std::optional<double> m_pressed;
    int m_wheel = 0;
    bool m_byKeyboard = false;
};

} // namespace cb::ui
