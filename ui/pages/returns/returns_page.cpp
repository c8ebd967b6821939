// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/returns_page.h"

#include "exchange/report.h"
#include "exchange/returns_text.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/charts/range_bar.h"
#include "ui/charts/time_chart.h"
#include "ui/pages/event_marks.h"
#include "ui/pages/returns/returns_deals.h"
#include "ui/pages/returns/returns_explained.h"
#include "ui/pages/returns/returns_flows.h"
#include "ui/pages/returns/returns_scope_box.h"
#include "ui/pages/returns/statements_dialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/two_pane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QPushButton>

#include <cmath>

namespace cb::ui {

using engine::Amount;
using portfolio::ReturnsFlow;
using tables::amountText;
using tables::dayText;
using tables::fromUtf8;
using tables::multipleText;
using What = ReturnsFlow::What;

namespace {

enum Figure { PaidIn, CameBack, AtWork, TotalValue, Annual, FigureCount };

constexpr std::size_t mostLabelled = 3;

} // namespace

ReturnsPage::ReturnsPage(QWidget *parent)
    : PortfolioPage(tr("Returns"), parent)
    , m_scope(new ReturnsScopeBox)
    , m_basis(new SegmentedControl({tr("Allocated"), tr("Paid out")}, tr("What counts as having come back")))
    , m_range(new RangeBar)
    , m_dashboard(new QWidget)
    , m_deals(new ReturnsDeals)
    , m_flows(new ReturnsFlows)
{
    connect(m_deals, &ReturnsDeals::opened, this, &ReturnsPage::open);
    connect(m_flows, &ReturnsFlows::explainAsked, this,
            [this](const portfolio::TrailQuery &query, Amount amount) { explainPart(query, amount); });
    addTool(m_scope);
    addTool(m_basis);
    connect(m_scope, &QComboBox::activated, this, &PortfolioPage::invalidate);
    connect(m_basis, &SegmentedControl::currentChanged, this, &PortfolioPage::invalidate);
    connect(m_range, &RangeBar::rangeChanged, this, &ReturnsPage::showRange);
    connect(addAction(tr("Statement…")), &QPushButton::clicked, this,
            [this] { (new StatementsDialog(*session(), m_scope->choice().party, window()))->open(); });
    connect(addAction(tr("Export…"), true), &QPushButton::clicked, this, &ReturnsPage::exportDeals);
    auto *column = new QVBoxLayout(m_dashboard);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(makeFigures());
    column->addWidget(new TwoPane(makeChart(), 1, m_deals, 1, 900), 3);
    column->addWidget(m_flows, 2);
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
    auto *row =
        new FigureRow({tr("Paid in"), tr("Came back"), tr("Still at work"), tr("Total value"), tr("Annual return")});
    m_figures = row->figures();
    return row;
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
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::s);
    tools->addWidget(m_range);
    tools->addStretch(1);
    tools->addWidget(m_rate);
    card->body()->addLayout(tools);
    m_chart = new TimeChart(tr("Cumulative cash flow"));
    m_chart->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_chart->setEmptyText(tr("No money has moved yet."));
    using Event = portfolio::Event::What;
    m_chart->setStateKey(QStringLiteral("returns/hidden"),
                         eventKinds({Event::Version, Event::Terms, Event::RoundOpens}));
    connect(m_chart, &TimeChart::rangeChanged, m_range, &RangeBar::showDays);
    card->body()->addWidget(m_chart);
    return card;
}

void ReturnsPage::open(const ReturnsData::Line &line)
{
    const bool there = !m_asked.choice.party.empty()
                           ? m_scope->chooseModel(shown()->all<portfolio::Model>()[*line.scope.model].id)
                           : m_scope->chooseParty(shown()->all<portfolio::Party>()[*line.scope.party].id);
    if (there)
        invalidate();
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
    const ReturnsChoice choice = m_scope->choice();
    const bool payouts = choice.round.empty() && choice.agreement.empty();
    m_basis->setEnabled(payouts);
    setPlainToolTip(m_basis, payouts ? QString() : tr("Payouts name neither a round nor an agreement."));
    if (!payouts)
        m_basis->setCurrent(static_cast<int>(portfolio::Basis::Accrual));
    const ReturnsAsked asked{static_cast<portfolio::Basis>(m_basis->current()),
                             choice,
                             engine::Step::Week,
                             m_rate->value() / 100,
                             today(),
                             concern()};
    ask([asked](portfolio::Portfolio &p) { return returnsData(p, asked); },
        [this](const ReturnsData &data) { show(data); });
}

