// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention, in words; a click leads there.
#pragma once

#include "portfolio/attention.h"
#include "tables/list_model.h"
#include "ui/widgets/card.h"

namespace cb::ui {

class TableView;

class AttentionList : public Card {
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);
    void show(std::shared_ptr<const portfolio::Facts> facts, std::vector<portfolio::Attention> items);

Q_SIGNALS:
    void roundAsked(const QString &id);
    void modelAsked(const QString &id);
    void importsAsked();

private:
    QString textOf(const portfolio::Attention &item) const;
    void follow(const portfolio::Attention &item);

    std::shared_ptr<const portfolio::Facts> m_facts;
    tables::ListModel<portfolio::Attention> *m_items;
    TableView *m_view;
};

} // namespace cb::ui
