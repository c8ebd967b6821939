// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_xlsx.h"

#include "exchange/errors.h"
#include "exchange/utf8.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <xlsxwriter.h>

namespace cb::exchange {

namespace {

// Spreadsheets keep 15 significant digits.
constexpr std::int64_t exactNumber = 1'000'000'000'000'000;
constexpr std::size_t longestText = 32'767; // characters of a cell; bytes here, which are never fewer
constexpr int widestColumn = 60;
constexpr std::int32_t daysFrom1900 = 25'569; // a spreadsheet's number of 1970-01-01
constexpr std::int32_t firstSoundDay = 61;    // 1900-03-01: before it spreadsheets count a day that never was

// The library prints numbers in the locale of the thread; the format knows the decimal point alone.
class PlainNumbers {
public:
    PlainNumbers()
        : m_plain(::newlocale(LC_NUMERIC_MASK, "C", locale_t{}))
        , m_before(::uselocale(m_plain))
    {}
    ~PlainNumbers()
    {
        ::uselocale(m_before);
        ::freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

// A plain decimal that a spreadsheet keeps to the digit: no zeros in front, at most 15 digits.
bool isExactDecimal(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto points = std::count(text.begin(), text.end(), '.');
    const bool leadingZero = text.size() > 1 && text[0] == '0' && text[1] != '.';
    return digits > 0 && digits <= 15 && points <= 1 && digits + points == std::ssize(text) && text.front() != '.' &&
           text.back() != '.' && !leadingZero;
}

// What XML cannot carry is shown as the sign for what is unknown.
std::string cellText(std::string_view text)
{
    std::string clean;
    for (const char c : text.substr(0, longestText)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 && c != '\t' && c != '\n')
            clean += "\xEF\xBF\xBD";
        else
            clean += c;
        if (clean.size() > longestText - 3)
            break;
    }
    while (!isUtf8(clean)) // cut within a character
        clean.pop_back();
    return clean;
}

class Workbook : public ReportSink {
public:
    // `folder` takes the workbook and the library's temporary files.
    Workbook(std::string folder, const std::string &path, const ReportHeading &heading, std::int64_t rowsOfSheet)
        : m_folder(std::move(folder))
        , m_heading(heading)
        , m_rowsOfSheet(rowsOfSheet)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folder.data();
        options.use_zip64 = LXW_TRUE; // a sheet may be longer than 4 GiB; only such a one needs it
        m_book = ::workbook_new_opt(path.c_str(), &options);
        if (!m_book)
            return;
        m_head = format([](lxw_format *f) { ::format_set_bold(f); });
        m_amount = format([](lxw_format *f) { ::format_set_num_format(f, "0.000000"); });
        m_whole = format([](lxw_format *f) { ::format_set_num_format(f, "0"); });
        m_date = format([](lxw_format *f) { ::format_set_num_format(f, "yyyy-mm-dd"); });
        describe();
    }
    ~Workbook() override
    {
        if (!m_book)
            return;
        // Given up: what the library closes only when it writes the workbook.
        for (lxw_worksheet *sheet : m_allSheets)
            if (sheet->optimize_tmpfile)
                std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
        ::lxw_workbook_free(m_book);
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    void begin(std::span<const ReportColumn> columns) override
    {
        m_columns.assign(columns.begin(), columns.end());
        m_widths.assign(columns.size(), 0);
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_widths[i] = static_cast<int>(columns[i].name.size()) + 3; // room for the filter's button
        startSheet();
    }

    bool row(std::span<const ReportCell> cells) override
    {
        if (m_row == m_rowsOfSheet) {
            finishSheet();
            startSheet();
        }
        for (std::size_t i = 0; i < cells.size() && m_sheet; ++i)
            write(static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(i), cells[i]);
        ++m_row;
        return m_sheet != nullptr && !m_failed;
    }

    bool finish()
    {
        finishSheet();
        if (!m_book || m_failed)
            return false;
        const bool written = ::workbook_close(m_book) == LXW_NO_ERROR;
        m_book = nullptr; // closing frees it, well or not
        return written;
    }

private:
    lxw_format *format(const std::function<void(lxw_format *)> &set)
    {
        lxw_format *made = ::workbook_add_format(m_book);
        set(made);
        return made;
    }

    void describe()
    {
        std::string subject = m_heading.portfolio;
        std::string comments;
        for (const std::string &line : m_heading.lines)
            comments.append(comments.empty() ? "" : "\n").append(line);
        std::string title = m_heading.title;
        std::string company = "Creators & Backers";
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.comments = comments.data();
        properties.author = company.data();
        properties.created = static_cast<time_t>(m_heading.madeOn.number()) * 86'400;
        ::workbook_set_properties(m_book, &properties);
    }

    void startSheet()
    {
        m_sheet = nullptr;
        if (!m_book)
            return;
        ++m_sheets;
        const std::string name = m_heading.sheet + (m_sheets == 1 ? "" : " " + std::to_string(m_sheets));
        m_sheet = ::workbook_add_worksheet(m_book, name.c_str());
        if (!m_sheet)
            return;
        m_allSheets.push_back(m_sheet);
        ::worksheet_freeze_panes(m_sheet, 1, 0);
        ::worksheet_repeat_rows(m_sheet, 0, 0);
        ::worksheet_set_landscape(m_sheet);
        ::worksheet_set_paper(m_sheet, 9); // A4
        ::worksheet_fit_to_pages(m_sheet, 1, 0);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            note(::worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), m_columns[i].name.c_str(), m_head));
        m_row = 1;
    }

