// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entry_order.h"

#include "exchange/json_errors.h"
#include "portfolio/errors.h"

#include <algorithm>

namespace cb::exchange {

namespace {

using portfolio::Payment;
using portfolio::Portfolio;
using portfolio::Progress;

constexpr std::size_t handedOutAtOnce = 500'000;
constexpr std::int64_t readAtOnce = 50'000;

bool enteredBefore(const Payment &a, const Payment &b)
{
    return a.id.sequence < b.id.sequence;
}

void keepEarliest(std::vector<Payment> &kept)
{
    if (kept.size() <= handedOutAtOnce)
        return;
    const auto cut = kept.begin() + static_cast<std::ptrdiff_t>(handedOutAtOnce);
    std::nth_element(kept.begin(), cut, kept.end(), enteredBefore);
    kept.erase(cut, kept.end());
}

// The first payments entered after the one with number `after`, in the order of entry.
Result<std::vector<Payment>> nextByEntry(Portfolio &portfolio, std::int64_t after)
{
    std::vector<Payment> kept;
    for (std::int64_t offset = 0;; offset += readAtOnce) {
        auto page = portfolio::listPayments(portfolio, {}, offset, readAtOnce, {});
        if (!page)
            return page.error();
        std::copy_if(std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()),
                     std::back_inserter(kept), [&](const Payment &p) { return p.id.sequence > after; });
        if (kept.size() >= handedOutAtOnce + handedOutAtOnce / 2)
            keepEarliest(kept);
        if (std::ssize(*page) < readAtOnce)
            break;
    }
    keepEarliest(kept);
    std::sort(kept.begin(), kept.end(), enteredBefore);
    return kept;
}

} // namespace

Result<void> paymentsByEntry(Portfolio &portfolio, const Progress &progress,
                             const std::function<bool(const Payment &)> &row)
{
    const auto counted = portfolio::countPayments(portfolio, {}, {});
    if (!counted)
        return counted.error();
    std::int64_t after = 0;
    std::int64_t done = 0;
    while (done < counted->payments) {
        const auto next = nextByEntry(portfolio, after);
        if (!next)
            return next.error();
        if (next->empty())
            return Error(portfolio::errors::changedMeanwhile, {{"file", portfolio.path().string()}});
        for (const Payment &payment : *next) {
            if (done++ % 10'000 == 0 && progress && !progress(done, counted->payments))
                return Error(errors::cancelled);
            if (!row(payment))
                return Error(errors::cancelled);
        }
        after = next->back().id.sequence;
    }
    return {};
}

} // namespace cb::exchange
