// SPDX-License-Identifier: GPL-3.0-or-later
// The look of every standard widget, drawn over Fusion so that no widget needs a style sheet. A widget tells the style
// what it is by the setters below; the style reads colours from the widget's palette when it paints.
#pragma once

#include "ui/style/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionHeader;

namespace cb::ui {

// Links are text in the accent; quiet links, as of a breadcrumb, in the muted colour.
enum class ButtonKind { Normal, Primary, Flat, Link, QuietLink };

void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *widget);
// Colour of a slider's or progress bar's filled part; an invalid colour means the accent.
void setFillColor(QWidget *widget, const QColor &color);
QColor fillColor(const QWidget *widget, const QPalette &palette);
// A field whose value is refused gets a border in the negative colour.
void setInvalid(QWidget *editor, bool invalid);
bool isInvalid(const QWidget *editor);

class WheelGuard;

class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void setTheme(Theme theme) { m_theme = theme; }

    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    bool drawArrow(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const;
    bool drawFrame(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const;
    void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    Theme m_theme = Theme::System;
    WheelGuard *m_wheelGuard;
};

} // namespace cb::ui
