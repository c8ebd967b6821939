// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/revenue_page.h"

#include "exchange/import_file.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using tables::amountText;
using tables::countText;

namespace {

// What a recipient's weight comes to, level by level: its rate of gross, then its share of that part.
void addWeight(QString &words, engine::Level level, std::int64_t weight, std::int64_t total)
{
    if (level == engine::Level::Gross && words.isEmpty())
        words = tables::rateText(engine::Rate::ofUnits(weight));
    else if (level != engine::Level::Gross && weight != total && !words.contains(QStringLiteral("×")))
        words += QStringLiteral(" × %1\u00a0%")
                     .arg(QLocale().toString(100.0 * static_cast<double>(weight) / static_cast<double>(total), 'f', 2));
}

} // namespace

RevenuePage::RevenuePage(QWidget *parent)
    : PortfolioPage(tr("Revenue"), parent)
    , m_payments(new tables::PaymentsModel(this))
    , m_filterTimer(new QTimer(this))
{
    auto *enter = addAction(tr("Record payment…"));
    connect(addAction(tr("Import revenue…"), true), &QPushButton::clicked, this, &PortfolioPage::importAsked);
    m_filterTimer->setSingleShot(true);
    m_filterTimer->setInterval(250);
    connect(m_filterTimer, &QTimer::timeout, this, &RevenuePage::applyFilter);
    content()->addWidget(makeEntryForm());
    m_entryCard->hide();
    connect(enter, &QPushButton::clicked, this, [this] {
        m_entryCard->setVisible(!m_entryCard->isVisible());
        m_entryModel->setFocus();
    });
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makePayments(), tr("Payments"));
    m_tabs->addTab(makeBatches(), tr("Imports"));
    auto *card = new Card;
    card->body()->addWidget(m_tabs);
    card->setMinimumHeight(400);
    content()->addWidget(new TwoPane(card, 5, makeExplanation(), 3, 900), 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_explanationCard->setVisible(tab == 0); });
    connect(m_payments, &tables::PaymentsModel::counted, this, &RevenuePage::showCount);
}

QWidget *RevenuePage::makePayments()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::s);
    m_model = new QComboBox;
    m_model->setAccessibleName(tr("Model"));
    m_model->setMinimumWidth(140);
    m_from = new DayEdit;
    m_from->setPlaceholderText(tr("From day"));
    m_to = new DayEdit;
    m_to->setPlaceholderText(tr("To day"));
    m_text = new QLineEdit;
    m_text->setPlaceholderText(tr("Reference or source"));
    m_text->setClearButtonEnabled(true);
    filters->addWidget(m_model);
    for (QLineEdit *edit : {m_from, m_to, m_text}) {
        edit->setAccessibleName(edit->placeholderText());
        filters->addWidget(edit, edit == m_text ? 2 : 1);
        connect(edit, &QLineEdit::textEdited, m_filterTimer, qOverload<>(&QTimer::start));
    }
    connect(m_model, &QComboBox::activated, m_filterTimer, qOverload<>(&QTimer::start));
    column->addLayout(filters);
    m_count = new Label(TextStyle::Caption, Role::Muted);
    column->addWidget(m_count);
    m_view = new TableView(tr("Payments"));
    m_view->setModel(m_payments);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    const int widths[] = {142, 128, 160, 62, 82, 56, 112};
    for (int i = 0; i < tables::PaymentsModel::ColumnCount; ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_view->horizontalHeader()->setSectionResizeMode(tables::PaymentsModel::Reference, QHeaderView::Stretch);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RevenuePage::choosePayment);
    // A page that arrives may hold the row that is chosen already.
    connect(m_payments, &QAbstractItemModel::dataChanged, this, &RevenuePage::choosePayment);
    return box;
}

