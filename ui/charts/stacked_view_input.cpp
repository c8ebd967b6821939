// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace cb::ui {

bool StackedView::viewportEvent(QEvent *event)
{
    // The keyboard's crosshair outlives the pointer.
    if (event->type() == QEvent::Leave && !m_pressed && !m_byKeyboard) {
        setCursor(-1);
    }
    return QChartView::viewportEvent(event);
}

void StackedView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_frame.isEmpty()) {
        event->ignore();
        return;
    }
    m_pressed = std::clamp(event->position().x(), m_frame.plot.left(), m_frame.plot.right());
    event->accept();
}

void StackedView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_frame.isEmpty()) {
        return;
    }
    const double x = event->position().x();
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        if (m_frame.band || std::abs(x - *m_pressed) >= QGuiApplication::styleHints()->startDragDistance()) {
            const double here = std::clamp(x, m_frame.plot.left(), m_frame.plot.right());
            m_frame.band = std::minmax({*m_pressed, here});
            repaintLayers();
        }
        return;
    }
    m_byKeyboard = false;
    const bool inside = x >= m_frame.plot.left() - 8 && x <= m_frame.plot.right() + 8;
    setCursor(inside ? m_frame.periodAt(x) : -1);
}

void StackedView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        endBand(true);
        event->accept();
    }
}

void StackedView::endBand(bool zoom)
{
    const auto band = std::exchange(m_frame.band, std::nullopt);
    m_pressed.reset();
    if (!band) {
        return;
    }
    if (zoom) {
        zoomTo(m_frame.periodAt(band->first), m_frame.periodAt(band->second));
    }
    repaintLayers();
}

void StackedView::mouseDoubleClickEvent(QMouseEvent *event)
{
    endBand(false);
    resetZoom();
    event->accept();
}

// Without focus the wheel belongs to the page, which would otherwise stop under the pointer; Ctrl always zooms.
void StackedView::wheelEvent(QWheelEvent *event)
{
    const bool zoom = event->modifiers().testFlag(Qt::ControlModifier) || hasFocus();
    const QPoint delta = event->angleDelta();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    const bool useless = !isZoomed() && (sideways || delta.y() <= 0);
    if (!zoom || m_frame.isEmpty() || useless) {
        event->ignore();
        return;
    }
    event->accept();
    m_wheel += sideways ? delta.x() : delta.y();
    // Touchpads send small pieces of a notch.
    const int notches = m_wheel / 120;
    m_wheel %= 120;
    if (notches == 0) {
        return;
    }
    if (sideways) {
        pan(-notches * std::max(m_frame.visible() / 10, 1));
    } else {
        scaleAround(m_frame.periodAt(event->position().x()), std::pow(0.8, notches));
    }
}

void StackedView::scaleAround(int period, double factor)
{
    const int visible = m_frame.visible();
    // Always a step at least: 80 % of 3 periods, rounded, are 3 again in the end.
    const int wanted = factor < 1 ? std::min(int(std::floor(visible * factor)), visible - 1)
                                  : std::max(int(std::ceil(visible * factor)), visible + 1);
    const int count = std::clamp(wanted, std::min(2, m_frame.data.periods()), m_frame.data.periods());
    const double share = double(period - m_frame.first) / std::max(visible - 1, 1);
    const int first = period - int(std::lround(share * (count - 1)));
    const int placed = std::clamp(first, 0, m_frame.data.periods() - count);
    zoomTo(placed, placed + count - 1);
}

void StackedView::pan(int periods)
{
    const int visible = m_frame.visible();
    const int first = std::clamp(m_frame.first + periods, 0, m_frame.data.periods() - visible);
    zoomTo(first, first + visible - 1);
}

bool StackedView::cursorKey(int key)
{
    const int now = m_frame.cursor;
    const int page = std::max(m_frame.visible() / 10, 1);
    int next = 0;
    switch (key) {
    case Qt::Key_Left:
        next = now < 0 ? m_frame.last : now - 1;
        break;
    case Qt::Key_Right:
        next = now < 0 ? m_frame.first : now + 1;
        break;
    case Qt::Key_PageUp:
        next = now < 0 ? m_frame.last : now - page;
        break;
    case Qt::Key_PageDown:
        next = now < 0 ? m_frame.first : now + page;
        break;
    case Qt::Key_Home:
        next = m_frame.first;
        break;
    case Qt::Key_End:
        next = m_frame.last;
        break;
    default:
        return false;
    }
    next = std::clamp(next, 0, m_frame.data.periods() - 1);
    // Walking past the edge of a zoomed chart takes the chart along.
    pan(next < m_frame.first ? next - m_frame.first : std::max(next - m_frame.last, 0));
    m_byKeyboard = true;
    setCursor(next);
    return true;
}

bool StackedView::zoomKey(QKeyEvent *event)
{
    const int around = m_frame.cursor >= 0 ? m_frame.cursor : (m_frame.first + m_frame.last) / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        scaleAround(around, 0.8);
        return true;
    case Qt::Key_Minus:
        scaleAround(around, 1.25);
        return true;
    case Qt::Key_0:
        resetZoom();
        return true;
    default:
        return false;
    }
}

bool StackedView::escape()
{
    if (m_frame.band || m_pressed) {
        endBand(false);
        return true;
    }
    if (isZoomed()) {
        resetZoom();
        return true;
    }
    const bool pointed = m_frame.cursor >= 0;
    setCursor(-1);
    return pointed;
}

void StackedView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool ours = plain && !m_frame.isEmpty();
    if (ours && (cursorKey(event->key()) || zoomKey(event) || (event->key() == Qt::Key_Escape && escape()))) {
        event->accept();
        return;
    }
    // What is not ours goes on: Esc also closes dialogs, Tab moves on.
    event->ignore();
}

void StackedView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    // A click needs no ring: it shows where it went.
    m_frame.focused = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                      event->reason() == Qt::ShortcutFocusReason;
    repaintLayers();
}

void StackedView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_frame.focused = false;
    m_byKeyboard = false;
    if (!underMouse()) {
        setCursor(-1);
    }
    repaintLayers();
}

} // namespace cb::ui
