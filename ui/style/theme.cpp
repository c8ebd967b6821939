// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/style.h"

#include <QApplication>

#include <array>
#include <utility>

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
        .grid = rgb(0xEDEFF3),
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
        .info = rgb(0x2A62A6),
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
        .grid = rgb(0x262C36),
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
        .info = rgb(0x7DB8F5),
        .inverse = rgb(0xE7EAF0),
        .onInverse = rgb(0x15181E),
    };
    return dark;
}

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

const Colors &colors(const QPalette &palette)
{
    return isDark(palette) ? darkColors() : lightColors();
}

QPalette themePalette(bool dark)
{
    const Colors &c = dark ? darkColors() : lightColors();
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
    QPalette palette;
    for (const auto &[role, color] : roles) {
        palette.setColor(role, color);
    }
    setDisabledColors(palette, c);
    return palette;
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
    case Tone::Info:
        return c.info;
    case Tone::Accent:
        return c.accent;
    case Tone::Normal:
        break;
    }
    return c.text;
}

// Okabe and Ito's set, told apart by people with colour-blindness.
QColor recipientColor(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Creator:
        return rgb(0x0072B2);
    case Recipient::Backers:
        return rgb(0x009E73);
    case Recipient::Processors:
        return rgb(0xE69F00);
    case Recipient::Yield:
        return rgb(0x56B4E9);
    case Recipient::BuybackAndBurn:
        return rgb(0xD55E00);
    case Recipient::Foundation:
        return rgb(0xCC79A7);
    case Recipient::Network:
        break;
    }
    return rgb(0x8A8F98);
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
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
