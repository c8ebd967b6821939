// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_file.h"

#include "exchange/errors.h"

namespace cb::exchange {

std::vector<std::string> importKinds()
{
    const auto money = portfolio::typeOf(portfolio::Kind::Contribution).jsonKey;
    std::vector<std::string> kinds = {std::string(revenueKind), std::string(money)};
    for (const portfolio::RecordType &type : portfolio::recordTypes())
        if (type.jsonKey != money)
            kinds.emplace_back(type.jsonKey);
    return kinds;
}

ImportColumns importColumns(std::string_view kind)
{
    if (kind == revenueKind)
        return {{"model", "occurred_at", "amount"}, {"tasks", "reference", "version", "source"}};
    ImportColumns columns;
    if (const portfolio::RecordType *type = portfolio::findType(kind))
        for (const portfolio::Field &field : type->fields)
            (field.required && field.kind != portfolio::FieldKind::Id ? columns.required : columns.optional)
                .emplace_back(field.name);
    return columns;
}

Result<portfolio::ImportReport> importFile(portfolio::Portfolio &portfolio, std::string_view kind,
                                           const std::filesystem::path &file, const RevenueImport &options,
                                           const portfolio::Progress &progress)
{
    if (kind == revenueKind)
        return importRevenue(portfolio, file, options, progress);
    const portfolio::RecordType *type = portfolio::findType(kind);
    if (!type) {
        std::string expected;
        for (const std::string &known : importKinds())
            expected.append(expected.empty() ? "" : ", ").append(known);
        return Error(errors::unknownKind, {{"value", std::string(kind)}, {"expected", expected}});
    }
    RecordImport records;
    records.defaultModel = options.defaultModel;
    records.batchName = options.batchName;
    records.importedAt = options.importedAt;
    records.dryRun = options.dryRun;
    records.acceptPartial = options.acceptPartial;
    return importRecords(portfolio, *type, file, records, progress);
}

} // namespace cb::exchange
