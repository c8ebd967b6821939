// SPDX-License-Identifier: GPL-3.0-or-later
// The parts Style puts together, one group a source file. Private to ui/style.
#pragma once

#include "ui/style/colors.h"
#include "ui/style/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

namespace cb::ui::parts {

inline constexpr int buttonPadding = 14;
inline constexpr int fieldPadding = 8; // beside the two pixels a line edit adds
inline constexpr int arrowArea = 26;
inline constexpr int tabGap = 22;
inline constexpr int sliderHandle = 15;

// style_buttons.cpp
void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
void drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget,
                    const QStyle *style);
QSize buttonSize(const QStyleOptionButton *option, const QSize &contents, const QWidget *widget);
void drawCheckBox(const QStyleOption *option, QPainter *painter);
void drawRadioButton(const QStyleOption *option, QPainter *painter);

// style_fields.cpp
void drawFieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
QRect comboBoxRect(const QStyleOptionComboBox *option, QStyle::SubControl control);
void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget);
QRect spinBoxRect(const QStyleOptionSpinBox *option, QStyle::SubControl control);
void drawSlider(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget);
QRect sliderRect(const QStyleOptionSlider *option, QStyle::SubControl control);
bool isTextArea(const QWidget *widget);
int fieldHeight(const QStyleOption *option);

// style_bars.cpp
void drawTabShape(const QStyleOptionTab *option, QPainter *painter);
void drawTabLabel(const QStyleOptionTab *option, QPainter *painter);
QSize tabSize(const QStyleOptionTab *option);
void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter);
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl control);
void drawProgressBar(const QStyleOptionProgressBar *option, QPainter *painter, const QWidget *widget);
void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QSize &contents);
void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter);

// style_views.cpp
void drawHeaderSection(const QStyleOption *option, QPainter *painter);
void drawHeaderLabel(const QStyleOptionHeader *option, QPainter *painter);
QRect headerArrowRect(const QStyleOptionHeader *option);
void drawItemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget);
QPalette itemPalette(const QStyleOptionViewItem *option, const QWidget *widget);

} // namespace cb::ui::parts
