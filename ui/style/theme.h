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

enum class Role {
    Page,    // behind the cards
    Surface, // cards, fields, header
    Border,  // hairlines
    Text,
    Muted,      // captions, second lines
    Accent,     // the one accent, no recipient's colour
    AccentSoft, // selection
    AccentText, // on the accent
    Positive,
    Warning,
    Negative,
    Track,      // the unfilled part of sliders and progress, lines behind a chart
    Inverse,    // tooltips, version marks
    InverseText // on the inverse
};

// What a text or mark says; its colour is never the only carrier of that meaning.
enum class Tone { Normal, Muted, Neutral, Positive, Warning, Negative, Accent };

enum class TextStyle { Caption, Small, Body, BodyBold, Heading, Title, Figure };

namespace space {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int gap = 14; // between cards
inline constexpr int card = 16;
inline constexpr int page = 20;
inline constexpr int large = 24;
} // namespace space

namespace radius {
inline constexpr qreal card = 8;
inline constexpr qreal control = 6;
inline constexpr qreal swatch = 2.5;
} // namespace radius

inline constexpr int tableRowHeight = 34;

bool isDark(const QPalette &palette);
QColor color(Role role, const QPalette &palette);
QColor toneColor(Tone tone, const QPalette &palette);
// 0 creator, 1 backers, 2 processors, 3 yield, 4 burn, 5 foundation, 6 network; the same in light and dark. Okabe and
// Ito's set, told apart by people with colour-blindness.
QColor recipientColor(int recipientIndex);
QPalette palette(bool dark);

// The application's font in one step of the type scale.
QFont textFont(TextStyle style);
QFont textFont(TextStyle style, const QFont &body);
// The same; inside a widget QWidget::font() hides it, use textFont() there.
inline QFont font(TextStyle style)
{
    return textFont(style);
}

// Style, palette and font of the whole program; may be called again at any time.
void applyTheme(QApplication &application, Theme theme);

} // namespace cb::ui
