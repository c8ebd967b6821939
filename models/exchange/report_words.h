// SPDX-License-Identifier: GPL-3.0-or-later
// A report's columns and cells as people read them: words instead of names of columns, names instead of ids. Files for
// other programs keep the names and ids.
#pragma once

#include "exchange/report.h"

#include <QtCore/QString>

namespace cb::exchange {

// "Paid in" of "paid_in".
QString columnTitle(std::string_view column);
// Whether its cells are figures, aligned to the right.
bool isFigure(const ReportColumn &column);
// What a cell of text says: a model's or party's name, a recipient's or agreement's title, a multiple or rate in few
// decimals; else the text itself.
QString cellText(const portfolio::Facts &facts, std::string_view column, std::string_view text);

} // namespace cb::exchange
