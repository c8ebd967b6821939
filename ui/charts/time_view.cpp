// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_view.h"

#include "ui/style/style_parts.h"
#include "ui/style/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtGui/QPainter>

namespace cb::ui {

TimeView::TimeView(const QString &accessibleName, QWidget *parent)
    : QChartView(parent)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRubberBand(QChartView::NoRubberBand);
    setMinimumHeight(QFontMetrics(textFont(TextStyle::Caption)).height() * 12);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setVisible(false); // all is drawn over it
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

void TimeView::setFormat(std::function<QString(qint64)> format)
{
    m_plot.setFormat(std::move(format));
    summarise();
}

void TimeView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    summarise();
}

void TimeView::setData(const ChartData &data)
{
    // The zoom stays where the same days come again, with some more at the end or not; another range or step starts
    // over.
    const auto &before = m_plot.data().starts;
    const bool keep = zoomed() && data.starts.size() >= before.size() &&
                      std::equal(before.begin(), before.end(), data.starts.begin());
    const int first = m_plot.first();
    const int last = m_plot.last();
    m_plot.setData(data);
    if (keep)
        m_plot.setRange(first, last);
    m_cursor = -1;
    m_drag = Drag::None;
    summarise();
    layOut();
}

void TimeView::setHidden(const QStringList &names)
{
    m_plot.setHidden(names);
    summarise();
    layOut();
}

void TimeView::layOut()
{
    if (!m_plot.isEmpty())
        m_frame = m_plot.frame(viewport()->rect(), m_cornerWidth);
    viewport()->update();
}

// What somebody who does not see the picture gets of it.
void TimeView::summarise()
{
    if (m_plot.isEmpty())
        return setAccessibleDescription(m_emptyText);
    QStringList parts;
    for (const ChartSeries &series : m_plot.data().series)
        if (!m_plot.hidden().contains(series.name) && !series.values.isEmpty())
            parts << tr("%1: %2 at the end").arg(series.name, m_plot.formatted(series.values[m_plot.last()]));
    setAccessibleDescription(
        tr("%1. %2. The arrow keys read it period by period.").arg(m_plot.range(), parts.join(QStringLiteral("; "))));
}

bool TimeView::zoomed() const
{
    return m_plot.first() > 0 || m_plot.last() < m_plot.periods() - 1;
}

void TimeView::showRange(int first, int last)
{
    const int oldFirst = m_plot.first();
    const int oldLast = m_plot.last();
    m_plot.setRange(first, last);
    if (oldFirst == m_plot.first() && oldLast == m_plot.last())
        return;
    if (m_cursor >= 0)
        m_cursor = qBound(m_plot.first(), m_cursor, m_plot.last());
    layOut();
    Q_EMIT rangeChanged(m_plot.data().starts[m_plot.first()], m_plot.lastDay(m_plot.last()));
}

void TimeView::showDates(QDate from, QDate to)
{
    const auto &starts = m_plot.data().starts;
    const auto periodOf = [&](QDate day) {
        return static_cast<int>(std::upper_bound(starts.begin(), starts.end(), day) - starts.begin()) - 1;
    };
    showRange(periodOf(qMin(from, to)), periodOf(qMax(from, to)));
}

void TimeView::showAll()
{
    showRange(0, m_plot.periods() - 1);
}

void TimeView::setCursorPeriod(int period)
{
    const int old = m_cursor;
    m_cursor = period < 0 || m_plot.isEmpty() ? -1 : qBound(m_plot.first(), period, m_plot.last());
    if (m_cursor == old)
        return;
    if (m_cursor >= 0) {
        QStringList parts;
        const auto lines = m_plot.tip(m_cursor);
        for (const TipLine &line : lines)
            parts << tr("%1: %2").arg(line.name, line.amount);
        setAccessibleDescription(tr("%1. %2").arg(m_plot.periodTitle(m_cursor), parts.join(QStringLiteral("; "))));
    }
    viewport()->update();
}

int TimeView::periodAt(double x) const
{
    return qBound(m_plot.first(), qRound(m_frame.placeAt(x)), qMax(m_plot.first(), m_plot.last()));
}

void TimeView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform(); // scene and view are the same here, whatever the scene thinks of its size
    if (m_plot.isEmpty()) {
        painter->setFont(textFont(TextStyle::Body));
        painter->setPen(color(Role::Muted, palette()));
        painter->drawText(viewport()->rect(), static_cast<int>(Qt::AlignCenter) | static_cast<int>(Qt::TextWordWrap),
                          m_emptyText);
        return painter->restore();
    }
    m_plot.paint(*painter, m_frame, palette(), locale());
    if (m_drag == Drag::Zoom && m_dragFrom != m_dragTo) {
        QColor band = color(Role::Accent, palette());
        band.setAlphaF(0.15F);
        const QPointF from(m_frame.xOf(m_dragFrom), m_frame.plot.top());
        painter->fillRect(QRectF(from, QPointF(m_frame.xOf(m_dragTo), m_frame.plot.bottom())).normalized(), band);
    }
    if (m_cursor >= 0) {
        m_plot.paintCrosshair(*painter, m_frame, m_cursor, palette());
        drawTip(*painter, viewport()->rect(), {m_frame.xOf(m_cursor), m_frame.plot.top() + 6},
                m_plot.periodTitle(m_cursor), m_plot.tip(m_cursor), palette());
    }
    if (hasFocus() && m_byKey)
        drawFocus(*painter, viewport()->rect(), 4, palette());
    painter->restore();
}

void TimeView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

void TimeView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

} // namespace cb::ui
