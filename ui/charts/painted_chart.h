// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts without a time share: a number of items that the pointer and the arrow keys go over, a panel that
// tells the exact figures of the one they are on, words for screen readers, the menu, and an empty state. A chart says
// how many items it has, where they are and how they are drawn.
#pragma once

#include "ui/charts/chart_source.h"
#include "ui/charts/chart_tip.h"

#include <QtWidgets/QWidget>

#include <functional>

namespace cb::ui {

class PaintedChart : public QWidget, public ChartSource {
    Q_OBJECT

public:
    explicit PaintedChart(const QString &accessibleName, QWidget *parent = nullptr);
    void setFormat(std::function<QString(qint64)> format); // of exact amounts
    void setEmptyText(const QString &text);
    QString title() const override { return accessibleName(); }
    void paint(QPainter &painter, const QRectF &rect, const QPalette &palette) const override;
    int cursor() const { return m_cursor; } // the item that is told, -1 if none
    void setCursorTo(int item);
    virtual int items() const = 0;
    QSize sizeHint() const override { return {400, 240}; }

protected:
    struct Tip {
        QString title;
        QVector<TipLine> lines;
    };
    virtual int itemAt(const QPointF &position) const = 0; // in contents(); -1 if none
    virtual QPointF placeOf(int item) const = 0;
    virtual Tip tipOf(int item) const = 0;
    // Without an item at hand when `cursor` is -1.
    virtual void draw(QPainter &painter, const QRectF &rect, const QPalette &palette, int cursor) const = 0;
    // Where an arrow key leads from an item; the charts whose items stand in rows know better.
    virtual int next(int item, int key) const;
    virtual QString summary() const; // for screen readers, as long as no item is told
    virtual bool tipIsDrawnByChart() const { return false; }
    void changed(); // the data: to be called by the setters
    QString formatted(qint64 units) const;
    virtual QRectF contents() const; // of the widget: below the menu, unless a chart's corner is free anyway

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::function<QString(qint64)> m_format;
    QString m_emptyText;
    int m_cursor = -1;
    bool m_byKey = false; // reached by keys: shows its focus, and keeps its cursor when the pointer leaves
};

} // namespace cb::ui
