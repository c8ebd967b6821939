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
{
    setButtonKind(m_breadcrumb, ButtonKind::Link);
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

int PageHeader::neededWidth() const
{
    int width = 2 * space::page;
    const auto add = [&width](const QWidget *widget, int wanted) {
        if (!widget->isHidden()) {
            width += wanted + space::medium;
        }
    };
    add(m_breadcrumb, m_breadcrumb->sizeHint().width());
    add(m_title, m_title->sizeHint().width());
    add(m_chip, m_chip->sizeHint().width());
    add(m_more, m_more->sizeHint().width());
    for (const QHBoxLayout *row : {m_titleWidgets, m_controls, m_buttons}) {
        for (int i = 0; i < row->count(); ++i) {
            const QWidget *widget = row->itemAt(i)->widget();
            const auto *segments = qobject_cast<const SegmentedControl *>(widget);
            const int full = segments && !segments->isCompact() ? segments->fullWidth() : 0;
            add(widget,
                qMax(full, segments && segments->isCompact() ? segments->compactWidth() : widget->sizeHint().width()));
        }
    }
    return width;
}

void PageHeader::fit()
{
    if (m_fitting) {
        return;
    }
    m_fitting = true;
    for (SegmentedControl *segments : std::as_const(m_segments)) {
        segments->setCompact(false);
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.button->setVisible(entry.action->isVisible());
    }
    m_more->setVisible(!m_menuActions.isEmpty());
    qsizetype hidden = 0;
    for (SegmentedControl *segments : std::as_const(m_segments)) {
        if (neededWidth() <= width()) {
            break;
        }
        segments->setCompact(true);
    }
    while (hidden + 1 < m_entries.size() && neededWidth() > width()) {
        m_entries.at(hidden).button->hide();
        m_more->show();
        ++hidden;
    }
    rebuildMenu(hidden);
    m_fitting = false;
}

void PageHeader::rebuildMenu(qsizetype hidden)
{
    QMenu *menu = m_more->menu();
    // QMenu::clear() would delete actions that belong to the menu; these never do.
    for (QAction *action : menu->actions()) {
        menu->removeAction(action);
    }
    for (qsizetype i = 0; i < hidden; ++i) {
        menu->addAction(m_entries.at(i).action);
    }
    if (hidden > 0 && !m_menuActions.isEmpty()) {
        auto *separator = new QAction(menu);
        separator->setSeparator(true);
        menu->addAction(separator);
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
