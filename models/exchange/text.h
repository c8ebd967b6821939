// SPDX-License-Identifier: GPL-3.0-or-later
// Words for people, in one place for both programs and in the language of the running program: what an error says, what
// the product's things are called. Everything here is plain text.
#pragma once

#include "engine/result.h"
#include "engine/time.h"
#include "engine/timeline.h"
#include "portfolio/allocations.h"
#include "portfolio/record_types.h"

#include <QtCore/QString>

namespace cb::exchange {

// What went wrong and what would be right, behind where: "june.csv, line 14, amount: “12,5” is not …".
QString errorText(const Error &error);
// The sentence alone, where the place is shown beside it.
QString reasonText(const Error &error);
// The same in English whatever the language, for files that other programs read.
QString englishReason(const Error &error);
// Whether a code has words. For tests: none may be forgotten.
bool hasWords(std::string_view code);

QString fieldName(std::string_view field); // "received on"; the field itself where it has no other name
QString recipientTitle(engine::Recipient recipient);
QString stageTitle(portfolio::Stage stage);
QString agreementTitle(portfolio::AgreementKind kind);
QString phaseTitle(portfolio::RoundState::Phase phase);
QString outcomeTitle(portfolio::RoundState::Outcome outcome);
QString partyKindTitle(portfolio::PartyKind kind);
QString kindTitle(portfolio::Kind kind); // "Contribution"
// What a file or a batch of it brings, as batches name it: "Revenue", "Contributions"; the name itself of no known
// kind.
QString importTitle(std::string_view kind);
// What a choice of a field ("revenue_share") is called; the choice itself where it has no other name.
QString choiceTitle(const portfolio::Field &field, std::string_view choice);
QString stepTitle(engine::Step step);
// "−36,000.000001" with all six decimals, in the program's locale.
QString moneyText(engine::Amount amount);

} // namespace cb::exchange
