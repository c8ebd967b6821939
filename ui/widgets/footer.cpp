// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/footer.h"

#include "ui/widgets/label.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace cb::ui {

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_status(new Label(TextStyle::Body, Role::Muted))
    , m_saved(new Label(TextStyle::Body, Role::Muted))
{
    setFixedHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, 1, space::xl, 0);
    row->setSpacing(space::xl);
    m_status->setElided(true);
    row->addWidget(m_status, 1);
    row->addWidget(m_saved);
    row->addWidget(new Label(tr("USDC · UTC"), TextStyle::Body, Role::Muted));
}

void Footer::setStatus(const QString &text)
{
    m_status->setText(text);
}
void Footer::setSaved(const QString &text)
{
    m_saved->setText(text);
}

void Footer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), color(Role::Border, palette()));
}

} // namespace cb::ui
