// SPDX-License-Identifier: GPL-3.0-or-later
// A small portfolio in a temporary folder, for tests of the door.
#pragma once

#include "portfolio/payments.h"

namespace cb::test {

class Studio {
public:
    Studio(); // one domain, three parties, a model with terms from 2025-01-01, a round
    ~Studio();
    portfolio::Portfolio &door() { return *m_door; }
    std::filesystem::path path() const { return m_folder / "studio.cbk"; }
    void reopen();

    portfolio::ImportReport import(const std::vector<portfolio::StatedPayment> &payments, bool partial = false,
                                   bool dryRun = false);

private:
    std::filesystem::path m_folder;
    std::unique_ptr<portfolio::Portfolio> m_door;
};

// Adds 90 days of 10 USDC up to 2025-03-31.
void fill(Studio &studio);

// "a1", a share of gross for cleo in the round; what follows its end is the pool.
portfolio::Agreement revenueShare(portfolio::Rate share, std::optional<portfolio::Multiple> cap);

engine::Day day(const char *text);
engine::Amount usdc(const char *text);
portfolio::StatedPayment payment(const char *at, const char *amount, const char *reference = "",
                                 const char *model = "iris");
portfolio::Contribution contribution(const char *id, const char *backer, const char *amount, const char *receivedOn);

} // namespace cb::test
