// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/flow_chart.h"
#include "ui/charts/time_chart.h"
#include "ui/pages/event_marks.h"
#include "ui/pages/models/stage_tone.h"
#include "ui/pages/overview/attention_list.h"
#include "ui/pages/overview/overview_explained.h"
#include "ui/pages/split_card.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>

#include <map>

namespace cb::ui {

using engine::Amount;
using engine::Recipient;
using engine::Step;
using tables::amountText;

namespace {

enum Mode { TimeMode, SharesMode, FlowMode };

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : PortfolioPage(tr("Overview"), parent)
    , m_range(new RangeBar)
    , m_step(makeStepChoice())
{
    m_range->setPreset(RangePreset::Year);
    m_range->setStateKey(QStringLiteral("overview/range"));
    m_step->setCurrent(static_cast<int>(Step::Week));
    m_step->setStateKey(QStringLiteral("overview/step"));
    addTool(m_range);
    addTool(m_step);
    connect(m_range, &RangeBar::rangeChanged, this, &PortfolioPage::invalidate);
    connect(m_step, &SegmentedControl::currentChanged, this, &PortfolioPage::invalidate);
    connect(addAction(tr("Import revenue…")), &QPushButton::clicked, this, &PortfolioPage::importAsked);
    connect(addAction(tr("Register model"), true), &QPushButton::clicked, this, &PortfolioPage::registerModelAsked);

    m_dashboard = new QWidget;
    auto *column = new QVBoxLayout(m_dashboard);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(makeFigures());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    middle->addWidget(makeChart(), 3);
    middle->addWidget((m_split = new SplitCard), 1);
    connect(m_split, &SplitCard::modelChosen, this, [this](const QString &id) {
        m_splitModel = id.toStdString();
        invalidate();
    });
    column->addLayout(middle, 3);
    auto *right = new QWidget;
    auto *cards = new QVBoxLayout(right);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::l);
    cards->addWidget(makeRounds(), 1);
    cards->addWidget(makeAttention(), 1);
    column->addWidget(new TwoPane(makeModels(), 1, right, 1, 900), 2);
    m_empty =
        new EmptyState(tr("Nothing has been earned yet"),
                       tr("Register a model with its terms, then import its payments: this page shows where every "
                          "micro-USDC went."),
                       tr("Register model"));
    connect(m_empty, &EmptyState::actionTriggered, this, &PortfolioPage::registerModelAsked);
    content()->addWidget(m_dashboard, 1);
    content()->addWidget(m_empty, 1);
    m_empty->hide();
}

QWidget *OverviewPage::makeFigures()
{
    auto *row =
        new FigureRow({tr("Revenue"), tr("Creator royalties"), tr("Returned to backers"), tr("For buyback & burn")});
    m_figures = row->figures();
    return row;
}

QWidget *OverviewPage::makeChart()
{
    m_chartCard = new Card(tr("Revenue by recipient"), QStringLiteral(" "));
    m_chart = new TimeChart(tr("Revenue by recipient over time"));
    m_chart->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_chart->setEmptyText(tr("No payments in this range."));
    using What = portfolio::Event::What;
    m_chart->setStateKey(QStringLiteral("overview/hidden"),
                         eventKinds({What::Terms, What::RoundOpens})); // many at once
    m_flow = new FlowChart(tr("Money flow"));
    m_flow->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_flow->setEmptyText(tr("No payments in this range."));
    m_flow->hide();
    m_mode = new SegmentedControl({tr("Over time"), tr("Shares"), tr("Flow")}, tr("What the chart shows"));
    m_chartCard->addAction(m_mode);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this] {
        if (m_data)
            showChart(*m_data);
    });
    m_chartCard->body()->addWidget(m_chart);
    m_chartCard->body()->addWidget(m_flow);
    return m_chartCard;
}

