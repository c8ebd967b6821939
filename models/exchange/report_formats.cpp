// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/json_errors.h"
#include "exchange/json_writing.h"
#include "exchange/report_pdf.h"
#include "exchange/report_xlsx.h"
#include "exchange/statement_document.h"

#include <algorithm>

namespace cb::exchange {

namespace {

std::string textOf(const ReportCell &cell)
{
    switch (cell.type) {
    case CellType::Amount:
        return engine::Amount::ofUnits(cell.number).toString();
    case CellType::Whole:
        return std::to_string(cell.number);
    case CellType::Text:
    case CellType::Plain:
    case CellType::Day:
        break;
    }
    return std::string(cell.text);
}

class CsvReport : public ReportSink {
public:
    explicit CsvReport(const TextSink &out)
        : m_csv(out)
    {}
    void begin(std::span<const ReportColumn> columns) override
    {
        for (const ReportColumn &column : columns)
            m_csv.plain(column.name);
        m_csv.endRow();
    }
    bool row(std::span<const ReportCell> cells) override
    {
        for (const ReportCell &cell : cells)
            write(cell);
        m_csv.endRow();
        return !m_csv.refused();
    }
    bool finish() { return m_csv.finish(); }

private:
    void write(const ReportCell &cell)
    {
        switch (cell.type) {
        case CellType::Text:
            return m_csv.text(cell.text);
        case CellType::Plain:
        case CellType::Day:
            return m_csv.plain(cell.text);
        case CellType::Amount:
            return m_csv.amount(cell.number);
        case CellType::Whole:
            return m_csv.whole(cell.number);
        }
    }
    CsvWriter m_csv;
};

class JsonReport : public ReportSink {
public:
    explicit JsonReport(const TextSink &out)
        : m_json(out)
    {
        m_json.openArray();
    }
    void begin(std::span<const ReportColumn> columns) override { m_columns.assign(columns.begin(), columns.end()); }
    bool row(std::span<const ReportCell> cells) override
    {
        m_json.openObject();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_json.key(m_columns[i].name);
            if (cells[i].type == CellType::Whole)
                m_json.whole(cells[i].number);
            else
                m_json.text(textOf(cells[i]));
        }
        m_json.closeObject();
        return !m_json.refused();
    }
    bool finish()
    {
        m_json.closeArray();
        return m_json.finish();
    }

private:
    JsonWriter m_json;
    std::vector<ReportColumn> m_columns;
};

std::size_t widthOf(std::string_view text)
{
    const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; };
    return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues));
}

// Aligned columns for a terminal: widths are taken from the first rows, later ones may stand out.
class TableReport : public ReportSink {
public:
    explicit TableReport(const TextSink &out)
        : m_out(out)
    {}
    void begin(std::span<const ReportColumn> columns) override
    {
        std::vector<std::string> titles;
        for (const ReportColumn &column : columns) {
            m_right.push_back(column.type == CellType::Amount || column.type == CellType::Whole);
            titles.push_back(column.name);
        }
        m_widths.resize(columns.size());
        keep(std::move(titles));
    }
    bool row(std::span<const ReportCell> cells) override
    {
        std::vector<std::string> texts;
        for (const ReportCell &cell : cells)
            texts.push_back(textOf(cell));
        keep(std::move(texts));
        return !m_refused;
    }
    bool finish()
    {
        printKept();
        return !m_refused;
    }

private:
    static constexpr std::size_t rowsForWidths = 1000;

    void keep(std::vector<std::string> texts)
    {
        if (!m_printing)
            for (std::size_t i = 0; i < texts.size(); ++i)
                m_widths[i] = std::max(m_widths[i], widthOf(texts[i]));
        m_kept.push_back(std::move(texts));
        if (m_printing || m_kept.size() > rowsForWidths)
            printKept();
    }
    void printKept()
    {
        m_printing = true;
        std::string text;
        for (const auto &cells : m_kept) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::string blanks(m_widths[i] - std::min(m_widths[i], widthOf(cells[i])), ' ');
                text.append(i == 0 ? "" : "  ");
                text.append(m_right[i] ? blanks + cells[i] : i + 1 == cells.size() ? cells[i] : cells[i] + blanks);
            }
            text.push_back('\n');
        }
        m_kept.clear();
        m_refused = m_refused || !m_out(text);
    }

    const TextSink &m_out;
    std::vector<bool> m_right;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_kept;
    bool m_printing = false;
    bool m_refused = false;
};

