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

void TwoPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_narrow;
    const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_box->direction() == direction)
        return;
    m_box->setDirection(direction);
    for (int i = 0; i < 2; ++i)
        m_box->setStretch(i, narrow ? 1 - i : m_weights[i]);
}

} // namespace cb::ui
