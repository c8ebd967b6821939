// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/revenue/revenue_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/pages/revenue/imports_list.h"
#include "ui/pages/revenue/payment_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
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
    m_tabs->addTab(makeImports(), tr("Imports"));
    auto *card = new Card;
    card->body()->addWidget(m_tabs);
    card->setMinimumHeight(400);
    content()->addWidget(new TwoPane(card, 13, makeParts(), 9, 900), 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_parts->setVisible(tab == 0); });
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
    const int widths[] = {142, 126, 160, 64, 78, 52, 88};
    for (int i = 0; i < tables::PaymentsModel::ColumnCount; ++i)
        m_view->setColumnWidth(i, widths[i]);
    m_view->horizontalHeader()->setSectionResizeMode(tables::PaymentsModel::Reference, QHeaderView::Stretch);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RevenuePage::choosePayment);
    // A page that arrives may hold the row that is chosen already.
    connect(m_payments, &QAbstractItemModel::dataChanged, this, &RevenuePage::choosePayment);
    return box;
}

QWidget *RevenuePage::makeParts()
{
    m_parts = new PaymentParts;
    m_reverse = new QPushButton(tr("Reverse this payment"));
    m_reverse->setEnabled(false);
    connect(m_reverse, &QPushButton::clicked, this, &RevenuePage::reverse);
    m_parts->body()->addWidget(m_reverse, 0, Qt::AlignLeft);
    return m_parts;
}

QWidget *RevenuePage::makeImports()
{
    m_imports = new ImportsList;
    connect(m_imports, &ImportsList::failed, this, &RevenuePage::showError);
    connect(m_imports, &ImportsList::takenBack, this,
            [this](const QString &words) { messages()->showMessage(MessageBar::Kind::Success, words); });
    return m_imports;
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

void RevenuePage::showPayments(const QString &model, engine::Day from, engine::Day to)
{
    m_tabs->setCurrentIndex(0);
    m_text->clear();
    m_from->setText(from == engine::Day::first() ? QString() : tables::dayText(from));
    m_to->setText(to == engine::Day::last() ? QString() : tables::dayText(to));
    fillModels(model);
    applyFilter();
}

void RevenuePage::showImports()
{
    m_tabs->setCurrentIndex(1);
}

void RevenuePage::sessionChanged()
{
    m_payments->setSession(session());
    m_parts->clear();
    m_imports->show(nullptr);
    m_reverse->setEnabled(false);
    m_chosen.reset();
}

void RevenuePage::fillModels(const QString &chosen)
{
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
}

void RevenuePage::refresh()
{
    fillModels(m_model->currentData().toString());
    if (m_entryAt->text().isEmpty())
        m_entryAt->setText(tables::dayText(today()));
    applyFilter();
    m_payments->reload();
    m_imports->show(session());
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
    ask([id](portfolio::Portfolio &p) { return portfolio::explain(p, id); },
        [this](const portfolio::Explanation &explanation) {
            m_parts->show(explanation, *shown());
            m_reverse->setEnabled(session()->writable());
        });
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

} // namespace cb::ui
