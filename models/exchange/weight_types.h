// SPDX-License-Identifier: GPL-3.0-or-later
// In which number types a model's weights are kept, and how much of it in each.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace cb::exchange {

class WeightTypes {
public:
    void add(const std::string &type, std::uint64_t elements);
    // Those that there are, the one with the most weights first: "Q4_K, F32". At most eight of them.
    std::string words() const;

private:
    std::map<std::string, std::uint64_t> m_elements;
};

// GGUF's name of a tensor's type, as ggml numbers them; "type 99" for one that is not known.
std::string ggmlType(std::uint32_t number);

} // namespace cb::exchange
