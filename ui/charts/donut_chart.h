// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a whole as a ring. The exact figures stand in a list beside it; the ring only shows proportions.
#pragma once

#include <QtGui/QColor>
#include <QtWidgets/QWidget>

namespace cb::ui {

struct Slice {
    QString name;
    QColor color;
    double value = 0; // 0 or more
};

class DonutChart : public QWidget {
    Q_OBJECT

public:
    explicit DonutChart(const QString &accessibleName, QWidget *parent = nullptr);
    void setSlices(const QVector<Slice> &slices);
    QSize sizeHint() const override { return {160, 160}; }
    QSize minimumSizeHint() const override { return {110, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVector<Slice> m_slices;
};

} // namespace cb::ui
