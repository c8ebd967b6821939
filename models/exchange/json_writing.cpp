// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_writing.h"

namespace cb::exchange {

namespace {

constexpr std::size_t pieceSize = 256 * 1024;

void appendEscape(std::string &out, char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    switch (c) {
    case '"':
    case '\\':
        out.append(1, '\\').append(1, c);
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    default:
        out.append("\\u00").append(1, digits[code >> 4U]).append(1, digits[code & 15U]);
    }
}

} // namespace

JsonWriter::JsonWriter(const TextSink &sink)
    : m_sink(&sink)
{
    m_text.reserve(pieceSize + pieceSize / 4);
}

void JsonWriter::newLine()
{
    m_text.append(1, '\n').append(m_filled.size(), ' ');
}

void JsonWriter::beginValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_filled.empty())
        return;
    if (m_filled.back())
        m_text.append(1, ',');
    m_filled.back() = true;
    newLine();
}

void JsonWriter::open(char bracket)
{
    beginValue();
    m_text.append(1, bracket);
    m_filled.push_back(false);
}

void JsonWriter::close(char bracket)
{
    const bool filled = m_filled.back();
    m_filled.pop_back();
    if (filled)
        newLine();
    m_text.append(1, bracket);
    if (m_text.size() >= pieceSize)
        flush();
}

void JsonWriter::key(std::string_view name)
{
    beginValue();
    quoted(name);
    m_text.append(": ");
    m_afterKey = true;
}

void JsonWriter::quoted(std::string_view value)
{
    m_text.append(1, '"');
    for (const char c : value) {
        if (c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20)
            appendEscape(m_text, c);
        else
            m_text.append(1, c);
    }
    m_text.append(1, '"');
}

void JsonWriter::text(std::string_view value)
{
    beginValue();
    quoted(value);
}

void JsonWriter::whole(std::int64_t value)
{
    beginValue();
    m_text.append(std::to_string(value));
}

void JsonWriter::flag(bool value)
{
    beginValue();
    m_text.append(value ? "true" : "false");
}

void JsonWriter::flush()
{
    m_refused = m_refused || !(*m_sink)(m_text);
    m_text.clear();
}

bool JsonWriter::finish()
{
    m_text.append(1, '\n');
    flush();
    return !m_refused;
}

} // namespace cb::exchange
