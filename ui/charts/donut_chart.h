// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of a whole as a ring. The pointer or the arrow keys pick a slice, which then stands out and is named with its
// value in the middle; a screen reader hears all slices as one sentence.
#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <QWidget>

namespace cb::ui {

struct DonutSlice {
    QString name;
    QColor color;
    double value = 0;
    QString text; // the value in words; empty: its share in per cent
};

class DonutChart : public QWidget {
    Q_OBJECT

public:
    explicit DonutChart(QWidget *parent = nullptr);

    // Slices without a positive value take no room.
    void setSlices(const QVector<DonutSlice> &slices);
    const QVector<DonutSlice> &slices() const { return m_slices; }
    // Shown in the middle while no slice is picked, for example a total.
    void setCenterText(const QString &text);

    int highlighted() const { return m_highlighted; }
    void setHighlighted(int slice);
    int sliceAt(const QPointF &position) const;
    QString valueText(int slice) const;

    QSize sizeHint() const override { return {180, 150}; }
    QSize minimumSizeHint() const override { return {96, 96}; }

Q_SIGNALS:
    // -1 when no slice is picked any more.
    void highlightedChanged(int slice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double total() const;
    QRectF ring() const;
    void paintSlices(QPainter *painter) const;
    void paintCenter(QPainter *painter) const;
    void step(int by);
    void describe();

    QVector<DonutSlice> m_slices;
    QString m_centerText;
    int m_highlighted = -1;
};

} // namespace cb::ui
