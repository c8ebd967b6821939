// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parties/parties_page.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/forms/identifiers.h"
#include "ui/pages/returns/statements_dialog.h"
#include "ui/pages/returns/statements_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

namespace cb::ui {

using portfolio::Domain;
using portfolio::Party;

namespace {

QString text(const std::optional<std::string> &utf8)
{
    return utf8 ? QString::fromStdString(*utf8) : QString();
}

std::optional<std::string> typed(const QLineEdit *edit)
{
    const std::string text = edit->text().trimmed().toStdString();
    return text.empty() ? std::nullopt : std::optional(text);
}

QPushButton *button(const QString &text, const char *look = nullptr)
{
    auto *result = new QPushButton(text);
    if (look)
        result->setProperty("look", QString::fromLatin1(look));
    return result;
}

} // namespace

PartiesPage::PartiesPage(QWidget *parent)
    : PortfolioPage(tr("Parties"), parent)
    , m_tabs(new QTabWidget)
{
    connect(addAction(tr("New domain")), &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(1);
        editDomain(nullptr);
    });
    connect(addAction(tr("New party"), true), &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        editParty(nullptr);
    });
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeParties(), tr("People and organisations"));
    m_tabs->addTab(makeDomains(), tr("Domains"));
    m_statements = new StatementsList;
    m_tabs->addTab(m_statements, tr("Statements"));
    connect(m_statements, &StatementsList::failed, this, [this](const Error &error) { showError(error); });
    connect(m_statements, &StatementsList::saved, this, [this](const QString &path) {
        messages()->showMessage(MessageBar::Kind::Success, tr("Written to %1.").arg(path));
    });
    connect(m_statements, &StatementsList::makeAsked, this,
            [this] { (new StatementsDialog(*session(), concern().party, window()))->open(); });
    content()->addWidget(m_tabs, 1);
}

QWidget *PartiesPage::makeParties()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::l, 0, 0);
    row->setSpacing(space::l);
    m_parties = new tables::ListModel<Party>(
        {{tr("Name"), [](const Party &p) { return QString::fromStdString(p.name); }, false,
          [](const Party &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Kind"), [](const Party &p) { return exchange::partyKindTitle(p.kind); }},
         {tr("Roles"), [this](const Party &p) { return rolesOf(p); }},
         {tr("E-mail"), [](const Party &p) { return text(p.email); }}},
        this);
    m_partiesView = new TableView(tr("People and organisations"));
    m_partiesView->setModel(m_parties);
    m_partiesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_partiesView->setEmptyText(
        tr("Nobody yet. Creators, backers and owners are parties; add the first with “New party”."));
    connect(m_partiesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    editParty(&m_parties->row(index.row()));
            });
    auto *card = new Card;
    card->body()->addWidget(m_partiesView);
    row->addWidget(card, 1);
    row->addWidget(makePartyForm());
    return box;
}