void ReturnsPage::show(const ReturnsData &data)
{
    m_asked = data.asked;
    m_asOf = data.asOf;
    showFigures(data);
    showChart(data);
    m_deals->show(data, shown());
    m_flows->show(data, shown());
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
    const auto variants = [](const QStringList &texts) { return texts.join(variantSeparator); };
    const QString dpi = tr("DPI %1").arg(multipleText(total.dpi));
    const auto refunded = [&](int decimals) { return tr("%1 refunded").arg(amountText(total.refunded, decimals)); };
    usdc(CameBack, total.paidOut,
         total.refunded > Amount()
             ? variants({dpi + QStringLiteral(" · ") + refunded(2), dpi + QStringLiteral(" · ") + refunded(0), dpi})
             : variants({tr("%1, of what was paid in").arg(dpi), dpi}));
    const QString rvpi = tr("RVPI %1").arg(multipleText(total.rvpi));
    const auto untouched = [&](int decimals) {
        return tr("+ %1 in contracts").arg(amountText(data.untouched, decimals));
    };
    usdc(AtWork, total.residual,
         data.untouched > Amount() ? variants({rvpi + QStringLiteral(" · ") + untouched(2),
                                               rvpi + QStringLiteral(" · ") + untouched(0), untouched(0), rvpi})
                                   : variants({tr("%1, vaults and valued shares").arg(rvpi), rvpi}));
    m_figures[TotalValue]->setFigure(multipleText(total.tvpi));
    m_figures[TotalValue]->setChange(
        Trend::None, {}, tr("TVPI · MOIC %1").arg(multipleText(total.moic)) + variantSeparator + tr("TVPI"));
    m_figures[Annual]->setFigure(exchange::annualReturnText(total.annual));
    m_figures[Annual]->setChange(Trend::None, {}, annualNote(data).join(variantSeparator));
    setPlainToolTip(m_figures[Annual], exchange::annualReturnSentence(total.annual, portfolio::shortestAnnualised));
    const auto explained = explainReturns(data, *shown());
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setExplanation(explained[i]);
}

// When it was or would be paid back, longest first; before it the time-weighted return where there is one.
QStringList ReturnsPage::annualNote(const ReturnsData &data) const
{
    const portfolio::Returns &total = data.total;
    const QString over = data.lines.size() == 1 ? ReturnsDeals::endText(*shown(), data.lines.front()) : QString();
    QStringList notes;
    if (total.paybackOn)
        notes << tr("paid back %1").arg(dayText(*total.paybackOn));
    else if (!over.isEmpty())
        notes << tr("not paid back, %1").arg(over) << over;
    else if (total.projectedPayback)
        notes << tr("would be paid back %1").arg(dayText(*total.projectedPayback))
              << tr("back about %1").arg(dayText(*total.projectedPayback))
              << QStringLiteral("≈ %1").arg(dayText(*total.projectedPayback));
    else
        notes << tr("not paid back yet") << tr("not back yet");
    const QString first =
        total.timeWeighted ? tr("TWR %1").arg(exchange::percentText(*total.timeWeighted)) : QStringLiteral("XIRR");
    return QStringList{QStringLiteral("%1 · %2").arg(first, notes.first())} + notes;
}

void ReturnsPage::showChart(const ReturnsData &data)
{
    ChartData chart;
    chart.stacked = false;
    ChartSeries own{!m_asked.choice.party.empty() ? tr("This backer") : tr("Cash flow"), recipientColor(1), {}};
    ChartSeries compared{
        tr("Gain at %1 a year").arg(m_rate->cleanText() + m_rate->suffix()), recipientColor(6), {}, true};
    for (std::size_t i = 0; i < data.periods.size(); ++i) {
        chart.starts << tables::dateOf(data.periods[i]);
        chart.periodNames << QString::fromStdString(engine::periodName(data.periods[i], m_asked.step));
        own.values << data.cumulative[i].units();
        compared.values << data.compared[i].units();
    }
    chart.to = tables::dateOf(data.asOf);
    chart.series = {own, compared};
    chart.marks = eventMarks(data.events, *shown(), data.periods.empty() ? data.asOf : data.periods.front(), data.asOf);
    addPoints(data, chart);
    addProjection(data, chart);
    m_chart->setData(chart);
    m_range->setDays(chart.starts.value(0, tables::dateOf(data.asOf)), tables::dateOf(data.asOf));
    showRange();
}

// The largest contributions, refunds and payments for shares, and the day on which everything had come back.
void ReturnsPage::addPoints(const ReturnsData &data, ChartData &chart) const
{
    std::vector<const ReturnsFlow *> moved;
    for (const ReturnsData::Row &row : data.rows)
        if (row.flow.what != What::Earned && row.flow.what != What::Paid)
            moved.push_back(&row.flow);
    std::stable_sort(moved.begin(), moved.end(), [](const auto *a, const auto *b) {
        return std::abs(b->amount.units()) < std::abs(a->amount.units());
    });
    moved.resize(std::min(moved.size(), mostLabelled));
    const auto at = [&](engine::Day day) {
        const auto after = std::upper_bound(data.periods.begin(), data.periods.end(), day);
        return data.cumulative[static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - data.periods.begin()) - 1)];
    };
    for (const ReturnsFlow *flow : moved) {
        const bool refund = flow->amount > Amount();
        const QString name = flow->what == What::Proceeds ? tr("Shares")
                             : refund                     ? tr("Refund")
                             : !m_asked.choice.model.empty()
                                 ? fromUtf8(shown()->all<portfolio::Round>()[*flow->round].name)
                                 : fromUtf8(shown()->all<portfolio::Model>()[flow->model].name);
        chart.points << ChartPoint{tables::dateOf(flow->on), at(flow->on).units(),
                                   name + QLatin1Char(' ') + (refund ? QStringLiteral("+") : QString()) +
                                       amountText(flow->amount, 0),
                                   recipientColor(refund ? 5 : 4)};
    }
    if (data.total.paybackOn)
        chart.points << ChartPoint{tables::dateOf(*data.total.paybackOn), at(*data.total.paybackOn).units(),
                                   tr("Paid back"), recipientColor(1)};
}

