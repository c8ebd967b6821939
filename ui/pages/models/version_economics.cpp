// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models/version_economics.h"

#include "exchange/returns_text.h"
#include "exchange/text.h"
#include "tables/format.h"
#include "ui/charts/scatter_chart.h"
#include "ui/charts/time_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/two_pane.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QStackedWidget>

namespace cb::ui {

using engine::Amount;
using engine::Day;
using portfolio::Recipient;
using tables::amountText;
using tables::fromUtf8;

namespace {

enum Mode { Dollar, Drawdown, Scatter };

constexpr int toCreatorColumn = 7;

std::optional<Amount> perDay(Amount amount, std::int32_t days)
{
    if (days <= 0)
        return std::nullopt;
    const std::int64_t half = amount.units() < 0 ? -days / 2 : days / 2;
    return Amount::ofUnits((amount.units() + half) / days);
}

QString exactAmount(qint64 units)
{
    return amountText(Amount::ofUnits(units));
}

} // namespace

Result<EconomicsData> economicsData(portfolio::Portfolio &portfolio, const std::string &model, Day today)
{
    portfolio::DistributionQuery query;
    query.models = {model};
    query.step = engine::Step::All;
    query.byVersion = true;
    auto byVersion = portfolio::revenue(portfolio, query);
    auto parts = portfolio::distribution(portfolio, query);
    query.byVersion = false;
    query.step = engine::Step::Week;
    auto weeks = portfolio::revenue(portfolio, query);
    auto split = portfolio::currentSplit(portfolio, model, today);
    portfolio::DistributionQuery everything;
    everything.step = engine::Step::Day;
    everything.byModel = false;
    const auto days = portfolio::revenue(portfolio, everything);
    for (const Error *error :
         {byVersion ? nullptr : &byVersion.error(), parts ? nullptr : &parts.error(), weeks ? nullptr : &weeks.error(),
          split ? nullptr : &split.error(), days ? nullptr : &days.error()})
        if (error)
            return *error;
    return EconomicsData{std::move(*byVersion), std::move(*parts), std::move(*weeks), std::move(*split),
                         days->empty() ? std::nullopt : std::optional(days->back().period)};
}

VersionEconomics::VersionEconomics(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(new TwoPane(makeTable(), 7, makeCharts(), 4, 900));
}

QWidget *VersionEconomics::makeTable()
{
    const auto against = [](const Row &row) {
        if (!row.against)
            return QStringLiteral("—");
        const QString arrow = *row.against < 0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ");
        return arrow + exchange::percentText(std::abs(*row.against));
    };
    const auto ink = [](const Row &row, int role) {
        return role == Qt::ForegroundRole && row.against
                   ? QVariant(color(*row.against < 0 ? Role::Negative : Role::Positive, QGuiApplication::palette()))
                   : QVariant();
    };
    m_rows = new tables::ListModel<Row>(
        {{tr("Version"), [](const Row &row) { return fromUtf8(row.version.version); }, false,
          [](const Row &, int role) { return role == BoldRole ? QVariant(true) : QVariant(); }},
         {tr("Released"), [](const Row &row) { return tables::dayText(row.version.releasedOn); }, true},
         {tr("Days"), [](const Row &row) { return tables::countText(row.days); }, true},
         {tr("Payments"), [](const Row &row) { return tables::countText(row.payments); }, true},
         {tr("Revenue"), [](const Row &row) { return amountText(row.net, 2); }, true},
         {tr("A day"), [](const Row &row) { return row.aDay ? amountText(*row.aDay, 2) : QStringLiteral("—"); }, true},
         {tr("Against before"), against, true, ink},
         {tr("To creator"), [](const Row &row) { return amountText(row.creator, 2); }, true},
         {tr("To backers"), [](const Row &row) { return amountText(row.backers, 2); }, true}},
        this);
    m_view = new TableView(tr("What each version earned"));
    m_view->setModel(m_rows);
    m_view->setExplainer([this](const QModelIndex &index) -> std::function<void()> {
        const Row &row = m_rows->row(index.row());
        if (index.column() < toCreatorColumn)
            return [this, place = index.row()] { (new ExplanationDialog(explained(place), window()))->open(); };
        portfolio::TrailQuery query;
        query.models = {row.version.model};
        query.version = row.place;
        query.recipient = index.column() == toCreatorColumn ? Recipient::Creator : Recipient::Backers;
        return [this, query] { Q_EMIT explainAsked(query); };
    });
    m_view->setEmptyText(tr("No versions yet. Better versions bring more use and more revenue."));
    return m_view;
}

QWidget *VersionEconomics::makeCharts()
{
    m_mode = new SegmentedControl({tr("One dollar"), tr("Drawdown"), tr("Performance")}, tr("Chart"));
    m_metric = new QComboBox;
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metric->setMinimumContentsLength(10);
    m_metric->hide();
    m_dollar = new WaterfallChart(tr("One dollar of revenue"));
    m_dollar->setFormat(exactAmount);
    m_dollar->setEmptyText(tr("No terms are in force yet."));
    m_drawdown = new TimeChart(tr("Weekly revenue below its best week"));
    m_drawdown->setFormat(exactAmount);
    m_drawdown->setEmptyText(tr("This model has earned nothing yet."));
    m_scatter = new ScatterChart(tr("Performance against revenue"));
    m_scatter->setFormat(exactAmount);
    m_scatter->setEmptyText(tr("No version states a figure for a metric yet."));
    m_stack = new QStackedWidget;
    for (QWidget *chart :
         {static_cast<QWidget *>(m_dollar), static_cast<QWidget *>(m_drawdown), static_cast<QWidget *>(m_scatter)})
        m_stack->addWidget(chart);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_mode);
    line->addWidget(m_metric, 1);
    line->addStretch(0);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    connect(m_mode, &SegmentedControl::currentChanged, this, [this](int mode) {
        m_stack->setCurrentIndex(mode);
        m_metric->setVisible(mode == Scatter);
    });
    connect(m_metric, &QComboBox::activated, this, &VersionEconomics::showScatter);
    return box;
}

