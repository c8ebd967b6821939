// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/charts/donut_chart.h"
#include "ui/charts/stacked_chart.h"
#include "ui/pages/stage_tone.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Recipient;
using portfolio::Facts;
using tables::amountText;
using tables::dayText;

struct ModelPage::Data {
    portfolio::CurrentSplit split;
    std::vector<portfolio::DistributionRow> byMonth;
    std::vector<portfolio::RevenueRow> byVersion;
    std::vector<portfolio::DistributionRow> versionParts;
    std::vector<portfolio::OwnershipRow> ownership;
    std::vector<portfolio::RoundState> rounds;
};

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}
QString text(const std::optional<std::string> &utf8)
{
    return utf8 ? QString::fromStdString(*utf8) : QStringLiteral("—");
}
QDate dateOf(engine::Day day)
{
    return QDate::fromJulianDay(day.number() + 2440588LL);
}

enum Tab { VersionsTab, TermsTab, PerformanceTab, RoundsTab, OwnershipTab, HistoryTab };

} // namespace

ModelPage::ModelPage(QWidget *parent)
    : PortfolioPage({}, parent)
    , m_identity(new Card(tr("Identity")))
    , m_splitCard(new Card(tr("Where one dollar goes"), QStringLiteral(" ")))
    , m_donut(new DonutChart(tr("Where one dollar goes")))
    , m_split(new TableView(tr("Shares by recipient")))
    , m_chart(new StackedChart(tr("Revenue by recipient over time")))
    , m_tabs(new QTabWidget)
{
    setBreadcrumb(tr("Models"));
    connect(this, &Page::breadcrumbChosen, this, &ModelPage::modelsAsked);
    connect(addAction(tr("Import revenue…")), &QPushButton::clicked, this, &PortfolioPage::importAsked);

    m_splitRows = new tables::ListModel<std::pair<int, engine::Rate>>(
        {{tr("Recipient"), [](const auto &row) { return exchange::recipientTitle(static_cast<Recipient>(row.first)); },
          false,
          [](const auto &row, int role) {
              return role == SwatchRole ? QVariant(recipientColor(row.first)) : QVariant();
          }},
         {tr("Share"), [](const auto &row) { return tables::rateText(row.second); }, true}},
        this);
    m_split->setModel(m_splitRows);
    m_split->horizontalHeader()->hide();
    m_split->verticalHeader()->setDefaultSectionSize(25);
    m_split->setMinimumHeight(7 * 25 + 2);
    m_donut->setMaximumHeight(150);
    m_splitCard->body()->addWidget(m_donut);
    m_splitCard->body()->addWidget(m_split);
    auto *chartCard = new Card(tr("Revenue by recipient"), tr("USDC per month"));
    m_chart->setFormat([](qint64 units) { return amountText(engine::Amount::ofUnits(units)); });
    m_chart->setEmptyText(tr("This model has earned nothing yet. Import its payments to see them here."));
    chartCard->body()->addWidget(m_chart);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::l);
    top->addWidget(m_identity, 2);
    top->addWidget(chartCard, 4);
    top->addWidget(m_splitCard, 2);
    content()->addLayout(top, 3);
    auto *tabsCard = new Card;
    tabsCard->body()->addWidget(m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(220);
    content()->addWidget(tabsCard, 2);
    addTab(tr("Versions"),
           {tr("Version"), tr("Released"), tr("What changed"), tr("Payments"), tr("Revenue"), tr("To creator"),
            tr("To backers")},
           3, tr("No versions yet."));
    addTab(tr("Terms"),
           {tr("From"), tr("Creator b"), tr("Backers a"), tr("Processors y"), tr("Yield c"), tr("Network")}, 1,
           tr("No terms yet."));
    addTab(tr("Performance"), {tr("Metric"), tr("Dataset"), tr("Version"), tr("Value"), tr("Unit"), tr("Better")}, 99,
           tr("No performance stated."));
    addTab(tr("Rounds"),
           {tr("Round"), tr("Opens"), tr("Closes"), tr("Phase"), tr("Outcome"), tr("Backers"), tr("Received")}, 5,
           tr("No rounds yet."));
    addTab(tr("Ownership"), {tr("From"), tr("Party"), tr("Shares"), tr("Of all shares")}, 2, tr("No ownership yet."));
    addTab(tr("History"), {tr("Date"), tr("Stage")}, 99, tr("No history yet."));
}

