// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenarios_page.h"

#include "exchange/text.h"
#include "portfolio/validation.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/time_chart.h"
#include "ui/charts/tornado_chart.h"
#include "ui/forms/record_form.h"
#include "ui/pages/scenarios/agreement_lab.h"
#include "ui/pages/scenarios/scenario_figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Amount;
using portfolio::Kind;
using portfolio::Projection;
using portfolio::Recipient;
using portfolio::Scenario;
using tables::amountText;
using tables::fromUtf8;

namespace {

enum Mode { Monthly, Cumulative };

constexpr int highestChart = 430;

Amount minus(Amount a, Amount b)
{
    return Amount::ofUnits(a.units() - b.units());
}

Scenario newScenario(const QString &name)
{
    Scenario scenario;
    scenario.name = name.toStdString();
    scenario.months = 24;
    scenario.volatility = engine::Rate::ofUnits(100'000);
    return scenario;
}

} // namespace

ScenariosPage::ScenariosPage(QWidget *parent)
    : PortfolioPage(tr("Scenarios"), parent)
    , m_dashboard(new QWidget)
    , m_picker(new QComboBox)
    , m_timer(new QTimer(this))
{
    m_picker->setAccessibleName(tr("Scenario"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(18);
    addTool(m_picker);
    m_remove = addAction(tr("Remove"));
    m_save = addAction(tr("Keep"), true);
    connect(m_save, &QPushButton::clicked, this, &ScenariosPage::save);
    connect(m_remove, &QPushButton::clicked, this, &ScenariosPage::remove);
    connect(m_picker, &QComboBox::activated, this, &ScenariosPage::chooseScenario);
    m_timer->setSingleShot(true);
    m_timer->setInterval(250);
    connect(m_timer, &QTimer::timeout, this, &ScenariosPage::compute);
    auto *row = new QHBoxLayout(m_dashboard);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TwoPane(makeResults(), 5, makeSettings(), 2, 900));
    m_empty = new EmptyState(tr("Nothing to go on from yet"),
                             tr("A scenario carries revenue on from the last payment. Import or record payments first; "
                                "then ask what growth, other terms or a new round would change."),
                             tr("Import revenue…"));
    connect(m_empty, &EmptyState::actionTriggered, this, &PortfolioPage::importAsked);
    content()->addWidget(m_dashboard, 1);
    content()->addWidget(m_empty, 1);
    m_empty->hide();
}

QWidget *ScenariosPage::makeSettings()
{
    m_settings = new Card(tr("What changes"), tr("What is left empty stays as it is."));
    m_settings->setMinimumWidth(300);
    m_formPlace = m_settings->body();
    m_formPlace->addStretch(1);
    return m_settings;
}

QWidget *ScenariosPage::makeResults()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    m_figures = new ScenarioFigures;
    column->addWidget(m_figures);
    column->addWidget(makeChart(), 3);
    column->addWidget(makeDetails(), 2);
    return box;
}

QWidget *ScenariosPage::makeChart()
{
    m_chartCard = new Card(tr("Base against scenario"), QStringLiteral(" "));
    m_quantity = new QComboBox;
    m_quantity->setAccessibleName(tr("What is looked at"));
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quantity->setMinimumContentsLength(12);
    m_mode = new SegmentedControl({tr("By month"), tr("Summed up")}, tr("How months are shown"));
    m_chartCard->addAction(m_quantity);
    m_chartCard->addAction(m_mode);
    connect(m_quantity, &QComboBox::activated, this, &ScenariosPage::compute);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this] {
        if (m_data)
            showChart(*m_data);
    });
    m_chart = new TimeChart(tr("Base against scenario"));
    m_chart->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_chart->setStateKey(QStringLiteral("scenarios/hidden"));
    m_chartCard->body()->addWidget(m_chart);
    m_chartCard->setMaximumHeight(highestChart); // what follows is in sight beside the long form
    return m_chartCard;
}

