// SPDX-License-Identifier: GPL-3.0-or-later
// USDC transfers to a round's funding contract, from what people bring: a block explorer's CSV of ERC-20 transfers (all
// generations of its header, values with thousands commas) or the answer to eth_getLogs. Tokens are told by their
// contract's address, never by symbol; addresses and hashes come out in lower case.
#pragma once

#include "engine/quantities.h"
#include "engine/time.h"
#include "portfolio/payments.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cb::exchange {

struct ChainTransfer {
    std::string transaction; // 0x and 64 digits
    std::optional<std::int64_t> logIndex;
    std::string from; // 0x and 40 digits
    engine::Amount value;
    engine::Day day; // UTC
    std::int64_t line = 0;
};

struct ChainOptions {
    std::string contract;         // of the round
    std::string token;            // empty: USDC on Base, Ethereum or Base Sepolia
    std::filesystem::path blocks; // for eth_getLogs: `block,timestamp` as CSV, seconds or RFC 3339
};

struct ChainFile {
    std::vector<ChainTransfer> transfers; // to the contract, in the order of the file
    std::int64_t read = 0;
    std::int64_t elsewhere = 0; // transfers of the token that do not go to the contract
    std::int64_t removed = 0;   // logs that a reorganisation has dropped
    bool maybeCut = false;      // exactly as many rows as an explorer exports at most
    std::vector<portfolio::Reject> rejects;
    engine::Amount total; // of transfers
};

// Tells the two forms apart by their beginning. Errors: those of readCsv(), notJson, missingColumn, wrongType,
// noContract, overflow. Rows and logs that cannot be taken are in `rejects`.
Result<ChainFile> readChainFile(const std::filesystem::path &file, const ChainOptions &options);

// "0x" and 40 hexadecimal digits in lower case, or nothing.
std::optional<std::string> addressOf(std::string_view text);

} // namespace cb::exchange
