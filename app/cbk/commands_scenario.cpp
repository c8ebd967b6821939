// SPDX-License-Identifier: GPL-3.0-or-later
// cbk scenario: what if. The options are the fields of a scenario, so that one kept in the file and one that is only
// asked for are told in the same words.
#include "output.h"

#include "exchange/returns_text.h"
#include "exchange/text.h"
#include "portfolio/errors.h"
#include "portfolio/returns.h"
#include "portfolio/simulation.h"
#include "portfolio/validation.h"

#include <map>

namespace cb::cbk {

namespace {

using portfolio::Band;
using portfolio::Projection;
using portfolio::Recipient;
using portfolio::Scenario;

struct Options {
    std::string file;
    std::string id;
    std::map<std::string, std::string> fields; // by name, as typed
    bool returns = false;
};

constexpr Recipient recipients[] = {Recipient::Creator, Recipient::Backers,     Recipient::Processors,
                                    Recipient::Yield,   Recipient::BuybackBurn, Recipient::Foundation,
                                    Recipient::Network};

// The fields that are typed; the others name a scenario that is kept.
bool isOption(const portfolio::Field &field)
{
    return field.name != "id" && field.name != "name" && field.name != "notes";
}

// What an option takes, where its name does not say it.
QString hintOf(std::string_view field)
{
    const std::pair<std::string_view, QString> hints[] = {
        {"months", Words::tr("how many, 1 to 120 (12 by default)")},
        {"growth", Words::tr("of revenue; may be below 0")},
        {"churn", Words::tr("percent of revenue lost each month")},
        {"seasonality", Words::tr("twelve percentages from January on, parted by commas; 100 is an average month")},
        {"version_on", Words::tr("the day on which a better version is out")},
        {"version_uplift", Words::tr("percent by which it lifts revenue")},
        {"terms_from",
         Words::tr("the day from which other terms hold; then --creator, --backers, --processors, --yield")},
        {"backing_kind", Words::tr("pool, revenue_share or equity")},
        {"volatility", Words::tr("percent a month, of simulations")},
        {"paths", Words::tr("simulates so many paths")},
        {"seed", Words::tr("the same seed gives the same paths (1 by default)")}};
    for (const auto &[name, hint] : hints)
        if (name == field)
            return exchange::fieldName(field) + QStringLiteral(": ") + hint;
    return exchange::fieldName(field);
}

std::string optionOf(std::string_view field)
{
    std::string option = "--" + std::string(field);
    std::replace(option.begin(), option.end(), '_', '-');
    return option;
}

Result<Scenario> scenarioOf(const portfolio::Facts &facts, const Options &options)
{
    portfolio::Record record = Scenario{};
    if (!options.id.empty()) {
        const Scenario *kept = facts.find<Scenario>(options.id);
        if (!kept)
            return Error(portfolio::errors::noSuchRecord, {{"kind", "scenario"}, {"value", options.id}});
        record = *kept;
    }
    for (const auto &[name, text] : options.fields) {
        if (text.empty())
            continue;
        const portfolio::Field *field = portfolio::typeOf(record).find(name);
        const auto value = portfolio::parse(*field, text);
        if (!value)
            return value.error();
        if (auto set = field->set(record, *value); !set)
            return set.error().with("field", name);
    }
    auto &scenario = std::get<Scenario>(record);
    scenario.id = scenario.id.empty() ? "asked" : scenario.id;
    scenario.name = scenario.name.empty() ? "asked" : scenario.name;
    if (auto valid = portfolio::validateShape(record); !valid)
        return valid.error();
    if (scenario.model && !facts.find<portfolio::Model>(*scenario.model))
        return Error(portfolio::errors::noSuchRecord, {{"kind", "model"}, {"value", *scenario.model}});
    if (scenario.backingParty && !facts.find<portfolio::Party>(*scenario.backingParty))
        return Error(portfolio::errors::noSuchRecord, {{"kind", "party"}, {"value", *scenario.backingParty}});
    return scenario;
}

void addMonths(const std::string &name, const Projection &projection, std::vector<std::vector<std::string>> &rows)
{
    for (std::size_t m = 0; m < projection.months.size(); ++m) {
        std::vector<std::string> row{engine::periodName(projection.months[m], engine::Step::Month), name};
        for (const engine::Amount amount : projection.byRecipient[m])
            row.push_back(amount.toString());
        row.push_back(projection.revenue[m].toString());
        rows.push_back(std::move(row));
    }
}

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
};

Result<Table> projected(portfolio::Portfolio &door, const Scenario &scenario)
{
    const auto result = portfolio::runScenario(door, scenario, today());
    if (!result)
        return result.error();
    std::vector<Column> columns{{"month"}, {"case"}};
    for (const Recipient recipient : recipients)
        columns.push_back({portfolio::recipientName(recipient), Column::Kind::Amount});
    columns.push_back({"total", Column::Kind::Amount});
    std::vector<std::vector<std::string>> rows;
    addMonths("base", result->base, rows);
    addMonths("scenario", result->changed, rows);
    return Table{columns, rows};
}

Result<Table> simulated(const portfolio::ProjectedModels &prepared, const Scenario &scenario,
                        const portfolio::Progress &progress)
{
    portfolio::SimulationOptions options;
    options.paths = *scenario.paths;
    options.seed = static_cast<std::uint64_t>(scenario.seed.value_or(1));
    const auto simulation = portfolio::simulate(prepared, options, progress);
    if (!simulation)
        return simulation.error();
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](std::size_t m, std::string_view what, const Band &band, const Band &sum) {
        rows.push_back({engine::periodName(simulation->months[m], engine::Step::Month), std::string(what),
                        band.low.toString(), band.middle.toString(), band.high.toString(), sum.low.toString(),
                        sum.middle.toString(), sum.high.toString()});
    };
    for (std::size_t m = 0; m < simulation->months.size(); ++m) {
        for (std::size_t r = 0; r < std::size(recipients); ++r)
            add(m, portfolio::recipientName(recipients[r]), simulation->byRecipient[m][r],
                simulation->cumulative[m][r]);
        add(m, "total", simulation->revenue[m], simulation->cumulativeRevenue[m]);
    }
    using Kind = Column::Kind;
    return Table{{{"month"},
                  {"recipient"},
                  {"low", Kind::Amount},
                  {"middle", Kind::Amount},
                  {"high", Kind::Amount},
                  {"sum_low", Kind::Amount},
                  {"sum_middle", Kind::Amount},
                  {"sum_high", Kind::Amount}},
                 rows};
}

