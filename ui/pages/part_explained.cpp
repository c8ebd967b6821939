// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/part_explained.h"

#include "exchange/text.h"
#include "tables/format.h"
#include "tables/record_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace cb::ui {

using engine::Amount;
using engine::Level;
using portfolio::Trail;
using portfolio::TrailQuery;
using portfolio::TrailStep;
using tables::amountText;
using tables::dayText;
using tables::fromUtf8;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::PartExplained)
};

QString amountOf(std::int64_t units)
{
    return amountText(Amount::ofUnits(units));
}

// What the counter counts.
QString levelText(const TrailStep &step, const portfolio::Facts &facts)
{
    if (step.agreement)
        return tables::recordTitle(facts, facts.all<portfolio::Agreement>()[*step.agreement]);
    switch (step.level) {
    case Level::Gross:
        return Words::tr("Revenue");
    case Level::Owners:
        return Words::tr("Creator’s part");
    case Level::Pool:
        break;
    }
    return step.party ? Words::tr("Backers’ part") : Words::tr("Backers’ part, held");
}

QString whose(const TrailQuery &query, const portfolio::Facts &facts)
{
    QStringList words;
    if (query.recipient)
        words << exchange::recipientTitle(*query.recipient);
    if (query.held)
        words << Words::tr("held for backers");
    for (const std::string &party : query.parties)
        words << fromUtf8(facts.find<portfolio::Party>(party)->name);
    if (query.models.size() == 1)
        words << fromUtf8(facts.modelByIdOrName(query.models[0])->name);
    if (query.version)
        words << fromUtf8(facts.all<portfolio::Version>()[*query.version].version);
    return words.join(QStringLiteral(" · "));
}

QString daysText(engine::Day first, engine::Day last)
{
    return first == last ? dayText(first) : QStringLiteral("%1 – %2").arg(dayText(first), dayText(last));
}

// The step that gave most, as one line of arithmetic.
QString largest(const Trail &trail)
{
    const auto most = std::max_element(trail.steps.begin(), trail.steps.end(), [](const auto &a, const auto &b) {
        return std::abs(a.part) < std::abs(b.part);
    });
    return QStringLiteral("(%1 − %2) × %3 = %4")
        .arg(amountOf(most->after), amountOf(most->before), shareText(*most), amountOf(most->part));
}

} // namespace

QString shareText(const TrailStep &step)
{
    const auto weight = [&](std::int64_t units) {
        if (step.level == Level::Owners || step.total == 1)
            return tables::countText(units);
        return amountText(Amount::ofUnits(units), units % 1'000'000 == 0 ? 0 : 6);
    };
    if (step.level == Level::Gross)
        return tables::rateText(engine::Rate::ofUnits(step.weight));
    return QStringLiteral("%1 ÷ %2").arg(weight(step.weight), weight(step.total));
}

QString roundingText(std::int64_t millionths)
{
    if (millionths == 0)
        return QStringLiteral("0");
    const QString digits = QLocale().toString(static_cast<double>(std::abs(millionths)) / 1e6, 'f', 3);
    return (millionths < 0 ? QChar(0x2212) : QLatin1Char('+')) + digits;
}

Explanation explainPart(const Trail &trail, const TrailQuery &query, const portfolio::Facts &facts,
                        std::optional<Amount> figure)
{
    Explanation told;
    told.title = QStringLiteral("%1: %2").arg(whose(query, facts), tables::usdcText(trail.sum));
    if (trail.steps.empty()) {
        told.meaning = Words::tr("No revenue gave a part in these days.");
        return told;
    }
    engine::Day first = trail.steps.front().first;
    engine::Day last = trail.steps.front().last;
    for (const TrailStep &step : trail.steps) {
        first = std::min(first, step.first);
        last = std::max(last, step.last);
    }
    told.meaning = Words::tr("Parts of the payments of %1, in UTC. Each level has a counter that began at 0 with the "
                             "model. A part is the share of the counter after, less the share of the counter before, "
                             "in whole micro-USDC, so that neighbouring parts add up and nothing is lost.")
                       .arg(daysText(first, last));
    told.steps << Words::tr("Part = share of counter after − share of counter before") << largest(trail);
    if (figure && *figure != trail.sum)
        told.steps << Words::tr("%1 of it is of this line: what one party gets is shared among its contributions and "
                                "holdings by amount.")
                          .arg(tables::usdcText(*figure));
    told.columns = {Words::tr("Model"),         Words::tr("Of"),    Words::tr("Days"), Words::tr("Counter before"),
                    Words::tr("Counter after"), Words::tr("Share"), Words::tr("Part"), Words::tr("Rounding, µUSDC")};
    told.figuresFrom = 3;
    std::int64_t rounding = 0;
    for (const TrailStep &step : trail.steps) {
        const std::int64_t rounded = step.roundingMillionths();
        rounding += rounded;
        told.rows << QStringList{fromUtf8(facts.all<portfolio::Model>()[step.model].name),
                                 levelText(step, facts),
                                 daysText(step.first, step.last),
                                 amountOf(step.before),
                                 amountOf(step.after),
                                 shareText(step),
                                 amountOf(step.part),
                                 roundingText(rounded)};
    }
    if (trail.steps.size() > 1)
        told.rows << QStringList{Words::tr("Total"), {}, {}, {}, {}, {}, amountText(trail.sum), roundingText(rounding)};
    told.note = Words::tr("Rounding is what the part is above or below its exact share. Payment by payment, with the "
                          "counters: cbk report FILE ledger --columns trail.");
    return told;
}

} // namespace cb::ui
