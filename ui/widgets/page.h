// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of every page: a header with where one is (breadcrumb), the title, its state and its actions; a place for
// messages; and the content, which scrolls when the window is small.
#pragma once

#include "ui/widgets/chip.h"

#include <QtWidgets/QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace cb::ui {

class Label;
class MessageBar;

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setBreadcrumb(const QString &parent); // empty: none
    void setState(const QString &text, Tone tone);
    // To the right of the title, in the order in which they come.
    void addTool(QWidget *tool);
    QPushButton *addAction(const QString &text, bool primary = false);
    QVBoxLayout *content() const { return m_content; }
    MessageBar *messages() const { return m_messages; }

Q_SIGNALS:
    void breadcrumbChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitHeader();
    QWidget *m_header;
    QGridLayout *m_headerRows;
    QHBoxLayout *m_titleRow;
    QWidget *m_toolRow;
    QHBoxLayout *m_actions;
    bool m_narrow = false;
    QPushButton *m_breadcrumb;
    Label *m_title;
    Chip *m_state;
    MessageBar *m_messages;
    QVBoxLayout *m_content;
};

} // namespace cb::ui