QWidget *RevenuePage::makeExplanation()
{
    m_explanationCard = new Card(tr("Exact parts"), tr("Choose a payment to see who got what of it, and why."));
    m_parts = new tables::ListModel<PartRow>(
        {{tr("Recipient"), [](const PartRow &row) { return row.who; }, false,
          [](const PartRow &row, int role) {
              return role == SwatchRole && row.recipient >= 0 ? QVariant(recipientColor(row.recipient))
                     : role == BoldRole && row.recipient < 0  ? QVariant(true)
                                                              : QVariant();
          }},
         {tr("Weight"), [](const PartRow &row) { return row.why; }, true,
          [](const PartRow &, int role) { return role == MutedRole ? QVariant(true) : QVariant(); }},
         {tr("Amount"), [](const PartRow &row) { return amountText(row.amount); }, true,
          [](const PartRow &row, int role) {
              return role == BoldRole && row.recipient < 0 ? QVariant(true) : QVariant();
          }}},
        this);
    m_partsView = new TableView(tr("Parts of the payment"));
    m_partsView->setModel(m_parts);
    m_partsView->setEmptyText(tr("No payment is chosen."));
    m_why = new Label(TextStyle::Body, Role::Muted);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reverse = new QPushButton(tr("Reverse this payment"));
    m_reverse->setEnabled(false);
    connect(m_reverse, &QPushButton::clicked, this, &RevenuePage::reverse);
    m_explanationCard->body()->addWidget(m_partsView, 1);
    m_explanationCard->body()->addWidget(m_why);
    m_explanationCard->body()->addWidget(m_reverse, 0, Qt::AlignLeft);
    m_explanationCard->setMinimumWidth(300);
    return m_explanationCard;
}

QWidget *RevenuePage::makeBatches()
{
    using Row = portfolio::Batch;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, space::m, 0, 0);
    m_batches = new tables::ListModel<Row>(
        {{tr("Import"), [](const Row &row) { return QString::fromStdString(row.name); }, false,
          [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Kind"), [](const Row &row) { return exchange::importTitle(row.kind); }},
         {tr("When (UTC)"), [](const Row &row) -> QString { return tables::instantText(row.importedAt).left(16); }},
         {tr("Days"),
          [](const Row &row) {
              return QStringLiteral("%1 – %2").arg(tables::dayText(row.firstDay), tables::dayText(row.lastDay));
          }},
         {tr("Read"), [](const Row &row) { return countText(row.read); }, true},
         {tr("Added"), [](const Row &row) { return countText(row.added); }, true},
         {tr("Already there"), [](const Row &row) { return countText(row.alreadyThere); }, true},
         {tr("Rejected"), [](const Row &row) { return countText(row.rejected); }, true}},
        this);
    m_batchesView = new TableView(tr("Imports"));
    m_batchesView->setModel(m_batches);
    m_batchesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_batchesView->setEmptyText(tr("Nothing has been imported yet."));
    m_takeBack = new QPushButton(tr("Take this import back"));
    m_takeBack->setEnabled(false);
    connect(m_batchesView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_takeBack->setEnabled(m_batchesView->selectionModel()->hasSelection()); });
    connect(m_takeBack, &QPushButton::clicked, this, &RevenuePage::takeBack);
    column->addWidget(m_batchesView, 1);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    return box;
}

QWidget *RevenuePage::makeEntryForm()
{
    m_entryCard = new Card(tr("Record a payment"),
                           tr("A negative amount is a refund. What is entered here is never changed, only reversed."));
    m_entryModel = new QComboBox;
    m_entryAt = new QLineEdit;
    m_entryAmount = new QLineEdit;
    m_entryReference = new QLineEdit;
    m_entryModelField = new FormField(tr("Model"), m_entryModel);
    m_entryAtField = new FormField(tr("Time (UTC)"), m_entryAt);
    m_entryAmountField = new FormField(tr("Amount in USDC"), m_entryAmount);
    m_entryReferenceField = new FormField(tr("Reference (optional)"), m_entryReference);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    for (FormField *field : {m_entryModelField, m_entryAtField, m_entryAmountField, m_entryReferenceField})
        row->addWidget(field, 1);
    auto *save = new QPushButton(tr("Record"));
    save->setProperty("look", QStringLiteral("primary"));
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(save, &QPushButton::clicked, this, &RevenuePage::record);
    connect(m_entryAmount, &QLineEdit::returnPressed, this, &RevenuePage::record);
    connect(cancel, &QPushButton::clicked, m_entryCard, &QWidget::hide);
    m_entryCard->body()->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    m_entryCard->body()->addLayout(buttons);
    return m_entryCard;
}

void RevenuePage::showImports()
{
    m_tabs->setCurrentIndex(1);
}

void RevenuePage::sessionChanged()
{
    m_payments->setSession(session());
    m_parts->setRows({});
    m_batches->setRows({});
    m_chosen.reset();
    m_why->clear();
}

