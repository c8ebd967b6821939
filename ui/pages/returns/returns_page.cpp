// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/returns_page.h"

#include "exchange/output_file.h"
#include "exchange/report.h"
#include "exchange/returns_text.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/time_chart.h"
#include "ui/pages/returns/returns_explained.h"
#include "ui/pages/returns/returns_scope_box.h"
#include "ui/pages/returns/statements_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_figure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Amount;
using portfolio::Kind;
using portfolio::ReturnsFlow;
using tables::amountText;
using tables::dayText;
using tables::fromUtf8;
using What = ReturnsFlow::What;

namespace {

enum Figure { PaidIn, CameBack, AtWork, TotalValue, Annual, FigureCount };

constexpr int toCapColumn = 5;
constexpr std::size_t mostLabelled = 3;

QString dash()
{
    return QStringLiteral("—");
}

QString signedText(Amount amount)
{
    return (amount > Amount() ? QStringLiteral("+") : QString()) + amountText(amount);
}

QString multipleOr(const std::optional<engine::Multiple> &multiple)
{
    return multiple
               ? QLocale().toString(static_cast<double>(multiple->units()) / 1e6, 'f', 2) + QStringLiteral("\u00a0×")
               : dash();
}

QVariant bold(int role)
{
    return role == BoldRole ? QVariant(true) : QVariant();
}

} // namespace

ReturnsPage::ReturnsPage(QWidget *parent)
    : PortfolioPage(tr("Returns"), parent)
    , m_scope(new ReturnsScopeBox)
    , m_basis(new SegmentedControl({tr("Allocated"), tr("Paid out")}, tr("What counts as having come back")))
    , m_range(new SegmentedControl({tr("1M"), tr("3M"), tr("YTD"), tr("1Y"), tr("All")}, tr("Range of the chart")))
    , m_dashboard(new QWidget)
{
    m_range->setCurrent(4);
    addTool(m_scope);
    addTool(m_basis);
    connect(m_scope, &QComboBox::activated, this, &PortfolioPage::invalidate);
    connect(m_basis, &SegmentedControl::currentChanged, this, &PortfolioPage::invalidate);
    connect(m_range, &SegmentedControl::currentChanged, this, &ReturnsPage::showRange);
    connect(addAction(tr("Statement…")), &QPushButton::clicked, this, [this] {
        const auto party = m_scope->scope(*facts()).party;
        (new StatementsDialog(*session(), party ? facts()->all<portfolio::Party>()[*party].id : std::string(),
                              window()))
            ->open();
    });
    connect(addAction(tr("Export CSV…"), true), &QPushButton::clicked, this, &ReturnsPage::exportCsv);
    auto *column = new QVBoxLayout(m_dashboard);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(makeFigures());
    column->addWidget(new TwoPane(makeChart(), 1, makeLines(), 1, 900), 3);
    column->addWidget(makeFlows(), 2);
    m_empty = new EmptyState(tr("Nobody has backed a model yet"),
                             tr("Once a contribution to a round is received, this page shows what it brought back: "
                                "when it was paid back, its multiple and its annual return."),
                             {});
    content()->addWidget(m_dashboard, 1);
    content()->addWidget(m_empty, 1);
    m_empty->hide();
}

QWidget *ReturnsPage::makeFigures()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    for (const QString &caption :
         {tr("Paid in"), tr("Came back"), tr("Still at work"), tr("Total value"), tr("Annual return")}) {
        m_figures.push_back(new KeyFigure(caption));
        row->addWidget(m_figures.back(), 1);
    }
    return box;
}

QWidget *ReturnsPage::makeChart()
{
    auto *card = new Card(tr("Cumulative cash flow"), tr("USDC · below zero until paid back"));
    m_rate = new QDoubleSpinBox;
    m_rate->setRange(0, 100);
    m_rate->setDecimals(1);
    m_rate->setPrefix(tr("vs "));
    m_rate->setSuffix(QStringLiteral("\u00a0%"));
    m_rate->setValue(5);
    m_rate->setAccessibleName(tr("Yearly rate to compare with"));
    m_rate->setKeyboardTracking(false);
    setPlainToolTip(m_rate, tr("What the same money would have gained at this yearly rate"));
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &PortfolioPage::invalidate);
    card->addAction(m_rate);
    card->addAction(m_range);
    m_chart = new TimeChart(tr("Cumulative cash flow"));
    m_chart->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_chart->setEmptyText(tr("No money has moved yet."));
    m_chart->setStateKey(QStringLiteral("returns/hidden"));
    card->body()->addWidget(m_chart);
    return card;
}

