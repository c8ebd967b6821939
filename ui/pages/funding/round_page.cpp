// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funding/round_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/time_chart.h"
#include "ui/forms/deposits_dialog.h"
#include "ui/forms/record_table.h"
#include "ui/pages/agreement_standing.h"
#include "ui/pages/funding/funding_page.h"
#include "ui/pages/models/ownership_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Amount;
using portfolio::Contribution;
using portfolio::Kind;
using portfolio::Record;
using tables::amountText;

namespace {

enum Tab { Contributions, Agreements, Yield, Releases };

Tone contributionTone(const Contribution &contribution)
{
    return contribution.refundedOn ? Tone::Negative : contribution.receivedOn ? Tone::Positive : Tone::Warning;
}

} // namespace

RoundPage::RoundPage(QWidget *parent)
    : PortfolioPage(tr("Round"), parent)
    , m_chart(new TimeChart(tr("Raised over time")))
    , m_capital(new FactList(FactList::Values::Right))
    , m_tabs(new QTabWidget)
{
    setBreadcrumb(tr("Funding"));
    connect(this, &Page::breadcrumbChosen, this, &RoundPage::fundingAsked);
    makeTabs();
    const auto adds = [this](const QString &text, bool primary, Tab tab) {
        connect(addAction(text, primary), &QPushButton::clicked, this, [this, tab] {
            m_tabs->setCurrentIndex(tab);
            m_tables[static_cast<std::size_t>(tab)]->add(
                tab == Contributions
                    ? std::vector<std::pair<std::string_view, std::string>>{{"received_on", today().toString()}}
                    : std::vector<std::pair<std::string_view, std::string>>{});
        });
    };
    connect(addAction(tr("Import deposits…")), &QPushButton::clicked, this,
            [this] { (new DepositsDialog(*session(), m_round, window()))->open(); });
    adds(tr("New agreement…"), false, Agreements);
    adds(tr("Record contribution"), true, Contributions);

    auto *chart = new Card(tr("Raised over time"), tr("Cumulative USDC, received and pledged"));
    m_chart->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_chart->setEmptyText(tr("Nothing has come in yet."));
    chart->body()->addWidget(m_chart);
    chart->setMinimumHeight(280);
    auto *capital = new Card(tr("Capital at work"), tr("Placed while the model is being developed"));
    capital->body()->addWidget(m_capital);
    auto *tabs = new Card;
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(280);
    tabs->body()->addWidget(m_tabs);
    content()->addWidget(makeSummary());
    content()->addWidget(new TwoPane(chart, 2, capital, 1, 640), 2);
    content()->addWidget(tabs, 3);
}

QWidget *RoundPage::makeSummary()
{
    auto *card = new Card;
    m_raised = new Label(TextStyle::Figure);
    m_share = new Label(TextStyle::Body, Role::Muted);
    m_note = new Label(TextStyle::Body, Role::Muted);
    m_note->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setAccessibleName(tr("Raised"));
    m_dates = new FactList(FactList::Values::Left);
    m_terms = new FactList(FactList::Values::Left);
    auto *figures = new QWidget;
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_raised);
    line->addStretch(1);
    line->addWidget(m_share, 0, Qt::AlignBottom);
    column->addLayout(line);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xl);
    row->addWidget(figures, 3);
    row->addWidget(m_dates, 2);
    row->addWidget(m_terms, 2);
    card->body()->addLayout(row);
    return card;
}

void RoundPage::addTable(RecordTable *table, const QString &title, const QString &empty)
{
    table->setEmptyText(empty);
    connect(table, &RecordTable::failed, this, [this](const Error &error) { showError(error); });
    m_tabs->addTab(table, title);
    m_tables.push_back(table);
}

