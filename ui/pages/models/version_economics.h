// SPDX-License-Identifier: GPL-3.0-or-later
// Did that version pay: what each version of a model earned while it was the latest, against the one before; and
// beside it where one dollar goes, how far weekly revenue is below its best, and performance against revenue.
#pragma once

#include "portfolio/trail.h"
#include "tables/list_model.h"
#include "ui/widgets/explanation.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QStackedWidget;

namespace cb::ui {

class Label;
class ScatterChart;
class SegmentedControl;
class TableView;
class TimeChart;
class WaterfallChart;

// Of one model, from the first payment on.
struct EconomicsData {
    std::vector<portfolio::RevenueRow> byVersion;
    std::vector<portfolio::DistributionRow> parts; // by version and recipient
    std::vector<portfolio::RevenueRow> weeks;
    portfolio::CurrentSplit split;
    std::optional<engine::Day> lastPayment; // of any model: up to here a day without payments counts as one
};
Result<EconomicsData> economicsData(portfolio::Portfolio &portfolio, const std::string &model, engine::Day today);

class VersionEconomics : public QWidget {
    Q_OBJECT

public:
    explicit VersionEconomics(QWidget *parent = nullptr);
    void show(const portfolio::Facts &facts, const std::string &model, const EconomicsData &data);

Q_SIGNALS:
    // What a version gave to its creator or backers.
    void explainAsked(const cb::portfolio::TrailQuery &query);

private:
    struct Row {
        portfolio::Version version;
        std::size_t place = 0; // in Facts::all<Version>()
        std::int32_t days = 0; // as the latest version, up to the last payment in the portfolio
        std::int64_t payments = 0;
        engine::Amount net;
        engine::Amount creator;
        engine::Amount backers;
        std::optional<engine::Amount> aDay; // nearest micro-USDC; none before its first day
        std::optional<double> against;      // revenue a day against the version before it, as a fraction
    };
    QWidget *makeTable();
    QWidget *makeCharts();
    void fillRows(const portfolio::Facts &facts, const std::string &model, const EconomicsData &data);
    void showDrawdown(const EconomicsData &data);
    Explanation explained(int place) const;
    void showDollar(const EconomicsData &data);
    void fillMetrics(const portfolio::Facts &facts, const std::string &model);
    void showScatter();

    tables::ListModel<Row> *m_rows;
    TableView *m_view;
    SegmentedControl *m_mode;
    QComboBox *m_metric;
    QStackedWidget *m_stack;
    WaterfallChart *m_dollar;
    TimeChart *m_drawdown;
    ScatterChart *m_scatter;
    std::vector<portfolio::Performance> m_performance;
};

} // namespace cb::ui