QWidget *ScenariosPage::makeDetails()
{
    m_tornado = new TornadoChart(tr("What matters most"));
    m_tornado->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_tornado->setEmptyText(tr("No setting moves this figure."));
    m_months = new tables::ListModel<MonthRow>(
        {{tr("Month"),
          [](const MonthRow &row) { return fromUtf8(engine::periodName(row.month, engine::Step::Month)); }},
         {tr("Base"), [](const MonthRow &row) { return amountText(row.base); }, true},
         {tr("Scenario"), [](const MonthRow &row) { return amountText(row.changed); }, true},
         {tr("Difference"), [](const MonthRow &row) { return amountText(minus(row.changed, row.base)); }, true}},
        this);
    m_monthsView = new TableView(tr("Months"));
    m_monthsView->setModel(m_months);
    const auto when = [](const std::optional<engine::Day> &month) {
        return month ? fromUtf8(engine::periodName(*month, engine::Step::Month)) : tr("not in this time");
    };
    m_caps =
        new tables::ListModel<CapRow>({{tr("Agreement"),
                                        [this](const CapRow &row) {
                                            return facts()->find<portfolio::Agreement>(row.agreement)
                                                       ? tables::recordTitle(*facts(), Kind::Agreement, row.agreement)
                                                       : tr("New backing of the scenario");
                                        }},
                                       {tr("Base"), [when](const CapRow &row) { return when(row.base); }, true},
                                       {tr("Scenario"), [when](const CapRow &row) { return when(row.changed); }, true}},
                                      this);
    m_capsView = new TableView(tr("When caps are met"));
    m_capsView->setModel(m_caps);
    m_capsView->setEmptyText(tr("No agreement has a cap left to be met."));
    m_lab = new AgreementLab;
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(m_tornado, tr("What matters most"));
    tabs->addTab(m_monthsView, tr("Months"));
    tabs->addTab(m_capsView, tr("Caps"));
    tabs->addTab(m_lab, tr("Agreement lab"));
    tabs->setMinimumHeight(250);
    auto *card = new Card;
    card->body()->addWidget(tabs);
    return card;
}

void ScenariosPage::sessionChanged()
{
    m_data.reset();
    m_shown = {};
    delete m_form;
    m_form = nullptr;
    m_lab->show(nullptr, {});
}

void ScenariosPage::refresh()
{
    const std::string kept = m_form ? m_picker->currentData().toString().toStdString() : std::string();
    const bool typing = m_form && m_form->dirty();
    fillPicker(kept);
    fillQuantities();
    if (!m_form || !typing) {
        const auto *scenario = facts()->find<Scenario>(kept);
        return takeScenario(scenario ? *scenario : newScenario(tr("What if")));
    }
    compute();
}

void ScenariosPage::fillPicker(const std::string &choose)
{
    m_picker->clear();
    m_picker->addItem(tr("New scenario"), QString());
    for (const Scenario &scenario : facts()->all<Scenario>())
        m_picker->addItem(fromUtf8(scenario.name), fromUtf8(scenario.id));
    m_picker->setCurrentIndex(qMax(0, m_picker->findData(fromUtf8(choose))));
    m_taken = m_picker->currentIndex();
}

void ScenariosPage::chooseScenario()
{
    if (m_form && m_form->dirty() &&
        !confirmed(this, tr("Scenarios"), tr("Discard what you have changed in this scenario?"), tr("Discard")))
        return m_picker->setCurrentIndex(m_taken);
    m_taken = m_picker->currentIndex();
    const auto *kept = facts()->find<Scenario>(m_picker->currentData().toString().toStdString());
    takeScenario(kept ? *kept : newScenario(tr("What if")));
}

void ScenariosPage::fillQuantities()
{
    const QString chosen = m_quantity->currentData().toString();
    const portfolio::Concern concerned = concern();
    m_quantity->clear();
    m_quantity->addItem(tr("All revenue"), QStringLiteral("revenue"));
    for (int recipient = 0; recipient < static_cast<int>(engine::recipientCount); ++recipient)
        m_quantity->addItem(exchange::recipientTitle(static_cast<Recipient>(recipient)),
                            QStringLiteral("recipient:%1").arg(recipient));
    const auto &parties = facts()->all<portfolio::Party>();
    for (std::size_t place = 0; place < parties.size(); ++place)
        if (concerned.everyone() || parties[place].id == concerned.party)
            m_quantity->addItem(fromUtf8(parties[place].name), QStringLiteral("party:%1").arg(place));
    const QString usual = concerned.everyone() ? QStringLiteral("revenue")
                                               : QStringLiteral("party:%1").arg(facts()->partyPlace(concerned.party));
    m_quantity->setCurrentIndex(qMax(0, m_quantity->findData(chosen.isEmpty() ? usual : chosen)));
}

