// SPDX-License-Identifier: GPL-3.0-or-later
// What a scenario comes to beside the base: revenue, creators' and backers' parts, and what is bought and burned. Each
// is explained month by month.
#pragma once

#include "ui/pages/scenarios/scenario_data.h"

#include <QtWidgets/QWidget>

namespace cb::ui {

class KeyFigure;

class ScenarioFigures : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioFigures(QWidget *parent = nullptr);
    void show(const ScenarioData &data, const portfolio::Scenario &scenario);

private:
    void tell(KeyFigure *figure, const ScenarioData &data, const Quantity &quantity);

    std::vector<KeyFigure *> m_figures;
};

} // namespace cb::ui
