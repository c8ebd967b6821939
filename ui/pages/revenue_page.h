// SPDX-License-Identifier: GPL-3.0-or-later
// All payments, filtered; the exact parts of the chosen one and why; a payment or refund by hand, a correction as a
// reversal; the imports made, each of which can be taken back.
#pragma once

#include "portfolio/allocations.h"
#include "portfolio/batches.h"
#include "tables/list_model.h"
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
class Label;
class TableView;

class RevenuePage : public PortfolioPage {
    Q_OBJECT

public:
    explicit RevenuePage(QWidget *parent = nullptr);
    void showImports();

protected:
    void refresh() override;
    void sessionChanged() override;

private:
    struct PartRow {
        QString who;
        int recipient;
        QString why;
        engine::Amount amount;
    };
    QWidget *makePayments();
    QWidget *makeExplanation();
    QWidget *makeBatches();
    QWidget *makeEntryForm();
    void applyFilter();
    void showCount();
    void choosePayment();
    void explain(const portfolio::PaymentId &id);
    void showExplanation(const portfolio::Explanation &explanation);
    void record();
    void reverse();
    void takeBack();
    void readBatches();

    tables::PaymentsModel *m_payments;
    TableView *m_view;
    QComboBox *m_model;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLineEdit *m_text;
    QTimer *m_filterTimer;
    Label *m_count;
    Card *m_explanationCard;
    Label *m_why;
    TableView *m_partsView;
    tables::ListModel<PartRow> *m_parts;
    QPushButton *m_reverse;
    tables::ListModel<portfolio::Batch> *m_batches;
    TableView *m_batchesView;
    QPushButton *m_takeBack;
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