void RoundPage::makeTabs()
{
    using Columns = std::vector<RecordTable::Model::Column>;
    const auto contribution = [](const Record &record) -> const Contribution & {
        return std::get<Contribution>(record);
    };
    const QString round = QStringLiteral("round");
    addTable(new RecordTable(
                 Kind::Contribution, round,
                 {QStringLiteral("received_on"), QStringLiteral("backer"), QStringLiteral("agreement"),
                  QStringLiteral("transaction"), QStringLiteral("amount")},
                 Columns{{tr("Status"), [=, this](const Record &r) { return statusOf(contribution(r)); }, false,
                          [=](const Record &r, int role) {
                              return role == ToneRole ? QVariant(static_cast<int>(contributionTone(contribution(r))))
                                                      : QVariant();
                          }}}),
             tr("Contributions"), tr("No contributions yet. Record one, or import the deposits of the contract."));
    addTable(new RecordTable(Kind::Agreement, round,
                             {QStringLiteral("backer"), QStringLiteral("kind"), QStringLiteral("share"),
                              QStringLiteral("cap_multiple"), QStringLiteral("until"), QStringLiteral("valuation_cap"),
                              QStringLiteral("discount"), QStringLiteral("percent")},
                             Columns{{tr("Came back"), [this](const Record &r) { return progressOf(r); }, true},
                                     {tr("Of the cap"), [](const Record &) { return QString(); }, false,
                                      [this](const Record &r, int role) {
                                          return role == ProgressRole ? progressBar(r) : QVariant();
                                      }},
                                     {tr("Cap reached"), [this](const Record &r) { return standingOf(r); }}}),
             tr("Agreements"), tr("No agreements: contributions share the backers’ part in proportion, as a pool."));
    addTable(new RecordTable(Kind::Yield, round,
                             {QStringLiteral("on"), QStringLiteral("kind"), QStringLiteral("vault"),
                              QStringLiteral("assets"), QStringLiteral("shares"), QStringLiteral("price")}),
             tr("Yield"), tr("Nothing is placed in a yield aggregator."));
    addTable(new RecordTable(Kind::Release, round,
                             {QStringLiteral("on"), QStringLiteral("purpose"), QStringLiteral("transaction"),
                              QStringLiteral("amount")}),
             tr("Releases"), tr("Nothing has been released to the creator yet."));
    m_owners = makeOwnershipModel(this, [this] { return shown(); });
    m_ownersView = new TableView(tr("Ownership"));
    m_ownersView->setModel(m_owners);
    m_tabs->addTab(m_ownersView, tr("Ownership"));
}

void RoundPage::showRound(const QString &id)
{
    m_round = id.toStdString();
    invalidate();
}

void RoundPage::refresh()
{
    const portfolio::Round *round = facts()->find<portfolio::Round>(m_round);
    if (!round)
        return Q_EMIT fundingAsked();
    showSummary(*round);
    showChart(*round);
    showCapital(*round);
    const auto gather = [model = round->model, day = today()](portfolio::Portfolio &p) -> Result<Data> {
        auto owners = portfolio::ownership(p, {model});
        auto progress = portfolio::agreementProgress(p, day);
        if (!owners || !progress)
            return !owners ? owners.error() : progress.error();
        return Data{*owners, *progress};
    };
    ask(gather, [this](const Data &data) { showData(data); });
}

void RoundPage::showSummary(const portfolio::Round &round)
{
    setTitle(tables::recordTitle(*facts(), round));
    const auto states = portfolio::roundStates(*facts(), today());
    if (!states)
        return showError(states.error());
    const auto &rounds = facts()->all<portfolio::Round>();
    const auto place = static_cast<std::size_t>(&round - rounds.data());
    const auto state = std::find_if(states->begin(), states->end(), [&](const auto &s) { return s.round == place; });
    setState(exchange::phaseTitle(state->phase), phaseTone(state->phase));
    m_raised->setText(tables::usdcText(state->received));
    const auto cap = round.hardCap ? round.hardCap : round.softCap;
    m_bar->setVisible(cap.has_value());
    m_share->setVisible(cap.has_value());
    if (cap && cap->units() > 0) {
        const double share = static_cast<double>(state->received.units()) / static_cast<double>(cap->units());
        m_bar->setValue(qBound(0, qRound(share * 1000), 1000));
        m_share->setText(tr("%1 % of %2").arg(QLocale().toString(100 * share, 'f', 0), amountText(*cap, 0)));
    }
    QStringList notes = {exchange::outcomeTitle(state->outcome)};
    if (round.softCap)
        notes << softCapNote(round);
    if (state->pledged.units() > 0)
        notes << tr("%1 pledged, not received").arg(amountText(state->pledged, 0));
    if (state->outcome == portfolio::RoundState::Outcome::Failed && state->received.units() > 0)
        notes << tr("to be refunded: %1").arg(tables::usdcText(state->received));
    m_note->setText(notes.join(QStringLiteral(" · ")));
    m_dates->setItems({{tr("Opens"), tables::dayText(round.opensOn)},
                       {tr("Closes"), tables::dayText(round.closesOn)},
                       {tr("Backers"), tables::countText(static_cast<std::int64_t>(state->backers))}});
    QStringList kinds = {};
    for (const auto &agreement : facts()->all<portfolio::Agreement>())
        if (agreement.round == round.id && !kinds.contains(exchange::agreementTitle(agreement.kind)))
            kinds << exchange::agreementTitle(agreement.kind);
    m_terms->setItems(
        {{tr("Smallest ticket"), round.minimum ? amountText(*round.minimum, 0) : QString()},
         {tr("Instruments"), kinds.isEmpty() ? exchange::agreementTitle(portfolio::AgreementKind::Pool)
                                             : kinds.join(QStringLiteral(", "))},
         {tr("Contract"), round.contract ? tables::fromUtf8(*round.contract).left(14) + QChar(0x2026) : QString()}});
}

