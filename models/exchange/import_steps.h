// SPDX-License-Identifier: GPL-3.0-or-later
// What importing a file takes whatever its rows are.
#pragma once

#include "portfolio/payments.h"

#include <filesystem>

namespace cb::exchange {

// Reading and writing as the two halves of one piece of work.
enum class Half { Reading, Writing };
portfolio::Progress halfOf(const portfolio::Progress &whole, Half half); // `whole` must outlive it

// The file as a batch names it. Its fingerprint is left out of a dry run, and of a pipe: that can be read only once.
// Errors: those of sha256OfFile().
Result<void> describeFile(const std::filesystem::path &file, portfolio::ImportOptions &options);

} // namespace cb::exchange