QWidget *ReturnsPage::makeLines()
{
    using Line = ReturnsData::Line;
    m_linesCard = new Card(tr("Deals"));
    const auto progress = [](const Line &line, int role) {
        if (role != ProgressRole || !line.cap)
            return QVariant();
        return QVariant(static_cast<double>(line.received->units()) / static_cast<double>(line.cap->units()));
    };
    m_lines = new tables::ListModel<Line>(
        {{tr("Whose"), [this](const Line &line) { return nameOf(line); }, false,
          [](const Line &, int role) { return bold(role); }},
         {tr("Paid in"), [](const Line &line) { return amountText(line.returns.paidIn, 2); }, true},
         {tr("Came back"), [](const Line &line) { return amountText(line.returns.paidOut, 2); }, true},
         {tr("TVPI"), [](const Line &line) { return multipleOr(line.returns.tvpi); }, true},
         {tr("XIRR"), [](const Line &line) { return exchange::annualReturnText(line.returns.annual); }, true,
          [](const Line &line, int role) {
              return role == Qt::ToolTipRole
                         ? QVariant(exchange::annualReturnSentence(line.returns.annual, portfolio::shortestAnnualised))
                         : QVariant();
          }},
         {tr("To cap"), [](const Line &line) { return line.cap ? QString() : tr("no cap"); }, false, progress}},
        this);
    m_linesView = new TableView(tr("Deals"));
    m_linesView->setModel(m_lines);
    m_linesView->setMinimumHeight(160);
    m_linesView->setEmptyText(tr("No deals."));
    const auto open = [this](const QModelIndex &index) {
        const Line &line = m_lines->row(index.row());
        const bool there = m_asked.scope.party
                               ? m_scope->chooseModel(facts()->all<portfolio::Model>()[*line.scope.model].id)
                               : m_scope->chooseParty(facts()->all<portfolio::Party>()[*line.scope.party].id);
        if (!there)
            return;
        invalidate();
    };
    connect(m_linesView, &QTableView::activated, this, open);
    m_linesCard->body()->addWidget(m_linesView);
    return m_linesCard;
}

QWidget *ReturnsPage::makeFlows()
{
    using Row = ReturnsData::Row;
    auto *card = new Card;
    const auto ink = [](const Row &row, int role) {
        if (role != Qt::ForegroundRole)
            return QVariant();
        return QVariant(
            color(row.flow.amount < Amount() ? Role::Negative : Role::Positive, QGuiApplication::palette()));
    };
    m_flows = new tables::ListModel<Row>(
        {{tr("Date"), [](const Row &row) { return dayText(row.on); }},
         {tr("Backer"),
          [this](const Row &row) { return fromUtf8(facts()->all<portfolio::Party>()[row.flow.party].name); }},
         {tr("Model"),
          [this](const Row &row) { return fromUtf8(facts()->all<portfolio::Model>()[row.flow.model].name); }},
         {tr("What"), [this](const Row &row) { return whatText(row); }},
         {tr("Agreement"), [this](const Row &row) { return agreementText(row.flow); }},
         {tr("Amount"), [](const Row &row) { return signedText(row.flow.amount); }, true, ink},
         {tr("Balance"), [](const Row &row) { return amountText(row.balance); }, true}},
        this);
    m_flowsView = new TableView(tr("Cash flows"));
    m_flowsView->setModel(m_flows);
    m_flowsView->setMinimumHeight(180);
    m_flowsView->setExplainer([this](const QModelIndex &index) { return explainerOf(m_flows->row(index.row())); });
    m_flowsView->setEmptyText(tr("No money has moved yet."));
    m_months = new HeatMap(tr("What came back, by month"));
    m_months->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_months->setEmptyText(tr("Nothing has come back yet."));
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_flowsView, tr("Cash flows"));
    tabs->addTab(m_months, tr("Months"));
    card->body()->addWidget(tabs);
    return card;
}

// What a part of revenue is made of. Shares that came of an agreement earn as an owner's part.
std::function<void()> ReturnsPage::explainerOf(const ReturnsData::Row &row)
{
    if (row.flow.what != What::Earned)
        return {};
    using Agreed = portfolio::AgreementKind;
    const auto *agreement = row.flow.agreement ? &facts()->all<portfolio::Agreement>()[*row.flow.agreement] : nullptr;
    const Agreed kind = agreement ? agreement->kind : Agreed::Pool;
    portfolio::TrailQuery query;
    query.from = engine::periodStart(row.on, m_asked.step);
    query.to = engine::nextPeriod(query.from, m_asked.step).plusDays(-1);
    query.models = {facts()->all<portfolio::Model>()[row.flow.model].id};
    query.parties = {facts()->all<portfolio::Party>()[row.flow.party].id};
    if (kind == Agreed::Safe || kind == Agreed::Equity)
        query.recipient = portfolio::Recipient::Creator;
    else if (row.flow.round)
        query.recipient = portfolio::Recipient::Backers;
    if (row.flow.round && kind == Agreed::Pool)
        query.agreement = std::string();
    if (kind == Agreed::RevenueShare && !agreement->thenPool.value_or(false))
        query.agreement = agreement->id;
    return [this, query, amount = row.flow.amount] { explainPart(query, amount); };
}

