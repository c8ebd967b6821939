// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/text.h"

#include "exchange/error_words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>

namespace cb::exchange {

namespace {

QString inWords(const char *words)
{
    return QCoreApplication::translate("cb::exchange::Text", words);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString inEnglish(const char *words)
{
    return QString::fromUtf8(words);
}

using Language = QString (*)(const char *); // inWords or inEnglish

QString fieldIn(std::string_view field, Language language);

// Puts facts where a sentence names them in braces. One pass: what a fact says is never read as a placeholder.
QString filled(const QString &sentence, const Error &error, Language language = inWords)
{
    QString result;
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype open = sentence.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        const QString name = sentence.mid(open + 1, close - open - 1);
        const QString value = fromUtf8(error.fact(name.toStdString()));
        result += sentence.mid(at, open - at) +
                  (name == QLatin1String("field") ? fieldIn(value.toStdString(), language) : value);
        at = close + 1;
    }
    return result + sentence.mid(at);
}

// Where the error is, from the outside in.
QString placeOf(const Error &error)
{
    QStringList places;
    const auto add = [&](std::string_view fact, const QString &words) {
        if (!error.fact(fact).empty())
            places << filled(words, error);
    };
    add("file", QStringLiteral("{file}"));
    add("line", QCoreApplication::translate("cb::exchange::Text", "line {line}"));
    add("pointer", QStringLiteral("{pointer}"));
    if (!error.fact("id").empty() && !error.fact("kind").empty())
        places << kindTitle(portfolio::findType(error.fact("kind")) ? portfolio::findType(error.fact("kind"))->kind
                                                                    : portfolio::Kind::Model) +
                      QLatin1Char(' ') + fromUtf8(error.fact("id"));
    add("field", QStringLiteral("{field}"));
    return places.join(QLatin1String(", "));
}

struct FieldWords {
    std::string_view field;
    const char *words;
};

constexpr FieldWords fieldWords[] = {
    {"id", QT_TRANSLATE_NOOP("cb::exchange::Text", "id")},
    {"name", QT_TRANSLATE_NOOP("cb::exchange::Text", "name")},
    {"model", QT_TRANSLATE_NOOP("cb::exchange::Text", "model")},
    {"domain", QT_TRANSLATE_NOOP("cb::exchange::Text", "domain")},
    {"creator", QT_TRANSLATE_NOOP("cb::exchange::Text", "creator")},
    {"backers", QT_TRANSLATE_NOOP("cb::exchange::Text", "backers")},
    {"processors", QT_TRANSLATE_NOOP("cb::exchange::Text", "payment processors")},
    {"yield", QT_TRANSLATE_NOOP("cb::exchange::Text", "yield aggregators")},
    {"processors_rate", QT_TRANSLATE_NOOP("cb::exchange::Text", "payment processors’ rate")},
    {"registration_fee", QT_TRANSLATE_NOOP("cb::exchange::Text", "registration fee")},
    {"backer", QT_TRANSLATE_NOOP("cb::exchange::Text", "backer")},
    {"round", QT_TRANSLATE_NOOP("cb::exchange::Text", "round")},
    {"agreement", QT_TRANSLATE_NOOP("cb::exchange::Text", "agreement")},
    {"amount", QT_TRANSLATE_NOOP("cb::exchange::Text", "amount")},
    {"tasks", QT_TRANSLATE_NOOP("cb::exchange::Text", "tasks")},
    {"reference", QT_TRANSLATE_NOOP("cb::exchange::Text", "reference")},
    {"source", QT_TRANSLATE_NOOP("cb::exchange::Text", "source")},
    {"version", QT_TRANSLATE_NOOP("cb::exchange::Text", "version")},
    {"occurred_at", QT_TRANSLATE_NOOP("cb::exchange::Text", "time")},
    {"received_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "received on")},
    {"refunded_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "refunded on")},
    {"pledged_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "pledged on")},
    {"released_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "released on")},
    {"opens_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "opens on")},
    {"closes_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "closes on")},
    {"soft_cap", QT_TRANSLATE_NOOP("cb::exchange::Text", "soft cap")},
    {"hard_cap", QT_TRANSLATE_NOOP("cb::exchange::Text", "hard cap")},
    {"minimum", QT_TRANSLATE_NOOP("cb::exchange::Text", "smallest ticket")},
    {"share", QT_TRANSLATE_NOOP("cb::exchange::Text", "share")},
    {"cap_multiple", QT_TRANSLATE_NOOP("cb::exchange::Text", "cap multiple")},
    {"shares", QT_TRANSLATE_NOOP("cb::exchange::Text", "shares")},
    {"from", QT_TRANSLATE_NOOP("cb::exchange::Text", "from")},
    {"on", QT_TRANSLATE_NOOP("cb::exchange::Text", "date")},
    {"kind", QT_TRANSLATE_NOOP("cb::exchange::Text", "kind")},
    {"rates", QT_TRANSLATE_NOOP("cb::exchange::Text", "rates")},
    {"address", QT_TRANSLATE_NOOP("cb::exchange::Text", "wallet")},
    {"metric", QT_TRANSLATE_NOOP("cb::exchange::Text", "metric")},
    {"value", QT_TRANSLATE_NOOP("cb::exchange::Text", "value")},
    {"artifact_sha256", QT_TRANSLATE_NOOP("cb::exchange::Text", "artifact’s SHA-256")},
    {"assets", QT_TRANSLATE_NOOP("cb::exchange::Text", "assets")},
    {"at_least", QT_TRANSLATE_NOOP("cb::exchange::Text", "at least")},
    {"at_most", QT_TRANSLATE_NOOP("cb::exchange::Text", "at most")},
    {"better", QT_TRANSLATE_NOOP("cb::exchange::Text", "better")},
    {"burned", QT_TRANSLATE_NOOP("cb::exchange::Text", "DN burned")},
    {"contract", QT_TRANSLATE_NOOP("cb::exchange::Text", "funding contract")},
    {"dataset", QT_TRANSLATE_NOOP("cb::exchange::Text", "dataset")},
    {"discount", QT_TRANSLATE_NOOP("cb::exchange::Text", "discount")},
    {"email", QT_TRANSLATE_NOOP("cb::exchange::Text", "e-mail")},
    {"key", QT_TRANSLATE_NOOP("cb::exchange::Text", "key")},
    {"licence", QT_TRANSLATE_NOOP("cb::exchange::Text", "licence")},
    {"log_index", QT_TRANSLATE_NOOP("cb::exchange::Text", "log index")},
    {"mfn", QT_TRANSLATE_NOOP("cb::exchange::Text", "most-favoured-nation clause")},
    {"new_money", QT_TRANSLATE_NOOP("cb::exchange::Text", "new money")},
    {"notes", QT_TRANSLATE_NOOP("cb::exchange::Text", "notes")},
    {"options", QT_TRANSLATE_NOOP("cb::exchange::Text", "options")},
    {"override_reason", QT_TRANSLATE_NOOP("cb::exchange::Text", "reason for the exception")},
    {"party", QT_TRANSLATE_NOOP("cb::exchange::Text", "party")},
    {"percent", QT_TRANSLATE_NOOP("cb::exchange::Text", "percent of the ownership")},
    {"pool", QT_TRANSLATE_NOOP("cb::exchange::Text", "option pool")},
    {"pool_target", QT_TRANSLATE_NOOP("cb::exchange::Text", "target of the option pool")},
    {"pre_money", QT_TRANSLATE_NOOP("cb::exchange::Text", "pre-money valuation")},
    {"price", QT_TRANSLATE_NOOP("cb::exchange::Text", "price")},
    {"proceeds", QT_TRANSLATE_NOOP("cb::exchange::Text", "proceeds")},
    {"promised", QT_TRANSLATE_NOOP("cb::exchange::Text", "promised options")},
    {"purpose", QT_TRANSLATE_NOOP("cb::exchange::Text", "purpose")},
    {"recipient", QT_TRANSLATE_NOOP("cb::exchange::Text", "recipient")},
    {"round_price", QT_TRANSLATE_NOOP("cb::exchange::Text", "price of the round")},
    {"spent", QT_TRANSLATE_NOOP("cb::exchange::Text", "USDC spent")},
    {"stage", QT_TRANSLATE_NOOP("cb::exchange::Text", "stage")},
    {"summary", QT_TRANSLATE_NOOP("cb::exchange::Text", "summary")},
    {"task", QT_TRANSLATE_NOOP("cb::exchange::Text", "task")},
    {"then", QT_TRANSLATE_NOOP("cb::exchange::Text", "what follows")},
    {"then_pool", QT_TRANSLATE_NOOP("cb::exchange::Text", "weight in the pool afterwards")},
    {"transaction", QT_TRANSLATE_NOOP("cb::exchange::Text", "transaction")},
    {"unit", QT_TRANSLATE_NOOP("cb::exchange::Text", "unit")},
    {"until", QT_TRANSLATE_NOOP("cb::exchange::Text", "until")},
    {"valuation_cap", QT_TRANSLATE_NOOP("cb::exchange::Text", "valuation cap")},
    {"vault", QT_TRANSLATE_NOOP("cb::exchange::Text", "vault")},
    {"yield_enabled", QT_TRANSLATE_NOOP("cb::exchange::Text", "yield enabled")},
    {"months", QT_TRANSLATE_NOOP("cb::exchange::Text", "months")},
    {"growth", QT_TRANSLATE_NOOP("cb::exchange::Text", "growth a month in %")},
    {"churn", QT_TRANSLATE_NOOP("cb::exchange::Text", "churn a month")},
    {"seasonality", QT_TRANSLATE_NOOP("cb::exchange::Text", "seasonality")},
    {"volatility", QT_TRANSLATE_NOOP("cb::exchange::Text", "volatility")},
    {"version_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "better version")},
    {"version_uplift", QT_TRANSLATE_NOOP("cb::exchange::Text", "its uplift in %")},
    {"terms_from", QT_TRANSLATE_NOOP("cb::exchange::Text", "other terms from")},
    {"backing_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "new backing from")},
    {"backing_amount", QT_TRANSLATE_NOOP("cb::exchange::Text", "new backing")},
    {"backing_kind", QT_TRANSLATE_NOOP("cb::exchange::Text", "its kind")},
    {"backing_party", QT_TRANSLATE_NOOP("cb::exchange::Text", "new backer")},
    {"backing_share", QT_TRANSLATE_NOOP("cb::exchange::Text", "its share")},
    {"backing_cap", QT_TRANSLATE_NOOP("cb::exchange::Text", "its cap, times")},
    {"dn_price", QT_TRANSLATE_NOOP("cb::exchange::Text", "price of DN in USDC")},
    {"seed", QT_TRANSLATE_NOOP("cb::exchange::Text", "seed")},
    {"paths", QT_TRANSLATE_NOOP("cb::exchange::Text", "paths")},
    {"issued_on", QT_TRANSLATE_NOOP("cb::exchange::Text", "issued on")},
    {"corrects", QT_TRANSLATE_NOOP("cb::exchange::Text", "corrects")},
    {"opening", QT_TRANSLATE_NOOP("cb::exchange::Text", "opening")},
    {"earned", QT_TRANSLATE_NOOP("cb::exchange::Text", "earned")},
    {"paid", QT_TRANSLATE_NOOP("cb::exchange::Text", "paid")},
    {"closing", QT_TRANSLATE_NOOP("cb::exchange::Text", "closing")},
    {"rows_sha256", QT_TRANSLATE_NOOP("cb::exchange::Text", "fingerprint of the rows")},
};

QString fieldIn(std::string_view field, Language language)
{
    for (const FieldWords &entry : fieldWords)
        if (entry.field == field)
            return language(entry.words);
    return fromUtf8(field);
}

constexpr const char *recipients[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Creator"),        QT_TRANSLATE_NOOP("cb::exchange::Text", "Backers"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Processors"),     QT_TRANSLATE_NOOP("cb::exchange::Text", "Yield"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Buyback & Burn"), QT_TRANSLATE_NOOP("cb::exchange::Text", "Foundation"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Network"),
};
constexpr const char *stages[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Draft"),      QT_TRANSLATE_NOOP("cb::exchange::Text", "Registered"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Validated"),  QT_TRANSLATE_NOOP("cb::exchange::Text", "Published"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Deprecated"), QT_TRANSLATE_NOOP("cb::exchange::Text", "Retired"),
};
constexpr const char *agreements[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Pool"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Revenue share"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "SAFE"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Equity"),
};
constexpr const char *phases[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Planned"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Open"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Closed"),
};
constexpr const char *outcomes[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Below soft cap"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Funded"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Failed"),
};
constexpr const char *partyKinds[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Person"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Organisation"),
};
constexpr const char *steps[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Day"),   QT_TRANSLATE_NOOP("cb::exchange::Text", "Week"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Month"), QT_TRANSLATE_NOOP("cb::exchange::Text", "Quarter"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Year"),  QT_TRANSLATE_NOOP("cb::exchange::Text", "All"),
};
constexpr const char *kinds[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Domain"),       QT_TRANSLATE_NOOP("cb::exchange::Text", "Requirement"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Party"),        QT_TRANSLATE_NOOP("cb::exchange::Text", "Wallet"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Model"),        QT_TRANSLATE_NOOP("cb::exchange::Text", "Stage"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Metadata"),     QT_TRANSLATE_NOOP("cb::exchange::Text", "Constraint"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Version"),      QT_TRANSLATE_NOOP("cb::exchange::Text", "Performance"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Terms"),        QT_TRANSLATE_NOOP("cb::exchange::Text", "Ownership"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Round"),        QT_TRANSLATE_NOOP("cb::exchange::Text", "Agreement"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Contribution"), QT_TRANSLATE_NOOP("cb::exchange::Text", "Release"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Yield"),        QT_TRANSLATE_NOOP("cb::exchange::Text", "Conversion"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Payout"),       QT_TRANSLATE_NOOP("cb::exchange::Text", "Burn"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Grant"),        QT_TRANSLATE_NOOP("cb::exchange::Text", "Valuation"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Scenario"),     QT_TRANSLATE_NOOP("cb::exchange::Text", "Statement"),
};
static_assert(std::size(kinds) == portfolio::recordKinds);
constexpr const char *manyKinds[] = {
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Domains"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Requirements of domains"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Parties"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Wallets"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Models"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Stages of models"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Metadata of models"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Constraints of models"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Versions"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Performance values"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Terms"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Ownership"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Rounds"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Agreements"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Contributions"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Releases of capital"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Yield"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Conversions"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Payouts"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Burns"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Grants"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Valuations"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Scenarios"),
    QT_TRANSLATE_NOOP("cb::exchange::Text", "Statements"),
};
static_assert(std::size(manyKinds) == portfolio::recordKinds);

struct ChoiceWords {
    std::string_view field; // empty: of any
    std::string_view choice;
    const char *words;
};

constexpr ChoiceWords choiceWords[] = {
    {"kind", "person", partyKinds[0]},
    {"kind", "organisation", partyKinds[1]},
    {"stage", "draft", stages[0]},
    {"stage", "registered", stages[1]},
    {"stage", "validated", stages[2]},
    {"stage", "published", stages[3]},
    {"stage", "deprecated", stages[4]},
    {"stage", "retired", stages[5]},
    {"kind", "pool", agreements[0]},
    {"kind", "revenue_share", agreements[1]},
    {"kind", "safe", agreements[2]},
    {"kind", "equity", agreements[3]},
    {"backing_kind", "pool", agreements[0]},
    {"backing_kind", "revenue_share", agreements[1]},
    {"backing_kind", "equity", agreements[3]},
    {"recipient", "creator", recipients[0]},
    {"recipient", "backers", recipients[1]},
    {"recipient", "processors", recipients[2]},
    {"recipient", "yield", recipients[3]},
    {"recipient", "buyback_burn", recipients[4]},
    {"recipient", "foundation", recipients[5]},
    {"recipient", "network", recipients[6]},
    {"then", "pool", QT_TRANSLATE_NOOP("cb::exchange::Text", "Its share stays with the backers")},
    {"then", "creator", QT_TRANSLATE_NOOP("cb::exchange::Text", "Its share goes to the creator")},
    {"", "higher", QT_TRANSLATE_NOOP("cb::exchange::Text", "Higher is better")},
    {"", "lower", QT_TRANSLATE_NOOP("cb::exchange::Text", "Lower is better")},
    {"", "training", QT_TRANSLATE_NOOP("cb::exchange::Text", "Training")},
    {"", "tuning", QT_TRANSLATE_NOOP("cb::exchange::Text", "Tuning")},
    {"", "dataset", QT_TRANSLATE_NOOP("cb::exchange::Text", "Dataset")},
    {"", "preparation", QT_TRANSLATE_NOOP("cb::exchange::Text", "Preparation")},
    {"", "other", QT_TRANSLATE_NOOP("cb::exchange::Text", "Other")},
    {"", "deposit", QT_TRANSLATE_NOOP("cb::exchange::Text", "Deposit")},
    {"", "withdraw", QT_TRANSLATE_NOOP("cb::exchange::Text", "Withdrawal")},
    {"", "price", QT_TRANSLATE_NOOP("cb::exchange::Text", "Price of a share")},
};

template <class Choice, std::size_t Count>
QString titleOf(const char *const (&titles)[Count], Choice choice)
{
    const auto place = static_cast<std::size_t>(choice);
    return place < Count ? inWords(titles[place]) : QString();
}

} // namespace

QString reasonText(const Error &error)
{
    const char *const words = wordsOf(error.code());
    return words ? filled(inWords(words), error) : fromUtf8(error.code());
}

QString englishReason(const Error &error)
{
    const char *const words = wordsOf(error.code());
    return words ? filled(inEnglish(words), error, inEnglish) : fromUtf8(error.code());
}

QString errorText(const Error &error)
{
    const QString place = placeOf(error);
    return place.isEmpty() ? reasonText(error) : place + QLatin1String(": ") + reasonText(error);
}

bool hasWords(std::string_view code)
{
    return wordsOf(code) != nullptr;
}

QString fieldName(std::string_view field)
{
    return fieldIn(field, inWords);
}

QString recipientTitle(engine::Recipient recipient)
{
    return titleOf(recipients, recipient);
}
QString stageTitle(portfolio::Stage stage)
{
    return titleOf(stages, stage);
}
QString agreementTitle(portfolio::AgreementKind kind)
{
    return titleOf(agreements, kind);
}
QString phaseTitle(portfolio::RoundState::Phase phase)
{
    return titleOf(phases, phase);
}
QString outcomeTitle(portfolio::RoundState::Outcome outcome)
{
    return titleOf(outcomes, outcome);
}
QString partyKindTitle(portfolio::PartyKind kind)
{
    return titleOf(partyKinds, kind);
}
QString kindTitle(portfolio::Kind kind)
{
    return titleOf(kinds, kind);
}
QString choiceTitle(const portfolio::Field &field, std::string_view choice)
{
    const auto found = std::find_if(std::begin(choiceWords), std::end(choiceWords), [&](const ChoiceWords &one) {
        return one.choice == choice && (one.field.empty() || one.field == field.name);
    });
    return found == std::end(choiceWords) ? fromUtf8(choice) : inWords(found->words);
}
QString importTitle(std::string_view kind)
{
    if (kind == "revenue")
        return inWords(QT_TRANSLATE_NOOP("cb::exchange::Text", "Revenue"));
    const portfolio::RecordType *type = portfolio::findType(kind);
    return type ? titleOf(manyKinds, type->kind) : fromUtf8(kind);
}
QString stepTitle(engine::Step step)
{
    return titleOf(steps, step);
}

QString moneyText(engine::Amount amount)
{
    const QString plain = QString::fromStdString(amount.toString());
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const bool negative = plain.startsWith(QLatin1Char('-'));
    const QLocale locale;
    const QString whole = locale.toString(plain.mid(negative ? 1 : 0, point - (negative ? 1 : 0)).toLongLong());
    return (negative ? QStringLiteral("\u2212") : QString()) + whole + locale.decimalPoint() + plain.mid(point + 1);
}

} // namespace cb::exchange
