// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_pdf.h"

#include "exchange/errors.h"
#include "exchange/pdf_table.h"
#include "exchange/report_words.h"
#include "exchange/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace cb::exchange {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cb::exchange::Text)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// Keeps the rows as texts: how many pages there are must be known before the first is drawn.
class Rows : public ReportSink {
public:
    Rows(bool sums, std::shared_ptr<const portfolio::Facts> facts)
        : m_sumUp(sums)
        , m_facts(std::move(facts))
    {}
    void begin(std::span<const ReportColumn> columns) override
    {
        m_columns.assign(columns.begin(), columns.end());
        m_sums.assign(columns.size(), 0);
        m_sumsFit.assign(columns.size(), true);
    }
    bool row(std::span<const ReportCell> cells) override
    {
        if (m_rows.size() == mostPdfRows) {
            tooMany = true;
            return false;
        }
        QStringList texts;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            texts << textOf(m_columns[i], cells[i]);
            if (cells[i].type != CellType::Amount)
                continue;
            const auto sum = engine::checkedAdd(m_sums[i], cells[i].number);
            m_sumsFit[i] = m_sumsFit[i] && sum;
            m_sums[i] = sum.value_or(0);
        }
        m_rows.push_back(std::move(texts));
        return true;
    }

    PdfTable table(double size) const
    {
        std::vector<PdfTable::Column> columns;
        for (const ReportColumn &column : m_columns)
            columns.push_back({columnTitle(column.name), isFigure(column)});
        PdfTable table(columns, size);
        for (const QStringList &row : m_rows)
            table.add(row);
        if (const QStringList total = totals(); !total.isEmpty() && !m_rows.empty())
            table.addTotal(total);
        return table;
    }
    bool empty() const { return m_rows.empty(); }
    bool tooMany = false;

private:
    QString textOf(const ReportColumn &column, const ReportCell &cell) const
    {
        if (cell.type == CellType::Amount)
            return moneyText(engine::Amount::ofUnits(cell.number));
        if (cell.type == CellType::Whole)
            return QLocale().toString(static_cast<qlonglong>(cell.number));
        return (m_facts ? cellText(*m_facts, column.name, cell.text) : fromUtf8(cell.text)).simplified();
    }
    QStringList totals() const
    {
        QStringList cells;
        bool any = false;
        if (!m_sumUp)
            return {};
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const bool sum = m_columns[i].type == CellType::Amount && !m_columns[i].repeated && m_sumsFit[i];
            any = any || sum;
            cells << (sum ? moneyText(engine::Amount::ofUnits(m_sums[i])) : QString());
        }
        if (!any)
            return {};
        if (!isFigure(m_columns.front()))
            cells.front() = Words::tr("Total");
        return cells;
    }

    bool m_sumUp;
    std::shared_ptr<const portfolio::Facts> m_facts;
    std::vector<ReportColumn> m_columns;
    std::vector<QStringList> m_rows;
    std::vector<std::int64_t> m_sums;
    std::vector<bool> m_sumsFit;
};

void drawHeading(PdfSheet &sheet, const ReportHeading &heading)
{
    sheet.paragraph(fromUtf8(heading.title), {18, true, ink::text, false, false});
    sheet.paragraph(fromUtf8(heading.portfolio), {11, false, ink::text, false, false});
    sheet.y += 3;
    for (const std::string &line : heading.lines)
        sheet.paragraph(fromUtf8(line), {8.5, false, ink::muted, false, false});
    sheet.y += 10;
}

// The largest way of three in which the rows need no wrapping, or else the smallest.
struct Shape {
    bool landscape;
    double size;
};
Shape shapeOf(const Rows &rows)
{
    constexpr Shape shapes[] = {{false, 8.5}, {true, 8.5}, {true, 7}, {true, 6.5}};
    for (const Shape &shape : shapes) {
        bool fits = false;
        countPages({{}, {}, shape.landscape},
                   [&](const PdfSheet &sheet) { fits = rows.table(shape.size).naturalWidth(sheet) <= sheet.width(); });
        if (fits)
            return shape;
    }
    return shapes[3];
}

} // namespace

Result<void> writeReportPdf(const ReportHeading &heading, const std::function<Result<void>(ReportSink &)> &fill,
                            const TextSink &out)
{
    Rows rows(heading.sumsUp, heading.facts);
    const auto filled = fill(rows);
    if (rows.tooMany)
        return Error(errors::tooManyPdfRows, {{"limit", std::to_string(mostPdfRows)}});
    if (!filled)
        return filled;
    const Shape shape = shapeOf(rows);
    PdfInfo info;
    info.title = fromUtf8(heading.title + ", " + heading.portfolio);
    info.footer =
        Words::tr("%1 · %2, made on %3 (UTC)")
            .arg(fromUtf8(heading.title), fromUtf8(heading.file), QString::fromStdString(heading.madeOn.toString()));
    info.landscape = shape.landscape;
    const PdfTable table = rows.table(shape.size);
    const auto draw = [&](PdfSheet &sheet) {
        drawHeading(sheet, heading);
        if (rows.empty())
            sheet.paragraph(Words::tr("There is nothing to show for these days and filters."), {});
        else
            table.draw(sheet);
    };
    return writePdf(info, draw, out);
}

} // namespace cb::exchange
