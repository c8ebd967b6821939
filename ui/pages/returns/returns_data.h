// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the returns page shows of one scope, worked out on the reading thread.
#pragma once

#include "portfolio/concern.h"
#include "portfolio/events.h"
#include "portfolio/returns.h"

namespace cb::ui {

// Whose returns are asked for, by ids; what is empty is not looked at.
struct ReturnsChoice {
    std::string party;
    std::string model;
    std::string round;
    std::string agreement;
    // Errors: noSuchRecord.
    Result<portfolio::ReturnsScope> in(const portfolio::Facts &facts) const;
};

struct ReturnsAsked {
    portfolio::Basis basis = portfolio::Basis::Accrual;
    ReturnsChoice choice;
    engine::Step step = engine::Step::Week;
    double rate = 0.05; // what is compared with, a year
    engine::Day today;
    portfolio::Concern concern; // only its models count, whatever the scope
};

struct ReturnsData {
    ReturnsAsked asked;            // what it answers
    portfolio::ReturnsScope scope; // its choice
    engine::Day asOf;              // today: what is dated later has not come back yet
    portfolio::Returns total;
    std::size_t parties = 0; // in the scope
    std::size_t models = 0;
    std::size_t rounds = 0;
    engine::Amount untouched; // money in force that still lies in the funding contract of its round, all of it
    struct Line {             // a model of the party asked for, else a party
        portfolio::ReturnsScope scope;
        portfolio::Returns returns;
        std::vector<portfolio::AgreementProgress> agreed; // revenue shares
        std::optional<engine::Amount> received;           // of those with a cap
        std::optional<engine::Amount> cap;
    };
    bool byModel = false; // what the lines are told by: models of one party, else parties
    std::vector<Line> lines;
    struct Row { // flows of one kind in one period
        engine::Day on;
        portfolio::ReturnsFlow flow;
        engine::Amount balance; // after it
    };
    std::vector<Row> rows;                                     // newest first
    std::vector<std::pair<engine::Day, engine::Amount>> byDay; // all flows of a day as one: what XIRR goes by
    std::vector<engine::Day> periods;
    std::vector<engine::Amount> cumulative; // at the end of each period
    // How the balance would go on from the last payment: on that day, then at the end of each month.
    std::vector<std::pair<engine::Day, engine::Amount>> ahead;
    std::vector<engine::Amount> compared; // what the same money would have gained at the rate asked for
    std::vector<portfolio::Event> events; // of the models in the scope; of caps the scope's own
    std::vector<std::pair<engine::Day, engine::Amount>> months; // what came back, by first day of the month
};

// Errors: noSuchRecord, those of ReturnsBook.
Result<ReturnsData> returnsData(portfolio::Portfolio &portfolio, const ReturnsAsked &asked);

} // namespace cb::ui
