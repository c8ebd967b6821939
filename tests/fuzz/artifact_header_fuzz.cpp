// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/artifact_header.h"
#include "scratch_file.h"

// NOLINTNEXTLINE: libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const cb::fuzz::ScratchFile file(data, size);
    static_cast<void>(cb::exchange::readArtifactHeader(file.path()));
    return 0;
}
