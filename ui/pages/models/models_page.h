// SPDX-License-Identifier: GPL-3.0-or-later
// All models with what they earned; opens one in full.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/overview/overview_data.h"
#include "ui/pages/portfolio_page.h"

class QLineEdit;

namespace cb::ui {

class Card;
class EmptyState;
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

} // namespace cb::ui
