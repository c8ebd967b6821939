// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_trail.h"

#include <algorithm>

namespace cb::exchange {

using engine::Recipient;
using portfolio::Facts;
using portfolio::TrailQuery;

namespace {

class Cells {
public:
    Cells(std::span<const ReportColumn> columns, std::span<const std::string> cells)
        : m_columns(columns)
        , m_cells(cells)
    {}
    // Null where the report has no such column.
    const std::string *find(std::string_view name) const
    {
        for (std::size_t i = 0; i < m_columns.size() && i < m_cells.size(); ++i)
            if (m_columns[i].name == name)
                return &m_cells[i];
        return nullptr;
    }

private:
    std::span<const ReportColumn> m_columns;
    std::span<const std::string> m_cells;
};

std::optional<Recipient> recipientNamed(std::string_view name)
{
    for (std::size_t i = 0; i < engine::recipientCount; ++i)
        if (portfolio::recipientName(static_cast<Recipient>(i)) == name)
            return static_cast<Recipient>(i);
    return std::nullopt;
}

bool narrowToPeriod(TrailQuery &query, const std::string &name, engine::Step step)
{
    const auto start = engine::periodNamed(name, step);
    if (!start)
        return false;
    query.from = std::max(query.from, *start);
    if (step != engine::Step::All)
        query.to = std::min(query.to, engine::nextPeriod(*start, step).plusDays(-1));
    return true;
}

// The version of that name; only one of a model can be told from others of its name.
bool narrowToVersion(TrailQuery &query, const Facts &facts, const std::string *model, const std::string &name)
{
    const auto &versions = facts.all<portfolio::Version>();
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const portfolio::Version &version) {
        return model && version.model == *model && version.version == name;
    });
    if (found == versions.end())
        return false;
    query.version = static_cast<std::size_t>(found - versions.begin());
    return true;
}

} // namespace

std::optional<TrailQuery> trailOf(const Facts &facts, const ReportSpec &spec, std::span<const ReportColumn> columns,
                                  std::span<const std::string> row, std::size_t column)
{
    if (spec.name != ReportName::Distribution || column >= columns.size() || columns[column].type != CellType::Amount)
        return std::nullopt;
    const Cells cells(columns, row);
    TrailQuery query;
    query.from = spec.query.from;
    query.to = spec.query.to;
    query.models = spec.query.models;
    query.parties = spec.query.parties;
    const std::string *model = cells.find("model");
    if (model)
        query.models = {*model};
    const std::string *recipient = cells.find("recipient");
    query.recipient = recipientNamed(recipient ? std::string_view(*recipient) : columns[column].name);
    if (const std::string *party = cells.find("party")) {
        query.held = party->empty() && query.recipient == Recipient::Backers;
        query.parties = party->empty() ? std::vector<std::string>() : std::vector<std::string>{*party};
    }
    if (!query.recipient && query.parties.empty())
        return std::nullopt;
    if (columns[column].name == "total")
        return std::nullopt;
    if (!narrowToPeriod(query, *cells.find("period"), spec.query.step))
        return std::nullopt;
    const std::string *version = cells.find("version");
    if (version && !narrowToVersion(query, facts, model, *version))
        return std::nullopt;
    return query;
}

} // namespace cb::exchange
