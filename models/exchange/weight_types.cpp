// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/weight_types.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <vector>

namespace cb::exchange {

namespace {

constexpr std::size_t mostTypes = 64; // of a hostile file; formats have some thirty
constexpr std::size_t mostNamed = 8;
constexpr std::size_t longestName = 20;

// Numbers that were given up have no name.
constexpr const char *ggmlTypes[] = {
    "F32",  "F16",  "Q4_0", "Q4_1", "",        "",       "Q5_0",    "Q5_1",  "Q8_0",   "Q8_1",  "Q2_K",  "Q3_K",
    "Q4_K", "Q5_K", "Q6_K", "Q8_K", "IQ2_XXS", "IQ2_XS", "IQ3_XXS", "IQ1_S", "IQ4_NL", "IQ3_S", "IQ2_S", "IQ4_XS",
    "I8",   "I16",  "I32",  "I64",  "F64",     "IQ1_M",  "BF16",    "",      "",       "",      "TQ1_0", "TQ2_0",
};

} // namespace

void WeightTypes::add(const std::string &type, std::uint64_t elements)
{
    if (type.empty() || type.size() > longestName)
        return;
    if (m_elements.size() == mostTypes && !m_elements.contains(type))
        return;
    std::uint64_t &sum = m_elements[type];
    sum += std::min(elements, std::numeric_limits<std::uint64_t>::max() - sum);
}

std::string WeightTypes::words() const
{
    std::vector<std::pair<std::string, std::uint64_t>> types(m_elements.begin(), m_elements.end());
    std::stable_sort(types.begin(), types.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    std::string words;
    for (std::size_t i = 0; i < std::min(types.size(), mostNamed); ++i)
        words.append(i == 0 ? "" : ", ").append(types[i].first);
    return words;
}

std::string ggmlType(std::uint32_t number)
{
    const bool named = number < std::size(ggmlTypes) && *ggmlTypes[number] != '\0';
    return named ? ggmlTypes[number] : "type " + std::to_string(number);
}

} // namespace cb::exchange