void RevenuePage::refresh()
{
    const QString chosen = m_model->currentData().toString();
    const portfolio::Concern concerned = concern();
    for (QComboBox *box : {m_model, m_entryModel}) {
        box->clear();
        if (box == m_model)
            box->addItem(tr("All models"), QString());
        for (const portfolio::Model &model : facts()->all<portfolio::Model>())
            if (concerned.model(model.id))
                box->addItem(QString::fromStdString(model.name), QString::fromStdString(model.id));
    }
    m_model->setCurrentIndex(qMax(0, m_model->findData(chosen)));
    if (m_entryAt->text().isEmpty())
        m_entryAt->setText(tables::dayText(today()));
    applyFilter();
    m_payments->reload();
    readBatches();
}

void RevenuePage::readBatches()
{
    session()->query(
        this, [](portfolio::Portfolio &p) { return portfolio::batches(p); },
        [this](Result<std::vector<portfolio::Batch>> rows) {
            if (!rows)
                return showError(rows.error());
            m_batches->setRows(std::move(*rows));
            m_takeBack->setEnabled(m_batchesView->selectionModel()->hasSelection());
            m_batchesView->fitColumns(0);
        });
}

void RevenuePage::applyFilter()
{
    portfolio::PaymentFilter filter;
    for (auto [edit, day] : {std::pair(m_from, &filter.from), std::pair(m_to, &filter.to)}) {
        const QString text = edit->text().trimmed();
        const auto parsed = engine::Day::parse(text.toStdString());
        edit->setProperty("wrong", !text.isEmpty() && !parsed);
        edit->update();
        if (parsed)
            *day = *parsed;
    }
    if (const auto *model = facts()->find<portfolio::Model>(m_model->currentData().toString().toStdString()))
        filter.models = {model->entry};
    else
        for (const std::string &id : concern().models)
            filter.models.push_back(facts()->find<portfolio::Model>(id)->entry);
    filter.text = m_text->text().trimmed().toStdString();
    m_count->setText(tr("Counting…"));
    m_payments->setFilter(filter);
    showCount();
}

void RevenuePage::showCount()
{
    if (m_payments->counting())
        return;
    const bool none = facts() && facts()->all<portfolio::Model>().empty();
    m_view->setEmptyText(none ? tr("Register a model first; then import its payments or record one by hand.")
                              : tr("No payment matches. Import a file with “Import revenue…”, or change the filter."));
    m_count->setText(tr("%1 payments").arg(countText(m_payments->count())) + QStringLiteral(" · ") +
                     tr("%1 net").arg(tables::usdcText(m_payments->net())));
}

void RevenuePage::choosePayment()
{
    const auto rows = m_view->selectionModel()->selectedRows();
    const portfolio::Payment *payment = rows.isEmpty() ? nullptr : m_payments->payment(rows.first().row());
    if (!payment || m_chosen == payment->id)
        return;
    m_chosen = payment->id;
    explain(payment->id);
}

void RevenuePage::explain(const portfolio::PaymentId &id)
{
    session()->query(
        this, [id](portfolio::Portfolio &p) { return portfolio::explain(p, id); },
        [this, id](const Result<portfolio::Explanation> &explanation) {
            if (m_chosen != id)
                return;
            if (explanation)
                showExplanation(*explanation);
            else
                showError(explanation.error());
        });
}

