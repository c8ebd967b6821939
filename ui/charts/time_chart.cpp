// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_chart.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/time_view.h"
#include "ui/style/theme.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

TimeChart::TimeChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_view(new TimeView(accessibleName))
    , m_legend(new ChartLegend)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    connect(m_legend, &ChartLegend::toggled, this, [this](const QString &name) {
        QStringList hidden = hiddenSeries();
        if (!hidden.removeOne(name))
            hidden << name;
        setHiddenSeries(hidden);
        Q_EMIT hiddenSeriesChanged(hidden);
    });
}

TimeChart::~TimeChart() = default;

void TimeChart::setData(const ChartData &data)
{
    m_view->setData(data);
    m_legend->setSeries(data.series, m_view->hidden());
}

void TimeChart::setFormat(std::function<QString(qint64)> format)
{
    m_view->setFormat(std::move(format));
}
void TimeChart::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}
QStringList TimeChart::hiddenSeries() const
{
    return m_view->hidden();
}

void TimeChart::setHiddenSeries(const QStringList &names)
{
    m_view->setHidden(names);
    m_legend->setSeries(m_view->data().series, names);
}

int TimeChart::cursor() const
{
    return m_view->cursorPeriod();
}
void TimeChart::setCursorTo(int period)
{
    m_view->setCursorPeriod(period);
}
bool TimeChart::zoomed() const
{
    return m_view->zoomed();
}
void TimeChart::showRange(int first, int last)
{
    m_view->showRange(first, last);
}
void TimeChart::showAll()
{
    m_view->showAll();
}

QString TimeChart::asTable() const
{
    const ChartData &data = m_view->data();
    QStringList lines;
    QStringList head{tr("Period")};
    for (const ChartSeries &series : data.series)
        if (!m_view->hidden().contains(series.name))
            head << series.name;
    lines << head.join(QLatin1Char('\t'));
    for (qsizetype i = 0; i < data.starts.size(); ++i) {
        QStringList cells{data.periodNames.value(i)};
        for (const ChartSeries &series : data.series)
            if (!m_view->hidden().contains(series.name))
                cells << m_view->formatted(series.values[i]);
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace cb::ui
