// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing behind Style, a function a part.
#pragma once

#include <QtWidgets/QStyleOption>

class QPainter;

namespace cb::ui {

void drawPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line);
void drawFocus(QPainter &painter, const QRectF &rect, double radius, const QPalette &palette);
// Whether a widget that has the focus is to say so: to people who go by keyboard, not to those who only click.
bool showsFocus(const QWidget &widget);
void drawButtonPanel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void drawButtonText(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void drawFieldPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void drawChevron(QPainter &painter, const QRectF &rect, const QColor &color, bool up = false);
void drawCheck(const QStyleOption &option, QPainter &painter);
void drawRadio(const QStyleOption &option, QPainter &painter);
void drawTab(const QStyleOptionTab &option, QPainter &painter);
void drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void drawScrollBar(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter);
void drawSlider(const QStyleOptionSlider &option, const QRect &handle, QPainter &painter, const QWidget *widget);
void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter);

} // namespace cb::ui
