// SPDX-License-Identifier: GPL-3.0-or-later
// What a domain asks for and whether it is met, as lines to show: never by colour alone.
#pragma once

#include "portfolio/requirements.h"
#include "ui/widgets/fact_list.h"

namespace cb::ui {

QVector<FactList::Item> requirementItems(const std::vector<portfolio::RequirementCheck> &checks);
bool allMet(const std::vector<portfolio::RequirementCheck> &checks);

} // namespace cb::ui
