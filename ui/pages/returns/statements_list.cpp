// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/statements_list.h"

#include "exchange/output_file.h"
#include "exchange/statement_csv.h"
#include "exchange/statement_document.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/questions.h"
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
    , m_lock(new Label(TextStyle::Body, Role::Muted))
    , m_save(new QPushButton(tr("Save PDF…")))
    , m_unlock(new QPushButton(tr("Unlock days…")))
{
    const auto state = [](const Row &row) {
        if (!row.correctedBy.empty())
            return tr("corrected by %1").arg(fromUtf8(row.correctedBy));
        return !row.holds ? tr("…") : *row.holds ? tr("agrees") : tr("no longer agrees");
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
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lock->setWordWrap(true);
    auto *make = new QPushButton(tr("Make statements…"));
    connect(make, &QPushButton::clicked, this, &StatementsList::makeAsked);
    connect(m_save, &QPushButton::clicked, this, &StatementsList::savePdf);
    connect(m_unlock, &QPushButton::clicked, this, &StatementsList::unlock);
    connect(m_view, &QTableView::activated, this, &StatementsList::savePdf);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StatementsList::adapt);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &StatementsList::adapt);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_lock, 1);
    for (QPushButton *button : {m_unlock, m_save, make})
        line->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    auto *card = new Card;
    card->body()->addLayout(line);
    card->body()->addWidget(m_view, 1);
    column->addWidget(card);
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
    const auto &locked = facts->lockedThrough;
    m_lock->setText(locked ? tr("Days up to %1 are locked. Each statement is compared with the facts as they are now.")
                                 .arg(dayText(*locked))
                           : tr("No days are locked. Each statement is compared with the facts as they are now."));
    m_unlock->setVisible(locked && session->writable());
    verify();
}

const StatementsList::Row *StatementsList::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_rows->row(rows.first().row());
}

// What no longer agrees is not handed out under its number.
void StatementsList::adapt()
{
    const Row *row = chosen();
    m_save->setEnabled(row && row->holds.value_or(false));
}

void StatementsList::savePdf()
{
    if (!m_save->isEnabled())
        return;
    const portfolio::Statement statement = chosen()->statement;
    portfolio::PartyStatement whose;
    whose.party = m_session->facts()->partyPlace(statement.party);
    const QString name =
        fromUtf8(exchange::statementFileName(*m_session->facts(), whose, statement)) + QStringLiteral(".pdf");
    const QString path = askWhereToSave(this, tr("Save statement"), name, tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto write = [statement,
                        file = std::filesystem::path(path.toStdString())](portfolio::Portfolio &p) -> Result<void> {
        auto found = portfolio::statementOf(p, statement.party, statement.from, statement.to);
        if (!found)
            return found.error();
        auto documents = exchange::StatementDocuments::read(p, statement.to);
        if (!documents)
            return documents.error();
        const auto document = documents->of(std::move(*found), statement, statement.issuedOn);
        if (!document)
            return document.error();
        return exchange::writeFile(file, [&](const exchange::TextSink &sink) {
            return exchange::writeStatementPdf(*p.facts(), *document, {}, sink);
        });
    };
    m_session->query(this, write, [this, path](const Result<void> &done) {
        if (done)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(done.error());
    });
}

void StatementsList::unlock()
{
    if (!confirmed(this, tr("Unlock days"),
                   tr("Unlock all days? Facts of closed periods can then be entered, changed and taken back again. "
                      "Issued statements stay, and say when they no longer agree."),
                   tr("Unlock days")))
        return;
    portfolio::Edit edit;
    edit.lockedThrough = std::optional<engine::Day>();
    m_session->apply(this, edit, [this](const Result<portfolio::Notice> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void StatementsList::verify()
{
    std::vector<std::string> numbers;
    for (const Row &row : m_rows->rows())
        numbers.push_back(row.statement.id);
    if (numbers.empty())
        return;
    const auto check = [numbers](portfolio::Portfolio &p) {
        return portfolio::verifyStatements(p, numbers, exchange::statementHash);
    };
    m_verified.ask(*m_session, this, check,
                   [this](const Result<std::vector<portfolio::StatementCheck>> &checks, const auto &) {
                       if (!checks) {
                           Q_EMIT failed(checks.error());
                           return;
                       }
                       std::vector<Row> rows = m_rows->rows();
                       for (std::size_t i = 0; i < rows.size(); ++i)
                           rows[i].holds = (*checks)[i].agrees();
                       m_rows->setRows(std::move(rows));
                       m_view->fitColumns(1);
                   });
}

} // namespace cb::ui
