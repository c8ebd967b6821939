// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a model's performance meets what its domain asks for.
#pragma once

#include "portfolio/facts.h"

#include <span>

namespace cb::portfolio {

enum class RequirementState { Met, NotMet, NotStated, OtherUnit };

struct RequirementCheck {
    Requirement requirement;
    RequirementState state = RequirementState::NotStated;
    std::optional<Performance> stated; // what was compared
};

// One check a requirement of the domain, in the order of entry. Metrics and units are compared without regard to case;
// of several figures for a metric the last one counts.
std::vector<RequirementCheck> checkRequirements(const Facts &facts, std::string_view domain,
                                                std::span<const Performance> performance);
// The same for a stored model: figures of its latest version by that day, and those of no version.
std::vector<RequirementCheck> checkRequirements(const Facts &facts, const Model &model, Day day);

} // namespace cb::portfolio
