// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scenarios/scenario_figures.h"

#include "portfolio/decimals.h"
#include "tables/format.h"
#include "tables/record_text.h"
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

} // namespace

ScenarioFigures::ScenarioFigures(QWidget *parent)
    : FigureRow({tr("Revenue"), tr("Creators"), tr("Backers"), tr("DN bought & burned")}, 4, parent)
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
    figure->setChange(trend, trend == Trend::None ? QString() : percent(change), tr("base %1").arg(amountText(was, 0)));

    Explanation told;
    told.title = QStringLiteral("%1: %2").arg(figure->caption(), tables::usdcText(is));
    told.meaning = tr("The base goes on at the average day of the last 90 days up to the last payment, model by model, "
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
                                 amountText(Amount::ofUnits(after.units() - before.units()))};
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
    const Quantity quantities[] = {{}, own, of(Recipient::Backers), of(Recipient::BuybackBurn)};
    figures()[0]->setCaption(everyone ? tr("Revenue") : tr("Revenue of all models"));
    figures()[1]->setCaption(everyone ? tr("Creators")
                                      : tables::recordTitle(facts, portfolio::Kind::Party, concern.party));
    figures()[2]->setVisible(everyone);
    for (std::size_t i = 0; i < figures().size(); ++i)
        tell(figures()[i], data, quantities[i]);
    const Amount burned = data.result.changed.total(Recipient::BuybackBurn);
    const auto bought = scenario.dnPrice ? portfolio::quotientNearest(burned, *scenario.dnPrice) : std::nullopt;
    if (!bought)
        return;
    figures().back()->setFigure(fromUtf8(bought->toString()).section(QLatin1Char('.'), 0, 0), QStringLiteral("DN"));
    figures().back()->setChange(Trend::None, {}, tr("for %1").arg(tables::usdcText(burned, 0)));
}

} // namespace cb::ui
