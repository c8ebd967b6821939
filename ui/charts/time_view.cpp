// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_view.h"

#include "ui/style/theme.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>

namespace cb::ui {

namespace {

constexpr int mostAreas = 160; // beyond this, areas repaint too slowly
constexpr int leftRoom = 44;
constexpr int rightRoom = 12;
constexpr int topRoom = 26;
constexpr int bottomRoom = 22;

} // namespace

TimeView::TimeView(const QString &accessibleName, QWidget *parent)
    : QChartView(parent)
    , m_x(new QValueAxis)
    , m_y(new QValueAxis)
{
    setAccessibleName(accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRubberBand(QChartView::NoRubberBand);
    setMinimumHeight(180);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins(QMargins(leftRoom, topRoom, rightRoom, bottomRoom));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_x->setVisible(false);
    m_y->setVisible(false);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

QString TimeView::formatted(qint64 units) const
{
    return m_format ? m_format(units) : QString::number(static_cast<double>(units) / 1e6, 'f', 6);
}

void TimeView::setData(const ChartData &data)
{
    const bool keepZoom = zoomed() && data.starts.size() == m_data.starts.size();
    m_data = data;
    if (!keepZoom) {
        m_first = 0;
        m_last = static_cast<int>(data.starts.size()) - 1;
    }
    m_cursor = -1;
    m_dragFrom = -1;
    rebuild();
}

void TimeView::setHidden(const QStringList &names)
{
    m_hidden = names;
    rebuild();
}

bool TimeView::asBars() const
{
    if (!m_data.stacked)
        return false;
    if (m_data.starts.size() > mostAreas || m_data.starts.size() < 3)
        return true;
    for (const ChartSeries &series : m_data.series)
        if (std::any_of(series.values.begin(), series.values.end(), [](qint64 value) { return value < 0; }))
            return true;
    return false;
}

void TimeView::rebuild()
{
    chart()->removeAllSeries();
    if (m_data.starts.isEmpty())
        return viewport()->update();
    if (!m_data.stacked)
        buildLines();
    else if (asBars())
        buildBars();
    else
        buildAreas();
    const auto series = chart()->series();
    for (QAbstractSeries *one : series) {
        one->attachAxis(m_x);
        one->attachAxis(m_y);
    }
    applyRange();
}

void TimeView::buildAreas()
{
    QList<QPointF> lower;
    for (int i = 0; i < m_data.starts.size(); ++i)
        lower << QPointF(i, 0);
    for (const ChartSeries &series : m_data.series) {
        if (m_hidden.contains(series.name))
            continue;
        QList<QPointF> upper;
        for (int i = 0; i < m_data.starts.size(); ++i)
            upper << QPointF(i, lower[i].y() + static_cast<double>(series.values[i]));
        auto *area = new QAreaSeries;
        auto *top = new QLineSeries(area);
        auto *bottom = new QLineSeries(area);
        top->replace(upper);
        bottom->replace(lower);
        area->setUpperSeries(top);
        area->setLowerSeries(bottom);
        area->setName(series.name.toHtmlEscaped());
        area->setPen(Qt::NoPen);
        area->setBrush(series.color);
        chart()->addSeries(area);
        lower = upper;
    }
}

void TimeView::buildBars()
{
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(m_data.starts.size() > mostAreas ? 1.0 : 0.7);
    for (const ChartSeries &series : m_data.series) {
        if (m_hidden.contains(series.name))
            continue;
        auto *set = new QBarSet(series.name.toHtmlEscaped());
        QList<qreal> values;
        for (const qint64 value : series.values)
            values << static_cast<double>(value);
        set->append(values);
        set->setColor(series.color);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    chart()->addSeries(bars);
}

void TimeView::buildLines()
{
    for (const ChartSeries &series : m_data.series) {
        if (m_hidden.contains(series.name))
            continue;
        auto *line = new QLineSeries;
        QList<QPointF> points;
        for (int i = 0; i < m_data.starts.size(); ++i)
            points << QPointF(i, static_cast<double>(series.values[i]));
        line->replace(points);
        line->setName(series.name.toHtmlEscaped());
        line->setPen(QPen(series.color, 2, series.dashed ? Qt::DashLine : Qt::SolidLine));
        chart()->addSeries(line);
    }
}

qint64 TimeView::total(int period) const
{
    qint64 sum = 0;
    for (const ChartSeries &series : m_data.series)
        if (!m_hidden.contains(series.name))
            sum += series.values[period];
    return sum;
}

std::pair<qint64, qint64> TimeView::extent() const
{
    qint64 low = 0;
    qint64 high = 0;
    for (int i = m_first; i <= m_last; ++i) {
        qint64 up = 0;
        qint64 down = 0;
        for (const ChartSeries &series : m_data.series) {
            if (m_hidden.contains(series.name))
                continue;
            const qint64 value = series.values[i];
            up = m_data.stacked ? up + qMax(value, qint64(0)) : qMax(up, value);
            down = m_data.stacked ? down + qMin(value, qint64(0)) : qMin(down, value);
        }
        high = qMax(high, up);
        low = qMin(low, down);
    }
    for (const ChartLevel &level : m_data.levels)
        high = qMax(high, level.value);
    return {low, high};
}

void TimeView::applyRange()
{
    const auto [low, high] = extent();
    m_valueTicks = valueTicks(low, high, 4);
    const double margin = asBars() ? 0.5 : 0;
    m_x->setRange(m_first - margin, m_last + margin);
    m_y->setRange(m_valueTicks.first().position, m_valueTicks.last().position);
    viewport()->update();
}

bool TimeView::zoomed() const
{
    return m_first > 0 || m_last < static_cast<int>(m_data.starts.size()) - 1;
}

void TimeView::showRange(int first, int last)
{
    const int end = static_cast<int>(m_data.starts.size()) - 1;
    if (end < 1)
        return;
    m_first = qBound(0, qMin(first, last), end - 1);
    m_last = qBound(m_first + 1, qMax(first, last), end);
    applyRange();
}

void TimeView::showAll()
{
    showRange(0, static_cast<int>(m_data.starts.size()) - 1);
}

void TimeView::setCursorPeriod(int period)
{
    m_cursor = period < 0 || m_data.starts.isEmpty() ? -1 : qBound(m_first, period, m_last);
    if (m_cursor >= 0) {
        const qint64 amount =
            m_data.stacked || m_data.series.isEmpty() ? total(m_cursor) : m_data.series.first().values[m_cursor];
        setAccessibleDescription(tr("%1: %2").arg(m_data.periodNames.value(m_cursor), formatted(amount)));
    }
    viewport()->update();
}

double TimeView::xOf(double place) const
{
    const QRectF plot = chart()->plotArea();
    const double span = m_x->max() - m_x->min();
    return plot.left() + (span > 0 ? (place - m_x->min()) / span : 0.5) * plot.width();
}

double TimeView::yOf(double units) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - (units - m_y->min()) / (m_y->max() - m_y->min()) * plot.height();
}

int TimeView::periodAt(double x) const
{
    const QRectF plot = chart()->plotArea();
    const double place = m_x->min() + (x - plot.left()) / qMax(1.0, plot.width()) * (m_x->max() - m_x->min());
    return qBound(m_first, qRound(place), qMax(m_first, m_last));
}

void TimeView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TimeView::mousePressEvent(QMouseEvent *event)
{
    // Not handed on: the base class would ask items that our series do not have.
    if (event->button() == Qt::LeftButton && !m_data.starts.isEmpty())
        m_dragFrom = m_dragTo = periodAt(event->position().x());
    setFocus(Qt::MouseFocusReason);
}

void TimeView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_data.starts.isEmpty())
        return;
    if (m_dragFrom >= 0)
        m_dragTo = periodAt(event->position().x());
    setCursorPeriod(
        chart()->plotArea().adjusted(-4, -4, 4, 4).contains(event->position()) ? periodAt(event->position().x()) : -1);
}

void TimeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_dragFrom >= 0 && qAbs(m_dragTo - m_dragFrom) >= 2)
        showRange(m_dragFrom, m_dragTo);
    m_dragFrom = -1;
    viewport()->update();
}

void TimeView::mouseDoubleClickEvent(QMouseEvent *)
{
    showAll();
}

void TimeView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCursorPeriod(-1);
}

void TimeView::wheelEvent(QWheelEvent *event)
{
    // Zooms only with Ctrl: a plain wheel scrolls the page that the chart stands in.
    if (!event->modifiers().testFlag(Qt::ControlModifier) || m_data.starts.size() < 3)
        return event->ignore();
    const int at = periodAt(event->position().x());
    const double factor = event->angleDelta().y() > 0 ? 0.8 : 1.25;
    showRange(at - qRound((at - m_first) * factor), at + qRound((m_last - at) * factor));
    event->accept();
}

void TimeView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursorPeriod(m_cursor < 0 ? m_last : qMax(m_first, m_cursor - 1));
    case Qt::Key_Right:
        return setCursorPeriod(m_cursor < 0 ? m_first : m_cursor + 1);
    case Qt::Key_Home:
        return setCursorPeriod(m_first);
    case Qt::Key_End:
        return setCursorPeriod(m_last);
    case Qt::Key_Escape:
        setCursorPeriod(-1);
        return showAll();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cb::ui
