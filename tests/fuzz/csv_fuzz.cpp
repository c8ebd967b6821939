// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chain_transfers.h"
#include "exchange/csv_reader.h"
#include "scratch_file.h"

// NOLINTNEXTLINE: libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const cb::fuzz::ScratchFile file(data, size);
    static_cast<void>(
        cb::exchange::readCsv(file.path(), [](const cb::exchange::CsvRecord &) { return cb::Result<void>(); }, {}));
    cb::exchange::ChainOptions options;
    options.contract = "0x00000000000000000000000000000000000000aa";
    static_cast<void>(cb::exchange::readChainFile(file.path(), options));
    return 0;
}
