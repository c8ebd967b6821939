// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio at a glance: key figures against the period before, revenue by recipient over time, where one dollar
// goes, models, open rounds.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/overview/overview_data.h"
#include "ui/pages/portfolio_page.h"

class QStackedLayout;
class QVBoxLayout;

namespace cb::ui {

class AttentionList;
class Card;
class EmptyState;
class FlowChart;
class KeyFigure;
class SegmentedControl;
class TimeChart;
class SplitCard;
class TableView;

class OverviewPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit OverviewPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void roundAsked(const QString &id);
    void importsAsked();

protected:
    void refresh() override;

private:
    QWidget *makeFigures();
    QWidget *makeChart();
    QWidget *makeModels();
    QWidget *makeRounds();
    QWidget *makeAttention();
    void show(const OverviewData &data);
    void showFigures(const OverviewData &data);
    void explainFigures(const OverviewData &data);
    void showChart(const OverviewData &data);
    void showFlow(const OverviewData &data);

    RangeBar *m_range;
    SegmentedControl *m_step;
    std::vector<KeyFigure *> m_figures;
    Card *m_chartCard = nullptr;
    SegmentedControl *m_mode = nullptr;
    TimeChart *m_chart = nullptr;
    FlowChart *m_flow = nullptr;
    std::optional<OverviewData> m_data; // what is shown
    SplitCard *m_split = nullptr;
    std::string m_splitModel; // chosen by hand; else the one with most revenue
    TableView *m_modelsView = nullptr;
    tables::ListModel<OverviewData::ModelRow> *m_models = nullptr;
    TableView *m_roundsView = nullptr;
    tables::ListModel<portfolio::RoundState> *m_rounds = nullptr;
    AttentionList *m_attention = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_dashboard = nullptr;
};

} // namespace cb::ui
