// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/known_records.h"

#include "portfolio/errors.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace cb::exchange {

using portfolio::Field;
using portfolio::FieldKind;
using portfolio::Record;

namespace {

std::string printed(const portfolio::RecordType &type, std::string_view name, const Record &record)
{
    const Field *field = type.find(name);
    return field ? portfolio::print(*field, field->value(record)) : std::string();
}

// Hashes are written in either case.
std::string lowered(std::string text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        for (char &c : text)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

} // namespace

KnownRecords::KnownRecords(const portfolio::Facts &facts, const portfolio::RecordType &type)
    : m_type(type)
{
    for (const Record &record : facts.records(type.kind)) {
        const std::string id(portfolio::idOf(record));
        const Content content = contentOf(record);
        ++m_spare[content];
        if (const auto bare = withoutLogIndex(record))
            m_indexed[*bare].push_back(content);
        if (id.empty())
            continue;
        m_byId.emplace(id, content);
        m_spokenFor.emplace(id, false);
        if (const std::string place = chainPlaceOf(record); !place.empty())
            m_byChainPlace.emplace(place, content);
    }
}

KnownRecords::Content KnownRecords::contentOf(const Record &record) const
{
    Content content;
    for (const Field &field : m_type.fields) {
        if (field.kind == FieldKind::Id)
            continue;
        content.push_back(field.value(record));
        if (auto *text = std::get_if<std::string>(&content.back()); text && field.name == "transaction")
            *text = lowered(std::move(*text));
    }
    return content;
}

std::optional<KnownRecords::Content> KnownRecords::withoutLogIndex(const Record &record) const
{
    if (chainPlaceOf(record).empty())
        return std::nullopt;
    Record bare = record;
    if (!m_type.find("log_index")->set(bare, {}))
        return std::nullopt;
    return contentOf(bare);
}

std::string KnownRecords::chainPlaceOf(const Record &record) const
{
    const std::string index = printed(m_type, "log_index", record);
    const std::string transaction = printed(m_type, "transaction", record);
    return index.empty() || transaction.empty() ? std::string() : index + ":" + lowered(transaction);
}

// Follows from the content, so that a row whose record was changed since is recognised too, as a conflict.
std::string KnownRecords::idFor(const Record &record, std::int64_t occurrence) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::string id(m_type.name);
    for (const Field &field : m_type.fields) {
        const std::string text = portfolio::print(field, field.value(record));
        if (field.kind == FieldKind::Day && !text.empty() && id.size() == m_type.name.size())
            id.append("-").append(text);
        if (field.kind == FieldKind::Id || text.empty())
            continue;
        hash.addData(QByteArray(field.name.data(), static_cast<qsizetype>(field.name.size())).append('\0'));
        hash.addData(QByteArray::fromStdString(text).append('\0'));
    }
    id.append("-").append(hash.result().toHex().left(8).toStdString());
    return occurrence == 1 ? id : id + "-" + std::to_string(occurrence);
}

Error KnownRecords::conflict(const Content &known, const Record &record, std::string_view named) const
{
    const Content stated = contentOf(record);
    std::string expected;
    std::size_t place = 0;
    for (const Field &field : m_type.fields) {
        if (field.kind == FieldKind::Id)
            continue;
        if (expected.empty() && known[place] != stated[place])
            expected = std::string(field.name) + " " + portfolio::print(field, known[place]);
        ++place;
    }
    return Error(
        portfolio::errors::duplicateConflict,
        {{"field", std::string(named)}, {"value", printed(m_type, named, record)}, {"expected", std::move(expected)}});
}

Result<bool> KnownRecords::settleTransfer(const Record &record, const Content &content)
{
    const std::string place = chainPlaceOf(record);
    if (place.empty())
        return false;
    const auto [known, added] = m_byChainPlace.emplace(place, content);
    if (added)
        return false;
    if (known->second != content)
        return conflict(known->second, record, "transaction");
    return true;
}

bool KnownRecords::takeSpare(const Record &record, const Content &content)
{
    const auto take = [&](const Content &known) {
        const auto spare = m_spare.find(known);
        return spare != m_spare.end() && spare->second > 0 && spare->second-- > 0;
    };
    if (take(content))
        return true;
    if (const auto bare = withoutLogIndex(record))
        return take(*bare);
    const auto indexed = m_indexed.find(content);
    return indexed != m_indexed.end() && std::any_of(indexed->second.begin(), indexed->second.end(), take);
}

Result<bool> KnownRecords::settleNamed(const Record &record)
{
    const std::string id(portfolio::idOf(record));
    const Content content = contentOf(record);
    const auto known = m_byId.find(id);
    if (known == m_byId.end()) {
        auto there = settleTransfer(record, content);
        if (there && !*there)
            m_byId.emplace(id, content);
        return there;
    }
    if (known->second != content)
        return conflict(known->second, record, "id");
    const auto spokenFor = m_spokenFor.find(id);
    if (spokenFor != m_spokenFor.end() && !std::exchange(spokenFor->second, true))
        --m_spare[content];
    return true;
}

Result<bool> KnownRecords::settleNameless(Record &record)
{
    const Content content = contentOf(record);
    if (takeSpare(record, content)) {
        ++m_occurring[content];
        return true;
    }
    if (const auto there = settleTransfer(record, content); !there || *there)
        return there;
    const std::int64_t occurrence = ++m_occurring[content];
    const auto idField = m_type.idField();
    if (!idField)
        return false;
    const std::string id = idFor(record, occurrence);
    if (auto set = m_type.fields[*idField].set(record, id); !set)
        return set.error();
    const auto [known, added] = m_byId.emplace(id, content);
    if (!added)
        return conflict(known->second, record, "id");
    return false;
}

} // namespace cb::exchange
