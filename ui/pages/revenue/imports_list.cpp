// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/revenue/imports_list.h"

#include "exchange/import_file.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/style/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

namespace cb::ui {

using tables::countText;

ImportsList::ImportsList(QWidget *parent)
    : QWidget(parent)
    , m_view(new TableView(tr("Imports")))
    , m_takeBack(new QPushButton(tr("Take this import back")))
{
    using Row = portfolio::Batch;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    m_rows = new tables::ListModel<Row>(
        {{tr("Import"), [](const Row &row) { return QString::fromStdString(row.name); }, false,
          [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Kind"), [](const Row &row) { return exchange::importTitle(row.kind); }},
         {tr("When (UTC)"), [](const Row &row) -> QString { return tables::instantText(row.importedAt).left(16); }},
         {tr("Days"),
          [](const Row &row) {
              return QStringLiteral("%1 – %2").arg(tables::dayText(row.firstDay), tables::dayText(row.lastDay));
          }},
         {tr("Read"), [](const Row &row) { return countText(row.read); }, true},
         {tr("Added"), [](const Row &row) { return countText(row.added); }, true},
         {tr("Already there"), [](const Row &row) { return countText(row.alreadyThere); }, true},
         {tr("Rejected"), [](const Row &row) { return countText(row.rejected); }, true}},
        this);
    m_view->setModel(m_rows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEmptyText(tr("Nothing has been imported yet."));
    m_takeBack->setEnabled(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_takeBack->setEnabled(m_view->selectionModel()->hasSelection()); });
    connect(m_takeBack, &QPushButton::clicked, this, &ImportsList::takeBack);
    column->addWidget(m_view, 1);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
}

void ImportsList::show(portfolio::Session *session)
{
    m_session = session;
    if (!session)
        return m_rows->setRows({});
    session->query(
        this, [](portfolio::Portfolio &p) { return portfolio::batches(p); },
        [this](Result<std::vector<portfolio::Batch>> rows) {
            if (!rows)
                return Q_EMIT failed(rows.error());
            m_rows->setRows(std::move(*rows));
            m_takeBack->setEnabled(m_view->selectionModel()->hasSelection());
            m_view->fitColumns(0);
        });
}

void ImportsList::takeBack()
{
    const auto rows = m_view->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const portfolio::Batch batch = m_rows->row(rows.first().row());
    m_session->command(
        this, [id = batch.id](portfolio::Portfolio &p) { return portfolio::takeBack(p, id, {}); },
        [this, batch](const Result<portfolio::Notice> &done) {
            if (!done)
                return Q_EMIT failed(done.error());
            Q_EMIT takenBack(
                (batch.kind == exchange::revenueKind
                     ? tr("“%1” was taken back: %2 payments are gone. Importing the file again brings them back.")
                     : tr("“%1” was taken back: %2 records are gone. Importing the file again brings them back."))
                    .arg(QString::fromStdString(batch.name), countText(batch.added)));
        });
}

} // namespace cb::ui
