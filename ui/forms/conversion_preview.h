// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of a SAFE conversion before it is recorded: the capitalization, the price, and for each SAFE by what it
// converts, at which price, into how many shares.
#pragma once

#include "portfolio/conversions.h"
#include "tables/list_model.h"

#include <QtWidgets/QWidget>

namespace cb::ui {

class FactList;
class Label;
class TableView;

class ConversionPreview : public QWidget {
    Q_OBJECT

public:
    explicit ConversionPreview(std::shared_ptr<const portfolio::Facts> facts, QWidget *parent = nullptr);
    // Null: the form cannot be read yet.
    void show(const portfolio::Conversion *conversion);

private:
    struct Row {
        QString safe;
        engine::ConvertedSafe converted;
    };
    QString methodOf(const Row &row) const;
    std::shared_ptr<const portfolio::Facts> m_facts;
    Label *m_words;
    FactList *m_figures;
    tables::ListModel<Row> *m_rows;
    TableView *m_view;
};

} // namespace cb::ui
