// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_facts_reader.h"

#include "exchange/json_errors.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <charconv>

namespace cb::exchange {

namespace {

using portfolio::Field;
using portfolio::FieldKind;
using portfolio::RecordType;

JsonType typeFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Whole:
        return JsonType::Whole;
    case FieldKind::Flag:
        return JsonType::Flag;
    default:
        return JsonType::Text;
    }
}

std::string_view nameOf(JsonType type)
{
    switch (type) {
    case JsonType::Whole:
        return "number";
    case JsonType::Flag:
        return "true or false";
    default:
        return "string";
    }
}

const RecordType *listedOnTop(std::string_view key)
{
    const auto types = portfolio::recordTypes();
    const auto found =
        std::find_if(types.begin(), types.end(), [&](const RecordType &t) { return !t.parent && t.jsonKey == key; });
    return found == types.end() ? nullptr : &*found;
}

bool isDocumentScalar(std::string_view key)
{
    return key == "format" || key == "version" || key == "name" || key == "locked_through";
}

} // namespace

bool JsonFactsReader::listIsDue() const
{
    return depth() == 1 ? !isDocumentScalar(keyAt(0)) : m_open.back().current->children != nullptr;
}

bool JsonFactsReader::onObject()
{
    if (depth() == 0)
        return true;
    if (inRevenue())
        return depth() == 2 || failWrongType("string");
    if (!m_array)
        return failWrongType(listIsDue() ? "array" : "string");
    if (isPlainText(*m_array))
        return failWrongType("string");
    m_open.push_back({m_array, {m_array->make(), {pointer(), line()}}, {}, {}});
    m_array = nullptr;
    return true;
}

bool JsonFactsReader::onObjectEnd()
{
    if (depth() == 1)
        return documentEnd();
    return inRevenue() || closeRecord();
}

bool JsonFactsReader::onArray()
{
    if (depth() == 0)
        return failWrongType("object");
    if (depth() == 1 && keyAt(0) == "revenue")
        return true;
    if (inRevenue() || m_array)
        return failWrongType("object");
    if (depth() == 1)
        m_array = listedOnTop(keyAt(0));
    else
        m_array = m_open.back().current->children;
    return m_array || failWrongType(keyAt(0) == "version" && depth() == 1 ? "number" : "string");
}

bool JsonFactsReader::onArrayEnd()
{
    m_array = nullptr;
    return true;
}

bool JsonFactsReader::onKey(const std::string &key)
{
    if (depth() == 1)
        return documentKey(key);
    if (inRevenue())
        return true;
    Open &open = m_open.back();
    const auto &keys = documentKeys(*open.type);
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const DocumentKey &k) { return k.name == key; });
    if (found == keys.end())
        return fail(Error(errors::unknownKey, {{"field", key}}));
    if (std::find(open.seen.begin(), open.seen.end(), &*found) != open.seen.end())
        return fail(Error(errors::repeatedKey, {{"field", key}}));
    open.seen.push_back(&*found);
    open.current = &*found;
    return true;
}

bool JsonFactsReader::documentKey(const std::string &key)
{
    if (!isDocumentScalar(key) && key != "revenue" && !listedOnTop(key))
        return fail(Error(errors::unknownKey, {{"field", key}}));
    return m_seen.insert(key).second || fail(Error(errors::repeatedKey, {{"field", key}}));
}

bool JsonFactsReader::onScalar(JsonType type, const std::string &text)
{
    if (depth() == 0)
        return failWrongType("object");
    if (depth() == 1)
        return documentScalar(type, text);
    if (inRevenue())
        return revenueScalar(type, text);
    if (m_array)
        return isPlainText(*m_array) ? plainText(type, text) : failWrongType("object");
    Open &open = m_open.back();
    if (!open.current->field)
        return failWrongType("array");
    return fieldScalar(*open.current->field, type, text, open.found.record);
}

bool JsonFactsReader::documentScalar(JsonType type, const std::string &text)
{
    const std::string &key = keyAt(0);
    if (!isDocumentScalar(key))
        return failWrongType("array");
    if (type != (key == "version" ? JsonType::Whole : JsonType::Text))
        return failWrongType(key == "version" ? "number" : "string");
    if (key == "name") {
        m_facts.edit.name = text;
        return true;
    }
    if (key == "locked_through") {
        const auto day = portfolio::Day::parse(text);
        if (!day)
            return fail(day.error().with("field", key).with("value", text));
        m_facts.lockedThrough = *day;
        m_facts.lockPlace = {pointer(), line()};
        return true;
    }
    const std::string expected = key == "format" ? std::string(documentFormat) : std::to_string(documentVersion);
    return text == expected ||
           fail(Error(errors::unknownFormat, {{"field", key}, {"value", text}, {"expected", expected}}));
}

