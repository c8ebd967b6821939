// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/record_text.h"

#include "exchange/text.h"
#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::tables {

using portfolio::FieldKind;
using portfolio::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::tables::RecordText)
};

QString wholeText(const portfolio::Field &field, std::int64_t number)
{
    switch (field.kind) {
    case FieldKind::Amount:
        return amountText(engine::Amount::ofUnits(number));
    case FieldKind::Percent:
        return rateText(engine::Rate::ofUnits(number));
    case FieldKind::Multiple:
        return multipleText(engine::Multiple::ofUnits(number));
    case FieldKind::Flag:
        return number != 0 ? Words::tr("Yes") : Words::tr("No");
    default:
        return countText(number);
    }
}

// "0x9c41…07ef": enough to tell one from another.
QString shortened(const QString &hash)
{
    return hash.size() > 18 ? hash.left(6) + QChar(0x2026) + hash.right(4) : hash;
}

// "12,345.6789…": what is cut off is told by the ellipsis.
QString decimalText(const QString &exact)
{
    constexpr qsizetype most = 4;
    const qsizetype point = exact.indexOf(QLatin1Char('.'));
    bool fits = false;
    const qlonglong before = exact.left(point).toLongLong(&fits);
    const QString whole = fits ? countText(before) : exact.left(point);
    const QString rest = point < 0 ? QString() : exact.mid(point + 1);
    return rest.isEmpty() ? whole
                          : whole + QLocale().decimalPoint() + rest.left(most) +
                                (rest.size() > most ? QString(QChar(0x2026)) : QString());
}

QString agreementText(const portfolio::Facts &facts, const portfolio::Agreement &agreement)
{
    QString terms = exchange::agreementTitle(agreement.kind);
    const auto add = [&](const QString &more) { terms += QLatin1Char(' ') + more; };
    if (agreement.share)
        add(rateText(*agreement.share));
    if (agreement.capMultiple)
        add(Words::tr("to %1").arg(multipleText(*agreement.capMultiple)));
    if (agreement.valuationCap)
        add(Words::tr("cap %1").arg(amountText(*agreement.valuationCap, 0)));
    if (agreement.discount)
        add(Words::tr("discount %1").arg(rateText(*agreement.discount)));
    if (agreement.percent)
        add(rateText(*agreement.percent));
    return QStringLiteral("%1 · %2").arg(recordTitle(facts, Kind::Party, agreement.backer), terms);
}

} // namespace

QString fieldText(const portfolio::Facts &facts, const portfolio::Field &field, const portfolio::Record &record)
{
    const portfolio::Value value = field.value(record);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return wholeText(field, *number);
    const auto *text = std::get_if<std::string>(&value);
    if (!text)
        return field.kind == FieldKind::Reference && field.refersTo == Kind::Agreement &&
                       std::holds_alternative<portfolio::Contribution>(record)
                   ? exchange::agreementTitle(portfolio::AgreementKind::Pool)
                   : QString();
    if (field.name == "transaction" || field.name == "artifact_sha256" || field.name == "vault")
        return shortened(fromUtf8(*text));
    if (field.kind == FieldKind::Decimal)
        return decimalText(fromUtf8(*text));
    if (field.kind == FieldKind::Choice)
        return exchange::choiceTitle(field, *text);
    if (field.kind == FieldKind::Reference && field.refersTo != Kind::Version)
        return recordTitle(facts, field.refersTo, *text);
    return fromUtf8(*text);
}

QString fieldTitle(const portfolio::Field &field, bool unit)
{
    QString name = exchange::fieldName(field.name);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    if (unit && field.kind == FieldKind::Amount)
        return Words::tr("%1 in USDC").arg(name);
    if (unit && field.kind == FieldKind::Percent)
        return Words::tr("%1 in %").arg(name);
    return name;
}

QString recordTitle(const portfolio::Facts &facts, const portfolio::Record &record)
{
    if (const auto *agreement = std::get_if<portfolio::Agreement>(&record))
        return agreementText(facts, *agreement);
    if (const auto *round = std::get_if<portfolio::Round>(&record))
        return QStringLiteral("%1 · %2").arg(recordTitle(facts, Kind::Model, round->model), fromUtf8(round->name));
    if (const auto *version = std::get_if<portfolio::Version>(&record))
        return fromUtf8(version->version);
    const portfolio::Field *name = portfolio::typeOf(record).find("name");
    return name ? fieldText(facts, *name, record) : fromUtf8(portfolio::idOf(record));
}

QString recordTitle(const portfolio::Facts &facts, portfolio::Kind kind, std::string_view id)
{
    const auto named = [&](const auto *record) { return record ? recordTitle(facts, *record) : fromUtf8(id); };
    switch (kind) {
    case Kind::Domain:
        return named(facts.find<portfolio::Domain>(id));
    case Kind::Party:
        return named(facts.find<portfolio::Party>(id));
    case Kind::Model:
        return named(facts.find<portfolio::Model>(id));
    case Kind::Round:
        return named(facts.find<portfolio::Round>(id));
    case Kind::Agreement:
        return named(facts.find<portfolio::Agreement>(id));
    default:
        return fromUtf8(id);
    }
}

bool isFigure(portfolio::FieldKind kind)
{
    switch (kind) {
    case FieldKind::Amount:
    case FieldKind::Percent:
    case FieldKind::Multiple:
    case FieldKind::Shares:
    case FieldKind::Whole:
    case FieldKind::Decimal:
        return true;
    default:
        return false;
    }
}

} // namespace cb::tables
