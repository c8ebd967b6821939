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

enum Mode { Monthly, Cumulative };

constexpr int highest = 430;

} // namespace

ScenarioCourse::ScenarioCourse(QWidget *parent)
    : Card(tr("Base against scenario"), QStringLiteral(" "), parent)
    , m_quantity(new QComboBox)
    , m_mode(new SegmentedControl({tr("By month"), tr("Summed up")}, tr("How months are shown")))
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
    if (m_scenario.versionOn)
        chart.marks << ChartMark{tables::dateOf(*m_scenario.versionOn), tr("better version")};
    if (m_scenario.termsFrom)
        chart.marks << ChartMark{tables::dateOf(*m_scenario.termsFrom), tr("other terms")};
    if (m_scenario.backingOn)
        chart.marks << ChartMark{tables::dateOf(*m_scenario.backingOn), tr("new backing")};
    m_chart->setData(nothing ? ChartData() : chart);
    QString what = QStringLiteral("%1 · %2").arg(quantityName(), summed ? tr("USDC, summed up") : tr("USDC a month"));
    if (chart.from != chart.starts.value(0))
        what += QStringLiteral(" · ") + tr("begins on %1").arg(chart.from.toString(Qt::ISODate));
    setSubtitle(m_data->simulation
                    ? tr("%1 · %n simulated path(s), seed %2", nullptr, static_cast<int>(m_data->simulation->paths))
                          .arg(what)
                          .arg(m_scenario.seed.value_or(usualSeed))
                    : what);
}

} // namespace cb::ui
