// SPDX-License-Identifier: GPL-3.0-or-later
// cbk import-deposits.
#include "output.h"

#include "exchange/deposits.h"
#include "exchange/text.h"
#include "portfolio/errors.h"

namespace cb::cbk {

namespace {

struct Options {
    std::string file;
    std::string round;
    std::string data;
    std::string blocks;
    std::string token;
    std::vector<std::string> assign; // WALLET=PARTY
    bool dryRun = false;
};

Result<std::map<std::string, std::string>> assignments(const std::vector<std::string> &stated)
{
    std::map<std::string, std::string> assigned;
    for (const std::string &one : stated) {
        const auto equals = one.find('=');
        const auto wallet = exchange::addressOf(one.substr(0, equals));
        if (!wallet || equals == std::string::npos)
            return Error("not_an_address", {{"field", "assign"}, {"value", one}});
        assigned[*wallet] = one.substr(equals + 1);
    }
    return assigned;
}

void report(const Program &program, const exchange::ChainFile &file, const exchange::DepositPlan &plan)
{
    std::vector<portfolio::Reject> rejects = file.rejects;
    rejects.insert(rejects.end(), plan.conflicts.begin(), plan.conflicts.end());
    for (const portfolio::Reject &reject : rejects)
        program.note(QStringLiteral("%1: %2").arg(reject.line).arg(exchange::errorText(reject.error)));
    for (const auto &[wallet, sum] : plan.unknown)
        program.note(Words::tr("%1 is nobody's wallet yet (%2 USDC): --assign %1=PARTY")
                         .arg(QString::fromStdString(wallet), QString::fromStdString(sum.toString())));
    if (file.maybeCut)
        program.note(Words::tr("The file has exactly as many rows as an explorer exports at most: it may be cut off."));
    program.note(Words::tr("%1 of %2 transfers match the contributions.")
                     .arg(plan.matched)
                     .arg(static_cast<qint64>(file.transfers.size())));
    printRows(program.outputFormat(),
              {{"read", Column::Kind::Count},
               {"to_contract", Column::Kind::Count},
               {"added", Column::Kind::Count},
               {"already_there", Column::Kind::Count},
               {"unknown_wallets", Column::Kind::Count},
               {"removed", Column::Kind::Count},
               {"elsewhere", Column::Kind::Count},
               {"rejected", Column::Kind::Count},
               {"total", Column::Kind::Amount}},
              {{std::to_string(file.read), std::to_string(file.transfers.size()), std::to_string(plan.fresh.size()),
                std::to_string(plan.alreadyThere), std::to_string(plan.unknown.size()), std::to_string(file.removed),
                std::to_string(file.elsewhere), std::to_string(rejects.size()), file.total.toString()}});
}

// Nothing is taken while a wallet is unknown or a transfer contradicts a contribution: money would be missing, or count
// twice, without anybody noticing.
Status importDeposits(const Program &program, const Options &options)
{
    auto opened =
        openPortfolio(options.file, options.dryRun ? portfolio::Access::ReadOnly : portfolio::Access::ReadWrite);
    if (!opened)
        return fail(opened.error());
    const auto facts = (*opened)->facts();
    const auto *round = facts->find<portfolio::Round>(options.round);
    if (!round)
        return fail(Error(portfolio::errors::noSuchRecord, {{"kind", "round"}, {"value", options.round}}));
    const auto assigned = assignments(options.assign);
    if (!assigned)
        return fail(assigned.error());
    exchange::ChainOptions chain{round->contract.value_or(std::string()), options.token, options.blocks};
    const auto file = exchange::readChainFile(options.data, chain);
    if (!file)
        return fail(file.error());
    const auto plan = exchange::planDeposits(*facts, round->id, *file, *assigned);
    if (!plan)
        return fail(plan.error());
    const bool clear = plan->unknown.empty() && plan->conflicts.empty();
    if (clear && !options.dryRun && !plan->edit.changes.empty())
        if (auto applied = (*opened)->apply(plan->edit); !applied)
            return fail(applied.error());
    report(program, *file, *plan);
    return clear ? Status::Done : Status::CheckFailed;
}

} // namespace

void addDepositsCommand(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "import-deposits", words(Words::tr("Take contributions from transfers to a round's funding contract")));
    addFileArgument(*command, options->file);
    command->add_option("ROUND", options->round, words(Words::tr("The round's id")))->required();
    command->add_option("DATA", options->data, words(Words::tr("An explorer's CSV or the answer to eth_getLogs")))
        ->required();
    command->add_option("--blocks", options->blocks, words(Words::tr("CSV of block,timestamp, for eth_getLogs")));
    command->add_option("--token", options->token, words(Words::tr("The token's contract; USDC by default")));
    command->add_option("--assign", options->assign,
                        words(Words::tr("WALLET=PARTY for a new wallet; may be repeated")));
    command->add_flag("--dry-run", options->dryRun, words(Words::tr("Only say what would be taken")));
    command->callback([=, &program] { program.chosen = [=, &program] { return importDeposits(program, *options); }; });
}

} // namespace cb::cbk
