// SPDX-License-Identifier: GPL-3.0-or-later
// A record's fields as people read them: names instead of ids, words instead of choices, amounts in the locale.
#pragma once

#include "portfolio/facts.h"

#include <QtCore/QString>

namespace cb::tables {

// Empty for nothing.
QString fieldText(const portfolio::Facts &facts, const portfolio::Field &field, const portfolio::Record &record);
// What a field is called above its editor or column: "Received on", with the unit where `unit` says so.
QString fieldTitle(const portfolio::Field &field, bool unit = false);
// What a record is called in a picker: its name, or id; agreements by backer and kind.
QString recordTitle(const portfolio::Facts &facts, const portfolio::Record &record);
QString recordTitle(const portfolio::Facts &facts, portfolio::Kind kind, std::string_view id);
// Whether figures of the kind stand to the right.
bool isFigure(portfolio::FieldKind kind);

} // namespace cb::tables
