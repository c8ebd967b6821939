// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/returns/returns_explained.h"

#include "exchange/returns_text.h"
#include "tables/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <cmath>

namespace cb::ui {

using engine::Amount;
using portfolio::ReturnsFlow;
using tables::amountText;
using tables::dayText;
using tables::fromUtf8;
using What = ReturnsFlow::What;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::ReturnsExplained)
};

QString nameOf(What what)
{
    switch (what) {
    case What::Contribution:
        return Words::tr("Contribution");
    case What::Refund:
        return Words::tr("Refund of contribution");
    case What::Paid:
        return Words::tr("Payout");
    case What::Proceeds:
        return Words::tr("Shares bought or sold");
    case What::Earned:
        break;
    }
    return Words::tr("Part of revenue");
}

bool isPaidIn(const ReturnsFlow &flow)
{
    return flow.what == What::Contribution || (flow.what == What::Proceeds && flow.amount < Amount());
}

class Explainer {
public:
    Explainer(const ReturnsData &data, const portfolio::Facts &facts)
        : m_data(data)
        , m_facts(facts)
    {}

    Explanation paidIn() const
    {
        Explanation told;
        told.title = Words::tr("Paid in: %1").arg(tables::usdcText(m_data.total.paidIn));
        told.meaning = Words::tr("Every contribution from the day it was received, and every purchase of shares. "
                                 "Refunded contributions count here too, and again as money that came back.");
        addFlows(
            told, [](const ReturnsFlow &flow) { return isPaidIn(flow); }, -1);
        return told;
    }

    Explanation cameBack() const
    {
        Explanation told;
        told.title = Words::tr("Came back: %1").arg(tables::usdcText(m_data.total.paidOut));
        told.meaning =
            Words::tr("Parts of revenue, refunds of contributions and what sold shares brought. A week's parts "
                      "of a model stand as one exact sum, on the last day that brought any; the table of "
                      "cash flows leads from each of them to its payments.");
        told.steps << Words::tr("DPI, distributed to paid in = came back ÷ paid in");
        told.steps << QStringLiteral("%1 ÷ %2 = %3")
                          .arg(amountText(m_data.total.paidOut), amountText(m_data.total.paidIn),
                               ratioText(m_data.total.dpi));
        addFlows(
            told, [](const ReturnsFlow &flow) { return !isPaidIn(flow); }, 1);
        return told;
    }

    Explanation atWork() const
    {
        Explanation told;
        told.title = Words::tr("Still at work: %1").arg(tables::usdcText(m_data.total.residual));
        told.meaning = Words::tr("The part of each round's vault that belongs to the money in force (shares × price, "
                                 "rounded down, split by contributions), and the latest dated valuation of shares.");
        if (m_data.untouched > Amount())
            told.note = Words::tr("%1 that still lies in contracts, of rounds from which nothing was released or "
                                  "placed, is in none of these figures: it has neither come back nor been put to work.")
                            .arg(tables::usdcText(m_data.untouched));
        told.steps << Words::tr("RVPI, residual value to paid in = still at work ÷ paid in");
        told.steps << QStringLiteral("%1 ÷ %2 = %3")
                          .arg(amountText(m_data.total.residual), amountText(m_data.total.paidIn),
                               ratioText(m_data.total.rvpi));
        told.columns = {Words::tr("Whose"), Words::tr("Still at work")};
        told.figuresFrom = 1;
        for (const ReturnsData::Line &line : m_data.lines)
            if (line.returns.residual != Amount())
                told.rows << QStringList{whose(line), amountText(line.returns.residual)};
        return told;
    }

    Explanation totalValue() const
    {
        const portfolio::Returns &total = m_data.total;
        Explanation told;
        told.title = Words::tr("Total value: %1 of what was paid in").arg(ratioText(total.tvpi));
        told.meaning =
            Words::tr("What came back and what is still at work, for each USDC paid in. It says nothing about "
                      "time: look at the annual return beside it.");
        told.steps << Words::tr("TVPI, total value to paid in = (came back + still at work) ÷ paid in");
        told.steps << QStringLiteral("(%1 + %2) ÷ %3 = %4")
                          .arg(amountText(total.paidOut), amountText(total.residual), amountText(total.paidIn),
                               ratioText(total.tvpi));
        told.steps
            << Words::tr("MOIC, multiple of invested capital, leaves refunded contributions (%1) out on both sides: %2")
                   .arg(amountText(total.refunded), ratioText(total.moic));
        told.columns = {Words::tr("Whose"), Words::tr("Paid in"), Words::tr("Came back"), Words::tr("Still at work"),
                        Words::tr("TVPI")};
        told.figuresFrom = 1;
        for (const ReturnsData::Line &line : m_data.lines)
            told.rows << QStringList{whose(line), amountText(line.returns.paidIn), amountText(line.returns.paidOut),
                                     amountText(line.returns.residual), ratioText(line.returns.tvpi)};
        return told;
    }

