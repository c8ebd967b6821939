// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/colors.h"
#include "ui/style/style.h"

#include <QApplication>

#include <array>
#include <utility>

namespace cb::ui {
namespace {

void setDisabledColors(QPalette &palette, const Colors &c)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, c.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.track);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.disabled);
}

// Points of the type scale, as steps from the body size.
qreal sizeStep(TextStyle style)
{
    switch (style) {
    case TextStyle::Title:
        return 2.5;
    case TextStyle::Figure:
        return 6.5;
    case TextStyle::Caption:
        return -0.75;
    case TextStyle::Small:
        return -1.75;
    case TextStyle::Heading:
    case TextStyle::Body:
    case TextStyle::BodyBold:
        break;
    }
    return 0;
}

Theme forcedTheme(Theme theme)
{
    const QString forced = qEnvironmentVariable("CB_THEME").toLower();
    if (forced == QLatin1String("dark")) {
        return Theme::Dark;
    }
    return forced == QLatin1String("light") ? Theme::Light : theme;
}

// A family with tabular digits: Qt 6.4 cannot ask a font for them.
QFont applicationFont()
{
    QFont font = QApplication::font();
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(qMax(10.0, font.pointSizeF()));
    return font;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QColor color(Role role, const QPalette &palette)
{
    const Colors &c = colors(palette);
    switch (role) {
    case Role::Page:
        return c.page;
    case Role::Surface:
        return c.surface;
    case Role::Border:
        return c.border;
    case Role::Muted:
        return c.muted;
    case Role::Accent:
        return c.accent;
    case Role::AccentSoft:
        return c.accentSoft;
    case Role::AccentText:
        return c.onAccent;
    case Role::Positive:
        return c.positive;
    case Role::Warning:
        return c.warning;
    case Role::Negative:
        return c.negative;
    case Role::Track:
        return c.track;
    case Role::Inverse:
        return c.inverse;
    case Role::InverseText:
        return c.onInverse;
    case Role::Text:
        break;
    }
    return c.text;
}

QPalette palette(bool dark)
{
    const Colors &c = colors(dark);
    const std::array<std::pair<QPalette::ColorRole, QColor>, 20> roles{{
        {QPalette::Window, c.page},
        {QPalette::WindowText, c.text},
        {QPalette::Base, c.surface},
        {QPalette::AlternateBase, c.hover},
        {QPalette::Text, c.text},
        {QPalette::PlaceholderText, c.muted},
        {QPalette::Button, c.surface},
        {QPalette::ButtonText, c.text},
        {QPalette::BrightText, c.negative},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.onAccent},
        {QPalette::ToolTipBase, c.inverse},
        {QPalette::ToolTipText, c.onInverse},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::Light, c.surface},
        {QPalette::Midlight, c.hover},
        {QPalette::Mid, c.border},
        {QPalette::Dark, mixed(c.border, c.text, 0.25)},
        {QPalette::Shadow, mixed(c.border, c.text, 0.5)},
    }};
    QPalette result;
    for (const auto &[role, shade] : roles) {
        result.setColor(role, shade);
    }
    setDisabledColors(result, c);
    return result;
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const Colors &c = colors(palette);
    switch (tone) {
    case Tone::Muted:
    case Tone::Neutral:
        return c.muted;
    case Tone::Positive:
        return c.positive;
    case Tone::Warning:
        return c.warning;
    case Tone::Negative:
        return c.negative;
    case Tone::Accent:
        return c.accent;
    case Tone::Normal:
        break;
    }
    return c.text;
}

QColor recipientColor(int recipientIndex)
{
    static constexpr std::array<QRgb, 7> shades{0xFF0072B2, 0xFF009E73, 0xFFE69F00, 0xFF56B4E9,
                                                0xFFD55E00, 0xFFCC79A7, 0xFF8A8F98};
    const bool known = recipientIndex >= 0 && std::size_t(recipientIndex) < shades.size();
    return QColor::fromRgb(known ? shades[std::size_t(recipientIndex)] : shades.back());
}

QFont textFont(TextStyle style)
{
    return textFont(style, QApplication::font());
}

QFont textFont(TextStyle style, const QFont &body)
{
    QFont font = body;
    const qreal points = body.pointSizeF() > 0 ? body.pointSizeF() : 10;
    font.setPointSizeF(qMax(7.0, points + sizeStep(style)));
    const bool strong = style == TextStyle::Title || style == TextStyle::Heading || style == TextStyle::BodyBold ||
                        style == TextStyle::Figure;
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void applyTheme(QApplication &application, Theme theme)
{
    const Theme chosen = forcedTheme(theme);
    auto *style = qobject_cast<Style *>(application.style());
    if (!style) {
        QApplication::setFont(applicationFont());
        style = new Style;
        style->setTheme(chosen);
        QApplication::setStyle(style);
    }
    style->setTheme(chosen);
    // An empty palette makes Qt start again from the platform's, which the style then turns into ours.
    QApplication::setPalette(QPalette());
}

} // namespace cb::ui
