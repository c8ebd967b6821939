// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models/model_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/time_chart.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_table.h"
#include "ui/pages/event_marks.h"
#include "ui/pages/models/ownership_table.h"
#include "ui/pages/models/performance_comparison.h"
#include "ui/pages/models/stage_tone.h"
#include "ui/pages/models/version_economics.h"
#include "ui/pages/split_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Amount;
using engine::Recipient;
using portfolio::Kind;
using portfolio::Record;
using tables::amountText;
using tables::fromUtf8;

struct ModelPage::Data {
    portfolio::CurrentSplit split;
    std::vector<portfolio::DistributionRow> byMonth;
    std::vector<portfolio::RevenueRow> byVersion;
    std::vector<portfolio::DistributionRow> versionParts;
    std::vector<portfolio::OwnershipRow> ownership;
    EconomicsData economics;
    std::vector<portfolio::Event> events;
};

namespace {

using Columns = std::vector<RecordTable::Model::Column>;

QStringList fields(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list << QString::fromLatin1(name);
    return list;
}

// What the terms' own fields leave to be told, so that the rates of a row add up to 100 %.
Columns ratesLeft(const std::function<std::shared_ptr<const portfolio::Facts>()> &facts)
{
    const auto processors = [facts](const Record &record) {
        return facts()->processorsOf(std::get<portfolio::Terms>(record));
    };
    const auto ofDomain = [](const Record &record, int role) {
        return role == Qt::ToolTipRole && !std::get<portfolio::Terms>(record).processors
                   ? QVariant(ModelPage::tr("The rate of the model’s domain"))
                   : QVariant();
    };
    const auto fixed = [](const Record &) { return tables::rateText(engine::fixedRate); };
    const auto network = [processors](const Record &record) {
        const auto &terms = std::get<portfolio::Terms>(record);
        return tables::rateText(engine::Rate::ofUnits(engine::assignableRate.units() - terms.creator.units() -
                                                      terms.backers.units() - processors(record).units() -
                                                      terms.yield.value_or(engine::Rate()).units()));
    };
    using Column = RecordTable::Model::Column;
    Columns columns;
    columns.push_back(Column{exchange::recipientTitle(Recipient::Processors),
                             [processors](const Record &record) { return tables::rateText(processors(record)); }, true,
                             ofDomain});
    columns.push_back(Column{exchange::recipientTitle(Recipient::BuybackBurn), fixed, true});
    columns.push_back(Column{exchange::recipientTitle(Recipient::Foundation), fixed, true});
    columns.push_back(Column{exchange::recipientTitle(Recipient::Network), network, true});
    return columns;
}

QString capitalised(const std::string &utf8)
{
    QString text = fromUtf8(utf8);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

ModelPage::ModelPage(QWidget *parent)
    : PortfolioPage({}, parent)
    , m_identity(new FactList(FactList::Values::Left))
    , m_split(new SplitCard)
    , m_chart(new TimeChart(tr("Revenue by recipient over time")))
    , m_tabs(new QTabWidget)
{
    setBreadcrumb(tr("Models"));
    connect(this, &Page::breadcrumbChosen, this, &ModelPage::modelsAsked);
    auto *more = new QMenu(this);
    more->addAction(tr("Edit identity…"), this, &ModelPage::editModel);
    more->addAction(tr("Registration document…"), this, &ModelPage::saveRegistration);
    addAction(tr("More"))->setMenu(more);
    connect(addAction(tr("Change stage…")), &QPushButton::clicked, this, &ModelPage::changeStage);
    connect(addAction(tr("Import revenue…"), true), &QPushButton::clicked, this, &PortfolioPage::importAsked);
    content()->addWidget(makeTop(), 3);
    makeTabs();
    auto *tabs = new Card;
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(280);
    m_tabs->setUsesScrollButtons(true);
    tabs->body()->addWidget(m_tabs);
    content()->addWidget(tabs, 2);
}

QWidget *ModelPage::makeTop()
{
    auto *chart = new Card(tr("Revenue by recipient"), tr("USDC per month"));
    m_chart->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_chart->setEmptyText(tr("This model has earned nothing yet. Import its payments to see them here."));
    chart->body()->addWidget(m_chart);
    chart->setMinimumHeight(330);
    auto *identity = new Card(tr("Identity"));
    identity->body()->addWidget(m_identity);
    auto *right = new QWidget;
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(chart, 5);
    row->addWidget(m_split, 2);
    return new TwoPane(identity, 2, right, 5, 1000);
}

RecordTable *ModelPage::addTable(RecordTable *table, const QString &title, const QString &empty)
{
    table->setEmptyText(empty);
    connect(table, &RecordTable::failed, this, [this](const Error &error) { showError(error); });
    if (!title.isEmpty())
        m_tabs->addTab(table, title);
    m_tables.push_back(table);
    return table;
}

const ModelPage::Earned &ModelPage::earned(const Record &version) const
{
    static const Earned nothing;
    const auto found = m_earned.find(portfolio::entryOf(version));
    return found == m_earned.end() ? nothing : found->second;
}

void ModelPage::makeTabs()
{
    const QString model = QStringLiteral("model");
    const auto amount = [this](const QString &title, Amount Earned::*part) {
        return RecordTable::Model::Column{
            title, [this, part](const Record &version) { return amountText(earned(version).*part); }, true};
    };
    addTable(new RecordTable(Kind::Version, model, fields({"version", "released_on", "kind", "notes"}),
                             Columns{{tr("Payments"),
                                      [this](const Record &v) { return tables::countText(earned(v).payments); }, true},
                                     amount(tr("Revenue"), &Earned::net),
                                     amount(tr("To creator"), &Earned::creator),
                                     amount(tr("To backers"), &Earned::backers)}),
             tr("Versions"), tr("No versions yet. Better versions bring more use and more revenue."))
        ->setFormHook([this](RecordDialog &dialog) { fingerprintVersion(dialog); });
    m_economics = new VersionEconomics;
    connect(m_economics, &VersionEconomics::explainAsked, this,
            [this](const portfolio::TrailQuery &query) { explainPart(query); });
    m_tabs->addTab(m_economics, tr("Economics"));
    addTable(new RecordTable(Kind::Terms, model, fields({"from", "version", "creator", "backers", "yield"}),
                             ratesLeft([this] { return facts(); })),
             tr("Terms"), tr("No terms yet: nothing can be earned before there are."))
        ->setFormHook([this](RecordDialog &dialog) { previewTerms(dialog); });
    auto *performance = addTable(
        new RecordTable(Kind::Performance, model, fields({"metric", "dataset", "version", "value", "unit", "better"})),
        {}, tr("No performance stated."));
    m_comparison = new PerformanceComparison;
    m_tabs->addTab(new TwoPane(performance, 1, m_comparison, 1, 900), tr("Performance"));
    addTable(new RecordTable(Kind::Constraint, model, fields({"key", "value", "unit"})), tr("Constraints"),
             tr("No constraints stated."));
    addTable(new RecordTable(Kind::Metadata, model, fields({"key", "value"})), tr("Metadata"),
             tr("No metadata stated."));
    addTable(new RecordTable(Kind::Round, model,
                             fields({"name", "opens_on", "closes_on", "soft_cap", "hard_cap", "minimum"})),
             tr("Rounds"), tr("No rounds yet."));
    m_tabs->addTab(makeOwnership(), tr("Ownership"));
    addTable(new RecordTable(
                 Kind::Conversion, model,
                 fields({"on", "round_price", "pre_money", "new_money", "options", "promised", "pool", "pool_target"})),
             tr("SAFE conversions"), tr("No SAFE has been converted yet."))
        ->setFormHook([this](RecordDialog &dialog) { previewConversion(dialog); });
    addTable(new RecordTable(Kind::Valuation, model, fields({"on", "party", "value"})), tr("Valuations"),
             tr("No holding has been valued yet."));
    m_stages = addTable(new RecordTable(Kind::Stage, model, fields({"on", "stage"})), tr("History"),
                        tr("No stage has been entered yet."));
    m_stages->setFormHook([this](RecordDialog &dialog) { previewStage(dialog); });
}

QWidget *ModelPage::makeOwnership()
{
    m_owners = makeOwnershipModel(this, [this] { return shown(); });
    m_ownersView = new TableView(tr("Who owns the model"));
    m_ownersView->setModel(m_owners);
    auto *entries = addTable(
        new RecordTable(Kind::Ownership, QStringLiteral("model"), fields({"on", "party", "shares", "proceeds"})), {},
        tr("No holdings entered: the creator owns all 10,000,000 shares."));
    auto *holders = new QWidget;
    auto *column = new QVBoxLayout(holders);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(new Label(tr("Who owns the model, and from when"), TextStyle::BodyBold));
    column->addWidget(m_ownersView, 1);
    return new TwoPane(holders, 1, entries, 1, 700);
}

void ModelPage::showModel(const QString &id)
{
    m_model = id.toStdString();
    invalidate();
}

void ModelPage::refresh()
{
    const portfolio::Model *model = facts()->find<portfolio::Model>(m_model);
    if (!model)
        return Q_EMIT modelsAsked();
    showIdentity(*model);
    for (RecordTable *table : m_tables)
        table->show(session(), m_model);
    m_comparison->show(*facts(), m_model);
    const auto gather = [id = m_model](portfolio::Portfolio &p) -> Result<Data> {
        portfolio::DistributionQuery query;
        query.models = {id};
        auto byMonth = portfolio::distribution(p, query);
        query.step = engine::Step::All;
        query.byVersion = true;
        auto byVersion = portfolio::revenue(p, query);
        auto parts = portfolio::distribution(p, query);
        auto economics = economicsData(p, id, today());
        auto owners = portfolio::ownership(p, {id});
        auto split = portfolio::currentSplit(p, id, today());
        auto events = portfolio::events(p, {id}, today());
        for (const Error *error : {byMonth ? nullptr : &byMonth.error(), byVersion ? nullptr : &byVersion.error(),
                                   parts ? nullptr : &parts.error(), owners ? nullptr : &owners.error(),
                                   economics ? nullptr : &economics.error(), split ? nullptr : &split.error(),
                                   events ? nullptr : &events.error()})
            if (error)
                return *error;
        return Data{*split, *byMonth, *byVersion, *parts, *owners, *economics, *events};
    };
    ask(gather, [this](const Data &data) { show(data); });
}

void ModelPage::show(const Data &data)
{
    m_current = data.split;
    m_split->show(data.split, *shown());
    showChart(data);
    showVersions(data);
    m_economics->show(*shown(), m_model, data.economics);
    m_owners->setRows(data.ownership);
    m_ownersView->fitColumns(1);
}

void ModelPage::showIdentity(const portfolio::Model &model)
{
    setTitle(fromUtf8(model.name));
    const auto stage = facts()->stageOn(model.id, today());
    setState(stage ? exchange::stageTitle(*stage) : QString(), stage ? stageTone(*stage) : Tone::Neutral);
    const auto text = [](const std::optional<std::string> &utf8) { return utf8 ? fromUtf8(*utf8) : QString(); };
    QVector<FactList::Item> items = {{tr("Domain"), tables::recordTitle(*facts(), Kind::Domain, model.domain)},
                                     {tr("Creator"), tables::recordTitle(*facts(), Kind::Party, model.creator)},
                                     {tr("Task"), text(model.task)},
                                     {tr("Licence"), text(model.licence)},
                                     {tr("Summary"), text(model.summary)}};
    for (const auto &entry : facts()->ofModel<portfolio::Metadata>(model.id))
        items << FactList::Item{capitalised(entry.key), fromUtf8(entry.value)};
    for (const auto &entry : facts()->ofModel<portfolio::Constraint>(model.id))
        items << FactList::Item{capitalised(entry.key),
                                fromUtf8(entry.value) + (entry.unit ? QLatin1Char(' ') + text(entry.unit) : QString())};
    m_identity->setItems(items);
}

void ModelPage::showChart(const Data &data)
{
    ChartData chart;
    std::map<engine::Day, portfolio::ByRecipient> months;
    for (const auto &row : data.byMonth)
        months[row.period][static_cast<std::size_t>(*row.recipient)] = row.amount;
    if (!months.empty())
        for (engine::Day day = months.begin()->first; day <= months.rbegin()->first;
             day = engine::nextPeriod(day, engine::Step::Month))
            months[day];
    std::vector<portfolio::ByRecipient> byPeriod;
    for (const auto &[day, sums] : months) {
        chart.starts << tables::dateOf(day);
        chart.periodNames << fromUtf8(engine::periodName(day, engine::Step::Month));
        byPeriod.push_back(sums);
    }
    chart.series = recipientSeries(byPeriod);
    chart.marks = eventMarks(data.events, *shown(), months.empty() ? today() : months.begin()->first, today());
    m_chart->setData(chart);
}

void ModelPage::showVersions(const Data &data)
{
    m_earned.clear();
    const auto &versions = shown()->all<portfolio::Version>();
    for (const auto &row : data.byVersion) {
        if (!row.version)
            continue;
        Earned &earned = m_earned[versions[*row.version].entry];
        earned.payments = row.payments;
        earned.net = row.net;
    }
    for (const auto &row : data.versionParts) {
        if (!row.version)
            continue;
        Earned &earned = m_earned[versions[*row.version].entry];
        if (row.recipient == Recipient::Creator)
            earned.creator = row.amount;
        if (row.recipient == Recipient::Backers)
            earned.backers = row.amount;
    }
    m_tables.front()->show(session(), m_model);
}

} // namespace cb::ui
