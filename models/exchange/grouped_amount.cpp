// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/grouped_amount.h"

#include "engine/errors.h"

namespace cb::exchange {

namespace {

constexpr const char *example = "1234.567891";

// The digits without the commas, or nothing where those do not part thousands.
std::optional<std::string> ungrouped(std::string_view text)
{
    const std::string_view whole = text.substr(0, text.find('.'));
    std::string plain;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        const bool partsThousands = i > 0 && (whole.size() - i) % 4 == 0;
        if (whole[i] == ',' && !partsThousands)
            return std::nullopt;
        if (whole[i] != ',')
            plain += whole[i];
    }
    const std::size_t commas = whole.size() - plain.size();
    if (plain.empty() || (commas > 0 && commas != (plain.size() - 1) / 3))
        return std::nullopt;
    return plain.append(text.substr(whole.size()));
}

} // namespace

Result<engine::Amount> parseGrouped(std::string_view text)
{
    const auto plain = ungrouped(text);
    const bool begins = plain && plain->front() >= '0' && plain->front() <= '9';
    const auto amount = begins ? engine::Amount::parse(*plain) : Error(engine::errors::notANumber);
    if (amount)
        return amount;
    return Error(
        amount.error().code(),
        {{"value", std::string(text)}, {"limit", std::string(amount.error().fact("limit"))}, {"expected", example}});
}

} // namespace cb::exchange
