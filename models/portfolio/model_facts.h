// SPDX-License-Identifier: GPL-3.0-or-later
// From the portfolio's words to the engine's: what the split of one model depends on.
#pragma once

#include "engine/timeline.h"
#include "portfolio/facts.h"

namespace cb::portfolio {

struct ModelSplit {
    engine::Timeline timeline;
    std::vector<std::string> agreements; // ids of revenue-share agreements, by their place in the timeline
};

// Compiles a model's facts. Party indices are places in Facts::all<Party>(). Errors: those of Timeline::compile(), with
// [kind, id] of the model, and of SAFE conversions (conversions.h).
Result<ModelSplit> modelSplit(const Facts &facts, const Model &model);
// The same facts, uncompiled.
Result<engine::ModelFacts> modelFacts(const Facts &facts, const Model &model, std::vector<std::string> &agreements);

} // namespace cb::portfolio
