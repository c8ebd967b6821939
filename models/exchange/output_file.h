// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears whole or not at all: written beside its place, synced, then renamed over what was there. Readable
// by its owner alone, since it tells of money. A pipe or device that stands at the place is written to instead.
#pragma once

#include "engine/result.h"
#include "exchange/csv_writer.h"

#include <filesystem>

namespace cb::exchange {

// `write` hands the content to the sink. Errors: unwritable [file, reason], and those of `write`.
Result<void> writeFile(const std::filesystem::path &file, const std::function<Result<void>(const TextSink &)> &write);

} // namespace cb::exchange