QWidget *OverviewPage::makeModels()
{
    using Row = OverviewData::ModelRow;
    auto *card = new Card(tr("Models"));
    const auto model = [this](const Row &row) -> const portfolio::Model & {
        return shown()->all<portfolio::Model>()[row.model];
    };
    const auto stage = [this, model](const Row &row) { return shown()->stageOn(model(row).id, today()); };
    m_models = new tables::ListModel<Row>(
        {{tr("Model"), [=](const Row &row) { return QString::fromStdString(model(row).name); }, false,
          [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Domain"),
          [=, this](const Row &row) {
              const auto *domain = shown()->find<portfolio::Domain>(model(row).domain);
              return domain ? QString::fromStdString(domain->name) : QString();
          }},
         {tr("Stage"), [=](const Row &row) { return stage(row) ? exchange::stageTitle(*stage(row)) : QString(); },
          false,
          [=](const Row &row, int role) {
              return role == ToneRole && stage(row) ? QVariant(static_cast<int>(stageTone(*stage(row)))) : QVariant();
          }},
         {tr("Revenue"),
          [](const Row &row) { return row.net == Amount() ? QStringLiteral("—") : amountText(row.net, 2); }, true},
         {tr("Trend"), [](const Row &) { return QString(); }, true,
          [](const Row &row, int role) {
              return role == TrendRole && row.net != Amount()
                         ? QVariant::fromValue(QList<double>(row.trend.begin(), row.trend.end()))
                         : QVariant();
          }}},
        this);
    m_modelsView = new TableView(tr("Models"));
    m_modelsView->setModel(m_models);
    m_modelsView->setEmptyText(tr("No models yet."));
    connect(m_modelsView, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        Q_EMIT modelAsked(QString::fromStdString(model(m_models->row(index.row())).id));
    });
    card->body()->addWidget(m_modelsView);
    return card;
}

