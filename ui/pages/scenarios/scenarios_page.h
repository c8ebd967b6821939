// SPDX-License-Identifier: GPL-3.0-or-later
// What if: a scenario's settings, and beside them base against scenario on key figures and charts, what
// matters most, when caps are met, and the agreement lab. Scenarios that are kept stand in the file, never among facts.
#pragma once

#include "tables/list_model.h"
#include "ui/pages/portfolio_page.h"
#include "ui/pages/scenarios/scenario_data.h"

class QComboBox;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace cb::ui {

class AgreementLab;
class Card;
class EmptyState;
class RecordForm;
class ScenarioBackers;
class ScenarioCourse;
class ScenarioFigures;
class TableView;
class TornadoChart;

class ScenariosPage : public PortfolioPage {
    Q_OBJECT

public:
    explicit ScenariosPage(QWidget *parent = nullptr);

protected:
    void refresh() override;
    void tellFailure(const Error &error) override;
    void sessionChanged() override;

private:
    struct MonthRow {
        engine::Day month;
        engine::Amount base;
        engine::Amount changed;
    };
    struct CapRow {
        std::string agreement;
        std::optional<engine::Day> base;
        std::optional<engine::Day> changed;
    };
    QWidget *makeSettings();
    QWidget *makeResults();
    QWidget *makeDetails();
    void fillPicker(const std::string &choose);
    void chooseScenario();
    void takeScenario(const portfolio::Scenario &scenario);
    void compute();
    void save();
    void remove();
    void show(const ScenarioData &data);
    static QString settingTitle(portfolio::Sensitivity::Setting setting);
    void showSensitivity(const ScenarioData &data);
    void showCaps(const ScenarioData &data);

    QWidget *m_dashboard;
    EmptyState *m_empty;
    QComboBox *m_picker;
    int m_taken = 0; // its place in m_picker
    Card *m_settings = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    RecordForm *m_form = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_remove = nullptr;
    ScenarioFigures *m_figures = nullptr;
    ScenarioCourse *m_course = nullptr;
    TornadoChart *m_tornado = nullptr;
    tables::ListModel<MonthRow> *m_months = nullptr;
    TableView *m_monthsView = nullptr;
    tables::ListModel<CapRow> *m_caps = nullptr;
    TableView *m_capsView = nullptr;
    ScenarioBackers *m_backers = nullptr;
    AgreementLab *m_lab = nullptr;
    QTimer *m_timer;
    portfolio::Scenario m_scenario; // what was worked out last, or is being
};

} // namespace cb::ui
