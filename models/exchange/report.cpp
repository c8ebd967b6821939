// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report.h"

#include "exchange/errors.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <array>

namespace cb::exchange {

namespace {

constexpr std::array<std::string_view, 14> names = {
    "distribution", "revenue", "ledger",  "rounds", "contributions", "agreements", "ownership",
    "domains",      "yield",   "payouts", "burns",  "foundation",    "returns",    "statement"};
constexpr std::array<std::string_view, 2> bases = {"accrual", "paid_out"};
constexpr std::array<std::string_view, 6> steps = {"day", "week", "month", "quarter", "year", "all"};
constexpr std::array<std::string_view, 4> bys = {"model", "recipient", "party", "version"};
constexpr std::array<std::string_view, 5> returnsBys = {"model", "party", "round", "agreement", "all"};

std::string listOf(std::span<const std::string_view> words)
{
    std::string list;
    for (const std::string_view word : words)
        list.append(list.empty() ? "" : ", ").append(word);
    return list;
}

Result<std::size_t> placeOf(std::string_view option, std::string_view value, std::span<const std::string_view> words)
{
    const auto found = std::find(words.begin(), words.end(), value);
    if (found == words.end())
        return Error(errors::unknownOption,
                     {{"field", std::string(option)}, {"value", std::string(value)}, {"expected", listOf(words)}});
    return static_cast<std::size_t>(found - words.begin());
}

Result<void> parseDays(const ReportOptions &options, portfolio::DistributionQuery &query)
{
    for (auto [text, day, field] :
         {std::tuple(&options.from, &query.from, "from"), std::tuple(&options.to, &query.to, "to")}) {
        if (text->empty())
            continue;
        const auto parsed = engine::Day::parse(*text);
        if (!parsed)
            return parsed.error().with("field", field);
        *day = *parsed;
    }
    if (query.to < query.from)
        return Error(portfolio::errors::dayOrder,
                     {{"field", "to"}, {"value", query.to.toString()}, {"limit", query.from.toString()}});
    return {};
}

std::vector<std::string_view> wordsOf(std::string_view list)
{
    std::vector<std::string_view> words;
    while (!list.empty()) {
        const auto comma = list.find(',');
        words.push_back(list.substr(0, comma));
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
    }
    return words;
}

// A list of words, each of which turns its switch on; none leaves them as they are.
Result<void> parseBy(std::string_view list, std::span<const std::string_view> words, std::span<bool *const> asked)
{
    for (bool *by : asked)
        *by = *by && list.empty();
    for (const std::string_view word : wordsOf(list)) {
        const auto place = placeOf("by", word, words);
        if (!place)
            return place.error();
        *asked[*place] = true;
    }
    return {};
}

std::string quoted(const std::string &word)
{
    const bool safe = !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("/._-,:+@%").find(c) != std::string_view::npos;
    });
    if (safe)
        return word;
    std::string result = "'";
    for (const char c : word)
        result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

} // namespace

std::span<const std::string_view> reportNames()
{
    return names;
}

Result<ReportSpec> parseReport(const ReportOptions &options)
{
    ReportSpec spec;
    const auto name = std::find(names.begin(), names.end(), options.name);
    if (name == names.end())
        return Error(errors::unknownReport, {{"value", options.name}, {"expected", listOf(names)}});
    spec.name = static_cast<ReportName>(name - names.begin());
    if (spec.name == ReportName::Revenue || spec.name == ReportName::Ledger)
        spec.query.byParty = spec.query.byVersion = false;
    if (auto parsed = parseDays(options, spec.query); !parsed)
        return parsed.error();
    if (spec.name == ReportName::Returns)
        spec.query.from = engine::Day::first(); // a return is told from the first contribution on
    if (!options.every.empty()) {
        const auto step = placeOf("every", options.every, steps);
        if (!step)
            return step.error();
        spec.query.step = static_cast<engine::Step>(*step);
    }
    bool *const asked[] = {&spec.query.byModel, &spec.query.byRecipient, &spec.query.byParty, &spec.query.byVersion};
    portfolio::ReturnsBy &of = spec.returnsBy;
    bool together = true; // what is left when nothing parts them
    bool *const askedOfReturns[] = {&of.model, &of.party, &of.round, &of.agreement, &together};
    if (auto parsed = spec.name == ReportName::Returns ? parseBy(options.by, returnsBys, askedOfReturns)
                                                       : parseBy(options.by, bys, asked);
        !parsed)
        return parsed.error();
    if (!options.basis.empty()) {
        const auto basis = placeOf("basis", options.basis, bases);
        if (!basis)
            return basis.error();
        spec.basis = static_cast<portfolio::Basis>(*basis);
        const bool round = of.round || !options.rounds.empty();
        if (spec.basis == portfolio::Basis::PaidOut && (round || of.agreement || !options.agreements.empty()))
            return Error(
                errors::unknownOption,
                {{"field", "by"}, {"value", round ? "round" : "agreement"}, {"expected", "model, party, all"}});
    }
    if (!options.columns.empty()) {
        constexpr std::array<std::string_view, 2> possible = {"recipient", "trail"};
        const auto chosen = placeOf("columns", options.columns, possible);
        if (!chosen)
            return chosen.error();
        spec.trail = *chosen == 1;
        spec.columnsRecipient = !spec.trail;
        spec.query.byRecipient = spec.query.byRecipient || spec.columnsRecipient;
    }
    spec.query.models = options.models;
    spec.query.parties = options.parties;
    spec.rounds = options.rounds;
    spec.agreements = options.agreements;
    return spec;
}

