// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/style/paint.h"
#include "ui/style/theme.h"
#include "ui/widgets/navigation_item.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace cb::ui {

Sidebar::Sidebar(const QString &appName, QWidget *parent)
    : QWidget(parent)
    , m_fileName(new TextLabel({}, TextStyle::Small, Tone::Muted))
    , m_pages(new QVBoxLayout)
    , m_viewAs(new NavigationItem(tr("Everyone"), Icon::Person))
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(QFontMetrics(textFont(TextStyle::Body)).averageCharWidth() * 13 + 105);
    auto *name = new TextLabel(appName, TextStyle::Heading);
    name->setContentsMargins(10, 0, 10, 0);
    m_fileName->setContentsMargins(10, 0, 10, 0);
    m_fileName->setElideMode(Qt::ElideMiddle);
    auto *viewAs = new TextLabel(tr("VIEW AS"), TextStyle::Small, Tone::Muted);
    viewAs->setContentsMargins(10, 0, 10, 0);
    m_viewAs->setOpensMenu(true);
    m_viewAs->setAccessibleDescription(tr("View as: choose a party"));
    m_pages->setSpacing(2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, space::page - 2, 11, space::medium);
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_fileName);
    layout->addSpacing(space::card);
    layout->addLayout(m_pages);
    layout->addSpacing(space::page);
    layout->addWidget(viewAs);
    layout->addSpacing(space::small);
    layout->addWidget(m_viewAs);
    layout->addStretch(1);
    connect(m_viewAs, &QAbstractButton::clicked, this, &Sidebar::viewAsRequested);
}

void Sidebar::setFileName(const QString &name, const QString &toolTip)
{
    m_fileName->setText(name);
    setPlainToolTip(m_fileName, toolTip);
}

int Sidebar::addPage(const QString &title, Icon icon)
{
    const int page = int(m_items.size());
    auto *item = new NavigationItem(title, icon);
    item->setCheckable(true);
    item->setFocusPolicy(m_items.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    item->installEventFilter(this);
    connect(item, &QAbstractButton::clicked, this, [this, page] {
        setCurrentPage(page);
        Q_EMIT pageChosen(page);
    });
    m_items.append(item);
    m_pages->addWidget(item);
    return page;
}

void Sidebar::setPageBadge(int page, const QString &badge, const QString &description)
{
    if (page >= 0 && page < m_items.size()) {
        m_items.at(page)->setBadge(badge, description);
    }
}

void Sidebar::setPagesEnabled(bool enabled)
{
    for (NavigationItem *item : std::as_const(m_items)) {
        item->setEnabled(enabled);
    }
    m_viewAs->setEnabled(enabled);
}

void Sidebar::setViewAs(const QString &name)
{
    m_viewAs->setTitle(name);
    setPlainToolTip(m_viewAs, name);
}

QPoint Sidebar::viewAsMenuPosition() const
{
    return m_viewAs->mapToGlobal(QPoint(0, m_viewAs->height() + 2));
}

void Sidebar::setCurrentPage(int page)
{
    m_current = page;
    for (int index = 0; index < m_items.size(); ++index) {
        const bool current = index == page;
        m_items.at(index)->setChecked(current);
        // Only the current page is a stop of the Tab key.
        m_items.at(index)->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

void Sidebar::moveTo(int index)
{
    if (m_items.isEmpty()) {
        return;
    }
    NavigationItem *item = m_items.at(qBound(0, index, int(m_items.size()) - 1));
    item->setFocus(Qt::TabFocusReason);
    item->click();
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int index = int(m_items.indexOf(static_cast<NavigationItem *>(watched)));
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            moveTo(index - 1);
            return true;
        case Qt::Key_Down:
            moveTo(index + 1);
            return true;
        case Qt::Key_Home:
            moveTo(0);
            return true;
        case Qt::Key_End:
            moveTo(int(m_items.size()) - 1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    painter.fillRect(rect(), c.sidebar);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), c.border);
}

} // namespace cb::ui
