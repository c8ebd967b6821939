// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/protocol/protocol_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/forms/record_table.h"
#include "ui/pages/protocol/protocol_explained.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Amount;
using portfolio::Balance;
using portfolio::Kind;
using portfolio::Record;
using tables::amountText;

namespace {

enum Figure { Accrued, Spent, Burned, Supply, Foundation, Granted, Unspent, Owed, FigureCount };

} // namespace

ProtocolPage::ProtocolPage(QWidget *parent)
    : PortfolioPage(tr("Protocol"), parent)
    , m_tabs(new QTabWidget)
{
    content()->addWidget(makeFigures());
    auto *card = new Card;
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(320);
    m_tabs->addTab(makeBalances(), tr("Owed"));
    const auto name = [](const char *field) { return QString::fromLatin1(field); };
    m_payouts = new RecordTable(
        Kind::Payout, {},
        {name("on"), name("model"), name("recipient"), name("party"), name("transaction"), name("amount")});
    addTable(m_payouts, tr("Payouts"), tr("Nothing has been paid out yet."));
    using Columns = std::vector<RecordTable::Model::Column>;
    addTable(new RecordTable(Kind::Burn, {}, {name("on"), name("transaction"), name("spent"), name("burned")},
                             Columns{{tr("USDC a DN"),
                                      [](const Record &record) {
                                          const auto &burn = std::get<portfolio::Burn>(record);
                                          const auto price = portfolio::pricePaid(burn.spent, burn.burned);
                                          return price ? tables::fromUtf8(price->toString()) : QStringLiteral("—");
                                      },
                                      true}}),
             tr("Buyback && burn"), tr("Nothing has been bought back yet."));
    addTable(new RecordTable(Kind::Grant, {}, {name("on"), name("purpose"), name("recipient"), name("amount")}),
             tr("Grants"), tr("The foundation has granted nothing yet."));
    card->body()->addWidget(m_tabs);
    content()->addWidget(card, 1);
}

QWidget *ProtocolPage::makeFigures()
{
    auto *rows = new FigureRow({tr("Accrued for buyback & burn"), tr("Spent on buyback"), tr("DN burned"),
                                tr("DN left of 100,000,000"), tr("Accrued for the foundation"), tr("Granted"),
                                tr("Foundation, unspent"), tr("Owed to all recipients")},
                               4);
    m_figures = rows->figures();
    return rows;
}

QWidget *ProtocolPage::makeBalances()
{
    const auto dash = QStringLiteral("—");
    m_balances = new tables::ListModel<Balance>(
        {{tr("Model"),
          [this](const Balance &row) { return tables::fromUtf8(shown()->all<portfolio::Model>()[row.model].name); }},
         {tr("Recipient"), [](const Balance &row) { return exchange::recipientTitle(row.recipient); }, false,
          [](const Balance &row, int role) {
              return role == SwatchRole ? QVariant(recipientColor(static_cast<int>(row.recipient))) : QVariant();
          }},
         {tr("Party"),
          [this, dash](const Balance &row) {
              return row.party ? tables::fromUtf8(shown()->all<portfolio::Party>()[*row.party].name) : dash;
          }},
         {tr("Allocated"), [](const Balance &row) { return amountText(row.allocated); }, true},
         {tr("Paid"), [](const Balance &row) { return amountText(row.paid); }, true},
         {tr("Owed"), [](const Balance &row) { return amountText(row.owed); }, true,
          [](const Balance &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }}},
        this);
    m_balancesView = new TableView(tr("Owed"));
    m_balancesView->setModel(m_balances);
    m_balancesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_balancesView->setEmptyText(tr("Nothing has been earned yet."));
    m_balancesView->setExplainer([this](const QModelIndex &index) -> std::function<void()> {
        return [this, row = m_balances->row(index.row())] { explainBalance(row); };
    });
    auto *pay = new QPushButton(tr("Record payout…"));
    pay->setEnabled(false);
    connect(pay, &QPushButton::clicked, this, &ProtocolPage::payCurrent);
    connect(m_balancesView, &QTableView::activated, this, &ProtocolPage::payCurrent);
    const auto choose = [this, pay] { pay->setEnabled(m_balancesView->selectionModel()->hasSelection()); };
    connect(m_balancesView->selectionModel(), &QItemSelectionModel::selectionChanged, this, choose);
    connect(m_balances, &QAbstractItemModel::modelReset, this, choose);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->addWidget(
        new Label(tr("Allocated up to today, paid and owed. Choose a line to pay it."), TextStyle::Body, Role::Muted));
    line->addStretch(1);
    line->addWidget(pay);
    column->addLayout(line);
    column->addWidget(m_balancesView, 1);
    return box;
}

void ProtocolPage::explainBalance(const Balance &row)
{
    portfolio::TrailQuery query;
    query.to = today();
    query.models = {shown()->all<portfolio::Model>()[row.model].id};
    query.recipient = row.recipient;
    query.held = row.recipient == portfolio::Recipient::Backers && !row.party;
    if (row.party)
        query.parties = {shown()->all<portfolio::Party>()[*row.party].id};
    explainPart(query);
}

