// SPDX-License-Identifier: GPL-3.0-or-later
// How standard widgets are drawn: a thin layer over Fusion, so that no widget needs a style sheet. A push button with
// the dynamic property "look" is drawn as "primary" (filled with the accent), "flat" or "link"; a slider's groove is
// filled with its property "fill" (a QColor).
#pragma once

#include <QtWidgets/QProxyStyle>

namespace cb::ui {

class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    // The wheel scrolls the page: it does not flip tabs, nor change a value that nobody is editing.
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace cb::ui
