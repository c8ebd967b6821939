// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_chart.h"

#include "ui/charts/chart_menu.h"
#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace cb::ui {

PaintedChart::PaintedChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    new ChartMenu(*this, this);
}

void PaintedChart::setFormat(std::function<QString(qint64)> format)
{
    m_format = std::move(format);
    changed();
}

void PaintedChart::setEmptyText(const QString &text)
{
    m_emptyText = text;
    changed();
}

QString PaintedChart::formatted(qint64 units) const
{
    return m_format ? m_format(units) : exactUnits(units);
}

QRectF PaintedChart::contents() const
{
    const double menu = QFontMetricsF(textFont(TextStyle::Body)).height() + 4;
    return QRectF(rect()).adjusted(6, menu, -6, -6);
}

void PaintedChart::changed()
{
    m_cursor = -1;
    setAccessibleDescription(items() == 0 ? m_emptyText : summary());
    updateGeometry();
    update();
}

QString PaintedChart::summary() const
{
    QStringList parts;
    for (int i = 0; i < qMin(items(), 12); ++i) {
        const Tip tip = tipOf(i);
        parts << (tip.lines.isEmpty() ? tip.title : tr("%1: %2").arg(tip.title, tip.lines.first().amount));
    }
    return parts.join(QStringLiteral("; "));
}

void PaintedChart::setCursorTo(int item)
{
    const int to = item < 0 || items() == 0 ? -1 : qMin(item, items() - 1);
    if (to == m_cursor)
        return;
    m_cursor = to;
    if (m_cursor >= 0) {
        QStringList parts;
        const Tip tip = tipOf(m_cursor);
        for (const TipLine &line : tip.lines)
            parts << tr("%1: %2").arg(line.name, line.amount);
        setAccessibleDescription(tr("%1. %2").arg(tip.title, parts.join(QStringLiteral("; "))));
    }
    update();
}

void PaintedChart::paint(QPainter &painter, const QRectF &rect, const QPalette &palette) const
{
    if (items() > 0 && rect.width() > 20 && rect.height() > 20)
        draw(painter, rect, palette, -1);
}

void PaintedChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (items() == 0 && !m_emptyText.isEmpty()) {
        painter.setFont(textFont(TextStyle::Body));
        painter.setPen(color(Role::Muted, palette()));
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap), m_emptyText);
        return;
    }
    if (contents().width() < 20 || contents().height() < 20)
        return;
    painter.save();
    draw(painter, contents(), palette(), m_cursor);
    painter.restore();
    if (m_cursor >= 0 && !tipIsDrawnByChart()) {
        const Tip tip = tipOf(m_cursor);
        drawTip(painter, rect(), placeOf(m_cursor), tip.title, tip.lines, palette());
    }
    if (hasFocus() && m_byKey)
        drawFocus(painter, rect(), 4, palette());
}

void PaintedChart::mouseMoveEvent(QMouseEvent *event)
{
    m_byKey = false;
    setCursorTo(items() > 0 ? itemAt(event->position()) : -1);
}

void PaintedChart::mousePressEvent(QMouseEvent *event)
{
    m_byKey = false;
    setFocus(Qt::MouseFocusReason);
    update();
    setCursorTo(items() > 0 ? itemAt(event->position()) : -1);
}

void PaintedChart::leaveEvent(QEvent *)
{
    if (!hasFocus() || !m_byKey)
        setCursorTo(-1);
}

void PaintedChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_byKey = m_byKey || event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void PaintedChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_byKey = false;
    setCursorTo(-1);
    update();
}

int PaintedChart::next(int item, int key) const
{
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    return qBound(0, item + (back ? -1 : 1), items() - 1);
}

void PaintedChart::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (items() > 0 && arrow)
        setCursorTo(m_cursor < 0 ? 0 : next(m_cursor, key));
    else if (items() > 0 && key == Qt::Key_Home)
        setCursorTo(0);
    else if (items() > 0 && key == Qt::Key_End)
        setCursorTo(items() - 1);
    else if (key == Qt::Key_Escape && m_cursor >= 0)
        setCursorTo(-1);
    else
        return QWidget::keyPressEvent(event);
    m_byKey = true;
    update();
}

} // namespace cb::ui
