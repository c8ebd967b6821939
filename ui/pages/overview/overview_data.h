// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the overview shows of a range of days, asked of the portfolio in one go on the reading thread.
#pragma once

#include "portfolio/attention.h"
#include "portfolio/events.h"
#include "ui/charts/range_bar.h"

#include <array>

namespace cb::ui {

struct OverviewAsked {
    DayRange range;
    engine::Step step = engine::Step::Week;
    engine::Day today;
    portfolio::Concern concern; // of models all figures, of received ones the party's own parts
    std::string splitModel{};   // whose split is wanted; else that of the one with most revenue that has terms
};

using portfolio::ByRecipient;

struct OverviewData {
    engine::Day first; // of all payments up to today; today where there are none
    engine::Day last;
    engine::Day from; // the first and last day of the range, within them
    engine::Day to;
    engine::Step step = engine::Step::Week; // may be wider than asked where there would be too many periods
    bool any = false;                       // whether there are payments at all
    bool hasBefore = false;                 // whether the range before it has payments
    engine::Amount net;
    engine::Amount netBefore;
    ByRecipient received{};
    ByRecipient receivedBefore{};
    std::vector<engine::Day> periods; // first day of each period of the range, without gaps
    std::vector<ByRecipient> byPeriod;
    std::vector<portfolio::DistributionRow> parts; // of the range, by model, recipient and party
    struct ModelRow {
        std::size_t model = 0;
        engine::Amount net;
        std::vector<double> trend; // for a small line
    };
    std::vector<ModelRow> models;          // all models, most revenue first
    std::optional<std::size_t> splitModel; // whose split it is
    portfolio::CurrentSplit split;
    std::vector<portfolio::RoundState> rounds; // that are open or planned
    std::vector<portfolio::Attention> attention;
    std::vector<portfolio::Event> events;
    ByRecipient protocol{}; // as received, whoever looks: what goes to nobody in particular
    ByRecipient protocolBefore{};
};

Result<OverviewData> overviewData(portfolio::Portfolio &portfolio, const OverviewAsked &asked);

} // namespace cb::ui
