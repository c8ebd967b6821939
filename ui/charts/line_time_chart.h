// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts that grow over time as straight lines between days, solid or dashed, with horizontal lines for caps. The
// crosshair and the arrow keys tell what each line stood at on a day.
#pragma once

#include "ui/charts/line_data.h"
#include "ui/charts/stacked_data.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace cb::ui {

struct ChartFrame;

class LineTimeChart : public QWidget {
    Q_OBJECT

public:
    explicit LineTimeChart(QWidget *parent = nullptr);
    ~LineTimeChart() override;

    void setData(const QVector<TimeLine> &lines, const QVector<Level> &levels = {}, const QVector<Mark> &marks = {});
    void setFormat(const std::function<QString(qint64)> &format);
    void setEmptyText(const QString &text);

    // What a line stands at on a day: its last point up to then, nothing before its first.
    static qint64 valueOn(const TimeLine &line, QDate day);
    // A row of headings, then one row for each day with a point.
    QVector<QStringList> table() const;

    QSize sizeHint() const override { return {560, 220}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void setCursor(int day);
    void describe();
    void paintLevels(QPainter *painter) const;
    void paintLines(QPainter *painter) const;

    std::unique_ptr<ChartFrame> m_frame;
    QVector<TimeLine> m_lines;
};

} // namespace cb::ui
