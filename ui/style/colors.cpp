// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colors.h"

#include "ui/style/theme.h"

namespace cb::ui {
namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(0xff000000u | value);
}

const Colors &lightColors()
{
    static const Colors light{
        .page = rgb(0xF5F6F8),
        .surface = rgb(0xFFFFFF),
        .sidebar = rgb(0xFFFFFF),
        .hover = rgb(0xF5F6F9),
        .border = rgb(0xE3E6EC),
        .controlBorder = rgb(0xDDE1E8),
        .track = rgb(0xE3E6EC),
        .text = rgb(0x1C2330),
        .muted = rgb(0x667085),
        .disabled = rgb(0xA3AAB8),
        .accent = rgb(0x4F46C8),
        .accentHover = rgb(0x4139B0),
        .accentSoft = rgb(0xEEEDFA),
        .onAccent = rgb(0xFFFFFF),
        .positive = rgb(0x0B7A53),
        .warning = rgb(0xA86400),
        .negative = rgb(0xB3401A),
        .inverse = rgb(0x1C2330),
        .onInverse = rgb(0xFFFFFF),
    };
    return light;
}

const Colors &darkColors()
{
    static const Colors dark{
        .page = rgb(0x15181E),
        .surface = rgb(0x1D2129),
        .sidebar = rgb(0x181C22),
        .hover = rgb(0x232832),
        .border = rgb(0x2B313C),
        .controlBorder = rgb(0x323945),
        .track = rgb(0x2B313C),
        .text = rgb(0xE7EAF0),
        .muted = rgb(0x98A2B3),
        .disabled = rgb(0x5D6675),
        .accent = rgb(0x9D97FF),
        .accentHover = rgb(0xB0ABFF),
        .accentSoft = rgb(0x2A2A45),
        .onAccent = rgb(0x15181E),
        .positive = rgb(0x4CC38A),
        .warning = rgb(0xE0A23C),
        .negative = rgb(0xFF8B66),
        .inverse = rgb(0xE7EAF0),
        .onInverse = rgb(0x15181E),
    };
    return dark;
}

} // namespace

const Colors &colors(bool dark)
{
    return dark ? darkColors() : lightColors();
}

const Colors &colors(const QPalette &palette)
{
    return colors(isDark(palette));
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace cb::ui
