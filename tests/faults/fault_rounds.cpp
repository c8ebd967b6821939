// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"
#include "rounds.h"
#include "workbench.h"

#include <array>
#include <cstdio>
#include <functional>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace cb::faults {

namespace {

constexpr std::int64_t oldGeneration = 1;
constexpr std::int64_t newGeneration = 2;
constexpr std::int64_t noGeneration = -1; // an empty portfolio's
constexpr std::int64_t noCopy = -2;

Result<void> edit(const Workbench &bench, bool spilling)
{
    Result<std::unique_ptr<store::File>> file = store::File::open(bench.document(), store::Access::ReadWrite);
    return file ? advance(**file, newGeneration, spilling) : Result<void>(file.error());
}

Result<void> create(const Workbench &bench)
{
    const Result<std::unique_ptr<store::File>> file = store::File::create(bench.copy(), "");
    return file ? Result<void>() : Result<void>(file.error());
}

Result<void> backUp(const Workbench &bench)
{
    Result<std::unique_ptr<store::File>> file = store::File::open(bench.document(), store::Access::ReadOnly);
    return file ? file.value()->backup(bench.copy()) : Result<void>(file.error());
}

Result<void> read(const Workbench &bench)
{
    Result<std::unique_ptr<store::File>> file = store::File::open(bench.document(), store::Access::ReadOnly);
    if (!file)
        return file.error();
    const auto problems = file.value()->integrityProblems([] { return true; });
    if (!problems)
        return problems.error();
    // What is found where there is nothing wrong is the reported fault.
    return problems.value().empty() ? Result<void>() : Result<void>(Error("problems"));
}

// Leaves the journal of a transaction that was cut off half-way.
void crash(const Workbench &bench)
{
    const pid_t writer = ::fork();
    if (writer == 0) {
        plan() = {.at = 110, .fault = Fault::Kill};
        static_cast<void>(edit(bench, true));
        ::_exit(0);
    }
    ::waitpid(writer, nullptr, 0);
}

struct Operation {
    const char *name;
    std::function<Result<void>(const Workbench &)> run;
    bool changes = false;         // success means the new generation
    std::int64_t copied = noCopy; // success means a new file of this generation
    std::function<void(const Workbench &)> prepare = {};
};

const std::array operations = {
    Operation{"edit", [](const Workbench &b) { return edit(b, false); }, true},
    Operation{"import", [](const Workbench &b) { return edit(b, true); }, true},
    Operation{"create", create, false, noGeneration},
    Operation{"backup", backUp, false, oldGeneration},
    Operation{"read", read},
    Operation{"recover", read, false, noCopy, crash},
    Operation{"edit after crash", [](const Workbench &b) { return edit(b, false); }, true, noCopy, crash},
};

// Empty where every promise was kept.
std::string brokenPromise(const Operation &operation, const Workbench &bench, bool succeeded)
{
    const Verdict verdict = judge(bench.document(), store::Access::ReadWrite);
    if (!verdict.problem.empty())
        return verdict.problem;
    const bool asBefore = verdict.generation == oldGeneration;
    const bool changed = operation.changes && verdict.generation == newGeneration;
    if (succeeded && operation.changes ? !changed : !asBefore && !changed)
        return "generation " + std::to_string(verdict.generation);
    if (operation.copied != noCopy && std::filesystem::exists(bench.copy()) != succeeded)
        return succeeded ? "the new file is missing" : "the new file was left";
    if (operation.copied != noCopy && succeeded) {
        const Verdict copy = judge(bench.copy(), store::Access::ReadOnly);
        if (!copy.problem.empty() || copy.generation != operation.copied)
            return "the new file: generation " + std::to_string(copy.generation) + " " + copy.problem;
    }
    for (const auto &entry : std::filesystem::directory_iterator(bench.folder())) {
        if (entry.path() != bench.document() && entry.path() != bench.copy())
            return "left behind: " + entry.path().filename().string();
    }
    return {};
}

Plan randomPlan(std::mt19937_64 &random, long count, bool sabotaged)
{
    constexpr std::array faults = {Fault::IoError, Fault::DiskFull, Fault::TornWrite};
    return {.at = static_cast<long>(random() % static_cast<unsigned long>(count)) + 1,
            .fault = sabotaged ? Fault::LostWrite : faults[random() % faults.size()],
            .persistent = random() % 2 == 0};
}

// How many operations of the file system it takes when nothing fails.
long countOperations(const Operation &operation, Workbench &bench)
{
    bench.reset(oldGeneration);
    if (operation.prepare)
        operation.prepare(bench);
    plan() = {};
    const Result<void> result = operation.run(bench);
    if (!result)
        std::fprintf(stderr, "%s: %s\n", operation.name, describe(result).c_str());
    return plan().operations;
}

} // namespace

Tally faultRounds(long rounds, std::uint64_t seed, bool sabotaged)
{
    std::mt19937_64 random(seed);
    Workbench bench;
    std::array<long, operations.size()> counts{};
    for (std::size_t i = 0; i < operations.size(); ++i)
        counts[i] = countOperations(operations[i], bench);
    Tally tally;
    for (; tally.rounds < rounds; ++tally.rounds) {
        const std::size_t which = static_cast<std::size_t>(tally.rounds) % operations.size();
        const Operation &operation = operations[which];
        plan() = {};
        bench.reset(oldGeneration);
        if (operation.prepare)
            operation.prepare(bench);
        plan() = randomPlan(random, counts[which], sabotaged);
        const Plan chosen = plan();
        const Result<void> result = operation.run(bench);
        tally.fired += plan().fired > 0 ? 1 : 0;
        tally.refused += result ? 0 : 1;
        plan() = {};
        const std::string broken = brokenPromise(operation, bench, result.ok());
        tally.bad += broken.empty() ? 0 : 1;
        if (!broken.empty() && !sabotaged)
            std::fprintf(stderr, "%s, operation %ld of %ld, fault %d%s: %s: %s\n", operation.name, chosen.at,
                         counts[which], static_cast<int>(chosen.fault), chosen.persistent ? " persistent" : "",
                         describe(result).c_str(), broken.c_str());
    }
    return tally;
}

} // namespace cb::faults
