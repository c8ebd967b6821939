// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenario_course.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/charts/time_chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>

#include <algorithm>

namespace cb::ui {

using engine::Amount;
using portfolio::Recipient;
using tables::amountText;
using tables::fromUtf8;

namespace {

enum Mode { Monthly, Cumulative, Balance };

constexpr int highest = 430;

} // namespace

ScenarioCourse::ScenarioCourse(QWidget *parent)
    : Card(tr("Base against scenario"), QStringLiteral(" "), parent)
    , m_quantity(new QComboBox)
    , m_mode(new SegmentedControl({tr("By month"), tr("Summed up"), tr("Cash flow")}, tr("How months are shown")))
    , m_chart(new TimeChart(tr("Base against scenario")))
{
    m_quantity->setAccessibleName(tr("What is looked at"));
    m_quantity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_quantity->setMinimumContentsLength(14);
    m_mode->setStateKey(QStringLiteral("scenarios/months"));
    addAction(m_quantity);
    addAction(m_mode);
    connect(m_quantity, &QComboBox::activated, this, &ScenarioCourse::quantityChanged);
    connect(m_quantity, &QComboBox::currentTextChanged, this,
            [this](const QString &name) { setPlainToolTip(m_quantity, name); });
    connect(m_mode, &SegmentedControl::currentChanged, this, &ScenarioCourse::draw);
    m_chart->setFormat([](qint64 units) { return amountText(Amount::ofUnits(units)); });
    m_chart->setStateKey(QStringLiteral("scenarios"));
    body()->addWidget(m_chart);
    setMaximumHeight(highest); // what follows is in sight beside the long form
}

void ScenarioCourse::fill(const portfolio::Facts &facts, const portfolio::Concern &concern)
{
    const QString chosen = m_quantity->currentData().toString();
    m_quantity->clear();
    m_quantity->addItem(tr("All revenue"), QStringLiteral("revenue"));
    for (int recipient = 0; recipient < static_cast<int>(engine::recipientCount); ++recipient)
        m_quantity->addItem(exchange::recipientTitle(static_cast<Recipient>(recipient)),
                            QStringLiteral("recipient:%1").arg(recipient));
    for (const auto &party : facts.all<portfolio::Party>())
        if (concern.everyone() || party.id == concern.party)
            m_quantity->addItem(fromUtf8(party.name), QStringLiteral("party:%1").arg(fromUtf8(party.id)));
    const QString usual =
        concern.everyone() ? QStringLiteral("revenue") : QStringLiteral("party:%1").arg(fromUtf8(concern.party));
    m_quantity->setCurrentIndex(qMax(0, m_quantity->findData(chosen.isEmpty() ? usual : chosen)));
}

Quantity ScenarioCourse::quantity() const
{
    const QString data = m_quantity->currentData().toString();
    const QString which = data.section(QLatin1Char(':'), 1);
    if (data.startsWith(QLatin1String("recipient")))
        return {Quantity::Of::Recipient, static_cast<std::size_t>(which.toUInt()), {}};
    return data.startsWith(QLatin1String("party")) ? Quantity{Quantity::Of::Party, 0, which.toStdString()} : Quantity{};
}

QString ScenarioCourse::quantityName() const
{
    return m_quantity->currentText();
}

void ScenarioCourse::show(const ScenarioData &data, const portfolio::Scenario &scenario)
{
    m_data = data;
    m_scenario = scenario;
    draw();
}

void ScenarioCourse::tellStale(const QString &reason)
{
    setSubtitle(reason);
}

void ScenarioCourse::draw()
{
    if (!m_data)
        return;
    m_mode->current() == Balance ? drawBalance() : drawMonths();
}

void ScenarioCourse::addMarks(ChartData &chart) const
{
    if (m_scenario.versionOn)
        chart.marks << ChartMark{tables::dateOf(*m_scenario.versionOn), tr("better version")};
    if (m_scenario.termsFrom)
        chart.marks << ChartMark{tables::dateOf(*m_scenario.termsFrom), tr("other terms")};
    if (m_scenario.backingOn)
        chart.marks << ChartMark{tables::dateOf(*m_scenario.backingOn), tr("new backing")};
}

// What came back less what was paid in: as it was, then as the base and as the scenario have it.
void ScenarioCourse::drawBalance()
{
    const BackerOutcome *outcome = m_data->outcome();
    m_chart->setEmptyText(
        tr("Only who backs has a cash flow: look at Backers, or at a party that has paid something in."));
    const QString whose = m_data->looked.of == Quantity::Of::Party ? quantityName() : tr("All backers");
    const QString what = tr("USDC · below zero until paid back");
    setSubtitle(outcome ? QStringLiteral("%1 · %2").arg(whose, what) + variantSeparator + whose : QStringLiteral(" "));
    if (!outcome)
        return m_chart->setData({});
    ChartData chart;
    chart.stacked = false;
    ChartSeries soFar{tr("So far"), recipientColor(1), {}};
    ChartSeries base{tr("Base"), recipientColor(6), {}, true};
    ChartSeries changed{tr("Scenario"), color(Role::Accent, palette()), {}};
    for (std::size_t m = 0; m < outcome->months.size(); ++m) {
        chart.starts << tables::dateOf(outcome->months[m]);
        chart.periodNames << fromUtf8(engine::periodName(outcome->months[m], engine::Step::Month));
        const bool past = m < outcome->projected;
        const bool toCome = m + 1 >= outcome->projected; // from the last month that is past: lines go on from there
        soFar.values << (past ? outcome->baseBalance[m].units() : noValue);
        base.values << (toCome ? outcome->baseBalance[m].units() : noValue);
        changed.values << (toCome ? outcome->changedBalance[m].units() : noValue);
    }
    chart.series = {soFar, base, changed};
    const auto addPayback = [&](const portfolio::Returns &returns, const std::vector<Amount> &balance,
                                const ChartSeries &series) {
        if (!returns.paybackOn)
            return;
        const auto after = std::upper_bound(outcome->months.begin(), outcome->months.end(), *returns.paybackOn);
        const auto m = static_cast<std::size_t>(after - outcome->months.begin()) - 1;
        chart.points << ChartPoint{tables::dateOf(outcome->months[m]), balance[m].units(),
                                   tr("%1: paid back").arg(m < outcome->projected ? soFar.name : series.name),
                                   m < outcome->projected ? soFar.color : series.color};
    };
    addPayback(outcome->changed, outcome->changedBalance, changed);
    if (outcome->base.paybackOn != outcome->changed.paybackOn)
        addPayback(outcome->base, outcome->baseBalance, base);
    addMarks(chart);
    m_chart->setData(chart);
}

void ScenarioCourse::drawMonths()
{
    const Quantity &looked = m_data->looked; // the box may stand on the next one already
    const bool summed = m_mode->current() == Cumulative;
    ChartData chart;
    chart.stacked = false;
    ChartSeries base{tr("Base"), recipientColor(6), {}, true};
    ChartSeries changed{tr("Scenario"), color(Role::Accent, palette()), {}};
    ChartBand band{tr("10th to 90th percentile"), color(Role::Accent, palette()), {}, {}};
    qint64 baseSum = 0;
    qint64 changedSum = 0;
    const auto &result = m_data->result;
    for (std::size_t m = 0; m < result.base.months.size(); ++m) {
        const engine::Day month = result.base.months[m];
        chart.starts << tables::dateOf(engine::periodStart(month, engine::Step::Month));
        chart.periodNames << monthText(month);
        baseSum += looked.in(result.base, m).units();
        changedSum += looked.in(result.changed, m).units();
        base.values << (summed ? baseSum : looked.in(result.base, m).units());
        changed.values << (summed ? changedSum : looked.in(result.changed, m).units());
        if (m_data->simulation) {
            const portfolio::Band &of = looked.band(*m_data->simulation, m, summed);
            band.low << of.low.units();
            band.high << of.high.units();
        }
    }
    chart.from = result.base.months.empty() ? QDate() : tables::dateOf(result.base.months.front());
    const bool nothing = baseSum == 0 && changedSum == 0;
    m_chart->setEmptyText(tr("%1 gets nothing in these months.").arg(quantityName()));
    chart.series = {base, changed};
    if (!band.low.isEmpty())
        chart.bands << band;
    addMarks(chart);
    m_chart->setData(nothing ? ChartData() : chart);
    QStringList what{quantityName(), summed ? tr("USDC, summed up") : tr("USDC a month")};
    if (chart.from != chart.starts.value(0))
        what << tr("begins on %1").arg(chart.from.toString(Qt::ISODate));
    if (m_data->simulation)
        what << tr("%n simulated path(s), seed %1", nullptr, static_cast<int>(m_data->simulation->paths))
                    .arg(m_scenario.seed.value_or(usualSeed));
    const QString separator = QStringLiteral(" · ");
    setSubtitle(what.join(separator) + variantSeparator +
                what.mid(1).join(separator)); // the box beside it names it too
}

} // namespace cb::ui