    void finishSheet()
    {
        if (!m_sheet || m_columns.empty())
            return;
        // The library does not look whether its rows found room on the disk.
        std::FILE *rows = m_sheet->optimize_tmpfile;
        m_failed = m_failed || (rows && (std::fflush(rows) != 0 || std::ferror(rows) != 0));
        const auto last = static_cast<lxw_col_t>(m_columns.size() - 1);
        ::worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_row - 1), last);
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            ::worksheet_set_column(m_sheet, column, column, std::min(m_widths[i], widestColumn) + 1, nullptr);
        }
    }

    void write(lxw_row_t row, lxw_col_t column, const ReportCell &cell)
    {
        switch (cell.type) {
        case CellType::Amount:
            if (-exactNumber < cell.number && cell.number < exactNumber)
                return number(row, column, static_cast<double>(cell.number) / 1e6, m_amount, widthOf(cell.number) + 7);
            return text(row, column, engine::Amount::ofUnits(cell.number).toString());
        case CellType::Whole:
            if (-exactNumber < cell.number && cell.number < exactNumber)
                return number(row, column, static_cast<double>(cell.number), m_whole, widthOf(cell.number) + 6);
            return text(row, column, std::to_string(cell.number));
        case CellType::Day:
            if (const auto day = engine::Day::parse(cell.text); day && day->number() + daysFrom1900 >= firstSoundDay)
                return number(row, column, day->number() + daysFrom1900, m_date, 10);
            return text(row, column, cell.text);
        case CellType::Plain:
            if (isExactDecimal(cell.text))
                return number(row, column, std::strtod(std::string(cell.text).c_str(), nullptr), nullptr,
                              static_cast<int>(cell.text.size()));
            return text(row, column, cell.text);
        case CellType::Text:
            break;
        }
        text(row, column, cell.text);
    }

    // Digits before the point of micro-units, the sign among them.
    static int widthOf(std::int64_t units) { return std::max(static_cast<int>(std::to_string(units).size()) - 6, 2); }

    void number(lxw_row_t row, lxw_col_t column, double value, lxw_format *format, int width)
    {
        m_widths[column] = std::max(m_widths[column], width);
        note(::worksheet_write_number(m_sheet, row, column, value, format));
    }

    void text(lxw_row_t row, lxw_col_t column, std::string_view value)
    {
        if (value.empty())
            return;
        m_widths[column] = std::max(m_widths[column], static_cast<int>(std::min<std::size_t>(value.size(), 1000)));
        note(::worksheet_write_string(m_sheet, row, column, cellText(value).c_str(), nullptr));
    }

    void note(lxw_error error) { m_failed = m_failed || error != LXW_NO_ERROR; }

    const PlainNumbers m_plain;
    std::string m_folder;
    const ReportHeading &m_heading;
    std::int64_t m_rowsOfSheet;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<lxw_worksheet *> m_allSheets;
    lxw_format *m_head = nullptr;
    lxw_format *m_amount = nullptr;
    lxw_format *m_whole = nullptr;
    lxw_format *m_date = nullptr;
    std::vector<ReportColumn> m_columns;
    std::vector<int> m_widths;
    std::int64_t m_row = 0;
    int m_sheets = 0;
    bool m_failed = false;
};

bool handOver(const QString &path, const TextSink &out)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty() || !out({piece.data(), static_cast<std::size_t>(piece.size())}))
            return false;
    }
    return true;
}

} // namespace

Result<void> writeXlsx(const ReportHeading &heading, const std::function<Result<void>(ReportSink &)> &fill,
                       const TextSink &out, std::int64_t rowsOfSheet)
{
    // The format's index stands at its end, so the library needs a file; a folder of ours is readable by us alone.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    {
        Workbook book(folder.path().toStdString(), path.toStdString(), heading, rowsOfSheet);
        auto filled = fill(book);
        if (filled && !book.finish())
            filled = Error(errors::unwritable, {{"reason", std::strerror(errno)}});
        if (!filled)
            return filled;
    }
    return handOver(path, out) ? Result<void>() : Error(errors::unwritable);
}

} // namespace cb::exchange
