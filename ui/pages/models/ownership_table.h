// SPDX-License-Identifier: GPL-3.0-or-later
// The table of who owns a model from when, as every page shows it.
#pragma once

#include "portfolio/allocations.h"
#include "tables/list_model.h"

#include <memory>

namespace cb::ui {

tables::ListModel<portfolio::OwnershipRow> *
makeOwnershipModel(QObject *parent, std::function<std::shared_ptr<const portfolio::Facts>()> facts);

} // namespace cb::ui
