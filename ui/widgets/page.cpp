// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace cb::ui {

namespace {

class Header : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), color(Role::Surface, palette()));
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Role::Border, palette()));
    }
};

} // namespace

Page::Page(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_breadcrumb(new QPushButton)
    , m_title(new Label(title, TextStyle::Title))
    , m_state(new Chip)
    , m_tools(new QHBoxLayout)
    , m_messages(new MessageBar)
    , m_content(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *header = new Header;
    header->setFixedHeight(54);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::xl, 0, space::xl, 0);
    row->setSpacing(space::s);
    m_breadcrumb->setProperty("look", QStringLiteral("link"));
    m_breadcrumb->hide();
    m_state->hide();
    m_title->setElided(true);
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    row->addWidget(m_breadcrumb);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch(1);
    m_tools->setSpacing(space::s);
    row->addLayout(m_tools);
    outer->addWidget(header);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_messages);
    m_content->setSpacing(space::l);
    column->addLayout(m_content, 1);
    scroll->setWidget(inside);
    outer->addWidget(scroll, 1);
    connect(m_breadcrumb, &QPushButton::clicked, this, &Page::breadcrumbChosen);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Page::setBreadcrumb(const QString &parent)
{
    m_breadcrumb->setText(parent + QStringLiteral(" ›"));
    m_breadcrumb->setVisible(!parent.isEmpty());
}

void Page::setState(const QString &text, Tone tone)
{
    m_state->setState(text, tone);
}

void Page::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

QPushButton *Page::addAction(const QString &text, bool primary)
{
    auto *button = new QPushButton(text);
    if (primary)
        button->setProperty("look", QStringLiteral("primary"));
    addTool(button);
    return button;
}

} // namespace cb::ui
