// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace cb::exchange {

// Whether the text is UTF-8 without overlong forms and surrogates.
bool isUtf8(std::string_view text);

} // namespace cb::exchange
