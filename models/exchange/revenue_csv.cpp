// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/revenue_csv.h"

#include "exchange/csv_columns.h"
#include "exchange/csv_writer.h"
#include "exchange/errors.h"
#include "exchange/import_steps.h"
#include "exchange/json_errors.h"
#include "exchange/output_file.h"
#include "exchange/text.h"
#include "portfolio/errors.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace cb::exchange {

namespace {

enum Column : std::size_t { Model, OccurredAt, AmountColumn, Tasks, Reference, Version, Source };
constexpr std::size_t columnCount = 7;

Error inField(const Error &error, std::string_view field, std::string_view value)
{
    return error.with("field", std::string(field)).with("value", std::string(value));
}

class RevenueReader {
public:
    RevenueReader(portfolio::PaymentImport &import, const RevenueImport &options)
        : m_import(import)
        , m_options(options)
    {}

    Result<void> take(const CsvRecord &record)
    {
        if (!m_columns)
            return header(record);
        m_any = true;
        if (auto fits = m_columns->checkCount(record); !fits) {
            m_import.reject(record.line, fits.error());
            return {};
        }
        auto stated = payment(record);
        if (stated)
            m_import.add(*stated);
        else
            m_import.reject(record.line, stated.error());
        return {};
    }

    Result<void> checkAny() const
    {
        if (!m_columns)
            return Error(errors::emptyFile);
        if (!m_any)
            return Error(errors::onlyHeader);
        return {};
    }

private:
    Result<void> header(const CsvRecord &record)
    {
        const KnownColumn known[columnCount] = {{"model", m_options.defaultModel.empty()},
                                                {"occurred_at", true},
                                                {"amount", true},
                                                {"tasks"},
                                                {"reference"},
                                                {"version"},
                                                {"source"}};
        auto columns = CsvColumns::match(record, known);
        if (!columns)
            return columns.error();
        m_columns = *columns;
        return {};
    }

    Result<portfolio::StatedPayment> payment(const CsvRecord &record) const
    {
        const auto text = [&](Column column) { return withoutGuard(m_columns->cell(record.cells, column)); };
        portfolio::StatedPayment stated;
        stated.line = record.line;
        stated.model = text(Model).empty() ? std::string_view(m_options.defaultModel) : text(Model);
        stated.reference = text(Reference);
        stated.version = text(Version);
        stated.source = text(Source).empty() ? std::string_view(m_options.defaultSource) : text(Source);
        const std::string_view at = m_columns->cell(record.cells, OccurredAt);
        const auto instant = engine::Instant::parse(at);
        if (!instant)
            return inField(instant.error(), "occurred_at", at);
        stated.at = *instant;
        const std::string_view amount = m_columns->cell(record.cells, AmountColumn);
        const auto parsed = engine::Amount::parse(amount);
        if (!parsed)
            return inField(parsed.error(), "amount", amount);
        stated.amount = *parsed;
        if (const std::string_view tasks = m_columns->cell(record.cells, Tasks); !tasks.empty()) {
            std::int64_t count = 0;
            const auto [end, error] = std::from_chars(tasks.data(), tasks.data() + tasks.size(), count);
            if (error != std::errc{} || end != tasks.data() + tasks.size())
                return inField(Error(portfolio::errors::notAWhole), "tasks", tasks);
            stated.tasks = count;
        }
        return stated;
    }

    portfolio::PaymentImport &m_import;
    const RevenueImport &m_options;
    std::optional<CsvColumns> m_columns;
    bool m_any = false;
};

} // namespace

Result<portfolio::ImportReport> importRevenue(portfolio::Portfolio &portfolio, const std::filesystem::path &file,
                                              const RevenueImport &options, const portfolio::Progress &progress)
{
    portfolio::ImportOptions import;
    import.batchName = options.batchName;
    import.importedAt = options.importedAt;
    import.dryRun = options.dryRun;
    import.acceptPartial = options.acceptPartial;
    if (auto described = describeFile(file, import); !described)
        return described.error();
    portfolio::PaymentImport payments(portfolio, std::move(import));
    RevenueReader reader(payments, options);
    const auto read = readCsv(
        file, [&](const CsvRecord &record) { return reader.take(record); }, halfOf(progress, Half::Reading));
    const auto any = read ? reader.checkAny() : read;
    if (!any)
        return any.error().with("file", file.filename().string());
    return payments.finish(halfOf(progress, Half::Writing));
}

Result<void> writeRejects(const std::filesystem::path &file, const std::vector<portfolio::Reject> &rejects)
{
    return writeFile(file, [&](const TextSink &sink) -> Result<void> {
        CsvWriter csv(sink);
        for (const std::string_view column : {"line", "field", "value", "reason"})
            csv.plain(column);
        csv.endRow();
        for (const portfolio::Reject &reject : rejects) {
            csv.whole(reject.line);
            csv.text(reject.error.fact("field"));
            csv.text(reject.error.fact("value"));
            csv.text(englishReason(reject.error).toStdString());
            csv.endRow();
        }
        csv.finish();
        return {};
    });
}

Result<void> writeRejectedRows(const std::filesystem::path &file, const std::filesystem::path &source,
                               const std::vector<portfolio::Reject> &rejects)
{
    return writeFile(file, [&](const TextSink &sink) -> Result<void> {
        CsvWriter csv(sink);
        bool header = true;
        auto next = rejects.begin();
        const auto take = [&](const CsvRecord &record) -> Result<void> {
            while (next != rejects.end() && next->line < record.line)
                ++next;
            if (!header && (next == rejects.end() || next->line != record.line))
                return {};
            header = false;
            for (const std::string_view cell : record.cells)
                csv.text(withoutGuard(cell));
            csv.endRow();
            return {};
        };
        const auto read = readCsv(source, take, {});
        csv.finish();
        return read;
    });
}

Result<CsvPreview> previewCsv(const std::filesystem::path &file, std::size_t rows)
{
    CsvPreview preview;
    std::int64_t seen = 0; // bytes of the records kept
    const auto take = [&](const CsvRecord &record) -> Result<void> {
        std::vector<std::string> cells(record.cells.begin(), record.cells.end());
        if (preview.header.empty()) {
            preview.header = std::move(cells);
            return {};
        }
        if (preview.rows.size() == rows)
            return Error(errors::cancelled); // enough seen
        for (const std::string &cell : cells)
            seen += std::ssize(cell) + 1;
        preview.rows.push_back(std::move(cells));
        preview.lines.push_back(record.line);
        return {};
    };
    const auto read = readCsv(file, take, {});
    if (!read && read.error().code() != errors::cancelled)
        return read.error();
    preview.rowCount = std::ssize(preview.rows);
    preview.exact = read.ok();
    std::error_code unknown;
    const auto size = std::filesystem::file_size(file, unknown);
    if (!preview.exact && !unknown && seen > 0)
        preview.rowCount = std::max(preview.rowCount, static_cast<std::int64_t>(size) * preview.rowCount / seen);
    return preview;
}

} // namespace cb::exchange
