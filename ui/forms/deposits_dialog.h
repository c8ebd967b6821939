// SPDX-License-Identifier: GPL-3.0-or-later
// Imports the deposits of a round's funding contract: what the file holds, whose wallets sent it, what is there
// already; nothing is taken before every wallet has a name.
#pragma once

#include "exchange/deposits.h"
#include "portfolio/session.h"
#include "tables/list_model.h"

#include <QtWidgets/QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace cb::ui {

class Label;
class MessageBar;
class TableView;

class DepositsDialog : public QDialog {
    Q_OBJECT

public:
    DepositsDialog(portfolio::Session &session, std::string round, QWidget *parent);
    // As if chosen.
    void readFile(const QString &path);

private:
    QWidget *makeChoice();
    void chooseFile();
    void chooseBlocks();
    void read();
    void plan();
    void askForOwners();
    void take();
    QString reconciliation() const;

    portfolio::Session &m_session;
    std::string m_round;
    QString m_path;
    QLineEdit *m_file;
    QLineEdit *m_blocks;
    MessageBar *m_messages;
    Label *m_summary;
    QWidget *m_owners;
    QGridLayout *m_ownerGrid;
    tables::ListModel<portfolio::Contribution> *m_rows;
    TableView *m_view;
    QPushButton *m_take;
    exchange::ChainFile m_chain;
    exchange::DepositPlan m_plan;
    std::map<std::string, std::string> m_assigned;
};

} // namespace cb::ui
