// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: choose one, set it, see it, then export it as CSV or JSON, or take the same as a command line. What is shown
// and what is exported come from one specification.
#pragma once

#include "exchange/report.h"
#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace cb::ui {

class Card;
class FormField;
class TableView;

class ReportsPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ReportsPage(QWidget *parent = nullptr);
    // The report as it is set now.
    exchange::ReportName chosen() const;
    exchange::ReportOptions options() const;
    // Writes it to a file and says so in the page.

protected:
    void refresh() override;
    void tellFailure(const Error &error) override;

private:
    void fillNames();
    void makeSettings();
    void exportShown();
    struct Row {
        std::vector<std::string> cells; // as files have them
        bool total = false;
    };
    QString shownText(const Row &row, std::size_t column) const;
    static Row totalOf(const exchange::ReportPreview &preview);
    void preview();
    std::function<void()> explainerOf(const QModelIndex &index);
    void showPreview(const exchange::ReportPreview &preview);
    void adaptFields();

    QListWidget *m_names;
    Card *m_settings;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QComboBox *m_every;
    QComboBox *m_model;
    QComboBox *m_basis;
    QCheckBox *m_byModel;
    QCheckBox *m_byRecipient;
    QCheckBox *m_byParty;
    QCheckBox *m_byVersion;
    QCheckBox *m_byBacker; // of returns, as the next two
    QCheckBox *m_byRound;
    QCheckBox *m_byAgreement;
    QCheckBox *m_columns;
    FormField *m_fromField;
    FormField *m_toField;
    Card *m_previewCard;
    TableView *m_view;
    QPushButton *m_export;
    QPushButton *m_copy;
    exchange::ReportSpec m_spec; // what is shown answers it
    std::vector<exchange::ReportColumn> m_columnsShown;
};

} // namespace cb::ui
