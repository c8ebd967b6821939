// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/attention_list.h"

#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

namespace cb::ui {

using tables::amountText;

AttentionList::AttentionList(QWidget *parent)
    : Card(tr("Needs attention"), {}, parent)
    , m_view(new TableView(tr("Needs attention")))
{
    using Row = portfolio::Attention;
    m_items = new tables::ListModel<Row>({{tr("What"), [this](const Row &row) { return textOf(row); }}}, this);
    m_view->setModel(m_items);
    m_view->horizontalHeader()->hide();
    m_view->setEmptyText(tr("Nothing. Rounds that close, caps that come near, imports with rejected rows and "
                            "metrics below their domain’s bar appear here."));
    const auto open = [this](const QModelIndex &index) { follow(m_items->row(index.row())); };
    connect(m_view, &QTableView::activated, this, open);
    connect(m_view, &QTableView::clicked, this, open);
    body()->addWidget(m_view);
}

void AttentionList::show(std::shared_ptr<const portfolio::Facts> facts, std::vector<portfolio::Attention> items)
{
    m_facts = std::move(facts);
    setTitle(items.empty() ? tr("Needs attention") : tr("Needs attention · %1").arg(items.size()));
    m_items->setRows(std::move(items));
    m_view->fitColumns(0);
}

QString AttentionList::textOf(const portfolio::Attention &item) const
{
    using What = portfolio::Attention::What;
    const QString round = tables::recordTitle(*m_facts, portfolio::Kind::Round, item.id);
    switch (item.what) {
    case What::RoundFailed:
        return tr("%1 closed below its soft cap: %2 to be refunded").arg(round, amountText(*item.amount, 0));
    case What::RoundShort:
        return tr("%1 closes %2, %3 short of its soft cap of %4")
            .arg(round, tables::dayText(*item.on), amountText(minus(*item.limit, *item.amount), 0),
                 amountText(*item.limit, 0));
    case What::RoundClosing:
        return item.limit
                   ? tr("%1 closes %2 with %3 of %4")
                         .arg(round, tables::dayText(*item.on), amountText(*item.amount, 0), amountText(*item.limit, 0))
                   : tr("%1 closes %2 with %3").arg(round, tables::dayText(*item.on), amountText(*item.amount, 0));
    case What::CapNear:
        return tr("%1 has received %2 of %3")
                   .arg(tables::recordTitle(*m_facts, portfolio::Kind::Agreement, item.id), amountText(*item.amount, 0),
                        amountText(*item.limit, 0)) +
               (item.on ? QStringLiteral(" · ") + tr("cap about %1").arg(tables::dayText(*item.on)) : QString());
    case What::ImportRejected:
        return tr("Import %1 left %n row(s) out", nullptr, static_cast<int>(item.count))
            .arg(tables::fromUtf8(item.name));
    case What::BelowBar:
        break;
    }
    return tr("%1: %n metric(s) below what its domain asks for", nullptr, static_cast<int>(item.count))
        .arg(tables::recordTitle(*m_facts, portfolio::Kind::Model, item.id));
}

void AttentionList::follow(const portfolio::Attention &item)
{
    using What = portfolio::Attention::What;
    if (item.what == What::ImportRejected)
        return Q_EMIT importsAsked();
    if (item.what == What::BelowBar)
        return Q_EMIT modelAsked(tables::fromUtf8(item.model));
    const auto *agreement = m_facts->find<portfolio::Agreement>(item.id);
    Q_EMIT roundAsked(tables::fromUtf8(item.what == What::CapNear && agreement ? agreement->round : item.id));
}

} // namespace cb::ui
