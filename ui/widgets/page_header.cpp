// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_header.h"

#include "ui/style/colors.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace cb::ui {
namespace {

QHBoxLayout *newRow(int gap)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    return row;
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_titleWidgets(newRow(space::small))
    , m_controls(newRow(space::medium))
    , m_buttons(newRow(space::medium))
    , m_breadcrumb(new QPushButton)
    , m_title(new TextLabel(title, TextStyle::Title))
    , m_chip(new Chip)
    , m_more(new QToolButton)
    , m_separator(new QAction(this))
{
    setButtonKind(m_breadcrumb, ButtonKind::QuietLink);
    m_breadcrumb->hide();
    m_chip->hide();
    m_title->setElideMode(Qt::ElideRight);
    m_more->setIcon(icon(Icon::More));
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));
    setButtonKind(m_more, ButtonKind::Normal);
    m_more->hide();
    m_separator->setSeparator(true);

    m_layout->setContentsMargins(space::page, 0, space::page, 1);
    m_layout->setSpacing(space::medium);
    m_layout->addWidget(m_breadcrumb);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_chip);
    m_layout->addLayout(m_titleWidgets);
    m_layout->addStretch(1);
    m_layout->addLayout(m_controls);
    m_layout->addLayout(m_buttons);
    m_layout->addWidget(m_more);
    setFixedHeight(QFontMetrics(textFont(TextStyle::Body)).height() + 36);
    setAccessibleName(title);
    connect(m_breadcrumb, &QPushButton::clicked, this, &PageHeader::breadcrumbActivated);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    fit();
}

void PageHeader::setBreadcrumb(const QString &text)
{
    m_breadcrumb->setVisible(!text.isEmpty());
    // Its words, not its edge, stand above the cards below.
    m_layout->setContentsMargins(space::page - (text.isEmpty() ? 0 : 4), 0, space::page, 1);
    m_breadcrumb->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")) + QChar(QChar::Nbsp) +
                          QChar(layoutDirection() == Qt::RightToLeft ? 0x2039 : 0x203A));
    m_breadcrumb->setAccessibleName(tr("Back to %1").arg(text));
    fit();
}

void PageHeader::setChip(const QString &text, Tone tone)
{
    m_chip->setText(text);
    m_chip->setTone(tone);
    m_chip->setVisible(!text.isEmpty());
    fit();
}

void PageHeader::addTitleWidget(QWidget *widget)
{
    m_titleWidgets->addWidget(widget);
    fit();
}

void PageHeader::addSegments(SegmentedControl *segments)
{
    m_segments.append(segments);
    m_controls->addWidget(segments);
    fit();
}

void PageHeader::addWidget(QWidget *widget)
{
    m_controls->addWidget(widget);
    fit();
}

QAction *PageHeader::addAction(const QString &text, ButtonKind kind)
{
    auto *action = new QAction(text, this);
    addAction(action, kind);
    return action;
}

void PageHeader::addAction(QAction *action, ButtonKind kind)
{
    auto *button = new QPushButton;
    setButtonKind(button, kind);
    m_buttons->addWidget(button);
    const Entry entry{action, button, kind};
    m_entries.append(entry);
    syncEntry(entry);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, entry] {
        syncEntry(entry);
        fit();
    });
    QWidget::addAction(action);
    fit();
}

void PageHeader::addMenuAction(QAction *action)
{
    m_menuActions.append(action);
    QWidget::addAction(action);
    fit();
}

void PageHeader::syncEntry(const Entry &entry)
{
    entry.button->setText(entry.action->text());
    entry.button->setEnabled(entry.action->isEnabled());
    entry.button->setToolTip(entry.action->statusTip());
    entry.button->setAccessibleName(QString(entry.action->text()).remove(QLatin1Char('&')));
}

// Of all that never moves into a menu, each with the gap behind it.
int PageHeader::fixedWidth() const
{
    int width = 2 * space::page;
    const auto add = [&width](const QWidget *widget) {
        if (!widget->isHidden()) {
            width += widget->sizeHint().width() + space::medium;
        }
    };
    for (const QWidget *widget : QList<const QWidget *>{m_breadcrumb, m_title, m_chip}) {
        add(widget);
    }
    for (const QHBoxLayout *row : {m_titleWidgets, m_controls}) {
        for (int i = 0; i < row->count(); ++i) {
            const QWidget *widget = row->itemAt(i)->widget();
            if (!qobject_cast<const SegmentedControl *>(widget)) {
                add(widget);
            }
        }
    }
    return width;
}

// Decides by the sizes asked for alone and then changes only what differs: showing a widget to measure it would lay out
// the header again, and that would come back here.
void PageHeader::fit()
{
    QList<Entry> shown;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(shown),
                 [](const Entry &entry) { return entry.action->isVisible(); });
    const int more = m_more->sizeHint().width() + space::medium;
    int needed = fixedWidth() + (m_menuActions.isEmpty() ? 0 : more);
    for (const Entry &entry : std::as_const(shown)) {
        needed += entry.button->sizeHint().width() + space::medium;
    }
    for (const SegmentedControl *segments : std::as_const(m_segments)) {
        needed += segments->fullWidth() + space::medium;
    }
    for (SegmentedControl *segments : std::as_const(m_segments)) {
        const bool compact = needed > width();
        needed -= compact ? segments->fullWidth() - segments->compactWidth() : 0;
        segments->setCompact(compact);
    }
    QList<QAction *> moved;
    while (moved.size() + 1 < shown.size() && needed > width()) {
        const Entry &entry = shown.at(moved.size());
        needed -= entry.button->sizeHint().width() + space::medium;
        needed += moved.isEmpty() && m_menuActions.isEmpty() ? more : 0;
        moved.append(entry.action);
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.button->setVisible(entry.action->isVisible() && !moved.contains(entry.action));
    }
    m_more->setVisible(!moved.isEmpty() || !m_menuActions.isEmpty());
    rebuildMenu(moved);
}

void PageHeader::rebuildMenu(const QList<QAction *> &moved)
{
    QMenu *menu = m_more->menu();
    // QMenu::clear() would delete actions that belong to the menu; of these only the separator does.
    for (QAction *action : menu->actions()) {
        menu->removeAction(action);
    }
    menu->addActions(moved);
    if (!moved.isEmpty() && !m_menuActions.isEmpty()) {
        menu->addAction(m_separator);
    }
    menu->addActions(m_menuActions);
}

QSize PageHeader::minimumSizeHint() const
{
    return {320, height()};
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        fit();
    }
    return QWidget::event(event);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
}

} // namespace cb::ui
