// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace cb::ui {

EmptyState::EmptyState(const QString &title, const QString &text, Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextStyle::Heading))
    , m_text(new TextLabel(text, TextStyle::Body, Tone::Muted))
    , m_picture(new QWidget)
    , m_actions(new QHBoxLayout)
    , m_icon(icon)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setVisible(!text.isEmpty());
    m_picture->setFixedSize(56, icon == Icon::None ? 0 : 56);
    m_actions->setSpacing(space::small);
    m_actions->addStretch(1);
    m_actions->addStretch(1);

    // The words keep a readable measure, however wide the page is.
    auto *words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addStretch(1);
    words->addWidget(m_picture, 0, Qt::AlignHCenter);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addSpacing(space::tiny);
    words->addLayout(m_actions);
    words->addStretch(1);
    m_text->setMinimumWidth(280);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::card, space::large, space::card, space::large);
    row->addStretch(1);
    row->addLayout(words, 2);
    row->addStretch(1);
    setAccessibleName(title);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton *EmptyState::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, m_actionCount == 0 ? ButtonKind::Primary : ButtonKind::Normal);
    m_actions->insertWidget(1 + m_actionCount, button);
    ++m_actionCount;
    return button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    if (m_icon == Icon::None) {
        return;
    }
    QPainter painter(this);
    const Colors &c = colors(palette());
    const QRectF disc(m_picture->geometry());
    drawPanel(&painter, disc, c.accentSoft, QColor(), disc.width() / 2);
    paintIcon(&painter, m_icon, disc.adjusted(15, 15, -15, -15), c.accent);
}

} // namespace cb::ui
