// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/error_words.h"

#include <QtCore/QtGlobal>

namespace cb::exchange {

namespace {

struct Words {
    std::string_view code;
    const char *sentence;
};

constexpr Words allWords[] = {
    {"not_a_number",
     QT_TRANSLATE_NOOP(
         "cb::exchange::Text",
         "“{value}” is not a plain number. Write it like {expected}: digits, a point, no thousands separators.")},
    {"too_many_decimals",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "“{value}” has more than {limit} decimals. Nothing is rounded: state it exactly.")},
    {"out_of_range",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is outside what can be kept; the limit is {limit}.")},
    {"not_a_day", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is not a date. Write it as {expected}.")},
    {"not_an_instant", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is not a time. Write it like {expected}.")},
    {"overflow",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "Adding {value} goes beyond what can be counted exactly (9,223,372,036,854.775807 USDC).")},
    {"negative_weight", QT_TRANSLATE_NOOP("cb::exchange::Text", "A share of {value} is below zero.")},
    {"no_weights", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is nobody to split among.")},
    {"no_terms_in_force",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "No terms are in force on {on}. Enter terms from that day or an earlier one.")},
    {"rate_out_of_range", QT_TRANSLATE_NOOP("cb::exchange::Text", "{value} % is outside 0 to {limit} %.")},
    {"rates_above_limit",
     QT_TRANSLATE_NOOP(
         "cb::exchange::Text",
         "The rates add up to {value} %; creator, backers, processors and yield together may take {limit} %.")},
    {"agreement_shares_above_backers",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "On {on} agreements take {value} % of revenue, more than the backers’ {limit} %.")},
    {"holdings_all_zero",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "On {on} nobody would hold any shares. At least one holding must stay above 0.")},
    {"equity_out_of_range",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "{value} % cannot be issued as equity; it must be below {limit} %.")},
    {"file_missing", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no file “{file}”.")},
    {"file_exists", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” exists already and is never overwritten.")},
    {"not_a_regular_file", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” is not an ordinary file.")},
    {"not_a_portfolio", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” is not a Creators & Backers portfolio.")},
    {"made_by_newer_version",
     QT_TRANSLATE_NOOP(
         "cb::exchange::Text",
         "“{file}” was made by a newer version of this program (format {value}; this one knows up to {limit}).")},
    {"damaged_header",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "The beginning of “{file}” is damaged: {field} is {value}, expected {expected}.")},
    {"unknown_schema",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "“{file}” holds something that no portfolio has: {object}. It is not opened.")},
    {"foreign_sidecar",
     QT_TRANSLATE_NOOP(
         "cb::exchange::Text",
         "Beside “{file}” lies “{sidecar}”, which this program did not leave. Move it away if you trust the file.")},
    {"locked_by_another_program",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "“{file}” is being edited in another window or program. It can be opened for reading.")},
    {"read_only_file", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” may not be written.")},
    {"file_busy",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” is in use by another program just now. Try again.")},
    {"disk_full",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no room left on the disk for “{file}”. Nothing was changed.")},
    {"io_failed", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” could not be read or written: {reason}")},
    {"file_damaged", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” is damaged: {reason}")},
    {"constraint_failed", QT_TRANSLATE_NOOP("cb::exchange::Text", "This would break a rule of the file: {reason}")},
    {"cancelled", QT_TRANSLATE_NOOP("cb::exchange::Text", "Cancelled. Nothing was changed.")},
    {"required", QT_TRANSLATE_NOOP("cb::exchange::Text", "This is needed.")},
    {"not_a_choice", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is none of: {expected}.")},
    {"not_a_flag", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is neither true nor false.")},
    {"not_a_whole_number", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is not a whole number.")},
    {"unsuitable_text", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” cannot be kept: {reason}.")},
    {"too_long", QT_TRANSLATE_NOOP("cb::exchange::Text", "This is too long; the limit is {limit} characters.")},
    {"unknown_reference", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no {refers} “{value}”.")},
    {"ambiguous_name", QT_TRANSLATE_NOOP("cb::exchange::Text", "Several things are called “{value}”; use the id.")},
    {"id_taken", QT_TRANSLATE_NOOP("cb::exchange::Text", "The id “{value}” is taken.")},
    {"still_referred",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "This cannot be removed: a record of kind {by} refers to it.")},
    {"money_hangs_on_it",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "Money hangs on this. Enter a reversing record instead of changing or deleting it.")},
    {"day_locked",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "{on} lies in a closed period (all days up to {limit} are locked). Move the lock first.")},
    {"must_be_positive", QT_TRANSLATE_NOOP("cb::exchange::Text", "{value} must be above 0.")},
    {"must_not_be_negative", QT_TRANSLATE_NOOP("cb::exchange::Text", "{value} must not be below 0.")},
    {"must_not_be_zero", QT_TRANSLATE_NOOP("cb::exchange::Text", "The amount must not be 0.")},
    {"day_order", QT_TRANSLATE_NOOP("cb::exchange::Text", "{value} is before {limit}.")},
    {"field_not_for_kind",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "This does not belong to an agreement of kind {value}.")},
    {"agreement_of_other_round",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "The agreement “{value}” belongs to another round.")},
    {"agreement_of_other_backer",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "The agreement “{value}” belongs to another backer.")},
    {"above_hard_cap",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "With this the round would hold {value} USDC, above its hard cap of "
                                             "{limit}. State a reason to take it all the same.")},
    {"below_minimum",
     QT_TRANSLATE_NOOP(
         "cb::exchange::Text",
         "{value} USDC is below the round’s smallest ticket of {limit}. State a reason to take it all the same.")},
    {"outside_round",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "{value} is outside the days of the round ({limit}). State a reason to take it all the same.")},
    {"yield_needs_round",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "{value} % for yield needs a round of model {model} with yield enabled.")},
    {"payment_before_terms",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "{value} is before the model’s first terms ({limit}).")},
    {"duplicate_conflict",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "The reference “{value}” is already there with other facts ({expected}).")},
    {"no_such_record", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no {kind} “{value}”.")},
    {"no_such_batch", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no import “{value}”.")},
    {"no_such_payment", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no such payment ({value}).")},
    {"already_reversed", QT_TRANSLATE_NOOP("cb::exchange::Text", "This payment has been reversed already.")},
    {"portfolio_not_empty",
     QT_TRANSLATE_NOOP("cb::exchange::Text",
                       "“{file}” already holds records; a document is loaded into an empty portfolio only.")},
    {"inconsistent_file",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "The file contradicts itself: {reason} (table {table}, row {entry}).")},
    {"conversion_not_supported",
     QT_TRANSLATE_NOOP(
         "cb::exchange::Text",
         "This version cannot work out SAFE conversions yet, so the model’s ownership is not known after “{id}”.")},
    {"unreadable_file", QT_TRANSLATE_NOOP("cb::exchange::Text", "The file cannot be read: {reason}")},
    {"unwritable_file", QT_TRANSLATE_NOOP("cb::exchange::Text", "The file cannot be written: {reason}")},
    {"not_utf8", QT_TRANSLATE_NOOP("cb::exchange::Text", "This line is not UTF-8 text. Save the file as UTF-8.")},
    {"is_utf16", QT_TRANSLATE_NOOP("cb::exchange::Text", "The file is UTF-16. Save it as UTF-8.")},
    {"nul_byte", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is a NUL byte here; the file is damaged or not text.")},
    {"bad_quotes",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "A quotation mark is opened here and not closed as it should be.")},
    {"too_many_columns", QT_TRANSLATE_NOOP("cb::exchange::Text", "There are more than {limit} columns.")},
    {"too_long_field", QT_TRANSLATE_NOOP("cb::exchange::Text", "A field is longer than {limit} bytes.")},
    {"empty_file", QT_TRANSLATE_NOOP("cb::exchange::Text", "The file is empty.")},
    {"only_header", QT_TRANSLATE_NOOP("cb::exchange::Text", "The file has a header and no rows.")},
    {"wrong_cell_count",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "There are {value} fields where the header has {expected}.")},
    {"unknown_column",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "The column “{value}” is not known. Known are: {expected}.")},
    {"repeated_column", QT_TRANSLATE_NOOP("cb::exchange::Text", "The column “{value}” appears twice.")},
    {"missing_column", QT_TRANSLATE_NOOP("cb::exchange::Text", "The column is missing. The header reads: {value}")},
    {"unknown_report", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no report “{value}”. There are: {expected}.")},
    {"unknown_option", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is not understood. Possible: {expected}.")},
    {"unknown_kind", QT_TRANSLATE_NOOP("cb::exchange::Text", "There is no kind “{value}”. There are: {expected}.")},
    {"not_json", QT_TRANSLATE_NOOP("cb::exchange::Text", "This is not JSON: {reason}")},
    {"unknown_key", QT_TRANSLATE_NOOP("cb::exchange::Text", "The key “{field}” is not known here.")},
    {"repeated_key", QT_TRANSLATE_NOOP("cb::exchange::Text", "The key “{field}” appears twice.")},
    {"missing_key", QT_TRANSLATE_NOOP("cb::exchange::Text", "The key “{field}” is missing.")},
    {"wrong_type", QT_TRANSLATE_NOOP("cb::exchange::Text", "This must be {expected}.")},
    {"unknown_format",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "“{value}” is not what this program reads; expected is {expected}.")},
    {"reverses_unknown", QT_TRANSLATE_NOOP("cb::exchange::Text", "No earlier payment of the model is “{value}”.")},
    {"repeated_payment", QT_TRANSLATE_NOOP("cb::exchange::Text", "The payment “{value}” is stated more than once.")},
    {"changed_meanwhile",
     QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” was changed by another program meanwhile. Try again.")},
    {"unreadable_input", QT_TRANSLATE_NOOP("cb::exchange::Text", "“{file}” cannot be read: {reason}")},
};

} // namespace

const char *wordsOf(std::string_view code)
{
    for (const Words &words : allWords)
        if (words.code == code)
            return words.sentence;
    return nullptr;
}

} // namespace cb::exchange
