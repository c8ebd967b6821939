// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/paint.h"

namespace cb::ui {

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_text);
}

QColor Chip::outline(Tone tone, const QPalette &palette)
{
    const bool neutral = tone == Tone::Neutral || tone == Tone::Muted || tone == Tone::Normal;
    return neutral ? colors(palette).controlBorder : toneColor(tone, palette);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(&painter, rect(), m_text, toneColor(m_tone, palette()), outline(m_tone, palette()));
}

} // namespace cb::ui
