// SPDX-License-Identifier: GPL-3.0-or-later
// Invented revenue that grows with two versions of a model, split among seven recipients.
#pragma once

#include "ui/charts/stacked_data.h"

namespace cb::samples {

struct SampleSeries {
    QVector<QDate> starts;
    QVector<ui::StackedSeries> series;
    QVector<ui::Mark> marks;
};

// Periods of so many days; with refunds some of them turn negative.
SampleSeries sampleSeries(QDate first, int periods, int days, bool refunds = false);

} // namespace cb::samples
