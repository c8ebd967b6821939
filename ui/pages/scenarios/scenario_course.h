// SPDX-License-Identifier: GPL-3.0-or-later
// Base against scenario over the months, of all revenue, a recipient or a party, with the band of chance around it; of
// backers also their balance, from the first contribution to when it is paid back and on.
#pragma once

#include "portfolio/concern.h"
#include "ui/pages/scenarios/scenario_data.h"
#include "ui/widgets/card.h"

class QComboBox;

namespace cb::ui {

class SegmentedControl;
class TimeChart;
struct ChartData;

class ScenarioCourse : public Card {
    Q_OBJECT

public:
    explicit ScenarioCourse(QWidget *parent = nullptr);
    // What there is to look at; what is looked at stays where it can.
    void fill(const portfolio::Facts &facts, const portfolio::Concern &concern);
    Quantity quantity() const;
    QString quantityName() const;
    void show(const ScenarioData &data, const portfolio::Scenario &scenario);
    // That the chart is older than what is asked for, and why; until it is shown anew.
    void tellStale(const QString &reason);

Q_SIGNALS:
    void quantityChanged();

private:
    void draw();
    void drawMonths();
    void drawBalance();
    void addMarks(ChartData &chart) const;

    QComboBox *m_quantity;
    SegmentedControl *m_mode;
    TimeChart *m_chart;
    std::optional<ScenarioData> m_data; // what is shown
    portfolio::Scenario m_scenario;
};

} // namespace cb::ui
