// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart of the kit with made-up figures, the same for the same seed.
#pragma once

#include "ui/charts/donut_chart.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/range_bar.h"
#include "ui/charts/scatter_chart.h"
#include "ui/charts/time_chart.h"
#include "ui/charts/waterfall_chart.h"

#include <QtCore/QRandomGenerator>

namespace cb::ui {

struct TimeSample {
    int periods = 53;
    int daysAPeriod = 7;
    int series = 7;
    bool stacked = true;
    bool share = false;
    bool negative = false;
    bool gaps = false;
    bool extras = true; // marks, levels, points, bands
};

ChartData timeSample(const TimeSample &of, QRandomGenerator &random);
// A backer's cash flow: below zero until it is paid back.
ChartData cashFlowSample();
ChartData drawdownSample();
ChartData bandSample();
void fillFlow(FlowChart &chart, QRandomGenerator &random, int parties);
void fillMonths(HeatMap &map, QRandomGenerator &random, int months);
void fillSteps(WaterfallChart &chart, QRandomGenerator &random, int parts);
void fillDots(ScatterChart &chart, QRandomGenerator &random, int dots);
void fillRing(DonutChart &chart, QRandomGenerator &random, int slices);
QString recipientName(int recipient);

} // namespace cb::ui
