// SPDX-License-Identifier: GPL-3.0-or-later
// The areas of a stacked chart as series of Qt Charts. Every area reaches from zero to its running sum and hides the
// lower part of the one behind it: neighbours share no edge, so no seam shines through between them.
#pragma once

#include "ui/charts/chart_frame.h"

class QChart;
class QLineSeries;
class QValueAxis;

namespace cb::ui {

class AreaStack {
public:
    explicit AreaStack(QChart *chart);

    // After a change of data, visibility or colours.
    void rebuild(const ChartFrame &frame);
    // After a change of zoom; leaves the series alone.
    void setRange(const ChartFrame &frame);

private:
    void addArea(const ChartFrame &frame, int series, bool negative);

    QChart *m_chart;
    QValueAxis *m_days;
    QValueAxis *m_values;
};

} // namespace cb::ui
