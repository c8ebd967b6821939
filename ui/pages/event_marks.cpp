// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/event_marks.h"

#include "tables/format.h"

#include <QtCore/QCoreApplication>

namespace cb::ui {

namespace {

using What = portfolio::Event::What;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cb::ui::EventMarks)
};

QString kindOf(What what)
{
    switch (what) {
    case What::Version:
        return Words::tr("Versions");
    case What::Terms:
        return Words::tr("Terms");
    case What::CapReached:
        return Words::tr("Caps");
    case What::RoundOpens:
    case What::RoundCloses:
        break;
    }
    return Words::tr("Rounds");
}

QString labelOf(const portfolio::Event &event)
{
    const QString name = tables::fromUtf8(event.name);
    switch (event.what) {
    case What::Terms:
        return Words::tr("terms");
    case What::RoundOpens:
        return Words::tr("%1 opens").arg(name);
    case What::RoundCloses:
        return Words::tr("%1 closes").arg(name);
    case What::CapReached:
        return Words::tr("Cap of %1").arg(name);
    case What::Version:
        break;
    }
    return name;
}

} // namespace

QVector<ChartMark> eventMarks(const std::vector<portfolio::Event> &events, const portfolio::Facts &facts,
                              engine::Day from, engine::Day to)
{
    const bool several = std::any_of(events.begin(), events.end(),
                                     [&](const auto &event) { return event.model != events.front().model; });
    std::vector<portfolio::Event> ordered = events; // kinds stand in legends as they come first
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.what < b.what; });
    QVector<ChartMark> marks;
    for (const portfolio::Event &event : ordered) {
        if (event.on < from || to < event.on)
            continue;
        const bool named = several && event.what != What::CapReached; // whose name says enough
        const QString model =
            tables::fromUtf8(facts.find<portfolio::Model>(event.model)->name).section(QLatin1Char(' '), 0, 0);
        marks << ChartMark{tables::dateOf(event.on),
                           named ? QStringLiteral("%1 %2").arg(model, labelOf(event)) : labelOf(event),
                           kindOf(event.what), event.what != What::Version && event.what != What::CapReached};
    }
    return marks;
}

QStringList eventKinds(const std::vector<What> &kinds)
{
    QStringList names;
    for (const What what : kinds)
        names << kindOf(what);
    return names;
}

} // namespace cb::ui