// Base and scenario, of each who backs and of all of them, whose party is empty.
Result<Table> returned(portfolio::Portfolio &door, const Scenario &scenario)
{
    using Kind = Column::Kind;
    Table table{{{"case"},
                 {"party"},
                 {"paid_in", Kind::Amount},
                 {"paid_out", Kind::Amount},
                 {"residual", Kind::Amount},
                 {"dpi"},
                 {"rvpi"},
                 {"tvpi"},
                 {"moic"},
                 {"xirr"},
                 {"payback_on"},
                 {"state"}},
                {}};
    const auto add = [&](const char *name, std::string party, const portfolio::ReturnsBook &book) -> Result<void> {
        const auto returns = book.of({});
        if (!returns)
            return returns.error();
        table.rows.push_back({name, std::move(party), returns->paidIn.toString(), returns->paidOut.toString(),
                              returns->residual.toString(), exchange::multipleField(returns->dpi),
                              exchange::multipleField(returns->rvpi), exchange::multipleField(returns->tvpi),
                              exchange::multipleField(returns->moic), exchange::ratesField(returns->annual),
                              returns->paybackOn ? returns->paybackOn->toString() : std::string(),
                              std::string(exchange::returnStateName(returns->annual.state))});
        return {};
    };
    for (const auto &[name, changes] :
         {std::pair("base", static_cast<const Scenario *>(nullptr)), std::pair("scenario", &scenario)}) {
        const auto prepared = portfolio::prepare(door, changes, static_cast<int>(scenario.months), today());
        if (!prepared)
            return prepared.error();
        if (prepared->months.empty())
            return table;
        const auto book = portfolio::ReturnsBook::project(door, *prepared);
        if (!book)
            return book.error();
        if (auto added = add(name, {}, *book); !added)
            return added.error();
        for (const auto &[scope, own] : book->parted({.model = false}))
            if (auto added = add(name, prepared->facts->all<portfolio::Party>()[*scope.party].id, own); !added)
                return added.error();
    }
    return table;
}

Status run(const Program &program, const Options &options)
{
    auto opened = openPortfolio(options.file, portfolio::Access::ReadOnly);
    if (!opened)
        return fail(opened.error());
    std::optional<Scenario> toSimulate; // which reads no more: others may write meanwhile
    portfolio::ProjectedModels prepared;
    bool chanceless = false;
    auto table = (*opened)->read([&]() -> Result<Table> {
        const auto scenario = scenarioOf(*(*opened)->facts(), options);
        if (!scenario)
            return scenario.error();
        chanceless = scenario->volatility && !scenario->paths;
        if (options.returns)
            return returned(**opened, *scenario);
        if (!scenario->paths)
            return projected(**opened, *scenario);
        auto models = portfolio::prepare(**opened, &*scenario, static_cast<int>(scenario->months), today());
        if (!models)
            return models.error();
        prepared = std::move(*models);
        toSimulate = *scenario;
        return Table();
    });
    if (table && toSimulate)
        table = simulated(prepared, *toSimulate, program.progress(Words::tr("simulating")));
    if (!table)
        return fail(table.error());
    if (chanceless)
        program.note(Words::tr("Volatility counts in simulations alone: say how many with --paths."));
    printRows(program.outputFormat(), table->columns, table->rows);
    return Status::Done;
}

} // namespace

void addScenarioCommand(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "scenario",
        words(Words::tr("What if: months to come, as they would be and with changes; with --paths, many times "
                        "by chance")));
    addFileArgument(*command, options->file);
    command->add_option("ID", options->id, words(Words::tr("A scenario that is kept in the portfolio")));
    for (const portfolio::Field &field : portfolio::typeOf(portfolio::Kind::Scenario).fields)
        if (isOption(field))
            command->add_option(optionOf(field.name), options->fields[std::string(field.name)],
                                words(hintOf(field.name)));
    command->add_flag(
        "--returns", options->returns,
        words(Words::tr("What comes back to backers by the end of the months, and when it is paid back")));
    command->callback([=, &program] { program.chosen = [=, &program] { return run(program, *options); }; });
}

} // namespace cb::cbk
