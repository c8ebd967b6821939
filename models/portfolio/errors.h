// SPDX-License-Identifier: GPL-3.0-or-later
// The mistakes that the portfolio can name, beside those of engine and store. Facts are given in brackets; an error of
// a record also has [kind, id] where they are known.
#pragma once

#include <string_view>

namespace cb::portfolio::errors {

inline constexpr std::string_view required = "required";                           // [field]
inline constexpr std::string_view notAChoice = "not_a_choice";                     // [field, value, expected]
inline constexpr std::string_view notAFlag = "not_a_flag";                         // [field, value]
inline constexpr std::string_view notAWhole = "not_a_whole_number";                // [field, value]
inline constexpr std::string_view unsuitableText = "unsuitable_text";              // [field, value, reason]
inline constexpr std::string_view tooLong = "too_long";                            // [field, limit]
inline constexpr std::string_view unknownReference = "unknown_reference";          // [field, value, refers]
inline constexpr std::string_view ambiguousName = "ambiguous_name";                // [field, value]
inline constexpr std::string_view idTaken = "id_taken";                            // [field, value]
inline constexpr std::string_view versionTaken = "version_taken";                  // [field, value]
inline constexpr std::string_view stillReferred = "still_referred";                // [kind, id, by]
inline constexpr std::string_view moneyHangsOnIt = "money_hangs_on_it";            // [kind, id]
inline constexpr std::string_view locked = "day_locked";                           // [on, limit]
inline constexpr std::string_view mustBePositive = "must_be_positive";             // [field, value]
inline constexpr std::string_view mustNotBeNegative = "must_not_be_negative";      // [field, value]
inline constexpr std::string_view mustNotBeZero = "must_not_be_zero";              // [field]
inline constexpr std::string_view dayOrder = "day_order";                          // [field, value, limit]
inline constexpr std::string_view notForKind = "field_not_for_kind";               // [field, kind]
inline constexpr std::string_view otherRound = "agreement_of_other_round";         // [field, value]
inline constexpr std::string_view otherBacker = "agreement_of_other_backer";       // [field, value]
inline constexpr std::string_view aboveHardCap = "above_hard_cap";                 // [field, value, limit]
inline constexpr std::string_view belowMinimum = "below_minimum";                  // [field, value, limit]
inline constexpr std::string_view outsideRound = "outside_round";                  // [field, value, limit]
inline constexpr std::string_view yieldNeedsRound = "yield_needs_round";           // [field, value, model]
inline constexpr std::string_view noTermsYet = "payment_before_terms";             // [field, value, limit]
inline constexpr std::string_view duplicateConflict = "duplicate_conflict";        // [field, value, expected]
inline constexpr std::string_view noSuchRecord = "no_such_record";                 // [kind, value]
inline constexpr std::string_view noSuchBatch = "no_such_batch";                   // [value]
inline constexpr std::string_view noSuchPayment = "no_such_payment";               // [value]
inline constexpr std::string_view alreadyReversed = "already_reversed";            // [value]
inline constexpr std::string_view notTwelvePercentages = "not_twelve_percentages"; // [field, value]
inline constexpr std::string_view notASha256 = "not_a_sha256";                     // [field, value]
inline constexpr std::string_view notLocked = "statement_not_locked";              // [on]
inline constexpr std::string_view statementOverlaps = "statement_overlaps";        // [party, value, from, to]
inline constexpr std::string_view alreadyCorrected = "already_corrected";          // [value, by]
inline constexpr std::string_view nothingToCorrect = "nothing_to_correct";         // [value]
inline constexpr std::string_view notEmpty = "portfolio_not_empty";                // [file]
inline constexpr std::string_view changedMeanwhile = "changed_meanwhile";          // [file]
inline constexpr std::string_view inconsistentFile = "inconsistent_file";          // [table, entry, reason]

} // namespace cb::portfolio::errors
