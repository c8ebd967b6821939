// SPDX-License-Identifier: GPL-3.0-or-later
// What was paid in and what came back: the cash flows, and the months in which it came.
#pragma once

#include "portfolio/trail.h"
#include "tables/list_model.h"
#include "ui/pages/returns/returns_data.h"
#include "ui/widgets/card.h"

namespace cb::ui {

class HeatMap;
class Label;
class TableView;

class ReturnsFlows : public Card {
    Q_OBJECT

public:
    explicit ReturnsFlows(QWidget *parent = nullptr);
    void show(const ReturnsData &data, const std::shared_ptr<const portfolio::Facts> &facts);

Q_SIGNALS:
    // What a part of revenue is made of.
    void explainAsked(const cb::portfolio::TrailQuery &query, cb::engine::Amount amount);

private:
    using Row = ReturnsData::Row;
    QWidget *makeMonths();
    void showMonths(const ReturnsData &data);
    std::function<void()> explainerOf(const Row &row);
    QString whatText(const Row &row) const;
    QString agreementText(const portfolio::ReturnsFlow &flow) const;

    std::shared_ptr<const portfolio::Facts> m_facts;
    engine::Step m_step = engine::Step::Week;
    TableView *m_view;
    tables::ListModel<Row> *m_rows;
    HeatMap *m_months;
    Label *m_monthsNote;
};

} // namespace cb::ui
