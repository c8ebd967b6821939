// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf_table.h"
#include "exchange/statement_words.h"

#include <QtCore/QLocale>
#include <algorithm>

namespace cb::exchange {

namespace {

using engine::Amount;
using engine::Level;
using engine::LevelMove;
using engine::Recipient;
using portfolio::Facts;

QString rateText(engine::Rate rate)
{
    return QString::fromStdString(rate.toString()) + QStringLiteral("\u00a0%");
}

void drawTerms(PdfSheet &sheet, const Facts &facts, const StatementDocument &document)
{
    if (document.terms.empty())
        return;
    PdfTable table({{StatementWords::tr("Model"), false},
                    {StatementWords::tr("Terms from"), false},
                    {recipientTitle(Recipient::Creator), true},
                    {recipientTitle(Recipient::Backers), true},
                    {recipientTitle(Recipient::Processors), true},
                    {recipientTitle(Recipient::Yield), true},
                    {recipientTitle(Recipient::BuybackBurn), true},
                    {recipientTitle(Recipient::Foundation), true},
                    {recipientTitle(Recipient::Network), true}},
                   7.5);
    for (const portfolio::Terms &terms : document.terms) {
        const engine::Rate processors = facts.processorsOf(terms);
        const engine::Rate yield = terms.yield.value_or(engine::Rate());
        const auto network = engine::Rate::ofUnits(engine::assignableRate.units() - terms.creator.units() -
                                                   terms.backers.units() - processors.units() - yield.units());
        table.add({fromUtf8(facts.find<portfolio::Model>(terms.model)->name), dayText(terms.from),
                   rateText(terms.creator), rateText(terms.backers), rateText(processors), rateText(yield),
                   rateText(engine::fixedRate), rateText(engine::fixedRate), rateText(network)});
    }
    table.draw(sheet);
    sheet.y += 6;
    for (const auto &[model, rate] : document.fallen)
        drawBody(sheet,
                 StatementWords::tr("%1: an agreement has ended, and its %2 of revenue go to the creator instead "
                                    "of the backers.")
                     .arg(fromUtf8(facts.find<portfolio::Model>(model)->name), rateText(rate)));
}

// Whose the other agreements are is nobody's business but theirs.
QString nameOf(const engine::Slot &slot, std::size_t party)
{
    if (slot.agreement)
        return slot.party == party ? StatementWords::tr("Your revenue share")
                                   : StatementWords::tr("Revenue share of another backer");
    return recipientTitle(slot.recipient);
}

QStringList row(const QString &name, const QString &weight, std::int64_t before, std::int64_t after)
{
    return {name, weight, moneyText(Amount::ofUnits(after)), moneyText(Amount::ofUnits(before)),
            moneyText(Amount::ofUnits(after - before))};
}

PdfTable levelTable(const QString &first, const QString &weight, const LevelMove &move)
{
    return PdfTable({{first, false},
                     {weight, true},
                     {StatementWords::tr("Of the first %1").arg(moneyText(Amount::ofUnits(move.after))), true},
                     {StatementWords::tr("Of the first %1").arg(moneyText(Amount::ofUnits(move.before))), true},
                     {StatementWords::tr("Part"), true}},
                    7.5);
}

void drawGross(PdfSheet &sheet, std::size_t party, const LevelMove &move)
{
    PdfTable table = levelTable(StatementWords::tr("Recipient"), StatementWords::tr("Share"), move);
    for (const LevelMove::Part &part : move.parts)
        table.add(row(nameOf(part.slot, party), rateText(engine::Rate::ofUnits(part.weight)), part.before, part.after));
    table.addTotal({StatementWords::tr("The payment"), QString(), moneyText(Amount::ofUnits(move.after)),
                    moneyText(Amount::ofUnits(move.before)), moneyText(Amount::ofUnits(move.after - move.before))});
    table.draw(sheet);
}

// The level on which the party shares with others: its own row, and all others in one.
void drawShared(PdfSheet &sheet, const Facts &facts, std::size_t party, const LevelMove &move)
{
    const bool pool = move.level == Level::Pool;
    PdfTable table =
        levelTable(pool ? StatementWords::tr("Of the backers’ part") : StatementWords::tr("Of the creator’s part"),
                   pool ? StatementWords::tr("Contributed") : StatementWords::tr("Shares"), move);
    const auto weightText = [&](std::int64_t weight) {
        return pool ? moneyText(Amount::ofUnits(weight)) : QLocale().toString(static_cast<qlonglong>(weight));
    };
    LevelMove::Part others;
    int count = 0;
    std::int64_t total = 0;
    for (const LevelMove::Part &part : move.parts) {
        total += part.weight;
        if (part.slot.party == party) {
            table.add(row(fromUtf8(facts.all<portfolio::Party>()[party].name), weightText(part.weight), part.before,
                          part.after));
            continue;
        }
        ++count;
        others.weight += part.weight;
        others.before += part.before;
        others.after += part.after;
    }
    if (count > 0)
        table.add(row(StatementWords::tr("%n others", nullptr, count), weightText(others.weight), others.before,
                      others.after));
    table.addTotal(row(StatementWords::tr("All"), weightText(total), move.before, move.after));
    sheet.y += 6;
    table.draw(sheet);
}

void drawExample(PdfSheet &sheet, const Facts &facts, const StatementDocument &document)
{
    if (!document.example)
        return;
    const portfolio::Explanation &example = *document.example;
    const auto gross = std::find_if(example.moves.begin(), example.moves.end(),
                                    [](const LevelMove &move) { return move.level == Level::Gross; });
    const QString model = fromUtf8(facts.all<portfolio::Model>()[example.model].name);
    const QString version =
        example.version ? fromUtf8(facts.all<portfolio::Version>()[*example.version].version) : QString();
    QString at = QString::fromStdString(example.payment.id.at.toString());
    at.replace(QLatin1Char('T'), QLatin1Char(' ')).replace(QLatin1Char('Z'), QLatin1String(" UTC"));
    drawBody(sheet,
             StatementWords::tr(
                 "For example, %1 was paid %2 USDC at %3. That took what the model earned since it began from %4 "
                 "to %5 USDC. A part is the recipient’s share of all that after the payment, less its share of "
                 "all that before it.")
                 .arg((model + QLatin1Char(' ') + version).trimmed(), moneyText(example.payment.amount), at,
                      moneyText(Amount::ofUnits(gross->before)), moneyText(Amount::ofUnits(gross->after))));
    drawGross(sheet, document.figures.party, *gross);
    const auto creator = std::find_if(gross->parts.begin(), gross->parts.end(), [](const LevelMove::Part &part) {
        return part.slot.recipient == Recipient::Creator && !part.slot.agreement;
    });
    if (example.terms && creator != gross->parts.end() && creator->weight > example.terms->creator.units()) {
        sheet.y += 4;
        drawBody(sheet,
                 StatementWords::tr("The creator’s %1 are the %2 of the terms and the shares of agreements that have "
                                    "ended and fell to the creator.")
                     .arg(rateText(engine::Rate::ofUnits(creator->weight)), rateText(example.terms->creator)));
    }
    for (const LevelMove &move : example.moves) {
        const bool concerned =
            move.level != Level::Gross && std::any_of(move.parts.begin(), move.parts.end(), [&](const auto &part) {
                return part.slot.party == document.figures.party && part.after != part.before;
            });
        if (concerned)
            drawShared(sheet, facts, document.figures.party, move);
    }
    sheet.y += 6;
}

} // namespace

void drawMethod(PdfSheet &sheet, const Facts &facts, const StatementDocument &document)
{
    drawTitle(sheet, StatementWords::tr("How this was computed"), 120);
    if (!document.terms.empty())
        drawBody(sheet, StatementWords::tr(
                            "Every payment for a model is split among its recipients by the terms in force on its "
                            "day; the creator’s part is shared among the owners by shares, the backers’ part "
                            "among the backers by contributions in force, after the revenue shares agreed."));
    drawTerms(sheet, facts, document);
    drawExample(sheet, facts, document);
    drawBody(sheet, StatementWords::tr(
                        "All amounts are USDC to the micro-USDC (0.000001), computed in whole numbers. The parts of "
                        "every payment add up to it exactly, and while terms stay the same nobody’s total is more "
                        "than 0.000002 away from the exact share. Days begin at 00:00 UTC."));
    drawBody(sheet, StatementWords::tr("SHA-256 of this statement’s rows, as in the CSV file that belongs to it:\n%1")
                        .arg(QString::fromStdString(document.rowsSha256)));
}

} // namespace cb::exchange
