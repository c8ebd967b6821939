// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/model_card.h"

// NOLINTNEXTLINE: libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto *text = static_cast<const char *>(static_cast<const void *>(data));
    static_cast<void>(cb::exchange::parseModelCard({text, size}));
    return 0;
}
