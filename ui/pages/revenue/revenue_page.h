// SPDX-License-Identifier: GPL-3.0-or-later
// All payments, filtered; the exact parts of the chosen one and why; a payment or refund by hand, a correction as a
// reversal; the imports made, each of which can be taken back.
#pragma once

#include "portfolio/allocations.h"
#include "tables/payments_model.h"
#include "ui/pages/portfolio_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTimer;

namespace cb::ui {

class Card;
class FormField;
class ImportsList;
class Label;
class PaymentParts;
class TableView;

class RevenuePage : public PortfolioPage {
    Q_OBJECT

public:
    explicit RevenuePage(QWidget *parent = nullptr);
    void showImports();
    // Those of a model, or of all, on these days.
    void showPayments(const QString &model, engine::Day from, engine::Day to);

protected:
    void refresh() override;
    void sessionChanged() override;

private:
    QWidget *makePayments();
    QWidget *makeParts();
    QWidget *makeImports();
    QWidget *makeEntryForm();
    void fillModels(const QString &chosen);
    void applyFilter();
    void showCount();
    void choosePayment();
    void explain(const portfolio::PaymentId &id);
    void record();
    void reverse();

    tables::PaymentsModel *m_payments;
    TableView *m_view;
    QComboBox *m_model;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_text;
    QTimer *m_filterTimer;
    Label *m_count;
    PaymentParts *m_parts;
    ImportsList *m_imports;
    QPushButton *m_reverse;
    QTabWidget *m_tabs;
    Card *m_entryCard;
    QComboBox *m_entryModel;
    QLineEdit *m_entryAt;
    QLineEdit *m_entryAmount;
    QLineEdit *m_entryReference;
    FormField *m_entryModelField;
    FormField *m_entryAtField;
    FormField *m_entryAmountField;
    FormField *m_entryReferenceField;
    std::optional<portfolio::PaymentId> m_chosen;
};

} // namespace cb::ui
