// SPDX-License-Identifier: GPL-3.0-or-later
// The exact parts of one payment: who got what, by which weights, who got or gave the rounding, and in words why.
#pragma once

#include "portfolio/trail.h"
#include "tables/list_model.h"
#include "ui/widgets/card.h"

namespace cb::ui {

class TableView;

class PaymentParts : public Card {
    Q_OBJECT

public:
    explicit PaymentParts(QWidget *parent = nullptr);
    void clear();
    void show(const portfolio::Explanation &explanation, const portfolio::Facts &facts);

private:
    struct Row {
        QString who;
        int recipient; // below 0: the total
        QString weight;
        engine::Amount amount;
        double rounding; // micro-USDC above or below the exact share of the payment
    };
    static Row rowOf(const portfolio::LedgerPart &part, const std::vector<portfolio::TrailStep> &steps,
                     const portfolio::Facts &facts);

    tables::ListModel<Row> *m_rows;
    TableView *m_view;
    Label *m_why;
};

} // namespace cb::ui
