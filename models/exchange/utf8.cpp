// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8.h"

namespace cb::exchange {

bool isUtf8(std::string_view text)
{
    const auto *p = reinterpret_cast<const unsigned char *>(text.data());
    const auto *const end = p + text.size();
    while (p != end) {
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int more = *p >= 0xc2 && *p <= 0xdf ? 1 : (*p & 0xf0) == 0xe0 ? 2 : *p >= 0xf0 && *p <= 0xf4 ? 3 : 0;
        if (more == 0 || end - p <= more)
            return false;
        for (int i = 1; i <= more; ++i)
            if ((p[i] & 0xc0) != 0x80)
                return false;
        const bool overlong = (p[0] == 0xe0 && p[1] < 0xa0) || (p[0] == 0xf0 && p[1] < 0x90);
        const bool outside = (p[0] == 0xed && p[1] > 0x9f) || (p[0] == 0xf4 && p[1] > 0x8f);
        if (overlong || outside)
            return false;
        p += more + 1;
    }
    return true;
}

} // namespace cb::exchange
