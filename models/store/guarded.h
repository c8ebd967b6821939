// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the exceptions of the SQLite wrapper inside this room: runs `work` and turns what it throws into an Error.
#pragma once

#include "store/file.h"

#include <SQLiteCpp/Exception.h>

namespace cb::store {

template <class Work>
auto guarded(const File &file, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, file.path());
    }
}

} // namespace cb::store
