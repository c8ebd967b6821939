// SPDX-License-Identifier: GPL-3.0-or-later
// A model's conversions in their order, each on top of those before it.
#pragma once

#include "engine/model_facts.h"
#include "portfolio/conversions.h"

namespace cb::portfolio {

class ConversionWalk {
public:
    ConversionWalk(const Facts &facts, const Model &model);
    // Adds the shares of every recorded conversion to facts that have the model's holdings and equity.
    Result<void> issueAll(engine::ModelFacts &so);
    // Those before `conversion`, then what it comes to.
    Result<ConversionPreview> previewOf(const Conversion &conversion, engine::ModelFacts &so);

private:
    Result<void> issue(const Conversion &conversion, engine::ModelFacts &so);
    Result<ConversionPreview> convert(const Conversion &conversion, const engine::ModelFacts &so);

    const Facts &m_facts;
    const Model &m_model;
    std::vector<const Conversion *> m_left; // by day, then order of entry
    std::vector<std::string_view> m_converted;
};

} // namespace cb::portfolio
