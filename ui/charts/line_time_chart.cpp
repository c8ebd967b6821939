// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_time_chart.h"

#include "ui/charts/chart_layers.h"
#include "ui/style/paint.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <set>

namespace cb::ui {
namespace {

constexpr double lineWidth = 1.75;

QVector<QDate> daysOf(const QVector<TimeLine> &lines)
{
    std::set<QDate> days;
    for (const TimeLine &line : lines) {
        for (const LinePoint &point : line.points) {
            days.insert(point.on);
        }
    }
    return {days.begin(), days.end()};
}

bool earlier(const LinePoint &a, const LinePoint &b)
{
    return a.on < b.on;
}

QPen linePen(const QColor &color, double width, bool dashed)
{
    QPen pen(color, width, dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (dashed) {
        pen.setDashPattern({2.5, 2});
    }
    return pen;
}

} // namespace

LineTimeChart::LineTimeChart(QWidget *parent)
    : QWidget(parent)
    , m_frame(std::make_unique<ChartFrame>())
{
    m_frame->lines = true;
    m_frame->emptyText = tr("Nothing to show yet");
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Chart over time"));
    arrange();
}

LineTimeChart::~LineTimeChart() = default;

void LineTimeChart::setData(const QVector<TimeLine> &lines, const QVector<Level> &levels, const QVector<Mark> &marks)
{
    m_lines = lines;
    for (TimeLine &line : m_lines) {
        line.points.removeIf([](const LinePoint &point) { return !point.on.isValid(); });
        std::stable_sort(line.points.begin(), line.points.end(), earlier);
    }
    const QVector<QDate> days = daysOf(m_lines);
    QVector<StackedSeries> series;
    for (const TimeLine &line : m_lines) {
        StackedSeries one{line.name, line.color, {}};
        for (const QDate day : days) {
            one.values.append(valueOn(line, day));
        }
        series.append(one);
    }
    m_frame->data = StackedData(days, series, marks);
    m_frame->levels = levels;
    m_frame->first = 0;
    m_frame->last = int(days.size()) - 1;
    m_frame->cursor = -1;
    arrange();
}

void LineTimeChart::setFormat(const std::function<QString(qint64)> &format)
{
    m_frame->format = format;
    describe();
    update();
}

void LineTimeChart::setEmptyText(const QString &text)
{
    m_frame->emptyText = text;
    describe();
    update();
}

qint64 LineTimeChart::valueOn(const TimeLine &line, QDate day)
{
    const auto next = std::upper_bound(line.points.begin(), line.points.end(), LinePoint{day, 0}, earlier);
    return next == line.points.begin() ? 0 : std::prev(next)->micros;
}

QVector<QStringList> LineTimeChart::table() const
{
    QStringList headings{tr("Day")};
    for (const TimeLine &line : m_lines) {
        headings.append(line.name);
    }
    QVector<QStringList> rows{headings};
    for (int day = 0; day < m_frame->data.periods(); ++day) {
        QStringList row{m_frame->data.starts().at(day).toString(Qt::ISODate)};
        for (const StackedSeries &series : m_frame->data.series()) {
            row.append(m_frame->amount(series.values.at(day)));
        }
        rows.append(row);
    }
    return rows;
}

void LineTimeChart::arrange()
{
    m_frame->palette = palette();
    m_frame->font = font();
    m_frame->rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_frame->size = size();
    m_frame->arrange();
    describe();
    update();
}

void LineTimeChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    AxesLayer axes(*m_frame, nullptr, 0);
    axes.resize(size());
    axes.paint(&painter, nullptr, nullptr);
    if (!m_frame->isEmpty()) {
        paintLevels(&painter);
        paintLines(&painter);
    }
    OverlayLayer overlay(*m_frame, nullptr, 0);
    overlay.resize(size());
    overlay.paint(&painter, nullptr, nullptr);
}

void LineTimeChart::paintLevels(QPainter *painter) const
{
    painter->save();
    const Colors &c = colors(palette());
    painter->setFont(axisFont(*m_frame));
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QFontMetricsF metrics(painter->font());
    const QRectF &plot = m_frame->plot;
    for (const Level &level : m_frame->levels) {
        const double y = std::floor(m_frame->y(level.micros)) + 0.5;
        QPen pen = linePen(c.muted, 1, level.dashed);
        pen.setDashPattern(level.dashed ? QList<qreal>{4, 3} : QList<qreal>{});
        pen.setStyle(level.dashed ? Qt::CustomDashLine : Qt::SolidLine);
        painter->setPen(pen);
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(c.muted);
        const QString name = metrics.elidedText(level.name, Qt::ElideRight, plot.width());
        painter->drawText(QPointF(plot.left() + 4, y - metrics.descent() - 1), name);
    }
    painter->restore();
}

void LineTimeChart::paintLines(QPainter *painter) const
{
    painter->save();
    painter->setBrush(Qt::NoBrush);
    for (const TimeLine &line : m_lines) {
        QPolygonF points;
        points.reserve(line.points.size());
        for (const LinePoint &point : line.points) {
            points.append({m_frame->x(point.on), m_frame->y(point.micros)});
        }
        painter->setPen(linePen(line.color, lineWidth, line.dashed));
        painter->drawPolyline(points);
        for (int i = 0; i < points.size(); ++i) {
            // A point alone makes no line; the one under the crosshair stands out.
            const bool pointed = line.points.at(i).on == m_frame->data.starts().value(m_frame->cursor);
            if (pointed || points.size() == 1) {
                painter->setPen(QPen(line.color, pointed ? 8 : 5, Qt::SolidLine, Qt::RoundCap));
                painter->drawPoint(points.at(i));
            }
        }
    }
    painter->restore();
}

void LineTimeChart::setCursor(int day)
{
    const int valid = day >= 0 && day <= m_frame->last ? day : -1;
    if (valid != m_frame->cursor) {
        m_frame->cursor = valid;
        describe();
        update();
    }
}

void LineTimeChart::describe()
{
    if (m_frame->isEmpty()) {
        setAccessibleDescription(m_frame->emptyText);
        return;
    }
    // Without a cursor the last day says it best: how far everything has got.
    const int day = m_frame->cursor < 0 ? m_frame->last : m_frame->cursor;
    QStringList parts;
    for (const StackedSeries &series : m_frame->data.series()) {
        parts.append(tr("%1 %2").arg(series.name, m_frame->amount(series.values.value(day))));
    }
    for (const Level &level : m_frame->levels) {
        parts.append(tr("%1 %2").arg(level.name, m_frame->amount(level.micros)));
    }
    const QString when = day >= 0 ? m_frame->nameOf(day) : QString();
    setAccessibleDescription(tr("%1: %2").arg(when, parts.join(QStringLiteral("; "))));
}

void LineTimeChart::resizeEvent(QResizeEvent *)
{
    arrange();
}

void LineTimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
}

void LineTimeChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(m_frame->periodAt(event->position().x()));
}

void LineTimeChart::leaveEvent(QEvent *)
{
    setCursor(-1);
}

void LineTimeChart::keyPressEvent(QKeyEvent *event)
{
    const int now = m_frame->cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursor(now < 0 ? m_frame->last : std::max(now - 1, 0));
        return;
    case Qt::Key_Right:
        setCursor(now < 0 ? 0 : std::min(now + 1, m_frame->last));
        return;
    case Qt::Key_Home:
        setCursor(0);
        return;
    case Qt::Key_End:
        setCursor(m_frame->last);
        return;
    default:
        break;
    }
    // What is not ours goes on: Esc also closes dialogs.
    const bool clears = event->key() == Qt::Key_Escape && now >= 0;
    clears ? setCursor(-1) : event->ignore();
}

void LineTimeChart::focusInEvent(QFocusEvent *event)
{
    m_frame->focused = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void LineTimeChart::focusOutEvent(QFocusEvent *event)
{
    m_frame->focused = false;
    setCursor(-1);
    QWidget::focusOutEvent(event);
}

} // namespace cb::ui
