// SPDX-License-Identifier: MIT
#include "engine/result.h"

#include <algorithm>

namespace cb {

std::string_view Error::fact(std::string_view name) const
{
    const auto found = std::find_if(m_facts.begin(), m_facts.end(), [&](const Fact &f) { return f.name == name; });
    return found == m_facts.end() ? std::string_view{} : std::string_view{found->value};
}

Error Error::with(std::string_view name, std::string value) const
{
    Error copy = *this;
    const auto stated =
        std::any_of(copy.m_facts.begin(), copy.m_facts.end(), [&](const Fact &f) { return f.name == name; });
    if (!stated)
        copy.m_facts.push_back({name, std::move(value)});
    return copy;
}

} // namespace cb
