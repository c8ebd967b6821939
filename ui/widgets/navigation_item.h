// SPDX-License-Identifier: GPL-3.0-or-later
// One line of the sidebar: icon, words and an optional badge. Private to the sidebar.
#pragma once

#include "ui/widgets/icons.h"

#include <QAbstractButton>

namespace cb::ui {

class NavigationItem : public QAbstractButton {
    Q_OBJECT

public:
    NavigationItem(const QString &title, Icon icon, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    void setTitle(const QString &title);
    void setBadge(const QString &badge, const QString &description);
    // A small arrow that says a choice opens.
    void setOpensMenu(bool opens) { m_opensMenu = opens; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect mirrored(const QRect &rect) const;
    int drawBadge(QPainter *painter) const;

    Icon m_icon;
    // Apart from text(), which would take an ampersand of a name for a shortcut.
    QString m_title;
    QString m_badge;
    bool m_opensMenu = false;
};

} // namespace cb::ui
