// SPDX-License-Identifier: GPL-3.0-or-later
// Habits of CONTRIBUTING.md that a look at the text can hold: licences are stated, no file knows the machine it was
// written on, and widgets are drawn by the style alone.
#pragma once

#include "directions.h"

namespace cb::nets {

// `path` is relative to the top of the tree.
std::vector<Complaint> badHabits(std::string_view path, std::string_view text);

// Cases with a bad habit planted in them, and some without; says what is not found as it should be.
std::vector<std::string> checkHabits();

} // namespace cb::nets
