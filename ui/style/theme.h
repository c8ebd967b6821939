// SPDX-License-Identifier: GPL-3.0-or-later
// The one place for colours, spaces and type sizes. Colours are looked up by the palette of the widget that paints, so
// a change of palette needs nothing but a repaint. CB_THEME=light or CB_THEME=dark in the environment wins over the
// choice.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace cb::ui {

enum class Theme { System, Light, Dark };

// What a colour says; never the only carrier of that meaning.
enum class Tone { Normal, Muted, Neutral, Positive, Warning, Negative, Info, Accent };

enum class Recipient { Creator, Backers, Processors, Yield, BuybackAndBurn, Foundation, Network };

enum class TextStyle { Title, Heading, Body, Strong, Caption, Small, Figure };

struct Colors {
    QColor page;          // behind the cards
    QColor surface;       // cards, fields, header
    QColor sidebar;       // behind the list of pages
    QColor hover;         // a row or flat button under the pointer
    QColor border;        // of cards, rows and panels
    QColor controlBorder; // of buttons and fields
    QColor track;         // the unfilled part of sliders and progress
    QColor grid;          // lines behind a chart
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
    QColor info;
    QColor inverse; // tooltips, version marks
    QColor onInverse;
};

namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int gap = 14; // between cards
inline constexpr int card = 16;
inline constexpr int page = 20;
inline constexpr int large = 32;
} // namespace space

namespace radius {
inline constexpr qreal card = 8;
inline constexpr qreal control = 6;
inline constexpr qreal swatch = 2.5;
} // namespace radius

bool isDark(const QPalette &palette);
const Colors &colors(const QPalette &palette);
QPalette themePalette(bool dark);

QColor toneColor(Tone tone, const QPalette &palette);
QColor recipientColor(Recipient recipient);
// share 0 gives a, share 1 gives b.
QColor mixed(const QColor &a, const QColor &b, qreal share);

// The application's font in one step of the type scale.
QFont textFont(TextStyle style);
QFont textFont(TextStyle style, const QFont &body);

// Style, palette and font of the whole program; may be called again at any time.
void applyTheme(QApplication &application, Theme theme);

} // namespace cb::ui
