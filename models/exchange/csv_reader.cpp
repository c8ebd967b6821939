// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/csv_writer.h"
#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/utf8.h"

#include <csv.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cb::exchange {

namespace {

constexpr std::size_t maximumColumns = 1000;
constexpr std::size_t maximumField = 1 << 20;
constexpr std::size_t maximumRecord = 1 << 24;
constexpr std::size_t chunkSize = 1 << 18;

Error onLine(std::string_view code, std::int64_t line)
{
    return Error(code, {{"line", std::to_string(line)}});
}

// What libcsv calls, a record at a time.
class Records {
public:
    explicit Records(const TakeRecord &take)
        : m_take(take)
    {}

    void field(std::string_view text)
    {
        if (m_error)
            return;
        if (m_ends.empty())
            m_begun = m_line;
        if (m_ends.size() == maximumColumns)
            m_error = tooMuch(errors::tooManyColumns, maximumColumns);
        else if (text.size() > maximumField)
            m_error = tooMuch(errors::tooLongField, maximumField);
        else if (m_text.size() + text.size() > maximumRecord)
            m_error = tooMuch(errors::tooLongRecord, maximumRecord);
        else if (!isUtf8(text))
            m_error = onLine(errors::notUtf8, m_begun);
        if (m_error)
            return;
        m_text.append(text);
        m_ends.push_back(m_text.size());
        m_line += std::count(text.begin(), text.end(), '\n');
    }

    // libcsv reports CR and LF of one line end apart, and blank lines too.
    void lineEnd(int character)
    {
        const bool secondHalf = character == '\n' && m_lastEnd == '\r' && m_ends.empty();
        m_lastEnd = character;
        if (m_error || secondHalf)
            return;
        if (!m_ends.empty())
            hand();
        ++m_line;
    }

    // The line on which the field that is being read begins.
    std::int64_t line() const { return m_line; }
    // What is left of a field that grew too long before its end was seen.
    void checkOpenField(std::size_t size)
    {
        if (!m_error && size > maximumField)
            m_error = Error(errors::tooLongField,
                            {{"line", std::to_string(m_line)}, {"limit", std::to_string(maximumField)}});
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    Error tooMuch(std::string_view code, std::size_t limit) const
    {
        return Error(code, {{"line", std::to_string(m_begun)}, {"limit", std::to_string(limit)}});
    }

    void hand()
    {
        m_cells.clear();
        std::size_t from = 0;
        for (const std::size_t end : m_ends) {
            m_cells.push_back(std::string_view(m_text).substr(from, end - from));
            from = end;
        }
        // A line of one empty field, which can only have been written in quotes, has nothing on it either.
        const bool blank = m_cells.size() == 1 && m_cells.front().empty();
        if (!blank)
            if (auto taken = m_take({m_begun, m_cells}); !taken)
                m_error = taken.error();
        m_text.clear();
        m_ends.clear();
    }

    const TakeRecord &m_take;
    std::string m_text;
    std::vector<std::size_t> m_ends;
    std::vector<std::string_view> m_cells;
    std::int64_t m_line = 1;
    std::int64_t m_begun = 1;
    int m_lastEnd = 0;
    std::optional<Error> m_error;
};

void onField(void *text, std::size_t size, void *records)
{
    static_cast<Records *>(records)->field({static_cast<const char *>(text), size});
}

void onLineEnd(int character, void *records)
{
    static_cast<Records *>(records)->lineEnd(character);
}

struct Parser {
    Parser()
    {
        csv_init(&csv, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_blk_size(&csv, chunkSize / 16);
        csv_set_space_func(&csv, [](unsigned char) { return 0; }); // nothing is trimmed
    }
    ~Parser() { csv_free(&csv); }
    Parser(const Parser &) = delete;
    Parser &operator=(const Parser &) = delete;
    csv_parser csv;
};

struct Close {
    void operator()(std::FILE *file) const { std::fclose(file); }
};

std::size_t markLength(std::string_view chunk)
{
    return chunk.starts_with("\xef\xbb\xbf") ? 3 : 0;
}

// By its mark, or by every second byte of plain text being NUL.
bool looksLikeUtf16(std::string_view chunk)
{
    const bool marked = chunk.starts_with("\xff\xfe") || chunk.starts_with("\xfe\xff");
    return marked || (chunk.size() >= 2 && (chunk[0] == '\0') != (chunk[1] == '\0'));
}

std::unique_ptr<std::FILE, Close> openFile(const std::filesystem::path &path)
{
    std::unique_ptr<std::FILE, Close> file(std::fopen(path.c_str(), "rb"));
    std::error_code ignored;
    if (file && std::filesystem::is_directory(path, ignored)) {
        file.reset();
        errno = EISDIR;
    }
    return file;
}

std::optional<Error> feed(Parser &parser, Records &records, std::string_view chunk)
{
    if (const void *nul = std::memchr(chunk.data(), 0, chunk.size())) {
        const auto before = static_cast<std::size_t>(static_cast<const char *>(nul) - chunk.data());
        const auto lines = std::count(chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(before), '\n');
        return onLine(errors::nulByte, records.line() + lines);
    }
    const std::size_t parsed = csv_parse(&parser.csv, chunk.data(), chunk.size(), onField, onLineEnd, &records);
    records.checkOpenField(parser.csv.entry_pos);
    if (records.error())
        return records.error();
    if (parsed != chunk.size())
        return onLine(errors::badQuotes, records.line());
    return std::nullopt;
}

} // namespace

Result<void> readCsv(const std::filesystem::path &path, const TakeRecord &take, const ReadProgress &progress)
{
    const auto named = [&](const Error &error) { return error.with("file", path.filename().string()); };
    const auto unreadable = [&] { return named(Error(errors::unreadable, {{"reason", std::strerror(errno)}})); };
    const auto file = openFile(path);
    if (!file)
        return unreadable();
    std::error_code unknown;
    const auto size = std::filesystem::file_size(path, unknown);
    const std::int64_t total = unknown ? 0 : static_cast<std::int64_t>(size);
    Parser parser;
    Records records(take);
    std::string buffer(chunkSize, '\0');
    std::int64_t done = 0;
    for (bool first = true;; first = false) {
        std::string_view chunk(buffer.data(), std::fread(buffer.data(), 1, buffer.size(), file.get()));
        const bool last = chunk.size() < buffer.size();
        if (last && std::ferror(file.get()))
            return unreadable();
        if (first && looksLikeUtf16(chunk))
            return named(Error(errors::isUtf16));
        done += std::ssize(chunk);
        chunk.remove_prefix(first ? markLength(chunk) : 0);
        if (const auto error = feed(parser, records, chunk))
            return named(*error);
        if (progress && !progress(done, total))
            return Error(errors::cancelled);
        if (last)
            break;
    }
    if (csv_fini(&parser.csv, onField, onLineEnd, &records) != 0)
        return named(onLine(errors::badQuotes, records.line()));
    if (records.error())
        return named(*records.error());
    return {};
}

std::string_view withoutGuard(std::string_view cell)
{
    return cell.starts_with('\'') && needsGuard(cell) ? cell.substr(1) : cell;
}

} // namespace cb::exchange
