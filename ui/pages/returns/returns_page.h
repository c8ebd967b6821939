// SPDX-License-Identifier: GPL-3.0-or-later
// What came back: of everyone, a backer, a model, a round or an agreement. Figures, the cumulative cash flow with the
// day on which it was paid back, deals, months, and every flow behind them.
#pragma once

#include "ui/pages/portfolio_page.h"
#include "ui/pages/returns/returns_data.h"

class QDoubleSpinBox;
class QPushButton;

namespace cb::ui {

class EmptyState;
class KeyFigure;
class RangeBar;
class ReturnsDeals;
class ReturnsFlows;
class ReturnsScopeBox;
class SegmentedControl;
class TimeChart;
struct ChartData;

class ReturnsPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ReturnsPage(QWidget *parent = nullptr);

protected:
    void refresh() override;
    void sessionChanged() override;

private:
    QWidget *makeFigures();
    QWidget *makeChart();
    void open(const ReturnsData::Line &line);
    void show(const ReturnsData &data);
    void showFigures(const ReturnsData &data);
    QStringList annualNote(const ReturnsData &data) const;
    void showChart(const ReturnsData &data);
    void showRange();
    void addPoints(const ReturnsData &data, ChartData &chart) const;
    void addProjection(const ReturnsData &data, ChartData &chart) const;
    QString exportName() const;
    void exportDeals();

    ReturnsScopeBox *m_scope;
    SegmentedControl *m_basis;
    RangeBar *m_range;
    QDoubleSpinBox *m_rate = nullptr;
    QWidget *m_dashboard;
    EmptyState *m_empty;
    std::vector<KeyFigure *> m_figures;
    TimeChart *m_chart = nullptr;
    ReturnsDeals *m_deals;
    ReturnsFlows *m_flows;
    ReturnsAsked m_asked; // what is shown answers it
    engine::Day m_asOf;   // of what is shown
};

} // namespace cb::ui
