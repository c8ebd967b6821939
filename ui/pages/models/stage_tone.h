// SPDX-License-Identifier: GPL-3.0-or-later
// How a model's stage is toned wherever it is shown.
#pragma once

#include "portfolio/records.h"
#include "ui/widgets/chip.h"

namespace cb::ui {

inline Tone stageTone(portfolio::Stage stage)
{
    switch (stage) {
    case portfolio::Stage::Published:
        return Tone::Positive;
    case portfolio::Stage::Deprecated:
        return Tone::Warning;
    case portfolio::Stage::Retired:
        return Tone::Negative;
    case portfolio::Stage::Draft:
    case portfolio::Stage::Registered:
    case portfolio::Stage::Validated:
        break;
    }
    return Tone::Neutral;
}

} // namespace cb::ui
