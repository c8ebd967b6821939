// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the style: where the parts of a control lie and how much room they need.
#include "ui/style/style.h"

#include "ui/style/style_parts.h"

#include <QAbstractItemView>
#include <QStyleOption>
#include <QTableView>

#include <optional>

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

std::optional<int> indicatorMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
        return 16;
    default:
        return std::nullopt;
    }
}

// What is the same whatever the widget.
std::optional<int> fixedMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
        return 0;
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuPanelWidth:
        return 1;
    case QStyle::PM_MenuVMargin:
        return 4;
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 5;
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
        return 8;
    case QStyle::PM_HeaderMarkSize:
        return 10;
    case QStyle::PM_ScrollBarExtent:
        return 12;
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
        return 23;
    case QStyle::PM_SliderLength:
        return parts::sliderHandle + 6;
    default:
        return indicatorMetric(metric);
    }
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
    if (const std::optional<int> fixed = fixedMetric(metric)) {
        return *fixed;
    }
    if (metric == PM_DefaultFrameWidth && parts::isTextArea(widget)) {
        return 4; // a text area's viewport must not cover the round corners of its frame
    }
    if (metric == PM_FocusFrameHMargin) {
        // The text margin of table cells is one more than this.
        const bool cells = qobject_cast<const QAbstractItemView *>(widget) && !widget->inherits("QCalendarView");
        return cells ? space::small - 1 : 2;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
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
