// SPDX-License-Identifier: GPL-3.0-or-later
// Statements issued, verified and corrected one by one, as tests want them.
#pragma once

#include "portfolio/statements.h"

namespace cb::test {

struct StatementIssue {
    std::vector<std::string> parties; // ids
    portfolio::Day from;
    portfolio::Day to;
    portfolio::Day issuedOn;
};

inline Result<std::vector<portfolio::Statement>> keep(portfolio::Portfolio &door,
                                                      std::vector<portfolio::Statement> statements)
{
    portfolio::numberStatements(*door.facts(), statements);
    portfolio::Edit edit;
    for (const portfolio::Statement &statement : statements)
        edit.put(statement);
    const auto applied = door.apply(edit);
    return applied ? Result<std::vector<portfolio::Statement>>(std::move(statements)) : applied.error();
}

inline Result<std::vector<portfolio::Statement>>
issueStatements(portfolio::Portfolio &door, const StatementIssue &issue, const portfolio::RowsHash &hash)
{
    const auto figures = portfolio::statementsOf(door, {issue.parties, issue.from, issue.to, {}});
    if (!figures)
        return figures.error();
    std::vector<portfolio::Statement> statements;
    for (const portfolio::PartyStatement &one : *figures) {
        auto statement = portfolio::newStatement(*door.facts(), one, issue.issuedOn, hash);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(*statement));
    }
    return keep(door, std::move(statements));
}

inline Result<portfolio::StatementCheck> verifyStatement(portfolio::Portfolio &door, const std::string &number,
                                                         const portfolio::RowsHash &hash)
{
    auto checks = portfolio::verifyStatements(door, {number}, hash);
    return checks ? Result<portfolio::StatementCheck>(std::move(checks->front())) : checks.error();
}

inline Result<portfolio::Statement> correctStatement(portfolio::Portfolio &door, const std::string &number,
                                                     portfolio::Day issuedOn, const std::string &notes,
                                                     const portfolio::RowsHash &hash)
{
    const auto check = verifyStatement(door, number, hash);
    if (!check)
        return check.error();
    auto correction = portfolio::newCorrection(*door.facts(), *check, issuedOn, hash);
    if (!correction)
        return correction.error();
    correction->notes = notes;
    const auto kept = keep(door, {*correction});
    return kept ? Result<portfolio::Statement>(kept->front()) : kept.error();
}

} // namespace cb::test
