// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_states.h"

#include "exchange/row_builder.h"

#include <algorithm>

namespace cb::exchange {

namespace {

constexpr std::string_view phases[] = {"planned", "open", "closed"};
constexpr std::string_view outcomes[] = {"below_soft_cap", "funded", "failed"};

std::string percentOf(engine::Shares part, engine::Shares total)
{
    // Ten-thousandths of a percent, nearest, halves up: for reading, never for reckoning.
    const auto scaled = engine::mulDivFloor(part.units(), 2'000'000, total.units());
    return scaled ? engine::Rate::ofUnits((*scaled + 1) / 2).toString() : std::string();
}

} // namespace

Result<void> roundsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportSink &sink)
{
    const auto facts = portfolio.facts();
    const auto states = portfolio::roundStates(*facts, asOf);
    if (!states)
        return states.error();
    const ReportColumn columns[] = {{"id"},
                                    {"model"},
                                    {"name"},
                                    {"opens_on", CellType::Plain},
                                    {"closes_on", CellType::Plain},
                                    {"soft_cap", CellType::Amount},
                                    {"hard_cap", CellType::Amount},
                                    {"minimum", CellType::Amount},
                                    {"received", CellType::Amount},
                                    {"pledged", CellType::Amount},
                                    {"refunded", CellType::Amount},
                                    {"backers", CellType::Whole},
                                    {"phase", CellType::Plain},
                                    {"outcome", CellType::Plain}};
    sink.begin(columns);
    RowBuilder row(sink);
    for (const portfolio::RoundState &state : *states) {
        const portfolio::Round &round = facts->all<portfolio::Round>()[state.round];
        if (!chosen(spec.query.models, round.model))
            continue;
        row.words(round.id).words(round.model).words(round.name).day(round.opensOn).day(round.closesOn);
        row.amount(round.softCap).amount(round.hardCap).amount(round.minimum);
        row.amount(state.received).amount(state.pledged).amount(state.refunded);
        row.whole(static_cast<std::int64_t>(state.backers));
        row.made(std::string(phases[static_cast<std::size_t>(state.phase)]));
        row.made(std::string(outcomes[static_cast<std::size_t>(state.outcome)]));
        if (!row.end())
            return stopped();
    }
    return {};
}

Result<void> contributionsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    const ReportColumn columns[] = {{"id"},
                                    {"round"},
                                    {"model"},
                                    {"backer"},
                                    {"agreement"},
                                    {"amount", CellType::Amount},
                                    {"pledged_on", CellType::Plain},
                                    {"received_on", CellType::Plain},
                                    {"refunded_on", CellType::Plain},
                                    {"transaction"},
                                    {"log_index", CellType::Plain},
                                    {"override_reason"}};
    sink.begin(columns);
    const auto facts = portfolio.facts();
    RowBuilder row(sink);
    for (const portfolio::Contribution &c : facts->all<portfolio::Contribution>()) {
        const std::string &model = facts->find<portfolio::Round>(c.round)->model;
        const auto day = c.receivedOn ? c.receivedOn : c.pledgedOn;
        const bool wanted = chosen(spec.query.models, model) && chosen(spec.query.parties, c.backer);
        if (!wanted || (day && (*day < spec.query.from || spec.query.to < *day)))
            continue;
        row.words(c.id).words(c.round).words(model).words(c.backer).words(textOf(c.agreement)).amount(c.amount);
        row.day(c.pledgedOn).day(c.receivedOn).day(c.refundedOn).words(textOf(c.transaction));
        row.made(c.logIndex ? std::to_string(*c.logIndex) : std::string()).words(textOf(c.overrideReason));
        if (!row.end())
            return stopped();
    }
    return {};
}

Result<void> agreementsReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf,
                              ReportSink &sink)
{
    const auto facts = portfolio.facts();
    const auto progress = portfolio::agreementProgress(portfolio, asOf);
    if (!progress)
        return progress.error();
    const ReportColumn columns[] = {{"id"},
                                    {"round"},
                                    {"model"},
                                    {"backer"},
                                    {"kind", CellType::Plain},
                                    {"share", CellType::Plain},
                                    {"cap_multiple", CellType::Plain},
                                    {"in_force", CellType::Amount},
                                    {"cap", CellType::Amount},
                                    {"received", CellType::Amount},
                                    {"state", CellType::Plain}};
    sink.begin(columns);
    RowBuilder row(sink);
    for (const portfolio::Agreement &agreement : facts->all<portfolio::Agreement>()) {
        const std::string &model = facts->find<portfolio::Round>(agreement.round)->model;
        if (!chosen(spec.query.models, model) || !chosen(spec.query.parties, agreement.backer))
            continue;
        const auto found = std::find_if(progress->begin(), progress->end(),
                                        [&](const auto &p) { return p.agreement == agreement.id; });
        const portfolio::Record record = agreement;
        row.words(agreement.id).words(agreement.round).words(model).words(agreement.backer);
        row.made(fieldOf(record, "kind")).made(fieldOf(record, "share")).made(fieldOf(record, "cap_multiple"));
        if (found == progress->end()) {
            row.amount({}).amount({}).amount({}).made({});
        } else {
            row.amount(found->inForce).amount(found->cap).amount(found->received);
            row.made(!found->started ? "not_started" : found->active ? "active" : "ended");
        }
        if (!row.end())
            return stopped();
    }
    return {};
}

Result<void> ownershipReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, ReportSink &sink)
{
    const auto rows = portfolio::ownership(portfolio, spec.query.models);
    if (!rows)
        return rows.error();
    const ReportColumn columns[] = {
        {"from", CellType::Plain},   {"model"}, {"party"}, {"shares", CellType::Whole}, {"total", CellType::Whole},
        {"percent", CellType::Plain}};
    sink.begin(columns);
    const auto facts = portfolio.facts();
    RowBuilder row(sink);
    for (const portfolio::OwnershipRow &state : *rows) {
        const std::string &party = facts->all<portfolio::Party>()[state.party].id;
        if (!chosen(spec.query.parties, party) || spec.query.to < state.from)
            continue;
        row.day(state.from == engine::Day::first() ? std::nullopt : std::optional(state.from));
        row.words(facts->all<portfolio::Model>()[state.model].id).words(party);
        row.whole(state.shares.units()).whole(state.total.units()).made(percentOf(state.shares, state.total));
        if (!row.end())
            return stopped();
    }
    return {};
}

Result<void> domainsReport(portfolio::Portfolio &portfolio, ReportSink &sink)
{
    const ReportColumn columns[] = {{"id"},
                                    {"name"},
                                    {"processors_rate", CellType::Plain},
                                    {"registration_fee", CellType::Amount},
                                    {"models", CellType::Whole}};
    sink.begin(columns);
    const auto facts = portfolio.facts();
    RowBuilder row(sink);
    for (const portfolio::Domain &domain : facts->all<portfolio::Domain>()) {
        const auto &models = facts->all<portfolio::Model>();
        row.words(domain.id).words(domain.name).made(fieldOf(domain, "processors_rate")).amount(domain.registrationFee);
        row.whole(std::count_if(models.begin(), models.end(), [&](const auto &m) { return m.domain == domain.id; }));
        if (!row.end())
            return stopped();
    }
    return {};
}

} // namespace cb::exchange