Quantity ScenariosPage::quantity() const
{
    const QString data = m_quantity->currentData().toString();
    const auto place = static_cast<std::size_t>(data.section(QLatin1Char(':'), 1).toUInt());
    if (data.startsWith(QLatin1String("recipient")))
        return {Quantity::Of::Recipient, place};
    return data.startsWith(QLatin1String("party")) ? Quantity{Quantity::Of::Party, place} : Quantity{};
}

void ScenariosPage::takeScenario(const Scenario &scenario)
{
    delete m_form;
    m_form = new RecordForm(facts(), scenario, {}, FieldEditor::Marks::None);
    m_form->setHeadings({{QStringLiteral("months"), tr("Time and growth")},
                         {QStringLiteral("version_on"), tr("Version")},
                         {QStringLiteral("terms_from"), tr("Terms")},
                         {QStringLiteral("backing_on"), tr("Backing")},
                         {QStringLiteral("dn_price"), tr("Price and chance")}});
    const auto hint = [this](const char *field, const QString &text) {
        if (auto *line = qobject_cast<QLineEdit *>(m_form->editorOf(field)->editor()))
            line->setPlaceholderText(text);
    };
    hint("seasonality", QStringLiteral("100,90,110,…"));
    hint("seed", QString::number(usualSeed));
    hint("paths", QString::number(usualPaths));
    m_formPlace->insertWidget(0, m_form);
    m_remove->setVisible(scenario.entry != 0);
    connect(m_form, &RecordForm::changed, m_timer, qOverload<>(&QTimer::start));
    compute();
}

void ScenariosPage::compute()
{
    const bool any = facts() && !facts()->all<portfolio::Model>().empty();
    m_dashboard->setVisible(any);
    m_empty->setVisible(!any);
    if (!any || !m_form)
        return;
    const auto record = m_form->checked();
    if (!record) { // told where nothing moves under the hands of who types
        setState(tr("Not up to date"), Tone::Negative);
        m_chartCard->setSubtitle(tr("Some assumptions need another look; the figures are still those of before."));
        return;
    }
    setState(m_form->dirty() ? tr("Changed") : QString(), Tone::Warning);
    m_shown = std::get<Scenario>(*record);
    m_lab->show(session(), m_shown);
    session()->query(
        this,
        [scenario = m_shown, asked = quantity()](portfolio::Portfolio &p) { return scenarioData(p, scenario, asked); },
        [this, generation = ++m_generation](const Result<ScenarioData> &data) {
            if (generation != m_generation)
                return;
            if (!data)
                return showError(data.error());
            show(*data);
        });
}

void ScenariosPage::show(const ScenarioData &data)
{
    m_data = data;
    const bool any = !data.result.base.months.empty();
    m_dashboard->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    m_figures->show(data, m_shown);
    showChart(data);
    showSensitivity(data);
    showCaps(data);
    std::vector<MonthRow> rows;
    const Quantity looked = quantity();
    for (std::size_t m = 0; m < data.result.base.months.size(); ++m)
        rows.push_back({data.result.base.months[m], looked.in(data.result.base, m), looked.in(data.result.changed, m)});
    m_months->setRows(std::move(rows));
    m_monthsView->fitColumns(0);
}

