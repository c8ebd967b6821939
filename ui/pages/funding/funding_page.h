// SPDX-License-Identifier: GPL-3.0-or-later
// All rounds: how far each has come, and what follows from the facts (phase and outcome). Opens one in full.
#pragma once

#include "portfolio/allocations.h"
#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"
#include "ui/widgets/chip.h"

namespace cb::ui {

class Card;
class EmptyState;
class FigureRow;
class KeyFigure;
class TableView;

Tone phaseTone(portfolio::RoundState::Phase phase);
Tone outcomeTone(portfolio::RoundState::Outcome outcome);

class FundingPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit FundingPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void roundAsked(const QString &id);

protected:
    void refresh() override;

private:
    void makeTable();
    void addRound();
    void explainFigures(const std::vector<portfolio::RoundState> &rows, engine::Amount raised, engine::Amount pledged);
    const portfolio::Round &roundOf(const portfolio::RoundState &state) const;

    Card *m_card;
    TableView *m_view;
    tables::ListModel<portfolio::RoundState> *m_rounds = nullptr;
    EmptyState *m_empty;
    FigureRow *m_figureRow;
    std::vector<KeyFigure *> m_figures;
};

} // namespace cb::ui