bool takesOption(ReportName report, std::string_view option)
{
    static constexpr std::string_view moved[] = {"from", "to"};
    static constexpr std::string_view ofModels[] = {"to", "model"};
    static constexpr std::string_view ofParties[] = {"to", "model", "party"};
    static constexpr std::string_view movedOfParties[] = {"from", "to", "model", "party"};
    static constexpr std::string_view revenue[] = {"from", "to", "every", "by", "model"};
    static constexpr std::string_view distribution[] = {"from", "to", "every", "by", "columns", "model", "party"};
    static constexpr std::string_view ledger[] = {"from", "to", "by", "columns", "model", "party"};
    static constexpr std::string_view returns[] = {"to", "by", "basis", "model", "party", "round", "agreement"};
    static constexpr std::array<std::span<const std::string_view>, names.size()> taken = {
        distribution, revenue,  ledger,    ofModels, movedOfParties, ofParties, ofParties,
        {},           ofModels, ofParties, moved,    moved,          returns,   movedOfParties};
    const auto &own = taken[static_cast<std::size_t>(report)];
    return std::find(own.begin(), own.end(), option) != own.end();
}

std::vector<std::string> optionsWithoutUse(const ReportOptions &options, ReportName report)
{
    const std::pair<std::string_view, bool> stated[] = {
        {"from", !options.from.empty()},       {"to", !options.to.empty()},
        {"every", !options.every.empty()},     {"by", !options.by.empty()},
        {"columns", !options.columns.empty()}, {"basis", !options.basis.empty()},
        {"model", !options.models.empty()},    {"party", !options.parties.empty()},
        {"round", !options.rounds.empty()},    {"agreement", !options.agreements.empty()}};
    std::vector<std::string> unused;
    for (const auto &[option, there] : stated)
        if (there && !takesOption(report, option))
            unused.emplace_back(option);
    const auto unusedIn = [&](std::string_view option, std::string_view list, std::span<const std::string_view> used) {
        if (!takesOption(report, option))
            return; // that is told already
        for (const std::string_view word : wordsOf(list))
            if (std::find(used.begin(), used.end(), word) == used.end())
                unused.push_back(std::string(option) + " " + std::string(word));
    };
    constexpr std::string_view ofRevenue[] = {"model", "version"};
    constexpr std::string_view ofLedger[] = {"model", "recipient", "party"};
    if (report == ReportName::Revenue)
        unusedIn("by", options.by, ofRevenue);
    if (report == ReportName::Ledger)
        unusedIn("by", options.by, ofLedger);
    const std::string_view column = report == ReportName::Ledger ? "trail" : "recipient";
    unusedIn("columns", options.columns, std::span(&column, 1));
    return unused;
}

std::string commandLine(const ReportOptions &options, const std::string &file)
{
    // What begins with a dash would be taken for an option.
    const auto dashed = [](const std::string &text) { return text.starts_with('-'); };
    std::string line = "cbk report " + quoted((dashed(file) ? "./" : "") + file) + " " + options.name;
    const auto add = [&](const char *option, const std::string &value) {
        if (!value.empty())
            line.append(" --").append(option).append(dashed(value) ? "=" : " ").append(quoted(value));
    };
    add("from", options.from);
    add("to", options.to);
    add("every", options.every);
    add("by", options.by);
    add("columns", options.columns);
    add("basis", options.basis);
    for (const std::string &model : options.models)
        add("model", model);
    for (const std::string &party : options.parties)
        add("party", party);
    for (const std::string &round : options.rounds)
        add("round", round);
    for (const std::string &agreement : options.agreements)
        add("agreement", agreement);
    return line;
}

} // namespace cb::exchange
