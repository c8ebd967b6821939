// SPDX-License-Identifier: GPL-3.0-or-later
// While one of these lives, an interrupt (Ctrl+C, or a polite kill) is noted rather than obeyed at once, so that what
// is being written can be put away whole. The second one ends the program.
#pragma once

#include <csignal>

namespace cb::cbk {

class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
    static bool requested();

private:
    struct sigaction m_interrupt = {};
    struct sigaction m_terminate = {};
};

} // namespace cb::cbk