    Explanation annual() const
    {
        const engine::AnnualReturn &found = m_data.total.annual;
        Explanation told;
        told.title = Words::tr("Annual return (XIRR): %1").arg(exchange::annualReturnText(found));
        told.meaning = exchange::annualReturnSentence(found, portfolio::shortestAnnualised);
        told.steps << Words::tr(
            "The rate r at which Σ amount ÷ (1 + r)^(days ÷ 365) = 0, counted from the first day. All "
            "such rates are looked for.");
        if (m_data.total.timeWeighted)
            told.steps << Words::tr("Time-weighted between the dated valuations: %1")
                              .arg(exchange::percentText(*m_data.total.timeWeighted));
        addDiscounted(told);
        if (m_data.total.paybackOn)
            told.note = Words::tr("Paid back on %1: by then as much had come back as was ever paid in.")
                            .arg(dayText(*m_data.total.paybackOn));
        else if (m_data.total.projectedPayback)
            told.note =
                Words::tr("If revenue goes on as in the 90 days up to the last payment, it would be paid back on "
                          "%1; Scenarios tells it month by month.")
                    .arg(dayText(*m_data.total.projectedPayback));
        return told;
    }

private:
    QString party(std::size_t place) const { return fromUtf8(m_facts.all<portfolio::Party>()[place].name); }
    QString model(std::size_t place) const { return fromUtf8(m_facts.all<portfolio::Model>()[place].name); }

    QString whose(const ReturnsData::Line &line) const
    {
        return m_data.byModel ? model(*line.scope.model) : party(*line.scope.party);
    }

    template <class Wanted>
    void addFlows(Explanation &told, Wanted wanted, int sign) const
    {
        told.columns = {Words::tr("Date"), Words::tr("Backer"), Words::tr("Model"), Words::tr("What"),
                        Words::tr("Amount")};
        told.figuresFrom = 4;
        for (const ReturnsData::Row &row : m_data.rows)
            if (wanted(row.flow))
                told.rows << QStringList{dayText(row.on), party(row.flow.party), model(row.flow.model),
                                         nameOf(row.flow.what),
                                         amountText(Amount::ofUnits(sign * row.flow.amount.units()))};
    }

    // Each day's flows with what they are worth on the first day. The sum is nought but for the rate's last decimals.
    void addDiscounted(Explanation &told) const
    {
        if (found().rates.size() != 1 || m_data.byDay.empty())
            return;
        told.columns = {Words::tr("Date"), Words::tr("Amount"), Words::tr("Worth on the first day")};
        told.figuresFrom = 1;
        const engine::Day first = m_data.byDay.front().first;
        double sum = 0;
        const auto add = [&](engine::Day on, Amount amount, const QString &name) {
            const double years = (on.number() - first.number()) / 365.0;
            const double worth = static_cast<double>(amount.units()) / std::pow(1 + found().rates[0], years);
            sum += worth;
            told.rows << QStringList{name, amountText(amount), amountText(Amount::ofUnits(std::llround(worth)))};
        };
        for (const auto &[on, amount] : m_data.byDay)
            add(on, amount, dayText(on));
        if (m_data.total.residual != Amount())
            add(m_data.asOf, m_data.total.residual, Words::tr("%1, still at work").arg(dayText(m_data.asOf)));
        told.rows << QStringList{Words::tr("Sum"), QString(), amountText(Amount::ofUnits(std::llround(sum)), 2)};
    }

    const engine::AnnualReturn &found() const { return m_data.total.annual; }

    const ReturnsData &m_data;
    const portfolio::Facts &m_facts;
};

} // namespace

QString ratioText(const std::optional<engine::Multiple> &multiple)
{
    return multiple ? QLocale().toString(static_cast<double>(multiple->units()) / 1e6, 'f', 6) : QStringLiteral("—");
}

std::array<Explanation, 5> explainReturns(const ReturnsData &data, const portfolio::Facts &facts)
{
    const Explainer explainer(data, facts);
    return {explainer.paidIn(), explainer.cameBack(), explainer.atWork(), explainer.totalValue(), explainer.annual()};
}

Explanation explainDeal(const ReturnsData::Line &line, const QString &name)
{
    const portfolio::Returns &returns = line.returns;
    Explanation told;
    told.title = Words::tr("Returns: %1").arg(name);
    told.meaning = exchange::annualReturnSentence(returns.annual, portfolio::shortestAnnualised);
    const auto formula = [&](const char *left, const QString &words, const QString &numbers,
                             const std::optional<engine::Multiple> &value) {
        told.steps << QStringLiteral("%1 = %2 = %3 = %4").arg(QLatin1String(left), words, numbers, ratioText(value));
    };
    const QString in = amountText(returns.paidIn);
    const QString out = amountText(returns.paidOut);
    const QString left = amountText(returns.residual);
    formula("DPI", Words::tr("came back ÷ paid in"), QStringLiteral("%1 ÷ %2").arg(out, in), returns.dpi);
    formula("RVPI", Words::tr("still at work ÷ paid in"), QStringLiteral("%1 ÷ %2").arg(left, in), returns.rvpi);
    formula("TVPI", QStringLiteral("DPI + RVPI"), QStringLiteral("(%1 + %2) ÷ %3").arg(out, left, in), returns.tvpi);
    told.columns = {Words::tr("Figure"), Words::tr("Value")};
    told.figuresFrom = 1;
    const auto add = [&](const QString &figure, const QString &value) { told.rows << QStringList{figure, value}; };
    add(Words::tr("Paid in"), in);
    add(Words::tr("of it refunded"), amountText(returns.refunded));
    add(Words::tr("Came back"), out);
    add(Words::tr("Still at work"), left);
    add(Words::tr("MOIC, refunded money on neither side"), ratioText(returns.moic));
    add(Words::tr("Annual return (XIRR)"), exchange::annualReturnText(returns.annual));
    add(Words::tr("Time-weighted between the dated valuations"),
        returns.timeWeighted ? exchange::percentText(*returns.timeWeighted) : QStringLiteral("—"));
    add(Words::tr("Paid back on"), dayText(returns.paybackOn));
    if (!returns.paybackOn)
        add(Words::tr("Would be paid back on"), dayText(returns.projectedPayback));
    return told;
}

} // namespace cb::ui
