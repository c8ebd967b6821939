// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_steps.h"

#include "exchange/sha256.h"

namespace cb::exchange {

portfolio::Progress halfOf(const portfolio::Progress &whole, Half half)
{
    if (!whole)
        return {};
    return [&whole, first = half == Half::Reading ? 0 : 1](std::int64_t done, std::int64_t total) {
        constexpr std::int64_t steps = 1000;
        const auto share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0.0;
        return whole(first * steps + static_cast<std::int64_t>(share * steps), 2 * steps);
    };
}

Result<void> describeFile(const std::filesystem::path &file, portfolio::ImportOptions &options)
{
    options.fileName = file.filename().string();
    std::error_code ignored;
    if (options.dryRun || !std::filesystem::is_regular_file(file, ignored))
        return {};
    auto hash = sha256OfFile(file, {});
    if (!hash)
        return hash.error();
    options.fileSha256 = std::move(*hash);
    return {};
}

} // namespace cb::exchange
