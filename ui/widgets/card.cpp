// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cb::ui {

Card::Card(const QString &title, const QString &subtitle, QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(title, TextStyle::Heading))
    , m_subtitle(new TextLabel(subtitle, TextStyle::Caption, Tone::Muted))
    , m_header(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_title->setElideMode(Qt::ElideRight);
    m_subtitle->setElideMode(Qt::ElideRight);
    m_header->setSpacing(space::small);
    m_header->addLayout(words, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::card, space::card - 2, space::card, space::card);
    all->setSpacing(space::small);
    all->addLayout(m_header);
    all->addLayout(m_content, 1);
    m_content->setSpacing(space::small);
    showHeader();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    showHeader();
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    showHeader();
}

void Card::addHeaderWidget(QWidget *widget)
{
    ++m_headerWidgets;
    m_header->addWidget(widget, 0, Qt::AlignTop);
    showHeader();
}

void Card::addWidget(QWidget *widget, int stretch)
{
    m_content->addWidget(widget, stretch);
}

void Card::addStretch()
{
    m_content->addStretch(1);
}

void Card::showHeader()
{
    setAccessibleName(m_title->text());
    m_title->setVisible(!m_title->text().isEmpty());
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &c = colors(palette());
    drawPanel(&painter, rect(), c.surface, c.border, radius::card);
}

} // namespace cb::ui
