// SPDX-License-Identifier: GPL-3.0-or-later
// cbk bench: this machine's figures for the main jobs. Whole commands are measured as they are used, by running this
// program again and asking the system what it took; the split is measured by itself.
#include "bench_data.h"
#include "output.h"

#include "engine/split_plan.h"

#include <QtCore/QTemporaryDir>

#include <array>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>

extern char **environ;

namespace cb::cbk {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string decimals(double value, int places)
{
    return QString::number(value, 'f', places).toStdString();
}

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name"))
            return line.substr(line.find(':') + 2);
    return "unknown";
}

struct Cost {
    double wall = 0;   // seconds
    double cpu = 0;    // seconds, user and system
    double memory = 0; // megabytes at most
};

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

// Runs this program with arguments, its output thrown away, and says what that took; nothing if it failed.
std::optional<Cost> costOf(std::vector<std::string> arguments)
{
    std::string self = QCoreApplication::applicationFilePath().toStdString();
    std::vector<char *> argv{self.data()};
    for (std::string &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const auto begin = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failed = posix_spawn(&child, self.c_str(), &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage used{};
    if (failed != 0 || ::wait4(child, &status, 0, &used) != child || status != 0)
        return std::nullopt;
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return Cost{wall.count(), secondsOf(used.ru_utime) + secondsOf(used.ru_stime),
                static_cast<double>(used.ru_maxrss) / 1024};
}

// Nanoseconds for splitting one payment among the seven recipients.
double splitNanoseconds()
{
    constexpr std::int64_t payments = 2'000'000;
    constexpr std::array<std::int64_t, 7> weights = {500'000, 300'000, 50'000, 30'000, 10'000, 10'000, 100'000};
    const auto plan = engine::SplitPlan::compile(weights);
    std::array<std::int64_t, 7> parts{};
    std::int64_t counter = 0;
    std::int64_t sum = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (std::int64_t i = 0; i < payments; ++i) {
        counter += 1 + (i * 7919) % 5'000'000;
        plan->evaluate(counter, parts);
        sum += parts[0];
    }
    const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - begin;
    return sum == 0 ? 0 : took.count() / static_cast<double>(payments);
}

class Bench {
public:
    Bench(const Program &program, std::int64_t payments)
        : m_program(&program)
        , m_payments(payments)
        , m_folder(m_temporary.path().toStdString())
        , m_file(m_folder / "bench.cbk")
        , m_data(m_folder / "bench.csv")
    {}

    Status run()
    {
        if (!m_temporary.isValid())
            return fail(Error("io_failed", {{"file", m_folder.string()}}));
        m_rows = {{"machine", processorName(), ""},
                  {"cores", std::to_string(std::thread::hardware_concurrency()), ""},
                  {"split one payment among 7", decimals(splitNanoseconds(), 1), "ns"}};
        m_program->note(Words::tr("making %1 payments").arg(m_payments));
        if (auto made = makeBenchPortfolio(m_file); !made)
            return fail(made.error());
        const auto empty = std::filesystem::file_size(m_file);
        if (!writeBenchPayments(m_data, m_payments))
            return fail(Error("io_failed", {{"file", m_data.string()}}));
        if (!measureImport() || !measureReports() || !measureSimulation())
            return Status::CheckFailed;
        const auto full = std::filesystem::file_size(m_file);
        const double each = static_cast<double>(full - empty) / static_cast<double>(m_payments);
        add("size of the file", decimals(static_cast<double>(full) / 1e6, 1), "MB");
        add("a payment in the file", decimals(each, 1), "bytes");
        add("the same beside its reference", decimals(each - static_cast<double>(benchReferenceLength), 1), "bytes");
        printRows(m_program->outputFormat(), {{"job"}, {"figure"}, {"unit"}}, m_rows);
        return Status::Done;
    }

private:
    void add(const std::string &job, const std::string &figure, const std::string &unit)
    {
        m_rows.push_back({job, figure, unit});
    }
    void addCost(const std::string &job, const Cost &cost)
    {
        add(job, decimals(cost.cpu, 3), "s CPU");
        add(job, decimals(cost.wall, 3), "s");
        add(job, decimals(cost.memory, 0), "MB at most");
    }

    bool measureImport()
    {
        m_program->note(Words::tr("importing"));
        const auto cost = costOf({"import", m_file.string(), m_data.string(), "--quiet"});
        if (cost)
            addCost("import of " + std::to_string(m_payments) + " payments", *cost);
        return cost.has_value();
    }

    bool measureReports()
    {
        m_program->note(Words::tr("reporting"));
        const std::string file = m_file.string();
        const auto totals =
            costOf({"report", file, "distribution", "--every", "month", "--by", "model,recipient,party"});
        const auto ledger = costOf({"report", file, "ledger", "--format", "csv"});
        const auto audit = costOf({"audit", file, "--quiet"});
        if (!totals || !ledger || !audit)
            return false;
        addCost("distribution by month, model, recipient, party", *totals);
        addCost("ledger as CSV", *ledger);
        add("ledger rows", decimals(static_cast<double>(m_payments) * 7 / ledger->wall / 1e6, 2), "million a second");
        addCost("audit", *audit);
        return true;
    }

    // Ten thousand paths of sixty months, every recipient and party of every model.
    bool measureSimulation()
    {
        m_program->note(Words::tr("simulating"));
        const auto cost =
            costOf({"scenario", m_file.string(), "--months", "60", "--volatility", "15", "--paths", "10000"});
        if (cost)
            addCost("simulation of 10000 paths of 60 months", *cost);
        return cost.has_value();
    }

    const Program *m_program;
    std::int64_t m_payments;
    QTemporaryDir m_temporary;
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    std::filesystem::path m_data;
    Rows m_rows;
};

} // namespace

void addBenchCommand(CLI::App &app, Program &program)
{
    const auto payments = std::make_shared<std::int64_t>(1'000'000);
    CLI::App *command = app.add_subcommand("bench", words(Words::tr("Measure the main jobs on this machine")));
    command->add_option("--payments", *payments, words(Words::tr("How many to import; 1000000 by default")))
        ->check(CLI::Range(std::int64_t{1}, std::int64_t{50'000'000}));
    command->callback([=, &program] { program.chosen = [=, &program] { return Bench(program, *payments).run(); }; });
}

} // namespace cb::cbk