QWidget *OverviewPage::makeRounds()
{
    using Row = portfolio::RoundState;
    auto *card = new Card(tr("Open funding"));
    const auto round = [this](const Row &row) -> const portfolio::Round & {
        return shown()->all<portfolio::Round>()[row.round];
    };
    m_rounds = new tables::ListModel<Row>(
        {{tr("Round"),
          [=, this](const Row &row) {
              const auto *model = shown()->find<portfolio::Model>(round(row).model);
              return QStringLiteral("%1 · %2").arg(model ? QString::fromStdString(model->name) : QString(),
                                                   QString::fromStdString(round(row).name));
          },
          false, [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Progress"), [](const Row &) { return QString(); }, false,
          [=](const Row &row, int role) {
              const auto cap = round(row).hardCap ? round(row).hardCap : round(row).softCap;
              return role == ProgressRole && cap && cap->units() > 0
                         ? QVariant(static_cast<double>(row.received.units()) / static_cast<double>(cap->units()))
                         : QVariant();
          }},
         {tr("Raised"),
          [=](const Row &row) {
              const auto cap = round(row).hardCap ? round(row).hardCap : round(row).softCap;
              return amountText(row.received, 0) + (cap ? QStringLiteral(" / ") + amountText(*cap, 0) : QString());
          },
          true},
         {tr("Closes"), [=](const Row &row) { return tables::dayText(round(row).closesOn); }, true}},
        this);
    m_roundsView = new TableView(tr("Open rounds"));
    m_roundsView->setModel(m_rounds);
    m_roundsView->setEmptyText(tr("No round is open."));
    m_roundsView->setMinimumHeight(2 * tableRowHeight + 4);
    card->body()->addWidget(m_roundsView);
    return card;
}

QWidget *OverviewPage::makeAttention()
{
    m_attention = new AttentionList;
    connect(m_attention, &AttentionList::roundAsked, this, &OverviewPage::roundAsked);
    connect(m_attention, &AttentionList::modelAsked, this, &PortfolioPage::modelAsked);
    connect(m_attention, &AttentionList::importsAsked, this, &OverviewPage::importsAsked);
    return m_attention;
}

void OverviewPage::refresh()
{
    const OverviewAsked asked{m_range->range(), static_cast<Step>(m_step->current()), today(), concern(), m_splitModel};
    ask([asked](portfolio::Portfolio &p) { return overviewData(p, asked); },
        [this](const OverviewData &data) { show(data); });
}

void OverviewPage::show(const OverviewData &data)
{
    m_data = data;
    m_range->setDays(tables::dateOf(data.first), tables::dateOf(data.last));
    const bool nothing = shown()->all<portfolio::Model>().empty();
    m_dashboard->setVisible(!nothing);
    m_empty->setVisible(nothing);
    showFigures(data);
    explainFigures(data);
    showChart(data);
    const auto &models = shown()->all<portfolio::Model>();
    std::vector<std::string> ids;
    for (const OverviewData::ModelRow &row : data.models)
        ids.push_back(models[row.model].id);
    m_split->setModels(*shown(), ids, data.splitModel ? models[*data.splitModel].id : std::string());
    m_split->show(data.split, *shown());
    m_models->setRows(data.models);
    m_modelsView->fitColumns(0);
    m_modelsView->setMinimumHeight((qBound(1, m_models->rowCount(), 6) + 1) * tableRowHeight + 2);
    m_rounds->setRows(data.rounds);
    m_roundsView->fitColumns(1);
    m_attention->show(shown(), data.attention);
}

void OverviewPage::showFigures(const OverviewData &data)
{
    const auto of = [](const ByRecipient &sums, Recipient recipient) {
        return sums[static_cast<std::size_t>(recipient)];
    };
    const std::pair<Amount, Amount> pairs[] = {
        {data.net, data.netBefore},
        {of(data.received, Recipient::Creator), of(data.receivedBefore, Recipient::Creator)},
        {of(data.received, Recipient::Backers), of(data.receivedBefore, Recipient::Backers)},
        {of(data.protocol, Recipient::BuybackBurn), of(data.protocolBefore, Recipient::BuybackBurn)}};
    const bool everyone = concern().everyone();
    const QString captions[] = {everyone ? tr("Revenue") : tr("Revenue of its models"),
                                everyone ? tr("Creator royalties") : tr("Got as owner"),
                                everyone ? tr("Returned to backers") : tr("Got as backer"), tr("For buyback & burn")};
    // By the range, for which there is something before it.
    const QString before[] = {tr("vs previous month"),
                              tr("vs previous 3 months"),
                              tr("vs as many days before"),
                              tr("vs previous 12 months"),
                              {},
                              tr("vs as many days before")};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        const auto &[is, was] = pairs[i];
        m_figures[i]->setCaption(captions[i]);
        m_figures[i]->setVisible(everyone || is != Amount() || was != Amount()); // not what it is not
        m_figures[i]->setFigure(amountText(is, 2), QStringLiteral("USDC"));
        setPlainToolTip(m_figures[i], tables::usdcText(is));
        if (!data.hasBefore || was.units() <= 0) {
            m_figures[i]->setChange(Trend::None, {},
                                    tr("%1 to %2").arg(tables::dayText(data.from), tables::dayText(data.to)));
            continue;
        }
        const double change = 100.0 * (static_cast<double>(is.units()) / static_cast<double>(was.units()) - 1);
        const QString told = QLocale().toString(std::abs(change), 'f', 1);
        const bool same = told == QLocale().toString(0.0, 'f', 1);
        m_figures[i]->setChange(same         ? Trend::None
                                : change < 0 ? Trend::Down
                                             : Trend::Up,
                                QStringLiteral("%1\u00a0%").arg(told),
                                before[static_cast<std::size_t>(m_range->range().preset)] + variantSeparator +
                                    tr("vs before"));
    }
}

