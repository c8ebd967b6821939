// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_csv.h"

#include "exchange/csv_columns.h"
#include "exchange/errors.h"
#include "exchange/import_steps.h"
#include "exchange/json_errors.h"
#include "exchange/known_records.h"
#include "exchange/refusals.h"
#include "portfolio/batches.h"
#include "portfolio/errors.h"

#include <QtCore/QTemporaryDir>

#include <algorithm>

namespace cb::exchange {

using portfolio::Field;
using portfolio::FieldKind;
using portfolio::Record;
using portfolio::RecordType;

namespace {

constexpr std::size_t maximumRows = 100'000;

bool isText(FieldKind kind)
{
    return kind == FieldKind::Id || kind == FieldKind::Reference || kind == FieldKind::Line || kind == FieldKind::Text;
}

// Turns a file into records, or into reasons why it cannot.
class RecordReader {
public:
    RecordReader(const portfolio::Facts &facts, const RecordType &type, const RecordImport &options)
        : m_facts(facts)
        , m_type(type)
        , m_options(options)
    {}

    Result<void> take(const CsvRecord &cells)
    {
        if (!m_columns)
            return header(cells);
        if (++report.read > static_cast<std::int64_t>(maximumRows))
            return Error(errors::tooManyRows, {{"limit", std::to_string(maximumRows)}});
        const auto fits = m_columns->checkCount(cells);
        auto read = fits ? record(cells) : Result<Record>(fits.error());
        if (read)
            rows.push_back({cells.line, std::move(*read)});
        else
            report.rejects.push_back({cells.line, read.error()});
        return {};
    }

    Result<void> checkAny() const
    {
        if (!m_columns)
            return Error(errors::emptyFile);
        if (report.read == 0)
            return Error(errors::onlyHeader);
        return {};
    }

    std::vector<RecordRow> rows;
    portfolio::ImportReport report;

private:
    bool isDefaulted(const Field &field) const { return field.name == "model" && !m_options.defaultModel.empty(); }

    Result<void> header(const CsvRecord &cells)
    {
        std::vector<KnownColumn> known;
        for (const Field &field : m_type.fields)
            known.push_back({field.name, field.required && field.kind != FieldKind::Id && !isDefaulted(field)});
        auto columns = CsvColumns::match(cells, known);
        if (!columns)
            return columns.error();
        m_columns = std::move(*columns);
        return {};
    }

    Result<Record> record(const CsvRecord &cells) const
    {
        Record made = m_type.make();
        for (std::size_t i = 0; i < m_type.fields.size(); ++i) {
            const Field &field = m_type.fields[i];
            std::string_view text = m_columns->cell(cells.cells, i);
            text = isText(field.kind) ? withoutGuard(text) : text;
            text = text.empty() && isDefaulted(field) ? std::string_view(m_options.defaultModel) : text;
            if (field.kind == FieldKind::Id && text.empty())
                continue;
            if (auto set = setField(made, field, text); !set)
                return set.error().with("field", std::string(field.name)).with("value", std::string(text));
        }
        return made;
    }

    Result<void> setField(Record &record, const Field &field, std::string_view text) const
    {
        auto value = portfolio::parse(field, text);
        if (!value)
            return value.error();
        const bool refers = field.kind == FieldKind::Reference && field.refersTo != portfolio::Kind::Version;
        if (refers && !text.empty() && !m_facts.exists(field.refersTo, text))
            return Error(portfolio::errors::unknownReference,
                         {{"refers", std::string(portfolio::typeOf(field.refersTo).name)}});
        return field.set(record, *value);
    }

    const portfolio::Facts &m_facts;
    const RecordType &m_type;
    const RecordImport &m_options;
    std::optional<CsvColumns> m_columns;
};

// Leaves the rows that the portfolio does not have yet.
void dropKnown(const portfolio::Facts &facts, const RecordType &type, std::vector<RecordRow> &rows,
               portfolio::ImportReport &report)
{
    KnownRecords known(facts, type);
    const auto isNamed = [](const RecordRow &row) { return !portfolio::idOf(row.record).empty(); };
    std::vector<char> wasNamed;
    std::transform(rows.begin(), rows.end(), std::back_inserter(wasNamed), isNamed);
    std::vector<char> gone(rows.size(), 0);
    for (const bool named : {true, false}) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if ((wasNamed[i] != 0) != named)
                continue;
            const auto there = named ? known.settleNamed(rows[i].record) : known.settleNameless(rows[i].record);
            gone[i] = !there || *there ? 1 : 0;
            report.alreadyThere += there && *there ? 1 : 0;
            if (!there)
                report.rejects.push_back({rows[i].line, there.error()});
        }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!gone[i])
            std::swap(rows[kept++], rows[i]);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(kept), rows.end());
}

