// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenario_figures.h"

#include "portfolio/decimals.h"
#include "tables/format.h"
#include "tables/record_text.h"
#include "ui/charts/time_axis.h"
#include "ui/pages/scenarios/scenario_backers.h"
#include "ui/style/theme.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/label.h"

#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>

#include <cmath>

namespace cb::ui {

using engine::Amount;
using portfolio::Projection;
using portfolio::Recipient;
using tables::amountText;
using tables::fromUtf8;

namespace {

enum Figure { Revenue, Creators, Backers, PaidBack, Burned };

Quantity of(Recipient recipient)
{
    return {Quantity::Of::Recipient, static_cast<std::size_t>(recipient)};
}

double changeOf(Amount base, Amount changed)
{
    return base.units() == 0 ? 0 : static_cast<double>(changed.units()) / static_cast<double>(base.units()) - 1;
}

QString percent(double fraction)
{
    return QStringLiteral("%1\u00a0%").arg(QLocale().toString(100 * std::abs(fraction), 'f', 1));
}

// Three digits of it: "430k".
QString roughly(Amount amount)
{
    const auto units = static_cast<double>(amount.units());
    if (units == 0)
        return shortAmount(0);
    const double step = std::pow(10, std::floor(std::log10(std::abs(units))) - 2);
    return shortAmount(std::round(units / step) * step);
}

} // namespace

ScenarioFigures::ScenarioFigures(QWidget *parent)
    : FigureRow({tr("Revenue"), tr("Creators"), tr("Backers"), tr("Paid back"), tr("Buyback & burn")}, 5, parent)
{}

void ScenarioFigures::tell(KeyFigure *figure, const ScenarioData &data, const Quantity &quantity)
{
    const Projection &base = data.result.base;
    const Projection &changed = data.result.changed;
    const Amount was = quantity.total(base);
    const Amount is = quantity.total(changed);
    const double change = changeOf(was, is);
    figure->setFigure(amountText(is, 0), QStringLiteral("USDC"));
    setPlainToolTip(figure, tables::usdcText(is));
    const Trend trend = is == was ? Trend::None : is < was ? Trend::Down : Trend::Up;
    figure->setChange(trend, trend == Trend::None ? QString() : percent(change),
                      QStringList{tr("base %1").arg(amountText(was, 0)), tr("base %1").arg(roughly(was)),
                                  tr("vs %1").arg(roughly(was))}
                          .join(variantSeparator));

    Explanation told;
    told.title = QStringLiteral("%1: %2").arg(figure->caption(), tables::usdcText(is));
    told.meaning =
        tr("Over all months of the scenario. The base goes on at the average day of the last 90 days up to the "
           "last payment (of a younger model: since its first), model by model, "
           "under the terms, rounds and agreements of the file. The scenario changes that as it says. Both "
           "are split month by month exactly as payments are.");
    told.steps << tr("Change = scenario ÷ base − 1")
               << QStringLiteral("%1 ÷ %2 − 1 = %3%4")
                      .arg(amountText(is), amountText(was), change < 0 ? QChar(0x2212) : QLatin1Char('+'),
                           percent(change));
    told.columns = {tr("Month"), tr("Base"), tr("Scenario"), tr("Difference")};
    told.figuresFrom = 1;
    for (std::size_t m = 0; m < base.months.size(); ++m) {
        const Amount before = quantity.in(base, m);
        const Amount after = quantity.in(changed, m);
        told.rows << QStringList{monthText(base.months[m]), amountText(before), amountText(after),
                                 amountText(minus(after, before))};
    }
    figure->setExplanation(told);
}

void ScenarioFigures::show(const ScenarioData &data, const portfolio::Scenario &scenario, const portfolio::Facts &facts,
                           const portfolio::Concern &concern)
{
    // A party's eyes see what it gets itself beside the whole.
    const bool everyone = !facts.find<portfolio::Party>(concern.party);
    const Quantity own = everyone ? of(Recipient::Creator)
                                  : Quantity{Quantity::Of::Party, facts.partyPlace(concern.party), concern.party};
    figures()[Revenue]->setCaption(everyone ? tr("Revenue") : tr("Revenue of all models"));
    figures()[Creators]->setCaption(everyone ? tr("Creators")
                                             : tables::recordTitle(facts, portfolio::Kind::Party, concern.party));
    figures()[Backers]->setVisible(everyone);
    figures()[Burned]->setCaption(scenario.dnPrice ? tr("DN burned") : tr("Buyback & burn"));
    tell(figures()[Revenue], data, {});
    tell(figures()[Creators], data, own);
    tell(figures()[Backers], data, of(Recipient::Backers));
    tell(figures()[Burned], data, of(Recipient::BuybackBurn));
    tellPayback(figures()[PaidBack], data, facts);
    const Amount burned = data.result.changed.total(Recipient::BuybackBurn);
    const auto bought = scenario.dnPrice ? portfolio::quotientNearest(burned, *scenario.dnPrice) : std::nullopt;
    if (!bought)
        return;
    figures()[Burned]->setFigure(fromUtf8(bought->toString()).section(QLatin1Char('.'), 0, 0), QStringLiteral("DN"));
    figures()[Burned]->setChange(Trend::None, {}, tr("for %1").arg(tables::usdcText(burned, 0)));
}

void ScenarioFigures::tellPayback(KeyFigure *figure, const ScenarioData &data, const portfolio::Facts &facts)
{
    figure->setVisible(!data.backers.empty());
    if (data.backers.empty())
        return;
    const BackerOutcome &all = data.backers.front();
    figure->setFigure(all.changed.paybackOn ? paybackText(all.changed) : QStringLiteral("—"));
    const auto tvpi = [](const portfolio::Returns &returns) {
        return tr("TVPI %1").arg(tables::multipleText(returns.tvpi));
    };
    const bool same = all.base.paybackOn == all.changed.paybackOn;
    const QString base = same && all.base.paybackOn ? tr("as in the base")
                         : same                     ? paybackText(all.base)
                                                    : tr("base %1").arg(paybackText(all.base));
    figure->setChange(Trend::None, {},
                      QStringList{QStringLiteral("%1 · %2").arg(base, tvpi(all.changed)), base, tvpi(all.changed)}.join(
                          variantSeparator));
    setPlainToolTip(figure, tr("By then as much has come back to backers as was ever paid in. %1 at the end, base %2")
                                .arg(tvpi(all.changed), tvpi(all.base)));
    figure->setExplanation(ScenarioBackers::explained(
        all, data.backers.size() > 2 ? tr("All backers")
                                     : tables::recordTitle(facts, portfolio::Kind::Party, data.backers.back().party)));
}

} // namespace cb::ui
