// SPDX-License-Identifier: GPL-3.0-or-later
// The look in one place: colours by role, one scale of spacing, one of type. Widgets ask here and carry no colours of
// their own. Whether it is dark is read from the palette, so that a change of theme needs nothing but a repaint.
#pragma once

#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>

class QApplication;

namespace cb::ui {

enum class Role {
    Page,    // behind cards
    Surface, // cards, bars, fields
    Hover,   // under the pointer
    Border,  // hairlines
    Text,
    Muted,      // captions, second lines
    Accent,     // the one accent, no recipient's colour
    AccentSoft, // selection
    AccentText, // on the accent
    Positive,
    Warning,
    Negative,
    Track // empty part of a progress bar or slider
};

enum class TextStyle { Caption, Body, BodyBold, Heading, Title, Figure };

bool isDark(const QPalette &palette);
QColor color(Role role, const QPalette &palette);
// Colours of recipients by their place in the listed order (creator … network), told apart by people with
// colour-blindness (Okabe and Ito); the same in light and dark.
QColor recipientColor(int recipient);
QFont textFont(TextStyle style);
QPalette palette(bool dark);

enum class Theme { System, Light, Dark };
// Style, palette and font for the whole program. The environment's CB_THEME=light|dark decides over `theme`.
void applyTheme(QApplication &application, Theme theme);

namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 20;
inline constexpr int xxl = 24;
} // namespace space

inline constexpr int cardRadius = 8;
inline constexpr int fieldRadius = 6;
inline constexpr int fieldHeight = 34;
inline constexpr int tableRowHeight = 36;

} // namespace cb::ui
