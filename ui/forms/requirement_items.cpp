// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/requirement_items.h"

#include "tables/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace cb::ui {

using portfolio::RequirementCheck;
using portfolio::RequirementState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::RequirementItems)
};

QString barOf(const portfolio::Requirement &asked)
{
    QStringList bars;
    if (asked.atLeast)
        bars << QStringLiteral("≥ %1").arg(tables::fromUtf8(asked.atLeast->toString()));
    if (asked.atMost)
        bars << QStringLiteral("≤ %1").arg(tables::fromUtf8(asked.atMost->toString()));
    const QString unit = asked.unit ? QLatin1Char(' ') + tables::fromUtf8(*asked.unit) : QString();
    return QStringLiteral("%1 %2%3").arg(tables::fromUtf8(asked.metric), bars.join(QLatin1String(", ")), unit);
}

QString resultOf(const RequirementCheck &check)
{
    const QString stated = check.stated ? tables::fromUtf8(check.stated->value.toString()) : QString();
    switch (check.state) {
    case RequirementState::Met:
        return Words::tr("✓ met with %1").arg(stated);
    case RequirementState::NotMet:
        return Words::tr("✕ not met: %1").arg(stated);
    case RequirementState::OtherUnit:
        return Words::tr("? stated in another unit");
    case RequirementState::NotStated:
        break;
    }
    return Words::tr("– not stated");
}

} // namespace

QVector<FactList::Item> requirementItems(const std::vector<RequirementCheck> &checks)
{
    QVector<FactList::Item> items;
    for (const RequirementCheck &check : checks)
        items << FactList::Item{barOf(check.requirement), resultOf(check),
                                check.state == RequirementState::Met      ? Role::Positive
                                : check.state == RequirementState::NotMet ? Role::Negative
                                                                          : Role::Muted};
    return items;
}

bool allMet(const std::vector<RequirementCheck> &checks)
{
    return std::all_of(checks.begin(), checks.end(),
                       [](const RequirementCheck &check) { return check.state == RequirementState::Met; });
}

} // namespace cb::ui
