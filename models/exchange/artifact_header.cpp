// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/artifact_header.h"

#include "exchange/errors.h"
#include "exchange/weight_types.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>

namespace cb::exchange {

namespace {

constexpr std::uint64_t longestJson = 100'000'000; // by the format's own rule
constexpr std::uint64_t longestText = 65'535;
constexpr std::uint64_t mostEntries = 1'000'000;
constexpr std::uint64_t mostDimensions = 16;

// Thrown by the readers below and caught in readArtifactHeader(), so that each step need not be asked whether it could
// be made.
struct Broken {
    const char *reason;
};

// Reads little-endian values and never past the end.
class Input {
public:
    explicit Input(const std::filesystem::path &path)
        : m_stream(path, std::ios::binary)
    {
        std::error_code unknown;
        m_size = std::filesystem::file_size(path, unknown);
        m_good = m_stream.good() && !unknown;
    }
    bool good() const { return m_good; }
    std::uint64_t left() const { return m_size - m_at; }
    void rewind()
    {
        m_stream.clear();
        m_stream.seekg(0);
        m_at = 0;
    }
    template <class T>
    T number()
    {
        T value{};
        bytes(&value, sizeof value);
        return value;
    }
    std::string text(std::uint64_t length, std::uint64_t limit)
    {
        if (length > limit)
            throw Broken{"a text is too long"};
        if (length > left())
            throw Broken{"the file ends within a text"};
        std::string value(length, '\0');
        bytes(value.data(), length);
        return value;
    }
    void skip(std::uint64_t length)
    {
        if (length > left())
            throw Broken{"the file ends before the header does"};
        m_at += length;
        m_stream.seekg(static_cast<std::streamoff>(m_at));
    }

private:
    void bytes(void *to, std::uint64_t count)
    {
        if (count > left() || !m_stream.read(static_cast<char *>(to), static_cast<std::streamsize>(count)))
            throw Broken{"the file ends before the header does"};
        m_at += count;
    }
    std::ifstream m_stream;
    std::uint64_t m_size = 0;
    std::uint64_t m_at = 0;
    bool m_good = false;
};

std::uint64_t times(std::uint64_t a, std::uint64_t b)
{
    if (b != 0 && a > std::numeric_limits<std::uint64_t>::max() / b)
        throw Broken{"a tensor has too many elements"};
    return a * b;
}

std::uint64_t plus(std::uint64_t a, std::uint64_t b)
{
    if (a > std::numeric_limits<std::uint64_t>::max() - b)
        throw Broken{"there are too many elements"};
    return a + b;
}

// The header of a safetensors file as it is parsed: {"tensor": {"shape": […], …}, "__metadata__": {"key": "text"}}.
class Tensors : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Tensors(ArtifactHeader &header)
        : m_header(header)
    {
        header.parameters = 0;
        header.tensors = 0;
    }
    bool null() override { return m_depth > 0; }
    bool boolean(bool) override { return m_depth > 0; }
    bool number_integer(number_integer_t) override { return !m_inShape; } // below 0
    bool number_unsigned(number_unsigned_t value) override
    {
        if (m_inShape)
            m_elements = times(m_elements, value);
        return m_depth > 0;
    }
    bool number_float(number_float_t, const string_t &) override { return !m_inShape; }
    bool string(string_t &text) override
    {
        if (m_tensor == "__metadata__" && m_depth == 2 && m_header.facts.size() < 200 && text.size() <= longestText)
            m_header.facts.emplace_back(m_key, text);
        if (m_depth == 2 && m_key == "dtype")
            m_type = text;
        return m_depth > 0;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return ++m_depth <= 8; }
    bool key(string_t &name) override
    {
        if (m_depth == 1) {
            m_tensor = name;
            m_type.clear();
            m_elements = 1;
            m_shaped = false;
        }
        m_key = name;
        return true;
    }
    bool end_object() override
    {
        if (--m_depth == 1 && m_tensor != "__metadata__") {
            if (!m_shaped)
                return false;
            m_header.parameters = plus(*m_header.parameters, m_elements);
            ++*m_header.tensors;
            m_types.add(m_type, m_elements);
        }
        return true;
    }
    bool start_array(std::size_t) override
    {
        m_inShape = m_depth == 2 && m_key == "shape";
        m_shaped = m_shaped || m_inShape;
        ++m_depth;
        return m_depth > 1;
    }
    bool end_array() override
    {
        m_inShape = false;
        --m_depth;
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override { return false; }
    std::string types() const { return m_types.words(); }

private:
    ArtifactHeader &m_header;
    WeightTypes m_types;
    std::string m_tensor;
    std::string m_type;
    std::string m_key;
    std::uint64_t m_elements = 1;
    int m_depth = 0;
    bool m_inShape = false;
    bool m_shaped = false;
};

std::optional<ArtifactHeader> safetensors(Input &input)
{
    if (input.left() < 9)
        return std::nullopt;
    const auto length = input.number<std::uint64_t>();
    if (length < 2 || length > longestJson || length > input.left())
        return std::nullopt;
    const std::string json = input.text(length, longestJson);
    if (json.front() != '{')
        return std::nullopt;
    ArtifactHeader header;
    header.format = "safetensors";
    Tensors tensors(header);
    if (!nlohmann::json::sax_parse(json, &tensors))
        throw Broken{"the header is no list of tensors in JSON"};
    header.types = tensors.types();
    return header;
}

// Sizes of GGUF's values by their type; 0 for those that say their length.
constexpr std::uint64_t valueSizes[] = {1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8};
constexpr std::uint32_t textType = 8;
constexpr std::uint32_t arrayType = 9;

std::uint64_t sizeOf(std::uint32_t type)
{
    if (type >= std::size(valueSizes))
        throw Broken{"a value is of an unknown type"};
    return valueSizes[type];
}

// A value as text where it is short and worth it; skipped otherwise.
std::string ggufValue(Input &input, std::uint32_t type)
{
    if (type == textType) {
        const auto length = input.number<std::uint64_t>();
        if (length <= longestText)
            return input.text(length, longestText);
        input.skip(length);
        return {};
    }
    if (type == arrayType) {
        const auto element = input.number<std::uint32_t>();
        const auto count = input.number<std::uint64_t>();
        if (element == arrayType)
            throw Broken{"a list holds lists"};
        if (element != textType)
            input.skip(times(sizeOf(element), count));
        else if (count > mostEntries)
            throw Broken{"a list is too long"};
        else
            for (std::uint64_t i = 0; i < count; ++i)
                input.skip(input.number<std::uint64_t>());
        return {};
    }
    switch (type) {
    case 4:
        return std::to_string(input.number<std::uint32_t>());
    case 5:
        return std::to_string(input.number<std::int32_t>());
    case 10:
        return std::to_string(input.number<std::uint64_t>());
    case 11:
        return std::to_string(input.number<std::int64_t>());
    default:
        input.skip(sizeOf(type));
        return {};
    }
}

std::uint64_t ggufElements(Input &input, WeightTypes &types)
{
    input.skip(input.number<std::uint64_t>()); // the name
    const auto dimensions = input.number<std::uint32_t>();
    if (dimensions > mostDimensions)
        throw Broken{"a tensor has too many dimensions"};
    std::uint64_t elements = 1;
    for (std::uint32_t i = 0; i < dimensions; ++i)
        elements = times(elements, input.number<std::uint64_t>());
    types.add(ggmlType(input.number<std::uint32_t>()), elements);
    input.skip(8); // the place
    return elements;
}

std::optional<ArtifactHeader> gguf(Input &input)
{
    if (input.left() < 24 || input.text(4, 4) != "GGUF")
        return std::nullopt;
    const auto version = input.number<std::uint32_t>();
    if (version != 2 && version != 3)
        throw Broken{"this version of GGUF is not known"};
    ArtifactHeader header;
    header.format = "GGUF " + std::to_string(version);
    header.tensors = input.number<std::uint64_t>();
    const auto entries = input.number<std::uint64_t>();
    if (*header.tensors > mostEntries || entries > mostEntries)
        throw Broken{"there are too many entries"};
    for (std::uint64_t i = 0; i < entries; ++i) {
        const std::string key = input.text(input.number<std::uint64_t>(), longestText);
        std::string value = ggufValue(input, input.number<std::uint32_t>());
        if (key == "general.architecture")
            header.architecture = value;
        else if (key == "general.name")
            header.name = value;
        else if (key == "general.license")
            header.licence = value;
        else if (!value.empty() && value.size() <= 500 && !key.starts_with("tokenizer.") && header.facts.size() < 200)
            header.facts.emplace_back(key, std::move(value));
    }
    WeightTypes types;
    std::uint64_t parameters = 0;
    for (std::uint64_t i = 0; i < *header.tensors; ++i)
        parameters = plus(parameters, ggufElements(input, types));
    header.parameters = parameters;
    header.types = types.words();
    return header;
}

std::uint64_t varint(Input &input)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const auto byte = input.number<std::uint8_t>();
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if ((byte & 0x80U) == 0)
            return value;
    }
    throw Broken{"a number is too long"};
}

