// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refusals.h"

#include "exchange/json_errors.h"
#include "exchange/record_csv.h"

#include <charconv>

namespace cb::exchange {

namespace {

std::optional<std::size_t> rowNamedBy(const Error &error, std::size_t count)
{
    const std::string_view text = error.fact("change");
    std::size_t row = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), row);
    return failed == std::errc{} && row < count ? std::optional(row) : std::nullopt;
}

// The error without the record that it names, where another one is to blame.
Error withoutRecord(const Error &error)
{
    std::vector<Fact> facts;
    for (const Fact &fact : error.facts())
        if (fact.name != "kind" && fact.name != "id" && fact.name != "change")
            facts.push_back(fact);
    return Error(error.code(), std::move(facts));
}

struct Refusal {
    std::size_t row = 0;
    Error error;
};

// The first row that is refused after those before it. The door may name an earlier one, which would have been fine
// without it: the first contribution rather than the one that goes above the cap.
Refusal firstRefused(portfolio::Portfolio &portfolio, std::span<const RecordRow> rows, std::size_t named, Error error)
{
    std::size_t fine = named; // as many rows are taken
    std::size_t refused = rows.size();
    for (std::size_t tried = named + 1; refused - fine > 1; tried = fine + (refused - fine) / 2) {
        const auto checked = portfolio.check(editOf(rows.first(tried)));
        if (checked) {
            fine = tried;
            continue;
        }
        refused = tried;
        error = checked.error();
    }
    const bool itself = rowNamedBy(error, rows.size()) == refused - 1;
    return Refusal{refused - 1, itself ? error : withoutRecord(error)};
}

} // namespace

portfolio::Edit editOf(std::span<const RecordRow> rows)
{
    portfolio::Edit edit;
    for (const RecordRow &row : rows)
        edit.put(row.record);
    return edit;
}

Result<void> dropRefused(portfolio::Portfolio &portfolio, std::vector<RecordRow> &rows, portfolio::ImportReport &report,
                         const portfolio::Progress &progress)
{
    for (int found = 0; !rows.empty(); ++found) {
        if (progress && !progress(found, maximumRefusals))
            return Error(errors::cancelled);
        const auto checked = portfolio.check(editOf(rows));
        if (checked)
            return {};
        const auto named = rowNamedBy(checked.error(), rows.size());
        if (!named)
            return checked.error();
        if (found == maximumRefusals) {
            rows.clear();
            break;
        }
        const Refusal refusal = firstRefused(portfolio, rows, *named, checked.error());
        report.rejects.push_back({rows[refusal.row].line, refusal.error});
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(refusal.row));
    }
    return {};
}

} // namespace cb::exchange
