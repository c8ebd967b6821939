// SPDX-License-Identifier: GPL-3.0-or-later
// cb_faults_store ROUNDS [SEED]: kills of a writer, and ten times as many faults of the file system. Fails when a
// promise was broken, and when a control, in which one is broken on purpose, finds nothing.
#include "fault_vfs.h"
#include "rounds.h"

#include <cstdio>
#include <cstdlib>

int main(int count, char **arguments)
{
    using namespace cb::faults;
    const long rounds = count > 1 ? std::atol(arguments[1]) : 0;
    const std::uint64_t seed = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 1;
    if (rounds < 1) {
        std::fprintf(stderr, "usage: cb_faults_store ROUNDS [SEED]\n");
        return 2;
    }
    installFaultVfs();
    std::printf("seed %llu\n", static_cast<unsigned long long>(seed));
    const Tally kills = killRounds(rounds, seed, false);
    std::printf("kills: %ld, journals left behind: %ld, broken promises: %ld\n", kills.rounds, kills.journals,
                kills.bad);
    const Tally faults = faultRounds(rounds * 10, seed, false);
    std::printf("faults: %ld, happened: %ld, reported: %ld, without harm: %ld, broken promises: %ld\n", faults.rounds,
                faults.fired, faults.refused, faults.fired - faults.refused, faults.bad);
    const Tally lostJournals = killRounds(50, seed, true);
    const Tally lostWrites = faultRounds(50, seed, true);
    std::printf("controls: lost journals found: %ld of %ld, lost writes found: %ld of %ld\n", lostJournals.bad,
                lostJournals.rounds, lostWrites.bad + lostWrites.refused, lostWrites.rounds);
    const bool kept = kills.bad == 0 && faults.bad == 0;
    const bool awake = kills.journals > 0 && faults.fired > 0 && lostJournals.bad > 0 && lostWrites.bad > 0;
    return kept && awake ? 0 : 1;
}
