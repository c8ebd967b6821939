// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

namespace cb::cbk {

namespace {

volatile std::sig_atomic_t asked = 0;

} // namespace

Interrupt::Interrupt()
{
    asked = 0;
    struct sigaction note = {};
    note.sa_handler = [](int) { asked = 1; };
    note.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigaction(SIGINT, &note, &m_interrupt);
    ::sigaction(SIGTERM, &note, &m_terminate);
}

Interrupt::~Interrupt()
{
    ::sigaction(SIGINT, &m_interrupt, nullptr);
    ::sigaction(SIGTERM, &m_terminate, nullptr);
}

bool Interrupt::requested()
{
    return asked != 0;
}

} // namespace cb::cbk
