// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/style/style_parts.h"

#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

namespace cb::ui::parts {
namespace {

bool enabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

bool pressed(const QStyleOption *option)
{
    return option->state & (QStyle::State_Sunken | QStyle::State_On);
}

bool hovered(const QStyleOption *option)
{
    return enabled(option) && (option->state & QStyle::State_MouseOver);
}

bool showsKeyboardFocus(const QStyleOption *option)
{
    return (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
}

bool isLink(ButtonKind kind)
{
    return kind == ButtonKind::Link || kind == ButtonKind::QuietLink;
}

QColor panelFill(ButtonKind kind, const QStyleOption *option, const Colors &c)
{
    if (kind == ButtonKind::Primary) {
        if (!enabled(option)) {
            return c.track;
        }
        return hovered(option) || pressed(option) ? c.accentHover : c.accent;
    }
    if (pressed(option)) {
        return c.accentSoft;
    }
    if (hovered(option) && !isLink(kind)) {
        return c.hover;
    }
    return kind == ButtonKind::Normal ? c.surface : QColor();
}

QColor labelColor(ButtonKind kind, const QStyleOption *option, const Colors &c)
{
    if (!enabled(option)) {
        return c.disabled;
    }
    switch (kind) {
    case ButtonKind::Primary:
        return c.onAccent;
    case ButtonKind::Link:
        return hovered(option) ? c.accentHover : c.accent;
    case ButtonKind::QuietLink:
        return hovered(option) ? c.text : c.muted;
    case ButtonKind::Normal:
    case ButtonKind::Flat:
        break;
    }
    return option->state & QStyle::State_On ? c.accent : c.text;
}

QFont labelFont(ButtonKind kind, const QWidget *widget)
{
    const QFont font = widget ? widget->font() : textFont(TextStyle::Body);
    return kind == ButtonKind::Primary ? textFont(TextStyle::BodyBold, font) : font;
}

void drawText(QPainter *painter, const QRect &rect, int alignment, const QString &text)
{
    painter->drawText(rect, alignment | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
}

QIcon::Mode iconMode(const QStyleOption *option)
{
    return enabled(option) ? QIcon::Normal : QIcon::Disabled;
}

// An icon (if any) and a text, centred together.
void drawIconAndText(QPainter *painter, const QRect &rect, const QIcon &icon, const QSize &iconSize,
                     const QString &text, QIcon::Mode mode)
{
    if (icon.isNull()) {
        drawText(painter, rect, Qt::AlignCenter, text);
        return;
    }
    const int gap = text.isEmpty() ? 0 : 6;
    const int textWidth = painter->fontMetrics().size(Qt::TextShowMnemonic, text).width();
    const int width = iconSize.width() + gap + (text.isEmpty() ? 0 : textWidth);
    QRect place(rect.left() + qMax(0, (rect.width() - width) / 2), rect.top(), width, rect.height());
    const bool mirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QRect iconRect(mirrored ? place.right() - iconSize.width() + 1 : place.left(),
                         rect.center().y() - iconSize.height() / 2, iconSize.width(), iconSize.height());
    icon.paint(painter, iconRect, Qt::AlignCenter, mode);
    if (!text.isEmpty()) {
        place.adjust(mirrored ? 0 : iconSize.width() + gap, 0, mirrored ? -iconSize.width() - gap : 0, 0);
        drawText(painter, place, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    const ButtonKind kind = buttonKind(widget);
    QColor border;
    if (kind == ButtonKind::Normal) {
        border = hovered(option) || pressed(option) ? mixed(c.controlBorder, c.text, 0.18) : c.controlBorder;
    }
    drawPanel(painter, option->rect, panelFill(kind, option, c), border, radius::control);
    if (!showsKeyboardFocus(option)) {
        return;
    }
    if (kind == ButtonKind::Primary) {
        // A ring in the accent would vanish on the accent.
        drawFocusRing(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), c.onAccent, radius::control - 2);
    } else {
        drawFocusRing(painter, option->rect, c.accent, radius::control);
    }
}

void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    const ButtonKind kind = buttonKind(widget);
    painter->save();
    painter->setFont(labelFont(kind, widget));
    painter->setPen(labelColor(kind, option, c));
    QRect rect = option->rect;
    if (option->features & QStyleOptionButton::HasMenu) {
        const QRect arrow(rect.right() - 24, rect.top(), 16, rect.height());
        drawChevron(painter, QStyle::visualRect(option->direction, rect, arrow), Qt::DownArrow, c.muted, 3.5);
        rect = QStyle::visualRect(option->direction, rect, rect.adjusted(0, 0, -16, 0));
    }
    drawIconAndText(painter, rect, option->icon, option->iconSize, option->text, iconMode(option));
    painter->restore();
}

void drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget, const QStyle *style)
{
    drawButtonPanel(option, painter, widget);
    const Colors &c = colors(option->palette);
    const bool hasArrow = option->features & QStyleOptionToolButton::HasMenu && !option->text.isEmpty() &&
                          option->toolButtonStyle != Qt::ToolButtonIconOnly;
    painter->save();
    painter->setFont(option->font);
    painter->setPen(labelColor(buttonKind(widget), option, c));
    QRect rect = option->rect;
    if (hasArrow) {
        const QRect arrow(rect.right() - 20, rect.top(), 14, rect.height());
        drawChevron(painter, QStyle::visualRect(option->direction, rect, arrow), Qt::DownArrow, c.muted, 3.5);
        rect = QStyle::visualRect(option->direction, rect, rect.adjusted(0, 0, -14, 0));
    }
    if (option->features & QStyleOptionToolButton::Arrow) {
        drawChevron(painter, rect, option->arrowType, c.muted);
    } else if (option->toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        QStyleOptionToolButton label(*option);
        style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
    } else {
        const bool iconOnly = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
        const bool textOnly = option->toolButtonStyle == Qt::ToolButtonTextOnly;
        drawIconAndText(painter, rect, textOnly ? QIcon() : option->icon, option->iconSize,
                        iconOnly ? QString() : option->text, iconMode(option));
    }
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton *option, const QSize &contents, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const QFontMetrics metrics(labelFont(kind, widget));
    const int widened = metrics.size(Qt::TextShowMnemonic, option->text).width() -
                        option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int padding = isLink(kind) ? 4 : buttonPadding;
    const int iconGap = option->icon.isNull() || option->text.isEmpty() ? 0 : 4;
    const int arrow = option->features & QStyleOptionButton::HasMenu ? 14 : 0;
    const int width = contents.width() + qMax(0, widened) + 2 * padding + iconGap + arrow;
    const int height = qMax(contents.height(), metrics.height()) + (isLink(kind) ? 4 : 14);
    return {option->text.isEmpty() ? height : width, height};
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colors(option->palette);
    const bool marked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box(option->rect);
    const QColor fill = !enabled(option) ? c.track : marked ? c.accent : c.surface;
    const QColor border = marked && enabled(option) ? c.accent : mixed(c.controlBorder, c.text, 0.3);
    drawPanel(painter, box, fill, border, 4);
    const QColor mark = enabled(option) ? c.onAccent : c.muted;
    if (option->state & QStyle::State_NoChange) {
        painter->fillRect(QRectF(box.center().x() - 4, box.center().y() - 1, 8, 2), mark);
    } else if (marked) {
        drawTick(painter, box, mark);
    }
    if (showsKeyboardFocus(option)) {
        drawFocusRing(painter, box.adjusted(-2, -2, 2, 2), c.accent, 5);
    }
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const Colors &c = colors(option->palette);
    const bool marked = option->state & QStyle::State_On;
    const QRectF box(option->rect);
    const QColor mark = enabled(option) ? c.accent : c.muted;
    drawPanel(painter, box, enabled(option) ? c.surface : c.track, marked ? mark : mixed(c.controlBorder, c.text, 0.3),
              box.width() / 2, marked ? 2 : 1);
    if (marked) {
        drawPanel(painter, box.adjusted(4.5, 4.5, -4.5, -4.5), mark, QColor(), box.width() / 2);
    }
    if (showsKeyboardFocus(option)) {
        drawFocusRing(painter, box.adjusted(-2, -2, 2, 2), c.accent, box.width() / 2 + 2);
    }
}

} // namespace cb::ui::parts