QString ReturnsPage::whatText(const ReturnsData::Row &row) const
{
    const auto &rounds = facts()->all<portfolio::Round>();
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
    const QString period =
        QString::fromStdString(engine::periodName(engine::periodStart(row.on, m_asked.step), m_asked.step));
    return tr("Part of revenue, %1").arg(period);
}

QString ReturnsPage::agreementText(const ReturnsFlow &flow) const
{
    if (flow.agreement) {
        const QString title = tables::recordTitle(*facts(), facts()->all<portfolio::Agreement>()[*flow.agreement]);
        return title.section(QStringLiteral(" · "), 1);
    }
    return flow.round ? exchange::agreementTitle(portfolio::AgreementKind::Pool) : dash();
}

QString ReturnsPage::nameOf(const ReturnsData::Line &line) const
{
    return m_asked.scope.party ? fromUtf8(facts()->all<portfolio::Model>()[*line.scope.model].name)
                               : fromUtf8(facts()->all<portfolio::Party>()[*line.scope.party].name);
}

void ReturnsPage::sessionChanged()
{
    m_scope->clear();
}

void ReturnsPage::refresh()
{
    m_scope->fill(*facts(), concern());
    const bool any = m_scope->count() > 0;
    m_dashboard->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    m_asked = {static_cast<portfolio::Basis>(m_basis->current()),
               m_scope->scope(*facts()),
               engine::Step::Week,
               m_rate->value() / 100,
               today(),
               concern()};
    session()->query(
        this, [asked = m_asked](portfolio::Portfolio &p) { return returnsData(p, asked); },
        [this](const Result<ReturnsData> &data) {
            if (data)
                show(*data);
            else
                showError(data.error());
        });
}

void ReturnsPage::show(const ReturnsData &data)
{
    m_asOf = data.asOf;
    showFigures(data);
    showChart(data);
    m_lines->setRows(data.lines);
    m_linesView->setColumnHidden(toCapColumn, std::none_of(data.lines.begin(), data.lines.end(),
                                                           [](const auto &line) { return line.cap.has_value(); }));
    m_linesView->fitColumns(0);
    m_linesCard->setTitle(m_asked.scope.party ? tr("By model") : tr("By backer"));
    m_flows->setRows(data.rows);
    m_flowsView->setColumnHidden(1, m_asked.scope.party.has_value());
    m_flowsView->fitColumns(3);
    QMap<QDate, qint64> months;
    for (const auto &[month, amount] : data.months)
        months.insert(tables::dateOf(month), amount.units());
    m_months->setAmounts(months);
}

void ReturnsPage::showFigures(const ReturnsData &data)
{
    const portfolio::Returns &total = data.total;
    const auto usdc = [this](Figure figure, Amount amount, const QString &note) {
        m_figures[figure]->setFigure(amountText(amount, 2), QStringLiteral("USDC"));
        m_figures[figure]->setChange(Trend::None, {}, note);
        setPlainToolTip(m_figures[figure], tables::usdcText(amount));
    };
    const QString rounds = tr("%n round(s)", nullptr, static_cast<int>(data.rounds));
    usdc(PaidIn, total.paidIn,
         rounds + QStringLiteral(", ") + tr("%n model(s)", nullptr, static_cast<int>(data.models)) + variantSeparator +
             rounds);
    usdc(CameBack, total.paidOut,
         tr("%1 of what was paid in (DPI)").arg(multipleOr(total.dpi)) + variantSeparator +
             tr("%1 (DPI)").arg(multipleOr(total.dpi)));
    usdc(AtWork, total.residual, tr("vaults and valued shares") + variantSeparator + tr("residual value"));
    m_figures[TotalValue]->setFigure(multipleOr(total.tvpi));
    m_figures[TotalValue]->setChange(Trend::None, {},
                                     tr("TVPI · MOIC %1").arg(multipleOr(total.moic)) + variantSeparator + tr("TVPI"));
    m_figures[Annual]->setFigure(exchange::annualReturnText(total.annual));
    const QString payback =
        total.paybackOn ? tr("XIRR · paid back %1").arg(dayText(*total.paybackOn)) + variantSeparator +
                              tr("back %1").arg(dayText(*total.paybackOn))
        : total.projectedPayback
            ? tr("XIRR · paid back %1 at the pace of 90 days").arg(dayText(*total.projectedPayback)) +
                  variantSeparator + tr("paid back about %1").arg(dayText(*total.projectedPayback)) + variantSeparator +
                  tr("back %1").arg(dayText(*total.projectedPayback))
            : tr("XIRR · not paid back yet") + variantSeparator + tr("not back yet");
    m_figures[Annual]->setChange(Trend::None, {}, payback);
    setPlainToolTip(m_figures[Annual], exchange::annualReturnSentence(total.annual, portfolio::shortestAnnualised));
    const auto explained = explainReturns(data, *facts());
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setExplanation(explained[i]);
}