Card *PartiesPage::makePartyForm()
{
    m_partyForm = new Card(tr("New party"));
    m_partyForm->setFixedWidth(300);
    m_name = new QLineEdit;
    m_kind = new QComboBox;
    m_kind->addItems({exchange::partyKindTitle(portfolio::PartyKind::Person),
                      exchange::partyKindTitle(portfolio::PartyKind::Organisation)});
    m_email = new QLineEdit;
    m_wallets = new QLineEdit;
    m_notes = new QLineEdit;
    m_nameField = new FormField(tr("Name"), m_name);
    auto *column = m_partyForm->body();
    column->addWidget(m_nameField);
    column->addWidget(new FormField(tr("Kind"), m_kind));
    column->addWidget(new FormField(tr("E-mail (optional)"), m_email));
    column->addWidget(new FormField(tr("Wallets (optional)"), m_wallets, tr("Several are parted by blanks.")));
    column->addWidget(new FormField(tr("Notes (optional)"), m_notes));
    auto *save = button(tr("Save"), "primary");
    m_removeParty = button(tr("Remove"));
    connect(save, &QPushButton::clicked, this, &PartiesPage::saveParty);
    connect(m_name, &QLineEdit::returnPressed, this, &PartiesPage::saveParty);
    connect(m_removeParty, &QPushButton::clicked, this, [this] { remove(m_party); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_removeParty);
    buttons->addStretch(1);
    buttons->addWidget(save);
    column->addStretch(1);
    column->addLayout(buttons);
    return m_partyForm;
}

QWidget *PartiesPage::makeDomains()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::l, 0, 0);
    row->setSpacing(space::l);
    m_domains = new tables::ListModel<Domain>(
        {{tr("Name"), [](const Domain &d) { return QString::fromStdString(d.name); }, false,
          [](const Domain &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Asks for"),
          [this](const Domain &d) {
              QStringList bars;
              for (const auto &bar : facts()->all<portfolio::Requirement>()) {
                  if (bar.domain != d.id)
                      continue;
                  const QString unit = bar.unit ? QLatin1Char(' ') + text(bar.unit) : QString();
                  if (bar.atLeast)
                      bars << QStringLiteral("%1 ≥ %2%3")
                                  .arg(QString::fromStdString(bar.metric),
                                       QString::fromStdString(bar.atLeast->toString()), unit);
                  if (bar.atMost)
                      bars << QStringLiteral("%1 ≤ %2%3")
                                  .arg(QString::fromStdString(bar.metric),
                                       QString::fromStdString(bar.atMost->toString()), unit);
              }
              return bars.join(QStringLiteral(" · "));
          }},
         {tr("Processors y"),
          [](const Domain &d) { return d.processorsRate ? tables::rateText(*d.processorsRate) : QStringLiteral("—"); },
          true},
         {tr("Registration fee"),
          [](const Domain &d) {
              return d.registrationFee ? tables::amountText(*d.registrationFee) : QStringLiteral("—");
          },
          true}},
        this);
    m_domainsView = new TableView(tr("Domains"));
    m_domainsView->setModel(m_domains);
    m_domainsView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_domainsView->setEmptyText(
        tr("No domains yet. A model is published into a domain, which sets the processors’ usual rate."));
    connect(m_domainsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    editDomain(&m_domains->row(index.row()));
            });
    auto *card = new Card;
    card->body()->addWidget(m_domainsView);
    row->addWidget(card, 1);
    row->addWidget(makeDomainForm());
    return box;
}

Card *PartiesPage::makeDomainForm()
{
    m_domainForm = new Card(tr("New domain"));
    m_domainForm->setFixedWidth(300);
    m_domainName = new QLineEdit;
    m_rate = new QLineEdit;
    m_fee = new QLineEdit;
    m_domainNameField = new FormField(tr("Name"), m_domainName);
    m_rateField =
        new FormField(tr("Payment processors y in % (optional)"), m_rate, tr("Used by terms that state none."));
    m_feeField = new FormField(tr("Registration fee in USDC (optional)"), m_fee);
    auto *column = m_domainForm->body();
    for (FormField *field : {m_domainNameField, m_rateField, m_feeField})
        column->addWidget(field);
    auto *save = button(tr("Save"), "primary");
    m_removeDomain = button(tr("Remove"));
    connect(save, &QPushButton::clicked, this, &PartiesPage::saveDomain);
    connect(m_domainName, &QLineEdit::returnPressed, this, &PartiesPage::saveDomain);
    connect(m_removeDomain, &QPushButton::clicked, this, [this] { remove(m_domain); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_removeDomain);
    buttons->addStretch(1);
    buttons->addWidget(save);
    column->addStretch(1);
    column->addLayout(buttons);
    return m_domainForm;
}

QString PartiesPage::rolesOf(const Party &party) const
{
    QStringList roles;
    const auto any = [&](const auto &records, auto member) {
        return std::any_of(records.begin(), records.end(),
                           [&](const auto &record) { return record.*member == party.id; });
    };
    if (any(facts()->all<portfolio::Model>(), &portfolio::Model::creator))
        roles << tr("creator");
    if (any(facts()->all<portfolio::Contribution>(), &portfolio::Contribution::backer))
        roles << tr("backer");
    if (any(facts()->all<portfolio::Ownership>(), &portfolio::Ownership::party))
        roles << tr("owner");
    return roles.join(QStringLiteral(", "));
}

void PartiesPage::refresh()
{
    std::vector<Party> parties = facts()->all<Party>();
    std::erase_if(parties, [concerned = concern()](const Party &party) {
        return !concerned.everyone() && party.id != concerned.party;
    });
    m_parties->setRows(std::move(parties));
    m_partiesView->fitColumns(2);
    m_statements->show(session(), [concerned = concern()](const std::string &party) {
        return concerned.everyone() || party == concerned.party;
    });
    m_domains->setRows(facts()->all<Domain>());
    m_domainsView->fitColumns(1);
    editParty(nullptr);
    editDomain(nullptr);
}

void PartiesPage::editParty(const Party *party)
{
    m_party = party ? *party : Party{};
    m_partyForm->setTitle(party ? tr("Edit party") : tr("New party"));
    m_name->setText(QString::fromStdString(m_party.name));
    m_kind->setCurrentIndex(static_cast<int>(m_party.kind));
    m_email->setText(text(m_party.email));
    m_notes->setText(text(m_party.notes));
    QStringList wallets;
    if (party)
        for (const auto &wallet : facts()->all<portfolio::Wallet>())
            if (wallet.party == party->id)
                wallets << QString::fromStdString(wallet.address);
    m_wallets->setText(wallets.join(QLatin1Char(' ')));
    m_nameField->setError({});
    m_removeParty->setVisible(party);
    if (!party)
        m_partiesView->clearSelection();
}

void PartiesPage::saveParty()
{
    m_party.name = m_name->text().trimmed().toStdString();
    m_nameField->setError(m_party.name.empty() ? tr("This is needed.") : QString());
    if (m_party.name.empty())
        return;
    m_party.kind = static_cast<portfolio::PartyKind>(m_kind->currentIndex());
    m_party.email = typed(m_email);
    m_party.notes = typed(m_notes);
    if (m_party.entry == 0)
        m_party.id = freeId<Party>(*facts(), m_party.name);
    portfolio::Edit edit;
    edit.put(m_party);
    QStringList wanted = m_wallets->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto &wallet : facts()->all<portfolio::Wallet>())
        if (wallet.party == m_party.id && !wanted.removeOne(QString::fromStdString(wallet.address)))
            edit.remove(wallet);
    for (const QString &address : wanted)
        edit.put(portfolio::Wallet{0, m_party.id, address.toStdString()});
    session()->apply(this, edit, [this, name = m_name->text().trimmed()](const Result<portfolio::Notice> &done) {
        applied(done, tr("“%1” is saved.").arg(name));
    });
}

