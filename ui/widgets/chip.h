// SPDX-License-Identifier: GPL-3.0-or-later
// An outlined, rounded word for a stage or state. The word carries the meaning, the tone only repeats it.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

namespace cb::ui {

class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setTone(Tone tone);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    // A neutral chip has the outline of a card, the others that of their tone.
    static QColor outline(Tone tone, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace cb::ui
