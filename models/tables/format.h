// SPDX-License-Identifier: GPL-3.0-or-later
// How amounts, rates and days are shown to people: exact unless it says otherwise, in the program's locale, with a real
// minus sign. Files never use these.
#pragma once

#include "portfolio/records.h"

#include <QtCore/QDate>
#include <QtCore/QString>

namespace cb::tables {

// "36,000.000001"; `decimals` below 6 cuts nothing but shows a nearest value (halves away from zero): for key figures
// and charts only.
QString amountText(engine::Amount amount, int decimals = 6);
QString usdcText(engine::Amount amount, int decimals = 6); // with the unit
QString rateText(engine::Rate rate);                       // "12.50 %": at least two decimals, at most four
QString countText(std::int64_t number);
QString dayText(engine::Day day);
QString dayText(const std::optional<engine::Day> &day); // a dash for none
QDate dateOf(engine::Day day);                          // the same day, for Qt
engine::Day dayOf(QDate date);                          // and back; of a valid one
QString instantText(engine::Instant instant);           // "2026-01-31 08:15:00" in UTC
QString multipleText(engine::Multiple multiple);        // "1.5 ×"
// With two decimals in the locale; a dash for none.
QString multipleText(const std::optional<engine::Multiple> &multiple);
QString fromUtf8(std::string_view text);

// The reverse, for what people type: the locale's decimal point or a plain one, no grouping. The engine's errors.
Result<engine::Amount> parseAmount(const QString &text);

} // namespace cb::tables