void ScenariosPage::showChart(const ScenarioData &data)
{
    const Quantity looked = quantity();
    const bool summed = m_mode->current() == Cumulative;
    ChartData chart;
    chart.stacked = false;
    ChartSeries base{tr("Base"), recipientColor(6), {}, true};
    ChartSeries changed{tr("Scenario"), color(Role::Accent, palette()), {}};
    ChartBand band{tr("10 to 90 of 100 paths"), color(Role::Accent, palette()), {}, {}};
    qint64 baseSum = 0;
    qint64 changedSum = 0;
    const auto &simulation = data.simulation;
    for (std::size_t m = 0; m < data.result.base.months.size(); ++m) {
        const engine::Day month = data.result.base.months[m];
        chart.starts << tables::dateOf(month);
        chart.periodNames << fromUtf8(engine::periodName(month, engine::Step::Month));
        const qint64 now = looked.in(data.result.base, m).units();
        const qint64 then = looked.in(data.result.changed, m).units();
        base.values << (summed ? baseSum += now : now);
        changed.values << (summed ? changedSum += then : then);
        if (!simulation || looked.of == Quantity::Of::Party)
            continue;
        const bool all = looked.of == Quantity::Of::Revenue;
        const portfolio::Band &of =
            summed ? (all ? simulation->cumulativeRevenue[m] : simulation->cumulative[m][looked.place])
                   : (all ? simulation->revenue[m] : simulation->byRecipient[m][looked.place]);
        band.low << of.low.units();
        band.high << of.high.units();
    }
    chart.series = {base, changed};
    if (!band.low.isEmpty())
        chart.bands << band;
    if (m_shown.versionOn)
        chart.marks << ChartMark{tables::dateOf(*m_shown.versionOn), tr("better version")};
    if (m_shown.termsFrom)
        chart.marks << ChartMark{tables::dateOf(*m_shown.termsFrom), tr("other terms")};
    if (m_shown.backingOn)
        chart.marks << ChartMark{tables::dateOf(*m_shown.backingOn), tr("new backing")};
    m_chart->setData(chart);
    m_chartCard->setSubtitle(simulation ? tr("%1 · USDC a month · %n simulated path(s), seed %2", nullptr,
                                             static_cast<int>(simulation->paths))
                                              .arg(m_quantity->currentText())
                                              .arg(m_shown.seed.value_or(usualSeed))
                                        : tr("%1 · USDC a month").arg(m_quantity->currentText()));
}

QString ScenariosPage::settingTitle(portfolio::Sensitivity::Setting setting)
{
    const QString titles[] = {tr("Growth a month"), tr("Churn a month"), tr("Uplift of the version"),
                              tr("Creator’s part"), tr("Backers’ part"), tr("Processors’ part")};
    return titles[static_cast<std::size_t>(setting)];
}

void ScenariosPage::showSensitivity(const ScenarioData &data)
{
    QVector<TornadoBar> bars;
    for (const portfolio::Sensitivity &moved : data.sensitivity)
        if (moved.low != moved.high)
            bars << TornadoBar{tr("%1 ± %2 %").arg(settingTitle(moved.setting), QLocale().toString(moved.step)),
                               moved.low.units(), moved.high.units()};
    m_tornado->setBars(quantity().total(data.result.changed).units(), bars,
                       tr("%1, %n month(s), USDC", nullptr, static_cast<int>(data.result.base.months.size()))
                           .arg(m_quantity->currentText()));
}

void ScenariosPage::showCaps(const ScenarioData &data)
{
    std::vector<CapRow> rows;
    const auto &base = data.result.base.caps;
    for (const Projection::CapMet &cap : data.result.changed.caps) {
        const auto before =
            std::find_if(base.begin(), base.end(), [&](const auto &other) { return other.agreement == cap.agreement; });
        rows.push_back({cap.agreement, before == base.end() ? std::nullopt : before->month, cap.month});
    }
    m_caps->setRows(std::move(rows));
    m_capsView->fitColumns(0);
}

void ScenariosPage::save()
{
    auto edit = m_form ? m_form->edit() : std::nullopt;
    if (!edit)
        return;
    const std::string id(portfolio::idOf(edit->changes.back().record));
    session()->apply(this, *edit, [this, id](const Result<portfolio::Notice> &done) {
        if (!done)
            return showError(done.error());
        fillPicker(id);
        if (const auto *kept = facts()->find<Scenario>(id))
            takeScenario(*kept);
        setState(tr("Kept"), Tone::Positive);
    });
}

void ScenariosPage::remove()
{
    const auto *kept = facts()->find<Scenario>(m_picker->currentData().toString().toStdString());
    if (!kept)
        return;
    portfolio::Edit edit;
    edit.remove(*kept);
    session()->apply(this, edit, [this](const Result<portfolio::Notice> &done) {
        if (!done)
            return showError(done.error());
        fillPicker({});
        takeScenario(newScenario(tr("What if")));
    });
}

} // namespace cb::ui
