// SPDX-License-Identifier: MIT
// The mistakes that the engine can name. Facts are given in brackets.
#pragma once

#include <string_view>

namespace cb::engine::errors {

inline constexpr std::string_view notANumber = "not_a_number";           // [value, expected]
inline constexpr std::string_view tooManyDecimals = "too_many_decimals"; // [value, limit]
inline constexpr std::string_view outOfRange = "out_of_range";           // [value, limit]
inline constexpr std::string_view notADay = "not_a_day";                 // [value, expected]
inline constexpr std::string_view notAnInstant = "not_an_instant";       // [value, expected]
inline constexpr std::string_view overflow = "overflow";                 // [value]
inline constexpr std::string_view negativeWeight = "negative_weight";    // [value]
inline constexpr std::string_view noWeights = "no_weights";              // []: nobody to give an amount to
inline constexpr std::string_view noTermsInForce = "no_terms_in_force";  // [on]
inline constexpr std::string_view rateOutOfRange = "rate_out_of_range";  // [field, value, limit]
inline constexpr std::string_view ratesAboveLimit = "rates_above_limit"; // [field, value, limit]
inline constexpr std::string_view sharesAboveBackers = "agreement_shares_above_backers"; // [on, value, limit]
inline constexpr std::string_view nothingHeld = "holdings_all_zero";                     // [on]
inline constexpr std::string_view equityOutOfRange = "equity_out_of_range";              // [value, limit]
inline constexpr std::string_view nothingToConvert = "nothing_to_convert";               // []
inline constexpr std::string_view priceNeeded = "conversion_needs_price";                // [field]: what needs it
inline constexpr std::string_view priceRoundsToZero = "price_rounds_to_zero";            // [field, value]
inline constexpr std::string_view pricesDisagree = "prices_disagree";                    // [field, value, expected]
inline constexpr std::string_view safesTakeAll = "safes_take_all";                       // [value, limit] percent
inline constexpr std::string_view poolTargetTooHigh = "pool_target_too_high";            // [field, value, limit]

} // namespace cb::engine::errors
