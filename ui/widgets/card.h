// SPDX-License-Identifier: GPL-3.0-or-later
// A bordered surface with an optional title, second line and actions beside them; pages are made of these.
#pragma once

#include <QtWidgets/QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace cb::ui {

class Label;

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, const QString &subtitle = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addAction(QWidget *widget); // beside the title
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace cb::ui
