// SPDX-License-Identifier: GPL-3.0-or-later
// What new terms would change: of each 1,000 USDC, what every recipient gets now and would get, by the engine that
// splits revenue.
#pragma once

#include "portfolio/allocations.h"
#include "tables/list_model.h"

#include <QtWidgets/QWidget>

namespace cb::ui {

class Label;
class TableView;

class TermsPreview : public QWidget {
    Q_OBJECT

public:
    TermsPreview(std::shared_ptr<const portfolio::Facts> facts, portfolio::CurrentSplit now, QWidget *parent = nullptr);
    // Null: the terms cannot be read yet.
    void show(const portfolio::Terms *terms);

private:
    struct Row {
        engine::Recipient recipient;
        engine::Amount now;
        engine::Amount then;
    };
    std::shared_ptr<const portfolio::Facts> m_facts;
    portfolio::CurrentSplit m_now;
    Label *m_words;
    tables::ListModel<Row> *m_rows;
    TableView *m_view;
};

} // namespace cb::ui
