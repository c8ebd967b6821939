// SPDX-License-Identifier: GPL-3.0-or-later
// YAML as a tree of texts, built from the parser's events so that aliases can be refused and sizes bounded before
// anything grows.
#pragma once

#include "engine/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace cb::exchange {

struct Yaml {
    enum class Kind { Nothing, Scalar, List, Map };
    Kind kind = Kind::Nothing;
    std::string scalar;
    std::vector<Yaml> items;
    std::vector<std::string> keys; // of a map; those that are no scalars are left out
    std::vector<Yaml> values;      // by key

    // The value of a key of a map; nothing where there is none.
    const Yaml &operator[](std::string_view key) const;
    // A scalar as a list of one, a list's scalars, else nothing.
    std::vector<std::string> texts() const;
    // The first of texts(), or an empty text.
    std::string text() const;
    // A list's items; anything else as a list of itself; nothing as none.
    std::vector<const Yaml *> list() const;
};

// The first document. `firstLine` is the line of the file on which it begins, for messages. Errors: badYaml, yamlAlias,
// tooMuchYaml.
Result<Yaml> parseYaml(std::string_view text, int firstLine);

} // namespace cb::exchange