// What accrued comes of revenue; what was spent, burned and granted is in the tables below.
void ProtocolPage::explainFigures(const Data &data)
{
    const auto accrued = [this](portfolio::Recipient recipient) {
        return [this, recipient] {
            portfolio::TrailQuery query;
            query.to = today();
            query.recipient = recipient;
            explainPart(query);
        };
    };
    m_figures[Accrued]->setExplainer(accrued(portfolio::Recipient::BuybackBurn));
    m_figures[Foundation]->setExplainer(accrued(portfolio::Recipient::Foundation));
    const ProtocolExplained told = explainProtocol(data.state, data.balances, *shown(), today());
    m_figures[Spent]->setExplanation(told.spent);
    m_figures[Burned]->setExplanation(told.burned);
    m_figures[Supply]->setExplanation(told.supply);
    m_figures[Granted]->setExplanation(told.granted);
    m_figures[Unspent]->setExplanation(told.unspent);
    m_figures[Owed]->setExplanation(told.owed);
}

// A payout of all that the chosen line owes, to be looked over in the form.
void ProtocolPage::payCurrent()
{
    const QModelIndexList rows = m_balancesView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const Balance &row = m_balances->row(rows.first().row());
    const auto &models = shown()->all<portfolio::Model>();
    std::vector<std::pair<std::string_view, std::string>> preset = {
        {"on", today().toString()},
        {"model", models[row.model].id},
        {"recipient", std::string(portfolio::recipientName(row.recipient))},
        {"amount", row.owed.toString()}};
    if (row.party)
        preset.emplace_back("party", shown()->all<portfolio::Party>()[*row.party].id);
    m_payouts->add(preset);
}

void ProtocolPage::addTable(RecordTable *table, const QString &title, const QString &empty)
{
    table->setEmptyText(empty);
    connect(table, &RecordTable::failed, this, [this](const Error &error) { showError(error); });
    m_tabs->addTab(table, title);
    m_tables.push_back(table);
}

void ProtocolPage::refresh()
{
    const portfolio::Concern concerned = concern();
    m_payouts->setFilter([concerned](const Record &record) {
        const auto &payout = std::get<portfolio::Payout>(record);
        return concerned.everyone() || payout.party == concerned.party;
    });
    for (RecordTable *table : m_tables)
        table->show(session(), {});
    const auto gather = [day = today()](portfolio::Portfolio &p) -> Result<Data> {
        auto state = portfolio::protocolState(p, day);
        auto balances = portfolio::balances(p, day);
        if (!state || !balances)
            return state ? balances.error() : state.error();
        return Data{*state, *balances};
    };
    ask(gather, [this](const Data &data) { show(data); });
}

void ProtocolPage::show(const Data &data)
{
    const portfolio::ProtocolState &state = data.state;
    const auto usdc = [this](Figure figure, Amount amount, const QString &note) {
        m_figures[figure]->setFigure(amountText(amount, 2), QStringLiteral("USDC"));
        m_figures[figure]->setChange(Trend::None, {}, note);
        setPlainToolTip(m_figures[figure], tables::usdcText(amount));
    };
    const auto dn = [this](Figure figure, const portfolio::Decimal &tokens, const QString &note) {
        const QString exact = tables::fromUtf8(tokens.toString());
        m_figures[figure]->setFigure(tables::countText(exact.section(QLatin1Char('.'), 0, 0).toLongLong()),
                                     QStringLiteral("DN"));
        m_figures[figure]->setChange(Trend::None, {}, note);
        setPlainToolTip(m_figures[figure], exact + QStringLiteral(" DN"));
    };
    usdc(Accrued, state.accruedForBurns, tr("1 % of all revenue"));
    usdc(Spent, state.spentOnBurns,
         tr("%1 not spent yet").arg(amountText(minus(state.accruedForBurns, state.spentOnBurns), 2)));
    dn(Burned, state.burned,
       state.pricePaid ? tr("at %1 USDC each").arg(tables::fromUtf8(state.pricePaid->toString())) : QString());
    dn(Supply, state.supplyLeft, {});
    usdc(Foundation, state.accruedForFoundation, tr("1 % of all revenue"));
    QStringList purposes;
    for (const auto &[purpose, amount] : state.grantsByPurpose)
        purposes << QStringLiteral("%1 %2").arg(tables::fromUtf8(purpose), amountText(amount, 0));
    usdc(Granted, state.granted, purposes.join(QStringLiteral(" · ")));
    usdc(Unspent, minus(state.accruedForFoundation, state.granted), {});
    const portfolio::Concern concerned = concern();
    std::vector<Balance> rows = data.balances;
    std::erase_if(rows, [&](const Balance &row) {
        return !concerned.everyone() &&
               (!row.party || shown()->all<portfolio::Party>()[*row.party].id != concerned.party);
    });
    std::int64_t owed = 0;
    for (const Balance &balance : rows)
        owed += std::max<std::int64_t>(balance.owed.units(), 0);
    m_figures[Owed]->setCaption(
        concerned.everyone() ? tr("Owed to all recipients")
                             : tr("Owed to %1").arg(tables::recordTitle(*shown(), Kind::Party, concerned.party)));
    usdc(Owed, Amount::ofUnits(owed), tr("allocated less paid out"));
    explainFigures({data.state, rows});
    m_balances->setRows(std::move(rows));
    m_balancesView->fitColumns(2);
}

} // namespace cb::ui
