// SPDX-License-Identifier: MIT
// A priced round turns SAFEs into shares: the arithmetic of Y Combinator's post-money SAFE (its forms and user guide,
// "Company Capitalization", "Safe Price", "Discount Price", "Conversion Price"), with every figure on the way. Money is
// micro-USDC, prices are exact fractions of USDC a share; only shares, and prices if asked for, are rounded. Pure
// functions of plain values, for any thread.
//
// Who holds what afterwards is not decided here: options, promised options, the pool and the round's new shares count
// in the capitalization, whether or not a party of ours will hold them.
#pragma once

#include "engine/quantities.h"
#include "engine/ratio.h"

#include <vector>

namespace cb::engine {

enum class ShareRounding { Down, Nearest, Up };
enum class ConversionMethod { RoundPrice, Discount, Cap };

struct Safe {
    Amount purchase;                    // above 0
    std::optional<Amount> valuationCap; // post-money; above 0
    std::optional<Rate> discount;       // off the round's price, below 100 %
    bool mostFavoured = false;          // may become identical to one later SAFE
};

struct PricedRound {
    Shares issued; // all shares before the round; above 0
    Shares options;
    Shares promised;                // counted by itself, beside the pool
    Shares pool;                    // unissued, before the round
    std::optional<Rate> poolTarget; // unissued pool after the round, as a part of all shares then; below 100 %
    std::optional<Ratio> price;     // USDC a share; above 0
    std::optional<Amount> preMoney; // above 0
    Amount newMoney;
    std::vector<Safe> safes; // in order of issue; all of them convert
    ShareRounding rounding = ShareRounding::Down;
    std::optional<int> priceDecimals; // 0 to 18: a price that follows from preMoney is rounded down to them
};

struct ConvertedSafe {
    std::optional<std::size_t> elected; // most favoured: the place of the later SAFE whose terms it took
    std::optional<Amount> valuationCap; // the terms it converts by
    std::optional<Rate> discount;
    ConversionMethod method = ConversionMethod::RoundPrice;
    std::optional<Ratio> safePrice;     // cap / capitalization
    std::optional<Ratio> discountPrice; // (100 % − discount) · round price
    Ratio price;                        // the one of method: the lowest
    Shares shares;
    Ratio beforeNewMoney; // its part of SafeConversion::converted, and of SafeConversion::after
    Ratio afterNewMoney;
    Shares proRata; // what its part of `converted` comes to of the new shares, rounded down: a side letter's right
};

struct SafeConversion {
    Shares before;                   // issued + options + promised + pool
    Ratio capitalization;            // Company Capitalization: before, and all SAFEs as converted; not rounded
    Shares converted;                // before + the SAFEs' shares
    std::optional<Ratio> exactPrice; // what preMoney comes to, not rounded
    std::optional<Ratio> roundPrice; // none: not needed and not stated
    std::optional<Ratio> preMoney;   // stated, or round price · (converted + poolIncrease)
    std::vector<ConvertedSafe> safes;
    int iterations = 0;  // divisions into "at the cap" and "at the price" that were looked at
    Shares poolIncrease; // rounded as the SAFEs' shares are
    Shares newShares;    // newMoney / round price, so rounded too
    Shares after;
};

// A SAFE converts at the lowest of its safe price, its discount price and the round's price; at the cap only if that is
// lower. Of several consistent divisions (caps that together give away all) it is the one with the fewest at the cap.
// A most favoured SAFE takes the terms of the later SAFE with the lowest cap, ties to the greater discount, then to the
// earlier; all of its terms, and only where they are better than its own in that order.
//
//   capitalization = (before + shares at a price) / (1 − Σ purchase / cap over those at the cap)
//   round price    = preMoney / (capitalization + pool increase), solved exactly before anything is rounded
//   pool increase  = (k·converted − pool) / (1 − k), not below 0, with k = target · (preMoney + newMoney) / preMoney;
//                    with a price alone (target · (converted + newMoney / price) − pool) / (1 − target), the same thing
//
// A price may be left out where every SAFE has a cap and no money is new. Price and preMoney agree if they differ by
// less than one in the price's last decimal, or in the fourth if it has fewer; the stated price is then the one used.
// Errors: outOfRange [field] for an input that is not as said above, nothingToConvert, priceNeeded, pricesDisagree,
// priceRoundsToZero, poolTargetTooHigh, safesTakeAll (no number of shares is enough), overflow.
Result<SafeConversion> convertSafes(const PricedRound &round);

} // namespace cb::engine
