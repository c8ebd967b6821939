// SPDX-License-Identifier: GPL-3.0-or-later
// A table on PDF pages: figures at the right, texts that wrap, the header again on each page and never alone at the
// foot of one.
#pragma once

#include "exchange/pdf_sheet.h"

#include <QtCore/QStringList>

#include <vector>

namespace cb::exchange {

class PdfTable {
public:
    struct Column {
        QString title;
        bool right = false;
    };
    PdfTable(std::vector<Column> columns, double size);

    // As many cells as columns.
    void add(QStringList cells);
    void addTotal(QStringList cells); // bold, below a line
    bool empty() const { return m_rows.empty(); }
    std::size_t rows() const { return m_rows.size(); }

    // How wide it would like to be.
    double naturalWidth(const PdfSheet &sheet) const;
    // At sheet.y, over the whole width; in smaller letters, within limits, where that keeps it from wrapping.
    void draw(PdfSheet &sheet) const;

private:
    void drawAsIs(PdfSheet &sheet) const;
    struct Row {
        QStringList cells;
        bool total = false;
    };
    std::vector<double> naturalWidths(const PdfSheet &sheet) const;
    std::vector<double> widths(const PdfSheet &sheet) const;
    PdfText style(std::size_t column, bool bold) const;
    double heightOf(const PdfSheet &sheet, const QStringList &cells, const std::vector<double> &widths,
                    bool bold) const;
    void drawCells(PdfSheet &sheet, const QStringList &cells, const std::vector<double> &widths, bool bold,
                   double height) const;
    void drawHeader(PdfSheet &sheet, const std::vector<double> &widths) const;

    std::vector<Column> m_columns;
    double m_size;
    std::vector<Row> m_rows;
};

} // namespace cb::exchange
