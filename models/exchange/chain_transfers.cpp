// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chain_transfers.h"

#include "exchange/csv_reader.h"
#include "exchange/errors.h"
#include "exchange/grouped_amount.h"
#include "exchange/json_errors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>
#include <unordered_map>

namespace cb::exchange {

using engine::Amount;
using nlohmann::json;

namespace {

constexpr std::int64_t explorerLimit = 5000;
constexpr std::uintmax_t longestJson = 512U << 20U;
constexpr std::string_view transferTopic = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";
constexpr std::string_view usdcContracts[] = {"0x833589fcd6edb6e08f4c7c32d4f71b54bda02913",  // Base
                                              "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48",  // Ethereum
                                              "0x036cbd53842c5426634e7929541ec2318f3dcf7e"}; // Base Sepolia
constexpr std::string_view bridgedUsdc = "0xd9aaec86b65d86f6a7b5b1b0c42ffa531710b6ca";       // USDbC

std::optional<std::string> hexOf(std::string_view text, std::size_t digits)
{
    if (text.size() != digits + 2 || text[0] != '0' || (text[1] != 'x' && text[1] != 'X'))
        return std::nullopt;
    std::string lower = "0x";
    for (const char c : text.substr(2)) {
        const char small = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        if (!((small >= '0' && small <= '9') || (small >= 'a' && small <= 'f')))
            return std::nullopt;
        lower += small;
    }
    return lower;
}

Error wrong(std::string_view code, std::string_view field, std::string_view value)
{
    return Error(code, {{"field", std::string(field)}, {"value", std::string(value)}});
}

bool isToken(std::string_view address, const ChainOptions &options)
{
    if (!options.token.empty())
        return addressOf(options.token) == address;
    return std::find(std::begin(usdcContracts), std::end(usdcContracts), address) != std::end(usdcContracts);
}

Error otherToken(std::string_view address)
{
    return wrong(address == bridgedUsdc ? errors::bridgedToken : errors::otherToken, "contract", address);
}

// A quantity of Ethereum's JSON: "0x" and up to 64 hexadecimal digits; nothing if it is not, or is 2^63 or more.
std::optional<std::int64_t> quantity(std::string_view text)
{
    if (!text.starts_with("0x") || text.size() < 3 || text.size() > 66)
        return std::nullopt;
    text.remove_prefix(2);
    const auto first = std::min(text.find_first_not_of('0'), text.size() - 1);
    std::int64_t value = 0;
    const auto digits = text.substr(first);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    return error == std::errc{} && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

engine::Day dayOfSeconds(std::int64_t seconds)
{
    return engine::Instant::ofMicros(seconds * 1'000'000).day();
}

Result<std::int64_t> secondsOf(std::string_view text)
{
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    constexpr std::int64_t farthest = 253'402'300'799; // the year 9999
    if (error == std::errc{} && end == text.data() + text.size() && seconds >= 0 && seconds <= farthest)
        return seconds;
    const auto instant = engine::Instant::parse(text);
    return instant ? Result<std::int64_t>(instant->micros() / 1'000'000) : Result<std::int64_t>(instant.error());
}

// Takes one transfer, wherever it was read.
class Taker {
public:
    Taker(ChainFile &file, const ChainOptions &options, std::string contract)
        : m_file(file)
        , m_options(options)
        , m_contract(std::move(contract))
    {}
    void reject(std::int64_t line, Error error) { m_file.rejects.push_back({line, std::move(error)}); }
    // Whether the token is ours; said as a reject if not.
    bool ours(std::string_view token, std::int64_t line)
    {
        const auto address = addressOf(token);
        if (address && isToken(*address, m_options))
            return true;
        reject(line, address ? otherToken(*address) : wrong(errors::notAnAddress, "contract", token));
        return false;
    }
    Result<void> take(ChainTransfer transfer, std::string_view to)
    {
        if (to != m_contract) {
            ++m_file.elsewhere;
            return {};
        }
        if (transfer.value == Amount())
            return {}; // the standard lets empty transfers be announced
        auto added = addTo(m_file.total, transfer.value);
        if (added)
            m_file.transfers.push_back(std::move(transfer));
        return added;
    }

private:
    ChainFile &m_file;
    const ChainOptions &m_options;
    std::string m_contract;
};

// The names that the generations of the export have given to its columns.
struct ExplorerColumn {
    std::string_view field;
    std::initializer_list<std::string_view> names;
};
enum ExplorerField : std::size_t { Hash, Time, From, To, Value, Token, ExplorerFields };
const ExplorerColumn explorerColumns[ExplorerFields] = {
    {"transaction", {"Transaction Hash", "Txhash", "tx_hash"}},
    {"time", {"UnixTimestamp", "block_unix_timestamp"}},
    {"from", {"From", "from"}},
    {"to", {"To", "to"}},
    {"value", {"TokenValue", "Value", "token_value"}},
    {"contract", {"ContractAddress", "token_address"}},
};

class ExplorerReader {
public:
    ExplorerReader(ChainFile &file, Taker &taker)
        : m_file(file)
        , m_taker(taker)
    {}
    Result<void> take(const CsvRecord &record)
    {
        if (m_places.empty())
            return header(record);
        ++m_file.read;
        if (record.cells.size() < m_width) {
            m_taker.reject(record.line, Error(errors::wrongCellCount, {{"value", std::to_string(record.cells.size())},
                                                                       {"expected", std::to_string(m_width)}}));
            return {};
        }
        return row(record);
    }

private:
    Result<void> header(const CsvRecord &record)
    {
        for (const ExplorerColumn &column : explorerColumns) {
            const auto found = std::find_if(record.cells.begin(), record.cells.end(), [&](std::string_view cell) {
                return std::find(column.names.begin(), column.names.end(), cell) != column.names.end();
            });
            if (found == record.cells.end())
                return Error(errors::missingColumn,
                             {{"field", std::string(*column.names.begin())},
                              {"value", record.cells.empty() ? std::string() : std::string(record.cells.front())}});
            m_places.push_back(static_cast<std::size_t>(found - record.cells.begin()));
            m_width = std::max(m_width, m_places.back() + 1);
        }
        return {};
    }

    Result<void> row(const CsvRecord &record)
    {
        const auto cell = [&](ExplorerField field) { return record.cells[m_places[field]]; };
        if (!m_taker.ours(cell(Token), record.line))
            return {};
        const auto refuse = [&](std::string_view code, ExplorerField field) -> Result<void> {
            m_taker.reject(record.line, wrong(code, explorerColumns[field].field, cell(field)));
            return {};
        };
        ChainTransfer transfer;
        transfer.line = record.line;
        const auto hash = hexOf(cell(Hash), 64);
        const auto from = addressOf(cell(From));
        const auto to = addressOf(cell(To));
        if (!hash)
            return refuse(errors::notAHash, Hash);
        if (!from || !to)
            return refuse(errors::notAnAddress, from ? To : From);
        const auto seconds = secondsOf(cell(Time));
        if (!seconds) {
            m_taker.reject(record.line, seconds.error().with("field", "time"));
            return {};
        }
        const auto value = parseGrouped(cell(Value));
        if (!value) {
            m_taker.reject(record.line, value.error().with("field", "value"));
            return {};
        }
        transfer.transaction = *hash;
        transfer.from = *from;
        transfer.value = *value;
        transfer.day = dayOfSeconds(*seconds);
        return m_taker.take(std::move(transfer), *to);
    }

    ChainFile &m_file;
    Taker &m_taker;
    std::vector<std::size_t> m_places;
    std::size_t m_width = 0;
};

using BlockTimes = std::unordered_map<std::int64_t, std::int64_t>;

Result<BlockTimes> readBlocks(const std::filesystem::path &file)
{
    BlockTimes times;
    if (file.empty())
        return times;
    bool header = true;
    const auto read =
        readCsv(file,
                [&](const CsvRecord &record) -> Result<void> {
                    if (std::exchange(header, false))
                        return {};
                    if (record.cells.size() < 2)
                        return Error(errors::wrongCellCount, {{"line", std::to_string(record.line)},
                                                              {"value", std::to_string(record.cells.size())},
                                                              {"expected", "2"}});
                    std::int64_t block = 0;
                    const std::string_view text = record.cells[0];
                    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), block);
                    const auto seconds = secondsOf(record.cells[1]);
                    if (error != std::errc{} || end != text.data() + text.size() || !seconds)
                        return Error(errors::noBlockTime,
                                     {{"line", std::to_string(record.line)}, {"value", std::string(text)}});
                    times[block] = *seconds;
                    return {};
                },
                {});
    return read ? Result<BlockTimes>(std::move(times)) : Result<BlockTimes>(read.error());
}

std::string textOf(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<void> takeLog(const json &log, std::int64_t place, const BlockTimes &times, ChainFile &file, Taker &taker)
{
    if (!log.is_object()) {
        taker.reject(place, wrong(errors::wrongType, "log", log.type_name()));
        return {};
    }
    if (const auto removed = log.find("removed");
        removed != log.end() && removed->is_boolean() && removed->get<bool>()) {
        ++file.removed;
        return {};
    }
    const auto refuse = [&](std::string_view code, const char *field, const std::string &value) -> Result<void> {
        taker.reject(place, wrong(code, field, value));
        return {};
    };
    if (!taker.ours(textOf(log, "address"), place))
        return {};
    std::vector<std::string> topics;
    if (const auto found = log.find("topics"); found != log.end() && found->is_array())
        for (const json &topic : *found)
            topics.push_back(topic.is_string() ? hexOf(topic.get<std::string>(), 64).value_or("") : "");
    if (topics.size() != 3 || topics[0] != transferTopic)
        return refuse(errors::noTransfer, "topics", std::to_string(topics.size()));
    const auto hash = hexOf(textOf(log, "transactionHash"), 64);
    const auto index = quantity(textOf(log, "logIndex"));
    const auto block = quantity(textOf(log, "blockNumber"));
    const auto value = quantity(textOf(log, "data"));
    if (!hash)
        return refuse(errors::notAHash, "transactionHash", textOf(log, "transactionHash"));
    if (!value || topics[1].empty() || topics[2].empty())
        return refuse(errors::noTransfer, "data", textOf(log, "data"));
    const auto time = block ? times.find(*block) : times.end();
    if (time == times.end())
        return refuse(errors::noBlockTime, "blockNumber", block ? std::to_string(*block) : textOf(log, "blockNumber"));
    ChainTransfer transfer{
        *hash, index, "0x" + topics[1].substr(26), Amount::ofUnits(*value), dayOfSeconds(time->second), place};
    return taker.take(std::move(transfer), "0x" + topics[2].substr(26));
}

Result<void> readLogs(const std::filesystem::path &path, const BlockTimes &times, ChainFile &file, Taker &taker)
{
    std::error_code unknown;
    if (std::filesystem::file_size(path, unknown) > longestJson)
        return Error(errors::tooLongFile, {{"limit", std::to_string(longestJson)}});
    std::ifstream stream(path, std::ios::binary);
    const json document = json::parse(stream, nullptr, false);
    const json &logs = document.is_object() && document.contains("result") ? document["result"] : document;
    if (!logs.is_array())
        return Error(errors::notJson, {{"reason", "a list of logs is expected"}});
    for (const json &log : logs)
        if (auto taken = takeLog(log, ++file.read, times, file, taker); !taken)
            return taken;
    return {};
}

bool looksLikeJson(const std::filesystem::path &path)
{
    std::ifstream stream(path, std::ios::binary);
    char first = 0;
    stream >> first; // past blanks
    return first == '[' || first == '{';
}

} // namespace

std::optional<std::string> addressOf(std::string_view text)
{
    return hexOf(text, 40);
}

Result<ChainFile> readChainFile(const std::filesystem::path &path, const ChainOptions &options)
{
    const auto named = [&](const Error &error) { return error.with("file", path.filename().string()); };
    const auto contract = addressOf(options.contract);
    if (!contract)
        return Error(errors::noContract, {{"value", options.contract}});
    ChainFile file;
    Taker taker(file, options, *contract);
    if (looksLikeJson(path)) {
        const auto times = readBlocks(options.blocks);
        if (!times)
            return times.error();
        if (auto read = readLogs(path, *times, file, taker); !read)
            return named(read.error());
        return file;
    }
    ExplorerReader reader(file, taker);
    const auto read = readCsv(path, [&](const CsvRecord &record) { return reader.take(record); }, {});
    if (!read)
        return named(read.error());
    file.maybeCut = file.read == explorerLimit;
    return file;
}

} // namespace cb::exchange
