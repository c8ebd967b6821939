// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_view.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QScrollBar>

namespace cb::ui {

namespace {

constexpr double zoomStep = 0.8;
constexpr int leastDrag = 2;    // periods; less is a click
constexpr double leastMove = 6; // pixels

} // namespace

// None of these are handed to the base class: it would ask items that are not there.
void TimeView::mousePressEvent(QMouseEvent *event)
{
    m_byKey = false;
    setFocus(Qt::MouseFocusReason);
    if (m_plot.isEmpty())
        return;
    const bool left = event->button() == Qt::LeftButton;
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = event->button() == Qt::MiddleButton || (left && shift) ? Drag::Pan : left ? Drag::Zoom : Drag::None;
    m_dragFrom = m_dragTo = periodAt(event->position().x());
    m_dragFirst = m_plot.first();
    m_dragX = event->position().x();
}

void TimeView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_plot.isEmpty())
        return;
    const double x = event->position().x();
    m_byKey = false;
    if (m_drag == Drag::Pan) {
        const double moved = (m_dragX - x) / qMax(1.0, m_frame.plot.width()) * (m_frame.right - m_frame.left);
        return panBy(m_dragFirst + qRound(moved) - m_plot.first());
    }
    m_dragTo = periodAt(x);
    const bool inside = m_frame.plot.adjusted(-4, -4, 4, 4).contains(event->position());
    setCursorPeriod(inside ? m_dragTo : -1);
    if (m_drag == Drag::Zoom)
        viewport()->update();
}

void TimeView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = m_drag;
    m_drag = Drag::None;
    const bool moved = qAbs(event->position().x() - m_dragX) >= leastMove;
    if (drag == Drag::Zoom && moved && qAbs(m_dragTo - m_dragFrom) >= leastDrag)
        showRange(m_dragFrom, m_dragTo);
    viewport()->update();
}

void TimeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        showAll();
}

void TimeView::leaveEvent(QEvent *)
{
    if (!hasFocus() || !m_byKey)
        setCursorPeriod(-1);
}

void TimeView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    m_byKey = m_byKey || event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
}

void TimeView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_byKey = false;
    setCursorPeriod(-1);
    viewport()->update();
}

// A plain wheel scrolls the page that the chart stands in, if that can scroll and the chart was not chosen by a click;
// with Ctrl it is always ours.
bool TimeView::wheelIsOurs(const QWheelEvent &event) const
{
    if (event.modifiers().testFlag(Qt::ControlModifier) || hasFocus())
        return true;
    for (const QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
        if (area && area->verticalScrollBar()->maximum() > area->verticalScrollBar()->minimum())
            return false;
    }
    return true;
}

void TimeView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (m_plot.periods() < 3 || turn.isNull() || !wheelIsOurs(*event))
        return event->ignore();
    if (qAbs(turn.x()) > qAbs(turn.y()) || event->modifiers().testFlag(Qt::ShiftModifier))
        panBy(qRound(-(turn.x() + turn.y()) / 120.0 * qMax(1.0, span() / 10.0)));
    else
        zoomAt(periodAt(event->position().x()), std::pow(zoomStep, turn.y() / 120.0));
    event->accept();
}

void TimeView::zoomAt(int period, double factor)
{
    const int first = period - qRound((period - m_plot.first()) * factor);
    int last = period + qRound((m_plot.last() - period) * factor);
    if (factor > 1 && first == m_plot.first() && last == m_plot.last())
        ++last; // a few periods: rounding must not hold it
    showRange(first, last);
}

void TimeView::panBy(int periods)
{
    const int most = m_plot.periods() - 1 - m_plot.last();
    const int by = qBound(-m_plot.first(), periods, qMax(0, most));
    if (by != 0)
        showRange(m_plot.first() + by, m_plot.last() + by);
}

bool TimeView::takeRangeKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const int middle = m_cursor >= 0 ? m_cursor : (m_plot.first() + m_plot.last()) / 2;
    const int step = qMax(1, span() / 10);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (control)
            panBy(event.key() == Qt::Key_Left ? -step : step);
        return control;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (control)
            panBy(event.key() == Qt::Key_Home ? -m_plot.periods() : m_plot.periods());
        return control;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomAt(middle, zoomStep);
        return true;
    case Qt::Key_Minus:
        zoomAt(middle, 1 / zoomStep);
        return true;
    default:
        return false;
    }
}

bool TimeView::takeCursorKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        setCursorPeriod(m_cursor < 0 ? m_plot.last() : qMax(m_plot.first(), m_cursor - 1));
        return true;
    case Qt::Key_Right:
        setCursorPeriod(m_cursor < 0 ? m_plot.first() : m_cursor + 1);
        return true;
    case Qt::Key_Home:
        setCursorPeriod(m_plot.first());
        return true;
    case Qt::Key_End:
        setCursorPeriod(m_plot.last());
        return true;
    case Qt::Key_Escape: {
        const bool any = m_cursor >= 0 || zoomed();
        setCursorPeriod(-1);
        showAll();
        return any; // else it closes what the chart stands in
    }
    default:
        return false;
    }
}

void TimeView::keyPressEvent(QKeyEvent *event)
{
    if (m_plot.isEmpty() || (!takeRangeKey(*event) && !takeCursorKey(*event)))
        return QWidget::keyPressEvent(event);
    m_byKey = true;
    viewport()->update();
}

} // namespace cb::ui