bool JsonFactsReader::documentEnd()
{
    for (const std::string_view key : {"format", "version", "name"})
        if (!m_seen.contains(std::string(key)))
            return fail(Error(errors::missingKey, {{"field", std::string(key)}}));
    return true;
}

bool JsonFactsReader::revenueScalar(JsonType type, const std::string &text)
{
    if (depth() == 2)
        return failWrongType("object");
    if (keyAt(2) != "reverses")
        return true;
    if (type == JsonType::Text)
        m_facts.reversedReferences.insert(text);
    std::int64_t place = 0;
    if (type == JsonType::Whole && std::from_chars(text.data(), text.data() + text.size(), place).ec == std::errc{})
        m_facts.reversedPlaces.insert(place);
    return true;
}

bool JsonFactsReader::fieldScalar(const Field &field, JsonType type, const std::string &text, portfolio::Record &record)
{
    if (type != typeFor(field.kind))
        return failWrongType(nameOf(typeFor(field.kind)));
    const auto value = portfolio::parse(field, text);
    if (!value)
        return fail(value.error());
    if (auto done = field.set(record, *value); !done)
        return fail(done.error().with("field", std::string(field.name)).with("value", text));
    return true;
}

bool JsonFactsReader::plainText(JsonType type, const std::string &text)
{
    Found found{m_array->make(), {pointer(), line()}};
    if (!fieldScalar(plainTextField(*m_array), type, text, found.record))
        return false;
    m_open.back().children.push_back(std::move(found));
    return true;
}

bool JsonFactsReader::closeRecord()
{
    Open open = std::move(m_open.back());
    m_open.pop_back();
    for (const DocumentKey &key : documentKeys(*open.type)) {
        const bool seen = std::find(open.seen.begin(), open.seen.end(), &key) != open.seen.end();
        if (key.field && key.field->required && !seen)
            return fail(Error(errors::missingKey, {{"field", std::string(key.name)}}));
    }
    for (Found &child : open.children) {
        const RecordType &type = portfolio::typeOf(child.record);
        const portfolio::Value id = std::string(portfolio::idOf(open.found.record));
        if (auto done = type.fields[*type.parent].set(child.record, id); !done)
            return fail(done.error());
        m_records[child.record.index()].push_back(std::move(child));
    }
    m_array = open.type;
    if (open.type->parent)
        m_open.back().children.push_back(std::move(open.found));
    else
        m_records[open.found.record.index()].push_back(std::move(open.found));
    return true;
}

// The document must be whole in itself; said here, where the place of each name is known.
Result<void> JsonFactsReader::checkReferences() const
{
    std::array<std::unordered_set<std::string_view>, portfolio::recordKinds> ids;
    for (std::size_t kind = 0; kind < m_records.size(); ++kind)
        for (const Found &found : m_records[kind])
            ids[kind].insert(portfolio::idOf(found.record));
    for (const auto &kind : m_records) {
        for (const Found &found : kind) {
            for (const Field &field : portfolio::typeOf(found.record).fields) {
                const portfolio::Value value = field.value(found.record);
                const auto *id = std::get_if<std::string>(&value);
                if (field.kind != FieldKind::Reference || field.refersTo == portfolio::Kind::Version || !id)
                    continue;
                if (!ids[static_cast<std::size_t>(field.refersTo)].contains(*id))
                    return Error(portfolio::errors::unknownReference,
                                 {{"field", std::string(field.name)},
                                  {"value", *id},
                                  {"refers", std::string(portfolio::typeOf(field.refersTo).name)},
                                  {"pointer", found.place.pointer + "/" + std::string(field.name)},
                                  {"line", std::to_string(found.place.line)}});
            }
        }
    }
    return {};
}

Result<DocumentFacts> JsonFactsReader::take()
{
    if (auto whole = checkReferences(); !whole)
        return whole.error();
    for (auto &kind : m_records) {
        for (Found &found : kind) {
            m_facts.edit.put(std::move(found.record));
            m_facts.places.push_back(std::move(found.place));
        }
        kind.clear();
    }
    return std::move(m_facts);
}

} // namespace cb::exchange
