// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_chart.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_menu.h"
#include "ui/charts/time_view.h"
#include "ui/style/theme.h"

#include <QtCore/QSettings>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

TimeChart::TimeChart(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_view(new TimeView(accessibleName))
    , m_legend(new ChartLegend)
    , m_all(new QPushButton(tr("Show all")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_view, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::s);
    below->addWidget(m_legend, 1);
    below->addWidget(m_all, 0, Qt::AlignTop);
    column->addLayout(below);
    m_all->setProperty("look", QStringLiteral("link"));
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, &TimeChart::showAll);
    connect(m_view, &TimeView::rangeChanged, this, [this] { m_all->setVisible(zoomed()); });
    auto *menu = new ChartMenu(*this, m_view);
    m_view->setCornerWidth(menu->width());
    connect(m_view, &TimeView::rangeChanged, this, &TimeChart::rangeChanged);
    connect(m_legend, &ChartLegend::toggled, this, [this](const QString &name) {
        QStringList hidden = hiddenSeries();
        if (!hidden.removeOne(name))
            hidden << name;
        hideByHand(hidden);
    });
    connect(m_legend, &ChartLegend::onlyWanted, this, [this](const QString &name) { hideByHand(allBut(name)); });
}

TimeChart::~TimeChart() = default;

// Of series or of marks, whichever it is; the others stay as they are.
QStringList TimeChart::allBut(const QString &name) const
{
    const auto items = m_view->plot().items();
    const auto isMark = [&](const QString &one) {
        return std::any_of(items.begin(), items.end(),
                           [&](const LegendItem &item) { return item.name == one && item.sign == Sign::Mark; });
    };
    QStringList hidden;
    for (const LegendItem &item : items)
        if (isMark(item.name) == isMark(name) ? item.name != name : hiddenSeries().contains(item.name))
            hidden << item.name;
    return hidden;
}

void TimeChart::setData(const ChartData &data)
{
    m_view->setData(data);
    m_legend->setSeries(m_view->plot().items(), m_view->plot().hidden());
    m_all->setVisible(zoomed());
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
    return m_view->plot().hidden();
}

void TimeChart::setHiddenSeries(const QStringList &names)
{
    m_view->setHidden(names);
    m_legend->setSeries(m_view->plot().items(), names);
}

void TimeChart::hideByHand(const QStringList &names)
{
    setHiddenSeries(names);
    if (!m_stateKey.isEmpty())
        QSettings().setValue(m_stateKey, names);
}

void TimeChart::setStateKey(const QString &key, const QStringList &hiddenAtFirst)
{
    m_stateKey = QStringLiteral("charts/%1/hidden").arg(key);
    setHiddenSeries(QSettings().value(m_stateKey, hiddenAtFirst).toStringList());
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
void TimeChart::showDates(QDate from, QDate to)
{
    m_view->showDates(from, to);
}
void TimeChart::showAll()
{
    m_view->showAll();
}

QString TimeChart::title() const
{
    return m_view->accessibleName();
}
QString TimeChart::range() const
{
    return m_view->plot().range();
}
ChartTable TimeChart::table() const
{
    return m_view->plot().table();
}
QVector<LegendItem> TimeChart::legend() const
{
    return m_view->plot().legend();
}

void TimeChart::paint(QPainter &painter, const QRectF &rect, const QPalette &palette) const
{
    if (!m_view->plot().isEmpty())
        m_view->plot().paint(painter, m_view->plot().frame(rect), palette, m_view->locale());
}

} // namespace cb::ui
