// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry_order.h"
#include "exchange/json_errors.h"
#include "exchange/json_layout.h"
#include "exchange/json_writing.h"
#include "exchange/portfolio_json.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace cb::exchange {

namespace {

using portfolio::Entry;
using portfolio::Facts;
using portfolio::Field;
using portfolio::FieldKind;
using portfolio::Payment;
using portfolio::Portfolio;
using portfolio::Record;
using portfolio::RecordType;

// The records of every kind: those listed on their own, or under the record with an id.
class RecordWriter {
public:
    RecordWriter(const Facts &facts, JsonWriter &json)
        : m_facts(&facts)
        , m_json(&json)
        , m_children(portfolio::recordKinds)
    {
        for (const RecordType &type : portfolio::recordTypes()) {
            if (!type.parent)
                continue;
            for (Record &record : facts.records(type.kind)) {
                const portfolio::Value parent = type.fields[*type.parent].value(record);
                m_children[record.index()][std::get<std::string>(parent)].push_back(std::move(record));
            }
        }
    }

    void writeList(const RecordType &type)
    {
        const auto records = m_facts->records(type.kind);
        if (records.empty() && isAddition(type))
            return;
        m_json->key(type.jsonKey);
        writeArray(type, records);
    }

private:
    void writeArray(const RecordType &type, const std::vector<Record> &records)
    {
        m_json->openArray();
        for (const Record &record : records) {
            if (isPlainText(type))
                writeValue(plainTextField(type), record);
            else
                writeRecord(type, record);
        }
        m_json->closeArray();
    }

    void writeRecord(const RecordType &type, const Record &record)
    {
        m_json->openObject();
        for (const DocumentKey &key : documentKeys(type)) {
            if (key.field) {
                if (std::holds_alternative<std::monostate>(key.field->value(record)))
                    continue;
                m_json->key(key.name);
                writeValue(*key.field, record);
                continue;
            }
            const auto &lists = m_children[static_cast<std::size_t>(key.children->kind)];
            const auto found = lists.find(std::string(portfolio::idOf(record)));
            if (found == lists.end())
                continue;
            m_json->key(key.name);
            writeArray(*key.children, found->second);
        }
        m_json->closeObject();
    }

    void writeValue(const Field &field, const Record &record)
    {
        const portfolio::Value value = field.value(record);
        const auto *number = std::get_if<std::int64_t>(&value);
        if (number && field.kind == FieldKind::Whole)
            m_json->whole(*number);
        else if (number && field.kind == FieldKind::Flag)
            m_json->flag(*number != 0);
        else
            m_json->text(portfolio::print(field, value));
    }

    const Facts *m_facts;
    JsonWriter *m_json;
    std::vector<std::unordered_map<std::string, std::vector<Record>>> m_children; // by kind, by the parent's id
};

class RevenueWriter {
public:
    RevenueWriter(Portfolio &portfolio, const Facts &facts, JsonWriter &json)
        : m_portfolio(&portfolio)
        , m_json(&json)
    {
        for (const auto &model : facts.all<portfolio::Model>())
            m_models.emplace(model.entry, model.id);
        for (const auto &version : facts.all<portfolio::Version>())
            m_versions.emplace(version.entry, version.version);
    }

    Result<void> write(const Payment &payment)
    {
        m_sequences.push_back(payment.id.sequence);
        m_json->openObject();
        m_json->key("model");
        m_json->text(m_models[payment.id.model]);
        m_json->key("at");
        char buffer[32];
        m_json->text({buffer, static_cast<std::size_t>(payment.id.at.print(buffer) - buffer)});
        m_json->key("amount");
        char *end = engine::printScaled(buffer, payment.amount.units(), 6, 6);
        m_json->text({buffer, static_cast<std::size_t>(end - buffer)});
        if (payment.tasks) {
            m_json->key("tasks");
            m_json->whole(*payment.tasks);
        }
        writeText("reference", payment.reference);
        writeText("source", payment.source);
        if (payment.version != 0)
            writeText("version", m_versions[payment.version]);
        if (payment.reverses)
            if (auto done = writeReversed(payment); !done)
                return done;
        m_json->closeObject();
        return {};
    }

private:
    void writeText(std::string_view key, const std::string &text)
    {
        if (text.empty())
            return;
        m_json->key(key);
        m_json->text(text);
    }

    Result<void> writeReversed(const Payment &payment)
    {
        const auto reversed = portfolio::findPayment(*m_portfolio, *payment.reverses);
        if (!reversed)
            return reversed.error();
        m_json->key("reverses");
        if (!reversed->reference.empty() && reversed->source == payment.source) {
            m_json->text(reversed->reference);
            return {};
        }
        const auto place = std::lower_bound(m_sequences.begin(), m_sequences.end(), payment.reverses->sequence);
        m_json->whole(place - m_sequences.begin());
        return {};
    }

    Portfolio *m_portfolio;
    JsonWriter *m_json;
    std::unordered_map<Entry, std::string> m_models;
    std::unordered_map<Entry, std::string> m_versions;
    std::vector<std::int64_t> m_sequences; // of the payments written, ascending
};

Result<void> writeRevenue(Portfolio &portfolio, const Facts &facts, JsonWriter &json,
                          const portfolio::Progress &progress)
{
    RevenueWriter writer(portfolio, facts, json);
    Result<void> written;
    json.key("revenue");
    json.openArray();
    const auto listed = paymentsByEntry(portfolio, progress, [&](const Payment &payment) {
        written = writer.write(payment);
        return written && !json.refused();
    });
    json.closeArray();
    if (!written)
        return written;
    return json.refused() ? Result<void>(Error(errors::ioFailed)) : listed;
}

} // namespace

Result<void> dumpPortfolio(Portfolio &portfolio, const TextSink &sink, const portfolio::Progress &progress)
{
    const auto facts = portfolio.facts();
    JsonWriter json(sink);
    json.openObject();
    json.key("format");
    json.text(documentFormat);
    json.key("version");
    json.whole(documentVersion);
    json.key("name");
    json.text(facts->name);
    RecordWriter records(*facts, json);
    for (const RecordType &type : portfolio::recordTypes())
        if (!type.parent)
            records.writeList(type);
    if (auto done = writeRevenue(portfolio, *facts, json, progress); !done)
        return done;
    if (facts->lockedThrough) {
        json.key("locked_through");
        json.text(facts->lockedThrough->toString());
    }
    json.closeObject();
    if (!json.finish())
        return Error(errors::ioFailed);
    return {};
}

} // namespace cb::exchange
