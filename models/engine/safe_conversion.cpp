// SPDX-License-Identifier: MIT
#include "engine/safe_conversion.h"

#include "engine/errors.h"
#include "engine/safe_division.h"

#include <limits>

namespace cb::engine {

namespace {

constexpr int mostPriceDecimals = 18;
constexpr int fewestAgreeingDecimals = 4;

Result<Shares> counted(const Natural &value)
{
    const auto units = value.toInt64();
    if (!units)
        return Error(errors::overflow, {{"value", value.toString()}});
    return Shares::ofUnits(*units);
}

Result<Shares> rounded(const Ratio &shares, ShareRounding rounding)
{
    switch (rounding) {
    case ShareRounding::Nearest:
        return counted(shares.nearest());
    case ShareRounding::Up:
        return counted(shares.ceiling());
    case ShareRounding::Down:
        break;
    }
    return counted(shares.floor());
}

Result<Shares> sum(std::initializer_list<Shares> parts)
{
    Natural total;
    for (const Shares part : parts)
        total += Natural(static_cast<std::uint64_t>(part.units()));
    return counted(total);
}

template <class Q>
Result<void> inRange(std::string_view field, const std::optional<Q> &value, Q lowest, Q highest)
{
    if (value && (*value < lowest || highest < *value))
        return Error(errors::outOfRange, {{"field", std::string(field)},
                                          {"value", value->toString()},
                                          {"limit", (*value < lowest ? lowest : highest).toString()}});
    return {};
}

Result<void> validSafe(const Safe &safe)
{
    const Amount least = Amount::ofUnits(1);
    const Amount most = Amount::ofUnits(std::numeric_limits<std::int64_t>::max());
    if (auto valid = inRange<Amount>("purchase", safe.purchase, least, most); !valid)
        return valid;
    if (auto valid = inRange("valuation_cap", safe.valuationCap, least, most); !valid)
        return valid;
    return inRange("discount", safe.discount, Rate(), Rate::ofUnits(wholeRate.units() - 1));
}

Result<void> validRound(const PricedRound &round)
{
    const Amount mostMoney = Amount::ofUnits(std::numeric_limits<std::int64_t>::max());
    const Shares mostShares = Shares::ofUnits(std::numeric_limits<std::int64_t>::max());
    const Result<void> checks[] = {
        inRange<Shares>("issued", round.issued, Shares::ofUnits(1), mostShares),
        inRange<Shares>("options", round.options, Shares(), mostShares),
        inRange<Shares>("promised", round.promised, Shares(), mostShares),
        inRange<Shares>("pool", round.pool, Shares(), mostShares),
        inRange("pool_target", round.poolTarget, Rate(), Rate::ofUnits(wholeRate.units() - 1)),
        inRange("pre_money", round.preMoney, Amount::ofUnits(1), mostMoney),
        inRange<Amount>("new_money", round.newMoney, Amount(), mostMoney)};
    for (const auto &check : checks)
        if (!check)
            return check;
    if (round.price && round.price->isZero())
        return Error(errors::outOfRange, {{"field", "round_price"}, {"value", "0"}, {"limit", "0"}});
    if (round.priceDecimals && (*round.priceDecimals < 0 || *round.priceDecimals > mostPriceDecimals))
        return Error(errors::outOfRange, {{"field", "price_decimals"},
                                          {"value", std::to_string(*round.priceDecimals)},
                                          {"limit", std::to_string(mostPriceDecimals)}});
    if (round.safes.empty())
        return Error(errors::nothingToConvert);
    for (std::size_t i = 0; i < round.safes.size(); ++i)
        if (auto valid = validSafe(round.safes[i]); !valid)
            return valid.error().with("safe", std::to_string(i));
    return {};
}

Result<void> pricesAgree(const Ratio &stated, const Ratio &exact)
{
    int decimals = fewestAgreeingDecimals;
    while (decimals < mostPriceDecimals && stated.roundedDown(decimals) != stated)
        ++decimals;
    const Ratio difference = stated < exact ? exact - stated : stated - exact;
    if (difference * Ratio(Natural::powerOf10(decimals)) < one())
        return {};
    return Error(
        errors::pricesDisagree,
        {{"field", "round_price"}, {"value", stated.toString(decimals)}, {"expected", exact.toString(decimals)}});
}

Result<void> settlePrice(const PricedRound &round, const SafeDivision &solver, SafeConversion &result)
{
    result.roundPrice = round.price;
    if (!round.preMoney)
        return {};
    result.preMoney = usdc(*round.preMoney);
    auto exact = solver.priceOf(*result.preMoney);
    if (!exact)
        return exact.error();
    result.exactPrice = *exact;
    if (round.price)
        return pricesAgree(*round.price, *exact);
    result.roundPrice = round.priceDecimals ? exact->roundedDown(*round.priceDecimals) : *exact;
    if (result.roundPrice->isZero())
        return Error(errors::priceRoundsToZero, {{"field", "pre_money"}, {"value", round.preMoney->toString()}});
    return {};
}

// Shares at a price first: they count in the capitalization that the others' prices come from.
Result<void> issueShares(const PricedRound &round, const SafeDivision &solver, const Division &division,
                         SafeConversion &result)
{
    const std::vector<bool> capped = solver.atCap(division);
    result.safes.resize(round.safes.size());
    Natural fixed(static_cast<std::uint64_t>(result.before.units()));
    const auto issue = [&](std::size_t i, Ratio price) -> Result<void> {
        ConvertedSafe &safe = result.safes[i];
        safe.price = std::move(price);
        const auto shares = rounded(solver.claims()[i].purchase / safe.price, round.rounding);
        if (!shares)
            return shares.error();
        safe.shares = *shares;
        return {};
    };
    for (std::size_t i = 0; i < capped.size(); ++i) {
        if (capped[i])
            continue;
        if (auto done = issue(i, *result.roundPrice * solver.claims()[i].factor); !done)
            return done;
        fixed += Natural(static_cast<std::uint64_t>(result.safes[i].shares.units()));
    }
    result.capitalization = Ratio(fixed) / (one() - division.capped);
    Natural converted = fixed;
    for (std::size_t i = 0; i < capped.size(); ++i) {
        if (!capped[i])
            continue;
        if (auto done = issue(i, *solver.claims()[i].cap / result.capitalization); !done)
            return done;
        converted += Natural(static_cast<std::uint64_t>(result.safes[i].shares.units()));
        result.safes[i].method = ConversionMethod::Cap;
    }
    const auto all = counted(converted);
    if (!all)
        return all.error();
    result.converted = *all;
    return {};
}

void describe(const SafeDivision &solver, SafeConversion &result)
{
    for (std::size_t i = 0; i < result.safes.size(); ++i) {
        const Claim &claim = solver.claims()[i];
        ConvertedSafe &safe = result.safes[i];
        safe.elected = claim.elected;
        safe.valuationCap = claim.terms->valuationCap;
        safe.discount = claim.terms->discount;
        if (claim.cap)
            safe.safePrice = *claim.cap / result.capitalization;
        const bool discounted = claim.factor < one();
        if (discounted && result.roundPrice)
            safe.discountPrice = *result.roundPrice * claim.factor;
        if (safe.method != ConversionMethod::Cap && discounted)
            safe.method = ConversionMethod::Discount;
    }
}

Result<Shares> poolIncrease(const PricedRound &round, const SafeConversion &result)
{
    if (!round.poolTarget)
        return Shares();
    const Ratio target = fraction(*round.poolTarget);
    const Ratio converted = of(result.converted.units());
    const Ratio newMoney = usdc(round.newMoney);
    Ratio part = target;
    Ratio wanted = target * converted;
    if (round.preMoney) {
        part = target * (*result.preMoney + newMoney) / *result.preMoney;
        wanted = part * converted;
    } else if (result.roundPrice) {
        wanted = target * (converted + newMoney / *result.roundPrice);
    }
    const Ratio pool = of(round.pool.units());
    return wanted <= pool ? Shares() : rounded((wanted - pool) / (one() - part), round.rounding);
}

Result<void> addNewMoney(const PricedRound &round, SafeConversion &result)
{
    const auto increase = poolIncrease(round, result);
    if (!increase)
        return increase.error();
    result.poolIncrease = *increase;
    if (result.roundPrice) {
        const auto issued = rounded(usdc(round.newMoney) / *result.roundPrice, round.rounding);
        if (!issued)
            return issued.error();
        result.newShares = *issued;
    }
    const auto after = sum({result.converted, result.poolIncrease, result.newShares});
    if (!after)
        return after.error();
    result.after = *after;
    if (result.roundPrice && !result.preMoney)
        result.preMoney = *result.roundPrice * of(result.converted.units() + result.poolIncrease.units());
    for (ConvertedSafe &safe : result.safes) {
        safe.beforeNewMoney = of(safe.shares.units()) / of(result.converted.units());
        safe.afterNewMoney = of(safe.shares.units()) / of(result.after.units());
        safe.proRata = *counted((of(result.newShares.units()) * safe.beforeNewMoney).floor());
    }
    return {};
}

} // namespace

Result<SafeConversion> convertSafes(const PricedRound &round)
{
    if (auto valid = validRound(round); !valid)
        return valid.error();
    SafeConversion result;
    const auto before = sum({round.issued, round.options, round.promised, round.pool});
    if (!before)
        return before.error();
    result.before = *before;
    const SafeDivision solver(round, of(before->units()));
    if (auto settled = settlePrice(round, solver, result); !settled)
        return settled.error();
    if (!result.roundPrice && round.newMoney > Amount())
        return Error(errors::priceNeeded, {{"field", "new_money"}});
    const auto division = result.roundPrice ? solver.at(*result.roundPrice) : solver.allAtCap();
    if (!division)
        return division.error();
    result.iterations = division->iterations;
    if (auto issued = issueShares(round, solver, *division, result); !issued)
        return issued.error();
    describe(solver, result);
    if (auto added = addNewMoney(round, result); !added)
        return added.error();
    return result;
}

} // namespace cb::engine
