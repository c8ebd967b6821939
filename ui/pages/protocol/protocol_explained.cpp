// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/protocol/protocol_explained.h"

#include "exchange/text.h"
#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::ui {

using engine::Amount;
using portfolio::Balance;
using portfolio::Burn;
using portfolio::Facts;
using portfolio::Grant;
using tables::amountText;
using tables::dayText;
using tables::fromUtf8;
using tables::usdcText;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::ProtocolExplained)
};

QString tokens(const portfolio::Decimal &decimal)
{
    return fromUtf8(decimal.toString());
}

Explanation ofBurns(const QString &title, const QString &meaning, const Facts &facts, engine::Day until)
{
    Explanation told;
    told.title = title;
    told.meaning = meaning;
    told.columns = {Words::tr("Date"), Words::tr("Transaction"), Words::tr("Spent"), Words::tr("DN burned")};
    told.figuresFrom = 2;
    for (const Burn &burn : facts.all<Burn>())
        if (burn.on <= until)
            told.rows << QStringList{dayText(burn.on), fromUtf8(burn.transaction.value_or(std::string())),
                                     amountText(burn.spent), tokens(burn.burned)};
    return told;
}

Explanation ofGrants(const QString &title, const QString &meaning, const Facts &facts, engine::Day until)
{
    Explanation told;
    told.title = title;
    told.meaning = meaning;
    told.columns = {Words::tr("Date"), Words::tr("Purpose"), Words::tr("Recipient"), Words::tr("Amount")};
    told.figuresFrom = 3;
    for (const Grant &grant : facts.all<Grant>())
        if (grant.on <= until)
            told.rows << QStringList{dayText(grant.on), fromUtf8(grant.purpose),
                                     fromUtf8(grant.recipient.value_or(std::string())), amountText(grant.amount)};
    return told;
}

Explanation owedTo(const std::vector<Balance> &balances, const Facts &facts)
{
    Explanation told;
    std::int64_t sum = 0;
    told.columns = {Words::tr("Model"),     Words::tr("Recipient"), Words::tr("Party"),
                    Words::tr("Allocated"), Words::tr("Paid"),      Words::tr("Owed")};
    told.figuresFrom = 3;
    for (const Balance &row : balances) {
        if (row.owed <= Amount())
            continue;
        sum += row.owed.units();
        told.rows << QStringList{fromUtf8(facts.all<portfolio::Model>()[row.model].name),
                                 exchange::recipientTitle(row.recipient),
                                 row.party ? fromUtf8(facts.all<portfolio::Party>()[*row.party].name)
                                           : QStringLiteral("—"),
                                 amountText(row.allocated),
                                 amountText(row.paid),
                                 amountText(row.owed)};
    }
    told.title = Words::tr("Owed to all recipients: %1").arg(usdcText(Amount::ofUnits(sum)));
    told.meaning = Words::tr("What was allocated and has not been paid out. Whoever was paid ahead is left out: that "
                             "is not owed to the others.");
    told.steps << Words::tr("Owed = allocated − paid, where that is above 0");
    return told;
}

} // namespace

ProtocolExplained explainProtocol(const portfolio::ProtocolState &state, const std::vector<Balance> &balances,
                                  const Facts &facts, engine::Day until)
{
    ProtocolExplained told;
    told.spent = ofBurns(Words::tr("Spent on buyback: %1").arg(usdcText(state.spentOnBurns)),
                         Words::tr("What all buybacks up to today paid for the DN that they burned."), facts, until);
    told.burned = ofBurns(Words::tr("Burned: %1 DN").arg(tokens(state.burned)),
                          Words::tr("All DN bought back and burned up to today."), facts, until);
    if (state.pricePaid)
        told.burned.steps << Words::tr("Price paid = spent ÷ burned, to the nearest micro-USDC")
                          << QStringLiteral("%1 ÷ %2 = %3")
                                 .arg(amountText(state.spentOnBurns), tokens(state.burned), tokens(*state.pricePaid));
    told.supply = ofBurns(Words::tr("Left of the supply: %1 DN").arg(tokens(state.supplyLeft)),
                          Words::tr("100,000,000 DN were made; what is burned is gone for good."), facts, until);
    told.supply.steps << Words::tr("Left = 100,000,000 − burned")
                      << QStringLiteral("%1 − %2 = %3")
                             .arg(tables::countText(100'000'000), tokens(state.burned), tokens(state.supplyLeft));
    told.granted = ofGrants(Words::tr("Granted: %1").arg(usdcText(state.granted)),
                            Words::tr("What the foundation has granted up to today."), facts, until);
    const Amount unspent = minus(state.accruedForFoundation, state.granted);
    told.unspent = ofGrants(Words::tr("Foundation, unspent: %1").arg(usdcText(unspent)),
                            Words::tr("What has accrued for the foundation and is not granted yet."), facts, until);
    told.unspent.steps << Words::tr("Unspent = 1 % of all revenue − granted")
                       << QStringLiteral("%1 − %2 = %3")
                              .arg(amountText(state.accruedForFoundation), amountText(state.granted),
                                   amountText(unspent));
    told.owed = owedTo(balances, facts);
    return told;
}

} // namespace cb::ui
