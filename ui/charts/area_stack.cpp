// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/area_stack.h"

#include "ui/style/colors.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace cb::ui {

AreaStack::AreaStack(QChart *chart)
    : m_chart(chart)
    , m_days(new QValueAxis)
    , m_values(new QValueAxis)
{
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
    // Ours are drawn by AxesLayer: at calendar days and with short labels.
    m_days->setVisible(false);
    m_values->setVisible(false);
}

void AreaStack::rebuild(const ChartFrame &frame)
{
    m_chart->removeAllSeries();
    if (frame.isEmpty() || frame.showsBars()) {
        return;
    }
    const bool refunds = frame.data.extent(0, frame.data.periods() - 1).negative < 0;
    for (int series = int(frame.data.series().size()) - 1; series >= 0; --series) {
        if (frame.data.isVisible(series)) {
            addArea(frame, series, false);
            if (refunds) {
                addArea(frame, series, true);
            }
        }
    }
}

void AreaStack::addArea(const ChartFrame &frame, int series, bool negative)
{
    QList<QPointF> edge;
    edge.reserve(frame.data.periods());
    for (int period = 0; period < frame.data.periods(); ++period) {
        const StackedSum sum = frame.data.sumUpTo(series, period);
        edge.append({frame.day(frame.data.starts().at(period)), double(negative ? sum.negative : sum.positive)});
    }
    auto *const upper = new QLineSeries;
    auto *const lower = new QLineSeries;
    upper->replace(edge);
    lower->replace(QList<QPointF>{{edge.first().x(), 0}, {edge.last().x(), 0}});
    auto *const area = new QAreaSeries(upper, lower);
    // An area does not own its lines.
    upper->setParent(area);
    lower->setParent(area);
    // The default outline costs as much as everything else together.
    area->setPen(Qt::NoPen);
    area->setBrush(mixed(frame.data.series().at(series).color, colors(frame.palette).surface, 0.1));
    m_chart->addSeries(area);
    area->attachAxis(m_days);
    area->attachAxis(m_values);
}

void AreaStack::setRange(const ChartFrame &frame)
{
    if (frame.isEmpty() || frame.showsBars()) {
        return;
    }
    m_days->setRange(frame.firstDay(), std::max(frame.lastDay(), frame.firstDay() + 1));
    m_values->setRange(double(frame.values.low), double(frame.values.high));
}

} // namespace cb::ui
