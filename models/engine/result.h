// SPDX-License-Identifier: MIT
// Errors as values. A Result holds either a value or an Error: a code (one constant per kind of mistake, declared in
// the errors.h of the room that makes it) and facts (named texts, such as the field and the limit). Words for people
// are made elsewhere, from code and facts alone, so that every program says the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace cb {

struct Fact {
    std::string_view name; // a literal: "field", "value", "limit", "line", …
    std::string value;
    friend bool operator==(const Fact &, const Fact &) = default;
};

class [[nodiscard]] Error {
public:
    // `code` must be a literal: it is kept by reference.
    explicit Error(std::string_view code, std::vector<Fact> facts = {})
        : m_code(code)
        , m_facts(std::move(facts))
    {}
    std::string_view code() const { return m_code; }
    const std::vector<Fact> &facts() const { return m_facts; }
    // The fact's value, or an empty text where it is not stated.
    std::string_view fact(std::string_view name) const;
    // The same error with one more fact; a fact that is already stated stays as it is.
    Error with(std::string_view name, std::string value) const;
    friend bool operator==(const Error &, const Error &) = default;

private:
    std::string_view m_code;
    std::vector<Fact> m_facts;
};

template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}
    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    // Asking the wrong side is a mistake of ours and ends the program (std::bad_variant_access).
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}
    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace cb
