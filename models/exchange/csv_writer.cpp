// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "engine/quantities.h"

#include <charconv>
#include <utility>

namespace cb::exchange {

namespace {

constexpr std::size_t pieceSize = 1 << 20;

// A number stays a number, below zero too.
bool isNumber(std::string_view cell)
{
    return cell.find_first_not_of("0123456789.", cell.front() == '-' ? 1 : 0) == std::string_view::npos;
}

bool needsGuard(std::string_view cell)
{
    if (cell.empty() || isNumber(cell))
        return false;
    if (std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos)
        return true;
    const std::string_view first = cell.substr(0, 3); // the full-width forms of = + - @
    return first == "\xef\xbc\x9d" || first == "\xef\xbc\x8b" || first == "\xef\xbc\x8d" || first == "\xef\xbc\xa0";
}

bool needsQuotes(std::string_view cell)
{
    for (const char c : cell)
        if (c == ',' || c == '"' || c == '\n' || c == '\r')
            return true;
    // A row of one empty cell would read as no row at all.
    return false;
}

} // namespace

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
