// SPDX-License-Identifier: GPL-3.0-or-later
// What the records look like from outside: one description a kind, with its table, its key in the interchange format
// and its fields. Storing, loading, JSON, CSV and comparison are written once over these descriptions and know no kind
// by name; adding a kind or a field means adding it to records.h, to the schema and here.
#pragma once

#include "portfolio/records.h"

#include <cstdint>
#include <memory>
#include <span>
#include <variant>

namespace cb::portfolio {

// The place of a record's type in the Record variant.
enum class Kind : std::uint8_t {
    Domain,
    Requirement,
    Party,
    Wallet,
    Model,
    Stage,
    Metadata,
    Constraint,
    Version,
    Performance,
    Terms,
    Ownership,
    Round,
    Agreement,
    Contribution,
    Release,
    Yield,
    Conversion,
    Payout,
    Burn,
    Grant,
    Valuation,
    Scenario,
    Statement
};

// A field's value as it is stored: nothing, a whole number in the smallest unit, or text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

enum class FieldKind {
    Id,        // the record's own id: 1 to 200 characters without control characters
    Reference, // another record's id (of kind `refersTo`), or a version of the same model
    Line,      // text without line breaks or control characters
    Text,      // text
    Amount,
    Percent,
    Multiple,
    Shares,
    Whole, // an integer, a number in JSON
    Decimal,
    Day,
    Flag, // true or false
    Choice
};

struct Field {
    std::string_view name; // in JSON, in CSV and as the table's column
    FieldKind kind;
    bool required;
    Kind refersTo;                             // of a Reference
    std::span<const std::string_view> choices; // of a Choice; for a Line, the words that are usual
    // What a record holds, and setting it; `record` is of the described type. set() takes a value that parse() made, or
    // one from the file, which is checked again.
    Value (*value)(const Record &record);
    Result<void> (*set)(Record &record, const Value &value);
};

struct RecordType {
    Kind kind;
    std::string_view name; // "contribution", in messages and for `--kind` of an import
    std::string_view table;
    std::string_view jsonKey;          // of the array in the document, or in its parent
    std::optional<std::size_t> parent; // the field (its place) that names the record it is listed under in JSON
    std::span<const Field> fields;     // in the order of columns, without `entry`
    Record (*make)();                  // an empty record
    std::optional<std::size_t> idField() const; // place of the field of kind Id
    const Field *find(std::string_view fieldName) const;
};

const RecordType &typeOf(Kind kind);
const RecordType &typeOf(const Record &record);
std::span<const RecordType> recordTypes();         // all, in the order of Kind
const RecordType *findType(std::string_view name); // by name, table or JSON key; null if there is none

inline Kind kindOf(const Record &record)
{
    return static_cast<Kind>(record.index());
}
Entry entryOf(const Record &record);
void setEntry(Record &record, Entry entry);
// The record's own id, or an empty text for kinds that have none.
std::string_view idOf(const Record &record);

// A field's text ("12.5", "2026-01-31", "true") to the value that stands for it. The error names field, value and what
// would be right. An empty text is an error of a required field and nothing otherwise.
Result<Value> parse(const Field &field, std::string_view text);
// The reverse; an empty text for nothing.
std::string print(const Field &field, const Value &value);
// All fields but `entry` are the same.
bool equalFacts(const Record &a, const Record &b);

} // namespace cb::portfolio
