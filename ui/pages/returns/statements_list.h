// SPDX-License-Identifier: GPL-3.0-or-later
// The statements that were issued: each as it was, and whether it still holds.
#pragma once

#include "portfolio/session.h"
#include "portfolio/statements.h"
#include "tables/list_model.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace cb::ui {

class Label;
class Label;
class TableView;

class StatementsList : public QWidget {
    Q_OBJECT

public:
    explicit StatementsList(QWidget *parent = nullptr);
    // Of the parties for which `wanted` says so.
    void show(portfolio::Session *session, const std::function<bool(const std::string &party)> &wanted);

Q_SIGNALS:
    void makeAsked();
    void saved(const QString &path);
    void failed(const cb::Error &error);

private:
    struct Row {
        portfolio::Statement statement;
        std::optional<bool> holds; // none: not looked at yet
        std::string correctedBy;
    };
    void verify();
    const Row *chosen() const;
    void adapt();
    void savePdf();
    void unlock();
    portfolio::Session *m_session = nullptr;
    portfolio::Question m_verified;
    tables::ListModel<Row> *m_rows;
    TableView *m_view;
    Label *m_lock;
    QPushButton *m_save;
    QPushButton *m_unlock;
};

} // namespace cb::ui
