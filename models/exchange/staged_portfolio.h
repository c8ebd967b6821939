// SPDX-License-Identifier: GPL-3.0-or-later
// A portfolio that is made in a hidden folder beside its place and takes its name in one step, once it is whole; until
// then, and when anything fails, nothing is to be seen of it.
#pragma once

#include "portfolio/portfolio.h"

#include <QtCore/QTemporaryDir>

namespace cb::exchange {

class StagedPortfolio {
public:
    // Makes an empty portfolio for `target`. Where there is a file already, it must be a portfolio without records and
    // payments, and stays locked against other writers until it is replaced. Errors: those of creating and opening a
    // portfolio; fileExists, or notEmpty if `mayReplaceEmpty`.
    static Result<std::unique_ptr<StagedPortfolio>> make(const std::filesystem::path &target, const std::string &name,
                                                         bool mayReplaceEmpty);

    portfolio::Portfolio &portfolio() { return *m_portfolio; }
    // Closes it and gives it its name. Errors: fileExists, ioFailed.
    Result<void> publish();

private:
    StagedPortfolio() = default;

    std::filesystem::path m_target;
    std::unique_ptr<QTemporaryDir> m_folder; // goes after what is in it is closed
    std::unique_ptr<portfolio::Portfolio> m_replaced;
    std::unique_ptr<portfolio::Portfolio> m_portfolio;
};

// Whether it holds neither records nor payments.
Result<bool> isEmpty(portfolio::Portfolio &portfolio);

} // namespace cb::exchange
