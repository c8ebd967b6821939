// SPDX-License-Identifier: GPL-3.0-or-later
// The imports made into a portfolio, each of which can be taken back.
#pragma once

#include "portfolio/batches.h"
#include "portfolio/session.h"
#include "tables/list_model.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace cb::ui {

class TableView;

class ImportsList : public QWidget {
    Q_OBJECT

public:
    explicit ImportsList(QWidget *parent = nullptr);
    // Reads them again; null empties the list.
    void show(portfolio::Session *session);

Q_SIGNALS:
    void failed(const cb::Error &error);
    void takenBack(const QString &words);

private:
    void takeBack();

    portfolio::Session *m_session = nullptr;
    tables::ListModel<portfolio::Batch> *m_rows;
    TableView *m_view;
    QPushButton *m_takeBack;
};

} // namespace cb::ui
