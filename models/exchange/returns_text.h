// SPDX-License-Identifier: GPL-3.0-or-later
// Returns in words and in files. Annual ones in words are a rate, or the reason why there is none: never empty, never
// a bare 0.
#pragma once

#include "engine/returns.h"

#include <QtCore/QString>

namespace cb::exchange {

// How a return's state is spelled in files: "found", "several_answers", "no_answer", "too_short".
std::string_view returnStateName(engine::AnnualReturn::State state);
// In files: a multiple with six decimals; the rates as fractions with seven, several parted by blanks. Empty for none.
std::string multipleField(const std::optional<engine::Multiple> &multiple);
std::string ratesField(const engine::AnnualReturn &annual);
// A fraction as people read it: "31.8 %"; large ones without decimals.
QString percentText(double fraction);
// A few characters for a figure: "31.8 %", "several", "none", "too short".
QString annualReturnText(const engine::AnnualReturn &annual);
// A sentence that says what it means.
QString annualReturnSentence(const engine::AnnualReturn &annual, int minimumDays);

} // namespace cb::exchange
