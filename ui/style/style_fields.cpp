// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/style/style_parts.h"

#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QWidget>

namespace cb::ui::parts {
namespace {

bool invalid(const QWidget *widget)
{
    return isInvalid(widget);
}

} // namespace

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

int fieldHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 15;
}

void drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    QColor border = hovered ? mixed(c.controlBorder, c.text, 0.18) : c.controlBorder;
    if (invalid(widget)) {
        border = c.negative;
    } else if (focused) {
        border = c.accent;
    }
    drawPanel(painter, option->rect, enabled ? c.surface : c.hover, border, radius::control, focused ? 2 : 1);
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    if (option->frame) {
        drawFieldPanel(option, painter, widget);
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    drawChevron(painter, comboBoxRect(option, QStyle::SC_ComboBoxArrow), Qt::DownArrow, enabled ? c.muted : c.disabled,
                3.5);
}

QRect comboBoxRect(const QStyleOptionComboBox *option, QStyle::SubControl control)
{
    const QRect all = option->rect;
    QRect rect = all;
    if (control == QStyle::SC_ComboBoxArrow) {
        rect.setLeft(all.right() - arrowArea + 1);
    } else if (control == QStyle::SC_ComboBoxEditField) {
        rect.adjust(option->editable ? 2 : fieldPadding + 1, 2, -arrowArea, -2);
    } else if (control == QStyle::SC_ComboBoxListBoxPopup) {
        return all.translated(0, 2);
    }
    return QStyle::visualRect(option->direction, all, rect);
}

void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    if (option->frame) {
        drawFieldPanel(option, painter, widget);
    }
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto arrow = [&](QStyle::SubControl control, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType type) {
        const QRect rect = spinBoxRect(option, control);
        const bool active = option->stepEnabled & step;
        const bool hovered = active && option->activeSubControls == control && option->state & QStyle::State_MouseOver;
        drawChevron(painter, rect, type, !active ? c.disabled : hovered ? c.accent : c.muted, 3);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl control)
{
    const QRect all = option->rect;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int area = buttons ? arrowArea : 0;
    QRect rect = all;
    switch (control) {
    case QStyle::SC_SpinBoxUp:
        rect = buttons ? QRect(all.right() - area + 1, all.top() + 3, area, all.height() / 2 - 3) : QRect();
        break;
    case QStyle::SC_SpinBoxDown:
        rect = buttons ? QRect(all.right() - area + 1, all.center().y() + 1, area, all.height() / 2 - 3) : QRect();
        break;
    case QStyle::SC_SpinBoxEditField:
        rect.adjust(fieldPadding, 2, -area - 2, -2);
        break;
    default:
        break;
    }
    return QStyle::visualRect(option->direction, all, rect);
}

void drawSlider(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Colors &c = colors(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool vertical = option->orientation == Qt::Vertical;
    const QRect groove = sliderRect(option, QStyle::SC_SliderGroove);
    const QRectF handle(sliderRect(option, QStyle::SC_SliderHandle));
    const QColor fill = enabled ? fillColor(widget, option->palette) : c.disabled;
    drawBar(painter, groove, 1, c.track, c.track);
    QRectF filled(groove);
    const bool mirrored = option->upsideDown;
    if (vertical) {
        mirrored ? filled.setTop(handle.center().y()) : filled.setBottom(handle.center().y());
    } else {
        mirrored ? filled.setLeft(handle.center().x()) : filled.setRight(handle.center().x());
    }
    drawBar(painter, filled, 1, fill, fill);
    drawPanel(painter, handle, c.surface, fill, handle.width() / 2, 2);
    const bool keyboard = option->state & QStyle::State_KeyboardFocusChange;
    if (option->state & QStyle::State_HasFocus && keyboard) {
        drawFocusRing(painter, handle.adjusted(-3, -3, 3, 3), c.accent, handle.width() / 2 + 3);
    }
}

QRect sliderRect(const QStyleOptionSlider *option, QStyle::SubControl control)
{
    const QRect all = option->rect;
    const bool vertical = option->orientation == Qt::Vertical;
    const QPoint middle = all.center();
    if (control == QStyle::SC_SliderGroove) {
        return vertical ? QRect(middle.x() - 2, all.top(), 5, all.height())
                        : QRect(all.left(), middle.y() - 2, all.width(), 5);
    }
    if (control != QStyle::SC_SliderHandle) {
        return all;
    }
    const int margin = 3; // room for the focus ring
    const int length = vertical ? all.height() : all.width();
    const int position = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition,
                                                         length - sliderHandle - 2 * margin, option->upsideDown);
    const int along = position + margin;
    return vertical ? QRect(middle.x() - sliderHandle / 2, all.top() + along, sliderHandle, sliderHandle)
                    : QRect(all.left() + along, middle.y() - sliderHandle / 2, sliderHandle, sliderHandle);
}

} // namespace cb::ui::parts
