// SPDX-License-Identifier: GPL-3.0-or-later
// What a table's cells may say about their look beyond Qt's own roles. A model that does not know them looks plain.
#pragma once

#include <Qt>

namespace cb::ui {

enum ItemRole {
    ToneRole = Qt::UserRole + 200, // int(Tone): colour of the text, or of the chip
    BoldRole,                      // bool
    SwatchRole,                    // QColor: a small square before the text
    ChipRole,                      // QString: the chip's word; the display text if absent
    ProgressRole,                  // double 0..1; anything else shows the display text instead
    SparklineRole,                 // QVariantList of double
    CopyRole,                      // QString: what Ctrl+C copies; the display text if absent
};

} // namespace cb::ui
