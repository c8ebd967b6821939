// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_view.h"

#include "ui/charts/area_stack.h"
#include "ui/charts/chart_layers.h"
#include "ui/style/theme.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>

#include <algorithm>
#include <cmath>

namespace cb::ui {
namespace {

// Below and above what Qt Charts gives to its series.
constexpr double behind = 0.5;
constexpr double inFront = 1000;

void strip(QChart *chart)
{
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLayoutDirection(Qt::LeftToRight);
}

} // namespace

StackedView::StackedView(QWidget *parent)
    : QChartView(parent)
{
    strip(chart());
    m_areas = std::make_unique<AreaStack>(chart());
    m_layers = {new AxesLayer(m_frame, chart(), behind), new BarsLayer(m_frame, chart(), behind + 0.1),
                new OverlayLayer(m_frame, chart(), inFront)};
    m_frame.emptyText = tr("Nothing to show yet");
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The crosshair reaches everywhere: finding out what it touches costs more than painting it all.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    // The card behind shows through.
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumSize(160, 100);
    adoptLook();
}

StackedView::~StackedView() = default;

void StackedView::setData(const StackedData &data, std::optional<TimeUnit> unit)
{
    const StackedData old = std::exchange(m_frame.data, data);
    const TimeUnit oldUnit = std::exchange(m_frame.unit, unit.value_or(unitOfStarts(data.starts())));
    const int last = data.periods() - 1;
    const bool alike =
        !old.isEmpty() && !data.isEmpty() && oldUnit == m_frame.unit && old.starts().first() == data.starts().first();
    const bool keep = alike && m_frame.visible() < old.periods() && m_frame.first < last;
    m_frame.first = keep ? m_frame.first : 0;
    m_frame.last = keep ? std::clamp(m_frame.last, m_frame.first + 1, last) : last;
    const bool pointed =
        m_frame.cursor >= 0 && old.starts().value(m_frame.cursor) == data.starts().value(m_frame.cursor);
    if (!pointed || m_frame.cursor > m_frame.last || m_frame.cursor < m_frame.first) {
        setCursor(-1);
    }
    endBand(false);
    m_areas->rebuild(m_frame);
    arrange();
}

void StackedView::setFormat(const std::function<QString(qint64)> &format)
{
    m_frame.format = format;
    describe();
    repaintLayers();
}

void StackedView::setEmptyText(const QString &text)
{
    m_frame.emptyText = text;
    describe();
    repaintLayers();
}

void StackedView::setSeriesVisible(int series, bool visible)
{
    m_frame.data.setVisible(series, visible);
    m_areas->rebuild(m_frame);
    arrange();
}

void StackedView::zoomTo(int first, int last)
{
    if (m_frame.isEmpty()) {
        return;
    }
    const int count = m_frame.data.periods();
    // One period alone is no course of time; two are the closest one can get.
    const int least = std::min(count, 2);
    first = std::clamp(first, 0, count - least);
    last = std::clamp(last, first + least - 1, count - 1);
    if (first == m_frame.first && last == m_frame.last) {
        return;
    }
    m_frame.first = first;
    m_frame.last = last;
    if (m_frame.cursor >= 0) {
        setCursor(std::clamp(m_frame.cursor, first, last));
    }
    arrange();
    Q_EMIT zoomed(first, last);
}

void StackedView::resetZoom()
{
    zoomTo(0, m_frame.data.periods() - 1);
}

void StackedView::setCursor(int period)
{
    const int valid = period >= m_frame.first && period <= m_frame.last ? period : -1;
    if (valid != m_frame.cursor) {
        m_frame.cursor = valid;
        describe();
        repaintLayers();
        Q_EMIT cursorMoved(valid);
    }
}

void StackedView::adoptLook()
{
    m_frame.palette = palette();
    m_frame.font = font();
    m_frame.rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_areas->rebuild(m_frame);
    arrange();
}

void StackedView::arrange()
{
    m_frame.size = viewport()->size();
    m_frame.arrange();
    const QRectF &plot = m_frame.plot;
    chart()->setMargins(QMargins(int(plot.left()), int(plot.top()), int(m_frame.size.width() - plot.right()),
                                 int(m_frame.size.height() - plot.bottom())));
    m_areas->setRange(m_frame);
    for (ChartLayer *const layer : m_layers) {
        layer->resize(m_frame.size);
    }
    describe();
    repaintLayers();
}

void StackedView::repaintLayers()
{
    for (ChartLayer *const layer : m_layers) {
        layer->update();
    }
}

// What the picture says, in words: the period under the cursor, else the range and its total.
void StackedView::describe()
{
    if (m_frame.isEmpty()) {
        setAccessibleDescription(m_frame.emptyText);
        return;
    }
    if (m_frame.cursor < 0) {
        setAccessibleDescription(tr("%1 to %2. Left and Right tell the amounts.")
                                     .arg(m_frame.nameOf(m_frame.first), m_frame.nameOf(m_frame.last)));
        return;
    }
    QStringList parts;
    const auto &series = m_frame.data.series();
    for (int i = 0; i < series.size(); ++i) {
        if (m_frame.data.isVisible(i)) {
            parts.append(tr("%1 %2").arg(series.at(i).name, m_frame.amount(series.at(i).values.at(m_frame.cursor))));
        }
    }
    parts.append(tr("total %1").arg(m_frame.amount(m_frame.data.total(m_frame.cursor))));
    setAccessibleDescription(tr("%1: %2").arg(m_frame.nameOf(m_frame.cursor), parts.join(QStringLiteral("; "))));
}

void StackedView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void StackedView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
        if (m_areas) {
            adoptLook();
        }
        break;
    default:
        break;
    }
}

} // namespace cb::ui
