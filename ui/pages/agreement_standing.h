// SPDX-License-Identifier: GPL-3.0-or-later
// How a revenue share stands, in the same words on every page.
#pragma once

#include "portfolio/allocations.h"

#include <QtCore/QString>

namespace cb::ui {

// "cap reached", "ended 2025-12-31", "about 2027-03-01" (its cap), "not at this pace"; empty where it goes on without a
// cap or has not started.
QString standingText(const portfolio::Facts &facts, const portfolio::AgreementProgress &progress);

} // namespace cb::ui
