// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/style/paint.h"
#include "ui/style/style_parts.h"
#include "ui/style/wheel_guard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSlider>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

namespace cb::ui {
namespace {

constexpr auto kindProperty = "cbButtonKind";
constexpr auto fillProperty = "cbFillColor";
constexpr auto invalidProperty = "cbInvalid";

template <typename Option>
const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

void drawFocusRect(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool keyboard = option->state & QStyle::State_KeyboardFocusChange;
    if (keyboard && !qobject_cast<const QAbstractItemView *>(widget)) {
        drawFocusRing(painter, option->rect, colors(option->palette).accent, 4);
    }
}

void drawItemFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    // Rows are marked by TableView itself and lines of lists by being selected; a single cell of a table needs its mark
    // where cells are chosen one by one.
    const auto *view = qobject_cast<const QTableView *>(widget);
    if (view && view->selectionBehavior() == QAbstractItemView::SelectItems && view->hasFocus()) {
        const auto &rect = option->rect;
        drawFocusRing(painter, QRectF(rect).adjusted(1, 1, -1, -1), colors(option->palette).accent, 3);
    }
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    const QVariant kind = widget ? widget->property(kindProperty) : QVariant();
    if (kind.isValid()) {
        return ButtonKind(kind.toInt());
    }
    return qobject_cast<const QToolButton *>(widget) ? ButtonKind::Flat : ButtonKind::Normal;
}

void setFillColor(QWidget *widget, const QColor &color)
{
    widget->setProperty(fillProperty, color);
    widget->update();
}

QColor fillColor(const QWidget *widget, const QPalette &palette)
{
    const QColor color = widget ? widget->property(fillProperty).value<QColor>() : QColor();
    return color.isValid() ? color : colors(palette).accent;
}

void setInvalid(QWidget *editor, bool invalid)
{
    editor->setProperty(invalidProperty, invalid);
    editor->update();
}

bool isInvalid(const QWidget *editor)
{
    return editor && editor->property(invalidProperty).toBool();
}

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_wheelGuard(new WheelGuard(this))
{}

void Style::polish(QPalette &palette)
{
    const bool dark = m_theme == Theme::System ? isDark(palette) : m_theme == Theme::Dark;
    palette = cb::ui::palette(dark);
}

QPalette Style::standardPalette() const
{
    return m_theme == Theme::Dark ? cb::ui::palette(true) : QProxyStyle::standardPalette();
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_wheelGuard->watch(widget);
    if (widget->inherits("QTipLabel")) {
        widget->setPalette(QPalette(QApplication::palette()));
    }
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        tabs->setExpanding(false);
        tabs->setDrawBase(true);
    }
    if (parts::isTextArea(widget)) {
        const auto *plain = qobject_cast<QPlainTextEdit *>(widget);
        QTextDocument *text = plain ? plain->document() : qobject_cast<QTextEdit *>(widget)->document();
        text->setDocumentMargin(6);
    }
    const bool hovers = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
                        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
                        qobject_cast<QAbstractSlider *>(widget) || qobject_cast<QTabBar *>(widget);
    if (hovers) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

bool Style::drawArrow(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const Colors &c = colors(option->palette);
    const auto arrow = [&](Qt::ArrowType type, qreal size = 3.5) {
        drawChevron(painter, option->rect, type, c.muted, size);
        return true;
    };
    switch (element) {
    case PE_IndicatorHeaderArrow: {
        const auto *header = as<QStyleOptionHeader>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return arrow(up ? Qt::DownArrow : Qt::UpArrow, 3);
    }
    case PE_IndicatorArrowDown:
        return arrow(Qt::DownArrow);
    case PE_IndicatorArrowUp:
        return arrow(Qt::UpArrow);
    case PE_IndicatorArrowLeft:
        return arrow(Qt::LeftArrow);
    case PE_IndicatorArrowRight:
        return arrow(Qt::RightArrow);
    default:
        return false;
    }
}

bool Style::drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                      const QWidget *widget) const
{
    const Colors &c = colors(option->palette);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        return true;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
        return true;
    case PE_Frame:
        if (parts::isTextArea(widget)) {
            parts::drawFieldPanel(option, painter, widget);
            return true;
        }
        [[fallthrough]];
    case PE_FrameGroupBox:
        drawPanel(painter, option->rect, QColor(), c.border, radius::control);
        return true;
    case PE_FrameMenu:
        drawPanel(painter, option->rect, QColor(), c.controlBorder, 0);
        return true;
    case PE_PanelMenu:
        painter->fillRect(option->rect, c.surface);
        return true;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.inverse);
        return true;
    default:
        return false;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (drawFrame(element, option, painter, widget) || drawArrow(element, option, painter)) {
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        return parts::drawButtonPanel(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return parts::drawCheckBox(option, painter);
    case PE_IndicatorRadioButton:
        return parts::drawRadioButton(option, painter);
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0) {
            parts::drawFieldPanel(option, painter, widget);
        }
        return;
    case PE_FrameFocusRect:
        return drawFocusRect(option, painter, widget);
    case PE_PanelItemViewItem:
        if (const auto *item = as<QStyleOptionViewItem>(option)) {
            parts::drawItemPanel(item, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

// Not left to the base style, which would place words and arrow by rectangles of its own.
void Style::drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const
{
    parts::drawHeaderSection(option, painter);
    QStyleOptionHeader part(*option);
    part.rect = subElementRect(SE_HeaderLabel, option, widget);
    parts::drawHeaderLabel(&part, painter);
    if (option->sortIndicator != QStyleOptionHeader::None) {
        part.rect = parts::headerArrowRect(option);
        drawArrow(PE_IndicatorHeaderArrow, &part, painter);
    }
}

void Style::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QStyleOptionViewItem item(*as<QStyleOptionViewItem>(option));
    const bool cellFocus = item.state & State_HasFocus;
    item.palette = parts::itemPalette(&item, widget);
    item.state.setFlag(State_HasFocus, false);
    if (item.state & State_Selected && qobject_cast<const QListView *>(widget)) {
        item.font = textFont(TextStyle::BodyBold, item.font);
    }
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
    if (cellFocus) {
        drawItemFocus(&item, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return parts::drawButtonPanel(option, painter, widget);
    case CE_PushButtonLabel:
        return parts::drawButtonLabel(as<QStyleOptionButton>(option), painter, widget);
    case CE_TabBarTabShape:
        return parts::drawTabShape(as<QStyleOptionTab>(option), painter);
    case CE_TabBarTabLabel:
        return parts::drawTabLabel(as<QStyleOptionTab>(option), painter);
    case CE_ProgressBar:
        return parts::drawProgressBar(as<QStyleOptionProgressBar>(option), painter, widget);
    case CE_MenuItem:
        return parts::drawMenuItem(as<QStyleOptionMenuItem>(option), painter);
    case CE_MenuBarItem:
        return parts::drawMenuBarItem(as<QStyleOptionMenuItem>(option), painter);
    case CE_MenuBarEmptyArea:
    case CE_MenuEmptyArea:
        return painter->fillRect(option->rect, colors(option->palette).surface);
    case CE_Header:
        return drawHeader(as<QStyleOptionHeader>(option), painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return parts::drawHeaderSection(option, painter);
    case CE_HeaderLabel:
        return parts::drawHeaderLabel(as<QStyleOptionHeader>(option), painter);
    case CE_ItemViewItem:
        return drawItem(option, painter, widget);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return parts::drawComboBox(as<QStyleOptionComboBox>(option), painter, widget);
    case CC_SpinBox:
        return parts::drawSpinBox(as<QStyleOptionSpinBox>(option), painter, widget);
    case CC_Slider:
        return parts::drawSlider(as<QStyleOptionSlider>(option), painter, widget);
    case CC_ScrollBar:
        return parts::drawScrollBar(as<QStyleOptionSlider>(option), painter);
    case CC_ToolButton:
        return parts::drawToolButton(as<QStyleOptionToolButton>(option), painter, widget, this);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace cb::ui
