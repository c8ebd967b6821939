// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models/register_page.h"

#include "engine/allocation.h"
#include "engine/timeline.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/charts/donut_chart.h"
#include "ui/forms/draft_rows.h"
#include "ui/forms/identifiers.h"
#include "ui/forms/requirement_items.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rate_slider.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using engine::Amount;
using engine::Rate;
using engine::Recipient;

namespace {

const Amount previewAmount = Amount::ofUnits(1'000'000'000); // 1,000 USDC

// Licences that models are usually published under; others can be typed.
const char *const licences[] = {"apache-2.0",   "mit",          "bsd-3-clause", "openrail", "cc-by-4.0",
                                "cc-by-sa-4.0", "cc-by-nc-4.0", "gpl-3.0",      "other"};

QComboBox *picker()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    return box;
}

} // namespace

RegisterPage::RegisterPage(QWidget *parent)
    : PortfolioPage(tr("Register model"), parent)
{
    setBreadcrumb(tr("Models"));
    connect(this, &Page::breadcrumbChosen, this, &RegisterPage::cancelled);
    addAction(tr("Fill from…"))->setMenu(makeFillMenu());
    setAcceptDrops(true);
    m_draft = addAction(tr("Save as draft"));
    m_register = addAction(tr("Register"), true);
    connect(m_draft, &QPushButton::clicked, this, [this] { submit(portfolio::Stage::Draft); });
    connect(m_register, &QPushButton::clicked, this, [this] { submit(portfolio::Stage::Registered); });
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::l);
    left->addWidget(makeIdentity());
    left->addWidget(makeSplit());
    left->addWidget(makeDetails(), 1);
    row->addLayout(left, 3);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::l);
    right->addWidget(makePreview());
    m_requirementsCard = new Card(tr("What the domain asks for"));
    m_requirements = new FactList(FactList::Values::Left);
    m_requirementsCard->body()->addWidget(m_requirements);
    right->addWidget(m_requirementsCard);
    right->addStretch(1);
    row->addLayout(right, 2);
    content()->addLayout(row, 1);
    clear();
}

