// SPDX-License-Identifier: GPL-3.0-or-later
// A statement as one would send it: figures, where they come from, and one payment worked out in full; a draft, or
// final with its number. Writing it as PDF needs a QGuiApplication.
#pragma once

#include "exchange/csv_writer.h"
#include "portfolio/returns.h"
#include "portfolio/statements.h"

#include <filesystem>
#include <map>

namespace cb::exchange {

struct StatementDocument {
    portfolio::PartyStatement figures;
    std::optional<portfolio::Statement> issued; // none: a draft
    std::string rowsSha256;
    std::vector<portfolio::Terms> terms; // in force in the period, of the models that the party earned from
    // By model of `terms`, what has fallen from the backers' part to the creator's by the end of the period, because
    // agreements ended.
    std::vector<std::pair<std::string, engine::Rate>> fallen;
    std::optional<portfolio::Explanation> example; // a payment of the period that the party got a part of
    std::optional<portfolio::Returns> returns;     // of these models, from the beginning to the end; of backers
    std::vector<std::string> models;               // ids; what it is narrowed to, empty: all
    engine::Day madeOn;
};

// Makes documents of statements that end on one day; what they have in common is read once. Errors: those of the door.
class StatementDocuments {
public:
    static Result<StatementDocuments> read(portfolio::Portfolio &portfolio, engine::Day to,
                                           std::vector<std::string> models = {});
    Result<StatementDocument> of(portfolio::PartyStatement figures, std::optional<portfolio::Statement> issued,
                                 engine::Day madeOn);

private:
    StatementDocuments(portfolio::Portfolio &portfolio, const portfolio::ReturnsBook &book,
                       std::vector<std::string> models);
    Result<engine::Rate> fallenToCreator(const std::string &model);

    portfolio::Portfolio *m_portfolio;
    engine::Day m_to;
    std::map<std::size_t, portfolio::ReturnsBook> m_books; // of these models alone, by party
    std::vector<std::string> m_models;
    std::map<std::string, engine::Rate> m_fallen; // by model, as far as known
};

// Whether there is a picture, if one is named. Errors: notAPicture.
Result<void> checkLogo(const std::filesystem::path &path);

// `logo` is a picture for the letterhead; empty: the portfolio's name stands there. Errors: notAPicture, tooManyPages,
// unwritable.
Result<void> writeStatementPdf(const portfolio::Facts &facts, const StatementDocument &document,
                               const std::filesystem::path &logo, const TextSink &out);

// The same for one party as a report: a draft, of all days up to `asOf` where days are left open.
Result<void> writeStatementReportPdf(portfolio::Portfolio &portfolio, const portfolio::StatementQuery &query,
                                     engine::Day asOf, const TextSink &out);

// "statement-2026-0001-aurora-fund", "statement-draft-aurora-fund-2026-01-01-2026-03-31": the name of its files without
// an ending, with nothing in it that a file system could take for something else.
std::string statementFileName(const portfolio::Facts &facts, const portfolio::PartyStatement &figures,
                              const std::optional<portfolio::Statement> &issued);

} // namespace cb::exchange
