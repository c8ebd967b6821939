// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_plot.h"

#include "ui/charts/time_chart.h"
#include "ui/style/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>

namespace cb::ui {

namespace {

constexpr int mostAreas = 160; // in sight; beyond, columns are easier to read and to draw
constexpr int gridLines = 4;

} // namespace

double TimeFrame::xOf(double place) const
{
    return plot.left() + (right > left ? (place - left) / (right - left) : 0.5) * plot.width();
}

double TimeFrame::yOf(double value) const
{
    return plot.bottom() - (top > bottom ? (value - bottom) / (top - bottom) : 0) * plot.height();
}

double TimeFrame::placeAt(double x) const
{
    return left + (x - plot.left()) / qMax(1.0, plot.width()) * (right - left);
}

QString TimePlot::formatted(qint64 units) const
{
    return units == noValue ? QStringLiteral("—") : m_format ? m_format(units) : exactUnits(units);
}

void TimePlot::setData(const ChartData &data)
{
    m_data = data;
    const qsizetype count = data.starts.size();
    for (ChartSeries &series : m_data.series)
        series.values.resize(count, noValue);
    for (ChartBand &band : m_data.bands) {
        band.low.resize(count, noValue);
        band.high.resize(count, noValue);
    }
    m_kinds.clear();
    for (const ChartMark &mark : data.marks)
        if (!mark.kind.isEmpty() && !m_kinds.contains(mark.kind))
            m_kinds << mark.kind;
    std::stable_sort(m_data.marks.begin(), m_data.marks.end(),
                     [](const ChartMark &a, const ChartMark &b) { return a.on < b.on; });
    m_first = 0;
    m_last = periods() - 1;
    measure();
}

void TimePlot::setHidden(const QStringList &names)
{
    m_hidden = names;
    measure();
}

void TimePlot::measure()
{
    m_low.fill(0, periods());
    m_high.fill(0, periods());
    m_below.fill(false, periods());
    const auto include = [&](int i, qint64 value) {
        if (value == noValue)
            return;
        m_low[i] = qMin(m_low[i], static_cast<double>(value));
        m_high[i] = qMax(m_high[i], static_cast<double>(value));
    };
    for (const ChartSeries &series : m_data.series)
        for (int i = 0; shows(series.name) && i < periods(); ++i) {
            const qint64 value = series.values[i];
            if (!m_data.stacked)
                include(i, value);
            else if (value != noValue)
                (value < 0 ? m_low : m_high)[i] += static_cast<double>(value);
            m_below[i] = m_below[i] || (value < 0 && value != noValue);
        }
    for (const ChartBand &band : m_data.bands)
        for (int i = 0; shows(band.name) && i < periods(); ++i) {
            include(i, band.low[i]);
            include(i, band.high[i]);
        }
}

void TimePlot::setRange(int first, int last)
{
    const int end = periods() - 1;
    if (end < 1)
        return;
    m_first = qBound(0, qMin(first, last), end - 1);
    m_last = qBound(m_first + 1, qMax(first, last), end);
}

QDate TimePlot::lastDay(int period) const
{
    const QDate end = endOf(period);
    return m_data.to.isValid() ? qMin(end, m_data.to) : end;
}

QDate TimePlot::firstDay(int period) const
{
    const QDate start = m_data.starts.value(period);
    return m_data.from.isValid() ? qMax(start, m_data.from) : start;
}

QDate TimePlot::endOf(int period) const
{
    if (period + 1 < periods())
        return m_data.starts[period + 1].addDays(-1);
    if (period < 1)
        return m_data.starts.value(period);
    const QDate start = m_data.starts[period];
    const qint64 before = m_data.starts[period - 1].daysTo(start);
    const int months = before >= 365 ? 12 : before >= 90 ? 3 : before >= 28 ? 1 : 0;
    return (months > 0 ? start.addMonths(months) : start.addDays(before)).addDays(-1);
}

bool TimePlot::partial(int period) const
{
    return firstDay(period) != m_data.starts.value(period) || lastDay(period) != endOf(period);
}

QString TimePlot::periodName(int period) const
{
    const QString name = m_data.periodNames.value(period);
    return name.isEmpty() ? m_data.starts[period].toString(Qt::ISODate) : name;
}

QString TimePlot::periodTitle(int period) const
{
    QStringList parts{periodName(period)};
    if (firstDay(period) != m_data.starts.value(period))
        parts << TimeChart::tr("from %1").arg(m_data.from.toString(Qt::ISODate));
    if (lastDay(period) != endOf(period))
        parts << TimeChart::tr("to %1").arg(m_data.to.toString(Qt::ISODate));
    return parts.join(QStringLiteral(" · "));
}

qint64 TimePlot::total(int period) const
{
    qint64 sum = 0;
    for (const ChartSeries &series : m_data.series)
        if (shows(series.name) && series.values[period] != noValue)
            sum += series.values[period];
    return sum;
}

TimePlot::Kind TimePlot::kind() const
{
    if (!m_data.stacked)
        return Kind::Lines;
    const int count = m_last - m_first + 1;
    if (count > mostAreas || count < 3)
        return Kind::Columns;
    for (int i = m_first; i <= m_last && !m_data.asShare; ++i)
        if (m_below[i])
            return Kind::Columns;
    return Kind::Areas;
}

QVector<TimePlot::Layer> TimePlot::layers(int period) const
{
    QVector<Layer> result;
    double up = 0;
    double down = 0;
    const double scale = m_data.asShare ? (m_high[period] > 0 ? 100 / m_high[period] : 0) : 1;
    for (const ChartSeries &series : m_data.series) {
        if (!shows(series.name))
            continue;
        const qint64 value = series.values[period];
        const double size = value == noValue || (m_data.asShare && value < 0) ? 0 : static_cast<double>(value) * scale;
        double &from = size < 0 ? down : up;
        result << Layer{&series, from, from + size};
        from += size;
    }
    return result;
}

QVector<int> TimePlot::placesOfPoints() const
{
    QVector<int> result;
    if (m_data.points.isEmpty() || isEmpty() || (m_data.stacked && m_data.asShare))
        return result;
    const QDate from = m_data.starts[m_first];
    const QDate to = lastDay(m_last);
    for (int i = 0; i < m_data.points.size(); ++i)
        if (m_data.points[i].value != noValue && from <= m_data.points[i].on && m_data.points[i].on <= to)
            result << i;
    return result;
}

std::pair<double, double> TimePlot::extent() const
{
    double low = 0;
    double high = 0;
    for (int i = m_first; i <= m_last; ++i) {
        low = qMin(low, m_low[i]);
        high = qMax(high, m_high[i]);
    }
    for (const ChartLevel &level : m_data.levels) {
        low = qMin(low, static_cast<double>(level.value));
        high = qMax(high, static_cast<double>(level.value));
    }
    for (const int i : placesOfPoints()) {
        low = qMin(low, static_cast<double>(m_data.points[i].value));
        high = qMax(high, static_cast<double>(m_data.points[i].value));
    }
    return {low, high};
}

TimeFrame TimePlot::frame(const QRectF &rect, double cornerWidth) const
{
    TimeFrame frame;
    frame.cornerWidth = cornerWidth;
    if (m_data.asShare && m_data.stacked) {
        for (const int share : {0, 25, 50, 75, 100})
            frame.values << AxisTick{static_cast<double>(share), QStringLiteral("%1 %").arg(share)};
    } else {
        const auto [low, high] = extent();
        frame.values = valueTicks(static_cast<qint64>(low), static_cast<qint64>(high), gridLines);
    }
    const QFontMetricsF metrics(textFont(TextStyle::Caption));
    double labels = 0;
    for (const AxisTick &tick : frame.values)
        labels = qMax(labels, metrics.horizontalAdvance(tick.label));
    frame.plot = rect.adjusted(std::ceil(labels) + 14, std::ceil(metrics.height()) + 10,
                               -std::ceil(metrics.averageCharWidth() * 3), -std::ceil(metrics.height()) - 9);
    frame.plot = QRectF(frame.plot.toRect()).intersected(rect);
    const double margin = kind() == Kind::Columns || m_first == m_last ? 0.5 : 0;
    frame.left = m_first - margin;
    frame.right = m_last + margin;
    frame.bottom = frame.values.first().position;
    frame.top = frame.values.last().position;
    return frame;
}

} // namespace cb::ui
