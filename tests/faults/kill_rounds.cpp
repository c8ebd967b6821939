// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"
#include "rounds.h"
#include "workbench.h"

#include <csignal>
#include <cstdio>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace cb::faults {

namespace {

// In the writer's process: one generation after the other, each acknowledged once it is committed.
[[noreturn]] void write(const std::filesystem::path &document, std::int64_t generation, long killAt, int acknowledge)
{
    plan() = {.at = killAt, .fault = Fault::Kill};
    Result<std::unique_ptr<store::File>> file = store::File::open(document, store::Access::ReadWrite);
    for (int i = 0; file && i < 20; ++i) {
        if (!advance(**file, ++generation, i % 2 == 1) ||
            ::write(acknowledge, &generation, sizeof generation) != sizeof generation)
            break;
    }
    std::raise(SIGKILL);
    ::_exit(1);
}

// Starts a writer, sees to its end, and returns the last generation that it acknowledged.
std::int64_t killedWriter(const Workbench &bench, std::int64_t generation, std::mt19937_64 &random)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::exit(2);
    const bool byOperation = random() % 2 == 0;
    const auto number = static_cast<long>(random() % 400 + 1);
    const pid_t writer = ::fork();
    if (writer == 0) {
        ::close(ends[0]);
        write(bench.document(), generation, byOperation ? number : 0, ends[1]);
    }
    ::close(ends[1]);
    if (!byOperation) {
        ::usleep(static_cast<useconds_t>(number * 50));
        ::kill(writer, SIGKILL);
    }
    ::waitpid(writer, nullptr, 0);
    std::int64_t acknowledged = generation;
    while (::read(ends[0], &acknowledged, sizeof acknowledged) == sizeof acknowledged)
        ;
    ::close(ends[0]);
    return acknowledged;
}

} // namespace

Tally killRounds(long rounds, std::uint64_t seed, bool sabotaged)
{
    std::mt19937_64 random(seed);
    Workbench bench;
    Tally tally;
    std::int64_t generation = 0;
    for (bool fresh = true; tally.rounds < rounds; ++tally.rounds) {
        if (fresh)
            bench.reset(generation);
        const std::int64_t acknowledged = killedWriter(bench, generation, random);
        const std::filesystem::path journal = bench.document().string() + "-journal";
        tally.journals += std::filesystem::exists(journal) ? 1 : 0;
        if (sabotaged)
            std::filesystem::remove(journal);
        const auto access = random() % 2 == 0 ? store::Access::ReadOnly : store::Access::ReadWrite;
        const Verdict verdict = judge(bench.document(), access);
        const bool kept = verdict.generation == acknowledged || verdict.generation == acknowledged + 1;
        fresh = !verdict.problem.empty() || !kept;
        tally.bad += fresh ? 1 : 0;
        if (fresh && !sabotaged)
            std::fprintf(stderr, "kill %ld: acknowledged %lld, found %lld: %s\n", tally.rounds,
                         static_cast<long long>(acknowledged), static_cast<long long>(verdict.generation),
                         verdict.problem.c_str());
        generation = fresh ? acknowledged : verdict.generation;
    }
    return tally;
}

} // namespace cb::faults
