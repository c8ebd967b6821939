// SPDX-License-Identifier: GPL-3.0-or-later
// The two kinds of rounds, each with a control: the same rounds with a fault planted that must be found.
#pragma once

#include <cstdint>

namespace cb::faults {

struct Tally {
    long rounds = 0;
    long bad = 0;      // rounds with a broken promise
    long journals = 0; // kills that left a journal behind
    long fired = 0;    // faults that happened
    long refused = 0;  // of these, reported as errors; the others did no harm
};

// Kills a writer at a random operation or moment; the next one must find the last acknowledged generation, or the one
// after it. `sabotaged`: the journal is lost after the kill.
Tally killRounds(long rounds, std::uint64_t seed, bool sabotaged);

// Fails one operation, or all from one on, while a document is created, edited, recovered, read or backed up. Success
// must be true, failure must leave the old or the new state. `sabotaged`: writes are lost without a word.
Tally faultRounds(long rounds, std::uint64_t seed, bool sabotaged);

} // namespace cb::faults
