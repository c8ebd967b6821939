// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreement_standing.h"

#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::AgreementStanding)
};

} // namespace

QString standingText(const portfolio::Facts &facts, const portfolio::AgreementProgress &progress)
{
    if (progress.capReached())
        return Words::tr("cap reached");
    if (progress.ended()) {
        const auto until = facts.find<portfolio::Agreement>(progress.agreement)->until;
        return until ? Words::tr("ended %1").arg(tables::dayText(*until)) : Words::tr("ended");
    }
    if (!progress.active || !progress.cap)
        return {};
    return progress.capOn ? Words::tr("about %1").arg(tables::dayText(*progress.capOn)) : Words::tr("not at this pace");
}

} // namespace cb::ui
