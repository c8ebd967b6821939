// SPDX-License-Identifier: GPL-3.0-or-later
// All colours of the look at once, for code that paints. Pages and charts ask color() of theme.h by role instead.
#pragma once

#include <QColor>
#include <QPalette>

namespace cb::ui {

struct Colors {
    QColor page;          // behind the cards
    QColor surface;       // cards, fields, header
    QColor sidebar;       // behind the list of pages
    QColor hover;         // a row or flat button under the pointer
    QColor border;        // of cards, rows and panels
    QColor controlBorder; // of buttons and fields
    QColor track;         // the unfilled part of sliders and progress
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;
    QColor accentHover;
    QColor accentSoft; // selection
    QColor onAccent;
    QColor positive;
    QColor warning;
    QColor negative;
    QColor inverse; // tooltips, version marks
    QColor onInverse;
};

const Colors &colors(const QPalette &palette);
const Colors &colors(bool dark);
// share 0 gives a, share 1 gives b.
QColor mixed(const QColor &a, const QColor &b, qreal share);

} // namespace cb::ui
