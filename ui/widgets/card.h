// SPDX-License-Identifier: GPL-3.0-or-later
// A surface with a hairline border: title, subtitle, actions at the right of the title, and whatever a page puts below.
#pragma once

#include "ui/widgets/text_label.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace cb::ui {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    // At the right end of the title line.
    void addHeaderWidget(QWidget *widget);
    QVBoxLayout *contentLayout() const { return m_content; }
    void addWidget(QWidget *widget, int stretch = 0);
    // Keeps the content at the top when the card is higher than it needs to be.
    void addStretch();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHeader();

    TextLabel *m_title;
    TextLabel *m_subtitle;
    QHBoxLayout *m_header;
    QVBoxLayout *m_content;
    int m_headerWidgets = 0;
};

} // namespace cb::ui