void VersionEconomics::show(const portfolio::Facts &facts, const std::string &model, const EconomicsData &data)
{
    fillRows(facts, model, data);
    showDollar(data);
    showDrawdown(data);
    fillMetrics(facts, model);
    showScatter();
}

void VersionEconomics::fillRows(const portfolio::Facts &facts, const std::string &model, const EconomicsData &data)
{
    std::vector<Row> rows;
    const auto &versions = facts.all<portfolio::Version>();
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (versions[i].model != model)
            continue;
        Row row;
        row.version = versions[i];
        row.place = i;
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.version.releasedOn < b.version.releasedOn; });
    const auto rowOf = [&](std::optional<std::size_t> place) -> Row * {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return place && row.place == *place; });
        return found == rows.end() ? nullptr : &*found;
    };
    for (const portfolio::RevenueRow &revenue : data.byVersion)
        if (Row *row = rowOf(revenue.version)) {
            row->payments = revenue.payments;
            row->net = revenue.net;
        }
    for (const portfolio::DistributionRow &part : data.parts)
        if (Row *row = rowOf(part.version)) {
            if (part.recipient == Recipient::Creator)
                row->creator = part.amount;
            if (part.recipient == Recipient::Backers)
                row->backers = part.amount;
        }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Day known = data.lastPayment ? data.lastPayment->plusDays(1) : rows[i].version.releasedOn;
        const Day until = i + 1 < rows.size() ? std::min(known, rows[i + 1].version.releasedOn) : known;
        rows[i].days = std::max(0, until.number() - rows[i].version.releasedOn.number());
        rows[i].aDay = perDay(rows[i].net, rows[i].days);
        const std::optional<Amount> before = i > 0 ? rows[i - 1].aDay : std::nullopt;
        if (rows[i].aDay && before && *before > Amount())
            rows[i].against = static_cast<double>(rows[i].aDay->units()) / static_cast<double>(before->units()) - 1;
    }
    std::reverse(rows.begin(), rows.end());
    m_rows->setRows(std::move(rows));
    m_view->fitColumns(0);
}

