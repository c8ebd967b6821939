// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_explained.h"

#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::ui {

using engine::Amount;
using tables::amountText;
using tables::fromUtf8;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::OverviewExplained)
};

} // namespace

Explanation explainRevenue(const OverviewData &data, const portfolio::Facts &facts)
{
    Explanation told;
    told.title = Words::tr("Revenue: %1").arg(tables::usdcText(data.net));
    told.meaning = Words::tr("All payments less all refunds, %1 to %2, in UTC.")
                       .arg(tables::dayText(data.from), tables::dayText(data.to));
    told.steps << Words::tr("Revenue = payments − refunds, summed up in whole micro-USDC");
    told.columns = {Words::tr("Model"), Words::tr("Revenue")};
    told.figuresFrom = 1;
    for (const OverviewData::ModelRow &row : data.models)
        if (row.net != Amount())
            told.rows << QStringList{fromUtf8(facts.all<portfolio::Model>()[row.model].name), amountText(row.net)};
    told.note = Words::tr("Every single payment is on the page Revenue, with its exact parts.");
    return told;
}

} // namespace cb::ui