// One of ModelProto's metadata_props: key = 1, value = 2, both texts.
void onnxProperty(const std::string &bytes, ArtifactHeader &header)
{
    std::string key;
    std::string value;
    for (std::size_t at = 0; at + 2 <= bytes.size();) {
        const auto tag = static_cast<unsigned char>(bytes[at]);
        const auto length = static_cast<unsigned char>(bytes[at + 1]);
        if (length >= 0x80 || at + 2 + length > bytes.size())
            return; // longer texts are not kept
        (tag == 0x0a ? key : value) = bytes.substr(at + 2, length);
        at += 2U + length;
    }
    if (!key.empty())
        header.facts.emplace_back(key, value);
}

// ModelProto: only texts and numbers beside the graph, which is passed over.
std::optional<ArtifactHeader> onnx(Input &input)
{
    constexpr std::uint64_t graph = 7;
    ArtifactHeader header;
    header.format = "ONNX";
    bool graphSeen = false;
    bool versionSeen = false;
    while (input.left() > 0) {
        const std::uint64_t tag = varint(input);
        const std::uint64_t field = tag >> 3U;
        const std::uint64_t wire = tag & 7U;
        if (field == 0 || field > 30 || (wire != 0 && wire != 2))
            throw Broken{"the model is no ONNX protobuf"};
        if (wire == 0) {
            const std::uint64_t number = varint(input);
            if (field == 1) {
                versionSeen = true;
                header.facts.emplace_back("ir_version", std::to_string(number));
            }
            continue;
        }
        const std::uint64_t length = varint(input);
        if (field == graph || length > longestText) {
            graphSeen = graphSeen || field == graph;
            input.skip(length);
            continue;
        }
        const std::string bytes = input.text(length, longestText);
        if (field == 2)
            header.facts.emplace_back("producer", bytes);
        else if (field == 14)
            onnxProperty(bytes, header);
    }
    if (!graphSeen || !versionSeen)
        throw Broken{"the model is no ONNX protobuf"};
    return header;
}

} // namespace

Result<ArtifactHeader> readArtifactHeader(const std::filesystem::path &path)
{
    const auto file = [&](const Error &error) { return error.with("file", path.filename().string()); };
    Input input(path);
    if (!input.good())
        return file(Error(errors::unreadable, {{"reason", std::strerror(errno)}}));
    const bool namedOnnx = path.extension() == ".onnx";
    try {
        if (auto header = gguf(input))
            return *header;
        input.rewind();
        if (auto header = safetensors(input))
            return *header;
        input.rewind();
        if (auto header = namedOnnx ? onnx(input) : std::nullopt)
            return *header;
    } catch (const Broken &broken) {
        return file(Error(errors::brokenArtifact, {{"reason", broken.reason}}));
    }
    return file(Error(errors::unknownArtifact));
}

} // namespace cb::exchange
