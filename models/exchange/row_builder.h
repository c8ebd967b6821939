// SPDX-License-Identifier: GPL-3.0-or-later
// What the reports of records share: putting a row together cell by cell, and whether a record was asked for.
#pragma once

#include "exchange/json_errors.h"
#include "exchange/report.h"

#include <algorithm>
#include <deque>

namespace cb::exchange {

// One row while it is put together: texts that are made on the way live as long as the row.
class RowBuilder {
public:
    explicit RowBuilder(ReportSink &sink)
        : m_sink(sink)
    {}
    RowBuilder &words(std::string_view text)
    {
        m_cells.push_back(ReportCell::words(text));
        return *this;
    }
    RowBuilder &made(std::string text)
    {
        m_texts.push_back(std::move(text));
        m_cells.push_back(ReportCell::plain(m_texts.back()));
        return *this;
    }
    RowBuilder &day(const std::optional<engine::Day> &day)
    {
        m_texts.push_back(day ? day->toString() : std::string());
        m_cells.push_back(ReportCell::day(m_texts.back()));
        return *this;
    }
    RowBuilder &amount(const std::optional<engine::Amount> &amount)
    {
        m_cells.push_back(amount ? ReportCell::amount(*amount) : ReportCell::plain({}));
        return *this;
    }
    RowBuilder &whole(std::int64_t number)
    {
        m_cells.push_back(ReportCell::whole(number));
        return *this;
    }
    bool end()
    {
        const bool goOn = m_sink.row(m_cells);
        m_cells.clear();
        m_texts.clear();
        return goOn;
    }

private:
    ReportSink &m_sink;
    std::vector<ReportCell> m_cells;
    std::deque<std::string> m_texts;
};

inline bool chosen(const std::vector<std::string> &ids, std::string_view id)
{
    return ids.empty() || std::find(ids.begin(), ids.end(), id) != ids.end();
}

inline std::string_view textOf(const std::optional<std::string> &text)
{
    return text ? std::string_view(*text) : std::string_view{};
}

// A field's text as its record type prints it.
inline std::string fieldOf(const portfolio::Record &record, std::string_view name)
{
    const portfolio::Field *field = portfolio::typeOf(record).find(name);
    return portfolio::print(*field, field->value(record));
}

// What ends a report whose sink did not go on.
inline Error stopped()
{
    return Error(errors::cancelled);
}

} // namespace cb::exchange
