// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "engine/quantities.h"

#include <charconv>
#include <utility>

namespace cb::exchange {

namespace {

constexpr std::size_t pieceSize = 1 << 20;

bool needsQuotes(std::string_view cell)
{
    for (const char c : cell)
        if (c == ',' || c == '"' || c == '\n' || c == '\r')
            return true;
    return false;
}

} // namespace

bool needsGuard(std::string_view cell)
{
    const std::size_t begin = cell.find_first_not_of('\'');
    if (begin == std::string_view::npos)
        return false;
    // A number stays a number, below zero too.
    const std::size_t digits = begin + (cell[begin] == '-' ? 1 : 0);
    if (cell.find_first_not_of("0123456789.", digits) == std::string_view::npos)
        return false;
    constexpr std::string_view plain("=+-@\t\r\n\0", 8);
    if (plain.find(cell[begin]) != std::string_view::npos)
        return true;
    const std::string_view wide = cell.substr(begin, 3); // full-width = + - @
    return wide == "\xef\xbc\x9d" || wide == "\xef\xbc\x8b" || wide == "\xef\xbc\x8d" || wide == "\xef\xbc\xa0";
}

CsvWriter::CsvWriter(TextSink sink)
    : m_sink(std::move(sink))
{
    m_buffer.reserve(pieceSize + 4096);
}

void CsvWriter::separate()
{
    if (std::exchange(m_inRow, true))
        m_buffer.push_back(',');
}

void CsvWriter::plain(std::string_view cell)
{
    separate();
    m_buffer.append(cell);
}

void CsvWriter::text(std::string_view cell)
{
    separate();
    const bool quoted = needsQuotes(cell);
    if (quoted)
        m_buffer.push_back('"');
    if (needsGuard(cell))
        m_buffer.push_back('\'');
    if (!quoted) {
        m_buffer.append(cell);
        return;
    }
    for (const char c : cell) {
        if (c == '"')
            m_buffer.push_back('"');
        m_buffer.push_back(c);
    }
    m_buffer.push_back('"');
}

void CsvWriter::amount(std::int64_t units)
{
    char digits[32];
    plain({digits, static_cast<std::size_t>(engine::printScaled(digits, units, 6, 6) - digits)});
}

void CsvWriter::whole(std::int64_t number)
{
    char digits[24];
    plain({digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, number).ptr - digits)});
}

void CsvWriter::endRow()
{
    m_buffer.push_back('\n');
    m_inRow = false;
    if (m_buffer.size() >= pieceSize)
        flush();
}

void CsvWriter::flush()
{
    m_refused = m_refused || (!m_buffer.empty() && !m_sink(m_buffer));
    m_buffer.clear();
}

bool CsvWriter::finish()
{
    flush();
    return !m_refused;
}

} // namespace cb::exchange
