// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/portfolio.h"

#include <algorithm>

namespace cb::portfolio {

Edit &Edit::put(Record record) &
{
    changes.push_back({Change::What::Put, std::move(record)});
    return *this;
}

Edit &Edit::remove(Record record) &
{
    changes.push_back({Change::What::Remove, std::move(record)});
    return *this;
}

bool Notice::touches(Kind kind) const
{
    return all || std::any_of(records.begin(), records.end(), [&](const auto &r) { return r.first == kind; });
}

} // namespace cb::portfolio
