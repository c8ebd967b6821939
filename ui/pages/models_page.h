// SPDX-License-Identifier: GPL-3.0-or-later
// All models, and one of them in full: its split, versions, terms, revenue by version, rounds, ownership, history.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/overview_data.h"
#include "ui/pages/portfolio_page.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;

namespace cb::ui {

class Card;
class DonutChart;
class EmptyState;
class StackedChart;
class TableView;

class ModelsPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ModelsPage(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    void filter(const QString &text);
    QLineEdit *m_search;
    EmptyState *m_empty;
    Card *m_card;
    TableView *m_view;
    tables::ListModel<OverviewData::ModelRow> *m_models;
    std::vector<OverviewData::ModelRow> m_all;
};

class ModelPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ModelPage(QWidget *parent = nullptr);
    void showModel(const QString &id);

Q_SIGNALS:
    void modelsAsked();

protected:
    void refresh() override;

private:
    struct Line {
        QStringList cells;
    };
    struct Data;
    TableView *addTab(const QString &title, const QStringList &columns, int rightFrom, const QString &empty);
    void setLines(int tab, std::vector<Line> lines);
    void show(const Data &data);

    std::string m_model;
    Card *m_identity;
    Card *m_splitCard;
    DonutChart *m_donut;
    TableView *m_split;
    tables::ListModel<std::pair<int, engine::Rate>> *m_splitRows;
    StackedChart *m_chart;
    QTabWidget *m_tabs;
    std::vector<tables::ListModel<Line> *> m_lines;
    std::vector<TableView *> m_views;
};

} // namespace cb::ui
