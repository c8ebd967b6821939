// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_words.h"

#include "exchange/returns_text.h"
#include "exchange/text.h"
#include "portfolio/allocations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <iterator>

namespace cb::exchange {

namespace {

struct ColumnWords {
    std::string_view column;
    const char *words;
};

// Those that are no field of a record, or mean something else here.
constexpr ColumnWords columnWords[] = {
    {"buyback_burn", QT_TRANSLATE_NOOP("cb::exchange::Text", "Burn")},
    {"period", QT_TRANSLATE_NOOP("cb::exchange::Text", "Period")},
    {"at", QT_TRANSLATE_NOOP("cb::exchange::Text", "Time (UTC)")},
    {"total", QT_TRANSLATE_NOOP("cb::exchange::Text", "Total")},
    {"payments", QT_TRANSLATE_NOOP("cb::exchange::Text", "Payments")},
    {"payment", QT_TRANSLATE_NOOP("cb::exchange::Text", "Payment")},
    {"gross", QT_TRANSLATE_NOOP("cb::exchange::Text", "Gross")},
    {"refunds", QT_TRANSLATE_NOOP("cb::exchange::Text", "Refunds")},
    {"net", QT_TRANSLATE_NOOP("cb::exchange::Text", "Net")},
    {"received", QT_TRANSLATE_NOOP("cb::exchange::Text", "Received")},
    {"pledged", QT_TRANSLATE_NOOP("cb::exchange::Text", "Pledged")},
    {"refunded", QT_TRANSLATE_NOOP("cb::exchange::Text", "Refunded")},
    {"phase", QT_TRANSLATE_NOOP("cb::exchange::Text", "Phase")},
    {"outcome", QT_TRANSLATE_NOOP("cb::exchange::Text", "Outcome")},
    {"in_force", QT_TRANSLATE_NOOP("cb::exchange::Text", "In force")},
    {"cap", QT_TRANSLATE_NOOP("cb::exchange::Text", "Cap")},
    {"state", QT_TRANSLATE_NOOP("cb::exchange::Text", "State")},
    {"percent", QT_TRANSLATE_NOOP("cb::exchange::Text", "Percent")},
    {"models", QT_TRANSLATE_NOOP("cb::exchange::Text", "Models")},
    {"in_contract", QT_TRANSLATE_NOOP("cb::exchange::Text", "In the contract")},
    {"from_elsewhere", QT_TRANSLATE_NOOP("cb::exchange::Text", "From elsewhere")},
    {"in_vault", QT_TRANSLATE_NOOP("cb::exchange::Text", "In the vault")},
    {"vault_value", QT_TRANSLATE_NOOP("cb::exchange::Text", "Worth of the vault")},
    {"released", QT_TRANSLATE_NOOP("cb::exchange::Text", "Released")},
    {"allocated", QT_TRANSLATE_NOOP("cb::exchange::Text", "Allocated")},
    {"owed", QT_TRANSLATE_NOOP("cb::exchange::Text", "Owed")},
    {"paid_in", QT_TRANSLATE_NOOP("cb::exchange::Text", "Paid in")},
    {"paid_out", QT_TRANSLATE_NOOP("cb::exchange::Text", "Came back")},
    {"residual", QT_TRANSLATE_NOOP("cb::exchange::Text", "Still at work")},
    {"dpi", "DPI"},
    {"rvpi", "RVPI"},
    {"tvpi", "TVPI"},
    {"moic", "MOIC"},
    {"xirr", "XIRR"},
    {"payback_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "Paid back")},
    {"section", QT_TRANSLATE_NOOP("cb::exchange::Text", "Section")},
    {"record", QT_TRANSLATE_NOOP("cb::exchange::Text", "Record")},
    {"counter_before", QT_TRANSLATE_NOOP("cb::exchange::Text", "Counter before")},
    {"counter_after", QT_TRANSLATE_NOOP("cb::exchange::Text", "Counter after")},
    {"terms_from", QT_TRANSLATE_NOOP("cb::exchange::Text", "Terms since")},
};

struct ValueWords {
    std::string_view column;
    std::string_view value;
    const char *words;
};

// Codes that stand in columns of ours.
constexpr ValueWords valueWords[] = {
    {"phase", "planned", QT_TRANSLATE_NOOP("cb::exchange::Text", "Planned")},
    {"phase", "open", QT_TRANSLATE_NOOP("cb::exchange::Text", "Open")},
    {"phase", "closed", QT_TRANSLATE_NOOP("cb::exchange::Text", "Closed")},
    {"outcome", "below_soft_cap", QT_TRANSLATE_NOOP("cb::exchange::Text", "Below soft cap")},
    {"outcome", "funded", QT_TRANSLATE_NOOP("cb::exchange::Text", "Funded")},
    {"outcome", "failed", QT_TRANSLATE_NOOP("cb::exchange::Text", "Failed")},
    {"state", "not_started", QT_TRANSLATE_NOOP("cb::exchange::Text", "Not started")},
    {"state", "active", QT_TRANSLATE_NOOP("cb::exchange::Text", "Active")},
    {"state", "ended", QT_TRANSLATE_NOOP("cb::exchange::Text", "Ended")},
    {"state", "found", QT_TRANSLATE_NOOP("cb::exchange::Text", "One answer")},
    {"state", "several_answers", QT_TRANSLATE_NOOP("cb::exchange::Text", "Several answers")},
    {"state", "no_answer", QT_TRANSLATE_NOOP("cb::exchange::Text", "No answer")},
    {"state", "too_short", QT_TRANSLATE_NOOP("cb::exchange::Text", "Too short")},
    {"section", "opening", QT_TRANSLATE_NOOP("cb::exchange::Text", "Opening")},
    {"section", "earned", QT_TRANSLATE_NOOP("cb::exchange::Text", "Earned")},
    {"section", "paid", QT_TRANSLATE_NOOP("cb::exchange::Text", "Paid")},
    {"section", "closing", QT_TRANSLATE_NOOP("cb::exchange::Text", "Closing")},
    {"section", "capital_opening", QT_TRANSLATE_NOOP("cb::exchange::Text", "Money in rounds before")},
    {"section", "contribution", QT_TRANSLATE_NOOP("cb::exchange::Text", "Contribution")},
    {"section", "refund", QT_TRANSLATE_NOOP("cb::exchange::Text", "Refund")},
    {"section", "capital_closing", QT_TRANSLATE_NOOP("cb::exchange::Text", "Money in rounds after")},
    {"section", "agreement_received", QT_TRANSLATE_NOOP("cb::exchange::Text", "Agreement: received")},
    {"section", "agreement_cap", QT_TRANSLATE_NOOP("cb::exchange::Text", "Agreement: cap")},
};

constexpr std::string_view ratios[] = {"dpi", "rvpi", "tvpi", "moic"};
constexpr std::string_view otherFigures[] = {"xirr", "share", "cap_multiple", "percent", "price", "burned", "shares"};

template <std::size_t size>
bool isOneOf(std::string_view column, const std::string_view (&columns)[size])
{
    return std::find(std::begin(columns), std::end(columns), column) != std::end(columns);
}

std::optional<portfolio::Recipient> recipientOf(std::string_view name)
{
    for (std::size_t i = 0; i < engine::recipientCount; ++i)
        if (const auto recipient = static_cast<portfolio::Recipient>(i); portfolio::recipientName(recipient) == name)
            return recipient;
    return std::nullopt;
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class R>
QString nameOr(const portfolio::Facts &facts, std::string_view id)
{
    const R *found = facts.find<R>(id);
    return fromUtf8(found ? std::string_view(found->name) : id);
}

} // namespace

QString columnTitle(std::string_view column)
{
    const auto found = std::find_if(std::begin(columnWords), std::end(columnWords),
                                    [&](const ColumnWords &one) { return one.column == column; });
    if (found != std::end(columnWords))
        return QCoreApplication::translate("cb::exchange::Text", found->words);
    if (const auto recipient = recipientOf(column))
        return recipientTitle(*recipient);
    QString title = fieldName(column);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title.replace(QLatin1Char('_'), QLatin1Char(' '));
}

bool isFigure(const ReportColumn &column)
{
    return column.type == CellType::Amount || column.type == CellType::Whole || isOneOf(column.name, ratios) ||
           isOneOf(column.name, otherFigures);
}

QString cellText(const portfolio::Facts &facts, std::string_view column, std::string_view text)
{
    if (column == "model")
        return nameOr<portfolio::Model>(facts, text);
    if (column == "party" || column == "backer")
        return nameOr<portfolio::Party>(facts, text);
    if (column == "round")
        return nameOr<portfolio::Round>(facts, text);
    if (const auto *agreement = column == "agreement" ? facts.find<portfolio::Agreement>(text) : nullptr)
        return QStringLiteral("%1 · %2").arg(nameOr<portfolio::Party>(facts, agreement->backer),
                                             agreementTitle(agreement->kind));
    if (column == "recipient")
        if (const auto recipient = recipientOf(text))
            return recipientTitle(*recipient);
    if (isOneOf(column, ratios) && !text.empty())
        return QLocale().toString(fromUtf8(text).toDouble(), 'f', 2) + QStringLiteral("\u00a0×");
    if (column == "xirr") { // several where there are several answers
        QStringList rates;
        for (const QString &rate : fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            rates << percentText(rate.toDouble());
        return rates.join(QStringLiteral(", "));
    }
    const auto known = std::find_if(std::begin(valueWords), std::end(valueWords),
                                    [&](const ValueWords &one) { return one.column == column && one.value == text; });
    if (known != std::end(valueWords))
        return QCoreApplication::translate("cb::exchange::Text", known->words);
    if (column == "kind")
        return choiceTitle(*portfolio::typeOf(portfolio::Kind::Agreement).find("kind"), text);
    return fromUtf8(text);
}

} // namespace cb::exchange
