// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/returns_flows.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/heat_map.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Amount;
using tables::amountText;
using tables::fromUtf8;
using What = portfolio::ReturnsFlow::What;
using From = portfolio::ReturnsFlow::From;

namespace {

constexpr int backerColumn = 1;
constexpr int whatColumn = 3;

QString signedText(Amount amount)
{
    return (amount > Amount() ? QStringLiteral("+") : QString()) + amountText(amount);
}

} // namespace

ReturnsFlows::ReturnsFlows(QWidget *parent)
    : Card({}, {}, parent)
    , m_view(new TableView(tr("Cash flows")))
    , m_months(new HeatMap(tr("What came back, by month")))
    , m_monthsNote(new Label(TextStyle::Caption, Role::Muted))
{
    const auto ink = [](const Row &row, int role) {
        if (role != Qt::ForegroundRole)
            return QVariant();
        return QVariant(
            color(row.flow.amount < Amount() ? Role::Negative : Role::Positive, QGuiApplication::palette()));
    };
    m_rows = new tables::ListModel<Row>(
        {{tr("Date"), [](const Row &row) { return tables::dayText(row.on); }},
         {tr("Backer"),
          [this](const Row &row) { return fromUtf8(m_facts->all<portfolio::Party>()[row.flow.party].name); }},
         {tr("Model"),
          [this](const Row &row) { return fromUtf8(m_facts->all<portfolio::Model>()[row.flow.model].name); }},
         {tr("What"), [this](const Row &row) { return whatText(row); }},
         {tr("Agreement"), [this](const Row &row) { return agreementText(row.flow); }},
         {tr("Amount"), [](const Row &row) { return signedText(row.flow.amount); }, true, ink},
         {tr("Balance"), [](const Row &row) { return amountText(row.balance); }, true}},
        this);
    m_view->setModel(m_rows);
    m_view->setMinimumHeight(180);
    m_view->setExplainer([this](const QModelIndex &index) { return explainerOf(m_rows->row(index.row())); });
    m_view->setEmptyText(tr("No money has moved yet."));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_view, tr("Cash flows"));
    tabs->addTab(makeMonths(), tr("Months"));
    body()->addWidget(tabs);
}

QWidget *ReturnsFlows::makeMonths()
{
    m_months->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_months->setEmptyText(tr("Nothing has come back yet."));
    m_monthsNote->setWordWrap(true);
    auto *months = new QWidget;
    auto *column = new QVBoxLayout(months);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_months, 1);
    column->addWidget(m_monthsNote);
    return months;
}

void ReturnsFlows::show(const ReturnsData &data, const std::shared_ptr<const portfolio::Facts> &facts)
{
    m_facts = facts;
    m_step = data.asked.step;
    m_rows->setRows(data.rows);
    m_view->setColumnHidden(backerColumn, data.scope.party.has_value());
    m_view->fitColumns(whatColumn);
    showMonths(data);
}

// The months' sum and what came back in all are reconciled.
void ReturnsFlows::showMonths(const ReturnsData &data)
{
    QMap<QDate, qint64> months;
    Amount earned;
    for (const auto &[month, amount] : data.months) {
        months.insert(tables::dateOf(month), amount.units());
        earned = plus(earned, amount); // a part of paidOut, which fits
    }
    m_months->setAmounts(months);
    const Amount sold = minus(minus(data.total.paidOut, data.total.refunded), earned);
    QStringList others;
    if (data.total.refunded != Amount())
        others << tr("%1 of refunded contributions").arg(amountText(data.total.refunded));
    if (sold != Amount())
        others << tr("%1 from shares sold").arg(amountText(sold));
    m_monthsNote->setText(others.isEmpty()
                              ? QString()
                              : tr("Months: %1. With %2 that makes the %3 that came back.")
                                    .arg(amountText(earned), others.join(tr(" and ")), amountText(data.total.paidOut)));
    m_monthsNote->setVisible(!others.isEmpty());
}

// What a part of revenue is made of.
std::function<void()> ReturnsFlows::explainerOf(const Row &row)
{
    if (row.flow.what != What::Earned)
        return {};
    portfolio::TrailQuery query;
    query.from = engine::periodStart(row.on, m_step);
    query.to = engine::nextPeriod(query.from, m_step).plusDays(-1);
    query.models = {m_facts->all<portfolio::Model>()[row.flow.model].id};
    query.parties = {m_facts->all<portfolio::Party>()[row.flow.party].id};
    query.recipient = row.flow.from == From::Shares ? portfolio::Recipient::Creator : portfolio::Recipient::Backers;
    if (row.flow.from == From::Pool)
        query.agreement = std::string();
    if (row.flow.from == From::Agreement)
        query.agreement = m_facts->all<portfolio::Agreement>()[*row.flow.agreement].id;
    return [this, query, amount = row.flow.amount] { Q_EMIT explainAsked(query, amount); };
}

QString ReturnsFlows::whatText(const Row &row) const
{
    const auto &rounds = m_facts->all<portfolio::Round>();
    const QString round = row.flow.round ? fromUtf8(rounds[*row.flow.round].name) : QString();
    switch (row.flow.what) {
    case What::Contribution:
        return tr("Contribution · %1").arg(round);
    case What::Refund:
        return tr("Refund of contribution · %1").arg(round);
    case What::Paid:
        return tr("Payout");
    case What::Proceeds:
        return row.flow.amount < Amount() ? tr("Shares bought") : tr("Shares sold");
    case What::Earned:
        break;
    }
    const QString period = QString::fromStdString(engine::periodName(engine::periodStart(row.on, m_step), m_step));
    return tr("Part of revenue, %1").arg(period);
}

// What brought a part of revenue, or what a contribution is for.
QString ReturnsFlows::agreementText(const portfolio::ReturnsFlow &flow) const
{
    const bool came = flow.what == What::Earned || flow.what == What::Paid;
    const QString pool = exchange::agreementTitle(portfolio::AgreementKind::Pool);
    if (came && flow.from == From::Pool)
        return flow.round
                   ? QStringLiteral("%1 · %2").arg(pool, fromUtf8(m_facts->all<portfolio::Round>()[*flow.round].name))
                   : pool;
    if (flow.agreement)
        return tables::recordTitle(*m_facts, m_facts->all<portfolio::Agreement>()[*flow.agreement])
            .section(QStringLiteral(" · "), 1);
    if (came || flow.what == What::Proceeds)
        return tr("Shares");
    return pool;
}

} // namespace cb::ui
