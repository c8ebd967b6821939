// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenario_backers.h"

#include "exchange/returns_text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/pages/returns/returns_explained.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>

namespace cb::ui {

using engine::Amount;
using tables::amountText;

ScenarioBackers::ScenarioBackers(QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(tr("What comes back to backers")))
{
    using portfolio::Returns;
    const auto of = [](QString (*text)(const Returns &), Returns BackerOutcome::*side) {
        return [text, side](const Row &row) { return text(row.outcome.*side); };
    };
    const auto back = [](const Returns &returns) { return amountText(returns.paidOut, 2); };
    const auto annual = [](const Returns &returns) { return exchange::annualReturnText(returns.annual); };
    const auto whole = [](const Row &row, int role) {
        return role == BoldRole ? QVariant(row.outcome.party.empty()) : QVariant();
    };
    m_rows = new tables::ListModel<Row>(
        {{tr("Backer"), [](const Row &row) { return row.name; }, false, whole},
         {tr("Paid in"), [](const Row &row) { return amountText(row.outcome.changed.paidIn, 2); }, true},
         {tr("Base: comes back"), of(back, &BackerOutcome::base), true},
         {tr("Scenario"), of(back, &BackerOutcome::changed), true},
         {tr("Base: paid back"), of(paybackText, &BackerOutcome::base), true},
         {tr("Scenario"), of(paybackText, &BackerOutcome::changed), true},
         {tr("Base: XIRR"), of(annual, &BackerOutcome::base), true},
         {tr("Scenario"), of(annual, &BackerOutcome::changed), true}},
        this);
    m_view->setModel(m_rows);
    m_view->setEmptyText(tr("Nobody has paid in anything yet."));
    m_view->setExplainer([this](const QModelIndex &index) -> std::function<void()> {
        return [this, row = m_rows->row(index.row())] {
            (new ExplanationDialog(explained(row.outcome, row.name), window()))->open();
        };
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void ScenarioBackers::show(const ScenarioData &data, const portfolio::Facts &facts)
{
    std::vector<Row> rows;
    for (const BackerOutcome &outcome : data.backers) {
        const bool all = outcome.party.empty();
        if (!all || data.backers.size() > 2) // of one alone there is no sum
            rows.push_back(
                {all ? tr("All backers") : tables::recordTitle(facts, portfolio::Kind::Party, outcome.party), outcome});
    }
    m_rows->setRows(std::move(rows));
    m_view->fitColumns(0);
}

Explanation ScenarioBackers::explained(const BackerOutcome &outcome, const QString &name)
{
    Explanation told;
    told.title = tr("%1, by the end of %2")
                     .arg(name, tables::fromUtf8(engine::periodName(outcome.months.back(), engine::Step::Month)));
    told.meaning = tr("What was allocated so far, and of each month to come what would be, on its last day: split as "
                      "payments are, so that caps are met to the unit. The balance is what came back less what was "
                      "paid in. Still at work counts as it is valued today.");
    const std::pair<QString, const portfolio::Returns *> sides[] = {{tr("Base"), &outcome.base},
                                                                    {tr("Scenario"), &outcome.changed}};
    for (const auto &[side, returns] : sides) {
        told.steps << tr("%1: TVPI = (came back + still at work) ÷ paid in = (%2 + %3) ÷ %4 = %5")
                          .arg(side, amountText(returns->paidOut), amountText(returns->residual),
                               amountText(returns->paidIn), ratioText(returns->tvpi));
        told.steps << tr("%1: annual return (XIRR) %2, paid back: %3")
                          .arg(side, exchange::annualReturnText(returns->annual), paybackText(*returns));
    }
    told.columns = {tr("Month"), tr("Balance, base"), tr("Balance, scenario")};
    told.figuresFrom = 1;
    for (std::size_t m = 0; m < outcome.months.size(); ++m)
        told.rows << QStringList{tables::fromUtf8(engine::periodName(outcome.months[m], engine::Step::Month)),
                                 amountText(outcome.baseBalance[m]), amountText(outcome.changedBalance[m])};
    return told;
}

} // namespace cb::ui
