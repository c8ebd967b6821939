// SPDX-License-Identifier: GPL-3.0-or-later
// The directions between the rooms: what a source file of each room may include. Pure: the text of a file goes in,
// complaints come out; which Qt module a header belongs to is asked of the caller.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cb::nets {

// A breach: where it is, and what is wrong with it.
struct Complaint {
    std::string path;
    std::size_t line = 0;
    std::string text;
};

// The Qt module that a header without a module's name is in ("QWidget" → "QtWidgets"), or an empty text.
using QtModuleOf = std::function<std::string(std::string_view header)>;

// `path` is relative to the top of the tree; a file that is in no room has nothing to answer for.
std::vector<Complaint> wrongDirections(std::string_view path, std::string_view text, const QtModuleOf &qtModuleOf);

// Cases with a breach planted in them, and some without; says what is not found as it should be.
std::vector<std::string> checkDirections();

} // namespace cb::nets
