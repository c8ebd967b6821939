// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_explained.h"

#include "exchange/text.h"
#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::ui {

using engine::Amount;
using portfolio::Recipient;
using tables::amountText;
using tables::fromUtf8;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::OverviewExplained)
};

QString range(const OverviewData &data)
{
    return Words::tr("%1 to %2, in UTC").arg(tables::dayText(data.from), tables::dayText(data.to));
}

Explanation revenue(const OverviewData &data, const portfolio::Facts &facts)
{
    Explanation told;
    told.title = Words::tr("Revenue: %1").arg(tables::usdcText(data.net));
    told.meaning = Words::tr("All payments of these days less all refunds. %1.").arg(range(data));
    told.steps << Words::tr("Revenue = payments − refunds, summed up in whole micro-USDC");
    told.columns = {Words::tr("Model"), Words::tr("Revenue")};
    told.figuresFrom = 1;
    for (const OverviewData::ModelRow &row : data.models)
        if (row.net != Amount())
            told.rows << QStringList{fromUtf8(facts.all<portfolio::Model>()[row.model].name), amountText(row.net)};
    told.note = Words::tr("Every single payment is on the page Revenue, with its exact parts.");
    return told;
}

// A recipient's parts by model and party.
Explanation parts(const OverviewData &data, const portfolio::Facts &facts, Recipient recipient, Amount sum)
{
    const bool protocol = recipient == Recipient::BuybackBurn;
    const QString title = exchange::recipientTitle(recipient);
    Explanation told;
    told.title = QStringLiteral("%1: %2").arg(title, tables::usdcText(sum));
    told.meaning = Words::tr("Its part of every payment of these days. %1.").arg(range(data));
    told.steps << Words::tr(
        "Part of a payment = share of all revenue after it − share of all revenue before it, so that "
        "nothing is lost to rounding: the parts of each payment add up to it.");
    told.columns = {Words::tr("Model"), Words::tr("Party"), Words::tr("Amount")};
    told.figuresFrom = 2;
    for (const portfolio::DistributionRow &row : protocol ? data.protocolParts : data.parts) {
        if (row.recipient != recipient)
            continue;
        const bool held = recipient == Recipient::Backers;
        const QString party = row.party ? fromUtf8(facts.all<portfolio::Party>()[*row.party].name)
                              : held    ? Words::tr("held for backers")
                                        : QStringLiteral("—");
        told.rows << QStringList{fromUtf8(facts.all<portfolio::Model>()[*row.model].name), party,
                                 amountText(row.amount)};
    }
    told.note = Words::tr("The same rows: cbk report FILE distribution --every all --by model,recipient,party. Which "
                          "payment gave which part, and at which counter: cbk report FILE ledger --columns trail.");
    return told;
}

} // namespace

std::array<Explanation, 4> explainOverview(const OverviewData &data, const portfolio::Facts &facts)
{
    const auto of = [](const ByRecipient &sums, Recipient recipient) {
        return sums[static_cast<std::size_t>(recipient)];
    };
    return {revenue(data, facts), parts(data, facts, Recipient::Creator, of(data.received, Recipient::Creator)),
            parts(data, facts, Recipient::Backers, of(data.received, Recipient::Backers)),
            parts(data, facts, Recipient::BuybackBurn, of(data.protocol, Recipient::BuybackBurn))};
}

} // namespace cb::ui
