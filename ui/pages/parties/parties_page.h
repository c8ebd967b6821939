// SPDX-License-Identifier: GPL-3.0-or-later
// People, organisations and domains: who takes part, in which roles, with which wallets; which fields models are
// published into, at which rates. Each list has a form beside it, so that an empty portfolio can be filled from here.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace cb::ui {

class Card;
class FormField;
class StatementsList;
class TableView;

class PartiesPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit PartiesPage(QWidget *parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget *makeParties();
    QWidget *makeDomains();
    Card *makePartyForm();
    Card *makeDomainForm();
    void editParty(const portfolio::Party *party); // null: a new one
    void editDomain(const portfolio::Domain *domain);
    void saveParty();
    void saveDomain();
    void remove(portfolio::Record record);
    void applied(const Result<portfolio::Notice> &done, const QString &words);
    QString rolesOf(const portfolio::Party &party) const;

    QTabWidget *m_tabs;
    StatementsList *m_statements = nullptr;
    tables::ListModel<portfolio::Party> *m_parties;
    TableView *m_partiesView;
    tables::ListModel<portfolio::Domain> *m_domains;
    TableView *m_domainsView;
    portfolio::Party m_party; // being edited; entry 0: new
    Card *m_partyForm;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_email;
    QLineEdit *m_wallets;
    QLineEdit *m_notes;
    FormField *m_nameField;
    QPushButton *m_removeParty;
    portfolio::Domain m_domain;
    Card *m_domainForm;
    QLineEdit *m_domainName;
    QLineEdit *m_rate;
    QLineEdit *m_fee;
    FormField *m_domainNameField;
    FormField *m_rateField;
    FormField *m_feeField;
    QPushButton *m_removeDomain;
};

} // namespace cb::ui