template <class Sink>
Result<void> writeWith(Sink sink, const std::function<Result<void>(ReportSink &)> &fill)
{
    if (auto done = fill(sink); !done)
        return done;
    return sink.finish() ? Result<void>() : Error(errors::unwritable);
}

class PreviewReport : public ReportSink {
public:
    PreviewReport(std::size_t limit, std::int64_t countLimit)
        : m_limit(limit)
        , m_countLimit(countLimit)
    {}
    void begin(std::span<const ReportColumn> columns) override
    {
        preview.columns.assign(columns.begin(), columns.end());
        preview.sums.resize(columns.size());
    }
    bool row(std::span<const ReportCell> cells) override
    {
        if (preview.total == m_countLimit) {
            preview.more = true;
            return false;
        }
        ++preview.total;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (cells[i].type == CellType::Amount)
                preview.sums[i] = plus(preview.sums[i], engine::Amount::ofUnits(cells[i].number));
        if (preview.rows.size() == m_limit)
            return true;
        auto &row = preview.rows.emplace_back();
        for (const ReportCell &cell : cells)
            row.push_back(textOf(cell));
        return true;
    }
    ReportPreview preview;

private:
    std::size_t m_limit;
    std::int64_t m_countLimit;
};

// Hands on, and asks now and then whether to go on.
class CountedReport : public ReportSink {
public:
    CountedReport(ReportSink &sink, const portfolio::Progress &progress)
        : m_sink(sink)
        , m_progress(progress)
    {}
    void begin(std::span<const ReportColumn> columns) override { m_sink.begin(columns); }
    bool row(std::span<const ReportCell> cells) override
    {
        constexpr std::int64_t often = 4096;
        ++m_rows;
        return (m_rows % often != 0 || !m_progress || m_progress(m_rows, 0)) && m_sink.row(cells);
    }

private:
    ReportSink &m_sink;
    const portfolio::Progress &m_progress;
    std::int64_t m_rows = 0;
};

} // namespace

Result<void> writeRows(const std::function<Result<void>(ReportSink &)> &fill, ReportFormat format, const TextSink &out)
{
    switch (format) {
    case ReportFormat::Csv:
        return writeWith(CsvReport(out), fill);
    case ReportFormat::Json:
        return writeWith(JsonReport(out), fill);
    case ReportFormat::Table:
    case ReportFormat::Xlsx: // need a heading; see writeReport()
    case ReportFormat::Pdf:
        break;
    }
    return writeWith(TableReport(out), fill);
}

Result<void> writeReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf, ReportFormat format,
                         const TextSink &out, const portfolio::Progress &progress)
{
    const auto fill = [&](ReportSink &sink) {
        CountedReport counted(sink, progress);
        return runReport(portfolio, spec, asOf, counted);
    };
    if (format == ReportFormat::Xlsx)
        return writeXlsx(headingOf(portfolio, spec, asOf), fill, out);
    const auto &query = spec.query;
    if (format == ReportFormat::Pdf && spec.name == ReportName::Statement && query.parties.size() == 1)
        return writeStatementReportPdf(portfolio, {query.parties, query.from, query.to, query.models}, asOf, out);
    if (format == ReportFormat::Pdf)
        return writeReportPdf(headingOf(portfolio, spec, asOf), fill, out);
    return writeRows(fill, format, out);
}

Result<ReportPreview> previewReport(portfolio::Portfolio &portfolio, const ReportSpec &spec, engine::Day asOf,
                                    std::size_t limit, std::int64_t countLimit)
{
    PreviewReport sink(limit, countLimit);
    const auto done = runReport(portfolio, spec, asOf, sink);
    if (!done && !sink.preview.more)
        return done.error();
    return std::move(sink.preview);
}

} // namespace cb::exchange