QWidget *RegisterPage::makeIdentity()
{
    auto *card = new Card(tr("Identity"));
    m_name = new QLineEdit;
    m_domain = picker();
    m_creator = picker();
    m_task = new QLineEdit;
    m_licence = picker();
    for (const char *licence : licences)
        m_licence->addItem(QLatin1String(licence));
    m_summary = new QLineEdit;
    m_from = new DayEdit;
    m_version = new QLineEdit;
    m_nameField = new FormField(tr("Name"), m_name);
    m_domainField = new FormField(tr("Domain"), m_domain, tr("Pick one, or type a new name."));
    m_creatorField = new FormField(tr("Creator"), m_creator, tr("Pick one, or type a new name."));
    m_fromField = new FormField(tr("Terms in force from"), m_from, tr("From 00:00 UTC of that day."));
    m_versionField = new FormField(tr("First version"), m_version, tr("Semantic version; may stay empty."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->addWidget(m_nameField, 0, 0);
    grid->addWidget(m_domainField, 0, 1);
    grid->addWidget(m_creatorField, 1, 0);
    grid->addWidget(new FormField(tr("Task"), m_task), 1, 1);
    grid->addWidget(new FormField(tr("Licence"), m_licence), 2, 0);
    grid->addWidget(m_versionField, 2, 1);
    grid->addWidget(new FormField(tr("Summary"), m_summary), 3, 0);
    grid->addWidget(m_fromField, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    for (QLineEdit *edit : {m_name, m_task, m_summary, m_from, m_version})
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_dirty = true;
            validate(false);
        });
    connect(m_domain, &QComboBox::activated, this, &RegisterPage::domainChosen);
    connect(m_domain, &QComboBox::editTextChanged, this, &RegisterPage::showRequirements);
    for (QComboBox *box : {m_domain, m_creator, m_licence})
        connect(box, &QComboBox::editTextChanged, this, [this] { validate(false); });
    return card;
}

QWidget *RegisterPage::makeSplit()
{
    auto *card =
        new Card(tr("Revenue split"),
                 tr("Buyback & burn 1 % and foundation 1 % are fixed. What you leave unassigned goes to the network."));
    const QString names[] = {tr("Creator royalty b"), tr("Backers a"), tr("Payment processors y"),
                             tr("Yield aggregators c")};
    for (int i = 0; i < 4; ++i) {
        m_rates[i] = new RateSlider(names[i], recipientColor(i));
        card->body()->addWidget(m_rates[i]);
        connect(m_rates[i], &RateSlider::rateChanged, this, [this] {
            m_dirty = true;
            ratesChanged();
        });
        connect(m_rates[i], &RateSlider::errorChanged, this, [this] { ratesChanged(); });
    }
    auto *line = new QHBoxLayout;
    line->addWidget(new Label(tr("Network rewards (remainder)")));
    line->addStretch(1);
    m_network = new Label(TextStyle::BodyBold);
    line->addWidget(m_network);
    card->body()->addLayout(line);
    return card;
}

QWidget *RegisterPage::makePreview()
{
    auto *card = new Card(tr("Where %1 goes").arg(tables::usdcText(previewAmount)),
                          tr("Live preview by the same engine that splits revenue"));
    m_donut = new DonutChart(tr("Split preview"));
    m_donut->setMinimumHeight(190);
    const auto bold = [](const PreviewRow &row, int role) {
        return role == BoldRole && row.recipient < 0 ? QVariant(true) : QVariant();
    };
    m_rows = new tables::ListModel<PreviewRow>(
        {{tr("Recipient"),
          [](const PreviewRow &row) {
              return row.recipient < 0 ? tr("Total") : exchange::recipientTitle(static_cast<Recipient>(row.recipient));
          },
          false,
          [bold](const PreviewRow &row, int role) {
              return role == SwatchRole && row.recipient >= 0 ? QVariant(recipientColor(row.recipient))
                                                              : bold(row, role);
          }},
         {tr("Share"), [](const PreviewRow &row) { return tables::rateText(row.rate); }, true, bold},
         {tr("Amount"), [](const PreviewRow &row) { return tables::amountText(row.amount); }, true, bold}},
        this);
    m_preview = new TableView(tr("Split preview"));
    m_preview->setModel(m_rows);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setMinimumHeight(9 * tableRowHeight + 4);
    card->body()->addWidget(m_donut);
    card->body()->addWidget(m_preview);
    card->body()->addStretch(1);
    return card;
}

QWidget *RegisterPage::makeDetails()
{
    const auto fields = [](std::initializer_list<const char *> names) {
        QStringList list;
        for (const char *name : names)
            list << QString::fromLatin1(name);
        return list;
    };
    using portfolio::Kind;
    m_details = {new DraftRows(Kind::Performance, fields({"metric", "dataset", "value", "unit", "better"})),
                 new DraftRows(Kind::Constraint, fields({"key", "value", "unit"})),
                 new DraftRows(Kind::Metadata, fields({"key", "value"}))};
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setMinimumHeight(190);
    const QString titles[] = {tr("Performance"), tr("Constraints"), tr("Metadata")};
    for (std::size_t i = 0; i < m_details.size(); ++i) {
        tabs->addTab(m_details[i], titles[i]);
        connect(m_details[i], &DraftRows::changed, this, [this] {
            m_dirty = true;
            showRequirements();
        });
    }
    auto *card = new Card;
    card->body()->addWidget(tabs);
    return card;
}

// A domain's usual rate for the processors is taken over; it can still be changed.
void RegisterPage::domainChosen()
{
    const auto *domain = facts()->find<portfolio::Domain>(m_domain->currentData().toString().toStdString());
    if (domain && domain->processorsRate) {
        m_rates[2]->setRate(domain->processorsRate->units());
        ratesChanged();
    }
    showRequirements();
}

// As one types: met, not met, not stated.
void RegisterPage::showRequirements()
{
    if (!session())
        return;
    std::vector<portfolio::Performance> figures;
    for (const portfolio::Record &record : m_details[0]->records({}))
        figures.push_back(std::get<portfolio::Performance>(record));
    const int place = m_domain->findText(m_domain->currentText().trimmed(), Qt::MatchExactly);
    const std::string domain = place < 0 ? std::string() : m_domain->itemData(place).toString().toStdString();
    const auto checks = portfolio::checkRequirements(*facts(), domain, figures);
    m_requirements->setItems(requirementItems(checks));
    m_requirementsCard->setVisible(!checks.empty());
}

void RegisterPage::clear()
{
    for (QLineEdit *edit : {m_name, m_task, m_summary, m_version})
        edit->clear();
    m_from->setText(tables::dayText(today()));
    m_licence->setCurrentIndex(0);
    const qint64 rates[] = {500'000, 300'000, 30'000, 0};
    for (int i = 0; i < 4; ++i)
        m_rates[i]->setRate(rates[i]);
    for (FormField *field : {m_nameField, m_domainField, m_creatorField, m_fromField, m_versionField})
        field->setError({});
    for (DraftRows *rows : m_details)
        rows->clearRows();
    messages()->hide();
    m_dirty = false;
    ratesChanged();
}

void RegisterPage::refresh()
{
    fillPickers();
}

void RegisterPage::fillPickers()
{
    const auto fill = [](QComboBox *box, const auto &records) {
        const QString typed = box->currentText();
        box->clear();
        for (const auto &record : records)
            box->addItem(QString::fromStdString(record.name), QString::fromStdString(record.id));
        box->setCurrentIndex(-1);
        box->setEditText(typed);
    };
    fill(m_domain, facts()->all<portfolio::Domain>());
    fill(m_creator, facts()->all<portfolio::Party>());
    validate(false);
    showRequirements();
}

engine::TermsEntry RegisterPage::terms() const
{
    const auto rate = [this](int i) { return Rate::ofUnits(m_rates[i]->rate()); };
    return {engine::Day(), rate(0), rate(1), rate(2), rate(3)};
}

void RegisterPage::ratesChanged()
{
    const engine::TermsEntry entry = terms();
    const auto valid = engine::validate(entry);
    bool typed = true;
    for (RateSlider *rate : m_rates) {
        rate->setReason({});
        typed = typed && rate->error().isEmpty();
    }
    if (!valid)
        m_rates[3]->setReason(exchange::reasonText(valid.error()));
    m_register->setEnabled(valid.ok() && typed);
    m_draft->setEnabled(valid.ok() && typed);
    const auto network = engine::assignableRate.units() - entry.creator.units() - entry.backers.units() -
                         entry.processors.units() - entry.yield.units();
    m_network->setText(valid ? tables::rateText(Rate::ofUnits(network)) : QStringLiteral("—"));
    if (!valid)
        return;

    engine::ModelFacts facts;
    facts.terms = {entry};
    const auto timeline = engine::Timeline::compile(facts);
    engine::Allocation allocation(*timeline, engine::Allocation::Detail::Recipients);
    std::vector<std::int64_t> parts(engine::recipientCount, 0);
    if (!allocation.advanceTo(engine::Day()) || !allocation.move(previewAmount.units(), parts))
        return;
    const Rate rates[] = {entry.creator,     entry.backers,     entry.processors,      entry.yield,
                          engine::fixedRate, engine::fixedRate, Rate::ofUnits(network)};
    std::vector<PreviewRow> rows;
    QVector<Slice> slices;
    for (int i = 0; i < 7; ++i) {
        rows.push_back({i, rates[i], Amount::ofUnits(parts[static_cast<std::size_t>(i)])});
        slices << Slice{exchange::recipientTitle(static_cast<Recipient>(i)), recipientColor(i),
                        static_cast<double>(rates[i].units())};
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PreviewRow &a, const PreviewRow &b) { return a.rate > b.rate; });
    rows.push_back({-1, engine::wholeRate, previewAmount});
    std::stable_sort(slices.begin(), slices.end(), [](const Slice &a, const Slice &b) { return a.value > b.value; });
    m_rows->setRows(std::move(rows));
    m_preview->fitColumns(0);
    m_donut->setSlices(slices);
}

bool RegisterPage::validate(bool complete)
{
    const auto needed = [&](FormField *field, const QString &text) {
        const bool missing = text.trimmed().isEmpty();
        if (complete || !missing)
            field->setError(missing ? tr("This is needed.") : QString());
        return !missing;
    };
    bool fine = needed(m_nameField, m_name->text());
    fine = needed(m_domainField, m_domain->currentText()) && fine;
    fine = needed(m_creatorField, m_creator->currentText()) && fine;
    const auto from = engine::Day::parse(m_from->text().trimmed().toStdString());
    m_fromField->setError(from ? QString() : exchange::reasonText(from.error()));
    return (!complete || detailsAreFine()) && fine && from;
}

bool RegisterPage::detailsAreFine()
{
    int wrong = 0;
    for (DraftRows *rows : m_details)
        rows->records({}, true, &wrong);
    return wrong == 0;
}

std::string RegisterPage::modelId() const
{
    return freeId<portfolio::Model>(*facts(), m_name->text().toStdString());
}

portfolio::Edit RegisterPage::edit(portfolio::Stage stage) const
{
    const auto text = [](const QString &typed) {
        const std::string trimmed = typed.trimmed().toStdString();
        return trimmed.empty() ? std::nullopt : std::optional(trimmed);
    };
    portfolio::Edit edit;
    portfolio::Model model;
    model.id = modelId();
    model.name = m_name->text().trimmed().toStdString();
    model.domain = pickOrAdd<portfolio::Domain>(*facts(), m_domain->currentText(), edit);
    model.creator = pickOrAdd<portfolio::Party>(*facts(), m_creator->currentText(), edit);
    model.task = text(m_task->text());
    model.licence = text(m_licence->currentText());
    model.summary = text(m_summary->text());
    const engine::Day from = *engine::Day::parse(m_from->text().trimmed().toStdString());
    edit.put(model);
    edit.put(portfolio::StageEntry{0, model.id, stage, from});
    const auto version = text(m_version->text());
    if (version)
        edit.put(portfolio::Version{0, model.id, *version, from, {}, {}, {}, {}});
    const engine::TermsEntry rates = terms();
    edit.put(portfolio::Terms{0, model.id, from, rates.creator, rates.backers, rates.processors, rates.yield, version});
    for (DraftRows *rows : m_details)
        for (portfolio::Record &record : rows->records(model.id))
            edit.put(std::move(record));
    return edit;
}

void RegisterPage::submit(portfolio::Stage stage)
{
    if (!validate(true))
        return messages()->showMessage(MessageBar::Kind::Error,
                                       tr("Some fields need another look; the reasons stand beside them."));
    const QString id = QString::fromStdString(modelId());
    session()->apply(this, edit(stage), [this, id](const Result<portfolio::Notice> &done) {
        if (!done)
            return failed(done.error());
        clear();
        Q_EMIT registered(id);
    });
}

void RegisterPage::failed(const Error &error)
{
    const auto field = error.fact("field");
    if (field == "yield")
        m_rates[3]->setReason(exchange::reasonText(error));
    else if (field == "name")
        m_nameField->setError(exchange::reasonText(error));
    else if (field == "version")
        m_versionField->setError(exchange::reasonText(error));
    showError(error);
}

} // namespace cb::ui
