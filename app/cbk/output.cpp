// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "exchange/json_errors.h"
#include "exchange/output_file.h"
#include "portfolio/errors.h"

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace cb::cbk {

namespace {

using exchange::CellType;
using exchange::ReportCell;

constexpr CellType typeOf(Column::Kind kind)
{
    switch (kind) {
    case Column::Kind::Amount:
        return CellType::Amount;
    case Column::Kind::Count:
        return CellType::Whole;
    case Column::Kind::Text:
        break;
    }
    return CellType::Text;
}

// Our own figures: they are numbers.
ReportCell cellOf(Column::Kind kind, const std::string &text)
{
    if (kind == Column::Kind::Amount)
        return ReportCell::amount(engine::Amount::parse(text).value());
    if (kind == Column::Kind::Count)
        return ReportCell::whole(engine::parseScaled(text, 0).value());
    return ReportCell::words(text);
}

bool writeToOutput(std::string_view text)
{
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
}

} // namespace

Error outputRefused()
{
    const std::error_code reason(errno, std::generic_category());
    return Error(exchange::errors::ioFailed, {{"file", "standard output"}, {"reason", reason.message()}});
}

void printRows(exchange::ReportFormat format, const std::vector<Column> &columns,
               const std::vector<std::vector<std::string>> &rows)
{
    const auto fill = [&](exchange::ReportSink &sink) -> Result<void> {
        std::vector<exchange::ReportColumn> header;
        header.reserve(columns.size());
        for (const Column &column : columns)
            header.push_back({std::string(column.name), typeOf(column.kind)});
        sink.begin(header);
        for (const auto &row : rows) {
            std::vector<ReportCell> cells;
            for (std::size_t i = 0; i < columns.size(); ++i)
                cells.push_back(cellOf(columns[i].kind, row[i]));
            sink.row(cells);
        }
        return {};
    };
    // What standard output refuses is seen when the program ends.
    (void)exchange::writeRows(fill, format, writeToOutput);
}

Result<void> writeOutput(const std::string &path, portfolio::Portfolio &portfolio,
                         const std::function<Result<void>(const exchange::TextSink &)> &write)
{
    const auto writeOnce = [&](const exchange::TextSink &sink) {
        return portfolio.read([&] { return write(sink); }, portfolio::Portfolio::Attempts::Once);
    };
    if (path.empty()) {
        const auto written = writeOnce(writeToOutput);
        return written || std::ferror(stdout) == 0 ? written : Result<void>(outputRefused());
    }
    std::error_code unknown;
    if (std::filesystem::equivalent(path, portfolio.path(), unknown))
        return Error(exchange::errors::fileExists, {{"file", path}});
    // A file is only left behind when it is whole, so it can be begun again; what a pipe was given is gone.
    const bool once = std::filesystem::exists(path, unknown) && !std::filesystem::is_regular_file(path, unknown);
    Result<void> written;
    for (int attempt = 0; attempt < (once ? 1 : 3); ++attempt) {
        written = exchange::writeFile(path, writeOnce);
        if (written || written.error().code() != portfolio::errors::changedMeanwhile)
            break;
    }
    return written;
}

} // namespace cb::cbk
