// SPDX-License-Identifier: GPL-3.0-or-later
// What models say of a cell beside Qt's own roles, so that one delegate can draw every table.
#pragma once

#include <QtCore/Qt>

namespace cb::ui {

enum CellRole {
    ToneRole = Qt::UserRole + 1000, // int of Tone: the text is drawn as a chip
    ProgressRole,                   // double 0..1: a bar
    TrendRole,                      // QList<double>: a small line
    BoldRole,                       // bool
    MutedRole,                      // bool
    SwatchRole                      // QColor: a square before the text
};

} // namespace cb::ui
