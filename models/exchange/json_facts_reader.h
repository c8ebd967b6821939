// SPDX-License-Identifier: GPL-3.0-or-later
// Reads everything of an interchange document but its payments, of which it only notes which ones others reverse.
#pragma once

#include "exchange/json_layout.h"
#include "exchange/json_reading.h"

#include <array>
#include <set>
#include <unordered_set>

namespace cb::exchange {

// Where a record stands in the document.
struct DocumentPlace {
    std::string pointer;
    std::int64_t line = 0;
};

struct DocumentFacts {
    portfolio::Edit edit;              // all records, parents before those that name them; the name; not the lock
    std::vector<DocumentPlace> places; // of the edit's changes
    std::optional<portfolio::Day> lockedThrough;
    DocumentPlace lockPlace;
    // What entries of `revenue` say they reverse: references, and places in `revenue`.
    std::unordered_set<std::string> reversedReferences;
    std::unordered_set<std::int64_t> reversedPlaces;
};

class JsonFactsReader : public JsonReader {
public:
    // To be called once, after read(). Errors: unknownReference.
    Result<DocumentFacts> take();

private:
    struct Found {
        portfolio::Record record;
        DocumentPlace place;
    };
    // A record that is being read, with those listed under it.
    struct Open {
        const portfolio::RecordType *type;
        Found found;
        std::vector<const DocumentKey *> seen;
        std::vector<Found> children;
        const DocumentKey *current = nullptr;
    };

    bool onObject() override;
    bool onObjectEnd() override;
    bool onArray() override;
    bool onArrayEnd() override;
    bool onKey(const std::string &key) override;
    bool onScalar(JsonType type, const std::string &text) override;

    bool inRevenue() const { return depth() > 0 && keyAt(0) == "revenue"; }
    // Whether the current key's value must be an array.
    bool listIsDue() const;
    bool documentKey(const std::string &key);
    bool documentScalar(JsonType type, const std::string &text);
    bool documentEnd();
    bool revenueScalar(JsonType type, const std::string &text);
    bool fieldScalar(const portfolio::Field &field, JsonType type, const std::string &text, portfolio::Record &record);
    bool plainText(JsonType type, const std::string &text);
    bool closeRecord();
    Result<void> checkReferences() const;

    std::vector<Open> m_open;
    const portfolio::RecordType *m_array = nullptr; // of the innermost array that lists records
    std::set<std::string> m_seen;
    std::array<std::vector<Found>, portfolio::recordKinds> m_records;
    DocumentFacts m_facts;
};

} // namespace cb::exchange
