// SPDX-License-Identifier: GPL-3.0-or-later
// cbk split: what one amount comes to, by the engine alone.
#include "output.h"

#include "engine/errors.h"
#include "engine/model_facts.h"
#include "engine/split_plan.h"
#include "portfolio/allocations.h"

namespace cb::cbk {

namespace {

using engine::Amount;
using engine::Rate;

struct Options {
    std::string creator;
    std::string backers;
    std::string processors = "0";
    std::string yield = "0";
    std::vector<std::string> weights;
    std::string amount;
    std::string after = "0";
};

struct Recipients {
    std::vector<std::string> names;
    std::vector<std::int64_t> weights;
};

// The seven recipients of gross, in parts per million.
Result<Recipients> recipientsOfGross(const Options &options)
{
    struct Named {
        std::string_view name;
        const std::string &text;
        Rate rate;
    };
    Named named[] = {{"creator", options.creator, {}},
                     {"backers", options.backers, {}},
                     {"processors", options.processors, {}},
                     {"yield", options.yield, {}}};
    for (Named &each : named) {
        const auto rate = Rate::parse(each.text);
        if (!rate)
            return rate.error().with("field", std::string(each.name));
        each.rate = *rate;
    }
    const engine::TermsEntry terms{{}, named[0].rate, named[1].rate, named[2].rate, named[3].rate};
    if (const auto valid = engine::validate(terms); !valid)
        return valid.error();
    Recipients recipients;
    std::int64_t left = engine::wholeRate.units();
    for (std::size_t i = 0; i < engine::recipientCount; ++i) {
        const bool last = i + 1 == engine::recipientCount;
        const std::int64_t weight = i < 4 ? named[i].rate.units() : last ? left : engine::fixedRate.units();
        left -= weight;
        recipients.names.emplace_back(portfolio::recipientName(static_cast<engine::Recipient>(i)));
        recipients.weights.push_back(weight);
    }
    return recipients;
}

Result<Recipients> recipientsByWeight(const std::vector<std::string> &stated)
{
    Recipients recipients;
    for (const std::string &each : stated) {
        const auto equals = each.rfind('=');
        const auto weight = engine::parseScaled(each.substr(std::min(equals, each.size() - 1) + 1), 0);
        if (equals == std::string::npos || equals == 0 || !weight)
            return Error(engine::errors::notANumber, {{"field", "--weights"}, {"value", each}, {"expected", "NAME=3"}});
        recipients.names.push_back(each.substr(0, equals));
        recipients.weights.push_back(*weight);
    }
    return recipients;
}

struct Question {
    Recipients recipients;
    std::int64_t before = 0;
    std::int64_t after = 0;
};

Result<Question> questionOf(const Options &options)
{
    auto recipients = options.weights.empty() ? recipientsOfGross(options) : recipientsByWeight(options.weights);
    if (!recipients)
        return recipients.error();
    const auto amount = Amount::parse(options.amount);
    if (!amount)
        return amount.error().with("field", "--amount");
    const auto before = Amount::parse(options.after);
    if (!before)
        return before.error().with("field", "--after");
    const auto after = engine::checkedAdd(before->units(), amount->units());
    if (!after)
        return Error(engine::errors::overflow, {{"field", "--amount"}, {"value", options.amount}});
    return Question{std::move(*recipients), before->units(), *after};
}

// The options are fine by themselves but for what they say together.
Status split(const Program &program, const Options &options)
{
    const auto question = questionOf(options);
    if (!question)
        return fail(question.error());
    const auto plan = engine::SplitPlan::compile(question->recipients.weights);
    if (!plan)
        return fail(plan.error().with("field", "--weights"));
    if (plan->empty() && question->before != question->after)
        return fail(Error(engine::errors::noWeights, {{"field", "--weights"}}));
    std::vector<std::int64_t> before(plan->size());
    std::vector<std::int64_t> after(plan->size());
    if (!plan->empty()) {
        plan->evaluate(question->before, before);
        plan->evaluate(question->after, after);
    }
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < after.size(); ++i)
        rows.push_back({question->recipients.names[i], std::to_string(question->recipients.weights[i]),
                        Amount::ofUnits(after[i] - before[i]).toString()});
    printRows(program.outputFormat(),
              {{"recipient"}, {"weight", Column::Kind::Count}, {"amount", Column::Kind::Amount}}, rows);
    return Status::Done;
}

} // namespace

void addSplitCommand(CLI::App &app, Program &program)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("split", words(Words::tr("Say what an amount comes to for each recipient")));
    CLI::Option *creator =
        command->add_option("--creator", options->creator, words(Words::tr("Creator royalty, percent")));
    CLI::Option *backers = command->add_option("--backers", options->backers, words(Words::tr("Backers, percent")));
    CLI::Option *processors =
        command->add_option("--processors", options->processors, words(Words::tr("Payment processors, percent")));
    CLI::Option *yield = command->add_option("--yield", options->yield, words(Words::tr("Yield aggregators, percent")));
    CLI::Option *weights =
        command->add_option("--weights", options->weights, words(Words::tr("Any recipients: NAME=W,NAME=W,…")));
    weights->delimiter(',');
    weights->excludes(creator)->excludes(backers)->excludes(processors)->excludes(yield);
    creator->needs(backers);
    backers->needs(creator);
    command->add_option("--amount", options->amount, words(Words::tr("USDC; negative for a refund")))->required();
    command->add_option("--after", options->after, words(Words::tr("Cumulative revenue before it")));
    command->callback([=, &program] {
        if (weights->empty() && creator->empty())
            throw CLI::RequiredError("--creator and --backers, or --weights");
        program.chosen = [=, &program] { return split(program, *options); };
    });
}

} // namespace cb::cbk
