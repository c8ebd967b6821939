// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/statements_list.h"

#include "exchange/statement_csv.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

using tables::amountText;
using tables::dayText;
using tables::fromUtf8;

StatementsList::StatementsList(QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(tr("Issued statements")))
{
    const auto state = [](const Row &row) {
        if (!row.correctedBy.empty())
            return tr("corrected by %1").arg(fromUtf8(row.correctedBy));
        return !row.holds ? tr("…") : *row.holds ? tr("holds") : tr("no longer holds");
    };
    const auto tone = [](const Row &row, int role) {
        if (role != ToneRole || !row.holds)
            return QVariant();
        const Tone shown = !row.correctedBy.empty() ? Tone::Neutral : *row.holds ? Tone::Positive : Tone::Negative;
        return QVariant(static_cast<int>(shown));
    };
    m_rows = new tables::ListModel<Row>(
        {{tr("Number"), [](const Row &row) { return fromUtf8(row.statement.id); }, false,
          [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Party"),
          [this](const Row &row) {
              return tables::recordTitle(*m_session->facts(), portfolio::Kind::Party, row.statement.party);
          }},
         {tr("From"), [](const Row &row) { return dayText(row.statement.from); }},
         {tr("To"), [](const Row &row) { return dayText(row.statement.to); }},
         {tr("Opening"), [](const Row &row) { return amountText(row.statement.opening); }, true},
         {tr("Earned"), [](const Row &row) { return amountText(row.statement.earned); }, true},
         {tr("Paid"), [](const Row &row) { return amountText(row.statement.paid); }, true},
         {tr("Closing"), [](const Row &row) { return amountText(row.statement.closing); }, true},
         {tr("State"), state, false, tone}},
        this);
    m_view->setModel(m_rows);
    m_view->setEmptyText(
        tr("No statement has been issued yet. A statement tells a party what it is owed, earned and was "
           "paid in a period; it is final once issued for locked days."));
    auto *make = new QPushButton(tr("Make statements…"));
    connect(make, &QPushButton::clicked, this, &StatementsList::makeAsked);
    auto *line = new QHBoxLayout;
    line->addWidget(new Label(tr("Each is compared with the facts as they are now."), TextStyle::Body, Role::Muted));
    line->addStretch(1);
    line->addWidget(make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(line);
    column->addWidget(m_view, 1);
}

void StatementsList::show(portfolio::Session *session, const std::function<bool(const std::string &)> &wanted)
{
    m_session = session;
    std::vector<Row> rows;
    const auto facts = session->facts();
    for (const portfolio::Statement &statement : facts->all<portfolio::Statement>()) {
        if (!wanted(statement.party))
            continue;
        const auto *correction = portfolio::correctionOf(*facts, statement.id);
        rows.push_back({statement, std::nullopt, correction ? correction->id : std::string()});
    }
    std::reverse(rows.begin(), rows.end());
    m_rows->setRows(std::move(rows));
    m_view->fitColumns(1);
    verify();
}

void StatementsList::verify()
{
    std::vector<std::string> numbers;
    for (const Row &row : m_rows->rows())
        numbers.push_back(row.statement.id);
    if (numbers.empty())
        return;
    const auto check = [numbers](portfolio::Portfolio &p) {
        std::vector<bool> hold;
        for (const std::string &number : numbers) {
            const auto found = portfolio::verifyStatement(p, number, exchange::statementHash);
            hold.push_back(found && found->agrees());
        }
        return hold;
    };
    m_session->query(this, check, [this, generation = ++m_generation](const std::vector<bool> &hold) {
        if (generation != m_generation)
            return;
        std::vector<Row> rows = m_rows->rows();
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].holds = hold[i];
        m_rows->setRows(std::move(rows));
        m_view->fitColumns(1);
    });
}

} // namespace cb::ui
