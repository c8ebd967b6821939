// SPDX-License-Identifier: GPL-3.0-or-later
// What a page or card shows while it has nothing: what is missing, and one or two ways to change that.
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;
class QHBoxLayout;

namespace cb::ui {

class TextLabel;

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &title, const QString &text = {}, Icon icon = Icon::None,
                        QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    // The first action is the primary one. The caller connects clicked().
    QPushButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QWidget *m_picture;
    QHBoxLayout *m_actions;
    Icon m_icon;
    int m_actionCount = 0;
};

} // namespace cb::ui
