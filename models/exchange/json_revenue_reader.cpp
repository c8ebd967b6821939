// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_revenue_reader.h"

#include "exchange/json_errors.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <charconv>

namespace cb::exchange {

namespace {

constexpr std::array<std::string_view, 8> keys = {"model",     "at",     "amount",  "tasks",
                                                  "reference", "source", "version", "reverses"};

std::optional<std::int64_t> wholeNumber(const std::string &text)
{
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::string keyOf(std::string_view source, std::string_view reference)
{
    return std::string(source).append(1, '\0').append(reference);
}

} // namespace

JsonRevenueReader::JsonRevenueReader(const DocumentFacts &document, const portfolio::Facts &facts,
                                     portfolio::PaymentImport &import)
    : m_document(&document)
    , m_facts(&facts)
    , m_import(&import)
{}

DocumentPlace JsonRevenueReader::placeOf(std::int64_t row) const
{
    return {"/revenue/" + std::to_string(row), m_lines[static_cast<std::size_t>(row)]};
}

bool JsonRevenueReader::onObject()
{
    if (!inRevenue())
        return true;
    if (depth() != 2)
        return failWrongType("string");
    for (Value &value : m_row)
        value.present = false;
    m_lines.push_back(line());
    return true;
}

bool JsonRevenueReader::onArray()
{
    return !inRevenue() || depth() == 1 || failWrongType(depth() == 2 ? "object" : "string");
}
bool JsonRevenueReader::onArrayEnd()
{
    return true;
}

bool JsonRevenueReader::onKey(const std::string &key)
{
    if (!inRevenue() || depth() == 1)
        return true;
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found == keys.end())
        return fail(Error(errors::unknownKey, {{"field", key}}));
    m_current = static_cast<std::size_t>(found - keys.begin());
    return !m_row[m_current].present || fail(Error(errors::repeatedKey, {{"field", key}}));
}

bool JsonRevenueReader::onScalar(JsonType type, const std::string &text)
{
    if (!inRevenue())
        return true;
    if (depth() != 3)
        return failWrongType(depth() == 1 ? "array" : "object");
    const bool tasks = m_current == static_cast<std::size_t>(Key::Tasks);
    const bool reverses = m_current == static_cast<std::size_t>(Key::Reverses);
    if (type != (tasks ? JsonType::Whole : JsonType::Text) && !(reverses && type == JsonType::Whole))
        return failWrongType(tasks ? "number" : reverses ? "string or number" : "string");
    if (reverses)
        m_reversesPlace = type == JsonType::Whole;
    m_row[m_current].present = true;
    m_row[m_current].text.assign(text);
    return true;
}

bool JsonRevenueReader::onObjectEnd()
{
    return !inRevenue() || depth() != 3 || takeRow();
}

bool JsonRevenueReader::failAt(Key key, const Error &error)
{
    const std::string field(keys[static_cast<std::size_t>(key)]);
    return fail(error.with("field", field).with("value", text(key)).with("pointer", pointer() + "/" + field));
}

bool JsonRevenueReader::takeRow()
{
    for (const Key key : {Key::Model, Key::At, Key::Amount})
        if (!has(key))
            return fail(Error(errors::missingKey, {{"field", std::string(keys[static_cast<std::size_t>(key)])}}));
    const auto at = engine::Instant::parse(text(Key::At));
    if (!at)
        return failAt(Key::At, at.error());
    const auto amount = engine::Amount::parse(text(Key::Amount));
    if (!amount)
        return failAt(Key::Amount, amount.error());
    portfolio::StatedPayment payment;
    payment.model = text(Key::Model);
    payment.at = *at;
    payment.amount = *amount;
    payment.line = count() - 1;
    if (has(Key::Reference))
        payment.reference = text(Key::Reference);
    if (has(Key::Source))
        payment.source = text(Key::Source);
    if (has(Key::Version))
        payment.version = text(Key::Version);
    if (!parseTasks(payment) || !findReversed(payment))
        return false;
    remember(payment);
    m_import->add(payment);
    return true;
}

bool JsonRevenueReader::parseTasks(portfolio::StatedPayment &payment)
{
    if (!has(Key::Tasks))
        return true;
    payment.tasks = wholeNumber(text(Key::Tasks));
    return payment.tasks || failAt(Key::Tasks, Error(portfolio::errors::notAWhole));
}

bool JsonRevenueReader::findReversed(portfolio::StatedPayment &payment)
{
    if (!has(Key::Reverses))
        return true;
    const auto use = [&](const Reversible *found) {
        if (!found || found->model != m_facts->modelByIdOrName(payment.model))
            return failAt(Key::Reverses, Error(errors::reversesUnknown));
        payment.reversesRow = found->row;
        return true;
    };
    if (m_reversesPlace) {
        const auto place = wholeNumber(text(Key::Reverses));
        const auto found = place ? m_byPlace.find(*place) : m_byPlace.end();
        return use(found == m_byPlace.end() ? nullptr : &found->second);
    }
    const auto found = m_byReference.find(keyOf(payment.source, text(Key::Reverses)));
    return use(found == m_byReference.end() ? nullptr : &found->second);
}

// Only what others reverse is kept, so that a million payments cost nothing here.
void JsonRevenueReader::remember(const portfolio::StatedPayment &payment)
{
    const bool byPlace = m_document->reversedPlaces.contains(payment.line);
    const bool byReference =
        !payment.reference.empty() && m_document->reversedReferences.contains(text(Key::Reference));
    if (!byPlace && !byReference)
        return;
    const Reversible row{m_facts->modelByIdOrName(payment.model), payment.line};
    if (!row.model)
        return; // rejected by the import
    if (byPlace)
        m_byPlace.emplace(payment.line, row);
    if (byReference)
        m_byReference.emplace(keyOf(payment.source, payment.reference), row);
}

} // namespace cb::exchange
