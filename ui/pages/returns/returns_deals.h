// SPDX-License-Identifier: GPL-3.0-or-later
// The deals of those whose returns are shown: a line a backer, or a model of the one backer; how far its agreements
// have come.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/returns/returns_data.h"
#include "ui/widgets/card.h"

namespace cb::ui {

class TableView;

class ReturnsDeals : public Card {
    Q_OBJECT

public:
    explicit ReturnsDeals(QWidget *parent = nullptr);
    void show(const ReturnsData &data, const std::shared_ptr<const portfolio::Facts> &facts);
    // Where nothing more will come of a line's agreements, although a cap was not reached: why.
    static QString endText(const portfolio::Facts &facts, const ReturnsData::Line &line);

Q_SIGNALS:
    void opened(const cb::ui::ReturnsData::Line &line);

private:
    using Line = ReturnsData::Line;
    QString nameOf(const Line &line) const;
    QString standingsOf(const Line &line) const;
    QVariant toCap(const Line &line, int role) const;

    std::shared_ptr<const portfolio::Facts> m_facts;
    bool m_byModel = false;
    TableView *m_view;
    tables::ListModel<Line> *m_lines;
};

} // namespace cb::ui
