// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol's two hundredths: buyback & burn (accrued, spent, burned, left of the supply) and the foundation
// (accrued, granted, unspent); and payouts: what each recipient was allocated, was paid, is owed.
#pragma once

#include "portfolio/balances.h"
#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"

class QTabWidget;

namespace cb::ui {

class KeyFigure;
class RecordTable;
class TableView;

class ProtocolPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ProtocolPage(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    struct Data {
        portfolio::ProtocolState state;
        std::vector<portfolio::Balance> balances;
    };
    QWidget *makeFigures();
    QWidget *makeBalances();
    void payCurrent();
    void explainBalance(const portfolio::Balance &row);
    void explainFigures(const Data &data);
    void addTable(RecordTable *table, const QString &title, const QString &empty);
    void show(const Data &data);

    std::vector<KeyFigure *> m_figures;
    QTabWidget *m_tabs;
    std::vector<RecordTable *> m_tables;
    RecordTable *m_payouts = nullptr;
    TableView *m_balancesView = nullptr;
    tables::ListModel<portfolio::Balance> *m_balances = nullptr;
};

} // namespace cb::ui
