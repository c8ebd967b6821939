// SPDX-License-Identifier: GPL-3.0-or-later
// The left edge of the window: program and file name, the pages, and as whom the figures are viewed. Tab enters the
// list at the current page, the arrow keys, Home and End move through it; badges (a count of problems, say) are words
// too.
#pragma once

#include "ui/widgets/icons.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace cb::ui {

class TextLabel;
class NavigationItem;

class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(const QString &appName, QWidget *parent = nullptr);

    void setFileName(const QString &name, const QString &toolTip = {});
    // Pages are numbered from 0 in the order in which they are added; returns the new page's number.
    int addPage(const QString &title, Icon icon);
    // The badge's description is read out after the page's title.
    void setPageBadge(int page, const QString &badge, const QString &description = {});
    void setPagesEnabled(bool enabled);
    int currentPage() const { return m_current; }

    // The party whose view is shown; pressing it asks for another.
    void setViewAs(const QString &name);
    // Where a menu or picker for the party should open, in global coordinates.
    QPoint viewAsMenuPosition() const;

public Q_SLOTS:
    // Emits nothing: the caller knows.
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);
    void viewAsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(int index);

    TextLabel *m_fileName;
    QVBoxLayout *m_pages;
    QList<NavigationItem *> m_items;
    NavigationItem *m_viewAs;
    int m_current = -1;
};

} // namespace cb::ui