void PartiesPage::editDomain(const Domain *domain)
{
    m_domain = domain ? *domain : Domain{};
    m_domainForm->setTitle(domain ? tr("Edit domain") : tr("New domain"));
    m_domainName->setText(QString::fromStdString(m_domain.name));
    m_rate->setText(m_domain.processorsRate ? QString::fromStdString(m_domain.processorsRate->toString()) : QString());
    m_fee->setText(m_domain.registrationFee ? QString::fromStdString(m_domain.registrationFee->toString()) : QString());
    for (FormField *field : {m_domainNameField, m_rateField, m_feeField})
        field->setError({});
    m_removeDomain->setVisible(domain);
    if (!domain)
        m_domainsView->clearSelection();
}

void PartiesPage::saveDomain()
{
    m_domain.name = m_domainName->text().trimmed().toStdString();
    m_domainNameField->setError(m_domain.name.empty() ? tr("This is needed.") : QString());
    bool fine = !m_domain.name.empty();
    m_domain.processorsRate.reset();
    m_domain.registrationFee.reset();
    if (const auto rate = typed(m_rate)) {
        const auto parsed = engine::Rate::parse(*rate);
        m_rateField->setError(parsed ? QString() : exchange::reasonText(parsed.error()));
        if (parsed)
            m_domain.processorsRate = *parsed;
        fine = fine && parsed;
    }
    if (typed(m_fee)) {
        const auto parsed = tables::parseAmount(m_fee->text());
        m_feeField->setError(parsed ? QString() : exchange::reasonText(parsed.error()));
        if (parsed)
            m_domain.registrationFee = *parsed;
        fine = fine && parsed;
    }
    if (!fine)
        return;
    if (m_domain.entry == 0)
        m_domain.id = freeId<Domain>(*facts(), m_domain.name);
    portfolio::Edit edit;
    edit.put(m_domain);
    session()->apply(this, edit, [this, name = m_domainName->text().trimmed()](const Result<portfolio::Notice> &done) {
        if (!done && done.error().fact("field") == "processors_rate")
            return m_rateField->setError(exchange::reasonText(done.error()));
        applied(done, tr("“%1” is saved.").arg(name));
    });
}

void PartiesPage::remove(portfolio::Record record)
{
    portfolio::Edit edit;
    if (const auto *party = std::get_if<Party>(&record))
        for (const auto &wallet : facts()->all<portfolio::Wallet>())
            if (wallet.party == party->id)
                edit.remove(wallet);
    edit.remove(std::move(record));
    session()->apply(this, edit, [this](const Result<portfolio::Notice> &done) { applied(done, tr("Removed.")); });
}

void PartiesPage::applied(const Result<portfolio::Notice> &done, const QString &words)
{
    if (!done)
        return showError(done.error());
    messages()->showMessage(MessageBar::Kind::Success, words);
}

} // namespace cb::ui
