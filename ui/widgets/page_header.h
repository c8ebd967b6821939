// SPDX-License-Identifier: GPL-3.0-or-later
// The line above a page: breadcrumb, title, chip; then choices and actions at the right. When it gets narrow, segmented
// controls turn into menus first, then actions move into a "more" menu, the primary one last.
#pragma once

#include "ui/style/style.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace cb::ui {

class Chip;
class TextLabel;
class SegmentedControl;

class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // Empty hides it; pressing it emits breadcrumbActivated().
    void setBreadcrumb(const QString &text);
    void setChip(const QString &text, Tone tone = Tone::Neutral);
    // Right after the title: a picker, say.
    void addTitleWidget(QWidget *widget);
    void addSegments(SegmentedControl *segments);
    // Any other control at the right; it never moves into the menu.
    void addWidget(QWidget *widget);
    // The button and the menu's entry follow the action (text, enabled, visible, shortcut).
    QAction *addAction(const QString &text, ButtonKind kind = ButtonKind::Normal);
    void addAction(QAction *action, ButtonKind kind);
    // Only in the "more" menu.
    void addMenuAction(QAction *action);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void breadcrumbActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Entry {
        QAction *action;
        QPushButton *button;
        ButtonKind kind;
    };

    void fit();
    int fixedWidth() const;
    void syncEntry(const Entry &entry);
    void rebuildMenu(const QList<QAction *> &moved);

    QHBoxLayout *m_layout;
    QHBoxLayout *m_titleWidgets;
    QHBoxLayout *m_controls;
    QHBoxLayout *m_buttons;
    QPushButton *m_breadcrumb;
    TextLabel *m_title;
    Chip *m_chip;
    QToolButton *m_more;
    QAction *m_separator;
    QList<SegmentedControl *> m_segments;
    QList<Entry> m_entries;
    QList<QAction *> m_menuActions;
};

} // namespace cb::ui
