// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/two_pane.h"

#include "ui/style/theme.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

TwoPane::TwoPane(QWidget *first, int firstWeight, QWidget *second, int secondWeight, int narrow, QWidget *parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_weights{firstWeight, secondWeight}
    , m_narrow(narrow)
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(space::l);
    m_box->addWidget(first, firstWeight);
    m_box->addWidget(second, secondWeight);
}

QSize TwoPane::leastOf(int pane) const
{
    return m_box->itemAt(pane)->minimumSize();
}

// As narrow as one of them: the other can go beneath.
QSize TwoPane::minimumSizeHint() const
{
    return {qMax(leastOf(0).width(), leastOf(1).width()), m_box->minimumSize().height()};
}

void TwoPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < qMax(m_narrow, leastOf(0).width() + m_box->spacing() + leastOf(1).width());
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_box->direction() == direction)
        return;
    m_box->setDirection(direction);
    for (int i = 0; i < 2; ++i)
        m_box->setStretch(i, narrow ? 1 - i : m_weights[i]);
}

} // namespace cb::ui
