// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reduce.h"

namespace cb::ui {

int columnOf(int place, int from, int to, int columns)
{
    if (to <= from)
        return 0;
    return qMin(columns - 1, static_cast<int>(static_cast<qint64>(place - from) * columns / (to - from)));
}

QVector<PixelColumn> reduceToColumns(const QVector<qint64> &values, int from, int to, int columns)
{
    QVector<PixelColumn> result;
    result.reserve(qMin(columns, to - from + 1));
    for (int i = from; i <= to; ++i) {
        const qint64 value = values[i];
        if (value == noValue)
            continue;
        const int column = columnOf(i, from, to, columns);
        if (result.isEmpty() || result.last().column != column) {
            const bool joined = i > from && values[i - 1] != noValue;
            result << PixelColumn{column, i, i, i, i, joined};
            continue;
        }
        PixelColumn &open = result.last();
        if (value < values[open.low])
            open.low = i;
        if (value > values[open.high])
            open.high = i;
        open.last = i;
    }
    return result;
}

} // namespace cb::ui
