// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QTabBar>

namespace cb::ui {

namespace {

template <class Option>
const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

// What opens below a box to choose from. Qt has no public class for it.
bool isListOfChoices(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

// A row of a table is lined below and, when chosen or hovered, tinted over its whole width.
void drawItemRow(const QStyleOption *option, QPainter *painter)
{
    const auto &item = as<QStyleOptionViewItem>(option);
    if (item.state.testFlag(QStyle::State_Selected))
        painter->fillRect(item.rect, color(Role::AccentSoft, item.palette));
    else if (item.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(item.rect, color(Role::Hover, item.palette));
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawButtonPanel(as<QStyleOptionButton>(option), *painter, widget);
    case CE_PushButtonLabel:
        return drawButtonText(as<QStyleOptionButton>(option), *painter, widget);
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        return drawTab(as<QStyleOptionTab>(option), *painter);
    case CE_HeaderSection:
        return;
    case CE_HeaderLabel:
        return;
    case CE_Header:
        return drawHeaderSection(as<QStyleOptionHeader>(option), *painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Role::Surface, option->palette));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Role::Border, option->palette));
        return;
    case CE_ProgressBar:
        return drawProgress(as<QStyleOptionProgressBar>(option), *painter);
    case CE_ShapedFrame:
        if (isListOfChoices(widget))
            drawPanel(*painter, option->rect, 2, color(Role::Surface, option->palette),
                      color(Role::Border, option->palette));
        else if (qobject_cast<const QPlainTextEdit *>(widget))
            drawFieldPanel(*option, *painter, widget);
        return;
    case CE_ComboBoxLabel: {
        auto label = as<QStyleOptionComboBox>(option);
        const QRect field = subControlRect(CC_ComboBox, &label, SC_ComboBoxEditField, widget);
        label.currentText = label.fontMetrics.elidedText(label.currentText, Qt::ElideRight, field.width() - 4);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_PanelLineEdit:
        // Inside spin and combo boxes the box draws the frame.
        if (widget && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                       qobject_cast<const QComboBox *>(widget->parentWidget())))
            return;
        return drawFieldPanel(*option, *painter, widget);
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadio(*option, *painter);
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawItemRow(option, painter);
    case PE_FrameMenu:
    case PE_PanelMenu:
        return drawPanel(*painter, option->rect, 2, color(Role::Surface, option->palette),
                         color(Role::Border, option->palette));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: {
        const auto &bar = as<QStyleOptionSlider>(option);
        if (bar.minimum != bar.maximum)
            drawScrollBar(bar, subControlRect(control, option, SC_ScrollBarSlider, widget), *painter);
        return;
    }
    case CC_Slider:
        return drawSlider(as<QStyleOptionSlider>(option), subControlRect(control, option, SC_SliderHandle, widget),
                          *painter, widget);
    case CC_ComboBox: {
        drawFieldPanel(*option, *painter, widget);
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return drawChevron(*painter, arrow, color(Role::Muted, option->palette));
    }
    case CC_SpinBox: {
        drawFieldPanel(*option, *painter, widget);
        const auto &box = as<QStyleOptionSpinBox>(option);
        if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const QColor ink = color(Role::Muted, option->palette);
        drawChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), ink, true);
        return drawChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), ink);
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_DefaultFrameWidth:
        return widget && qobject_cast<const QAbstractItemView *>(widget)
                   ? 0
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonMargin:
        return 2 * space::m;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SliderLength:
    case PM_SliderControlThickness:
    case PM_SliderThickness:
        return 18;
    case PM_TabBarTabHSpace:
        return 2 * space::s;
    case PM_TabBarTabVSpace:
        return 2 * space::s;
    case PM_HeaderMargin:
        return space::s;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::m;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_FocusFrameHMargin: // beside the words of an item
        return widget && isListOfChoices(widget->parentWidget()) ? space::s
                                                                 : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Role::Border, option ? option->palette : QPalette()).rgb());
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto &button = as<QStyleOptionButton>(option);
        const QFontMetrics bold(textFont(TextStyle::BodyBold));
        const int icon = button.icon.isNull() ? 0 : button.iconSize.width() + (button.text.isEmpty() ? 0 : space::s);
        const int text = button.text.isEmpty() ? 0 : bold.size(Qt::TextShowMnemonic, button.text).width();
        const bool link = widget && widget->property("look") == QLatin1String("link");
        const bool narrow = link || button.text.isEmpty();
        return QSize(text + icon + (narrow ? (button.text.isEmpty() ? 2 * space::s : space::xs) : 2 * space::m + 2),
                     fieldHeight);
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(fieldHeight);
        return result;
    case CT_HeaderSection:
        result.setHeight(tableRowHeight);
        return result;
    case CT_TabBarTab: {
        const QFontMetrics bold(textFont(TextStyle::BodyBold));
        return QSize(bold.size(Qt::TextShowMnemonic, as<QStyleOptionTab>(option).text).width() + 2 * space::s + 2,
                     tableRowHeight);
    }
    case CT_MenuItem:
        result.setHeight(qMax(result.height(), 28));
        return result;
    case CT_ItemViewItem:
        if (widget && isListOfChoices(widget->parentWidget()))
            result.setHeight(qMax(result.height(), 28));
        return result;
    default:
        return result;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    if (control == CC_ScrollBar && part == SC_ScrollBarSlider) {
        const auto &bar = as<QStyleOptionSlider>(option);
        const bool horizontal = bar.orientation == Qt::Horizontal;
        const int extent = horizontal ? bar.rect.width() : bar.rect.height();
        const int range = bar.maximum - bar.minimum;
        const auto share =
            range > 0 ? static_cast<double>(bar.pageStep) / (static_cast<double>(range) + bar.pageStep) : 1.0;
        const int length = qBound(28, static_cast<int>(extent * share), extent);
        const int at =
            sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, extent - length, bar.upsideDown);
        return horizontal ? QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height())
                          : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return QRect(option->rect.right() - 28, option->rect.top(), 26, option->rect.height());
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(space::s, 2, -28, -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // The line of a box to choose from lies within the box's own margin.
    if (element == SE_LineEditContents && widget && qobject_cast<QComboBox *>(widget->parentWidget()))
        return option->rect;
    if (element == SE_LineEditContents)
        return option->rect.adjusted(space::s, 1, -space::s, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSlider *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setDrawBase(false);
    if (qobject_cast<QTabBar *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus) // a wheel that passes by takes no focus, or the next turn counts
            widget->setFocusPolicy(Qt::StrongFocus);
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->viewport()->setAutoFillBackground(false); // its frame fills it, round corners and all
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!qobject_cast<const QTabBar *>(widget) && widget->hasFocus())
        return false;
    event->ignore(); // then it is its parent's
    return true;
}

} // namespace cb::ui