// What would be added: how many, how much and when.
void summarise(const RecordType &type, const std::vector<RecordRow> &rows, portfolio::ImportReport &report)
{
    std::sort(report.rejects.begin(), report.rejects.end(),
              [](const auto &a, const auto &b) { return a.line < b.line; });
    report.rejected = std::ssize(report.rejects);
    report.added = std::ssize(rows);
    report.firstDay = engine::Day::last();
    report.lastDay = engine::Day::first();
    std::int64_t net = 0;
    for (const RecordRow &row : rows) {
        for (const Field &field : type.fields) {
            const portfolio::Value value = field.value(row.record);
            if (const auto *units = std::get_if<std::int64_t>(&value); units && field.name == "amount")
                net = engine::checkedAdd(net, *units).value_or(net);
            const auto *text = field.kind == FieldKind::Day ? std::get_if<std::string>(&value) : nullptr;
            const auto day = text ? engine::Day::parse(*text) : Result<engine::Day>(Error(errors::unreadable));
            report.firstDay = day ? std::min(report.firstDay, *day) : report.firstDay;
            report.lastDay = day ? std::max(report.lastDay, *day) : report.lastDay;
        }
    }
    report.net = engine::Amount::ofUnits(net);
}

// What a door that only reads cannot try out is tried on a copy.
Result<void> weedOut(portfolio::Portfolio &portfolio, std::vector<RecordRow> &rows, portfolio::ImportReport &report,
                     const portfolio::Progress &progress)
{
    if (portfolio.writable())
        return dropRefused(portfolio, rows, report, progress);
    const QTemporaryDir folder;
    const auto copy = std::filesystem::path(folder.path().toStdString()) / "copy.cbk";
    if (auto copied = portfolio.backup(copy); !copied)
        return copied;
    const auto opened = portfolio::Portfolio::open(copy, portfolio::Access::ReadWrite);
    return opened ? dropRefused(**opened, rows, report, progress) : opened.error();
}

Result<portfolio::ImportReport> take(portfolio::Portfolio &portfolio, RecordReader &reader, const RecordType &type,
                                     const portfolio::ImportOptions &options, const portfolio::Progress &progress)
{
    portfolio::ImportReport &report = reader.report;
    dropKnown(*portfolio.facts(), type, reader.rows, report);
    if (auto weeded = weedOut(portfolio, reader.rows, report, progress); !weeded)
        return weeded.error();
    summarise(type, reader.rows, report);
    const bool refused = report.rejected > 0 && !options.acceptPartial;
    if (options.dryRun || refused || reader.rows.empty()) {
        report.added = options.dryRun ? report.added : 0;
        return report;
    }
    auto applied = portfolio::addRecords(portfolio, editOf(reader.rows), options, report);
    if (!applied)
        return applied.error();
    return report;
}

} // namespace

Result<portfolio::ImportReport> importRecords(portfolio::Portfolio &portfolio, const RecordType &type,
                                              const std::filesystem::path &file, const RecordImport &options,
                                              const portfolio::Progress &progress)
{
    portfolio::ImportOptions import;
    import.batchName = options.batchName;
    import.kind = type.jsonKey;
    import.importedAt = options.importedAt;
    import.dryRun = options.dryRun;
    import.acceptPartial = options.acceptPartial;
    if (auto described = describeFile(file, import); !described)
        return described.error();
    const auto facts = portfolio.facts();
    RecordReader reader(*facts, type, options);
    const auto read = readCsv(
        file, [&](const CsvRecord &record) { return reader.take(record); }, halfOf(progress, Half::Reading));
    const auto any = read ? reader.checkAny() : read;
    if (!any)
        return any.error().with("file", file.filename().string());
    auto taken = take(portfolio, reader, type, import, halfOf(progress, Half::Writing));
    if (!taken)
        return taken.error().with("file", file.filename().string());
    return taken;
}

Result<void> recordsReport(portfolio::Portfolio &portfolio, const RecordType &type, ReportSink &sink)
{
    std::vector<ReportColumn> columns;
    for (const Field &field : type.fields)
        columns.push_back({std::string(field.name), isText(field.kind) ? CellType::Text : CellType::Plain});
    sink.begin(columns);
    for (const Record &record : portfolio.facts()->records(type.kind)) {
        std::vector<std::string> texts;
        for (const Field &field : type.fields)
            texts.push_back(portfolio::print(field, field.value(record)));
        std::vector<ReportCell> cells;
        for (std::size_t i = 0; i < texts.size(); ++i)
            cells.push_back({columns[i].type, texts[i], 0});
        if (!sink.row(cells))
            return Error(errors::cancelled);
    }
    return {};
}

} // namespace cb::exchange