TableView *ModelPage::addTab(const QString &title, const QStringList &columns, int rightFrom, const QString &empty)
{
    std::vector<tables::ListModel<Line>::Column> described;
    for (int i = 0; i < columns.size(); ++i)
        described.push_back({columns[i], [i](const Line &line) { return line.cells.value(i); }, i >= rightFrom});
    auto *model = new tables::ListModel<Line>(std::move(described), this);
    auto *view = new TableView(title);
    view->setModel(model);
    view->setEmptyText(empty);
    m_tabs->addTab(view, title);
    m_lines.push_back(model);
    m_views.push_back(view);
    return view;
}

void ModelPage::setLines(int tab, std::vector<Line> lines)
{
    m_lines[static_cast<std::size_t>(tab)]->setRows(std::move(lines));
    m_views[static_cast<std::size_t>(tab)]->fitColumns(tab == VersionsTab ? 2 : tab == OwnershipTab ? 1 : 0);
}

void ModelPage::showModel(const QString &id)
{
    m_model = id.toStdString();
    invalidate();
}

void ModelPage::refresh()
{
    if (!facts()->find<portfolio::Model>(m_model))
        return Q_EMIT modelsAsked();
    const auto gather = [id = m_model](portfolio::Portfolio &p) -> Result<Data> {
        Data data;
        portfolio::DistributionQuery query;
        query.models = {id};
        auto byMonth = portfolio::distribution(p, query);
        query.step = engine::Step::All;
        query.byVersion = true;
        auto byVersion = portfolio::revenue(p, query);
        auto parts = portfolio::distribution(p, query);
        auto owners = portfolio::ownership(p, {id});
        auto split = portfolio::currentSplit(p, id, today());
        auto rounds = portfolio::roundStates(*p.facts(), today());
        for (const Error *error : {byMonth ? nullptr : &byMonth.error(), byVersion ? nullptr : &byVersion.error(),
                                   parts ? nullptr : &parts.error(), owners ? nullptr : &owners.error(),
                                   split ? nullptr : &split.error(), rounds ? nullptr : &rounds.error()})
            if (error)
                return *error;
        return Data{*split, *byMonth, *byVersion, *parts, *owners, *rounds};
    };
    session()->query(this, gather, [this](const Result<Data> &data) {
        if (data)
            show(*data);
        else
            showError(data.error());
    });
}

