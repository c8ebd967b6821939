// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a statement's PDF share: its words, how it writes money, its headings.
#pragma once

#include "exchange/pdf_sheet.h"
#include "exchange/statement_document.h"
#include "exchange/text.h"

#include <QtCore/QCoreApplication>

namespace cb::exchange {

class StatementWords {
    Q_DECLARE_TR_FUNCTIONS(cb::exchange::Text)
};

inline constexpr double tableSize = 8.5;
inline constexpr PdfText bodyStyle{8.5, false, QColor(), false, true};

inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QString dayText(engine::Day day)
{
    return QString::fromStdString(day.toString());
}

inline void drawTitle(PdfSheet &sheet, const QString &title, double spaceBelow = 90)
{
    sheet.y += sheet.y > 0 ? 14 : 0;
    sheet.ensure(spaceBelow); // a heading is not left alone
    sheet.paragraph(title, {11.5, true, ink::text, false, false});
    sheet.y += 3;
}

inline void drawBody(PdfSheet &sheet, const QString &text)
{
    PdfText style = bodyStyle;
    style.colour = ink::text;
    sheet.paragraph(text, style);
    sheet.y += 4;
}

// How the figures came about: terms, one payment worked out, rounding, fingerprint.
void drawMethod(PdfSheet &sheet, const portfolio::Facts &facts, const StatementDocument &document);

} // namespace cb::exchange
