// SPDX-License-Identifier: GPL-3.0-or-later
// Bars of what a party earned in each day or month, on a PDF page.
#pragma once

#include "exchange/pdf_sheet.h"
#include "portfolio/statements.h"

namespace cb::exchange {

// The colour that a recipient has everywhere.
QColor recipientColour(engine::Recipient recipient);

// At sheet.y, over the whole width; nothing where nothing was earned.
void drawEarned(PdfSheet &sheet, const portfolio::PartyStatement &statement);

} // namespace cb::exchange