// Of a row, the newest first.
Explanation VersionEconomics::explained(int place) const
{
    const auto &rows = m_rows->rows();
    const Row &row = rows[static_cast<std::size_t>(place)];
    Explanation told;
    told.title = tr("%1: %2").arg(fromUtf8(row.version.version), tables::usdcText(row.net));
    told.meaning =
        tr("Payments that name this version, and those that name none from its release to the next one. Days "
           "are counted from its release up to the day before the next one's, or up to the last payment.");
    told.steps << tr("A day = revenue ÷ days");
    if (row.aDay)
        told.steps << QStringLiteral("%1 ÷ %2 = %3")
                          .arg(amountText(row.net), tables::countText(row.days), amountText(*row.aDay));
    if (row.against) {
        const auto before = rows[static_cast<std::size_t>(place) + 1].aDay;
        told.steps << tr("Against before = a day ÷ a day of %1 − 1")
                          .arg(fromUtf8(rows[static_cast<std::size_t>(place) + 1].version.version))
                   << QStringLiteral("%1 ÷ %2 − 1 = %3")
                          .arg(amountText(*row.aDay), amountText(*before), exchange::percentText(*row.against));
        told.note = tr("It compares average days: use that grew in the meantime counts as the version’s.");
    }
    told.columns = {tr("Version"), tr("Days"),       tr("Payments"),  tr("Revenue"),
                    tr("A day"),   tr("To creator"), tr("To backers")};
    told.figuresFrom = 1;
    for (const Row &one : rows)
        told.rows << QStringList{fromUtf8(one.version.version),
                                 tables::countText(one.days),
                                 tables::countText(one.payments),
                                 amountText(one.net),
                                 one.aDay ? amountText(*one.aDay) : QStringLiteral("—"),
                                 amountText(one.creator),
                                 amountText(one.backers)};
    return told;
}

void VersionEconomics::showDollar(const EconomicsData &data)
{
    if (!data.split.terms)
        return m_dollar->clear();
    QVector<WaterfallStep> parts;
    // A part per million of a dollar is a micro-USDC.
    for (const auto &[recipient, rate] : data.split.rates)
        parts << WaterfallStep{exchange::recipientTitle(recipient), recipientColor(static_cast<int>(recipient)),
                               rate.units()};
    m_dollar->setSteps({tr("Revenue"), color(Role::Muted, palette()), engine::wholeRate.units()}, parts);
}

// Whole weeks only: one of which some days are still to come is no fall.
void VersionEconomics::showDrawdown(const EconomicsData &data)
{
    ChartData chart;
    chart.stacked = false;
    ChartSeries below{tr("Below the best week before it"), recipientColor(5), {}};
    qint64 best = 0;
    auto row = data.weeks.begin();
    for (Day week = data.weeks.empty() ? Day::last() : data.weeks.front().period;
         !data.weeks.empty() && week <= data.weeks.back().period; week = engine::nextPeriod(week, engine::Step::Week)) {
        if (data.lastPayment && *data.lastPayment < engine::nextPeriod(week, engine::Step::Week).plusDays(-1))
            break;
        const qint64 net = row->period == week ? (row++)->net.units() : 0;
        best = qMax(best, net);
        chart.starts << tables::dateOf(week);
        chart.periodNames << fromUtf8(engine::periodName(week, engine::Step::Week));
        below.values << net - best;
    }
    chart.series = {below};
    for (const Row &version : m_rows->rows())
        chart.marks.prepend({tables::dateOf(version.version.releasedOn), fromUtf8(version.version.version)});
    m_drawdown->setData(chart);
}

void VersionEconomics::fillMetrics(const portfolio::Facts &facts, const std::string &model)
{
    const QString chosen = m_metric->currentText();
    m_performance.clear();
    QStringList metrics;
    for (const portfolio::Performance &figure : facts.ofModel<portfolio::Performance>(model)) {
        if (!figure.version)
            continue;
        m_performance.push_back(figure);
        if (const QString metric = fromUtf8(figure.metric); !metrics.contains(metric))
            metrics << metric;
    }
    m_metric->clear();
    m_metric->addItems(metrics);
    m_metric->setCurrentIndex(qMax(0, static_cast<int>(metrics.indexOf(chosen))));
}

void VersionEconomics::showScatter()
{
    QVector<ScatterPoint> points;
    QString unit;
    for (const Row &row : m_rows->rows()) {
        const portfolio::Performance *figure = nullptr; // the last stated counts
        for (const portfolio::Performance &stated : m_performance)
            if (stated.version == row.version.version && fromUtf8(stated.metric) == m_metric->currentText())
                figure = &stated;
        if (!figure || !row.aDay)
            continue;
        const QString text = fromUtf8(figure->value.toString());
        unit = figure->unit ? fromUtf8(*figure->unit) : unit;
        points << ScatterPoint{fromUtf8(row.version.version), recipientColor(0), text.toDouble(), text,
                               row.aDay->units()};
    }
    const QString metric = m_metric->currentText();
    m_scatter->setPoints(unit.isEmpty() ? metric : QStringLiteral("%1, %2").arg(metric, unit), tr("USDC a day"),
                         points);
}

} // namespace cb::ui
