// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/style.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

#include <array>
#include <utility>

namespace cb::ui {

namespace {

struct Shades {
    QRgb light;
    QRgb dark;
};

// In the order of Role.
constexpr std::array<Shades, 13> shades = {{
    {0xfff4f5f8, 0xff14171f}, // Page
    {0xffffffff, 0xff1c2028}, // Surface
    {0xfff7f8fa, 0xff222731}, // Hover
    {0xffe2e5ec, 0xff2d323d}, // Border
    {0xff1a1f2e, 0xffe8eaf0}, // Text
    {0xff636a7e, 0xff9aa1b2}, // Muted
    {0xff4f46c8, 0xff9d97ff}, // Accent
    {0xffedecfa, 0xff2a2850}, // AccentSoft
    {0xffffffff, 0xff14171f}, // AccentText
    {0xff0a7a4d, 0xff45c98c}, // Positive
    {0xffa65f00, 0xffe0a243}, // Warning
    {0xffb3401c, 0xfff08a6c}, // Negative
    {0xffe2e5ec, 0xff2d323d}, // Track
}};

constexpr std::array<QRgb, 7> recipients = {0xff0072b2, 0xff009e73, 0xffe69f00, 0xff56b4e9,
                                            0xffd55e00, 0xffcc79a7, 0xff8a8f98};

QColor shade(Role role, bool dark)
{
    const Shades &both = shades[static_cast<std::size_t>(role)];
    return QColor::fromRgb(dark ? both.dark : both.light);
}

bool wantsDark(Theme theme, const QPalette &platform)
{
    const QByteArray forced = qgetenv("CB_THEME");
    if (forced == "light" || forced == "dark")
        return forced == "dark";
    return theme == Theme::System ? isDark(platform) : theme == Theme::Dark;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor color(Role role, const QPalette &palette)
{
    return shade(role, isDark(palette));
}

QColor recipientColor(int recipient)
{
    const auto place = static_cast<std::size_t>(recipient);
    return QColor::fromRgb(recipients[place < recipients.size() ? place : recipients.size() - 1]);
}

QFont textFont(TextStyle style)
{
    // Sizes in points at 96 dpi; families whose digits all have one width, so that figures line up.
    static constexpr std::array<std::pair<double, int>, 6> sizes = {{{8.25, QFont::Normal},
                                                                     {9.75, QFont::Normal},
                                                                     {9.75, QFont::Bold},
                                                                     {10.0, QFont::Bold},
                                                                     {12.75, QFont::Bold},
                                                                     {16.5, QFont::Bold}}};
    const auto [points, weight] = sizes[static_cast<std::size_t>(style)];
    QFont result;
    result.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    result.setPointSizeF(points);
    result.setWeight(static_cast<QFont::Weight>(weight));
    return result;
}

QPalette palette(bool dark)
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole which, Role role) { p.setColor(which, shade(role, dark)); };
    set(QPalette::Window, Role::Page);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Hover);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::AccentText);
    set(QPalette::Highlight, Role::AccentSoft);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Midlight, Role::Border);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Dark, Role::Border);
    set(QPalette::Shadow, Role::Border);
    p.setColor(QPalette::ToolTipBase, shade(Role::Text, dark));
    p.setColor(QPalette::ToolTipText, shade(Role::Surface, dark));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = shade(Role::Muted, dark);
        faded.setAlphaF(0.65F);
        p.setColor(QPalette::Disabled, role, faded);
    }
    return p;
}

void applyTheme(QApplication &application, Theme theme)
{
    static const QPalette platform = QApplication::palette();
    QApplication::setStyle(new Style);
    const QPalette chosen = palette(wantsDark(theme, platform));
    QApplication::setPalette(chosen);
    QToolTip::setPalette(chosen);
    application.setFont(textFont(TextStyle::Body));
}

} // namespace cb::ui
