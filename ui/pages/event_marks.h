// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to models, as marks of a chart over time: the same words and kinds on every page.
#pragma once

#include "portfolio/events.h"
#include "ui/charts/chart_data.h"

namespace cb::ui {

// Those of the days from one to the other. Where there are several models, a mark names its own by the first word.
QVector<ChartMark> eventMarks(const std::vector<portfolio::Event> &events, const portfolio::Facts &facts,
                              engine::Day from, engine::Day to);

// What the marks' kinds are called in legends.
QStringList eventKinds(const std::vector<portfolio::Event::What> &kinds);

} // namespace cb::ui
