// SPDX-License-Identifier: GPL-3.0-or-later
// Base against scenario for each who backs: what comes back by the end of the months, when it is paid back, XIRR.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/scenarios/scenario_data.h"
#include "ui/widgets/explanation.h"

#include <QtWidgets/QWidget>

namespace cb::ui {

class TableView;

class ScenarioBackers : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioBackers(QWidget *parent = nullptr);
    void show(const ScenarioData &data, const portfolio::Facts &facts);
    static Explanation explained(const BackerOutcome &outcome, const QString &name);

private:
    struct Row {
        QString name;
        BackerOutcome outcome;
    };
    tables::ListModel<Row> *m_rows;
    TableView *m_view;
};

} // namespace cb::ui