// A backer's or creator's eyes see its own parts, but all that is bought and burned.
void OverviewPage::explainFigures(const OverviewData &data)
{
    m_figures[0]->setExplanation(explainRevenue(data, *shown()));
    const portfolio::Concern concerned = concern();
    const Recipient recipients[] = {Recipient::Creator, Recipient::Backers, Recipient::BuybackBurn};
    for (std::size_t i = 0; i < std::size(recipients); ++i) {
        portfolio::TrailQuery query;
        query.from = data.from;
        query.to = data.to;
        query.models = concerned.models;
        query.recipient = recipients[i];
        if (!concerned.everyone() && query.recipient != Recipient::BuybackBurn)
            query.parties = {concerned.party};
        m_figures[i + 1]->setExplainer([this, query] { explainPart(query); });
    }
}

void OverviewPage::showChart(const OverviewData &data)
{
    const QString per[] = {tr("USDC per day"), tr("USDC per week"), tr("USDC per month"), tr("USDC per quarter"),
                           tr("USDC per year")};
    const bool flow = m_mode->current() == FlowMode;
    m_chart->setVisible(!flow);
    m_flow->setVisible(flow);
    const QString days = tr("%1 to %2").arg(tables::dayText(data.from), tables::dayText(data.to));
    const QString what = flow                              ? tr("USDC from models to recipients and parties")
                         : m_mode->current() == SharesMode ? tr("Share of each period’s revenue")
                                                           : per[static_cast<int>(data.step)];
    m_chartCard->setSubtitle(QStringLiteral("%1 · %2").arg(days, what) +
                             (flow ? QString() : tr(" · click a recipient to hide it · drag to zoom")));
    showFlow(data);
    const portfolio::Concern concerned = concern();
    m_chartCard->setTitle(
        concerned.everyone()
            ? tr("Revenue by recipient")
            : tr("What %1 got").arg(tables::recordTitle(*shown(), portfolio::Kind::Party, concerned.party)));
    ChartData chart;
    for (const engine::Day day : data.periods) {
        chart.starts << tables::dateOf(day);
        chart.periodNames << QString::fromStdString(engine::periodName(day, data.step));
    }
    chart.from = tables::dateOf(data.from);
    chart.to = tables::dateOf(data.to);
    chart.series = recipientSeries(data.byPeriod);
    // A party gets its part as few of the recipients.
    if (!concerned.everyone())
        chart.series.removeIf([](const ChartSeries &series) { return series.values.count(0) == series.values.size(); });
    chart.marks = eventMarks(data.events, *shown(), data.from, data.to);
    chart.asShare = m_mode->current() == SharesMode;
    m_chart->setData(chart);
}

// From models to recipients, and from creators' and backers' parts to those who hold them.
void OverviewPage::showFlow(const OverviewData &data)
{
    QVector<FlowNode> nodes;
    std::map<std::pair<int, std::size_t>, int> places; // by column and record
    const auto node = [&](int column, std::size_t record, const QString &name, const QColor &ink) {
        const auto [found, added] = places.try_emplace({column, record}, static_cast<int>(nodes.size()));
        if (added)
            nodes << FlowNode{name, ink, column};
        return found->second;
    };
    std::map<std::pair<int, int>, qint64> sums;
    for (const portfolio::DistributionRow &row : data.parts) {
        const auto recipient = static_cast<int>(*row.recipient);
        const QColor ink = recipientColor(recipient);
        const int model = node(0, *row.model, tables::fromUtf8(shown()->all<portfolio::Model>()[*row.model].name),
                               color(Role::Muted, palette()));
        const int to = node(1, static_cast<std::size_t>(recipient), exchange::recipientTitle(*row.recipient), ink);
        sums[{model, to}] += row.amount.units();
        if (row.party)
            sums[{to, node(2, *row.party, tables::fromUtf8(shown()->all<portfolio::Party>()[*row.party].name), ink)}] +=
                row.amount.units();
    }
    QVector<FlowLink> links;
    for (const auto &[ends, units] : sums)
        links << FlowLink{ends.first, ends.second, units};
    m_flow->setFlow(nodes, links);
}

} // namespace cb::ui
