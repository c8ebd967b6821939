// SPDX-License-Identifier: GPL-3.0-or-later
// The names below a chart over time; a click or Space on one hides or shows its series, a double click or Return shows
// that one alone. Names that are hidden are dimmed and struck through, so that colour is not the only sign.
#pragma once

#include "ui/charts/chart_source.h"

#include <QtWidgets/QWidget>

namespace cb::ui {

class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setSeries(const QVector<LegendItem> &series, const QStringList &hidden);
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void toggled(const QString &name);
    void onlyWanted(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStringList m_names;
};

} // namespace cb::ui
