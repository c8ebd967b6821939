// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/style/style_parts.h"

#include <QStyleOption>
#include <QWidget>

namespace cb::ui::parts {

void drawTabShape(const QStyleOptionTab *option, QPainter *painter)
{
    if (!(option->state & QStyle::State_Selected)) {
        return;
    }
    const Colors &c = colors(option->palette);
    const QRect rect = QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -tabGap, 0));
    painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), c.accent);
}

void drawTabLabel(const QStyleOptionTab *option, QPainter *painter)
{
    const Colors &c = colors(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool hovered = option->state & QStyle::State_MouseOver;
    const QRect rect = QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(0, 0, -tabGap, 0));
    painter->save();
    painter->setFont(selected ? textFont(TextStyle::BodyBold, painter->font()) : painter->font());
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->setPen(!enabled ? c.disabled : selected || hovered ? c.accent : c.text);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextShowMnemonic, option->text);
    painter->restore();
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange) {
        drawFocusRing(painter, QRectF(rect).adjusted(-4, 4, 4, -5), c.accent, 4);
    }
}

QSize tabSize(const QStyleOptionTab *option)
{
    const QFontMetrics metrics(textFont(TextStyle::BodyBold));
    const int text = metrics.size(Qt::TextShowMnemonic, option->text).width();
    return {text + tabGap, metrics.height() + 20};
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter)
{
    if (option->minimum >= option->maximum) {
        return;
    }
    const Colors &c = colors(option->palette);
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF thumb(scrollBarRect(option, QStyle::SC_ScrollBarSlider));
    const qreal inset = active ? 2 : 3;
    const QRectF body = option->orientation == Qt::Vertical ? thumb.adjusted(inset, 2, -inset, -2)
                                                            : thumb.adjusted(2, inset, -2, -inset);
    drawPanel(painter, body, mixed(c.track, c.text, active ? 0.35 : 0.15), QColor(),
              qMin(body.width(), body.height()) / 2);
}

QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl control)
{
    const QRect all = option->rect;
    if (control == QStyle::SC_ScrollBarAddLine || control == QStyle::SC_ScrollBarSubLine) {
        return {};
    }
    if (control == QStyle::SC_ScrollBarGroove) {
        return all;
    }
    const bool vertical = option->orientation == Qt::Vertical;
    const int length = vertical ? all.height() : all.width();
    const qint64 range = qint64{option->maximum} - option->minimum;
    const qint64 pages = range + option->pageStep;
    int thumb = pages > 0 ? int(qint64{length} * option->pageStep / pages) : length;
    thumb = qBound(qMin(32, length), thumb, length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                      length - thumb, option->upsideDown);
    int from = start;
    int size = thumb;
    if (control == QStyle::SC_ScrollBarSubPage) {
        from = 0;
        size = start;
    } else if (control == QStyle::SC_ScrollBarAddPage) {
        from = start + thumb;
        size = length - from;
    }
    return vertical ? QRect(all.left(), all.top() + from, all.width(), size)
                    : QRect(all.left() + from, all.top(), size, all.height());
}

void drawProgressBar(const QStyleOptionProgressBar *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    const QRectF rect(option->rect);
    const QColor fill = fillColor(widget, option->palette);
    if (option->maximum > option->minimum) {
        const qreal share = qreal(option->progress - option->minimum) / qreal(option->maximum - option->minimum);
        drawBar(painter, rect, share, fill, c.track, option->direction);
        return;
    }
    // Length unknown: a piece that ProgressBarRow moves along.
    drawBar(painter, rect, 0, fill, c.track);
    const qreal phase = widget ? widget->property("cbPhase").toReal() : 0;
    const qreal width = rect.width() * 0.3;
    painter->save();
    painter->setClipRect(option->rect, Qt::IntersectClip);
    const qreal left = rect.left() - width + (rect.width() + width) * phase;
    drawBar(painter, QRectF(left, rect.top(), width, rect.height()), 1, fill, fill);
    painter->restore();
}

namespace {

void drawMenuText(const QStyleOptionMenuItem *option, QPainter *painter, const Colors &c, const QRect &rect)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->setFont(option->font);
    painter->setPen(enabled ? c.text : c.disabled);
    const qsizetype tab = option->text.indexOf(QLatin1Char('\t'));
    const QString label = option->text.left(tab < 0 ? option->text.size() : tab);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, label);
    if (tab >= 0) {
        painter->setPen(enabled ? c.muted : c.disabled);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option->text.mid(tab + 1));
    }
}

void drawMenuMark(const QStyleOptionMenuItem *option, QPainter *painter, const Colors &c, const QRect &place)
{
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked) {
            drawTick(painter, QRectF(place), c.accent);
        }
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    option->icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Colors &c = colors(option->palette);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1), c.border);
        return;
    }
    painter->save();
    if (option->state & QStyle::State_Selected && option->state & QStyle::State_Enabled) {
        drawPanel(painter, QRectF(option->rect).adjusted(4, 1, -4, -1), c.accentSoft, QColor(), 4);
    }
    const QRect rect = option->rect;
    const QRect mark(rect.left() + 12, rect.center().y() - 7, 16, 16);
    drawMenuMark(option, painter, c, QStyle::visualRect(option->direction, rect, mark));
    const QRect text = rect.adjusted(36, 0, option->menuItemType == QStyleOptionMenuItem::SubMenu ? -28 : -14, 0);
    drawMenuText(option, painter, c, QStyle::visualRect(option->direction, rect, text));
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() - 22, rect.top(), 14, rect.height());
        const bool mirrored = option->direction == Qt::RightToLeft;
        drawChevron(painter, QStyle::visualRect(option->direction, rect, arrow),
                    mirrored ? Qt::LeftArrow : Qt::RightArrow, c.muted, 3.5);
    }
    painter->restore();
}

QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), 9};
    }
    const bool shortcut = option->text.contains(QLatin1Char('\t'));
    return {contents.width() + 50 + (shortcut ? 24 : 0), qMax(contents.height(), option->fontMetrics.height()) + 10};
}

void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Colors &c = colors(option->palette);
    painter->fillRect(option->rect, c.surface);
    const bool active = option->state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (active && option->state & QStyle::State_Enabled) {
        drawPanel(painter, QRectF(option->rect).adjusted(0, 2, 0, -2), c.accentSoft, QColor(), 4);
    }
    painter->save();
    painter->setPen(option->state & QStyle::State_Enabled ? c.text : c.disabled);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
    painter->restore();
}

} // namespace cb::ui::parts
