// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the style: where the parts of a control lie and how much room they need.
#include "ui/style/style.h"

#include "ui/style/style_parts.h"

#include <QAbstractItemView>
#include <QStyleOption>
#include <QTableView>

namespace cb::ui {
namespace {

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

// Rows of tables have a height of their own.
QSize itemSize(const QSize &size, const QWidget *widget)
{
    return qobject_cast<const QTableView *>(widget) ? size : QSize(size.width() + 8, size.height() + 15);
}

QSize fieldSize(const QStyleOption *option, const QSize &size, int extraWidth)
{
    return {size.width() + extraWidth, qMax(size.height(), parts::fieldHeight(option))};
}

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0) {
            return option->rect.adjusted(parts::fieldPadding, 2, -parts::fieldPadding, -2);
        }
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(space::small, 0, -space::small, 0);
    case SE_HeaderArrow:
        return parts::headerArrowRect(as<QStyleOptionHeader>(option));
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_PushButtonFocusRect:
        return {};
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
        return {};
    case SE_TabBarTabText:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return parts::comboBoxRect(as<QStyleOptionComboBox>(option), subControl);
    case CC_SpinBox:
        return parts::spinBoxRect(as<QStyleOptionSpinBox>(option), subControl);
    case CC_Slider:
        return parts::sliderRect(as<QStyleOptionSlider>(option), subControl);
    case CC_ScrollBar:
        return parts::scrollBarRect(as<QStyleOptionSlider>(option), subControl);
    default:
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return parts::buttonSize(as<QStyleOptionButton>(option), size, widget);
    case CT_ToolButton: {
        const auto *button = as<QStyleOptionToolButton>(option);
        const bool iconOnly = button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull();
        const bool arrow = button->features & QStyleOptionToolButton::HasMenu;
        const int height = button->fontMetrics.height() + 13;
        return iconOnly ? QSize(height, height) : QSize(size.width() + (arrow ? 30 : 20), height);
    }
    case CT_LineEdit:
        return fieldSize(option, size, 2 * parts::fieldPadding);
    case CT_ComboBox:
        return fieldSize(option, size, parts::fieldPadding + parts::arrowArea + 8);
    case CT_SpinBox:
        return fieldSize(option, size, parts::fieldPadding + parts::arrowArea);
    case CT_TabBarTab:
        return parts::tabSize(as<QStyleOptionTab>(option));
    case CT_ProgressBar:
        return {size.width(), 8};
    case CT_MenuItem:
        return parts::menuItemSize(as<QStyleOptionMenuItem>(option), size);
    case CT_MenuBarItem:
        return size + QSize(16, 10);
    case CT_HeaderSection: {
        const auto *header = as<QStyleOptionHeader>(option);
        const QFontMetrics metrics(textFont(TextStyle::Caption));
        const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : 14;
        return {metrics.horizontalAdvance(header->text) + 2 * space::small + arrow, metrics.height() + 15};
    }
    case CT_ItemViewItem:
        return itemSize(QProxyStyle::sizeFromContents(type, option, size, widget), widget);
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_DefaultFrameWidth:
        // A text area's viewport must not cover the round corners of its frame.
        return parts::isTextArea(widget) ? 4 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 23;
    case PM_SliderLength:
        return parts::sliderHandle + 6;
    case PM_FocusFrameHMargin:
        // The text margin of table cells is one more than this.
        return qobject_cast<const QAbstractItemView *>(widget) && !widget->inherits("QCalendarView") ? space::small - 1
                                                                                                     : 2;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_HeaderMarkSize:
        return 10;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_Table_GridLineColor:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return int(Qt::LeftButton);
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_TabBar_Alignment:
        return int(Qt::AlignLeft);
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace cb::ui
