// SPDX-License-Identifier: GPL-3.0-or-later
// What a table's cells may say about their look beyond Qt's own roles. A model that does not know them looks plain.
#pragma once

#include <Qt>

namespace cb::ui::roles {

enum CellRole : int {
    ChipTone = Qt::UserRole + 200, // int(Tone): of the chip, the progress bar or else the text
    Progress,                      // double 0..1; anything else shows the display text instead
    SparklineValues,               // QVector<double>
    Bold,                          // bool
    Muted,                         // bool
    Swatch,                        // QColor: a small square before the text
    CopyText,                      // QString: what Ctrl+C copies; the display text if absent
};

} // namespace cb::ui::roles
