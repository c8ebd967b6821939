// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/models/ownership_table.h"

#include "tables/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace cb::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::OwnershipTable)
};

} // namespace

tables::ListModel<portfolio::OwnershipRow> *
makeOwnershipModel(QObject *parent, std::function<std::shared_ptr<const portfolio::Facts>()> facts)
{
    using Row = portfolio::OwnershipRow;
    const auto from = [](const Row &row) {
        return row.from == engine::Day::first() ? Words::tr("the beginning") : tables::dayText(row.from);
    };
    const auto owner = [facts = std::move(facts)](const Row &row) {
        return tables::fromUtf8(facts()->all<portfolio::Party>()[row.party].name);
    };
    const auto share = [](const Row &row) {
        const double percent = 100.0 * static_cast<double>(row.shares.units()) / static_cast<double>(row.total.units());
        return QLocale().toString(percent, 'f', 4) + QStringLiteral("\u00a0%");
    };
    return new tables::ListModel<Row>(
        {{Words::tr("From"), from},
         {Words::tr("Owner"), owner},
         {Words::tr("Shares"), [](const Row &row) { return tables::countText(row.shares.units()); }, true},
         {Words::tr("Of all shares"), share, true}},
        parent);
}

} // namespace cb::ui