// When the soft cap was reached and has been held since, or that it is still ahead.
QString RoundPage::softCapNote(const portfolio::Round &round) const
{
    std::optional<engine::Day> since;
    for (const portfolio::RaisedPoint &point : portfolio::raisedCurve(*facts(), round.id, today())) {
        if (point.received < *round.softCap)
            since.reset();
        else if (!since)
            since = point.day;
    }
    const QString cap = amountText(*round.softCap, 0);
    return since ? tr("soft cap %1 reached %2").arg(cap, tables::dayText(*since)) : tr("soft cap %1").arg(cap);
}

void RoundPage::showChart(const portfolio::Round &round)
{
    ChartData chart;
    chart.stacked = false;
    const auto points = portfolio::raisedCurve(*facts(), round.id, today());
    if (!points.empty()) {
        const engine::Day first = std::min(round.opensOn, points.front().day);
        const engine::Day close = round.closesOn.value_or(today());
        const engine::Day last = std::max(std::min(close, today()), points.back().day);
        ChartSeries received{tr("Received"), recipientColor(static_cast<int>(engine::Recipient::Backers)), {}};
        ChartSeries committed = received;
        committed.name = tr("Received or pledged");
        committed.dashed = true;
        std::size_t next = 0;
        for (engine::Day day = first; day <= last; day = day.plusDays(1)) {
            while (next < points.size() && points[next].day <= day)
                ++next;
            const bool any = next > 0;
            chart.starts << tables::dateOf(day);
            chart.periodNames << tables::dayText(day);
            received.values << (any ? points[next - 1].received.units() : 0);
            committed.values << (any ? points[next - 1].committed.units() : 0);
        }
        chart.series = {committed, received};
        if (round.softCap)
            chart.levels << ChartLevel{round.softCap->units(), tr("Soft cap")};
        if (round.hardCap)
            chart.levels << ChartLevel{round.hardCap->units(), tr("Hard cap")};
    }
    m_chart->setData(chart);
}

void RoundPage::showCapital(const portfolio::Round &round)
{
    const auto capital = portfolio::capitalOf(*facts(), round.id, today());
    if (!capital)
        return showError(capital.error());
    const QString sign = capital->earned > Amount() ? QStringLiteral("+") : QString();
    QVector<FactList::Item> items = {
        {tr("In the funding contract"), amountText(capital->inContract)},
        {tr("In the yield aggregator"), amountText(capital->vaultValue)},
        {tr("Released to the creator"), amountText(capital->released)},
        {tr("Yield earned so far"), sign + amountText(capital->earned),
         capital->earned > Amount() ? Role::Positive : Role::Text},
        {tr("Price of a vault share"), capital->price ? tables::fromUtf8(capital->price->toString()) : QString()}};
    if (capital->fromElsewhere > Amount())
        items << FactList::Item{tr("Came from elsewhere"), amountText(capital->fromElsewhere)};
    m_capital->setItems(items);
}

void RoundPage::showData(const Data &data)
{
    m_progress = data.progress;
    m_owners->setRows(data.ownership);
    m_ownersView->fitColumns(1);
    for (RecordTable *table : m_tables)
        table->show(session(), m_round);
}

QString RoundPage::statusOf(const Contribution &contribution) const
{
    return contribution.refundedOn ? tr("Refunded") : contribution.receivedOn ? tr("Received") : tr("Pledged");
}

const portfolio::AgreementProgress *RoundPage::progress(const Record &agreement) const
{
    const auto found = std::find_if(m_progress.begin(), m_progress.end(),
                                    [&](const auto &one) { return one.agreement == portfolio::idOf(agreement); });
    return found == m_progress.end() ? nullptr : &*found;
}

QString RoundPage::progressOf(const Record &agreement) const
{
    const auto *found = progress(agreement);
    if (!found)
        return QStringLiteral("—");
    return amountText(found->received, 2) +
           (found->cap ? QStringLiteral(" / ") + amountText(*found->cap, 2) : QString());
}

QVariant RoundPage::progressBar(const Record &agreement) const
{
    const auto *found = progress(agreement);
    return found && found->cap && found->cap->units() > 0
               ? QVariant(static_cast<double>(found->received.units()) / static_cast<double>(found->cap->units()))
               : QVariant();
}

QString RoundPage::standingOf(const Record &agreement) const
{
    const auto *found = progress(agreement);
    const QString text = found ? standingText(*shown(), *found) : QString();
    return text.isEmpty() ? QStringLiteral("—") : text;
}

} // namespace cb::ui
