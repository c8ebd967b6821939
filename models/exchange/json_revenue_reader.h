// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the payments of an interchange document, one after the other, into an import; the facts that they rest on are
// in the portfolio by then. Keeps 8 bytes a payment.
#pragma once

#include "exchange/json_facts_reader.h"
#include "portfolio/payments.h"

#include <unordered_map>

namespace cb::exchange {

class JsonRevenueReader : public JsonReader {
public:
    // All must outlive the reader. The import takes nothing but what is read here.
    JsonRevenueReader(const DocumentFacts &document, const portfolio::Facts &facts, portfolio::PaymentImport &import);

    std::int64_t count() const { return std::ssize(m_lines); }
    // Where the payment that an import's row came from stands.
    DocumentPlace placeOf(std::int64_t row) const;

private:
    enum class Key { Model, At, Amount, Tasks, Reference, Source, Version, Reverses };
    static constexpr std::size_t keyCount = 8;
    struct Reversible {
        const portfolio::Model *model;
        std::int64_t row;
    };
    struct Value {
        bool present = false;
        std::string text;
    };

    bool onObject() override;
    bool onObjectEnd() override;
    bool onArray() override;
    bool onArrayEnd() override;
    bool onKey(const std::string &key) override;
    bool onScalar(JsonType type, const std::string &text) override;

    bool inRevenue() const { return depth() > 0 && keyAt(0) == "revenue"; }
    const std::string &text(Key key) const { return m_row[static_cast<std::size_t>(key)].text; }
    bool has(Key key) const { return m_row[static_cast<std::size_t>(key)].present; }
    bool failAt(Key key, const Error &error);
    bool takeRow();
    bool parseTasks(portfolio::StatedPayment &payment);
    bool findReversed(portfolio::StatedPayment &payment);
    void remember(const portfolio::StatedPayment &payment);

    const DocumentFacts *m_document;
    const portfolio::Facts *m_facts;
    portfolio::PaymentImport *m_import;
    std::array<Value, keyCount> m_row;
    std::size_t m_current = 0;
    bool m_reversesPlace = false; // `reverses` is a number
    std::vector<std::int64_t> m_lines;
    // Payments that others reverse, by place, and by source and reference.
    std::unordered_map<std::int64_t, Reversible> m_byPlace;
    std::unordered_map<std::string, Reversible> m_byReference;
};

} // namespace cb::exchange
