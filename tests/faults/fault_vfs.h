// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's way to the disk with a fault planted at one operation, chosen by its number. Installed once, it serves every
// file opened afterwards; without a plan it changes nothing.
#pragma once

namespace cb::faults {

enum class Fault {
    IoError,   // the operation is refused
    DiskFull,  // writes are refused for want of space, other operations as by IoError
    TornWrite, // half of it is written before it is refused
    LostWrite, // nothing is written and success is reported: a lie that no program can survive, for negative controls
    Kill       // half of it is written, and then the process is gone
};

struct Plan {
    long at = 0; // the number of the operation, from 1; 0: none
    Fault fault = Fault::IoError;
    bool persistent = false; // every operation from there on
    long operations = 0;     // counted since the plan was made
    long fired = 0;
};

void installFaultVfs();
Plan &plan();

} // namespace cb::faults
