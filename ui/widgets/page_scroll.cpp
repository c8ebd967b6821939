// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_scroll.h"

#include "ui/style/theme.h"
#include "ui/widgets/flow_row.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cb::ui {

PageScroll::PageScroll(QWidget *parent)
    : QScrollArea(parent)
    , m_content(nullptr)
{
    auto *page = new QWidget;
    m_content = new QVBoxLayout(page);
    m_content->setContentsMargins(space::page, space::page - 2, space::page, space::page - 2);
    m_content->setSpacing(space::gap);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setSingleStep(space::page * 2);
    page->installEventFilter(this);
}

FlowRow *PageScroll::addRow(int stretch)
{
    auto *row = new FlowRow;
    m_content->addLayout(row, stretch);
    return row;
}

// The scroll bar stands in the margin, so that the page keeps its width when the bar comes and goes.
void PageScroll::resizeEvent(QResizeEvent *event)
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    m_content->setContentsMargins(space::page, space::page - 2, space::page - bar, space::page - 2);
    QScrollArea::resizeEvent(event);
}

// What cannot scroll sideways must not be wider than the view.
bool PageScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setMinimumWidth(qMin(widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), 760));
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace cb::ui
