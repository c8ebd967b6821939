// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf_table.h"

#include <algorithm>
#include <numeric>

namespace cb::exchange {

namespace {

constexpr double gap = 10;       // between columns
constexpr double smallest = 6.5; // points that can still be read
constexpr double above = 2;
constexpr double below = 2;

double sumOf(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

} // namespace

PdfTable::PdfTable(std::vector<Column> columns, double size)
    : m_columns(std::move(columns))
    , m_size(size)
{}

void PdfTable::add(QStringList cells)
{
    m_rows.push_back({std::move(cells), false});
}

void PdfTable::addTotal(QStringList cells)
{
    m_rows.push_back({std::move(cells), true});
}

PdfText PdfTable::style(std::size_t column, bool bold) const
{
    return {m_size, bold, ink::text, m_columns[column].right, !m_columns[column].right};
}

std::vector<double> PdfTable::naturalWidths(const PdfSheet &sheet) const
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        double widest = sheet.widthOf(m_columns[i].title, style(i, true));
        const double widestLetter = sheet.widthOf(QStringLiteral("W"), style(i, true));
        for (const Row &row : m_rows) {
            const QString &cell = row.cells[static_cast<qsizetype>(i)];
            if (static_cast<double>(cell.size()) * widestLetter > widest) // else it cannot be wider
                widest = std::max(widest, sheet.widthOf(cell, style(i, row.total)));
        }
        widths.push_back(widest + 0.5); // against rounding
    }
    return widths;
}

double PdfTable::naturalWidth(const PdfSheet &sheet) const
{
    return sumOf(naturalWidths(sheet)) + gap * static_cast<double>(m_columns.size() - 1);
}

// Figures keep their width. Texts get what is left: alike for those that want more than there is, and what is over is
// shared out among them so that the table fills the page.
std::vector<double> PdfTable::widths(const PdfSheet &sheet) const
{
    std::vector<double> widths = naturalWidths(sheet);
    const double room = sheet.width() - gap * static_cast<double>(m_columns.size() - 1);
    double textWidth = 0;
    double widest = 0;
    double texts = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (!m_columns[i].right) {
            textWidth += widths[i];
            widest = std::max(widest, widths[i]);
            ++texts;
        }
    const double forTexts = room - (sumOf(widths) - textWidth);
    if (texts == 0)
        return widths;
    if (textWidth <= forTexts) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] += m_columns[i].right ? 0 : (forTexts - textWidth) / texts;
        return widths;
    }
    double low = 0;
    double high = widest;
    for (int i = 0; i < 40; ++i) {
        const double most = (low + high) / 2;
        double sum = 0;
        for (std::size_t j = 0; j < widths.size(); ++j)
            sum += m_columns[j].right ? 0 : std::min(widths[j], most);
        (sum > forTexts ? high : low) = most;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (!m_columns[i].right)
            widths[i] = std::min(widths[i], std::max(low, 20.0));
    return widths;
}

double PdfTable::heightOf(const PdfSheet &sheet, const QStringList &cells, const std::vector<double> &widths,
                          bool bold) const
{
    double height = sheet.lineHeight(style(0, bold));
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (!m_columns[i].right)
            height = std::max(height, sheet.heightOf(cells[static_cast<qsizetype>(i)], widths[i], style(i, bold)));
    return height + above + below;
}

void PdfTable::drawCells(PdfSheet &sheet, const QStringList &cells, const std::vector<double> &widths, bool bold,
                         double height) const
{
    double x = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        sheet.text({x, sheet.y + above, widths[i], height - above - below}, cells[static_cast<qsizetype>(i)],
                   style(i, bold));
        x += widths[i] + gap;
    }
    sheet.y += height;
}

void PdfTable::drawHeader(PdfSheet &sheet, const std::vector<double> &widths) const
{
    QStringList titles;
    for (const Column &column : m_columns)
        titles << column.title;
    drawCells(sheet, titles, widths, true, heightOf(sheet, titles, widths, true));
    sheet.line(0, sheet.width(), sheet.y, ink::muted, 0.8);
    sheet.y += 1;
}

void PdfTable::draw(PdfSheet &sheet) const
{
    if (m_size <= smallest || naturalWidth(sheet) <= sheet.width())
        return drawAsIs(sheet);
    PdfTable smaller = *this;
    while (smaller.m_size > smallest && smaller.naturalWidth(sheet) > sheet.width())
        smaller.m_size = std::max(smallest, smaller.m_size - 0.25);
    smaller.drawAsIs(sheet);
}

void PdfTable::drawAsIs(PdfSheet &sheet) const
{
    const auto columns = widths(sheet);
    const double oneRow = sheet.lineHeight(style(0, true)) + above + below;
    sheet.ensure(oneRow * 3); // a header is not left alone
    drawHeader(sheet, columns);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const double height = heightOf(sheet, row.cells, columns, row.total);
        // A total stays with the row before it.
        const bool totalFollows = i + 1 < m_rows.size() && m_rows[i + 1].total;
        if (sheet.y + height + (totalFollows ? oneRow : 0) > sheet.height()) {
            sheet.newPage();
            drawHeader(sheet, columns);
        }
        if (row.total)
            sheet.line(0, sheet.width(), sheet.y, ink::muted, 0.8);
        drawCells(sheet, row.cells, columns, row.total, height);
        if (!row.total)
            sheet.line(0, sheet.width(), sheet.y, ink::line, 0.3);
    }
}

} // namespace cb::exchange
