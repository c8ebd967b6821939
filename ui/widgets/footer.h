// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the bottom of the window: at the left whether everything adds up, at the right whether it is saved and in
// what currency and zone.
#pragma once

#include "ui/style/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace cb::ui {

class TextLabel;

class Footer : public QWidget {
    Q_OBJECT

public:
    explicit Footer(QWidget *parent = nullptr);

    // A tone other than muted is told by a sign before the text as well.
    void setLeft(const QString &text, Tone tone = Tone::Muted);
    void setRight(const QStringList &texts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    TextLabel *m_left;
    QList<TextLabel *> m_right;
};

} // namespace cb::ui
