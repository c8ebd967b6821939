// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_reading.h"

#include "exchange/json_errors.h"

namespace cb::exchange {

namespace {

constexpr std::size_t blockSize = 256 * 1024;
constexpr std::size_t noneYet = static_cast<std::size_t>(-1);

// The message without the name of the exception and the place, which we state ourselves.
std::string reasonOf(const nlohmann::json::exception &error)
{
    const std::string text = error.what();
    const auto place = text.find("column ");
    const auto colon = place == std::string::npos ? text.find("] ") : text.find(": ", place);
    return colon == std::string::npos ? text : text.substr(colon + 2);
}

std::string escaped(const std::string &key)
{
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

} // namespace

JsonSource::JsonSource(std::istream &stream, const portfolio::Progress &progress)
    : m_stream(&stream)
    , m_progress(&progress)
    , m_block(blockSize)
{
    stream.clear();
    stream.seekg(0, std::ios::end);
    m_total = static_cast<std::int64_t>(stream.tellg());
    stream.seekg(0);
    refill();
}

void JsonSource::refill()
{
    m_at = m_end = nullptr;
    if (*m_progress && !(*m_progress)(m_done, m_total)) {
        m_cancelled = true;
        return;
    }
    m_stream->read(m_block.data(), static_cast<std::streamsize>(m_block.size()));
    const auto count = m_stream->gcount();
    m_done += count;
    m_at = m_block.data();
    m_end = m_at + count;
}

Result<void> JsonReader::read(std::istream &stream, const portfolio::Progress &progress)
{
    JsonSource source(stream, progress);
    m_source = &source;
    m_path.clear();
    m_error.reset();
    const bool whole = nlohmann::json::sax_parse(JsonSource::Iterator{&source}, JsonSource::Iterator{},
                                                 static_cast<nlohmann::json_sax<nlohmann::json> *>(this));
    m_source = nullptr;
    if (source.cancelled())
        return Error(errors::cancelled);
    if (!whole)
        return m_error.value_or(Error(errors::notJson));
    return {};
}

std::string JsonReader::pointerTo(std::size_t steps) const
{
    std::string text;
    for (std::size_t i = 0; i < steps; ++i) {
        const Step &step = m_path[i];
        if (step.array ? step.index == noneYet : step.key.empty())
            break;
        text.append("/").append(step.array ? std::to_string(step.index) : escaped(step.key));
    }
    return text;
}

std::string JsonReader::pointer() const
{
    return pointerTo(m_path.size());
}
std::string JsonReader::containerPointer() const
{
    return pointerTo(m_path.empty() ? 0 : m_path.size() - 1);
}

bool JsonReader::fail(Error error)
{
    m_error = error.with("pointer", pointer()).with("line", std::to_string(line()));
    return false;
}

bool JsonReader::failWrongType(std::string_view expected)
{
    const std::string field = m_path.empty() || m_path.back().array ? std::string() : m_path.back().key;
    return fail(Error(errors::wrongType, {{"field", field}, {"expected", std::string(expected)}}));
}

void JsonReader::beginValue()
{
    if (!m_path.empty() && m_path.back().array)
        ++m_path.back().index; // from noneYet to 0
}

bool JsonReader::open(bool array)
{
    beginValue();
    if (m_path.size() == maximumDepth)
        return fail(Error(errors::notJson, {{"reason", "nested too deeply"}}));
    const bool well = array ? onArray() : onObject();
    m_path.push_back({array, noneYet, {}});
    return well;
}

bool JsonReader::scalarValue(JsonType type, const std::string &text)
{
    beginValue();
    return onScalar(type, text);
}

bool JsonReader::null()
{
    return scalarValue(JsonType::Null, {});
}
bool JsonReader::boolean(bool value)
{
    return scalarValue(JsonType::Flag, value ? "true" : "false");
}
bool JsonReader::number_integer(std::int64_t value)
{
    return scalarValue(JsonType::Whole, std::to_string(value));
}
bool JsonReader::number_unsigned(std::uint64_t value)
{
    return scalarValue(JsonType::Whole, std::to_string(value));
}
bool JsonReader::number_float(double, const std::string &text)
{
    return scalarValue(JsonType::Number, text);
}
bool JsonReader::string(std::string &value)
{
    return scalarValue(JsonType::Text, value);
}
bool JsonReader::binary(nlohmann::json::binary_t &)
{
    return false; // JSON text has none
}
bool JsonReader::start_object(std::size_t)
{
    return open(false);
}
bool JsonReader::start_array(std::size_t)
{
    return open(true);
}
bool JsonReader::end_object()
{
    m_path.back().key.clear();
    const bool well = onObjectEnd();
    m_path.pop_back();
    return well;
}
bool JsonReader::end_array()
{
    const bool well = onArrayEnd();
    m_path.pop_back();
    return well;
}
bool JsonReader::key(std::string &value)
{
    m_path.back().key = value;
    return onKey(value);
}

bool JsonReader::parse_error(std::size_t, const std::string &, const nlohmann::json::exception &error)
{
    return fail(Error(errors::notJson, {{"reason", reasonOf(error)}}));
}

} // namespace cb::exchange