void ModelPage::show(const Data &data)
{
    const auto facts = this->facts();
    const portfolio::Model *model = facts->find<portfolio::Model>(m_model);
    if (!model)
        return;
    setTitle(text(model->name));
    const auto stage = facts->stageOn(model->id, today());
    setState(stage ? exchange::stageTitle(*stage) : QString(), stage ? stageTone(*stage) : Tone::Neutral);

    // Identity
    while (QLayoutItem *item = m_identity->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto *domain = facts->find<portfolio::Domain>(model->domain);
    const auto *creator = facts->find<portfolio::Party>(model->creator);
    QVector<std::pair<QString, QString>> identity = {{tr("Domain"), domain ? text(domain->name) : QString()},
                                                     {tr("Creator"), creator ? text(creator->name) : QString()},
                                                     {tr("Task"), text(model->task)},
                                                     {tr("Licence"), text(model->licence)},
                                                     {tr("Summary"), text(model->summary)}};
    for (const auto &entry : facts->ofModel<portfolio::Metadata>(model->id))
        identity << std::pair(text(entry.key), text(entry.value));
    for (const auto &entry : facts->ofModel<portfolio::Constraint>(model->id))
        identity << std::pair(text(entry.key),
                              text(entry.value) + (entry.unit ? QLatin1Char(' ') + text(*entry.unit) : QString()));
    for (const auto &[name, value] : identity) {
        m_identity->body()->addWidget(new Label(name, TextStyle::Caption, Role::Muted));
        auto *words = new Label(value);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_identity->body()->addWidget(words);
    }
    m_identity->body()->addStretch(1);

    // Split
    std::vector<std::pair<int, engine::Rate>> rows;
    QVector<Slice> slices;
    for (const auto &[recipient, rate] : data.split.rates) {
        rows.emplace_back(static_cast<int>(recipient), rate);
        slices << Slice{exchange::recipientTitle(recipient), recipientColor(static_cast<int>(recipient)),
                        static_cast<double>(rate.units())};
    }
    m_splitCard->setSubtitle(data.split.terms ? tr("Terms since %1").arg(dayText(data.split.terms->from))
                                              : tr("No terms are in force yet."));
    m_splitRows->setRows(std::move(rows));
    m_split->fitColumns(0);
    m_donut->setSlices(slices);

    // Revenue by month
    ChartData chart;
    std::map<engine::Day, ByRecipient> months;
    for (const auto &row : data.byMonth)
        months[row.period][static_cast<std::size_t>(*row.recipient)] = row.amount;
    if (!months.empty())
        for (engine::Day day = months.begin()->first; day <= months.rbegin()->first;
             day = engine::nextPeriod(day, engine::Step::Month))
            months[day];
    for (const auto &[day, sums] : months) {
        chart.starts << dateOf(day);
        chart.periodNames << text(engine::periodName(day, engine::Step::Month));
    }
    for (int recipient = 0; recipient < 7; ++recipient) {
        ChartSeries series{exchange::recipientTitle(static_cast<Recipient>(recipient)), recipientColor(recipient), {}};
        for (const auto &[day, sums] : months)
            series.values << sums[static_cast<std::size_t>(recipient)].units();
        chart.series << series;
    }
    std::vector<Line> versions;
    for (std::size_t place = 0; place < facts->all<portfolio::Version>().size(); ++place) {
        const portfolio::Version &version = facts->all<portfolio::Version>()[place];
        if (version.model != model->id)
            continue;
        chart.marks << ChartMark{dateOf(version.releasedOn), text(version.version)};
        portfolio::RevenueRow earned;
        for (const auto &row : data.byVersion)
            if (row.version == place)
                earned = row;
        engine::Amount parts[engine::recipientCount];
        for (const auto &row : data.versionParts)
            if (row.version == place)
                parts[static_cast<std::size_t>(*row.recipient)] = row.amount;
        versions.push_back(
            {{text(version.version), dayText(version.releasedOn), text(version.notes ? version.notes : version.kind),
              tables::countText(earned.payments), amountText(earned.net), amountText(parts[0]), amountText(parts[1])}});
    }
    m_chart->setData(chart);
    setLines(VersionsTab, std::move(versions));

    std::vector<Line> terms;
    for (const auto &entry : facts->ofModel<portfolio::Terms>(model->id)) {
        const engine::Rate processors = facts->processorsOf(entry);
        const engine::Rate yield = entry.yield.value_or(engine::Rate());
        const auto network = engine::assignableRate.units() - entry.creator.units() - entry.backers.units() -
                             processors.units() - yield.units();
        terms.push_back({{dayText(entry.from), tables::rateText(entry.creator), tables::rateText(entry.backers),
                          tables::rateText(processors), tables::rateText(yield),
                          tables::rateText(engine::Rate::ofUnits(network))}});
    }
    setLines(TermsTab, std::move(terms));
    std::vector<Line> performance;
    for (const auto &entry : facts->ofModel<portfolio::Performance>(model->id))
        performance.push_back({{text(entry.metric), text(entry.dataset), text(entry.version),
                                text(entry.value.toString()), text(entry.unit),
                                entry.better == portfolio::Better::Lower ? tr("lower")
                                : entry.better                           ? tr("higher")
                                                                         : QStringLiteral("—")}});
    setLines(PerformanceTab, std::move(performance));
    std::vector<Line> rounds;
    for (const auto &state : data.rounds) {
        const auto &round = facts->all<portfolio::Round>()[state.round];
        if (round.model == model->id)
            rounds.push_back(
                {{text(round.name), dayText(round.opensOn), dayText(round.closesOn), exchange::phaseTitle(state.phase),
                  exchange::outcomeTitle(state.outcome), tables::countText(static_cast<std::int64_t>(state.backers)),
                  amountText(state.received)}});
    }
    setLines(RoundsTab, std::move(rounds));
    std::vector<Line> owners;
    for (const auto &row : data.ownership)
        owners.push_back(
            {{row.from == engine::Day::first() ? tr("the beginning") : dayText(row.from),
              text(facts->all<portfolio::Party>()[row.party].name), tables::countText(row.shares.units()),
              QLocale().toString(
                  100.0 * static_cast<double>(row.shares.units()) / static_cast<double>(row.total.units()), 'f', 4) +
                  QStringLiteral("\u00a0%")}});
    setLines(OwnershipTab, std::move(owners));
    std::vector<Line> history;
    for (const auto &entry : facts->ofModel<portfolio::StageEntry>(model->id))
        history.push_back({{dayText(entry.on), exchange::stageTitle(entry.stage)}});
    setLines(HistoryTab, std::move(history));
}

} // namespace cb::ui
