// SPDX-License-Identifier: GPL-3.0-or-later
// The same cheque in four ways, side by side: into the pool, for a share of revenue, as a SAFE, for equity.
#pragma once

#include "portfolio/agreement_lab.h"
#include "portfolio/session.h"
#include "tables/list_model.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace cb::ui {

class FlowLayout;
class FormField;
class Label;
class TableView;

class AgreementLab : public QWidget {
    Q_OBJECT

public:
    explicit AgreementLab(QWidget *parent = nullptr);
    // Works it out anew for a scenario; an empty session empties it.
    void show(portfolio::Session *session, const portfolio::Scenario &scenario);

private:
    FormField *addField(const QString &title, const QString &value);
    void fillPickers();
    void compute();
    std::optional<portfolio::LabTerms> read();
    void showRows(const Result<std::vector<portfolio::LabRow>> &rows);
    bool worthless(const portfolio::LabRow &row) const;

    portfolio::Session *m_session = nullptr;
    portfolio::Question m_question;
    portfolio::Scenario m_scenario;
    engine::Amount m_exitValue; // of what is shown
    QWidget *m_inputs;
    QComboBox *m_model;
    QComboBox *m_party;
    FormField *m_amount;
    FormField *m_share;
    FormField *m_cap;
    FormField *m_valuationCap;
    FormField *m_percent;
    FormField *m_exit;
    Label *m_note;
    tables::ListModel<portfolio::LabRow> *m_rows;
    TableView *m_view;
};

} // namespace cb::ui
