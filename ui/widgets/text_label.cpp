// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/style/colors.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace cb::ui {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<span>%1</span>")
                                .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

TextLabel::TextLabel(const QString &text, TextStyle style, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setText(text);
    setStyle(style);
    setTone(tone);
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    m_settingFont = true;
    setFont(textFont(style));
    m_settingFont = false;
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    // Selectable text is painted by QLabel, which knows roles only.
    setForegroundRole(tone == Tone::Muted ? QPalette::PlaceholderText : QPalette::WindowText);
    update();
}

void TextLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
}

void TextLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
    if (selectable && accessibleName().isEmpty()) {
        setAccessibleName(text());
    }
}

QSize TextLabel::sizeHint() const
{
    return QLabel::sizeHint();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return elides() ? QSize(qMin(size.width(), fontMetrics().averageCharWidth() * 6), size.height()) : size;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (textInteractionFlags() & Qt::TextSelectableByMouse) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(isEnabled() ? toneColor(m_tone, palette()) : colors(palette()).disabled);
    const QRect rect = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const Qt::Alignment align = QStyle::visualAlignment(layoutDirection(), alignment());
    const int flags = int(align) | (wordWrap() ? Qt::TextWordWrap : 0) | (buddy() ? Qt::TextShowMnemonic : 0);
    const QString shown = elides() ? fontMetrics().elidedText(text(), m_elide, rect.width()) : text();
    painter.drawText(rect, flags, shown);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && !m_settingFont) {
        setStyle(m_style);
    }
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && elides() && toolTip().isEmpty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(help->globalPos(), cut ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace cb::ui
