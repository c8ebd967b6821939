// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario comes to beside the base: revenue, creators' and backers' parts, and what is bought and burned. Each
// is explained month by month. Also when backers have their money back. Seen with a party's eyes: what that party gets.
#pragma once

#include "portfolio/concern.h"
#include "ui/pages/scenarios/scenario_data.h"
#include "ui/widgets/figure_row.h"

namespace cb::ui {

class ScenarioFigures : public FigureRow {
    Q_OBJECT

public:
    explicit ScenarioFigures(QWidget *parent = nullptr);
    void show(const ScenarioData &data, const portfolio::Scenario &scenario, const portfolio::Facts &facts,
              const portfolio::Concern &concern);

private:
    void tell(KeyFigure *figure, const ScenarioData &data, const Quantity &quantity);
    void tellPayback(KeyFigure *figure, const ScenarioData &data, const portfolio::Facts &facts);
};

} // namespace cb::ui