void RevenuePage::showExplanation(const portfolio::Explanation &explanation)
{
    const auto facts = this->facts();
    const auto nameOf = [&](std::size_t party) {
        return QString::fromStdString(facts->all<portfolio::Party>()[party].name);
    };
    std::vector<PartRow> rows;
    QStringList why;
    for (const portfolio::LedgerPart &part : explanation.parts) {
        const int recipient = static_cast<int>(part.recipient);
        const QString title = exchange::recipientTitle(part.recipient);
        const bool held = part.party.has_value();
        const bool shared =
            part.recipient == engine::Recipient::Creator || part.recipient == engine::Recipient::Backers;
        rows.push_back({held     ? QStringLiteral("%1 · %2").arg(title, nameOf(*part.party))
                        : shared ? tr("%1 · held for backers").arg(title)
                                 : title,
                        recipient, QString(), engine::Amount::ofUnits(part.units)});
    }
    for (const engine::LevelMove &move : explanation.moves) {
        const QString levels[] = {tr("Revenue"), tr("Creator’s part"), tr("Backers’ part")};
        why << tr("%1: counter %2 → %3")
                   .arg(levels[static_cast<int>(move.level)], amountText(engine::Amount::ofUnits(move.before)),
                        amountText(engine::Amount::ofUnits(move.after)));
        std::int64_t total = 0;
        for (const auto &part : move.parts)
            total += part.weight;
        for (const auto &part : move.parts)
            for (PartRow &row : rows)
                if (row.recipient == static_cast<int>(part.slot.recipient) &&
                    (!part.slot.party || row.who.endsWith(nameOf(*part.slot.party))))
                    addWeight(row.why, move.level, part.weight, total);
    }
    rows.push_back({tr("Total"), -1, QString(), explanation.payment.amount});
    m_parts->setRows(std::move(rows));
    m_partsView->fitColumns(0);
    const auto &model = facts->all<portfolio::Model>()[explanation.model];
    m_explanationCard->setSubtitle(QStringLiteral("%1 · %2").arg(QString::fromStdString(model.name),
                                                                 tables::instantText(explanation.payment.id.at)));
    if (explanation.terms)
        why.prepend(tr("Terms since %1.").arg(tables::dayText(explanation.terms->from)));
    if (explanation.version)
        why.prepend(tr("Counts for version %1.")
                        .arg(QString::fromStdString(facts->all<portfolio::Version>()[*explanation.version].version)));
    if (explanation.payment.reverses)
        why.prepend(tr("Reverses the payment of %1.").arg(tables::instantText(explanation.payment.reverses->at)));
    m_why->setText(why.join(QLatin1Char('\n')));
    m_reverse->setEnabled(session()->writable());
}

void RevenuePage::record()
{
    for (FormField *field : {m_entryModelField, m_entryAtField, m_entryAmountField, m_entryReferenceField})
        field->setError({});
    const auto at = engine::Instant::parse(m_entryAt->text().trimmed().toStdString());
    const auto amount = tables::parseAmount(m_entryAmount->text());
    m_entryAtField->setError(at ? QString() : exchange::reasonText(at.error()));
    m_entryAmountField->setError(amount ? QString() : exchange::reasonText(amount.error()));
    m_entryModelField->setError(m_entryModel->count() == 0 ? tr("Register a model first.") : QString());
    if (!at || !amount || m_entryModel->count() == 0)
        return;
    const std::string model = m_entryModel->currentData().toString().toStdString();
    const std::string reference = m_entryReference->text().trimmed().toStdString();
    session()->command(
        this,
        [model, reference, at = *at, amount = *amount](portfolio::Portfolio &p) {
            portfolio::StatedPayment stated;
            stated.model = model;
            stated.at = at;
            stated.amount = amount;
            stated.reference = reference;
            return portfolio::recordPayment(p, stated);
        },
        [this](const Result<portfolio::Payment> &payment) {
            if (!payment) {
                const auto field = payment.error().fact("field");
                FormField *beside = field == "amount"      ? m_entryAmountField
                                    : field == "reference" ? m_entryReferenceField
                                    : field == "model"     ? m_entryModelField
                                                           : m_entryAtField;
                return beside->setError(exchange::reasonText(payment.error()));
            }
            m_entryAmount->clear();
            m_entryReference->clear();
            m_entryCard->hide();
            messages()->showMessage(MessageBar::Kind::Success,
                                    tr("Recorded %1.").arg(tables::usdcText(payment->amount)));
        });
}

void RevenuePage::reverse()
{
    if (!m_chosen)
        return;
    session()->command(
        this, [id = *m_chosen, at = now()](portfolio::Portfolio &p) { return portfolio::reversePayment(p, id, at); },
        [this](const Result<portfolio::Payment> &payment) {
            if (!payment)
                return showError(payment.error());
            messages()->showMessage(MessageBar::Kind::Success,
                                    tr("Reversed with %1, dated now.").arg(tables::usdcText(payment->amount)));
        });
}

void RevenuePage::takeBack()
{
    const auto rows = m_batchesView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const portfolio::Batch batch = m_batches->row(rows.first().row());
    session()->command(
        this, [id = batch.id](portfolio::Portfolio &p) { return portfolio::takeBack(p, id, {}); },
        [this, batch](const Result<portfolio::Notice> &done) {
            if (!done)
                return showError(done.error());
            messages()->showMessage(
                MessageBar::Kind::Success,
                (batch.kind == exchange::revenueKind
                     ? tr("“%1” was taken back: %2 payments are gone. Importing the file again brings them back.")
                     : tr("“%1” was taken back: %2 records are gone. Importing the file again brings them back."))
                    .arg(QString::fromStdString(batch.name), countText(batch.added)));
        });
}

} // namespace cb::ui
