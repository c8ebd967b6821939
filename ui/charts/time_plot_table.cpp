// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown, in words and figures.
#include "ui/charts/time_plot.h"

#include "ui/charts/time_chart.h"

#include <QtCore/QLocale>

namespace cb::ui {

namespace {

ChartCell amountCell(const TimePlot &plot, qint64 units)
{
    return {plot.formatted(units), units == noValue ? QString() : exactUnits(units)};
}

} // namespace

QString TimePlot::shareOf(const ChartSeries &series, int period) const
{
    const qint64 value = series.values[period];
    if (value == noValue || m_high[period] <= 0)
        return {};
    return QString::number(100 * qMax(0.0, static_cast<double>(value)) / m_high[period], 'f', 2);
}

QVector<TipLine> TimePlot::tip(int period) const
{
    QVector<TipLine> lines;
    for (qsizetype i = m_data.series.size() - 1; i >= 0; --i) { // as they lie on each other
        const ChartSeries &series = m_data.series[i];
        if (!shows(series.name))
            continue;
        const QString share = m_data.asShare ? shareOf(series, period) : QString();
        const QString amount = formatted(series.values[period]);
        lines << TipLine{series.name,
                         share.isEmpty()
                             ? amount
                             : QStringLiteral("%1 %   %2").arg(QLocale().toString(share.toDouble(), 'f', 2), amount),
                         series.color};
    }
    for (const ChartBand &band : m_data.bands)
        if (shows(band.name))
            lines << TipLine{band.name,
                             QStringLiteral("%1 … %2").arg(formatted(band.low[period]), formatted(band.high[period])),
                             bandColor(band)};
    if (m_data.stacked)
        lines << TipLine{TimeChart::tr("Total"), formatted(total(period)), {}};
    const auto within = [&](QDate day) { return m_data.starts[period] <= day && day <= lastDay(period); };
    for (const ChartPoint &point : m_data.points)
        if (within(point.on))
            lines << TipLine{point.label, {}, point.color};
    for (const ChartMark &mark : m_data.marks)
        if (shows(mark) && within(mark.on))
            lines << TipLine{mark.label, mark.on.toString(Qt::ISODate), {}};
    return lines;
}

ChartTable TimePlot::table() const
{
    ChartTable table;
    const auto column = [&](const QString &title, bool figures) {
        table.titles << title;
        table.figures << figures;
    };
    column(TimeChart::tr("Period"), false);
    for (const ChartSeries &series : m_data.series)
        if (shows(series.name))
            column(series.name, true);
    for (const ChartSeries &series : m_data.series)
        if (m_data.asShare && shows(series.name))
            column(TimeChart::tr("%1, %").arg(series.name), true);
    for (const ChartBand &band : m_data.bands)
        if (shows(band.name)) {
            column(TimeChart::tr("%1, low").arg(band.name), true);
            column(TimeChart::tr("%1, high").arg(band.name), true);
        }
    for (int i = m_first; i <= m_last; ++i) {
        QVector<ChartCell> row{wordCell(periodName(i))};
        for (const ChartSeries &series : m_data.series)
            if (shows(series.name))
                row << amountCell(*this, series.values[i]);
        for (const ChartSeries &series : m_data.series)
            if (m_data.asShare && shows(series.name))
                row << wordCell(shareOf(series, i));
        for (const ChartBand &band : m_data.bands)
            if (shows(band.name))
                row << amountCell(*this, band.low[i]) << amountCell(*this, band.high[i]);
        table.rows << row;
    }
    return table;
}

QVector<LegendItem> TimePlot::items() const
{
    QVector<LegendItem> items;
    for (const ChartSeries &series : m_data.series)
        items << LegendItem{series.name, series.color, series.dashed ? Sign::Dashes : Sign::Square};
    for (const ChartBand &band : m_data.bands)
        items << LegendItem{band.name, bandColor(band)};
    for (const QString &kind : m_kinds)
        items << LegendItem{kind, {}, Sign::Mark};
    return items;
}

QVector<LegendItem> TimePlot::legend() const
{
    QVector<LegendItem> items = this->items();
    items.removeIf([this](const LegendItem &item) { return !shows(item.name); });
    return items;
}

QString TimePlot::range() const
{
    if (isEmpty())
        return {};
    return QStringLiteral("%1 – %2").arg(firstDay(m_first).toString(Qt::ISODate),
                                         lastDay(m_last).toString(Qt::ISODate));
}

} // namespace cb::ui
