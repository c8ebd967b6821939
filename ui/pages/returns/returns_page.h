// SPDX-License-Identifier: GPL-3.0-or-later
// What came back: of everyone, a backer, a model, a round or an agreement. Figures, the cumulative cash flow with the
// day on which it was paid back, deals, months, and every flow behind them.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"
#include "ui/pages/returns/returns_data.h"

class QDoubleSpinBox;
class QPushButton;

namespace cb::ui {

class Card;
class EmptyState;
class HeatMap;
class KeyFigure;
class ReturnsScopeBox;
class SegmentedControl;
class TableView;
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
    QWidget *makeLines();
    QWidget *makeFlows();
    void show(const ReturnsData &data);
    void showFigures(const ReturnsData &data);
    void showChart(const ReturnsData &data);
    void showRange();
    void addPoints(const ReturnsData &data, ChartData &chart) const;
    QString nameOf(const ReturnsData::Line &line) const;
    std::function<void()> explainerOf(const ReturnsData::Row &row);
    QString whatText(const ReturnsData::Row &row) const;
    QString agreementText(const portfolio::ReturnsFlow &flow) const;
    void exportCsv();

    ReturnsScopeBox *m_scope;
    SegmentedControl *m_basis;
    SegmentedControl *m_range;
    QDoubleSpinBox *m_rate = nullptr;
    QWidget *m_dashboard;
    EmptyState *m_empty;
    std::vector<KeyFigure *> m_figures;
    Card *m_linesCard = nullptr;
    TimeChart *m_chart = nullptr;
    TableView *m_linesView = nullptr;
    tables::ListModel<ReturnsData::Line> *m_lines = nullptr;
    HeatMap *m_months = nullptr;
    TableView *m_flowsView = nullptr;
    tables::ListModel<ReturnsData::Row> *m_flows = nullptr;
    ReturnsAsked m_asked;
    engine::Day m_asOf; // of what is shown
};

} // namespace cb::ui
