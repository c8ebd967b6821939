// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/revenue/payment_parts.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "ui/pages/part_explained.h"
#include "ui/pages/split_card.h"
#include "ui/style/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <cmath>

namespace cb::ui {

using engine::Amount;
using engine::Level;
using portfolio::Recipient;
using portfolio::TrailStep;
using tables::amountText;
using tables::fromUtf8;

namespace {

QVariant boldTotal(int recipient, int role)
{
    return role == BoldRole && recipient < 0 ? QVariant(true) : QVariant();
}

QVariant muted(int role)
{
    return role == MutedRole ? QVariant(true) : QVariant();
}

// Whether the step hands out what the part is, and not the level above it.
bool gives(const TrailStep &step, const portfolio::LedgerPart &part)
{
    const bool shared = part.recipient == Recipient::Creator || part.recipient == Recipient::Backers;
    const bool last = !shared || step.level != Level::Gross || step.agreement;
    return last && step.recipient == part.recipient && step.party == part.party;
}

// The recipient's share of revenue, of which the step hands out a part.
const TrailStep *above(const TrailStep &step, const std::vector<TrailStep> &steps)
{
    if (step.level == Level::Gross)
        return nullptr;
    const TrailStep *found = nullptr;
    for (const TrailStep &other : steps) {
        if (&other == &step)
            break;
        if (other.level == Level::Gross && other.recipient == step.recipient && !other.agreement)
            found = &other;
    }
    return found;
}

double shareOf(const TrailStep &step)
{
    return static_cast<double>(step.weight) / static_cast<double>(step.total);
}

QString weightText(const TrailStep &step, const TrailStep *upper)
{
    const QString rate = tables::rateText(engine::Rate::ofUnits(upper ? upper->weight : step.weight));
    if (!upper || step.weight == step.total)
        return rate;
    return rate + QStringLiteral(" × %1\u00a0%").arg(QLocale().toString(100 * shareOf(step), 'f', 2));
}

} // namespace

PaymentParts::PaymentParts(QWidget *parent)
    : Card(tr("Exact parts"), QStringLiteral(" "), parent)
    , m_view(new TableView(tr("Parts of the payment")))
    , m_why(new Label(TextStyle::Body, Role::Muted))
{
    m_rows = new tables::ListModel<Row>(
        {{tr("Recipient"), [](const Row &row) { return row.who; }, false,
          [](const Row &row, int role) {
              return role == SwatchRole && row.recipient >= 0 ? QVariant(recipientColor(row.recipient))
                                                              : boldTotal(row.recipient, role);
          }},
         {tr("Weight"), [](const Row &row) { return row.weight; }, true,
          [](const Row &, int role) { return muted(role); }},
         {tr("Amount"), [](const Row &row) { return amountText(row.amount); }, true,
          [](const Row &row, int role) { return boldTotal(row.recipient, role); }},
         {tr("± µUSDC"), [](const Row &row) { return roundingText(std::llround(row.rounding * 1e6)); }, true,
          [](const Row &, int role) {
              return role == Qt::ToolTipRole ? QVariant(tr("What rounding to whole micro-USDC gave or took"))
                                             : muted(role);
          }}},
        this);
    m_view->setModel(m_rows);
    m_view->setEmptyText(tr("No payment is chosen."));
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_why);
    setMinimumWidth(300);
    clear();
}

void PaymentParts::clear()
{
    m_rows->setRows({});
    m_why->clear();
    setSubtitle(tr("Choose a payment to see who got what of it, and why."));
}

// A payment in which a cap was reached is split in stages: the weights of all of them are told.
PaymentParts::Row PaymentParts::rowOf(const portfolio::LedgerPart &part, const std::vector<TrailStep> &steps,
                                      const portfolio::Facts &facts)
{
    const QString title = exchange::recipientTitle(part.recipient);
    const bool shared = part.recipient == Recipient::Creator || part.recipient == Recipient::Backers;
    Row row{part.party ? QStringLiteral("%1 · %2").arg(title, fromUtf8(facts.all<portfolio::Party>()[*part.party].name))
            : shared   ? tr("%1 · held for backers").arg(title)
                       : title,
            static_cast<int>(part.recipient),
            {},
            Amount::ofUnits(part.units),
            0};
    QStringList weights;
    for (const TrailStep &step : steps) {
        if (!gives(step, part))
            continue;
        const TrailStep *upper = above(step, steps);
        row.rounding += static_cast<double>(step.roundingMillionths()) / 1e6;
        if (upper)
            row.rounding += static_cast<double>(upper->roundingMillionths()) / 1e6 * shareOf(step);
        if (const QString weight = weightText(step, upper); !weights.contains(weight))
            weights << weight;
    }
    row.weight = weights.join(QStringLiteral(", "));
    return row;
}

void PaymentParts::show(const portfolio::Explanation &explanation, const portfolio::Facts &facts)
{
    const auto steps = portfolio::trailSteps(facts, explanation.model, explanation.payment.id.at.day(),
                                             explanation.agreements, explanation.moves);
    std::vector<Row> rows;
    double rounding = 0;
    for (const portfolio::LedgerPart &part : explanation.parts) {
        rows.push_back(rowOf(part, steps, facts));
        rounding += rows.back().rounding;
    }
    // Exactly 0 but for what the doubles lose.
    rows.push_back({tr("Total"), -1, {}, explanation.payment.amount, std::abs(rounding) < 1e-3 ? 0 : rounding});
    m_rows->setRows(std::move(rows));
    m_view->fitColumns(0);
    setSubtitle(QStringLiteral("%1 · %2").arg(fromUtf8(facts.all<portfolio::Model>()[explanation.model].name),
                                              tables::instantText(explanation.payment.id.at)));
    QStringList why;
    if (explanation.payment.reverses)
        why << tr("Reverses the payment of %1.").arg(tables::instantText(explanation.payment.reverses->at));
    if (explanation.version)
        why << tr("Counts for version %1.")
                   .arg(fromUtf8(facts.all<portfolio::Version>()[*explanation.version].version));
    if (explanation.terms)
        why << tr("Terms since %1.").arg(tables::dayText(explanation.terms->from));
    if (!explanation.toCreator.empty())
        why << joinedCreatorText(facts, explanation.toCreator);
    for (const engine::LevelMove &move : explanation.moves) {
        const QString levels[] = {tr("Revenue"), tr("Creator’s part"), tr("Backers’ part")};
        why << tr("%1: counter %2 → %3")
                   .arg(levels[static_cast<int>(move.level)], amountText(Amount::ofUnits(move.before)),
                        amountText(Amount::ofUnits(move.after)));
    }
    m_why->setText(why.join(QLatin1Char('\n')));
}

} // namespace cb::ui
