// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows as a table to read, select and copy. A picture of that moment: it does not follow the chart.
#pragma once

#include "ui/charts/chart_source.h"

#include <QtWidgets/QDialog>

namespace cb::ui {

class ChartTableDialog : public QDialog {
    Q_OBJECT

public:
    explicit ChartTableDialog(const ChartSource &chart, QWidget *parent = nullptr);
};

} // namespace cb::ui
