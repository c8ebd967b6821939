// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/style_parts.h"
#include "ui/widgets/label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace cb::ui {

Card::Card(const QString &title, const QString &subtitle, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(title, TextStyle::Heading))
    , m_subtitle(new Label(subtitle, TextStyle::Body, Role::Muted))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::l, space::m, space::l, space::l);
    outer->setSpacing(space::s);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_subtitle->setElided(true);
    m_head->addLayout(titles, 1);
    outer->addLayout(m_head);
    m_body->setSpacing(space::s);
    outer->addLayout(m_body, 1);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addAction(QWidget *widget)
{
    m_head->addWidget(widget, 0, Qt::AlignTop);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawPanel(painter, rect(), cardRadius, color(Role::Surface, palette()), color(Role::Border, palette()));
}

} // namespace cb::ui