void ReturnsPage::showChart(const ReturnsData &data)
{
    ChartData chart;
    chart.stacked = false;
    ChartSeries own{m_asked.scope.party ? tr("This backer") : tr("Cash flow"), recipientColor(1), {}};
    ChartSeries compared{
        tr("Gain at %1 a year").arg(m_rate->cleanText() + m_rate->suffix()), recipientColor(6), {}, true};
    for (std::size_t i = 0; i < data.periods.size(); ++i) {
        chart.starts << tables::dateOf(data.periods[i]);
        chart.periodNames << QString::fromStdString(engine::periodName(data.periods[i], m_asked.step));
        own.values << data.cumulative[i].units();
        compared.values << data.compared[i].units();
    }
    chart.series = {own, compared};
    addPoints(data, chart);
    m_chart->setData(chart);
    showRange();
}

// The largest payments, and the day on which everything had come back.
void ReturnsPage::addPoints(const ReturnsData &data, ChartData &chart) const
{
    std::vector<const ReturnsData::Row *> paid;
    for (const ReturnsData::Row &row : data.rows)
        if (row.flow.what == What::Contribution)
            paid.push_back(&row);
    std::stable_sort(paid.begin(), paid.end(),
                     [](const auto *a, const auto *b) { return a->flow.amount < b->flow.amount; });
    paid.resize(std::min(paid.size(), mostLabelled));
    const auto at = [&](engine::Day day) {
        const auto after = std::upper_bound(data.periods.begin(), data.periods.end(), day);
        return data.cumulative[static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - data.periods.begin()) - 1)];
    };
    for (const ReturnsData::Row *row : paid)
        chart.points << ChartPoint{
            tables::dateOf(row->on), at(row->on).units(),
            QStringLiteral("%1 %2").arg(fromUtf8(facts()->all<portfolio::Round>()[*row->flow.round].name),
                                        amountText(row->flow.amount, 0)),
            recipientColor(4)};
    if (data.total.paybackOn)
        chart.points << ChartPoint{tables::dateOf(*data.total.paybackOn), at(*data.total.paybackOn).units(),
                                   tr("Paid back"), recipientColor(1)};
}

void ReturnsPage::showRange()
{
    const QDate to = tables::dateOf(m_asOf);
    const QDate starts[] = {to.addMonths(-1), to.addMonths(-3), QDate(to.year(), 1, 1), to.addYears(-1)};
    if (m_range->current() < static_cast<int>(std::size(starts)))
        m_chart->showDates(starts[m_range->current()], to);
    else
        m_chart->showAll();
}

void ReturnsPage::exportCsv()
{
    if (!session())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Export returns"), QStringLiteral("returns.csv"),
                                                      tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    exchange::ReportOptions options;
    options.name = "returns";
    options.basis = m_asked.basis == portfolio::Basis::Accrual ? "accrual" : "paid_out";
    const auto &parties = facts()->all<portfolio::Party>();
    if (m_asked.scope.party)
        options.parties = {parties[*m_asked.scope.party].id};
    options.models = m_asked.concern.models;
    if (m_asked.scope.model)
        options.models = {facts()->all<portfolio::Model>()[*m_asked.scope.model].id};
    const auto write = [spec = *exchange::parseReport(options), asOf = m_asOf,
                        file = std::filesystem::path(path.toStdString())](portfolio::Portfolio &p) {
        return exchange::writeFile(file, [&](const exchange::TextSink &sink) {
            return exchange::writeReport(p, spec, asOf, exchange::ReportFormat::Csv, sink);
        });
    };
    session()->query(this, write, [this, path](const Result<void> &done) {
        if (!done)
            return showError(done.error());
        messages()->showMessage(MessageBar::Kind::Success, tr("Written to %1.").arg(path));
    });
}

} // namespace cb::ui
