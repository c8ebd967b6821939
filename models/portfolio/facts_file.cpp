// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/facts_file.h"

#include "portfolio/errors.h"

namespace cb::portfolio {

using store::RowTable;

RowTable tableOf(store::File &file, const RecordType &type)
{
    std::vector<std::string_view> columns;
    for (const Field &field : type.fields)
        columns.push_back(field.name);
    return RowTable(file, type.table, std::move(columns));
}

RowTable settingsTable(store::File &file)
{
    return RowTable(file, "portfolio", {"name", "locked_through"});
}

std::vector<Value> valuesOf(const Record &record)
{
    std::vector<Value> values;
    for (const Field &field : typeOf(record).fields)
        values.push_back(field.value(record));
    return values;
}

namespace {

// A record from the file. What does not fit its description is an error, never a guess.
Result<Record> recordFrom(const RecordType &type, Entry entry, std::span<const Value> values)
{
    Record record = type.make();
    setEntry(record, entry);
    for (std::size_t i = 0; i < values.size(); ++i)
        if (auto done = type.fields[i].set(record, values[i]); !done)
            return Error(errors::inconsistentFile, {{"table", std::string(type.table)},
                                                    {"entry", std::to_string(entry)},
                                                    {"field", std::string(type.fields[i].name)},
                                                    {"reason", std::string(done.error().code())}});
    return record;
}

Result<void> readSettings(store::File &file, Facts &facts)
{
    return settingsTable(file).readAll([&](Entry, std::span<const Value> values) -> Result<void> {
        const auto *name = std::get_if<std::string>(&values[0]);
        const auto *lock = std::get_if<std::string>(&values[1]);
        const auto day = lock ? Day::parse(*lock) : Result<Day>(Day());
        if (!name || !day)
            return Error(errors::inconsistentFile,
                         {{"table", "portfolio"}, {"entry", "1"}, {"reason", "name or lock"}});
        facts.name = *name;
        facts.lockedThrough = lock ? std::optional(*day) : std::nullopt;
        return {};
    });
}

// Whatever is computed from references takes their places for granted.
Result<void> referencesExist(const Facts &facts)
{
    for (const RecordType &type : recordTypes()) {
        for (const Record &record : facts.records(type.kind)) {
            for (const Field &field : type.fields) {
                if (field.kind != FieldKind::Reference || field.refersTo == Kind::Version)
                    continue;
                const Value value = field.value(record);
                const auto *id = std::get_if<std::string>(&value);
                if (id && !facts.exists(field.refersTo, *id))
                    return Error(errors::unknownReference, {{"kind", std::string(type.name)},
                                                            {"id", std::string(idOf(record))},
                                                            {"field", std::string(field.name)},
                                                            {"value", *id},
                                                            {"refers", std::string(typeOf(field.refersTo).name)}});
            }
        }
    }
    return {};
}

} // namespace

Result<std::shared_ptr<Facts>> readRecords(store::File &file)
{
    auto facts = std::make_shared<Facts>();
    if (auto done = readSettings(file, *facts); !done)
        return done.error();
    for (const RecordType &type : recordTypes()) {
        const auto done = tableOf(file, type).readAll([&](Entry entry, std::span<const Value> values) -> Result<void> {
            auto record = recordFrom(type, entry, values);
            if (!record)
                return record.error();
            facts->add(std::move(*record));
            return {};
        });
        if (!done)
            return done.error();
    }
    return facts;
}

Result<std::shared_ptr<Facts>> readFacts(store::File &file)
{
    auto facts = readRecords(file);
    if (facts)
        if (auto done = referencesExist(**facts); !done)
            return done.error();
    return facts;
}

} // namespace cb::portfolio