// From the last payment on as the base of scenarios goes, until it is paid back, for as long again as the money has
// been at work; the day of payback has a point where it is in sight.
void ReturnsPage::addProjection(const ReturnsData &data, ChartData &chart) const
{
    if (data.ahead.empty() || data.total.paybackOn || data.periods.empty())
        return;
    const engine::Day begins = data.ahead.front().first;
    engine::Day last =
        std::min(data.ahead.back().first, data.asOf.plusDays(data.asOf.number() - data.periods.front().number()));
    last = std::min(last, data.total.projectedPayback.value_or(last));
    const auto balanceOn = [&](engine::Day day) -> qint64 {
        const auto next =
            std::find_if(data.ahead.begin(), data.ahead.end(), [&](const auto &month) { return day <= month.first; });
        if (next == data.ahead.begin() || next == data.ahead.end())
            return (next == data.ahead.end() ? data.ahead.back() : *next).second.units();
        const auto &[from, balance] = *std::prev(next);
        const double part = static_cast<double>(day.number() - from.number()) / (next->first.number() - from.number());
        return balance.units() + std::llround(part * static_cast<double>(minus(next->second, balance).units()));
    };
    ChartSeries ahead{tr("As in the last 90 days"), recipientColor(1), {}, true};
    for (engine::Day start = data.periods.front(); start <= std::max(last, data.asOf);
         start = engine::nextPeriod(start, m_asked.step)) {
        const engine::Day end = std::min(last, engine::nextPeriod(start, m_asked.step).plusDays(-1));
        if (static_cast<qsizetype>(ahead.values.size()) >= chart.starts.size()) {
            chart.starts << tables::dateOf(start);
            chart.periodNames << QString::fromStdString(engine::periodName(start, m_asked.step));
        }
        ahead.values << (end < begins || last < start ? noValue : balanceOn(end));
    }
    chart.to = tables::dateOf(std::max(last, data.asOf));
    chart.series << ahead;
    if (last == data.total.projectedPayback)
        chart.points << ChartPoint{tables::dateOf(last), 0, tr("Paid back about %1").arg(dayText(last)),
                                   recipientColor(1)};
}

// The chart shows whole periods; the range stays as it was chosen.
void ReturnsPage::showRange()
{
    const QSignalBlocker quiet(m_chart);
    if (m_range->range().preset == RangePreset::All)
        m_chart->showAll(); // and what is still to come
    else if (m_range->from().isValid())
        m_chart->showDates(m_range->from(), m_range->to());
}

// "returns-allocated-amara-okafor-2026-10-31"
QString ReturnsPage::exportName() const
{
    QStringList parts{QStringLiteral("returns"), m_asked.basis == portfolio::Basis::Accrual
                                                     ? QStringLiteral("allocated")
                                                     : QStringLiteral("paid-out")};
    if (!m_asked.choice.party.empty())
        parts << fromUtf8(m_asked.choice.party);
    if (!m_asked.choice.model.empty())
        parts << fromUtf8(m_asked.choice.model);
    if (!m_asked.choice.round.empty())
        parts << fromUtf8(m_asked.choice.round);
    if (!m_asked.choice.agreement.empty())
        parts << fromUtf8(m_asked.choice.agreement);
    parts << dayText(m_asOf);
    return parts.join(QLatin1Char('-'));
}

void ReturnsPage::exportDeals()
{
    if (!session())
        return;
    exchange::ReportOptions options;
    options.name = "returns";
    options.basis = m_asked.basis == portfolio::Basis::Accrual ? "accrual" : "paid_out";
    if (!m_asked.choice.party.empty())
        options.parties = {m_asked.choice.party};
    options.models = m_asked.concern.models;
    if (!m_asked.choice.model.empty())
        options.models = {m_asked.choice.model};
    if (!m_asked.choice.round.empty())
        options.rounds = {m_asked.choice.round};
    if (!m_asked.choice.agreement.empty())
        options.agreements = {m_asked.choice.agreement};
    const auto spec = exchange::parseReport(options);
    if (!spec)
        return showError(spec.error());
    askAndExport(*spec, m_asOf, tr("Export returns"), exportName());
}

} // namespace cb::ui
