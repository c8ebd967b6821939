// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/errors.h"
#include "exchange/json_errors.h"

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
constexpr std::size_t chunkSize = 1 << 18;

// Whether the text is UTF-8 without overlong forms and surrogates.
bool isUtf8(std::string_view text)
{
    const auto *p = reinterpret_cast<const unsigned char *>(text.data());
    const auto *const end = p + text.size();
    while (p != end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int more = *p >= 0xc2 && *p <= 0xdf ? 1 : (*p & 0xf0) == 0xe0 ? 2 : *p >= 0xf0 && *p <= 0xf4 ? 3 : 0;
        if (more == 0 || end - p <= more)
            return false;
        for (int i = 1; i <= more; ++i)
            if ((p[i] & 0xc0) != 0x80)
                return false;
        const bool overlong = (p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xf0 && p[1] < 0x90);
        const bool outside = (p[0] == 0xed && p[1] > 0x9f) || (p[0] == 0xf4 && p[1] > 0x8f);
        if (overlong || outside)
            return false;
        p += more + 1;
    }
    return true;
}

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
            m_error = onLine(errors::tooManyColumns, m_begun).with("limit", std::to_string(maximumColumns));
        else if (text.size() > maximumField)
            m_error = onLine(errors::tooLongField, m_begun).with("limit", std::to_string(maximumField));
        else if (!isUtf8(text))
            m_error = onLine(errors::notUtf8, m_begun);
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

    std::int64_t line() const { return m_line; }
    // The line on which the record that is being read begins.
    std::int64_t begun() const { return m_ends.empty() ? m_line : m_begun; }
    const std::optional<Error> &error() const { return m_error; }

private:
    void hand()
    {
        m_cells.clear();
        std::size_t from = 0;
        for (const std::size_t end : m_ends) {
            m_cells.push_back(std::string_view(m_text).substr(from, end - from));
            from = end;
        }
        // A line of blanks without a comma is one empty field to libcsv, and nothing to people.
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
    Parser() { csv_init(&csv, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL); }
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

bool looksLikeUtf16(std::string_view chunk)
{
    return chunk.starts_with("\xff\xfe") || chunk.starts_with("\xfe\xff");
}

std::optional<Error> feed(Parser &parser, Records &records, std::string_view chunk)
{
    if (const void *nul = std::memchr(chunk.data(), 0, chunk.size())) {
        const auto before = static_cast<std::size_t>(static_cast<const char *>(nul) - chunk.data());
        const auto lines = std::count(chunk.begin(), chunk.begin() + static_cast<std::ptrdiff_t>(before), '\n');
        return onLine(errors::nulByte, records.line() + lines);
    }
    const std::size_t parsed = csv_parse(&parser.csv, chunk.data(), chunk.size(), onField, onLineEnd, &records);
    if (records.error())
        return records.error();
    if (parsed != chunk.size())
        return onLine(errors::badQuotes, records.begun());
    return std::nullopt;
}

} // namespace

Result<void> readCsv(const std::filesystem::path &path, const TakeRecord &take, const ReadProgress &progress)
{
    const auto named = [&](const Error &error) { return error.with("file", path.filename().string()); };
    const std::unique_ptr<std::FILE, Close> file(std::filesystem::is_directory(path) ? nullptr
                                                                                     : std::fopen(path.c_str(), "rb"));
    if (!file)
        return named(Error(errors::unreadable, {{"reason", std::strerror(errno != 0 ? errno : EISDIR)}}));
    std::error_code ignored;
    const auto total = static_cast<std::int64_t>(std::filesystem::file_size(path, ignored));
    Parser parser;
    Records records(take);
    const auto keepBlanks = [](unsigned char) { return 0; };
    csv_set_space_func(&parser.csv, keepBlanks);
    std::string buffer(chunkSize, '\0');
    std::int64_t done = 0;
    for (bool first = true;; first = false) {
        const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file.get());
        std::string_view chunk(buffer.data(), size);
        if (first && looksLikeUtf16(chunk))
            return named(Error(errors::isUtf16));
        chunk.remove_prefix(first ? markLength(chunk) : 0);
        if (const auto error = feed(parser, records, chunk))
            return named(*error);
        done += static_cast<std::int64_t>(size);
        if (progress && !progress(done, total))
            return Error(errors::cancelled);
        if (size < buffer.size())
            break;
    }
    if (std::ferror(file.get()))
        return named(Error(errors::unreadable, {{"reason", std::strerror(errno)}}));
    if (csv_fini(&parser.csv, onField, onLineEnd, &records) != 0)
        return named(onLine(errors::badQuotes, records.begun()));
    if (records.error())
        return named(*records.error());
    return {};
}

std::string_view withoutGuard(std::string_view cell)
{
    const bool guarded = cell.size() > 1 && cell[0] == '\'' &&
                         (std::string_view("=+-@\t\r\n").find(cell[1]) != std::string_view::npos ||
                          cell.substr(1).starts_with("\xef\xbc\x9d") || cell.substr(1).starts_with("\xef\xbc\x8b") ||
                          cell.substr(1).starts_with("\xef\xbc\x8d") || cell.substr(1).starts_with("\xef\xbc\xa0"));
    return guarded ? cell.substr(1) : cell;
}

} // namespace cb::exchange
