// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtGui/QPainter>

namespace cb::ui {

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    return {metrics.horizontalAdvance(text) + 2 * space::s + 2, metrics.height() + 6};
}

void drawChip(QPainter &painter, const QRectF &rect, const QString &text, Tone tone, const QPalette &palette)
{
    static constexpr Role inks[] = {Role::Muted, Role::Positive, Role::Warning, Role::Negative};
    const QColor ink = color(inks[static_cast<int>(tone)], palette);
    drawPanel(painter, rect, rect.height() / 2 - 1, {}, tone == Tone::Neutral ? color(Role::Border, palette) : ink);
    painter.save();
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setState(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(painter, rect(), m_text, m_tone, palette());
}

} // namespace cb::ui
