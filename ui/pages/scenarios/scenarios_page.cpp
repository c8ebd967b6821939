// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenarios_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/tornado_chart.h"
#include "ui/forms/record_form.h"
#include "ui/pages/scenarios/agreement_lab.h"
#include "ui/pages/scenarios/scenario_backers.h"
#include "ui/pages/scenarios/scenario_course.h"
#include "ui/pages/scenarios/scenario_figures.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/questions.h"
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
using portfolio::Scenario;
using tables::amountText;
using tables::fromUtf8;

namespace {

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
    m_settings = new Card(tr("What changes"), tr("Empty: as it is · a model: for it alone"));
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
    m_course = new ScenarioCourse;
    connect(m_course, &ScenarioCourse::quantityChanged, this, &ScenariosPage::compute);
    column->addWidget(m_course, 3);
    column->addWidget(makeDetails(), 2);
    return box;
}

QWidget *ScenariosPage::makeDetails()
{
    m_tornado = new TornadoChart(tr("What matters most"));
    m_tornado->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_tornado->setEmptyText(tr("No setting moves this figure."));
    m_months = new tables::ListModel<MonthRow>(
        {{tr("Month"), [](const MonthRow &row) { return monthText(row.month); }},
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
                                            return shown()->find<portfolio::Agreement>(row.agreement)
                                                       ? tables::recordTitle(*shown(), Kind::Agreement, row.agreement)
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
    tabs->addTab(m_backers = new ScenarioBackers, tr("Backers"));
    tabs->addTab(m_capsView, tr("Caps"));
    tabs->addTab(m_lab, tr("Agreement lab"));
    tabs->setMinimumHeight(250);
    auto *card = new Card;
    card->body()->addWidget(tabs);
    return card;
}

void ScenariosPage::sessionChanged()
{
    m_scenario = {};
    delete m_form;
    m_form = nullptr;
    m_lab->show(nullptr, {});
}

void ScenariosPage::refresh()
{
    const std::string kept = m_form ? m_picker->currentData().toString().toStdString() : std::string();
    const bool typing = m_form && m_form->dirty();
    fillPicker(kept);
    m_course->fill(*facts(), concern());
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
        m_course->tellStale(tr("The figures are still those of before."));
        return;
    }
    setState(m_form->dirty() ? tr("Changed") : QString(), Tone::Warning);
    m_scenario = std::get<Scenario>(*record);
    m_lab->show(session(), m_scenario);
    ask(
        [scenario = m_scenario, asked = m_course->quantity(), seenBy = concern()](portfolio::Portfolio &p,
                                                                                  const portfolio::Progress &progress) {
            return scenarioData(p, scenario, asked, seenBy, today(), progress);
        },
        [this](const ScenarioData &data) { show(data); });
}

void ScenariosPage::tellFailure(const Error &error)
{
    setState(tr("Not up to date"), Tone::Negative);
    m_course->tellStale(tr("The figures are still those of before."));
    showError(error);
}

void ScenariosPage::show(const ScenarioData &data)
{
    messages()->hide();
    const bool any = !data.result.base.months.empty();
    m_dashboard->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    m_figures->show(data, m_scenario, *shown(), concern());
    m_course->show(data, m_scenario);
    m_backers->show(data, *shown());
    showSensitivity(data);
    showCaps(data);
    std::vector<MonthRow> rows;
    const Quantity &looked = data.looked;
    for (std::size_t m = 0; m < data.result.base.months.size(); ++m)
        rows.push_back({data.result.base.months[m], looked.in(data.result.base, m), looked.in(data.result.changed, m)});
    m_months->setRows(std::move(rows));
    m_monthsView->fitColumns(0);
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
            bars << TornadoBar{tr("%1 ± %2 pp").arg(settingTitle(moved.setting), QLocale().toString(moved.step)),
                               moved.low.units(), moved.high.units()};
    m_tornado->setBars(data.looked.total(data.result.changed).units(), bars,
                       tr("%1, %n month(s), USDC", nullptr, static_cast<int>(data.result.base.months.size()))
                           .arg(m_course->quantityName()));
}

void ScenariosPage::showCaps(const ScenarioData &data)
{
    std::vector<CapRow> rows;
    const auto &base = data.result.base.caps;
    const portfolio::Concern seenBy = concern();
    const auto own = [&](const Projection::CapMet &cap) {
        const auto *agreement = shown()->find<portfolio::Agreement>(cap.agreement);
        if (seenBy.everyone() || !agreement) // that of the scenario itself
            return true;
        const bool backs = !data.backers.empty() && data.backers.back().party == seenBy.party;
        return backs ? agreement->backer == seenBy.party : seenBy.round(*shown(), agreement->round);
    };
    for (const Projection::CapMet &cap : data.result.changed.caps) {
        if (!own(cap))
            continue;
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
    if (!kept ||
        !confirmed(this, tr("Scenarios"), tr("Remove the scenario “%1”?").arg(fromUtf8(kept->name)), tr("Remove")))
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
