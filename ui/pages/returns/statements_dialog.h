// SPDX-License-Identifier: GPL-3.0-or-later
// Makes statements: of one party or all of them, for a period, as PDF and CSV into a folder; drafts, or final ones
// where the days are locked. Shows how far it has come and can be stopped.
#pragma once

#include "exchange/statement_folder.h"
#include "portfolio/session.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace cb::ui {

class DayEdit;
class FormField;
class Label;
class MessageBar;

class StatementsDialog : public QDialog {
    Q_OBJECT

public:
    // `party` is chosen beforehand; empty: all.
    StatementsDialog(portfolio::Session &session, const std::string &party, QWidget *parent);
    ~StatementsDialog() override;
    void reject() override;

private:
    void makeForm(const std::string &party);
    void presetPeriod();
    void adapt();
    void lockDays();
    std::optional<exchange::StatementsAsked> read();
    void make();
    static QString numbersText(const std::vector<exchange::StatementWritten> &done);
    void finished(const Result<void> &written, const std::vector<exchange::StatementWritten> &made);

    portfolio::Session &m_session;
    QComboBox *m_party;
    DayEdit *m_from;
    DayEdit *m_to;
    QLineEdit *m_folder;
    QLineEdit *m_logo;
    FormField *m_fromField;
    FormField *m_toField;
    FormField *m_folderField;
    QCheckBox *m_issue;
    QCheckBox *m_correct;
    QCheckBox *m_overwrite;
    Label *m_lockNote;
    QPushButton *m_lock;
    QProgressBar *m_bar;
    MessageBar *m_messages;
    QPushButton *m_make;
    QPushButton *m_close;
    QTimer *m_poll;
    std::shared_ptr<portfolio::WorkState> m_work; // while statements are made
};

} // namespace cb::ui
