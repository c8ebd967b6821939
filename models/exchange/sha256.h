// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 (FIPS 180-4) as 64 lowercase hexadecimal digits. Files are streamed, so that an artifact of any size can be
// fingerprinted; libcrypto, since it uses the processor's own instructions where Qt's hash is six times slower.
#pragma once

#include "engine/result.h"
#include "portfolio/portfolio.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace cb::exchange {

std::string sha256(std::string_view bytes);
// Progress in bytes. Errors: unreadable, cancelled.
Result<std::string> sha256OfFile(const std::filesystem::path &path, const portfolio::Progress &progress);

} // namespace cb::exchange
