// SPDX-License-Identifier: GPL-3.0-or-later
// A label that never reads its text as markup, with a step of the type scale and a tone that follow the theme. With
// elision it takes whatever width there is and shows the whole text in its tooltip when it is cut.
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace cb::ui {

// Text for QToolTip and other places that guess at markup: shown literally.
QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);

class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextStyle style = TextStyle::Body, Tone tone = Tone::Normal,
                       QWidget *parent = nullptr);

    void setStyle(TextStyle style);
    void setTone(Tone tone);
    void setElideMode(Qt::TextElideMode mode);
    // For addresses, hashes and figures a person wants to copy.
    void setSelectable(bool selectable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool elides() const { return m_elide != Qt::ElideNone && !wordWrap(); }

    TextStyle m_style;
    Tone m_tone;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_settingFont = false;
};

} // namespace cb::ui
