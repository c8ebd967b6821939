// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stacked_time_chart.h"

#include "ui/charts/legend_row.h"
#include "ui/charts/stacked_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace cb::ui {
namespace {

// Cells go into one line each, whatever their text holds.
QString cell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

} // namespace

StackedTimeChart::StackedTimeChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new StackedView(this))
    , m_legend(new LegendRow(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Chart over time"));
    connect(m_legend, &LegendRow::toggled, this, &StackedTimeChart::legendToggled);
    connect(m_view, &StackedView::zoomed, this, &StackedTimeChart::visiblePeriodsChanged);
    connect(m_view, &StackedView::cursorMoved, this, &StackedTimeChart::cursorPeriodChanged);
    connect(m_view, &StackedView::copyRequested, this, &StackedTimeChart::copyAsTable);
}

StackedTimeChart::~StackedTimeChart()
{
    // Losing the focus takes the crosshair away: it must not be told through signals of what is half destroyed.
    delete m_view;
}

void StackedTimeChart::setData(const QVector<QDate> &starts, const QVector<StackedSeries> &series,
                               const QVector<Mark> &marks)
{
    StackedData data(starts, series, marks);
    QVector<LegendRow::Entry> entries;
    for (int i = 0; i < series.size(); ++i) {
        const bool visible = !m_hidden.contains(series.at(i).name);
        data.setVisible(i, visible);
        entries.append({series.at(i).name, series.at(i).color, visible});
    }
    m_legend->setEntries(entries);
    m_view->setData(data, m_unit);
}

void StackedTimeChart::setFormat(const Format &format)
{
    m_view->setFormat(format);
}

void StackedTimeChart::setUnit(TimeUnit unit)
{
    m_unit = unit;
    m_view->setData(StackedData(m_view->frame().data), m_unit);
}

void StackedTimeChart::setEmptyText(const QString &text)
{
    m_view->setEmptyText(text);
}

void StackedTimeChart::setLegendVisible(bool visible)
{
    m_legend->setVisible(visible);
}

QStringList StackedTimeChart::hiddenSeries() const
{
    return m_hidden;
}

void StackedTimeChart::setHiddenSeries(const QStringList &names)
{
    m_hidden = names;
    const auto &series = m_view->frame().data.series();
    for (int i = 0; i < series.size(); ++i) {
        const bool visible = !m_hidden.contains(series.at(i).name);
        m_legend->setShown(i, visible);
        if (visible != m_view->frame().data.isVisible(i)) {
            m_view->setSeriesVisible(i, visible);
        }
    }
}

void StackedTimeChart::legendToggled(int series, bool visible)
{
    const QString name = m_view->frame().data.series().at(series).name;
    // Names that are not shown at the moment stay remembered.
    m_hidden.removeAll(name);
    if (!visible) {
        m_hidden.append(name);
    }
    m_view->setSeriesVisible(series, visible);
    Q_EMIT hiddenSeriesChanged(m_hidden);
}

std::pair<int, int> StackedTimeChart::visiblePeriods() const
{
    return {m_view->frame().first, m_view->frame().last};
}

void StackedTimeChart::zoomTo(int first, int last)
{
    m_view->zoomTo(first, last);
}

void StackedTimeChart::resetZoom()
{
    m_view->resetZoom();
}

int StackedTimeChart::cursorPeriod() const
{
    return m_view->frame().cursor;
}

void StackedTimeChart::setCursorPeriod(int period)
{
    m_view->setCursor(period);
}

// Every series, hidden ones too: the table is the whole truth, and its total is that of the whole.
QVector<QStringList> StackedTimeChart::table() const
{
    const ChartFrame &frame = m_view->frame();
    QVector<QStringList> rows;
    QStringList headings{tr("Period")};
    for (const StackedSeries &series : frame.data.series()) {
        headings.append(series.name);
    }
    rows.append(headings << tr("Total"));
    for (int period = 0; period < frame.data.periods(); ++period) {
        QStringList row{frame.data.starts().at(period).toString(Qt::ISODate)};
        qint64 total = 0;
        for (const StackedSeries &series : frame.data.series()) {
            row.append(frame.amount(series.values.at(period)));
            total = saturatedSum(total, series.values.at(period));
        }
        rows.append(row << frame.amount(total));
    }
    return rows;
}

void StackedTimeChart::copyAsTable() const
{
    QString text;
    const QVector<QStringList> rows = table();
    for (const QStringList &row : rows) {
        QStringList cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells), cell);
        text += cells.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
}

void StackedTimeChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *const copy = menu->addAction(tr("Copy as table"));
    QAction *const whole = menu->addAction(tr("Show all periods"));
    connect(copy, &QAction::triggered, this, &StackedTimeChart::copyAsTable);
    connect(whole, &QAction::triggered, this, &StackedTimeChart::resetZoom);
    whole->setEnabled(m_view->isZoomed());
    menu->popup(event->globalPos());
}

} // namespace cb::ui
