// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence for each error code, with the names of facts in braces. Translated under the context cb::exchange::Text.
#pragma once

#include <string_view>

namespace cb::exchange {

// English words, or null for a code that has none.
const char *wordsOf(std::string_view code);

} // namespace cb::exchange
