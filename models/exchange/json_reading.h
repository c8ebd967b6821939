// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON document of any size as a stream of values, in little memory, and always knows where it is: the JSON
// pointer and the line. What the document means is said by a class derived from JsonReader. Belongs to one thread.
#pragma once

#include "engine/result.h"
#include "portfolio/portfolio.h"

#include <nlohmann/json.hpp>

#include <istream>
#include <string>
#include <vector>

namespace cb::exchange {

enum class JsonType { Text, Whole, Number, Flag, Null, Object, Array };

// The characters of a stream, block by block, counting lines.
class JsonSource {
public:
    JsonSource(std::istream &stream, const portfolio::Progress &progress);
    bool atEnd() const { return m_at == m_end; }
    char current() const { return *m_at; }
    void advance()
    {
        m_line += *m_at == '\n' ? 1 : 0;
        if (++m_at == m_end)
            refill();
    }
    std::int64_t line() const { return m_line; }
    bool cancelled() const { return m_cancelled; }
    bool failed() const { return m_stream->bad(); }

    // What nlohmann's parser reads from.
    struct Iterator {
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char *;
        using reference = char;
        JsonSource *source = nullptr;
        char operator*() const { return source->current(); }
        Iterator &operator++()
        {
            source->advance();
            return *this;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.ended() == b.ended(); }
        friend bool operator!=(const Iterator &a, const Iterator &b) { return !(a == b); }
        bool ended() const { return !source || source->atEnd(); }
    };

private:
    void refill();

    std::istream *m_stream;
    const portfolio::Progress *m_progress;
    std::vector<char> m_block;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::int64_t m_line = 1;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
    bool m_cancelled = false;
};

class JsonReader : private nlohmann::json_sax<nlohmann::json> {
public:
    // Reads the whole document. Errors: cancelled, notJson, ioFailed, and what the derived class makes of it.
    Result<void> read(std::istream &stream, const portfolio::Progress &progress);

protected:
    // Each says whether all is well; if not, fail() has said why. `text` is the value as it is written, without quotes.
    // An element of an array, or the value of the last key, is announced by one of them.
    virtual bool onObject() = 0;
    virtual bool onObjectEnd() = 0;
    virtual bool onArray() = 0;
    virtual bool onArrayEnd() = 0;
    virtual bool onKey(const std::string &key) = 0;
    virtual bool onScalar(JsonType type, const std::string &text) = 0;

    // How many objects and arrays we are in.
    std::size_t depth() const { return m_path.size(); }
    // The key, from the outside, under which we are; empty in arrays.
    const std::string &keyAt(std::size_t depth) const { return m_path[depth].key; }
    // The place in the innermost array but `above`.
    std::size_t indexAt(std::size_t depth) const { return m_path[depth].index; }
    std::string pointer() const;
    // The pointer of the container that we are in.
    std::string containerPointer() const;
    std::int64_t line() const { return m_source->line(); }
    // Notes the error, with pointer and line unless it has them; returns false.
    bool fail(Error error);
    bool failWrongType(std::string_view expected);

private:
    struct Step {
        bool array;
        std::size_t index; // of the current element, counted from 1 while none has begun
        std::string key;
    };
    static constexpr std::size_t maximumDepth = 16;

    std::string pointerTo(std::size_t steps) const;
    bool open(bool array);
    bool scalarValue(JsonType type, const std::string &text);
    void beginValue();

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(std::int64_t value) override;
    bool number_unsigned(std::uint64_t value) override;
    bool number_float(double value, const std::string &text) override;
    bool string(std::string &value) override;
    bool binary(nlohmann::json::binary_t &value) override;
    bool start_object(std::size_t elements) override;
    bool key(std::string &value) override;
    bool end_object() override;
    bool start_array(std::size_t elements) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string &token, const nlohmann::json::exception &error) override;

    JsonSource *m_source = nullptr;
    std::vector<Step> m_path;
    std::optional<Error> m_error;
};

} // namespace cb::exchange
