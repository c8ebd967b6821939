// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_source.h"

namespace cb::ui {

QString exactUnits(qint64 units)
{
    const quint64 size = units < 0 ? quint64{0} - static_cast<quint64>(units) : static_cast<quint64>(units);
    return QStringLiteral("%1%2.%3").arg(units < 0 ? QStringLiteral("-") : QString(), QString::number(size / 1'000'000),
                                         QString::number(size % 1'000'000).rightJustified(6, QLatin1Char('0')));
}

ChartCell wordCell(const QString &text)
{
    return {text, text};
}

} // namespace cb::ui
