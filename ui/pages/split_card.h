// SPDX-License-Identifier: GPL-3.0-or-later
// Where one dollar of a model goes, as a ring and as rates, the largest first; and revenue over time by recipient, the
// same way on every page.
#pragma once

#include "portfolio/allocations.h"
#include "tables/list_model.h"
#include "ui/charts/chart_data.h"
#include "ui/widgets/card.h"

#include <span>

class QComboBox;

namespace cb::ui {

class DonutChart;
class Label;
class TableView;

class SplitCard : public Card {
    Q_OBJECT

public:
    explicit SplitCard(QWidget *parent = nullptr);
    void show(const portfolio::CurrentSplit &split, const portfolio::Facts &facts);
    // Where the card may stand for one of several: their ids, and the one it stands for.
    void setModels(const portfolio::Facts &facts, const std::vector<std::string> &ids, const std::string &shown);

Q_SIGNALS:
    void modelChosen(const QString &id);

private:
    using Row = std::pair<portfolio::Recipient, engine::Rate>;
    QComboBox *m_model;
    DonutChart *m_donut;
    TableView *m_view;
    Label *m_joined;
    tables::ListModel<Row> *m_rows;
};

// Why a split differs from its terms: a sentence a line for each agreement whose share has joined the creator's part.
QString joinedCreatorText(const portfolio::Facts &facts, const std::vector<std::string> &agreements);

// A series for each recipient, from the bottom of the stack up: those that usually get most come first.
QVector<ChartSeries> recipientSeries(std::span<const portfolio::ByRecipient> byPeriod);

} // namespace cb::ui
