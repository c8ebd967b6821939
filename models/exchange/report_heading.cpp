// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_heading.h"

#include "exchange/report_words.h"
#include "exchange/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

namespace cb::exchange {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cb::exchange::Text)
};

QString titleOf(ReportName name)
{
    switch (name) {
    case ReportName::Distribution:
        return Words::tr("Distribution");
    case ReportName::Revenue:
        return Words::tr("Revenue");
    case ReportName::Ledger:
        return Words::tr("Ledger");
    case ReportName::Rounds:
        return Words::tr("Rounds");
    case ReportName::Contributions:
        return Words::tr("Contributions");
    case ReportName::Agreements:
        return Words::tr("Agreements");
    case ReportName::Ownership:
        return Words::tr("Ownership");
    case ReportName::Domains:
        return Words::tr("Domains");
    case ReportName::Yield:
        return Words::tr("Yield");
    case ReportName::Payouts:
        return Words::tr("Payouts");
    case ReportName::Burns:
        return Words::tr("Burns");
    case ReportName::Foundation:
        return Words::tr("Foundation");
    case ReportName::Returns:
        return Words::tr("Returns");
    case ReportName::Statement:
        break;
    }
    return Words::tr("Statement");
}

QString range(const portfolio::DistributionQuery &query)
{
    const QString from = QString::fromStdString(query.from.toString());
    const QString to = QString::fromStdString(query.to.toString());
    const bool fromStart = query.from == engine::Day::first();
    const bool toEnd = query.to == engine::Day::last();
    if (fromStart)
        return toEnd ? Words::tr("All days") : Words::tr("Through %1").arg(to);
    return toEnd ? Words::tr("From %1 on").arg(from) : Words::tr("%1 to %2").arg(from, to);
}

template <class R>
QString namesOf(const portfolio::Facts &facts, const std::vector<std::string> &ids)
{
    QStringList names;
    for (const std::string &id : ids) {
        const R *record = facts.find<R>(id);
        names << QString::fromStdString(record ? record->name : id);
    }
    return names.join(QLatin1String(", "));
}

} // namespace

bool sumsUp(ReportName report)
{
    constexpr ReportName moved[] = {ReportName::Distribution, ReportName::Revenue, ReportName::Ledger,
                                    ReportName::Payouts,      ReportName::Burns,   ReportName::Foundation};
    return std::find(std::begin(moved), std::end(moved), report) != std::end(moved);
}

ReportHeading headingOf(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf)
{
    const auto facts = portfolio.facts();
    ReportHeading heading;
    heading.title = titleOf(spec.name).toStdString();
    heading.sheet = reportNames()[static_cast<std::size_t>(spec.name)];
    heading.portfolio = facts->name;
    heading.file = portfolio.path().filename().string();
    heading.madeOn = asOf;
    heading.facts = facts;
    heading.sumsUp = sumsUp(spec.name);
    const bool periods = spec.name == ReportName::Distribution || spec.name == ReportName::Revenue;
    const auto add = [&](const QString &line) { heading.lines.push_back(line.toStdString()); };
    if (periods)
        add(QStringLiteral("%1, %2").arg(range(spec.query), stepTitle(spec.query.step)));
    else if (takesOption(spec.name, "from"))
        add(range(spec.query));
    else if (takesOption(spec.name, "to"))
        add(Words::tr("As of %1").arg(QString::fromStdString(asOf.toString())));
    if (spec.name == ReportName::Returns)
        add(spec.basis == portfolio::Basis::Accrual ? Words::tr("What was allocated counts as having come back")
                                                    : Words::tr("Only what was paid out counts as having come back"));
    if (!spec.query.models.empty() && takesOption(spec.name, "model"))
        add(Words::tr("Models: %1").arg(namesOf<portfolio::Model>(*facts, spec.query.models)));
    if (!spec.query.parties.empty() && takesOption(spec.name, "party"))
        add(Words::tr("Parties: %1").arg(namesOf<portfolio::Party>(*facts, spec.query.parties)));
    if (!spec.rounds.empty() && takesOption(spec.name, "round"))
        add(Words::tr("Rounds: %1").arg(namesOf<portfolio::Round>(*facts, spec.rounds)));
    for (const std::string &agreement : spec.agreements)
        if (takesOption(spec.name, "agreement"))
            add(Words::tr("Agreement: %1").arg(cellText(*facts, "agreement", agreement)));
    add(Words::tr("Amounts in USDC, exact to 0.000001; days in UTC"));
    return heading;
}

} // namespace cb::exchange
