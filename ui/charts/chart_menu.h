// SPDX-License-Identifier: GPL-3.0-or-later
// The "…" in a chart's upper right corner, and the menu that a right click or the menu key opens there: show as table,
// copy, export. Belongs to the widget it stands on; the chart must live as long as that.
#pragma once

#include "ui/charts/chart_source.h"

#include <QtWidgets/QAbstractButton>

class QDialog;

namespace cb::ui {

class ChartMenu : public QAbstractButton {
    Q_OBJECT

public:
    ChartMenu(const ChartSource &chart, QWidget *over);
    QSize sizeHint() const override;
    // The table as tab-separated text, and the picture.
    void copy() const;
    QDialog *showTable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void open(const QPoint &at);
    void exportAs();
    const ChartSource &m_chart;
    QWidget *m_over;
};

} // namespace cb::ui
